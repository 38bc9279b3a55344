"""How the tiles' answers become one: the promises of docs/protocol.md, "One grid"."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from terramask_server.tiling import Blend, TileGrid, cut, taper

Model = Callable[[NDArray[np.float32]], NDArray[np.float32]]


@st.composite
def grids(draw: st.DrawFn) -> TileGrid:
    tile = draw(st.integers(1, 16))
    size = st.integers(1, 50)
    return TileGrid(draw(size), draw(size), tile, draw(st.integers(0, tile // 2)))


def run(values: NDArray[np.float32], grid: TileGrid, model: Model, classes: int = 2) -> Blend:
    blend = Blend(grid, classes)
    for tile in grid.tiles():
        blend.add(tile, model(cut(values, tile, grid.tile)))
    return blend


def pixelwise(seen: NDArray[np.float32]) -> NDArray[np.float32]:
    """A model that looks at single pixels only."""
    return np.stack([1 - seen[0], seen[0]])


def contextual(seen: NDArray[np.float32]) -> NDArray[np.float32]:
    """A model whose answer depends on the whole tile and on the place in it."""
    ramp = np.linspace(0, 1, seen[0].size, dtype=np.float32).reshape(seen[0].shape)
    flood = (seen[0] + seen.mean() + ramp) / 3
    return np.stack([1 - flood, flood])


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
    grid = TileGrid(1, 12, 8, 4)
    blend = Blend(grid, 1)
    first, second = grid.tiles()
    blend.add(first, np.ones((1, 8, 8), np.float32))
    blend.add(second, np.zeros((1, 8, 8), np.float32))
    expected = [1, 1, 1, 1, 0.875, 0.625, 0.375, 0.125, 0, 0, 0, 0]
    np.testing.assert_allclose(blend.probabilities()[0, 0], expected, atol=1e-6)


@given(grids(), st.lists(st.floats(0, 1, width=32), min_size=1, max_size=4))
def test_what_all_tiles_agree_on_is_the_answer(grid: TileGrid, constant: list[float]) -> None:
    answer = np.array(constant, np.float32)[:, None, None]
    blend = Blend(grid, len(constant))
    for tile in grid.tiles():
        blend.add(tile, np.broadcast_to(answer, (len(constant), grid.tile, grid.tile)))
    found = blend.probabilities()
    assert found.shape == (len(constant), grid.height, grid.width)
    np.testing.assert_allclose(found, np.broadcast_to(answer, found.shape), atol=1e-6)


@given(grids(), st.integers(0, 2**32 - 1))
def test_a_pixelwise_model_answers_as_if_there_were_no_tiles(grid: TileGrid, seed: int) -> None:
    values = np.random.default_rng(seed).random((1, grid.height, grid.width), np.float32)
    blend = run(values, grid, pixelwise)
    np.testing.assert_allclose(blend.probabilities(), pixelwise(values), atol=1e-6)
    sure = np.abs(values[0] - 0.5) > 1e-5
    np.testing.assert_array_equal(blend.classes()[sure], (values[0] > 0.5)[sure])


@settings(max_examples=200)
@given(grids(), st.data(), st.integers(0, 2**32 - 1))
def test_a_part_on_the_grid_is_answered_like_the_whole(
    grid: TileGrid, data: st.DataObject, seed: int
) -> None:
    values = np.random.default_rng(seed).random((1, grid.height, grid.width), np.float32)
    whole = run(values, grid, contextual).probabilities()
    (top, bottom), rows = _part(data, grid.height, grid)
    (left, right), columns = _part(data, grid.width, grid)
    assume(len(rows) and len(columns))
    part = TileGrid(bottom - top, right - left, grid.tile, grid.overlap)
    answer = run(values[:, top:bottom, left:right], part, contextual).probabilities()
    kept = np.ix_([0, 1], [row - top for row in rows], [column - left for column in columns])
    np.testing.assert_allclose(answer[kept], whole[np.ix_([0, 1], rows, columns)], atol=1e-5)


def _part(data: st.DataObject, size: int, grid: TileGrid) -> tuple[tuple[int, int], range]:
    """Ends of a part of an axis that starts on the grid, and the pixels all of whose tiles it
    holds completely."""
    start = data.draw(st.integers(0, (size - 1) // grid.stride)) * grid.stride
    end = data.draw(st.one_of(st.just(size), st.integers(start + 1, size)))
    first = start + grid.overlap if start else 0
    if end == size:
        return (start, end), range(first, end)
    complete = (end - start - grid.tile) // grid.stride  # the last tile that fits, or less than 0
    return (start, end), range(first, start + max(complete + 1, 0) * grid.stride)


@given(grids(), st.randoms(use_true_random=False))
def test_the_order_of_the_tiles_does_not_matter(grid: TileGrid, random: object) -> None:
    values = np.random.default_rng(1).random((1, grid.height, grid.width), np.float32)
    tiles = list(grid.tiles())
    random.shuffle(tiles)  # type: ignore[attr-defined]
    blend = Blend(grid, 2)
    for tile in tiles:
        blend.add(tile, contextual(cut(values, tile, grid.tile)))
    in_order = run(values, grid, contextual)
    np.testing.assert_allclose(blend.probabilities(), in_order.probabilities(), atol=1e-6)


def test_the_most_probable_of_several_classes_wins() -> None:
    blend = Blend(TileGrid(1, 3, 4, 0), 3)
    probabilities = np.zeros((3, 4, 4), np.float32)
    probabilities[:, 0, :3] = [[0.5, 0.1, 0.2], [0.3, 0.6, 0.2], [0.2, 0.3, 0.6]]
    blend.add(next(TileGrid(1, 3, 4, 0).tiles()), probabilities)
    assert blend.classes().tolist() == [[0, 1, 2]]
    assert blend.classes().dtype == np.uint8


def test_what_no_tile_covers_has_no_probability() -> None:
    grid = TileGrid(4, 8, 4, 0)
    blend = Blend(grid, 1)
    blend.add(next(grid.tiles()), np.ones((1, 4, 4), np.float32))
    found = blend.probabilities()
    assert np.isfinite(found).all()
    assert found[0, :, :4].min() == 1
    assert found[0, :, 4:].max() == 0


@pytest.mark.parametrize("overlap", [0, 1, 2])
def test_a_raster_of_one_pixel(overlap: int) -> None:
    grid = TileGrid(1, 1, 4, overlap)
    blend = run(np.full((1, 1, 1), 0.9, np.float32), grid, pixelwise)
    assert blend.classes().tolist() == [[1]]
    np.testing.assert_allclose(blend.probabilities()[:, 0, 0], [0.1, 0.9], atol=1e-6)
