"""Where tiles lie, and what they hold."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from terramask_server.scene.tiling import Area, TileGrid, cut

from tests.server.grids import areas, grids


@given(grids())
def test_every_pixel_lies_in_a_tile_and_no_tile_is_empty_or_superfluous(grid: TileGrid) -> None:
    covered = np.zeros((grid.height, grid.width), int)
    whole = Area(0, 0, grid.height, grid.width)
    tiles = list(grid.tiles())
    for tile in tiles:
        assert tile.height >= 1
        assert tile.width >= 1
        assert covered[tile.within(whole)].shape == (tile.height, tile.width)
        covered[tile.within(whole)] += 1
    assert covered.min() >= 1
    # Each tile is needed: it starts on the grid, and the one before it does not reach the end.
    for tile in tiles:
        for start, size in ((tile.row, grid.height), (tile.column, grid.width)):
            assert start % grid.stride == 0
            assert start == 0 or start + grid.overlap < size
    assert len(set(tiles)) == len(tiles)


@given(grids())
def test_a_tile_is_whole_unless_it_reaches_the_rasters_edge(grid: TileGrid) -> None:
    for tile in grid.tiles():
        assert tile.height == grid.tile or tile.row + tile.height == grid.height
        assert tile.width == grid.tile or tile.column + tile.width == grid.width
        assert max(tile.height, tile.width) <= grid.tile


@given(st.data(), grids())
def test_an_areas_tiles_are_those_of_the_raster_that_touch_it(
    data: st.DataObject, grid: TileGrid
) -> None:
    area = data.draw(areas(grid))
    touching = [tile for tile in grid.tiles() if _touch(tile, area)]
    assert list(grid.tiles(area)) == touching


@given(st.data(), grids())
def test_what_is_read_is_exactly_what_the_areas_tiles_cover(
    data: st.DataObject, grid: TileGrid
) -> None:
    area = data.draw(areas(grid))
    tiles = list(grid.tiles(area))
    covered = grid.covered(area)
    assert (covered.row, covered.column) == (tiles[0].row, tiles[0].column)
    assert covered.row + covered.height == max(tile.row + tile.height for tile in tiles)
    assert covered.column + covered.width == max(tile.column + tile.width for tile in tiles)


def _touch(one: Area, other: Area) -> bool:
    rows = min(one.row + one.height, other.row + other.height) > max(one.row, other.row)
    columns = min(one.column + one.width, other.column + other.width) > max(
        one.column, other.column
    )
    return rows and columns


positions = st.integers(0, 12)
rectangles = st.builds(Area, positions, positions, st.integers(1, 12), st.integers(1, 12))


@given(rectangles, rectangles)
def test_the_common_part_of_two_areas_is_found_from_either_side(one: Area, other: Area) -> None:
    plane = np.arange(30 * 30).reshape(30, 30)
    of_one, of_other = (
        plane[a.row : a.row + a.height, a.column : a.column + a.width] for a in (one, other)
    )
    common = np.intersect1d(of_one, of_other)
    np.testing.assert_array_equal(of_other[one.within(other)].ravel(), common)
    np.testing.assert_array_equal(of_one[other.within(one)].ravel(), common)


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
    assert Area(10, 20, 4, 7).centre == (12.0, 23.5)


def mirrored(position: int, size: int) -> int:
    """Index of the pixel seen at ``position`` when a row of ``size`` is reflected at its ends."""
    if size == 1:
        return 0
    position %= 2 * (size - 1)
    return position if position < size else 2 * (size - 1) - position


@given(st.data(), grids())
def test_beyond_the_raster_a_tile_mirrors_its_own_pixels(
    data: st.DataObject, grid: TileGrid
) -> None:
    # Every pixel has another value, so that a wrong place cannot go unnoticed.
    count = 2 * grid.height * grid.width
    values = np.arange(count, dtype=np.float32).reshape(2, grid.height, grid.width)
    area = data.draw(areas(grid))
    read = grid.covered(area)
    part = values[(..., *read.within(Area(0, 0, grid.height, grid.width)))]
    for tile in grid.tiles(area):
        rows = [tile.row + mirrored(i, tile.height) for i in range(grid.tile)]
        columns = [tile.column + mirrored(i, tile.width) for i in range(grid.tile)]
        expected = values[:, rows][:, :, columns]
        for plane, wanted in ((part, expected), (part[0], expected[0])):
            seen = cut(plane, tile.within(read), grid.tile)
            assert seen.dtype == np.float32
            np.testing.assert_array_equal(seen, wanted)
