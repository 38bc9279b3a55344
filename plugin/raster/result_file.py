"""The GeoTIFF of a result: tiled, compressed, with overviews inside that are written like pixels.

Blocks that have not been written take no room and read as no data.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ..wire.card import NODATA, MaskClass, ModelCard
from .grid import shifted
from .output_file import COMPLETE
from .scene import Scene
from .windows import Window

FLOOD_CLASSES = "FLOOD_CLASSES"
"""The tag of the class band that names the ids of those that are floods, or ``none``: GDAL drops an
empty tag."""
COLOR = "COLOR_{}"
"""The tag of the class band with a class's colour, ``#RRGGBBAA``: a file of several bands has no
colour table, and none has opacities."""
PER_CENT = "per cent {}"
"""What the band of a class's probabilities is called."""
_BLOCK = 512
_SMALLEST_OVERVIEW = 256
_CLASSIC = 1 << 28
"""Bytes of pixels from which on the file might not stay within a TIFF's 4 GB."""
_OPTIONS = [
    "TILED=YES",
    f"BLOCKXSIZE={_BLOCK}",
    f"BLOCKYSIZE={_BLOCK}",
    "COMPRESS=DEFLATE",
    "SPARSE_OK=TRUE",
    "INTERLEAVE=BAND",
    # Three or four bands would otherwise be declared as red, green, blue and opacity.
    "PHOTOMETRIC=MINISBLACK",
]


def create(
    path: Path,
    scene: Scene,
    window: Window,
    card: ModelCard,
    tags: Mapping[str, str],
    probabilities: bool,
) -> gdal.Dataset | None:
    """A file for ``window`` of ``scene``, opened to be written to; None if GDAL cannot."""
    count = 1 + len(card.classes) if probabilities else 1
    size = (window.width, window.height)
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), *size, count, gdal.GDT_Byte, _options(count, window.pixels)
    )
    if dataset is None:
        return None
    dataset.SetGeoTransform(shifted(scene.geotransform, window))
    dataset.SetProjection(scene.crs_wkt)
    dataset.SetMetadata({**tags, COMPLETE: "NO"})
    for i in range(count):
        dataset.GetRasterBand(i + 1).SetNoDataValue(NODATA)
    _describe_classes(dataset.GetRasterBand(1), card.classes, alone=not probabilities)
    for i, item in enumerate(card.classes if probabilities else ()):
        dataset.GetRasterBand(i + 2).SetDescription(PER_CENT.format(item.name))
    dataset.FlushCache()
    factors = _factors(max(size))
    if factors:
        dataset.BuildOverviews("NONE", factors)
    dataset = None
    return open_again(path)


def open_again(path: Path) -> gdal.Dataset | None:
    """The file, opened to be written to; None if GDAL cannot."""
    flags = gdal.OF_RASTER | gdal.OF_UPDATE | gdal.OF_VERBOSE_ERROR
    return gdal.OpenEx(str(path), flags, allowed_drivers=["GTiff"])


def write(dataset: gdal.Dataset, column: int, row: int, values: np.ndarray) -> int:
    """Put ``values`` [band, row, column] into the bands and all their overviews.

    Returns the bytes of the blocks they lie in, which GDAL keeps in memory until it is flushed.
    """
    touched = 0
    for i, plane in enumerate(values):
        band = dataset.GetRasterBand(i + 1)
        band.WriteArray(plane, column, row)
        touched += _blocks(column, row, plane)
        for level in range(band.GetOverviewCount()):
            factor = 2 << level
            # The first pixels that are whole multiples of the factor.
            left, top = -column % factor, -row % factor
            few = np.ascontiguousarray(plane[top::factor, left::factor])
            if few.size:
                place = (column + left) // factor, (row + top) // factor
                band.GetOverview(level).WriteArray(few, *place)
                touched += _blocks(*place, few)
    return touched * _BLOCK**2


def _blocks(column: int, row: int, plane: np.ndarray) -> int:
    """How many blocks a plane [row, column] lies in."""
    height, width = plane.shape
    across = (column + width - 1) // _BLOCK - column // _BLOCK + 1
    return across * ((row + height - 1) // _BLOCK - row // _BLOCK + 1)


def describe(
    dataset: gdal.Dataset, values: Sequence[int], counts: np.ndarray, complete: bool
) -> None:
    """Add statistics of the classes, ``counts`` of ``values`` (the last is no data)."""
    if complete:
        dataset.SetMetadataItem(COMPLETE, "YES")
    numbers, weights = np.array(values[:-1], dtype=float), counts[:-1]
    if weights.sum():
        mean = float(np.average(numbers, weights=weights))
        deviation = float(np.sqrt(np.average((numbers - mean) ** 2, weights=weights)))
        there = numbers[weights > 0]
        band = dataset.GetRasterBand(1)
        band.SetStatistics(float(there.min()), float(there.max()), mean, deviation)


def check_readable(path: Path) -> None:
    """Read the closed file's smallest picture; GDAL reports what fails.

    From GDAL 3.8 on, closing a file does not tell that it failed.
    """
    written = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
    if written is not None:
        band = written.GetRasterBand(1)
        levels = band.GetOverviewCount()
        (band.GetOverview(levels - 1) if levels else band).Checksum()


def _options(count: int, pixels: int) -> list[str]:
    options = _OPTIONS if count > 1 else _OPTIONS[:-1]
    # A block that is written again and has grown leaves a gap where it was.
    return [*options, "BIGTIFF=YES" if count * pixels > _CLASSIC else "BIGTIFF=NO"]


def _factors(size: int) -> list[int]:
    """2, 4, 8 ... down to a picture of some hundred pixels."""
    factors: list[int] = []
    while size // (2 << len(factors)) >= _SMALLEST_OVERVIEW:
        factors.append(2 << len(factors))
    return factors


def _describe_classes(band: Any, classes: Sequence[MaskClass], alone: bool) -> None:
    band.SetDescription("class")
    floods = ",".join(str(item.id) for item in classes if item.flood) or "none"
    names = {f"CLASS_{item.id}": item.name for item in classes}
    colors = {COLOR.format(item.id): item.color for item in classes}
    band.SetMetadata({**names, **colors, FLOOD_CLASSES: floods})
    if not alone:
        # A TIFF of several bands cannot hold a colour table.
        return
    table = gdal.ColorTable()
    for value in range(NODATA + 1):
        table.SetColorEntry(value, (0, 0, 0, 0))
    for item in classes:
        table.SetColorEntry(item.id, item.rgba)
    band.SetColorTable(table)
