"""Writing the result part by part.

Parts go to a hidden temporary file beside the output, which takes the output's name at the end.
So a failure or a cancelled run leaves nothing behind, and an older result in its place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from osgeo import gdal

from ..wire.card import NODATA, MaskClass
from ..wire.errors import OutputError, ServerError
from . import gdal_errors
from .grid import shifted
from .output_file import OutputFile
from .scene import Scene
from .windows import BLOCK, Window

_OPTIONS = [
    "TILED=YES",
    f"BLOCKXSIZE={BLOCK}",
    f"BLOCKYSIZE={BLOCK}",
    "COMPRESS=DEFLATE",
    "BIGTIFF=IF_SAFER",
]


class Mosaic:
    """The mask of ``area`` of ``scene``: uint8 class ids, 255 for no data, on the scene's grid.

    A context manager; without ``commit()`` leaving it removes what was written. To be used in the
    thread that made it. ``counts`` is an int64 array [row, class], rows as in ``area`` and
    classes in the order given with no data as the last.
    Raises OutputError if the file cannot be written, or is the scene's own.
    """

    def __init__(
        self,
        path: Path,
        scene: Scene,
        area: Window,
        classes: Sequence[MaskClass],
        tags: Mapping[str, str],
    ) -> None:
        self._file = OutputFile(path, scene)
        self._area = area
        self._values = [item.id for item in classes] + [NODATA]
        self._dataset: Any = None
        self.counts = np.zeros((area.height, len(self._values)), dtype=np.int64)
        try:
            with gdal_errors.raising(self._file.failure):
                self._create(scene, classes, tags)
            self._file.check_replaceable()
        except OutputError:
            self._discard()
            raise

    def __enter__(self) -> Mosaic:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._discard()

    def write(self, window: Window, values: np.ndarray) -> None:
        """Put ``values`` (uint8 [row, column]) at ``window``, in pixels of the scene.

        Raises ServerError for a value that is neither a class nor 255.
        """
        self._count(window, values)
        column, row = window.column - self._area.column, window.row - self._area.row
        with gdal_errors.raising(self._file.failure):
            self._dataset.GetRasterBand(1).WriteArray(values, column, row)

    def commit(self) -> None:
        """Finish the file and give it its name."""
        with gdal_errors.raising(self._file.failure):
            self._dataset.FlushCache()
            self._dataset = None
            self._check_written()
        self._file.commit()

    def _check_written(self) -> None:
        """Read the closed file once: from GDAL 3.8 on, closing does not tell that it failed."""
        written = gdal.Open(str(self._file.part))
        if written is None or written.GetRasterBand(1).Checksum() < 0:
            raise self._file.failure("The file that was written cannot be read back.")

    def _create(self, scene: Scene, classes: Sequence[MaskClass], tags: Mapping[str, str]) -> None:
        driver = gdal.GetDriverByName("GTiff")
        size = (self._area.width, self._area.height)
        dataset = driver.Create(str(self._file.part), *size, 1, gdal.GDT_Byte, _OPTIONS)
        if dataset is None:
            raise self._file.failure("")
        self._dataset = dataset
        dataset.SetGeoTransform(shifted(scene.geotransform, self._area))
        dataset.SetProjection(scene.crs_wkt)
        dataset.SetMetadata(dict(tags))
        band = dataset.GetRasterBand(1)
        band.SetDescription("class")
        band.SetNoDataValue(NODATA)
        band.SetColorTable(_color_table(classes))
        band.SetMetadata({f"CLASS_{item.id}": item.name for item in classes})

    def _count(self, window: Window, values: np.ndarray) -> None:
        start = window.row - self._area.row
        rows = self.counts[start : start + window.height]
        before = int(rows.sum())
        for i, value in enumerate(self._values):
            rows[:, i] += np.count_nonzero(values == value, axis=1)
        if int(rows.sum()) - before != window.pixels:
            strange = sorted(set(np.unique(values).tolist()) - set(self._values))
            raise ServerError(
                "The server answered values that its model card does not name ({}); "
                "update the server.".format(", ".join(str(value) for value in strange[:8]))
            )

    def _discard(self) -> None:
        with gdal_errors.collecting():
            self._dataset = None
        self._file.discard()


def _color_table(classes: Sequence[MaskClass]) -> gdal.ColorTable:
    table = gdal.ColorTable()
    for value in range(NODATA + 1):
        table.SetColorEntry(value, (0, 0, 0, 0))
    for item in classes:
        table.SetColorEntry(item.id, item.rgba)
    return table
