"""Where tiles lie, and what they hold."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from terramask_server.tiling import Tile, TileGrid, cut

sizes = st.integers(1, 70)


@st.composite
def grids(draw: st.DrawFn) -> TileGrid:
    tile = draw(st.integers(1, 24))
    return TileGrid(draw(sizes), draw(sizes), tile, draw(st.integers(0, tile // 2)))


@given(grids())
def test_every_pixel_lies_in_a_tile_and_no_tile_is_empty_or_superfluous(grid: TileGrid) -> None:
    covered = np.zeros((grid.height, grid.width), int)
    tiles = list(grid.tiles())
    for tile in tiles:
        assert tile.height >= 1
        assert tile.width >= 1
        assert covered[tile.inside].shape == (tile.height, tile.width)
        covered[tile.inside] += 1
    assert covered.min() >= 1
    # Each tile is needed: it starts on the grid, and the one before it does not reach the end.
    for tile in tiles:
        for start, size in ((tile.row, grid.height), (tile.column, grid.width)):
            assert start % grid.stride == 0
            assert start == 0 or start + grid.overlap < size
    assert len({(tile.row, tile.column) for tile in tiles}) == len(tiles)


@given(grids())
def test_a_tile_is_whole_unless_it_reaches_the_rasters_edge(grid: TileGrid) -> None:
    for tile in grid.tiles():
        assert tile.height == grid.tile or tile.row + tile.height == grid.height
        assert tile.width == grid.tile or tile.column + tile.width == grid.width
        assert max(tile.height, tile.width) <= grid.tile


def test_tiles_come_row_by_row() -> None:
    places = [(tile.row, tile.column) for tile in TileGrid(20, 30, 16, 4).tiles()]
    assert places == [(0, 0), (0, 12), (0, 24), (12, 0), (12, 12), (12, 24)]


@pytest.mark.parametrize(
    ("size", "starts"), [(1, [0]), (16, [0]), (17, [0, 12]), (28, [0, 12]), (29, [0, 12, 24])]
)
def test_another_tile_begins_only_when_the_last_one_leaves_pixels_over(
    size: int, starts: list[int]
) -> None:
    assert [tile.row for tile in TileGrid(size, 1, 16, 4).tiles()] == starts


@pytest.mark.parametrize(
    "wrong", [(0, 5, 4, 0), (5, 0, 4, 0), (5, 5, 0, 0), (5, 5, 4, -1), (5, 5, 4, 3), (5, 5, 5, 3)]
)
def test_impossible_grids_are_refused(wrong: tuple[int, int, int, int]) -> None:
    with pytest.raises(ValueError, match="tile"):
        TileGrid(*wrong)


def test_the_centre_is_that_of_the_part_inside() -> None:
    assert Tile(10, 20, 4, 7).centre == (12.0, 23.5)


def mirrored(position: int, size: int) -> int:
    """Index of the pixel seen at ``position`` when a row of ``size`` is reflected at its ends."""
    if size == 1:
        return 0
    position %= 2 * (size - 1)
    return position if position < size else 2 * (size - 1) - position


@given(grids())
def test_beyond_the_raster_a_tile_mirrors_its_own_pixels(grid: TileGrid) -> None:
    # Every pixel has another value, so that a wrong place cannot go unnoticed.
    count = 2 * grid.height * grid.width
    values = np.arange(count, dtype=np.float32).reshape(2, grid.height, grid.width)
    for tile in grid.tiles():
        rows = [tile.row + mirrored(i, tile.height) for i in range(grid.tile)]
        columns = [tile.column + mirrored(i, tile.width) for i in range(grid.tile)]
        seen = cut(values, tile, grid.tile)
        assert seen.dtype == np.float32
        np.testing.assert_array_equal(seen, values[:, rows][:, :, columns])
