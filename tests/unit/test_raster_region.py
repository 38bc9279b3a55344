"""Which pixels belong to an area, whatever they are asked together with."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin.raster.region import Region
from plugin.raster.windows import Window
from plugin.wire.errors import SceneError
from tests.unit.areas import box, full, naive, on_an_edge, scene, star, wkb


def test_all_of_a_scene():
    region = Region.whole(scene())
    assert region.window == Window(0, 0, 1300, 1200)
    assert region.pixels == 1300 * 1200
    assert region.inside(Window(3, 4, 50, 60)) is None
    assert region.touches(Window(1299, 1199, 1, 1))


def test_a_rectangle_takes_the_pixels_that_it_touches():
    region = Region.of_bounds(scene(), (500015.0, 4199900.0, 500039.0, 4199995.0))
    assert region.window == Window(1, 0, 3, 10)
    assert region.pixels == 30
    assert region.inside(Window(1, 0, 3, 10)) is None
    inside = region.inside(Window(0, 8, 3, 4))
    assert inside.tolist() == [[False, True, True]] * 2 + [[False] * 3] * 2
    assert not region.touches(Window(4, 0, 10, 10))


def test_a_pixel_belongs_if_its_centre_is_inside():
    region = Region.of_polygons(scene(), [wkb([box(10.4, 20.6, 12.6, 22.4)])])
    assert region.window == Window(10, 20, 3, 3)
    assert full(region, region.window).tolist() == [[False] * 3, [True] * 3, [False] * 3]
    assert region.pixels == 3


HOLED = [star(600, 500, 480, 7), star(600, 500, 150, 5)]
SHAPES = {
    "hole": [HOLED],
    "two that overlap": [[star(400, 500, 300, 5)], [star(700, 500, 300, 6)]],
    "figure of eight": [[[(100.3, 100.2), (1100.7, 900.1), (1100.2, 100.9), (100.8, 900.6)]]],
    "touches itself": [
        [[(100, 100), (600, 601.3), (1100, 100), (1100, 1100), (600, 601.3), (100, 1100)]]
    ],
    "beyond the scene": [[star(0, 0, 900, 9)], [star(1300, 1200, 300, 4)]],
    "thin": [[[(3.2, 3.1), (1290.3, 1100.2), (1290.9, 1101.7)]]],
    "islands": [[star(50 + 97 * i, 60 + 131 * j, 30, 4)] for i in range(12) for j in range(8)],
}


@pytest.mark.parametrize("shape", SHAPES)
def test_polygons_are_drawn_as_an_independent_count_says(shape):
    polygons = SHAPES[shape]
    region = Region.of_polygons(scene(), [wkb(*polygons)])
    wanted = naive(polygons, scene().whole)
    np.testing.assert_array_equal(full(region, scene().whole), wanted)
    assert region.pixels == np.count_nonzero(wanted)
    rows, columns = slice(*region.window.rows), slice(*region.window.columns)
    assert np.count_nonzero(wanted[rows, columns]) == region.pixels


def test_several_features_are_one_area():
    polygons = SHAPES["islands"]
    one = Region.of_polygons(scene(), [wkb(*polygons)])
    many = Region.of_polygons(scene(), [wkb(polygon) for polygon in polygons])
    np.testing.assert_array_equal(full(one, one.window), full(many, one.window))


def test_a_square_that_no_edge_comes_near_is_all_inside():
    region = Region.of_polygons(scene(), [wkb([star(650, 600, 5000, 12, inner=0.9)])])
    assert region.inside(region.window) is None
    assert region.pixels == 1300 * 1200


def test_a_scene_may_be_turned():
    turned = (500000.0, 6.0, 8.0, 4200000.0, 8.0, -6.0)
    region = Region.of_polygons(scene(transform=turned), [wkb(HOLED, transform=turned)])
    wanted = naive([HOLED], scene().whole)
    assert np.count_nonzero(full(region, scene().whole) != wanted) <= 2


def cuts(draw, size):
    inner = draw(st.lists(st.integers(1, size - 1), max_size=4, unique=True))
    return [0, *sorted(inner), size]


@st.composite
def partitions(draw):
    xs, ys = cuts(draw, 1300), cuts(draw, 1200)
    return [
        Window(left, top, right - left, bottom - top)
        for left, right in zip(xs, xs[1:])
        for top, bottom in zip(ys, ys[1:])
    ]


# Vertices on centres and borders of pixels are the hard ones.
COORDINATES = st.integers(-300, 2900).map(lambda n: n / 2) | st.floats(-100, 1400, width=32)
RINGS = st.lists(st.tuples(COORDINATES, COORDINATES), min_size=3, max_size=9)


@settings(max_examples=60, deadline=None)
@given(RINGS, RINGS, partitions())
def test_any_partition_adds_up_to_the_whole(first, second, windows):
    try:
        region = Region.of_polygons(scene(), [wkb([first]), wkb([second])])
    except SceneError:
        return
    whole = full(region, scene().whole)
    assert np.count_nonzero(whole) == region.pixels > 0
    for window in windows:
        part = whole[slice(*window.rows), slice(*window.columns)]
        np.testing.assert_array_equal(full(region, window), part)
        assert region.touches(window) == bool(part.any())
        assert (region.inside(window) is None) == bool(part.all())


@settings(max_examples=40, deadline=None)
@given(RINGS)
def test_any_polygon_is_drawn_as_an_independent_count_says(ring):
    small = scene(560, 530)
    ring = [(x / 2, y / 2) for x, y in ring]
    try:
        region = Region.of_polygons(small, [wkb([ring])])
    except SceneError:
        return
    differ = full(region, small.whole) != naive([[ring]], small.whole)
    assert not (differ & ~on_an_edge(ring, small.whole)).any()


def test_a_coastline_of_many_points_is_drawn_in_all_its_points():
    angles = np.linspace(0, 2 * np.pi, 20_000, endpoint=False)
    radius = 500 + 40 * np.sin(60 * angles) + 5 * np.sin(1500 * angles)
    ring = list(zip(600 + radius * np.cos(angles), 600 + radius * np.sin(angles)))
    region = Region.of_polygons(scene(), [wkb([ring])])
    wanted = naive([[ring]], scene().whole)
    np.testing.assert_array_equal(full(region, scene().whole), wanted)


def test_only_the_window_is_drawn_of_a_huge_scene():
    far = scene(10**6, 10**6)
    region = Region.of_polygons(far, [wkb([star(5e5, 5e5, 4.9e5, 11)])])
    assert region.window.pixels > 9e11
    assert region.inside(Window(500_000, 500_000, 700, 700)) is None
    assert not region.touches(Window(3, 3, 700, 700))


def test_threads_may_ask_at_once():
    region = Region.of_polygons(scene(), [wkb(*SHAPES["islands"])])
    wanted = full(region, scene().whole)
    wrong = []

    def work(offset):
        for row in range(offset, 1200, 300):
            window = Window(0, row, 1300, min(100, 1200 - row))
            if not (full(region, window) == wanted[slice(*window.rows)]).all():
                wrong.append(row)

    threads = [threading.Thread(target=work, args=(100 * i,)) for i in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
