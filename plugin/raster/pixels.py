"""Reading windows of a scene, and packing them as small GeoTIFFs to send."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

import numpy as np
from osgeo import gdal

from ..wire.errors import SceneError
from . import gdal_errors
from .grid import shifted
from .output_file import AUX
from .scene import Scene, open_dataset
from .validity import masks_of, validity, write_validity
from .windows import Window

_FLOATS = (gdal.GDT_Float32, gdal.GDT_Float64)
_PREDICTABLE_BITS = 32
_FAST = 1


class SceneReader:
    """A scene opened for reading some of its bands; ``close()`` it in the end.

    ``indices`` are 0-based band positions. To be used in the thread that made it.
    Raises SceneError if the scene cannot be opened.
    """

    def __init__(self, scene: Scene, indices: Sequence[int]) -> None:
        self._scene = scene
        self._dataset: Any = open_dataset(scene.source)
        self._bands = [self._dataset.GetRasterBand(i + 1) for i in indices]
        self._nodata = _common_nodata(self._bands)
        self._masks = masks_of(self._dataset, self._bands)
        self._type = self._bands[0].DataType
        for band in self._bands[1:]:
            self._type = gdal.DataTypeUnion(self._type, band.DataType)

    def geotiff(self, window: Window) -> bytes:
        """The window of the bands as a GeoTIFF: their data type, numbers, grid and CRS unchanged.

        Where the scene has a mask or an opacity band, the file has a mask of all its bands.

        Raises SceneError if a pixel cannot be read.
        """
        pixels = _read(self._bands, window)
        valid = None
        if self._masks:
            valid = validity(pixels, self._nodata, _read(self._masks, window))
        path = f"/vsimem/terramask-{uuid.uuid4().hex}.tif"
        try:
            with gdal_errors.raising(_unpackable):
                self._pack(path, window, pixels, valid)
            return _take(path)
        finally:
            # GDAL keeps a CRS that a GeoTIFF cannot hold beside it.
            gdal_errors.unlink(path, path + AUX)

    def close(self) -> None:
        """Let go of the file, whoever still refers to this object."""
        self._bands, self._masks = [], []
        self._dataset = None

    def _pack(
        self, path: str, window: Window, pixels: np.ndarray, valid: np.ndarray | None
    ) -> None:
        driver = gdal.GetDriverByName("GTiff")
        shape = (window.width, window.height, len(pixels))
        dataset = driver.Create(path, *shape, self._type, _options(self._type))
        dataset.SetGeoTransform(shifted(self._scene.geotransform, window))
        dataset.SetProjection(self._scene.crs_wkt)
        for i, source in enumerate(self._bands):
            band = dataset.GetRasterBand(i + 1)
            band.SetDescription(source.GetDescription())
            if self._nodata is not None:
                band.SetNoDataValue(self._nodata)
            _copy_scaling(source, band)
            band.WriteArray(pixels[i])
            band = None
        if valid is not None:
            write_validity(dataset, valid)
        dataset.FlushCache()
        dataset = None


def _read(bands: Sequence[Any], window: Window) -> np.ndarray:
    """Pixels as an array [band, row, column]."""
    with gdal_errors.raising(_unreadable):
        arrays = [band.ReadAsArray(*window.as_tuple()) for band in bands]
    if any(array is None for array in arrays):
        raise _unreadable("")
    return np.stack(arrays)


def _options(kind: int) -> list[str]:
    options = ["TILED=YES", "COMPRESS=DEFLATE", f"ZLEVEL={_FAST}", "INTERLEAVE=BAND"]
    if kind in _FLOATS:
        options.append("PREDICTOR=3")
    elif gdal.GetDataTypeSize(kind) <= _PREDICTABLE_BITS:
        options.append("PREDICTOR=2")
    return options


def _copy_scaling(source: Any, band: Any) -> None:
    scale, offset = source.GetScale(), source.GetOffset()
    if scale is not None:
        band.SetScale(scale)
    if offset is not None:
        band.SetOffset(offset)


def _common_nodata(bands: Sequence[Any]) -> Any:
    """The no-data value, which a GeoTIFF has one of for all its bands."""
    values = [band.GetNoDataValue() for band in bands]
    first = values[0]
    if all(value == first or (value != value and first != first) for value in values):
        return first
    raise SceneError(
        "The layer's bands have different no-data values ({}); give them the same one.".format(
            ", ".join(str(value) for value in values)
        )
    )


def _take(path: str) -> bytes:
    file = gdal.VSIFOpenL(path, "rb")
    if file is None:
        raise _unpackable(path)
    try:
        size = gdal.VSIStatL(path).size
        return bytes(gdal.VSIFReadL(1, size, file))
    finally:
        gdal.VSIFCloseL(file)


def _unreadable(details: str) -> SceneError:
    return SceneError(
        "A part of the layer cannot be read; check that its file is complete and within reach.",
        details,
    )


def _unpackable(details: str) -> SceneError:
    return SceneError(
        "A part of the layer cannot be packed for sending; export it as a GeoTIFF and try again.",
        details,
    )
