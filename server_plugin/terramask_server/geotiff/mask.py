"""The answer's file: classes with probabilities, or a regression's values, as a GeoTIFF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.io import DatasetWriter, MemoryFile
from rasterio.transform import Affine

from ..model.card import ModelCard
from .opening import GDAL_OPTIONS

NODATA = 255
BLOCK = 256


@dataclass(frozen=True)
class Grid:
    """Where an answer's pixels lie."""

    transform: Affine
    crs: CRS | None


def write_classes(
    classes: NDArray[np.uint8],
    percents: NDArray[np.uint8] | None,
    grid: Grid,
    card: ModelCard,
    tags: dict[str, str],
    cog: bool,
) -> bytes:
    """Class ids ``[H, W]``, and per cent ``[classes, H, W]`` if there are any; 255 is nodata."""
    planes = [classes] if percents is None else [classes, *percents]

    def describe(target: DatasetWriter) -> None:
        target.update_tags(**tags)
        target.update_tags(1, **{f"CLASS_{entry.id}": entry.name for entry in card.classes})
        target.set_band_description(1, "class")
        if percents is None:
            # A TIFF of several bands cannot hold a colour table.
            target.write_colormap(1, {entry.id: (*entry.rgb, 255) for entry in card.classes})
        for band, entry in enumerate(card.classes if percents is not None else (), start=2):
            target.set_band_description(band, f"per cent {entry.name}")

    return _write(planes, NODATA, grid, describe, cog)


def write_values(
    values: NDArray[np.float32], grid: Grid, card: ModelCard, tags: dict[str, str], cog: bool
) -> bytes:
    """A regression's values ``[H, W]``; NaN is nodata."""

    def describe(target: DatasetWriter) -> None:
        target.update_tags(**tags)
        target.set_band_description(1, card.title)

    return _write([values], float("nan"), grid, describe, cog)


def _write(
    planes: Sequence[NDArray[Any]],
    nodata: float,
    grid: Grid,
    describe: Callable[[DatasetWriter], None],
    cog: bool,
) -> bytes:
    """Write in such a way that other threads run meanwhile, the one of ``/health`` among them.

    rasterio lets them while it writes and copies, but not while it closes a file. With planes of
    their own, whole blocks are compressed at once; with GDAL's COG driver all would be at the end.
    """
    with rasterio.Env(**GDAL_OPTIONS), MemoryFile() as memory:
        with memory.open(**_profile(planes, nodata, grid, cog)) as target:
            describe(target)
            for band, plane in enumerate(planes, start=1):
                target.write(plane, band)
        return _as_cog(memory, planes[0].dtype) if cog else bytes(memory.read())


def _as_cog(plain: MemoryFile, dtype: np.dtype[Any]) -> bytes:
    with MemoryFile() as memory, plain.open() as source:
        rasterio.shutil.copy(
            source,
            memory.name,
            driver="COG",
            compress="deflate",
            blocksize=BLOCK,
            # A class id between two classes would be a third one.
            overview_resampling="mode" if dtype == np.uint8 else "average",
        )
        return bytes(memory.read())


def _profile(
    planes: Sequence[NDArray[Any]], nodata: float, grid: Grid, cog: bool
) -> dict[str, Any]:
    height, width = planes[0].shape
    return {
        "driver": "GTiff",
        "dtype": planes[0].dtype,
        "count": len(planes),
        "height": height,
        "width": width,
        "nodata": nodata,
        "crs": grid.crs,
        "transform": grid.transform,
        "tiled": True,
        "blockxsize": BLOCK,
        "blockysize": BLOCK,
        "interleave": "band",
        "bigtiff": "IF_SAFER",
        # The copy of it is compressed.
        "compress": "none" if cog else "deflate",
        # Three or four bands of bytes would otherwise be declared as red, green, blue and alpha.
        **({"photometric": "MINISBLACK"} if len(planes) > 1 else {}),
    }
