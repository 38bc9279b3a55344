"""What areas are given as: polygons in many wrappings, or what a run has written down."""

from __future__ import annotations

import json
import math
import struct

import numpy as np
import pytest
from osgeo import ogr

from plugin.raster.region import Region
from plugin.wire.errors import SceneError
from tests.unit.areas import box, full, scene, star, wkb

HOLED = [star(600, 500, 480, 7), star(600, 500, 150, 5)]


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
    with pytest.raises(SceneError, match=r"outside the layer|hold no pixel's centre"):
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
