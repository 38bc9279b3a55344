"""One grid of overlapping tiles over a raster.

Tile ``k`` of an axis starts at pixel ``k * stride``, ``stride = tile - overlap``, counted from the
raster's first pixel. The last tile may reach beyond the raster; it is then filled by reflection of
its own pixels, so that what a tile holds never depends on which other tiles were asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Area:
    """A rectangle of a raster: first row and column, height and width (pixels)."""

    row: int
    column: int
    height: int
    width: int

    @property
    def centre(self) -> tuple[float, float]:
        """Row and column of its middle."""
        return self.row + self.height / 2, self.column + self.width / 2

    def within(self, other: Area) -> tuple[slice, slice]:
        """The part of it that lies inside ``other``, as rows and columns of ``other``."""
        rows = _common(self.row - other.row, self.height, other.height)
        return rows, _common(self.column - other.column, self.width, other.width)


def _common(start: int, size: int, limit: int) -> slice:
    first = min(max(start, 0), limit)
    return slice(first, max(min(start + size, limit), first))


@dataclass(frozen=True)
class TileGrid:
    """The tiles of a raster of ``height`` x ``width`` pixels.

    Raises:
        ValueError: if a size is not positive or the overlap exceeds half a tile.
    """

    height: int
    width: int
    tile: int
    overlap: int

    def __post_init__(self) -> None:
        if min(self.height, self.width, self.tile) < 1:
            raise ValueError("a raster and its tiles have at least one pixel")
        if not 0 <= self.overlap <= self.tile // 2:
            raise ValueError("tiles overlap by at most half of their side")

    @property
    def stride(self) -> int:
        return self.tile - self.overlap

    def tiles(self, area: Area | None = None) -> Iterator[Area]:
        """The tiles that touch ``area`` (all by default), row by row, without what lies outside."""
        area = area or Area(0, 0, self.height, self.width)
        for row in self._starts(self.height, area.row, area.height):
            for column in self._starts(self.width, area.column, area.width):
                yield Area(
                    row,
                    column,
                    min(self.tile, self.height - row),
                    min(self.tile, self.width - column),
                )

    def covered(self, area: Area) -> Area:
        """The rectangle that the tiles touching ``area`` cover together."""
        tiles = list(self.tiles(area))
        first, last = tiles[0], tiles[-1]
        return Area(
            first.row,
            first.column,
            last.row + last.height - first.row,
            last.column + last.width - first.column,
        )

    def _starts(self, size: int, first: int, length: int) -> range:
        last = max(-(-(size - self.overlap) // self.stride), 1) - 1
        start = min(max((first - self.tile) // self.stride + 1, 0), last)
        stop = min((first + length - 1) // self.stride, last)
        return range(start * self.stride, stop * self.stride + 1, self.stride)


def cut(values: NDArray[Any], part: tuple[slice, slice], size: int) -> NDArray[Any]:
    """``part`` of ``values`` [..., H, W] as ``[..., size, size]``, reflected where it ends."""
    piece = values[(..., *part)]
    missing = size - piece.shape[-2], size - piece.shape[-1]
    if missing == (0, 0):
        return piece
    pad = [(0, 0)] * (values.ndim - 2) + [(0, missing[0]), (0, missing[1])]
    return np.pad(piece, pad, mode="reflect")
