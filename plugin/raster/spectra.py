"""Which part of the spectrum a band's description names.

Names are TerraTorch's (``terratorch.datasets.HLSBands``). Numbers are those of Sentinel-2's
MultiSpectral Instrument (ESA, Sentinel-2 User Handbook, 2015, table 1), which NASA's HLS S30
product keeps.
"""

from __future__ import annotations

import re

SENTINEL_2 = {
    "B1": "COASTAL_AEROSOL",
    "B2": "BLUE",
    "B3": "GREEN",
    "B4": "RED",
    "B5": "RED_EDGE_1",
    "B6": "RED_EDGE_2",
    "B7": "RED_EDGE_3",
    "B8": "NIR_BROAD",
    "B8A": "NIR_NARROW",
    "B9": "WATER_VAPOR",
    "B10": "CIRRUS",
    "B11": "SWIR_1",
    "B12": "SWIR_2",
}
NUMBER = {name: number for number, name in SENTINEL_2.items()}

_SPELLINGS = {
    "COASTAL": "COASTAL_AEROSOL",
    "COASTALAEROSOL": "COASTAL_AEROSOL",
    "BLUE": "BLUE",
    "GREEN": "GREEN",
    "RED": "RED",
    "REDEDGE1": "RED_EDGE_1",
    "REDEDGE2": "RED_EDGE_2",
    "REDEDGE3": "RED_EDGE_3",
    "NIRBROAD": "NIR_BROAD",
    "BROADNIR": "NIR_BROAD",
    "NIRNARROW": "NIR_NARROW",
    "NARROWNIR": "NIR_NARROW",
    "NARROWNEARINFRARED": "NIR_NARROW",
    "NEARINFRAREDNARROW": "NIR_NARROW",
    "WATERVAPOR": "WATER_VAPOR",
    "WATERVAPOUR": "WATER_VAPOR",
    "CIRRUS": "CIRRUS",
    "SWIR1": "SWIR_1",
    "SWIR2": "SWIR_2",
    "SHORTWAVEINFRARED1": "SWIR_1",
    "SHORTWAVEINFRARED2": "SWIR_2",
}
_NUMBER = re.compile(r"(?<![A-Z0-9])B(?:AND)?[ _-]?0?(\d{1,2}A?)(?![A-Z0-9])")
_COMMENT = re.compile(r"CENTRAL WAVELENGTH.*|\d+(\.\d+)? ?(NM|UM|M)\b.*|\bBAND\b")
_NOT_LETTERS = re.compile(r"[^A-Z0-9]")


def number_of(description: str) -> str:
    """The Sentinel-2 number in a description (``B8A`` in ``B8A - Narrow NIR``), or empty."""
    numbers = {"B" + found.lstrip("0") for found in _NUMBER.findall(description.upper())}
    known = [number for number in numbers if number in SENTINEL_2]
    return known[0] if len(known) == 1 and len(numbers) == 1 else ""


def spectral_name(description: str) -> str:
    """TerraTorch's name of the band that a description names, or empty if it is not known.

    A description whose number and words disagree, such as Landsat's ``B6 - SWIR 1``, is not
    known: its number is another sensor's.
    """
    by_number = SENTINEL_2.get(number_of(description), "")
    by_words = _SPELLINGS.get(_words(description), "")
    if by_number and by_words and by_number != by_words:
        return ""
    return by_number or by_words


def _words(description: str) -> str:
    text = _NUMBER.sub(" ", description.upper().replace("_", " "))
    return _NOT_LETTERS.sub("", _COMMENT.sub(" ", text))
