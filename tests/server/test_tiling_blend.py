"""How the tiles' values become one: the promises of docs/protocol.md, "One grid"."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy
from numpy.typing import NDArray
from terramask_server.scene.blend import Blend, taper
from terramask_server.scene.tiling import Area, TileGrid, cut

from tests.server.grids import Float, Model, areas, contextual, grids, pixelwise

seeds = st.integers(0, 2**32 - 1)


def whole(grid: TileGrid) -> Area:
    return Area(0, 0, grid.height, grid.width)


def needed(grid: TileGrid, area: Area, valid: NDArray[np.bool_]) -> list[Area]:
    """The tiles that hold a valid pixel of the area."""
    inside = np.zeros_like(valid)
    part = area.within(whole(grid))
    inside[part] = valid[part]
    return [tile for tile in grid.tiles(area) if inside[tile.within(whole(grid))].any()]


def blended(
    values: Float,
    grid: TileGrid,
    model: Model,
    area: Area | None = None,
    tiles: Iterable[Area] | None = None,
    random: Random | None = None,
) -> Float:
    """What ``model`` says about the area of ``values`` [band, row, column]; NaN if no row came."""
    area = area or whole(grid)
    tiles = list(grid.tiles(area) if tiles is None else tiles)
    found = np.full((2, area.height, area.width), np.nan, np.float32)

    def keep(rows: slice, means: Float) -> None:
        found[:, rows] = means

    blend = Blend(grid, area, tiles, 2, keep)
    if random:
        random.shuffle(tiles)
    for tile in tiles:
        blend.add(tile, model(cut(values, tile.within(whole(grid)), grid.tile)))
    return found


def scene_of(grid: TileGrid, seed: int) -> Float:
    return np.random.default_rng(seed).random((1, grid.height, grid.width), np.float32)


@given(st.integers(1, 40).flatmap(lambda t: st.tuples(st.just(t), st.integers(0, t // 2))))
def test_weights_of_neighbouring_tiles_sum_to_one(sizes: tuple[int, int]) -> None:
    tile, overlap = sizes
    stride = tile - overlap
    total = np.zeros(4 * stride + overlap)
    for start in range(0, 4 * stride, stride):
        total[start : start + tile] += taper(tile, overlap)
    np.testing.assert_allclose(total[overlap : len(total) - overlap], 1, atol=1e-6)
    assert (taper(tile, overlap) > 0).all()


def test_weights_fall_linearly_from_one_tile_to_the_next() -> None:
    values = np.zeros((1, 1, 12), np.float32)
    first = iter([1, 0])

    def constant(seen: Float) -> Float:
        return np.full((2, 8, 8), next(first), np.float32)

    found = blended(values, TileGrid(1, 12, 8, 4), constant)
    expected = [1, 1, 1, 1, 0.875, 0.625, 0.375, 0.125, 0, 0, 0, 0]
    np.testing.assert_allclose(found[0, 0], expected, atol=1e-6)


@given(st.data(), grids(), st.lists(st.floats(0, 1, width=32), min_size=1, max_size=4))
def test_what_all_tiles_agree_on_is_the_answer(
    data: st.DataObject, grid: TileGrid, constant: list[float]
) -> None:
    area = data.draw(areas(grid))
    answer = np.array(constant, np.float32)[:, None, None]
    found = np.full((len(constant), area.height, area.width), np.nan, np.float32)

    def keep(rows: slice, means: Float) -> None:
        assert means.dtype == np.float32
        found[:, rows] = means

    blend = Blend(grid, area, grid.tiles(area), len(constant), keep)
    for tile in grid.tiles(area):
        blend.add(tile, np.broadcast_to(answer, (len(constant), grid.tile, grid.tile)))
    np.testing.assert_allclose(found, np.broadcast_to(answer, found.shape), atol=1e-6)


@given(st.data(), grids(), seeds)
def test_a_pixelwise_model_answers_as_if_there_were_no_tiles(
    data: st.DataObject, grid: TileGrid, seed: int
) -> None:
    values, area = scene_of(grid, seed), data.draw(areas(grid))
    expected = pixelwise(values)[(slice(None), *area.within(whole(grid)))]
    np.testing.assert_allclose(blended(values, grid, pixelwise, area), expected, atol=1e-6)


@settings(max_examples=300)
@given(st.data(), grids(), seeds, st.randoms(use_true_random=False))
def test_a_windows_answer_is_that_of_the_whole_scene_there(
    data: st.DataObject, grid: TileGrid, seed: int, random: Random
) -> None:
    values, area = scene_of(grid, seed), data.draw(areas(grid))
    valid = data.draw(st_numpy.arrays(np.bool_, values.shape[1:], fill=st.booleans()))
    values[:, ~valid] = 0
    everything = blended(values, grid, contextual, tiles=needed(grid, whole(grid), valid))
    window = blended(values, grid, contextual, area, needed(grid, area, valid), random)
    there = valid[area.within(whole(grid))]
    expected = everything[(slice(None), *area.within(whole(grid)))]
    np.testing.assert_allclose(window[:, there], expected[:, there], atol=1e-5)
    assert not np.isnan(window[:, there]).any()


@given(st.data(), grids(), st.randoms(use_true_random=False))
def test_every_row_is_finished_once_and_not_before_its_last_tile(
    data: st.DataObject, grid: TileGrid, random: Random
) -> None:
    area = data.draw(areas(grid))
    tiles = [tile for tile in grid.tiles(area) if data.draw(st.booleans())]
    pending = {row: [tile for tile in tiles if _lies_in(row, tile)] for row in _rows(area)}
    expected = {row for row, touching in pending.items() if touching}
    finished: list[int] = []

    def keep(rows: slice, means: Float) -> None:
        assert means.shape == (1, rows.stop - rows.start, area.width)
        for row in range(area.row + rows.start, area.row + rows.stop):
            assert not pending[row]
            finished.append(row)

    blend = Blend(grid, area, tiles, 1, keep)
    random.shuffle(tiles)
    for tile in tiles:
        for touching in pending.values():
            if tile in touching:
                touching.remove(tile)
        blend.add(tile, np.zeros((1, grid.tile, grid.tile), np.float32))
    assert len(set(finished)) == len(finished)
    assert expected <= set(finished)


def _rows(area: Area) -> range:
    return range(area.row, area.row + area.height)


def _lies_in(row: int, tile: Area) -> bool:
    return tile.row <= row < tile.row + tile.height


def test_what_no_tile_covers_is_zero_and_rows_without_tiles_do_not_come() -> None:
    grid = TileGrid(12, 8, 4, 0)
    tiles = [Area(0, 0, 4, 4)]
    found = blended(np.ones((1, 12, 8), np.float32), grid, pixelwise, tiles=tiles)
    assert found[1, :4, :4].min() == 1
    assert (found[:, :4, 4:] == 0).all()
    assert np.isnan(found[:, 4:]).all()


@pytest.mark.parametrize("overlap", [0, 1, 2])
def test_a_raster_of_one_pixel(overlap: int) -> None:
    found = blended(np.full((1, 1, 1), 0.9, np.float32), TileGrid(1, 1, 4, overlap), pixelwise)
    np.testing.assert_allclose(found[:, 0, 0], [0.1, 0.9], atol=1e-6)
