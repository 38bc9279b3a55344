"""The files that a raster consists of, down to the last."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

from osgeo import gdal

from . import gdal_errors

_VRT = "<VRTDataset"
_SOURCES = ("SourceFilename", "SourceDataset")
_DEPTH = 8


def files_of(source: str) -> list[str]:
    """Names of all files behind what GDAL opens, as GDAL names them, in alphabetical order.

    GDAL itself names those that a VRT refers to, but not those that a VRT inside it does.
    """
    found: set[str] = set()
    _collect(source, found, _DEPTH)
    return sorted(found)


def _collect(source: str, found: set[str], depth: int) -> None:
    if not depth:
        return
    if source.lstrip().startswith(_VRT):
        for inner in _named_in(source):
            _collect(inner, found, depth - 1)
        return
    dataset = None
    with gdal_errors.collecting():
        dataset = gdal.OpenEx(source, gdal.OF_RASTER)
    files = (dataset.GetFileList() or []) if dataset is not None else []
    dataset = None
    for name in {source, *files} - found:
        found.add(name)
        if name != source and name.lower().endswith(".vrt"):
            _collect(name, found, depth - 1)


def _named_in(vrt: str) -> list[str]:
    try:
        root = ElementTree.fromstring(vrt)  # noqa: S314 (made by GDAL or by us, and opened by GDAL)
    except ElementTree.ParseError:
        return []
    return [element.text for tag in _SOURCES for element in root.iter(tag) if element.text]
