"""The files that a raster consists of, down to the last."""

from __future__ import annotations

from collections.abc import Iterator

from osgeo import gdal

from . import gdal_errors
from .assembly.vrt_xml import ELEMENT, TEXT, Element

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
    tree = None
    with gdal_errors.collecting():
        tree = gdal.ParseXMLString(vrt)
    return list(_texts(tree)) if tree else []


def _texts(tree: Element) -> Iterator[str]:
    """The texts of all elements in ``_SOURCES``, in a tree as GDAL gives it."""
    _, name, *inner = tree
    for node in inner:
        if node[0] == ELEMENT:
            yield from _texts(node)
        elif node[0] == TEXT and name in _SOURCES:
            yield node[1]
