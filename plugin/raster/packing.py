"""Packing pixels as a small GeoTIFF to send, some rows at a time."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import numpy as np
from osgeo import gdal, gdal_array

from ..wire.errors import SceneError
from ..wire.sentences import tr
from . import gdal_errors
from .grid import GeoTransform
from .narrow import Form

BLOCK = 512
"""Rows of a block; what is written begins and ends at one."""
_AUX = ".aux.xml"
_OPTIONS = [
    "TILED=YES",
    f"BLOCKXSIZE={BLOCK}",
    f"BLOCKYSIZE={BLOCK}",
    "INTERLEAVE=BAND",
]
# Higher levels save one per cent and take up to three times as long. ZSTD is as small as DEFLATE
# (3 % smaller on Sentinel-2, 3 % larger on a made-up scene), in little more than half of the time.
_ZSTD = ["COMPRESS=ZSTD", "ZSTD_LEVEL=1"]
_DEFLATE = ["COMPRESS=DEFLATE", "ZLEVEL=1"]


@dataclass(frozen=True, eq=False)
class Packed:
    """A window of a scene, ready to be sent.

    ``geotiff`` holds the chosen bands in the smallest type that holds their numbers; it is empty
    if the window is. ``scale``, ``offset`` and ``nodata`` are what the request must say about the
    packed numbers (None: nothing). ``valid`` is bool [row, column], None where all pixels are.
    """

    geotiff: bytes | bytearray
    scale: float | None
    offset: float | None
    nodata: float | None
    valid: np.ndarray | None

    @property
    def empty(self) -> bool:
        """Whether no pixel holds a measurement, so that there is nothing to ask."""
        return self.valid is not None and not self.valid.any()


@dataclass(frozen=True)
class Label:
    """What a GeoTIFF says of itself: place, and what each band's numbers mean. Not what the file
    calls its bands: the request says which they are, and people write names into that."""

    transform: GeoTransform
    crs_wkt: str
    scales: Sequence[float | None]
    offsets: Sequence[float | None]


class Packing:
    """A compressed GeoTIFF of ``size`` (width, height) in GDAL's memory; a context manager.

    Raises SceneError if GDAL cannot make one.
    """

    def __init__(self, size: tuple[int, int], form: Form, label: Label) -> None:
        self._path = f"/vsimem/terramask-{uuid.uuid4().hex}.tif"
        self._dataset: Any = None
        predictor = "PREDICTOR=3" if form.kind.kind == "f" else "PREDICTOR=2"
        kind = gdal_array.NumericTypeCodeToGDALTypeCode(form.kind.type)
        with gdal_errors.raising(_unpackable):
            driver = gdal.GetDriverByName("GTiff")
            count = len(label.scales)
            options = [*_OPTIONS, *_compression(), predictor]
            self._dataset = driver.Create(self._path, *size, count, kind, options)
            self._dataset.SetGeoTransform(label.transform)
            self._dataset.SetProjection(label.crs_wkt)
            for i in range(count):
                _describe(self._dataset.GetRasterBand(i + 1), i, form, label)

    def __enter__(self) -> Packing:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with gdal_errors.collecting():
            self._dataset = None
        # GDAL keeps a CRS that a GeoTIFF cannot hold beside it.
        gdal_errors.unlink(self._path, self._path + _AUX)

    def write(self, top: int, values: np.ndarray) -> None:
        """Put ``values`` [band, row, column] at row ``top``, a multiple of ``BLOCK``."""
        with gdal_errors.raising(_unpackable):
            for i, plane in enumerate(values):
                band = self._dataset.GetRasterBand(i + 1)
                band.WriteArray(plane, 0, top)
                # Compress now, or GDAL's cache holds all the pixels a second time.
                band.FlushCache()

    def content(self) -> bytes | bytearray:
        """The file's bytes, as GDAL gives them; nothing more can be written."""
        with gdal_errors.raising(_unpackable):
            self._dataset.FlushCache()
            self._dataset = None
        file = gdal.VSIFOpenL(self._path, "rb")
        if file is None:
            raise _unpackable(self._path)
        try:
            size = gdal.VSIStatL(self._path).size
            content: bytes | bytearray = gdal.VSIFReadL(1, size, file)
            return content
        finally:
            gdal.VSIFCloseL(file)


def _compression() -> list[str]:
    """Some builds of GDAL have no ZSTD. Servers read with rasterio's, which have."""
    return _ZSTD if "<Value>ZSTD</Value>" in _known_options() else _DEFLATE


def _known_options() -> str:
    return str(gdal.GetDriverByName("GTiff").GetMetadataItem("DMD_CREATIONOPTIONLIST"))


def _describe(band: Any, i: int, form: Form, label: Label) -> None:
    if form.nodata is not None:
        band.SetNoDataValue(form.nodata)
    scale, offset = label.scales[i], label.offsets[i]
    if scale is not None:
        band.SetScale(scale)
    if offset is not None:
        band.SetOffset(offset)


def _unpackable(details: str) -> SceneError:
    return SceneError(
        tr(
            "A part of the layer cannot be packed for sending; export it as a GeoTIFF "
            "and try again."
        ),
        details,
    )
