"""What the metadata file of a product says, as the tags that recognition reads.

Only values are taken from these files, never a path. XML is read by GDAL's own small parser, which
knows no entities but the five of XML and opens nothing.

Sentinel-2: ``MTD_MSIL1C.xml`` and ``MTD_MSIL2A.xml`` (ESA, Sentinel-2 Products Specification
Document). Landsat: ``…_MTL.txt`` and ``…_MTL.xml`` (USGS, LSDS-1574 and LSDS-1619); reflectance at
the top of the atmosphere is ``(REFLECTANCE_MULT * DN + REFLECTANCE_ADD) / sin(SUN_ELEVATION)``
(USGS, Landsat 8 Data Users Handbook, section 5).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from osgeo import gdal

from .. import gdal_errors
from . import files

_S2_FILE = re.compile(r"MTD_MSIL(1C|2A)\.xml|S2[A-D]_\w+_MTD_SAFL(1C|2A)_.*\.xml", re.IGNORECASE)
_MTL_FILE = re.compile(r"(.+)_MTL\.(txt|xml)", re.IGNORECASE)
_S2_LEVELS_UP = 6
_S2_VALUES = (
    "PRODUCT_URI",
    "PRODUCT_TYPE",
    "PROCESSING_LEVEL",
    "PROCESSING_BASELINE",
    "PRODUCT_START_TIME",
    "DATATAKE_SENSING_START",
    "SPACECRAFT_NAME",
    "QUANTIFICATION_VALUE",
    "BOA_QUANTIFICATION_VALUE",
)
_S2_OFFSETS = ("RADIO_ADD_OFFSET", "BOA_ADD_OFFSET")
_S2_BANDS = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12")
"""By ``band_id`` (Products Specification Document)."""
_LANDSAT_VALUES = ("LANDSAT_PRODUCT_ID", "PROCESSING_LEVEL", "SPACECRAFT_ID", "DATE_ACQUIRED")
_LEVEL_1, _LEVEL_2 = "LEVEL1_RADIOMETRIC_RESCALING", "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS"
_ELEMENT, _TEXT, _ATTRIBUTE = 0, 1, 2

Groups = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Metadata:
    """``tags`` of the product; by band number (``B8A``) the tags of bands, and their
    scale and offset."""

    tags: Mapping[str, str] = field(default_factory=dict)
    band_tags: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    scaling: Mapping[str, tuple[float, float]] = field(default_factory=dict)


def is_metadata(path: str) -> bool:
    """Whether a file's name is that of a product's metadata."""
    name = files.name_of(path)
    return bool(_S2_FILE.fullmatch(name) or _MTL_FILE.fullmatch(name))


def landsat_prefix(path: str) -> str:
    """What the names of a Landsat product's files begin with, in capitals; empty for others."""
    found = _MTL_FILE.fullmatch(files.name_of(path))
    return found[1].upper() if found else ""


def metadata_of(path: str) -> Metadata:
    """The metadata of the product that a band's file, or a metadata file itself, belongs to.

    Sentinel-2's lie in the folder of the product, Landsat's beside the bands. Without any it is
    empty.
    """
    name = files.name_of(path)
    beside = files.files_beside(path)
    for other in beside:
        found = _MTL_FILE.fullmatch(files.name_of(other))
        if found and name.upper().startswith(found[1].upper()):
            return _landsat(_groups(files.text_of(other), found[2]))
    for folder in files.parents(path, _S2_LEVELS_UP):
        for level in ("1C", "2A"):
            text = files.text_of(f"{folder}/MTD_MSIL{level}.xml")
            if text:
                return _sentinel_2(text)
    old = [other for other in beside if _S2_FILE.fullmatch(files.name_of(other))]
    return _sentinel_2(files.text_of(old[0])) if old else Metadata()


def _sentinel_2(text: str) -> Metadata:
    tags: dict[str, str] = {}
    bands: dict[str, dict[str, str]] = {}
    special = ""
    for name, value, attributes in _elements(_parsed(text)):
        if name in _S2_VALUES:
            tags.setdefault(name, value)
        elif name == "SPECIAL_VALUE_TEXT":
            special = value
        elif name == "SPECIAL_VALUE_INDEX" and special == "NODATA":
            tags["SPECIAL_VALUE_NODATA"] = value
        elif name in _S2_OFFSETS and attributes.get("band_id", "").isdigit():
            number = int(attributes["band_id"])
            if number < len(_S2_BANDS):
                bands.setdefault(_S2_BANDS[number], {})[name] = value
    return Metadata(tags, bands)


def _landsat(groups: Groups) -> Metadata:
    tags: dict[str, str] = {}
    for name in ("PRODUCT_CONTENTS", "IMAGE_ATTRIBUTES"):
        values = groups.get(name, {})
        tags.update({key: values[key] for key in _LANDSAT_VALUES if key in values})
    level_2 = tags.get("PROCESSING_LEVEL", "").startswith("L2")
    factors = groups.get(_LEVEL_2 if level_2 else _LEVEL_1, {})
    sine = 1.0
    if not level_2:
        elevation = _number(groups.get("IMAGE_ATTRIBUTES", {}).get("SUN_ELEVATION", ""))
        sine = math.sin(math.radians(elevation))
    scaling = {}
    for key, value in factors.items():
        band = re.fullmatch(r"REFLECTANCE_MULT_BAND_(\d{1,2})", key)
        add = factors.get(key.replace("MULT", "ADD"), "")
        if band and sine > 0:
            pair = _number(value) / sine, _number(add) / sine
            if all(map(math.isfinite, pair)) and pair[0]:
                scaling["B" + band[1]] = pair
    return Metadata(tags, {}, scaling)


def _groups(text: str, kind: str) -> Groups:
    """The fields of an MTL file by their group; the same names stand in several."""
    groups: dict[str, dict[str, str]] = {}
    if kind.lower() == "xml":
        for group in _children(_parsed(text)):
            fields = {name: value for name, value, _ in _elements(group)}
            groups[str(group[1])] = fields
        return groups
    inside = ""
    for line in text.splitlines():
        name, _, value = (part.strip() for part in line.partition("="))
        if name == "GROUP":
            inside = value
        elif name and value and name != "END_GROUP":
            groups.setdefault(inside, {})[name] = value.strip('"')
    return groups


def _parsed(text: str) -> list[Any]:
    tree = None
    with gdal_errors.collecting():
        tree = gdal.ParseXMLString(text)
    if not tree:
        return [_ELEMENT, ""]
    # Beside a declaration or a comment the root is one of several children of nobody.
    roots = [tree, *_children(tree)] if tree[0] == _ELEMENT else []
    named = [root for root in roots if root[1] and not str(root[1]).startswith("?")]
    return named[0] if named else [_ELEMENT, ""]


def _children(node: list[Any]) -> list[list[Any]]:
    return [child for child in node[2:] if isinstance(child, list) and child[0] == _ELEMENT]


def _elements(root: list[Any]) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Name without namespace, text and attributes of an element and all those inside it."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        inner = [child for child in node[2:] if isinstance(child, list)]
        text = "".join(str(child[1]) for child in inner if child[0] == _TEXT).strip()
        attributes = {str(child[1]): str(child[2][1]) for child in inner if child[0] == _ATTRIBUTE}
        yield str(node[1]).rpartition(":")[2], text, attributes
        waiting += reversed(_children(node))


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan
