"""Blending of what a model says about overlapping tiles, finished row by row.

In an overlap the values of the tiles (class probabilities, or a regression's values) are averaged
with weights that fall linearly towards each tile's edge. Only the rows to which tiles are still to
come are kept as floating-point sums: memory does not grow with the scene's height times classes.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .tiling import Area, TileGrid

Float = NDArray[np.float32]
Finish = Callable[[slice, Float], None]


def taper(size: int, overlap: int) -> Float:
    """Weights of one axis of a tile: 1 in the middle, falling linearly over ``overlap`` pixels."""
    if overlap == 0:
        return np.ones(size, np.float32)
    from_edge = np.minimum(np.arange(size), np.arange(size)[::-1]) + 0.5
    return np.minimum(from_edge / overlap, 1).astype(np.float32)


@dataclass
class _Strip:
    """Sums of ``stride`` rows of the raster, as far as they lie in the blended area."""

    rows: Area
    total: Float
    weight: Float


class Blend:
    """Weighted mean of tile values over an area of a raster, filled tile by tile in any order.

    Args:
        grid: the raster's tiles.
        area: the part of the raster that is wanted.
        tiles: all tiles that will be added.
        channels: number of planes of a tile's values.
        finish: called once for each group of finished rows, with the rows (of ``area``) and their
            means ``[channels, rows, width]``, 0 where no tile was added. Not called for rows
            that no tile touches.
    """

    def __init__(
        self, grid: TileGrid, area: Area, tiles: Iterable[Area], channels: int, finish: Finish
    ) -> None:
        self._grid, self._area, self._channels, self._finish = grid, area, channels, finish
        axis = taper(grid.tile, grid.overlap)
        self._taper = np.outer(axis, axis)
        self._missing = Counter(number for tile in tiles for number in self._strips_of(tile))
        self._strips: dict[int, _Strip] = {}
        # Tiles are added in several threads.
        self._lock = threading.Lock()

    @property
    def complete(self) -> bool:
        """Whether all tiles were added."""
        return not any(self._missing.values())

    def add(self, tile: Area, values: Float) -> None:
        """Add what the model says about ``tile``: ``[channels, tile, tile]``."""
        # A tile at the raster's edge was filled up by reflection; that part is no answer.
        values = values[:, : tile.height, : tile.width]
        weight = self._taper[: tile.height, : tile.width]
        with self._lock:
            for number in self._strips_of(tile):
                strip = self._strip(number)
                to, of = tile.within(strip.rows), strip.rows.within(tile)
                strip.total[(slice(None), *to)] += values[(slice(None), *of)] * weight[of]
                strip.weight[to] += weight[of]
                self._missing[number] -= 1
                if not self._missing[number]:
                    self._close(self._strips.pop(number))

    def _strips_of(self, tile: Area) -> Iterator[int]:
        """Numbers of the strips that ``tile`` touches inside the area."""
        first = max(tile.row, self._area.row)
        last = min(tile.row + tile.height, self._area.row + self._area.height) - 1
        yield from range(first // self._grid.stride, last // self._grid.stride + 1)

    def _strip(self, number: int) -> _Strip:
        if number not in self._strips:
            start = max(number * self._grid.stride, self._area.row)
            stop = min((number + 1) * self._grid.stride, self._area.row + self._area.height)
            rows = Area(start, self._area.column, stop - start, self._area.width)
            self._strips[number] = _Strip(
                rows,
                np.zeros((self._channels, rows.height, rows.width), np.float32),
                np.zeros((rows.height, rows.width), np.float32),
            )
        return self._strips[number]

    def _close(self, strip: _Strip) -> None:
        strip.total /= np.where(strip.weight > 0, strip.weight, 1)
        start = strip.rows.row - self._area.row
        self._finish(slice(start, start + strip.rows.height), strip.total)
