"""The result, which is there from the first answer on and grows with each.

The file is written where it is to stay, so that it can be on the map meanwhile. Each pixel of an
overview is one pixel of the full size (every 2nd, 4th ... of a row and a column), so overviews are
written together with the pixels and do not depend on the order in which answers come.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ..wire.card import NODATA, ModelCard
from ..wire.errors import OutputError, ServerError
from ..wire.sentences import tr
from . import gdal_errors, result_file
from .answer import WRONG_CLASSES
from .output_file import OutputFile
from .region import Region
from .scene import Scene
from .windows import Window

_UNPUBLISHED = 64 << 20
"""Bytes of blocks that wait in GDAL's memory at most."""


class Mosaic:
    """The mask of ``region`` of ``scene``: uint8 on the scene's grid, 255 where there is no answer.

    Band 1 has class ids; with ``probabilities``, one band of per cent per class of ``card``
    follows. A context manager; without ``finish()``, leaving it removes what was written and puts
    an older result back. To be used in the thread that made it.

    ``counts`` is an int64 array [row, class]: the pixels of the region that were written, rows as
    in the region's window, classes in the card's order with no data as the last. ``outside`` is
    how many pixels were written that are not in the region.
    Raises OutputError if the file cannot be written, or is the scene's own.
    """

    def __init__(
        self,
        path: Path,
        scene: Scene,
        region: Region,
        card: ModelCard,
        tags: Mapping[str, str],
        probabilities: bool = False,
    ) -> None:
        self._region = region
        self._window = region.window
        self._values = [item.id for item in card.classes] + [NODATA]
        self._waiting = 0
        self._finished = False
        self._dataset: Any = None
        self.counts = np.zeros((self._window.height, len(self._values)), dtype=np.int64)
        self.outside = 0
        self._file = OutputFile(path, scene)
        try:
            with gdal_errors.raising(self._file.failure):
                self._dataset = result_file.create(
                    path, scene, self._window, card, tags, probabilities
                )
            self._file.written()
        except OutputError:
            self.discard()
            raise

    def __enter__(self) -> Mosaic:
        return self

    def __exit__(self, *exception: object) -> None:
        if not self._finished:
            self.discard()

    def write(self, keep: Window, values: np.ndarray) -> None:
        """Put ``values`` (uint8 [band, row, column]) at ``keep``, in pixels of the scene.

        No pixel may be written twice. Raises ServerError for a value that is no class nor 255.
        """
        inside = self._region.inside(keep)
        self._count(keep, values[0], inside)
        if inside is not None:
            values = np.where(inside, values, np.uint8(NODATA))
        column, row = keep.column - self._window.column, keep.row - self._window.row
        with gdal_errors.raising(self._file.failure):
            self._waiting += result_file.write(self._dataset, column, row, values)
        if self._waiting > _UNPUBLISHED:
            self.publish()

    def publish(self) -> None:
        """Whoever opens the file from now on sees all that was written.

        The file is closed for it: what is only flushed stays in part in the C library's buffers
        (GDAL 3.6), so that others find blocks without their contents.
        """
        self._close()
        with gdal_errors.raising(self._file.failure):
            self._dataset = result_file.open_again(self._file.path)

    def finish(self, complete: bool) -> None:
        """Add statistics, close the file, and let an older result go.

        ``complete`` says whether all of the region was answered for.
        """
        with gdal_errors.raising(self._file.failure):
            totals = self.counts.sum(axis=0)
            result_file.describe(self._dataset, self._values, totals, complete)
        self._close()
        with gdal_errors.raising(self._file.failure):
            result_file.check_readable(self._file.path)
        self._file.keep()
        self._finished = True

    def discard(self) -> None:
        """Remove what was written and put an older result back."""
        with gdal_errors.collecting():
            self._dataset = None
        self._file.discard()

    def _close(self) -> None:
        self._file.check_there()
        with gdal_errors.raising(self._file.failure):
            # From GDAL 3.8 on, closing alone does not tell that it failed.
            self._dataset.FlushCache()
            self._dataset = None
        self._waiting = 0

    def _count(self, keep: Window, classes: np.ndarray, inside: np.ndarray | None) -> None:
        start = keep.row - self._window.row
        rows = self.counts[start : start + keep.height]
        counted = 0
        for i, value in enumerate(self._values):
            there = classes == value if inside is None else (classes == value) & inside
            found = np.count_nonzero(there, axis=1)
            rows[:, i] += found
            counted += int(found.sum())
        within = keep.pixels if inside is None else int(np.count_nonzero(inside))
        self.outside += keep.pixels - within
        if counted != within:
            strange = sorted(set(np.unique(classes).tolist()) - set(self._values))
            raise ServerError(
                tr(
                    "The server answered values that its model card does not name ({}); update "
                    "the server."
                ).format(", ".join(str(value) for value in strange[:8])),
                kind=WRONG_CLASSES,
            )
