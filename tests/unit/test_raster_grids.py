"""Rotated rasters, rasters placed by points, degrees, feet, and resampled ones."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, osr

from plugin.raster import grid
from plugin.raster.bands import choose_bands
from plugin.raster.scene import open_scene, resampled
from plugin.wire.errors import SceneError
from tests import products
from tests.products import PRITHVI

NUMBERS = ["B2", "B3", "B4", "B8A", "B11", "B12"]


def crs(epsg):
    made = osr.SpatialReference()
    made.ImportFromEPSG(epsg)
    return made.ExportToWkt()


def six(seed=1, height=40, width=50):
    return np.random.default_rng(seed).integers(500, 3000, (6, height, width)).astype(np.uint16)


def read(scene):
    return gdal.Open(scene.source).ReadAsArray()


@given(
    angle=st.floats(1, 359).filter(lambda one: min(one % 90, 90 - one % 90) > 0.5),
    nodata=st.booleans(),
)
@settings(max_examples=25, deadline=None)
def test_a_rotated_raster_is_read_straight(tmp_path_factory, angle, nodata):
    """Each pixel is the one of the raster at that place, and there is no data beside it."""
    values = six()
    values[:, 3:6, 4:9] = 0
    c, s = 10 * math.cos(math.radians(angle)), 10 * math.sin(math.radians(angle))
    transform = (600000.0, c, s, 4200000.0, s, -c)
    path = tmp_path_factory.mktemp("rotated") / "r.tif"
    products.write(path, values, descriptions=NUMBERS, nodata=0 if nodata else None)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetGeoTransform(transform)
    dataset = None
    scene = open_scene(str(path))
    assert scene.notes == ("The raster is rotated; it is read through a warped grid.",)
    assert scene.geotransform[2] == scene.geotransform[4] == 0
    assert scene.url == ""
    assert choose_bands(scene, PRITHVI).indices == (0, 1, 2, 3, 4, 5)
    straight = read(scene)
    assert len(straight) == 6 + (not nodata)
    for row in range(0, scene.height, 3):
        for column in range(0, scene.width, 3):
            x, y = grid.map_point(scene.geotransform, column + 0.5, row + 0.5)
            there = grid.pixel_point(transform, x, y)
            if min(abs(part - round(part)) for part in there) < 0.02:
                continue
            i, j = math.floor(there[1]), math.floor(there[0])
            inside = 0 <= i < 40 and 0 <= j < 50
            expected = values[:, i, j] if inside else 0
            np.testing.assert_array_equal(straight[:6, row, column], expected)
            if not nodata:
                assert bool(straight[6, row, column]) == inside


def rotated(path, **more):
    products.write(path, six(), **more)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetGeoTransform((600000.0, 8.0, 6.0, 4200000.0, 6.0, -8.0))
    dataset = None
    return open_scene(str(path))


def test_what_was_recognised_of_a_rotated_scene_is_known_again(tmp_path):
    """Also what its name told, and a value of no data that it does not declare."""
    name = "S2A_MSIL2A_20190914T105031_N0509_R051_T30SXH_20190914T131211.tif"
    tags = [{"BANDNAME": number} for number in NUMBERS]
    scene = rotated(tmp_path / name, band_tags=tags)
    choice = choose_bands(scene, PRITHVI)
    assert (choice.scale, choice.offset, choice.nodata) == pytest.approx((1e-4, -0.1, 0))
    again = open_scene(scene.source)
    assert again.recognition.sensor == "Sentinel-2 L2A"
    assert choose_bands(again, PRITHVI) == choice


@pytest.mark.parametrize("metres", [5, 20])
def test_a_rotated_scene_can_be_resampled(tmp_path, metres):
    scene = resampled(rotated(tmp_path / "r.tif", descriptions=NUMBERS), metres)
    made = read(scene)
    assert len(made) == 7
    for corner in ((0, 0), (0, -1), (-1, 0), (-1, -1)):
        assert made[(6, *corner)] == 0
    share = np.count_nonzero(made[6]) / made[6].size
    # Of the straight rectangle around it the turned one of 50 x 40 fills 51 per cent.
    assert share == pytest.approx(2000 / (64 * 62), abs=0.05)
    assert made[:6, made[6] > 0].min() >= 500


def test_a_raster_that_is_placed_by_points(tmp_path):
    path = products.write(tmp_path / "g.tif", six(), descriptions=NUMBERS, nodata=0)
    warped = gdal.Open(str(path))
    points = [
        gdal.GCP(600000.0 + 10 * column, 4200000.0 - 10 * row, 0, column, row)
        for column, row in ((0, 0), (50, 0), (0, 40), (50, 40))
    ]
    made = gdal.GetDriverByName("GTiff").CreateCopy(str(tmp_path / "p.tif"), warped)
    made.SetGCPs(points, crs(32630))
    made = warped = None
    scene = open_scene(str(tmp_path / "p.tif"))
    assert scene.notes == (
        "The raster is placed by ground control points; it is read through a warped grid.",
    )
    assert '"EPSG",32630' in scene.crs_wkt
    assert scene.gsd == pytest.approx(10, rel=0.01)
    assert scene.descriptions == tuple(NUMBERS)
    np.testing.assert_array_equal(read(scene)[:, 5:30, 5:30], six()[:, 5:30, 5:30])


def test_the_same_rotated_scene_opens_again_from_its_source(tmp_path):
    path = products.write(tmp_path / "r.tif", six(), descriptions=NUMBERS, nodata=0)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetGeoTransform((600000.0, 8.0, 6.0, 4200000.0, 6.0, -8.0))
    dataset = None
    first = open_scene(str(path))
    again = open_scene(first.source, first.crs_wkt)
    assert (again.width, again.height, again.geotransform) == (
        first.width,
        first.height,
        first.geotransform,
    )
    assert choose_bands(again, PRITHVI) == choose_bands(first, PRITHVI)


@pytest.mark.parametrize(
    ("epsg", "origin", "pixel", "metres"),
    [
        (32630, (600000.0, 4200000.0), 10.0, 10.0),
        (2263, (1000000.0, 200000.0), 10.0, 10 * 1200 / 3937),
        # At the equator a degree of longitude is 111.32 km, one of latitude 110.57 km.
        (4326, (10.0, 0.0), 1e-4, math.sqrt(11.1320 * 11.0574)),
        # Web Mercator doubles lengths at latitude 60.
        (3857, (0.0, 8399737.9), 20.0, 10.0),
    ],
)
def test_the_size_of_a_pixel_on_the_ground(tmp_path, epsg, origin, pixel, metres):
    path = products.write(tmp_path / "a.tif", six(), pixel, epsg=epsg, origin=origin)
    assert open_scene(str(path)).gsd == pytest.approx(metres, rel=2e-3)


def test_the_size_of_a_pixel_may_be_unknown(tmp_path):
    path = products.write(tmp_path / "a.tif", six(), epsg=4978)
    scene = open_scene(str(path))
    assert scene.gsd == 0.0
    with pytest.raises(SceneError, match="cannot be resampled"):
        resampled(scene, 30)


def test_growing_pixels_are_averages_and_half_a_pixel_is_none(tmp_path):
    values = six(height=6, width=8).astype(np.float32)
    path = products.write(tmp_path / "a.tif", values, 10, descriptions=NUMBERS, nodata=-1)
    scene = resampled(open_scene(str(path)), 20)
    assert (scene.width, scene.height, scene.gsd) == (4, 3, pytest.approx(20))
    expected = values.reshape(6, 3, 2, 4, 2).mean(axis=(2, 4))
    np.testing.assert_allclose(read(scene)[:6], expected, rtol=1e-6)
    assert choose_bands(scene, PRITHVI).indices == (0, 1, 2, 3, 4, 5)


@pytest.mark.parametrize("metres", [5, 7.5, 15, 20, 30, 37])
@pytest.mark.parametrize("way", ["nodata", "mask", "known"])
def test_resampling_invents_no_data(tmp_path, metres, way):
    """Where the scene has no data, its copy has none; what is beside it does not seep in."""
    values = six()
    values[2, 10:20, 10:25] = 0
    said = {"nodata": 0} if way == "nodata" else {}
    if way == "known":
        said = {"tags": {"PROCESSING_BASELINE": "05.09"}}
    path = products.write(tmp_path / "a.tif", values, descriptions=NUMBERS, **said)
    if way == "mask":
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(values.min(axis=0), 255, 0))
        dataset = None
    scene = resampled(open_scene(str(path)), metres)
    made = read(scene)
    valid = made[6] > 0 if len(made) > 6 else (made[:6] != 0).all(axis=0)
    measured = values.min(axis=0) > 0
    for row in range(scene.height):
        for column in range(scene.width):
            top, bottom = row * metres / 10, (row + 1) * metres / 10
            left, right = column * metres / 10, (column + 1) * metres / 10
            part = measured[
                math.floor(top) : math.ceil(bottom - 1e-9),
                math.floor(left) : math.ceil(right - 1e-9),
            ]
            if not part.any():
                assert not valid[row, column]
            if part.all() and metres >= 10:
                assert valid[row, column]
    assert made[:6, valid].min() >= 500
    assert scene.recognition.scale == open_scene(str(path)).recognition.scale


@given(st.integers(0, 30), st.integers(0, 20), st.integers(1, 40), st.integers(1, 30))
@settings(max_examples=30, deadline=None)
def test_a_resampled_pixel_does_not_depend_on_the_window(
    tmp_path_factory, column, row, width, height
):
    path = tmp_path_factory.mktemp("w") / "a.tif"
    products.write(path, six(), descriptions=NUMBERS, nodata=0)
    scene = resampled(open_scene(str(path)), 5)
    whole = read(scene)
    width, height = min(width, scene.width - column), min(height, scene.height - row)
    part = gdal.Open(scene.source).ReadAsArray(column, row, width, height)
    np.testing.assert_array_equal(part, whole[:, row : row + height, column : column + width])


def test_a_resampled_product_keeps_its_units_and_reads_again(tmp_path):
    path = products.stack(
        tmp_path / "a.tif",
        PRITHVI,
        shift=-0.1,
        descriptions=NUMBERS,
        tags={"PROCESSING_BASELINE": "05.09", "DATATAKE_SENSING_START": "2019-09-14"},
    )
    scene = resampled(open_scene(str(path)), 60)
    choice = choose_bands(open_scene(scene.source), PRITHVI)
    assert choice == choose_bands(scene, PRITHVI)
    found = products.reflectance(scene.source, choice.indices, choice)
    for i, name in enumerate(PRITHVI):
        np.testing.assert_allclose(found[i], products.truth(name, 60), atol=1e-4)
    assert choice.acquired == "2019-09-14"
