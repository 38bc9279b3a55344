"""The patches of a mask as polygons: pixels of one class that have an edge in common.

GDAL's polygonising works along the rows and writes a patch as soon as it ends. Which pixels it is
to take is written into a raster of one bit, so that the ground around the patches, one polygon with
as many holes as there are patches, is never made. Both lie on the disk.

Pixels that only touch at a corner are two patches (4-connectedness): their outlines then never
touch themselves from inside, and are valid polygons.
"""

from __future__ import annotations

from collections.abc import Collection, Generator
from pathlib import Path
from typing import Any, Callable

import numpy as np
from osgeo import gdal, ogr

from ..wire.errors import Cancelled, OutputError
from ..wire.sentences import tr
from . import gdal_errors
from .class_strips import ClassReader, Report, windows_of
from .mask import Mask
from .opening import open_dataset
from .windows import Window

_FIELD = "class_id"
_WANTED = "wanted.tif"
_PATCHES = "patches.gpkg"
_OPTIONS = ["NBITS=1", "COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER"]


def mark(mask: Mask, ids: Collection[int], folder: Path, report: Report) -> int:
    """Write into ``folder`` which pixels are of the classes ``ids``; returns how many are.

    Raises SceneError if a pixel cannot be read, OutputError if the folder cannot be written to,
    Cancelled if ``report`` says so.
    """
    scene = mask.scene
    wanted = np.zeros(256, np.uint8)
    wanted[list(ids)] = 1
    found = 0
    reader, target = ClassReader(mask), None
    try:
        with gdal_errors.raising(unwritable):
            target = gdal.GetDriverByName("GTiff").Create(
                str(folder / _WANTED), scene.width, scene.height, 1, gdal.GDT_Byte, _OPTIONS
            )
            for window, done in windows_of(scene.whole if target else Window(0, 0, 0, 0)):
                values, valid = reader.read(window)
                pixels = wanted[values] if valid is None else wanted[values] * valid
                found += int(np.count_nonzero(pixels))
                target.GetRasterBand(1).WriteArray(pixels, window.column, window.row)
                if not report(done):
                    raise Cancelled
            target = None
    finally:
        reader.close()
        target = None
    return found


def outline(mask: Mask, folder: Path, report: Report) -> int:
    """Make polygons of what ``mark`` wrote into ``folder``; returns how many there are.

    Raises OutputError if the folder cannot be written to, Cancelled if ``report`` says so.
    """
    stopped: list[bool] = []
    count = 0

    def go_on(done: float, message: str, data: object) -> int:
        if not report(done):
            stopped.append(True)
        return 0 if stopped else 1

    with gdal_errors.collecting() as failures:
        count = _polygonize(mask.scene.source, folder, go_on)
    if stopped:
        raise Cancelled
    if failures:
        raise unwritable("\n".join(failures))
    return count


def _polygonize(source: str, folder: Path, go_on: Callable[[float, str, object], int]) -> int:
    classes, wanted = open_dataset(source), open_dataset(str(folder / _WANTED))
    target = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / _PATCHES))
    if target is None:
        return 0
    layer = target.CreateLayer("patches", None, ogr.wkbPolygon, ["SPATIAL_INDEX=NO"])
    layer.CreateField(ogr.FieldDefn(_FIELD, ogr.OFTInteger))
    # One transaction: SQLite would otherwise wait for the disk after each polygon.
    target.StartTransaction()
    gdal.Polygonize(classes.GetRasterBand(1), wanted.GetRasterBand(1), layer, 0, [], go_on)
    target.CommitTransaction()
    return int(layer.GetFeatureCount())


def patches(folder: Path, count: int) -> Generator[tuple[int, bytes], None, None]:
    """Class id and well-known binary of the ``count`` polygons that ``outline`` made, in the mask's
    CRS. To be closed. Raises OutputError if they cannot be read.
    """
    if not count:
        return
    source: Any = None
    with gdal_errors.raising(unwritable):
        source = gdal.OpenEx(str(folder / _PATCHES), gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)
    layer = source.GetLayer(0)
    try:
        feature = layer.GetNextFeature()
        while feature is not None:
            yield feature.GetField(_FIELD), bytes(feature.GetGeometryRef().ExportToWkb())
            feature = layer.GetNextFeature()
    finally:
        feature = layer = source = None


def unwritable(details: str) -> OutputError:
    """What to tell if the folder of temporary files is full or closed."""
    return OutputError(
        tr(
            "The polygons cannot be written to the folder of temporary files; free "
            "some space there, or choose another one in the options of Processing."
        ),
        details,
    )
