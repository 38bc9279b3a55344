"""What a raster's metadata say about its sensor, date and numbers.

Sentinel-2: GDAL's SENTINEL2 driver copies the product's metadata into tags, which survive a
conversion to GeoTIFF (``PROCESSING_BASELINE``, ``PRODUCT_URI``, ``QUANTIFICATION_VALUE`` or
``BOA_QUANTIFICATION_VALUE``, ``SPECIAL_VALUE_NODATA``; from GDAL 3.8 on ``RADIO_ADD_OFFSET`` or
``BOA_ADD_OFFSET`` for each band). Since processing baseline 04.00
``reflectance = (DN + offset) / quantification value`` with an offset of -1000, and DN = 0 is no
data (ESA, Sentinel-2 Products Specification Document). Older scenes were reprocessed, so the date
of acquisition tells nothing. HLS: the tags that NASA's files have (HLS Product User Guide v2.0,
appendix on metadata). Landsat: the fields of USGS's MTL files, and what GDAL makes of them in its
``IMAGERY`` domain.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from datetime import date

from .names import read_name
from .products import L1C, L2A, L30, OLI, OLI_LEVEL_1, OLI_LEVEL_2, S2, S30, SENSORS, TM, Sensor

Tags = Mapping[str, str]

SENSOR, ACQUIRED = "TERRAMASK_SENSOR", "TERRAMASK_ACQUIRED"
"""Tags of the rasters that are put together here."""
FIRST_BASELINE, SHIFT = 4.00, -1000.0
QUANTIFICATION = 10_000.0
_PRODUCT_NAMES = ("PRODUCT_URI", "PRODUCT_URI_2A", "PRODUCT_URI_1C", "PRODUCT_NAME")
_BAND_OFFSETS = ("RADIO_ADD_OFFSET", "BOA_ADD_OFFSET")
_QUANTIFICATIONS = ("BOA_QUANTIFICATION_VALUE", "QUANTIFICATION_VALUE")
_DATES = (
    ACQUIRED,
    "SENSING_TIME",
    "DATATAKE_1_DATATAKE_SENSING_START",
    "DATATAKE_SENSING_START",
    "PRODUCT_START_TIME",
    "DATE_ACQUIRED",
    "ACQUISITIONDATETIME",
    "ACQUISITIONDATE",
)
_SPACECRAFTS = (
    "SPACECRAFT_NAME",
    "DATATAKE_1_SPACECRAFT_NAME",
    "SPACECRAFT_ID",
    "SATELLITEID",
    "SATELLITE",
)
_WAVELENGTHS = (
    "WAVELENGTH",
    "CENTRAL_WAVELENGTH",
    "CENTRAL_WAVELENGTH_UM",
    "CENTER_WAVELENGTH",
    "NETCDF_DIM_WAVELENGTH",
)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_LONGEST = 200


def sensors_of(tags: Tags) -> list[tuple[Sensor, str]]:
    """Each sensor that the tags speak of, and which of them does."""
    ours = SENSORS.get(tags.get(SENSOR, ""))
    if ours is not None:
        return [(ours, "product")]
    if "HLS_PROCESSING_TIME" in tags or "LASRC" in tags.get("ACCODE", "").upper():
        return _hls(tags)
    found = []
    for key in (*_PRODUCT_NAMES, "LANDSAT_PRODUCT_ID"):
        # PRODUCT_URI_1C is what a level 2A product was made from.
        name = read_name(tags.get(key, "")) if key != "PRODUCT_URI_1C" else None
        if name is not None and name.sensor is not None:
            found.append((name.sensor, key))
    level = tags.get("PROCESSING_LEVEL", "").upper()
    kind = tags.get("PRODUCT_TYPE", "").upper()
    for sensor, part in ((L1C, "1C"), (L2A, "2A")):
        if kind == "S2MSI" + part or level.startswith("LEVEL-" + part):
            found.append((sensor, "PRODUCT_TYPE"))
    for key in _SPACECRAFTS:
        spacecraft = _spacecraft(tags.get(key, ""), level)
        if spacecraft is not None:
            found.append((spacecraft, key))
    return found


def acquired(tags: Tags) -> str:
    """ISO date of acquisition, or empty."""
    for key in _DATES:
        found = _DATE.search(tags.get(key, "")[:_LONGEST])
        if found:
            try:
                return date.fromisoformat(found[0]).isoformat()
            except ValueError:
                continue
    return ""


def baseline(tags: Tags) -> float | None:
    """Sentinel-2's processing baseline, 5.09 for example."""
    said = number(tags, ("PROCESSING_BASELINE",))
    if said is not None:
        return said
    for key in _PRODUCT_NAMES:
        name = read_name(tags.get(key, ""))
        if name is not None and name.baseline is not None:
            return name.baseline
    return None


def shifts(band_tags: Iterable[Tags]) -> set[float]:
    """The different numbers that bands say are to be added to their integers."""
    found = (number(tags, _BAND_OFFSETS) for tags in band_tags)
    return {value for value in found if value is not None}


def quantification(tags: Tags) -> float | None:
    """What integers are divided by to be reflectance, if the file says so."""
    value = number(tags, _QUANTIFICATIONS)
    return value if value is not None and value > 0 else None


def no_data(tags: Tags) -> float | None:
    """The number that means "no data" in a Sentinel-2 product, if the file says so."""
    return number(tags, ("SPECIAL_VALUE_NODATA",))


def wavelength(tags: Tags) -> float:
    """Central wavelength of a band in nm; 0 if its tags have none."""
    value = number(tags, _WAVELENGTHS)
    if value is None or value <= 0:
        return 0.0
    # Micrometres and nanometres of optical bands are three orders of magnitude apart.
    return value * 1000 if value < 100 else value


def number(tags: Tags, names: Iterable[str]) -> float | None:
    for name in names:
        try:
            value = float(tags.get(name, ""))
        except ValueError:
            continue
        if math.isfinite(value):
            return value
    return None


def _hls(tags: Tags) -> list[tuple[Sensor, str]]:
    if "LANDSAT_PRODUCT_ID" in tags or "OLI" in tags.get("SENSOR", "").upper():
        return [(L30, "HLS_PROCESSING_TIME")]
    if any("SENTINEL-2" in tags.get(key, "").upper() for key in _SPACECRAFTS):
        return [(S30, "HLS_PROCESSING_TIME")]
    return [(S30, "HLS_PROCESSING_TIME")] if "PRODUCT_URI" in tags else []


def _spacecraft(name: str, level: str) -> Sensor | None:
    plain = re.sub(r"[^A-Z0-9]", "", name.upper()[:_LONGEST])
    if plain.startswith("SENTINEL2"):
        return S2
    if plain in ("LANDSAT8", "LANDSAT9"):
        by_level = {"L1": OLI_LEVEL_1, "L2": OLI_LEVEL_2}
        return by_level.get(level[:2], OLI)
    return TM if plain in ("LANDSAT4", "LANDSAT5", "LANDSAT7") else None
