"""What the names of files and folders say.

Sentinel-2: ESA, Sentinel-2 Products Specification Document (compact naming convention: mission,
level, sensing time, ``N`` and processing baseline, orbit, tile). HLS: NASA, HLS Product User
Guide v2.0, section on file naming. Landsat: USGS, Collection 2 product identifiers (LSDS-1618,
LSDS-1619). Cloud-optimised copies of Sentinel-2: Element 84, Earth Search.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from ..spectra import label_of
from .products import L1C, L2A, L30, OLI, OLI_LEVEL_1, OLI_LEVEL_2, S2, S30, TM, Sensor

_LONGEST = 300
_S2_LEVELS = {"1C": L1C, "2A": L2A}
_OLI_LEVELS = {"1": OLI_LEVEL_1, "2": OLI_LEVEL_2}


@dataclass(frozen=True)
class Name:
    """What a name says; each is empty (or None) where it does not.

    ``band`` is a number such as ``B8A`` or a layer such as ``SCL``, ``acquired`` an ISO date,
    ``place`` a Sentinel-2 tile (``30SXH``) or a Landsat path and row (``200033``), ``metres`` the
    pixel size that the name tells, ``baseline`` that of Sentinel-2's processing (5.09).
    """

    sensor: Sensor | None = None
    band: str = ""
    acquired: str = ""
    place: str = ""
    metres: int = 0
    baseline: float | None = None


_PRODUCT = re.compile(
    r"S2[A-D]_MSIL(1C|2A)_(\d{8})T\d{6}_N(\d{2})(\d{2})_R\d{3}_T(\d{2}[A-Z]{3})(?![A-Z0-9])(.*)"
)
_GRANULE_BAND = re.compile(
    r"^(?:L2A_)?T(\d{2}[A-Z]{3})_(\d{8})T\d{6}_([A-Z][A-Z0-9]{2})(?:_(\d{2})M)?(?:\.\w+)?$"
)
_OLD_GRANULE_BAND = re.compile(
    r"S2[A-D]_OPER_MSI_L(1C|2A)_TL_\w+_A\d{6}_T(\d{2}[A-Z]{3})_(B[0-9A]{2})"
)
_COPY = re.compile(r"S2[A-D]_(\d{1,2}[A-Z]{3})_(\d{8})_\d+_L(1C|2A)(?![A-Z0-9])(.*)")
_LANDSAT = re.compile(
    r"L([COTEM])0?([4-9])_L([12])(?:TP|GT|GS|SP|SR)_(\d{6})_(\d{8})_\d{8}_(\d{2})_(?:T[12]|RT|A[12])(.*)"
)
_HLS = re.compile(r"HLS\.([SL]30)\.T(\d{2}[A-Z]{3})\.(\d{4})(\d{3})(?:T\d{6})?\.V\d\.\d(.*)")
_METRES = re.compile(r"(?<![0-9])(10|20|60)M(?![A-Z0-9])")
_LAYER = re.compile(
    r"(?<![A-Z0-9])(QA_PIXEL|QA_RADSAT|SR_QA_AEROSOL|FMASK|SCL|AOT|WVP|TCI)(?![A-Z])"
)


def read_name(name: str) -> Name | None:
    """What the name of a file or folder (no path) says of a product; None if it names none."""
    text = name.upper()[:_LONGEST]
    for pattern, make in _PATTERNS:
        found = pattern.search(text)
        if found:
            return make(found)
    return None


def band_in(text: str) -> str:
    """``B8A`` of ``_B8A_20M.JP2``, ``SCL`` of a quality layer's name; empty if there is none."""
    layer = _LAYER.search(text.upper())
    return layer[1] if layer else label_of(text).number


def _product(found: re.Match[str]) -> Name:
    level, day, major, minor, tile, rest = found.groups()
    return Name(
        _S2_LEVELS[level], band_in(rest), _day(day), tile, _metres(rest), float(f"{major}.{minor}")
    )


def _granule_band(found: re.Match[str]) -> Name:
    tile, day, band, metres = found.groups()
    # Only level 2A comes in several resolutions, and says which.
    sensor = L2A if metres else S2
    return Name(sensor, band_in("_" + band) or band, _day(day), tile, int(metres or 0))


def _old_granule_band(found: re.Match[str]) -> Name:
    level, tile, band = found.groups()
    # The time in this name is not that of acquisition.
    return Name(_S2_LEVELS[level], band_in(band), "", tile)


def _copy(found: re.Match[str]) -> Name:
    tile, day, level, rest = found.groups()
    return Name(_S2_LEVELS[level], band_in(rest), _day(day), tile.zfill(5), _metres(rest))


def _landsat(found: re.Match[str]) -> Name:
    _, number, level, place, day, collection, rest = found.groups()
    sensor = TM if number in "4567" else OLI
    if sensor is OLI and collection == "02":
        sensor = _OLI_LEVELS[level]
    return Name(sensor, band_in(rest), _day(day), place)


def _hls(found: re.Match[str]) -> Name:
    kind, tile, year, day, rest = found.groups()
    try:
        acquired = (date(int(year), 1, 1) + timedelta(days=int(day) - 1)).isoformat()
    except (ValueError, OverflowError):
        acquired = ""
    return Name(S30 if kind == "S30" else L30, band_in(rest), acquired, tile)


def _metres(text: str) -> int:
    found = _METRES.search(text)
    return int(found[1]) if found else 0


def _day(digits: str) -> str:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:])).isoformat()
    except ValueError:
        return ""


_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Name]], ...] = (
    (_PRODUCT, _product),
    (_OLD_GRANULE_BAND, _old_granule_band),
    (_COPY, _copy),
    (_LANDSAT, _landsat),
    (_HLS, _hls),
    (_GRANULE_BAND, _granule_band),
)
