"""The satellite products that are recognised: how their bands are numbered, what numbers mean.

Sentinel-2: ESA, Sentinel-2 User Handbook, 2015, table 1 (bands); ESA, Sentinel-2 Products
Specification Document (reflectance x 10000, 0 is no data). HLS: NASA, Harmonized Landsat
Sentinel-2 Product User Guide v2.0 (band nomenclature, scale 0.0001, fill -9999). Landsat 8-9:
USGS, LSDS-1619 Collection 2 Level 2 Science Product Guide (scale 0.0000275, offset -0.2, fill 0)
and LSDS-1574 Landsat 8-9 Level 1 Data Format Control Book. Landsat 4-7: USGS, LSDS-1618.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..spectra import SENTINEL_2

_OLI = {
    "B1": "COASTAL_AEROSOL",
    "B2": "BLUE",
    "B3": "GREEN",
    "B4": "RED",
    "B5": "NIR_NARROW",
    "B6": "SWIR_1",
    "B7": "SWIR_2",
    "B8": "PANCHROMATIC",
    "B9": "CIRRUS",
    "B10": "THERMAL_INFRARED_1",
    "B11": "THERMAL_INFRARED_2",
}
_TM = {
    "B1": "BLUE",
    "B2": "GREEN",
    "B3": "RED",
    "B4": "NIR_BROAD",
    "B5": "SWIR_1",
    "B6": "THERMAL_INFRARED_1",
    "B7": "SWIR_2",
    "B8": "PANCHROMATIC",
}
# The Operational Land Imager's near infrared is as narrow as Sentinel-2's B8A (851-879 nm), the
# Thematic Mappers' is not (760-900 nm).


@dataclass(frozen=True)
class Sensor:
    """A product, or a family of them where no more is known.

    ``numbers`` gives TerraTorch's name for a band's number, and ``near_infrared`` for the band
    that is called just that; ``scale``, ``offset`` and ``nodata`` are those of integer files where
    they are always the same; ``covers`` names what this one is a special case or a derivative of.
    """

    name: str
    numbers: Mapping[str, str]
    near_infrared: str
    scale: float | None = None
    offset: float | None = None
    nodata: float | None = None
    covers: frozenset[str] = frozenset()


S2 = Sensor("Sentinel-2", SENTINEL_2, "NIR_BROAD")
L1C = Sensor("Sentinel-2 L1C", SENTINEL_2, "NIR_BROAD", covers=frozenset({S2.name}))
L2A = Sensor("Sentinel-2 L2A", SENTINEL_2, "NIR_BROAD", covers=frozenset({S2.name}))
OLI = Sensor("Landsat 8-9", _OLI, "NIR_NARROW")
OLI_LEVEL_1 = Sensor(
    "Landsat 8-9 level 1", _OLI, "NIR_NARROW", nodata=0.0, covers=frozenset({OLI.name})
)
OLI_LEVEL_2 = Sensor(
    "Landsat 8-9 level 2", _OLI, "NIR_NARROW", 2.75e-5, -0.2, 0.0, frozenset({OLI.name})
)
TM = Sensor("Landsat 4-7", _TM, "NIR_BROAD")
S30 = Sensor(
    "HLS S30",
    SENTINEL_2,
    "NIR_BROAD",
    1e-4,
    0.0,
    -9999.0,
    frozenset({S2.name, L1C.name, L2A.name}),
)
L30 = Sensor(
    "HLS L30",
    _OLI,
    "NIR_NARROW",
    1e-4,
    0.0,
    -9999.0,
    frozenset({OLI.name, OLI_LEVEL_1.name, OLI_LEVEL_2.name}),
)

SENSORS = {
    sensor.name: sensor for sensor in (S2, L1C, L2A, OLI, OLI_LEVEL_1, OLI_LEVEL_2, TM, S30, L30)
}


def merged(one: Sensor, other: Sensor) -> Sensor | None:
    """The more special of two that may both be true; None if they exclude each other."""
    if one is other or other.name in one.covers:
        return one
    return other if one.name in other.covers else None
