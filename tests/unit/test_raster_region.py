"""Which pixels belong to an area, whatever they are asked together with."""

from __future__ import annotations

import json
import math
import struct
import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr

from plugin.raster.region import Region
from plugin.raster.scene import Scene
from plugin.raster.windows import Window
from plugin.wire.errors import SceneError

NORTH_UP = (500000.0, 10.0, 0.0, 4200000.0, 0.0, -10.0)


def scene(width=1300, height=1200, transform=NORTH_UP):
    return Scene("", width, height, transform, "", ())


def to_map(points, transform=NORTH_UP):
    g = transform
    return [(g[0] + g[1] * c + g[2] * r, g[3] + g[4] * c + g[5] * r) for c, r in points]


def wkb(*polygons, transform=NORTH_UP):
    """A multipolygon of polygons, each a list of rings of points in pixels."""
    parts = []
    for rings in polygons:
        closed = [to_map([*ring, ring[0]], transform) for ring in rings]
        texts = ["({})".format(",".join(f"{x!r} {y!r}" for x, y in ring)) for ring in closed]
        parts.append("({})".format(",".join(texts)))
    geometry = ogr.CreateGeometryFromWkt("MULTIPOLYGON({})".format(",".join(parts)))
    return bytes(geometry.ExportToWkb())


def box(left, top, right, bottom):
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def full(region, window):
    inside = region.inside(window)
    return np.ones((window.height, window.width), bool) if inside is None else inside


def naive(polygons, window):
    """Even-odd along the middle of each row."""
    union = np.zeros((window.height, window.width), bool)
    for rings in polygons:
        start = np.concatenate([np.array(ring, float) for ring in rings])
        end = np.concatenate([np.roll(np.array(ring, float), -1, axis=0) for ring in rings])
        for row in range(*window.rows):
            y = row + 0.5
            hit = (start[:, 1] <= y) != (end[:, 1] <= y)
            (x1, y1), (x2, y2) = start[hit].T, end[hit].T
            borders = np.sort(x1 + (y - y1) * (x2 - x1) / (y2 - y1)) - window.column - 0.5
            borders = np.ceil(borders).clip(0, window.width).astype(int)
            for left, right in zip(borders[::2], borders[1::2]):
                union[row - window.row, left:right] = True
    return union


def on_an_edge(ring, window):
    """Pixels whose centre lies on an edge, and so on either side of it."""
    columns = np.arange(*window.columns) + 0.5
    rows = np.arange(*window.rows) + 0.5
    x, y = np.meshgrid(columns, rows)
    near = np.zeros(x.shape, bool)
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]]):
        length = (x2 - x1) ** 2 + (y2 - y1) ** 2
        along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / max(length, 1e-12)
        along = along.clip(0, 1)
        near |= np.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) < 1e-4
    return near


def star(x, y, radius, points, turn=0.1, inner=0.45):
    ring = []
    for i in range(2 * points):
        r = radius * (inner if i % 2 else 1)
        angle = turn + math.pi * i / points
        ring.append((x + r * math.cos(angle), y + r * math.sin(angle)))
    return ring


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


@pytest.mark.parametrize(
    "make",
    [
        lambda: Region.whole(scene()),
        lambda: Region.of_bounds(scene(), (500015.0, 4199900.0, 500039.0, 4199995.0)),
        lambda: Region.of_polygons(scene(), [wkb(HOLED), wkb([box(3, 3, 9, 9)])]),
    ],
)
def test_an_area_can_be_written_down(make):
    region = make()
    again = Region.from_json(json.loads(json.dumps(region.to_json())), scene())
    assert again.window == region.window
    assert again.pixels == region.pixels
    np.testing.assert_array_equal(full(again, scene().whole), full(region, scene().whole))


@pytest.mark.parametrize(
    "obj",
    [
        None,
        {},
        {"window": [0, 0, 10]},
        {"window": [0, 0, 10, True]},
        {"window": [0, 0, 1301, 10]},
        {"window": [-1, 0, 10, 10]},
        {"window": [5, 5, 0, 10]},
        {"polygons": ["zz"]},
        {"polygons": "00"},
        {"polygons": [3]},
    ],
)
def test_what_is_no_area_of_the_scene_is_refused(obj):
    with pytest.raises(SceneError, match="does not belong to this layer; start the run anew"):
        Region.from_json(obj, scene())


def test_polygons_elsewhere_are_refused():
    with pytest.raises(SceneError, match="outside the layer; choose some that overlap it"):
        Region.of_polygons(scene(), [wkb([box(2000, 3000, 2100, 3100)])])


def test_polygons_that_touch_the_scene_from_outside_are_refused():
    with pytest.raises(SceneError, match="outside the layer|hold no pixel's centre"):
        Region.of_polygons(scene(), [wkb([box(1300, 0, 1400, 100)])])


def test_polygons_smaller_than_a_pixel_are_refused():
    with pytest.raises(SceneError, match="hold no pixel's centre; draw them larger"):
        Region.of_polygons(scene(), [wkb([box(10.6, 10.6, 10.9, 10.9)])])


@pytest.mark.parametrize(
    "text", ["POINT (500100 4199900)", "LINESTRING (0 0, 1 1)", "POLYGON EMPTY"]
)
def test_other_geometries_are_no_area(text):
    geometry = bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb())
    with pytest.raises(SceneError, match="no polygon in the area"):
        Region.of_polygons(scene(), [geometry])


def test_no_geometry_is_no_area():
    with pytest.raises(SceneError, match="no polygon in the area"):
        Region.of_polygons(scene(), [])


@pytest.mark.parametrize("data", [b"", b"\x01\x03", b"nonsense"])
def test_what_is_no_geometry_is_refused(data):
    with pytest.raises(SceneError, match="cannot be read; repair its geometry"):
        Region.of_polygons(scene(), [data])


def test_a_point_that_is_nowhere_is_refused():
    points = [(500000.0, 4200000.0), (math.inf, 4200000.0), (500000.0, 4100000.0)]
    data = struct.pack("<BIII", 1, 3, 1, 4)
    data += b"".join(struct.pack("<dd", *point) for point in [*points, points[0]])
    with pytest.raises(SceneError, match="cannot be placed in the layer's CRS"):
        Region.of_polygons(scene(), [data])


@pytest.mark.parametrize(
    "text",
    [
        "POLYGON Z ((500100 4199900 7, 500300 4199900 7, 500300 4199700 7, 500100 4199900 7))",
        "GEOMETRYCOLLECTION (POINT (0 0), "
        "POLYGON ((500100 4199900, 500300 4199900, 500300 4199700, 500100 4199900)))",
        "CURVEPOLYGON ((500100 4199900, 500300 4199900, 500300 4199700, 500100 4199900))",
    ],
)
def test_polygons_come_in_many_wrappings(text):
    plain = wkb([[(10, 10), (30, 10), (30, 30)]])
    wanted = Region.of_polygons(scene(), [plain])
    region = Region.of_polygons(scene(), [bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb())])
    np.testing.assert_array_equal(full(region, scene().whole), full(wanted, scene().whole))
