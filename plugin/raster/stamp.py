"""What tells one state of a scene's files from another without reading a pixel."""

from __future__ import annotations

from typing import Any

from osgeo import gdal

from . import gdal_errors
from .files import files_of
from .scene import Scene

_REMOTE = ("/vsicurl", "/vsis3", "/vsigs", "/vsiaz", "/vsiadls", "/vsioss", "/vsiswift", "http")
_BESIDE = (".aux.xml", ".ovr")


def stamp(scene: Scene) -> list[Any]:
    """Size and place of the raster, and name, bytes and time of change of each of its files.

    Files behind an address are taken by name only: their servers often tell no time. What QGIS
    writes beside a raster when it is looked at (statistics, overviews) is left out.
    """
    state: list[Any] = [scene.width, scene.height, *scene.geotransform]
    for name in files_of(scene.source):
        if not name.lower().endswith(_BESIDE):
            state.append([name, *_state(name)])
    return state


def _state(name: str) -> list[int]:
    if name.startswith(_REMOTE):
        return []
    found = None
    with gdal_errors.collecting():
        found = gdal.VSIStatL(name)
    return [] if found is None else [int(found.size), int(found.mtime)]
