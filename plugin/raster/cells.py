"""A fixed partition of an area, of which requests take rectangles.

Tiles lie on one grid anchored at the scene's first pixel: tile ``k`` of an axis covers pixels
``k * stride`` to ``k * stride + tile``, with ``stride = tile - overlap``. An axis has the fewest
tiles that reach its end. The server lays the same grid over what it is sent, so a pixel's
answer is that of the whole scene if the pixels sent start at a multiple of ``stride``, end where
a tile or the scene ends, and hold every tile that covers the pixel.

Borders between cells therefore run through the part of a tile that no other tile covers: two
neighbouring requests share one row or column of tiles, and a request of ``n`` cells holds
``n + 1`` tiles along an axis (``n`` where tiles do not overlap). The partition depends on the
scene, the area and the model alone. However requests are sized, split, ordered or repeated, their
borders stay where they are, and what is done can be told by the numbers of its cells.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..wire.errors import SceneError
from ..wire.sentences import tr
from .windows import BLOCK, Window


@dataclass(frozen=True)
class Block:
    """A rectangle of cells: rows ``top`` to before ``bottom``, columns ``left`` to ``right``."""

    top: int
    bottom: int
    left: int
    right: int

    @property
    def cells(self) -> int:
        return (self.bottom - self.top) * (self.right - self.left)

    def halves(self) -> tuple[Block, Block]:
        """Cut across the longer side. Raises ValueError for a single cell."""
        if self.cells < 2:
            raise ValueError("one cell cannot be cut")
        if self.right - self.left >= self.bottom - self.top:
            middle = (self.left + self.right) // 2
            return (
                Block(self.top, self.bottom, self.left, middle),
                Block(self.top, self.bottom, middle, self.right),
            )
        middle = (self.top + self.bottom) // 2
        return (
            Block(self.top, middle, self.left, self.right),
            Block(middle, self.bottom, self.left, self.right),
        )


@dataclass(frozen=True)
class Part:
    """One request: the pixels to send, those of its answer to keep, and how many tiles it takes."""

    block: Block
    send: Window
    keep: Window
    tiles: int


class Cells:
    """The partition of ``area`` of a scene of ``size`` (width, height) pixels.

    ``shape`` is how many rows and columns of cells there are. Raises SceneError if the area is not
    inside the scene.
    """

    def __init__(self, size: tuple[int, int], area: Window, tile: int, overlap: int) -> None:
        _check_inside(area, *size)
        self._columns = _Axis(size[0], tile, overlap, *area.columns)
        self._rows = _Axis(size[1], tile, overlap, *area.rows)
        self.shape = (len(self._rows.borders) - 1, len(self._columns.borders) - 1)
        self.tiles = self._rows.tiles_of(*area.rows) * self._columns.tiles_of(*area.columns)

    @property
    def largest_cell(self) -> int:
        """Pixels of the largest request for a single cell."""
        return self._rows.most_sent() * self._columns.most_sent()

    def keep(self, block: Block) -> Window:
        """The pixels that the cells of ``block`` cover."""
        return _window(
            self._columns.kept(block.left, block.right), self._rows.kept(block.top, block.bottom)
        )

    def part(self, block: Block) -> Part:
        """The request for ``block``."""
        keep = self.keep(block)
        columns, across = self._columns.sent(*keep.columns)
        rows, down = self._rows.sent(*keep.rows)
        return Part(block, _window(columns, rows), keep, across * down)

    def around(self, row: int, column: int, tiles: int) -> Block:
        """The block of about ``tiles`` tiles, one cell at least, that the cell lies in.

        Blocks of one size form a lattice, so that what is left of an area does not fray.
        """
        down, across = self._block_shape(tiles)
        top, left = row // down * down, column // across * across
        return Block(top, min(top + down, self.shape[0]), left, min(left + across, self.shape[1]))

    def _block_shape(self, tiles: int) -> tuple[int, int]:
        """Rows and columns of cells that make at most ``tiles`` tiles, as square as can be."""
        more_down, more_across = self._rows.shared, self._columns.shared
        down = min(max(1, math.isqrt(tiles) - more_down), self.shape[0])
        across = min(max(1, tiles // (down + more_down) - more_across), self.shape[1])
        if across < down:
            down = min(max(1, tiles // (across + more_across) - more_down), self.shape[0])
        return down, across


class _Axis:
    """One axis of ``size`` pixels: its tiles, and the cells' borders from ``start`` to ``stop``."""

    def __init__(self, size: int, tile: int, overlap: int, start: int, stop: int) -> None:
        self._size = size
        self._tile = tile
        self._stride = tile - overlap
        self._last = max(0, math.ceil((size - tile) / self._stride))
        first, last = self._tiles_over(start, stop)
        self.shared = 1 if overlap and first < last else 0
        inner = [self._border(start, tile) for tile in range(first + self.shared, last)]
        self.borders = [start, *(border for border in inner if start < border < stop), stop]

    def kept(self, begin: int, end: int) -> tuple[int, int]:
        """Pixels of the cells ``begin`` to ``end``."""
        return self.borders[begin], self.borders[end]

    def sent(self, start: int, stop: int) -> tuple[tuple[int, int], int]:
        """The pixels of all tiles that cover ``start`` to ``stop``, and how many these are."""
        first, last = self._tiles_over(start, stop)
        end = min(last * self._stride + self._tile, self._size)
        if first and first == last and end - first * self._stride < self._tile:
            # Filling by reflection may need more pixels than this cut tile has of its own.
            first -= 1
        return (first * self._stride, end), last - first + 1

    def most_sent(self) -> int:
        """Pixels that the largest single cell takes along this axis."""
        sent = (self.sent(*self.kept(i, i + 1))[0] for i in range(len(self.borders) - 1))
        return max(stop - start for start, stop in sent)

    def tiles_of(self, start: int, stop: int) -> int:
        first, last = self._tiles_over(start, stop)
        return last - first + 1

    def _tiles_over(self, start: int, stop: int) -> tuple[int, int]:
        first = max(0, (start - self._tile) // self._stride + 1)
        return min(first, self._last), min(self._last, (stop - 1) // self._stride)

    def _border(self, start: int, tile: int) -> int:
        """Where a cell ends whose last tile is ``tile``: at a block, else as late as can be."""
        latest = (tile + 1) * self._stride
        earliest = (tile - 1) * self._stride + self._tile
        block = start + (latest - start) // BLOCK * BLOCK
        return block if self.shared and block >= earliest else latest


def _window(columns: tuple[int, int], rows: tuple[int, int]) -> Window:
    return Window(columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0])


def _check_inside(area: Window, width: int, height: int) -> None:
    inside = area.column >= 0 and area.row >= 0 and area.width > 0 and area.height > 0
    if not inside or area.columns[1] > width or area.rows[1] > height:
        raise SceneError(
            tr(
                "The area lies outside the scene of {width} x {height} pixels; choose one "
                "that is inside."
            ).format(width=width, height=height)
        )
