"""The answer's file: classes with probabilities, or a regression's values, as a GeoTIFF."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.io import MemoryFile
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
    count = 1 if percents is None else 1 + len(percents)
    with rasterio.Env(**GDAL_OPTIONS), MemoryFile() as memory:
        with memory.open(**_profile(classes, count, grid, cog, NODATA)) as target:
            target.write(classes, 1)
            if percents is not None:
                target.write(percents, list(range(2, count + 1)))
            target.update_tags(**tags)
            target.update_tags(1, **{f"CLASS_{entry.id}": entry.name for entry in card.classes})
            target.set_band_description(1, "class")
            if percents is None:
                # A TIFF of several bands cannot hold a colour table.
                target.write_colormap(1, {entry.id: (*entry.rgb, 255) for entry in card.classes})
            for band, entry in enumerate(card.classes if percents is not None else (), start=2):
                target.set_band_description(band, f"per cent {entry.name}")
        return bytes(memory.read())


def write_values(
    values: NDArray[np.float32], grid: Grid, card: ModelCard, tags: dict[str, str], cog: bool
) -> bytes:
    """A regression's values ``[H, W]``; NaN is nodata."""
    with rasterio.Env(**GDAL_OPTIONS), MemoryFile() as memory:
        with memory.open(**_profile(values, 1, grid, cog, float("nan"))) as target:
            target.write(values, 1)
            target.update_tags(**tags)
            target.set_band_description(1, card.title)
        return bytes(memory.read())


def _profile(
    plane: NDArray[Any], count: int, grid: Grid, cog: bool, nodata: float
) -> dict[str, Any]:
    height, width = plane.shape
    profile = {
        "dtype": plane.dtype,
        "count": count,
        "height": height,
        "width": width,
        "nodata": nodata,
        "crs": grid.crs,
        "transform": grid.transform,
        "compress": "deflate",
    }
    if cog:
        # A class id between two classes would be a third one.
        resampling = "mode" if plane.dtype == np.uint8 else "average"
        return {**profile, "driver": "COG", "blocksize": BLOCK, "overview_resampling": resampling}
    # Three or four bands of bytes would otherwise be declared as red, green, blue and alpha.
    profile |= {"photometric": "MINISBLACK"} if count > 1 else {}
    return {**profile, "driver": "GTiff", "tiled": True, "blockxsize": BLOCK, "blockysize": BLOCK}
