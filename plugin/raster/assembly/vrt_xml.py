"""The XML of GDAL's virtual rasters (VRT), always built by GDAL, which escapes what is in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from osgeo import gdal

ELEMENT, TEXT, ATTRIBUTE = 0, 1, 2

Element = list[Any]
"""As ``gdal.ParseXMLString`` gives them: kind, name, and then attributes and children."""


def element(name: str, attributes: Mapping[str, object] | None = None, *inner: Any) -> Element:
    """An element with these attributes; ``inner`` are elements, or one text."""
    said = [[ATTRIBUTE, key, [TEXT, str(value)]] for key, value in (attributes or {}).items()]
    return [ELEMENT, name, *said, *(_node(one) for one in inner)]


def text_of(tree: Element) -> str:
    return str(gdal.SerializeXMLTree(tree))


def source_of(dataset_name: str, band: str) -> list[Element]:
    """What a source of a band begins with; ``band`` is a number, or ``mask,`` and a number."""
    return [
        element("SourceFilename", {"relativeToVRT": 0}, dataset_name),
        element("SourceBand", None, band),
    ]


def vrt_text(dataset: gdal.Dataset) -> str:
    """The XML of an open VRT, which GDAL opens like a file's name."""
    dataset.FlushCache()
    return str(dataset.GetMetadata("xml:VRT")[0])


def _node(inner: Any) -> Element:
    return [TEXT, inner] if isinstance(inner, str) else list(inner)
