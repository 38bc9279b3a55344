"""Which windows are still to be asked for, and which of them comes next."""

from __future__ import annotations

import copy
import math
from collections.abc import Iterable

import numpy as np
from qgis.core import QgsFeedback

from ..raster.cells import Block, Cells, Part
from ..raster.region import Region
from ..wire.errors import Cancelled, SceneError
from ..wire.sentences import marked, tr

TOO_FEW = marked(
    "The server takes {} pixels in a request, which is too few for its tiles "
    "of {}; ask its operator for a higher limit."
)


class Plan:
    """The cells of ``region`` that are to be asked for, from ``focus`` (column, row) outward.

    ``focus`` is in pixels of the scene; without one the region's middle is taken. Raises Cancelled
    if ``feedback`` is.
    """

    def __init__(
        self,
        cells: Cells,
        region: Region,
        focus: tuple[int, int] | None = None,
        feedback: QgsFeedback | None = None,
    ) -> None:
        self._cells = cells
        self._pending = _touched(cells, region, feedback)
        self.total = int(self._pending.sum())
        self._order = _outward(cells, self._pending, focus or _middle(region))
        self._next = 0

    @property
    def left(self) -> int:
        """How many cells are neither done nor under way."""
        return int(self._pending.sum())

    def take(self, tiles: int) -> Part | None:
        """The next request, of about ``tiles`` tiles; None if nothing is left."""
        while self._next < len(self._order):
            row, column = self._order[self._next]
            if self._pending[row, column]:
                block = self._pending_part_of(self._cells.around(row, column, tiles), row, column)
                self._set(block, False)
                return self._cells.part(block)
            self._next += 1
        return None

    def copy(self) -> Plan:
        """The same plan, to try things out on."""
        other = copy.copy(self)
        other._pending = self._pending.copy()
        return other

    def done(self, blocks: Iterable[Block]) -> None:
        """These blocks need not be asked for."""
        for block in blocks:
            self._set(block, False)

    def check_limit(self, max_pixels: int, tile: int) -> None:
        """Raise SceneError if the server takes no request of the smallest size."""
        if self._cells.largest_cell > max_pixels:
            raise SceneError(tr(TOO_FEW).format(max_pixels, tile))

    def _set(self, block: Block, pending: bool) -> None:
        self._pending[block.top : block.bottom, block.left : block.right] = pending

    def _pending_part_of(self, block: Block, row: int, column: int) -> Block:
        """Halve the block, always keeping the cell, until all of it is pending."""
        while not self._pending[block.top : block.bottom, block.left : block.right].all():
            first, second = block.halves()
            inside = row < first.bottom and column < first.right
            block = first if inside else second
        return block


def _touched(cells: Cells, region: Region, feedback: QgsFeedback | None) -> np.ndarray:
    """Which cells hold a pixel of the region, as a bool array [row, column]."""
    rows, columns = cells.shape
    touched = np.ones(cells.shape, dtype=bool)
    if region.polygons is None:
        return touched
    # Whole bands of cells first: a region is often small in the window around it.
    for row in range(rows):
        if feedback is not None and feedback.isCanceled():
            raise Cancelled
        if not region.touches(cells.keep(Block(row, row + 1, 0, columns))):
            touched[row] = False
            continue
        for column in range(columns):
            window = cells.keep(Block(row, row + 1, column, column + 1))
            touched[row, column] = region.touches(window)
    return touched


def _outward(cells: Cells, pending: np.ndarray, focus: tuple[int, int]) -> list[tuple[int, int]]:
    rows, columns = cells.shape
    down = np.array([_centre(cells.keep(Block(i, i + 1, 0, 1)).rows) for i in range(rows)])
    across = np.array([_centre(cells.keep(Block(0, 1, i, i + 1)).columns) for i in range(columns)])
    distance = np.hypot(down[:, None] - focus[1], across[None, :] - focus[0])
    distance[~pending] = math.inf
    order = np.argsort(distance, axis=None, kind="stable")[: int(pending.sum())]
    return [(int(i) // columns, int(i) % columns) for i in order]


def _centre(span: tuple[int, int]) -> float:
    return sum(span) / 2


def _middle(region: Region) -> tuple[int, int]:
    window = region.window
    return window.column + window.width // 2, window.row + window.height // 2
