"""Grids, areas and the stand-in models of the tests of tiling."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray
from terramask_server.scene.tiling import Area, TileGrid

Float = NDArray[np.float32]
Model = Callable[[Float], Float]


@st.composite
def grids(draw: st.DrawFn, max_tile: int = 16, max_side: int = 50) -> TileGrid:
    tile = draw(st.integers(1, max_tile))
    side = st.integers(1, max_side)
    return TileGrid(draw(side), draw(side), tile, draw(st.integers(0, tile // 2)))


@st.composite
def areas(draw: st.DrawFn, grid: TileGrid) -> Area:
    """Any part of a grid's raster."""
    row = draw(st.integers(0, grid.height - 1))
    column = draw(st.integers(0, grid.width - 1))
    height = draw(st.integers(1, grid.height - row))
    return Area(row, column, height, draw(st.integers(1, grid.width - column)))


def pixelwise(seen: Float) -> Float:
    """A model that looks at single pixels only."""
    return np.stack([1 - seen[0], seen[0]])


def contextual(seen: Float) -> Float:
    """A model whose answer depends on the whole tile and on the place in it."""
    ramp = np.linspace(0, 1, seen[0].size, dtype=np.float32).reshape(seen[0].shape)
    flood = (seen[0] + seen.mean() + ramp) / 3
    return np.stack([1 - flood, flood])
