"""One grid of overlapping tiles, and the blending of what a model says about each.

Tile ``k`` of an axis starts at pixel ``k * stride``, ``stride = tile - overlap``, counted from the
raster's first pixel. The last tile may reach beyond the raster; it is then filled by reflection of
its own pixels, so that what a tile holds never depends on which other tiles were asked for.
In an overlap the class probabilities of the tiles are averaged with weights that fall linearly
towards each tile's edge and sum to one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float32]


@dataclass(frozen=True)
class Tile:
    """A tile's place: first row and column, and how much of it lies inside the raster (pixels)."""

    row: int
    column: int
    height: int
    width: int

    @property
    def centre(self) -> tuple[float, float]:
        """Row and column of the middle of the part inside the raster."""
        return self.row + self.height / 2, self.column + self.width / 2

    @property
    def inside(self) -> tuple[slice, slice]:
        """The raster's rows and columns that the tile covers."""
        return (
            slice(self.row, self.row + self.height),
            slice(self.column, self.column + self.width),
        )


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

    def tiles(self) -> Iterator[Tile]:
        """All tiles, row by row."""
        for row in self._starts(self.height):
            for column in self._starts(self.width):
                yield Tile(
                    row,
                    column,
                    min(self.tile, self.height - row),
                    min(self.tile, self.width - column),
                )

    def _starts(self, size: int) -> range:
        return range(0, max(size - self.overlap, 1), self.stride)


def cut(values: Float, tile: Tile, size: int) -> Float:
    """``tile`` of ``values`` [C, H, W] as ``[C, size, size]``, reflected beyond the raster."""
    rows, columns = tile.inside
    part = values[:, rows, columns]
    missing = ((0, 0), (0, size - tile.height), (0, size - tile.width))
    if missing == ((0, 0), (0, 0), (0, 0)):
        return part
    return np.pad(part, missing, mode="reflect")


def taper(size: int, overlap: int) -> Float:
    """Weights of one axis of a tile: 1 in the middle, falling linearly over ``overlap`` pixels."""
    if overlap == 0:
        return np.ones(size, np.float32)
    from_edge = np.minimum(np.arange(size), np.arange(size)[::-1]) + 0.5
    return np.minimum(from_edge / overlap, 1).astype(np.float32)


class Blend:
    """Weighted mean of tile probabilities over a raster, filled tile by tile."""

    def __init__(self, grid: TileGrid, classes: int) -> None:
        self._sum = np.zeros((classes, grid.height, grid.width), np.float32)
        self._weight = np.zeros((grid.height, grid.width), np.float32)
        axis = taper(grid.tile, grid.overlap)
        self._taper = np.outer(axis, axis)

    def add(self, tile: Tile, probabilities: Float) -> None:
        """Add what the model says about ``tile``: ``[classes, tile, tile]``, values 0 to 1."""
        weight = self._taper[: tile.height, : tile.width]
        inside = tile.inside
        self._sum[(slice(None), *inside)] += probabilities[:, : tile.height, : tile.width] * weight
        self._weight[inside] += weight

    def probabilities(self) -> Float:
        """The blended probabilities ``[classes, H, W]``; 0 where no tile was added."""
        return self._sum / np.where(self._weight > 0, self._weight, 1)

    def classes(self) -> NDArray[np.uint8]:
        """The most probable class of each pixel, ``[H, W]``."""
        return self._sum.argmax(axis=0).astype(np.uint8)
