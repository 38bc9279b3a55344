"""Reading some bands of a raster in strips, so that GDAL's cache does not grow with the raster.

GDAL keeps decoded blocks until they fill 5 % of the computer's memory. ``FlushCache`` lets go of
them, also of those of the rasters that a VRT refers to; a warped VRT keeps some until it is closed
(seen with GDAL 3.6).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from osgeo import gdal, gdal_array

from ..wire.errors import SceneError
from ..wire.sentences import tr
from . import gdal_errors
from .opening import open_dataset
from .scene import Scene
from .unreadable import unreadable
from .validity import masks_of
from .windows import Window

_STRIP = 16 << 20
"""Bytes of decoded blocks to read at once; one row of blocks is read at least."""
_CACHED = 32 << 20
"""Bytes that may stay in GDAL's cache, whoever put them there."""
_TOO_MUCH = 128 << 20
"""Bytes by which GDAL's cache may grow before a raster that keeps them is closed. What was there
when it was opened is somebody else's: the map of a desktop fills the cache."""


class StripReader:
    """Reads the bands at 0-based ``indices``, and the masks that hide pixels of them.

    To be used in one thread. Raises SceneError if the scene cannot be opened.
    """

    def __init__(self, scene: Scene, indices: Sequence[int]) -> None:
        self._scene = scene
        self._indices = tuple(indices)
        self._masks: list[Any] = []
        self._dataset: Any = None
        self._others = 0
        # As long as any VRT is open, GDAL remembers of a file in a VRT that it could not be opened,
        # by the place in memory of that VRT, which must not become the place of the next one.
        self._failed: list[Any] = []
        self.bands: list[Any] = []
        self._open()

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray | None]:
        """Numbers [band, row, column] and, if the scene has any, masks [mask, row, column].

        Raises SceneError if a pixel cannot be read; the same may succeed later.
        """
        self.make_ready()
        shape = (window.height, window.width)
        pixels = np.empty((len(self.bands), *shape), self.kind)
        masks = np.empty((len(self._masks), *shape), np.uint8) if self._masks else None
        step = self._rows_at_once(window)
        top = 0
        while top < window.height:
            # Up to where a block ends, so that none is decoded twice.
            rows = min(step - (window.row + top) % step, window.height - top)
            strip = Window(window.column, window.row + top, window.width, rows)
            self._fill(self.bands, strip, pixels[:, top : top + rows])
            if masks is not None:
                self._fill(self._masks, strip, masks[:, top : top + rows])
            self._let_go()
            top += rows
        return pixels, masks

    def make_ready(self) -> None:
        """Open the file again if a failure let go of it, so that ``bands`` are there. Raises
        SceneError."""
        if self._dataset is None:
            self._open()

    @property
    def pixel_bytes(self) -> int:
        """Bytes of a pixel's numbers and masks."""
        return len(self.bands) * self.kind.itemsize + len(self._masks)

    def close(self) -> None:
        """Let go of the file, whoever still refers to this object."""
        self._bands_away()
        self._failed.clear()

    def _bands_away(self) -> None:
        self.bands, self._masks = [], []
        self._dataset = None

    def _open(self) -> None:
        self._bands_away()
        source = self._scene.source
        try:
            self._dataset = open_dataset(source)
        except SceneError as error:
            gdal.VSICurlClearCache()
            raise unreadable(source, error.details) from error
        count = self._dataset.RasterCount
        if count <= max(self._indices):
            self._bands_away()
            raise SceneError(
                tr(
                    "The layer's file now has fewer bands ({count}) than when it was opened; "
                    "put the right file back, or choose the layer again."
                ).format(count=count)
            )
        self._others = gdal.GetCacheUsed()
        self.bands = [self._dataset.GetRasterBand(i + 1) for i in self._indices]
        self._masks = masks_of(self._dataset, self.bands)

    @property
    def masked(self) -> bool:
        """Whether the scene has masks."""
        return bool(self._masks)

    @property
    def block_rows(self) -> int:
        """Rows of the blocks that pixels are stored in."""
        return int(self.bands[0].GetBlockSize()[1])

    @property
    def kind(self) -> np.dtype[Any]:
        """The type that holds the numbers of all bands."""
        return np.result_type(
            *(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType) for band in self.bands)
        )

    def _fill(self, bands: Sequence[Any], strip: Window, target: np.ndarray) -> None:
        with gdal_errors.collecting() as failures:
            read = [
                band.ReadAsArray(*strip.as_tuple(), buf_obj=rows) is not None
                for band, rows in zip(bands, target)
            ]
            if all(read) and not failures:
                return
        self._failed.append(self._dataset)
        self._bands_away()
        # GDAL remembers for good that an address did not answer.
        gdal.VSICurlClearCache()
        raise unreadable(self._scene.source, "\n".join(failures), strip)

    def _rows_at_once(self, window: Window) -> int:
        """Rows of whole blocks that take about ``_STRIP`` bytes when they are decoded."""
        across, down = self.bands[0].GetBlockSize()
        columns = (
            (window.column + window.width - 1) // across + 1 - window.column // across
        ) * across
        together = self._dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL"
        count = self._dataset.RasterCount if together else len(self.bands)
        item = max(gdal.GetDataTypeSize(band.DataType) // 8 for band in self.bands)
        return max(1, _STRIP // (columns * down * count * item)) * down

    def _let_go(self) -> None:
        if gdal.GetCacheUsed() <= _CACHED:
            return
        self._dataset.FlushCache()
        if gdal.GetCacheUsed() > self._others + _TOO_MUCH:
            self._open()
