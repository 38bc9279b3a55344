"""Reading the mask that a server answered."""

from __future__ import annotations

import uuid

import numpy as np
from osgeo import gdal

from ..wire.errors import ServerError
from . import gdal_errors, grid
from .scene import Scene
from .windows import Window

_PIXELS = 1e-3
"""How far, in pixels, a corner of the answer may lie from where it was asked for."""


def read_mask(geotiff: bytes, scene: Scene, window: Window) -> np.ndarray:
    """Class ids as an array uint8 [row, column] of an answer for ``window`` of ``scene``.

    Only the GeoTIFF driver opens the bytes, and the size is checked before pixels are read.
    Raises ServerError if the bytes are not a mask on the grid of the window.
    """
    path = f"/vsimem/terramask-answer-{uuid.uuid4().hex}.tif"
    gdal.FileFromMemBuffer(path, geotiff)
    try:
        return _read(path, scene, window)
    finally:
        gdal_errors.unlink(path)


def _read(path: str, scene: Scene, window: Window) -> np.ndarray:
    pixels = dataset = None
    with gdal_errors.collecting() as failures:
        flags = gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR
        dataset = gdal.OpenEx(path, flags, allowed_drivers=["GTiff"])
        if dataset is not None:
            _check_shape(dataset, window)
            pixels = dataset.GetRasterBand(1).ReadAsArray()
    if pixels is None or failures:
        raise ServerError(
            "The server's answer is not a GeoTIFF that can be read; "
            "try again, and tell the server's operator if it stays so.",
            "\n".join(failures),
        )
    _check_grid(dataset, scene, window)
    return pixels


def _check_shape(dataset: gdal.Dataset, window: Window) -> None:
    size = (dataset.RasterXSize, dataset.RasterYSize)
    if size != (window.width, window.height):
        raise ServerError(
            "The server answered a mask of {} x {} pixels where {} x {} were asked for; "
            "update the server.".format(*size, window.width, window.height)
        )
    kind = dataset.GetRasterBand(1).DataType
    if kind != gdal.GDT_Byte:
        raise ServerError(
            f"The server answered a mask of the type {gdal.GetDataTypeName(kind)} "
            "instead of Byte; update the server."
        )


def _check_grid(dataset: gdal.Dataset, scene: Scene, window: Window) -> None:
    answered = dataset.GetGeoTransform(can_return_null=True)
    asked = grid.shifted(scene.geotransform, window)
    corners = [(0, 0), (window.width, 0), (0, window.height)]
    if answered is not None and all(
        _near(grid.pixel_point(asked, *grid.map_point(answered, *corner)), corner)
        for corner in corners
    ):
        return
    raise ServerError(
        "The server answered a mask that lies elsewhere on the map than the pixels asked for; "
        "update the server.",
        f"asked: {asked}\nanswered: {answered}",
    )


def _near(point: tuple[float, float], corner: tuple[int, int]) -> bool:
    return all(abs(a - b) < _PIXELS for a, b in zip(point, corner))
