"""The partition of an area into cells. A server is stood in for by numpy, once for the whole scene
and once for each block: what is kept of the blocks must be what the whole scene yields."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin.raster.cells import Block, Cells
from plugin.raster.windows import BLOCK, Window
from plugin.wire.errors import SceneError


@st.composite
def partitions(draw, largest=90):
    tile = draw(st.integers(2, 24))
    overlap = draw(st.integers(0, tile // 2))
    width, height = draw(st.integers(1, largest)), draw(st.integers(1, largest))
    column = draw(st.integers(0, width - 1))
    row = draw(st.integers(0, height - 1))
    area = Window(
        column, row, draw(st.integers(1, width - column)), draw(st.integers(1, height - row))
    )
    return width, height, area, tile, overlap


def cells_of(width, height, area, tile, overlap):
    return Cells((width, height), area, tile, overlap)


@st.composite
def blocks_of(draw, cells):
    top = draw(st.integers(0, cells.shape[0] - 1))
    left = draw(st.integers(0, cells.shape[1] - 1))
    return Block(
        top,
        draw(st.integers(top + 1, cells.shape[0])),
        left,
        draw(st.integers(left + 1, cells.shape[1])),
    )


def starts(size, tile, overlap):
    """First pixels of the fewest tiles that reach the end of an axis."""
    found = [0]
    while found[-1] + tile < size:
        found.append(found[-1] + tile - overlap)
    return found


def tile_count(window, tile, overlap):
    across = len(starts(window.width, tile, overlap))
    return across * len(starts(window.height, tile, overlap))


def ramp(tile, overlap):
    from_edge = np.minimum(np.arange(tile), np.arange(tile)[::-1]) + 1.0
    return np.minimum(from_edge / (overlap + 1), 1)


def model(tile):
    """Says something about each pixel that depends on all of the tile and the place in it."""
    rows, columns = np.indices(tile.shape)
    return np.sin(tile.sum() * 0.37 + tile * 2 + rows * 0.11 + columns * 0.05 * tile.mean())


def answer(pixels, tile, overlap, pad):
    """What a server says about the pixels that it is sent."""
    height, width = pixels.shape
    rows, columns = starts(height, tile, overlap), starts(width, tile, overlap)
    canvas = (rows[-1] + tile, columns[-1] + tile)
    total, weights = np.zeros(canvas), np.zeros(canvas)
    weight = np.outer(ramp(tile, overlap), ramp(tile, overlap))
    for row in rows:
        for column in columns:
            place = (slice(row, row + tile), slice(column, column + tile))
            total[place] += weight * model(pad(pixels, place, canvas))
            weights[place] += weight
    return (total / weights)[:height, :width]


def pad_the_tile(pixels, place, canvas):
    part = pixels[place]
    size = place[0].stop - place[0].start
    return np.pad(part, [(0, size - part.shape[0]), (0, size - part.shape[1])], "reflect")


def pad_the_scene(pixels, place, canvas):
    missing = [(0, canvas[i] - pixels.shape[i]) for i in range(2)]
    return np.pad(pixels, missing, "reflect")[place]


@settings(max_examples=300, deadline=None)
@given(partitions(), st.sampled_from([pad_the_tile, pad_the_scene]), st.data())
def test_any_block_yields_what_the_whole_scene_yields(partition, pad, data):
    width, height, _, tile, overlap = partition
    cells = cells_of(*partition)
    scene = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1))).random((height, width))
    whole = answer(scene, tile, overlap, pad)
    part = cells.part(data.draw(blocks_of(cells)))
    (left, right), (top, bottom) = part.send.columns, part.send.rows
    said = answer(scene[top:bottom, left:right], tile, overlap, pad)
    (first, last), (upper, lower) = part.keep.columns, part.keep.rows
    np.testing.assert_allclose(
        said[upper - top : lower - top, first - left : last - left],
        whole[upper:lower, first:last],
        rtol=0,
        atol=1e-9,
    )


@settings(max_examples=300, deadline=None)
@given(partitions(largest=300))
def test_cells_are_the_area_once(partition):
    width, height, area, _, _ = partition
    cells = cells_of(*partition)
    times = np.zeros((height, width), int)
    for row in range(cells.shape[0]):
        for column in range(cells.shape[1]):
            keep = cells.keep(Block(row, row + 1, column, column + 1))
            assert keep.width > 0
            assert keep.height > 0
            times[slice(*keep.rows), slice(*keep.columns)] += 1
    wanted = np.zeros_like(times)
    wanted[slice(*area.rows), slice(*area.columns)] = 1
    np.testing.assert_array_equal(times, wanted)


@settings(max_examples=300, deadline=None)
@given(partitions(largest=300), st.data())
def test_what_is_sent_lies_on_the_grid(partition, data):
    width, height, _, tile, overlap = partition
    cells = cells_of(*partition)
    stride = tile - overlap
    part = cells.part(data.draw(blocks_of(cells)))
    for (start, stop), (first, last), size in (
        (part.send.columns, part.keep.columns, width),
        (part.send.rows, part.keep.rows, height),
    ):
        assert start % stride == 0
        assert stop == size or (stop - start - tile) % stride == 0
        assert start <= first < last <= stop <= size
    assert part.tiles == tile_count(part.send, tile, overlap)


@settings(max_examples=200, deadline=None)
@given(partitions(largest=300), st.data())
def test_a_block_around_a_cell_holds_it_and_keeps_to_the_number_of_tiles(partition, data):
    cells = cells_of(*partition)
    row = data.draw(st.integers(0, cells.shape[0] - 1))
    column = data.draw(st.integers(0, cells.shape[1] - 1))
    tiles = data.draw(st.integers(1, 60))
    block = cells.around(row, column, tiles)
    assert block.top <= row < block.bottom <= cells.shape[0]
    assert block.left <= column < block.right <= cells.shape[1]
    # A cut last tile is sent with its neighbour, and a border may lie within the first tile.
    part = cells.part(block)
    assert part.tiles <= max(tiles, 4) or block.cells == 1 or part.tiles <= 2 * tiles
    # Blocks of one size do not overlap, whichever of their cells they are asked by.
    for other in ((block.top, block.left), (block.bottom - 1, block.right - 1)):
        assert cells.around(*other, tiles) == block


@given(st.integers(0, 5), st.integers(1, 9), st.integers(0, 5), st.integers(1, 9))
def test_halves_are_the_block_once(top, height, left, width):
    block = Block(top, top + height, left, left + width)
    if block.cells == 1:
        with pytest.raises(ValueError, match="cannot be cut"):
            block.halves()
        return
    grid = np.zeros((20, 20), int)
    for half in block.halves():
        assert half.cells >= block.cells // 3
        grid[half.top : half.bottom, half.left : half.right] += 1
    assert grid.sum() == block.cells
    assert (grid[block.top : block.bottom, block.left : block.right] == 1).all()


def test_a_scene_of_one_tile_is_one_cell():
    cells = Cells((512, 512), Window(0, 0, 512, 512), 512, 64)
    part = cells.part(Block(0, 1, 0, 1))
    assert cells.shape == (1, 1)
    assert part.send == part.keep == Window(0, 0, 512, 512)
    assert part.tiles == 1


def test_a_small_area_is_not_sent_with_the_whole_scene():
    cells = Cells((10980, 10980), Window(5000, 5000, 10, 10), 512, 64)
    assert cells.part(Block(0, 1, 0, 1)).send == Window(4928, 4928, 512, 512)


def test_without_overlap_a_cell_is_a_tile():
    cells = Cells((10980, 5000), Window(0, 0, 10980, 5000), 512, 0)
    assert cells.shape == (10, 22)
    part = cells.part(Block(1, 2, 3, 4))
    assert part.send == part.keep == Window(1536, 512, 512, 512)


def test_a_long_scene_is_cut_across():
    cells = Cells((300, 448 * 8 + 64), Window(0, 0, 300, 448 * 8 + 64), 512, 64)
    assert cells.around(0, 0, 9) == Block(0, 7, 0, 1)


def test_borders_between_cells_follow_the_blocks_of_the_result():
    area = Window(1003, 517, 6000, 6000)
    cells = Cells((10980, 10980), area, 512, 64)
    for row in range(cells.shape[0]):
        keep = cells.keep(Block(row, row + 1, row, row + 1))
        assert (keep.column - area.column) % BLOCK == 0
        assert (keep.row - area.row) % BLOCK == 0


@pytest.mark.parametrize(
    "area", [Window(-1, 0, 5, 5), Window(96, 0, 5, 5), Window(0, 0, 5, 0), Window(0, 98, 1, 3)]
)
def test_an_area_outside_is_refused(area):
    with pytest.raises(SceneError, match="outside the scene"):
        Cells((100, 100), area, 16, 4)
