"""Opening rasters with GDAL."""

from __future__ import annotations

from osgeo import gdal

from ..wire.errors import SceneError
from . import gdal_errors


def open_dataset(source: str) -> gdal.Dataset:
    """Open a raster for reading. Raises SceneError with one sentence."""
    dataset = None
    with gdal_errors.collecting() as failures:
        dataset = gdal.OpenEx(source, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
    if dataset is None:
        raise SceneError(
            "The layer's file cannot be read; check that it exists, is a raster, and is complete.",
            "\n".join(failures),
        )
    return dataset
