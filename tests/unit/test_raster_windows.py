"""The plan of requests. A server is stood in for by numpy, once for the whole scene and once for
each part: what is kept of the parts must be what the whole scene yields."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin.raster.windows import BLOCK, Window, plan_windows
from plugin.wire.errors import SceneError

PLENTY = 1 << 40


@st.composite
def plans(draw, largest=90):
    tile = draw(st.integers(2, 24))
    overlap = draw(st.integers(0, tile // 2))
    width, height = draw(st.integers(1, largest)), draw(st.integers(1, largest))
    column = draw(st.integers(0, width - 1))
    row = draw(st.integers(0, height - 1))
    area = Window(
        column, row, draw(st.integers(1, width - column)), draw(st.integers(1, height - row))
    )
    return width, height, area, tile, overlap, draw(st.integers(1, 30))


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
@given(plans(), st.sampled_from([pad_the_tile, pad_the_scene]), st.integers(0, 2**32 - 1))
def test_parts_yield_what_the_whole_scene_yields(plan, pad, seed):
    width, height, area, tile, overlap, at_most = plan
    scene = np.random.default_rng(seed).random((height, width))
    whole = answer(scene, tile, overlap, pad)
    result = np.full_like(whole, np.nan)
    for part in plan_windows(width, height, area, tile, overlap, at_most, PLENTY):
        (left, right), (top, bottom) = part.send.columns, part.send.rows
        said = answer(scene[top:bottom, left:right], tile, overlap, pad)
        (first, last), (upper, lower) = part.keep.columns, part.keep.rows
        result[upper:lower, first:last] = said[
            upper - top : lower - top, first - left : last - left
        ]
    (left, right), (top, bottom) = area.columns, area.rows
    np.testing.assert_allclose(
        result[top:bottom, left:right], whole[top:bottom, left:right], rtol=0, atol=1e-9
    )


@settings(max_examples=300, deadline=None)
@given(plans(largest=300))
def test_what_is_kept_is_the_area_once(plan):
    width, height, area, tile, overlap, at_most = plan
    times = np.zeros((height, width), int)
    for part in plan_windows(width, height, area, tile, overlap, at_most, PLENTY):
        assert part.keep.width > 0
        assert part.keep.height > 0
        times[slice(*part.keep.rows), slice(*part.keep.columns)] += 1
    wanted = np.zeros_like(times)
    wanted[slice(*area.rows), slice(*area.columns)] = 1
    np.testing.assert_array_equal(times, wanted)


@settings(max_examples=300, deadline=None)
@given(plans(largest=300))
def test_what_is_sent_lies_on_the_grid_and_within_the_limits(plan):
    width, height, area, tile, overlap, at_most = plan
    stride = tile - overlap
    for part in plan_windows(width, height, area, tile, overlap, at_most, PLENTY):
        send, keep = part.send, part.keep
        for (start, stop), (first, last), size in (
            (send.columns, keep.columns, width),
            (send.rows, keep.rows, height),
        ):
            assert start % stride == 0
            assert stop == size or (stop - start - tile) % stride == 0
            assert start <= first < last <= stop <= size
        assert tile_count(send, tile, overlap) <= max(4, at_most)


@settings(max_examples=100, deadline=None)
@given(plans(largest=200), st.integers(1, 4000))
def test_the_limit_of_pixels_is_kept_or_said_to_be_too_small(plan, max_pixels):
    width, height, area, tile, overlap, at_most = plan
    arguments = (width, height, area, tile, overlap, at_most, max_pixels)
    largest = min(width, 2 * tile) * min(height, 2 * tile)
    if max_pixels >= largest:
        assert all(part.send.pixels <= max_pixels for part in plan_windows(*arguments))
    elif max_pixels < min(width, tile // 2) * min(height, tile // 2):
        with pytest.raises(SceneError, match=f"takes {max_pixels} pixels in a request"):
            plan_windows(*arguments)


def test_a_scene_of_one_tile_is_one_request():
    (part,) = plan_windows(512, 512, None, 512, 64, 9, PLENTY)
    assert part.send == part.keep == Window(0, 0, 512, 512)


def test_a_scene_within_the_limit_is_one_request_although_it_is_long():
    (part,) = plan_windows(300, 448 * 8 + 64, None, 512, 64, 9, PLENTY)
    assert part.send == Window(0, 0, 300, 448 * 8 + 64)


def test_a_small_area_is_not_sent_with_the_whole_scene():
    (part,) = plan_windows(10980, 10980, Window(5000, 5000, 10, 10), 512, 64, 9, PLENTY)
    assert part.send == Window(4928, 4928, 512, 512)


def test_parts_come_from_the_centre_outward():
    area = Window(1000, 500, 6000, 6000)
    parts = plan_windows(10980, 10980, area, 512, 64, 9, PLENTY)
    away = [
        (sum(part.keep.columns) - 8000) ** 2 + (sum(part.keep.rows) - 7000) ** 2 for part in parts
    ]
    assert len(parts) > 20
    assert away == sorted(away)


def test_borders_between_parts_follow_the_blocks_of_the_result():
    area = Window(1003, 517, 6000, 6000)
    for part in plan_windows(10980, 10980, area, 512, 64, 9, PLENTY):
        assert (part.keep.column - area.column) % BLOCK == 0
        assert (part.keep.row - area.row) % BLOCK == 0


def test_little_is_computed_twice_when_requests_may_be_large():
    def work(at_most):
        parts = plan_windows(10980, 10980, None, 512, 64, at_most, PLENTY)
        return sum(tile_count(part.send, 512, 64) for part in parts)

    tiles = len(starts(10980, 512, 64)) ** 2
    assert tiles < work(64) < work(9) < 2.6 * tiles


@pytest.mark.parametrize(
    "area", [Window(-1, 0, 5, 5), Window(96, 0, 5, 5), Window(0, 0, 5, 0), Window(0, 98, 1, 3)]
)
def test_an_area_outside_is_refused(area):
    with pytest.raises(SceneError, match="outside the scene"):
        plan_windows(100, 100, area, 16, 4, 9, PLENTY)
