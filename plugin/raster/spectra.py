"""What a band's description says: a number, words, a wavelength, or that it is no reflectance.

Names are TerraTorch's (``terratorch.datasets.HLSBands``). Numbers are those of Sentinel-2's
MultiSpectral Instrument (ESA, Sentinel-2 User Handbook, 2015, table 1), which NASA's HLS S30
product keeps; other sensors' are in ``sensors.products``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..wire.sentences import marked, tr

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
NEAR_INFRARED = "NIR"
"""Near infrared without a word on how narrow; the sensor tells which of TerraTorch's it is."""

_SPELLINGS = {
    "COASTAL_AEROSOL": "COASTAL COASTALAEROSOL ULTRABLUE ULTRABLUECOASTALAEROSOL AEROSOL",
    "BLUE": "BLUE",
    "GREEN": "GREEN",
    "RED": "RED",
    "RED_EDGE_1": "REDEDGE1 VEGETATIONREDEDGE1 RE1",
    "RED_EDGE_2": "REDEDGE2 VEGETATIONREDEDGE2 RE2",
    "RED_EDGE_3": "REDEDGE3 VEGETATIONREDEDGE3 RE3",
    "NIR_BROAD": "NIRBROAD BROADNIR NIRWIDE BROADNEARINFRARED NEARINFRAREDBROAD",
    # "Red edge 4" is what ESA's older tables call B8A, "nir08" what STAC does.
    "NIR_NARROW": "NIRNARROW NARROWNIR NIR08 NARROWNEARINFRARED NEARINFRAREDNARROW "
    "NARROWNEARINFRAREDNIR REDEDGE4 VEGETATIONREDEDGE4",
    NEAR_INFRARED: "NIR NEARINFRARED NEARINFRAREDNIR NIRNEARINFRARED",
    "WATER_VAPOR": "WATERVAPOR WATERVAPOUR NIR09",
    "CIRRUS": "CIRRUS SWIRCIRRUS",
    # "swir16" and "swir22" are STAC's.
    "SWIR_1": "SWIR1 SWIR16 SHORTWAVEINFRARED1 SHORTWAVEINFRAREDSWIR1 SHORTWAVEINFRARED1SWIR1",
    "SWIR_2": "SWIR2 SWIR22 SHORTWAVEINFRARED2 SHORTWAVEINFRAREDSWIR2 SHORTWAVEINFRARED2SWIR2",
    "PANCHROMATIC": "PAN PANCHROMATIC",
}
_SHOWN = (
    marked("Coastal aerosol"),
    marked("Blue"),
    marked("Green"),
    marked("Red"),
    marked("Red edge 1"),
    marked("Red edge 2"),
    marked("Red edge 3"),
    marked("NIR broad"),
    marked("NIR narrow"),
    marked("NIR"),
    marked("Water vapor"),
    marked("Cirrus"),
    marked("SWIR 1"),
    marked("SWIR 2"),
    marked("Panchromatic"),
)
"""What ``readable_words`` makes of these names."""
_BY_WORDS = {word: name for name, words in _SPELLINGS.items() for word in words.split()}
_QUALITY = """
SCL QA QA10 QA20 QA60 FMASK AOT WVP CLD SNW CLDPRB SNWPRB MSK CLM CLP TCI ALPHA MASK DATAMASK
SAA SZA VAA VZA ST TIR TIRS LST CLASSIFICATION CLOUD CLOUDS
"""
_NO_REFLECTANCE = frozenset(_QUALITY.split())
_MEANINGLESS = """
BAND CHANNEL SURFACE REFLECTANCE SR TOA BOA SPECTRAL CENTRAL CENTER CENTRE WAVELENGTH AT OF
RESOLUTION
"""
_NOISE = frozenset(_MEANINGLESS.split())
_NUMBER = re.compile(r"(?<![A-Z0-9])B(?:AND)?[ _-]?0?(\d{1,2}A?)(?![A-Z0-9])")
_LENGTH = re.compile(
    r"(?<![A-Z0-9.])(\d+(?:\.\d+)?) ?"
    r"(NM|NANOMET\w+|UM|\u00b5M|\u039cM|MICROMET\w+|MICRONS?)(?![A-Z])"
)
_PLACE_OR_DATE = re.compile(r"T?\d{2}[A-Z]{3}|\d{6,}T?\d*|\d{1,2}M")
_SEPARATORS = re.compile(r"[^A-Z0-9]+")
_NM_PER_UM = 1000.0


@dataclass(frozen=True)
class Label:
    """What a description says; each is empty (or 0) where it does not.

    ``number`` is such as ``B8A``, whosever it is; ``words`` is TerraTorch's name or
    ``NEAR_INFRARED``; ``wavelength`` is in nm; ``quality`` marks layers that hold no reflectance.
    """

    number: str = ""
    words: str = ""
    wavelength: float = 0.0
    quality: bool = False


def label_of(description: str) -> Label:
    """Read a band's description, or the name of a file that holds one band."""
    text = description.upper()
    tokens = [token for token in _SEPARATORS.split(text) if token]
    if _NO_REFLECTANCE & set(tokens):
        return Label(quality=True)
    numbers = {"B" + found.lstrip("0") for found in _NUMBER.findall(text)}
    lengths = {_in_nm(*found) for found in _LENGTH.findall(text)}
    return Label(
        number=numbers.pop() if len(numbers) == 1 else "",
        words=_BY_WORDS.get(_letters(text), ""),
        wavelength=lengths.pop() if len(lengths) == 1 else 0.0,
    )


def readable(name: str) -> str:
    """``NIR_NARROW`` as people write it, in their language: ``NIR narrow (B8A)``."""
    number, words = NUMBER.get(name), shown_words(name)
    return f"{words} ({number})" if number else words


def shown_words(name: str) -> str:
    """The same without the number, in the user's language."""
    return tr(readable_words(name))


def readable_words(name: str) -> str:
    """``NIR_NARROW`` as ``NIR narrow``, as it is written into files."""
    words = [word if word in ("NIR", "SWIR") else word.lower() for word in name.split("_")]
    words[0] = words[0][:1].upper() + words[0][1:]
    return " ".join(words)


def plain_key(description: str) -> str:
    """A description to compare with the name of a band that only a model knows."""
    return description.strip().upper().replace(" ", "_")


def _in_nm(value: str, unit: str) -> float:
    return float(value) * (1.0 if unit.startswith("N") else _NM_PER_UM)


def _letters(text: str) -> str:
    plain = _NUMBER.sub(" ", _LENGTH.sub(" ", text.replace("_", " ")))
    tokens = _SEPARATORS.split(plain)
    return "".join(
        token for token in tokens if token not in _NOISE and not _PLACE_OR_DATE.fullmatch(token)
    )
