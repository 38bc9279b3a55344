from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal, osr

from plugin.raster import grid
from plugin.raster.scene import open_scene, write_vrt
from plugin.raster.windows import Window
from plugin.wire.errors import SceneError

SIX = np.full((6, 4, 5), 1000, np.uint16)
ROTATED = (400000.0, 8.0, 6.0, 5000000.0, 6.0, -8.0)


def test_what_the_file_says_is_kept_to_the_last_digit(write_raster):
    transform = (-0.7818936232976315, 8.983152841195215e-05, 0, 38.12881257139627, 0, -9e-05)
    names = ["B2", "B3", "B4", "B8A", "B11", ""]
    path = write_raster(SIX, names, transform=transform, epsg=4326, nodata=7)
    scene = open_scene(str(path))
    assert (scene.width, scene.height) == (5, 4)
    assert scene.geotransform == transform
    assert '"EPSG",4326' in scene.crs_wkt
    assert scene.descriptions == tuple(names)
    assert scene.whole == Window(0, 0, 5, 4)
    assert scene.url == ""


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(SceneError, match="cannot be read; check that it exists") as caught:
        open_scene(str(tmp_path / "nothing.tif"))
    assert "nothing.tif" in caught.value.details


def test_what_is_no_raster_is_refused(tmp_path):
    path = tmp_path / "text.tif"
    path.write_text("no raster", encoding="utf-8")
    with pytest.raises(SceneError, match="cannot be read"):
        open_scene(str(path))


def test_no_crs_is_refused(write_raster):
    with pytest.raises(SceneError, match="no coordinate reference system"):
        open_scene(str(write_raster(SIX, epsg=None)))


def test_a_crs_that_is_given_is_for_a_file_that_has_none(write_raster):
    given = osr.SpatialReference()
    given.ImportFromEPSG(32631)
    wkt = given.ExportToWkt(["FORMAT=WKT2_2018"])
    assert open_scene(str(write_raster(SIX, epsg=None)), wkt).crs_wkt == wkt
    assert '"EPSG",32630' in open_scene(str(write_raster(SIX)), wkt).crs_wkt


def test_a_crs_that_was_given_is_written_along(write_raster, tmp_path):
    given = osr.SpatialReference()
    given.ImportFromEPSG(32631)
    scene = open_scene(str(write_raster(SIX, epsg=None)), given.ExportToWkt(["FORMAT=WKT2_2018"]))
    write_vrt(scene, tmp_path / "written.vrt")
    assert '"EPSG",32631' in open_scene(str(tmp_path / "written.vrt")).crs_wkt


def test_no_geotransform_is_refused(write_raster):
    with pytest.raises(SceneError, match="no geotransform"):
        open_scene(str(write_raster(SIX, transform=None)))


def test_the_identity_is_no_geotransform(write_raster, tmp_path):
    path = write_raster(SIX)
    vrt = tmp_path / "identity.vrt"
    dataset = gdal.GetDriverByName("VRT").CreateCopy(str(vrt), gdal.Open(str(path)))
    dataset.SetGeoTransform(grid.IDENTITY)
    dataset = None
    with pytest.raises(SceneError, match="no geotransform"):
        open_scene(str(vrt))


def test_eight_bits_are_a_picture(write_raster):
    with pytest.raises(SceneError, match=r"8-bit picture with 3 bands.*choose the scene"):
        open_scene(str(write_raster(np.zeros((3, 4, 5), np.uint8))))


def test_eight_bits_with_a_scale_are_numbers(write_raster):
    path = write_raster(np.zeros((3, 4, 5), np.uint8))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.004)
    dataset = None
    assert len(open_scene(str(path)).descriptions) == 3


def test_complex_numbers_are_refused(write_raster):
    with pytest.raises(SceneError, match="complex numbers"):
        open_scene(str(write_raster(np.zeros((6, 4, 5), np.complex64))))


@pytest.mark.parametrize("kind", ["GDT_Int64", "GDT_UInt64"])
def test_64_bit_integers_are_refused(write_raster, kind):
    if not hasattr(gdal, kind):
        pytest.skip("this GDAL has no such type")
    path = write_raster(np.zeros((1, 4, 5), np.int32), kind=getattr(gdal, kind))
    with pytest.raises(SceneError, match="64-bit integers"):
        open_scene(str(path))


def test_a_map_service_of_gdals_is_refused(tmp_path):
    path = tmp_path / "map.xml"
    path.write_text(
        """<GDAL_WMS><Service name="TMS"><ServerUrl>http://127.0.0.1:9/${z}/${x}/${y}.png</ServerUrl>
        </Service><DataWindow><UpperLeftX>-20037508</UpperLeftX><UpperLeftY>20037508</UpperLeftY>
        <LowerRightX>20037508</LowerRightX><LowerRightY>-20037508</LowerRightY><TileLevel>3</TileLevel>
        <TileCountX>1</TileCountX><TileCountY>1</TileCountY><YOrigin>top</YOrigin></DataWindow>
        <Projection>EPSG:3857</Projection><BandsCount>3</BandsCount></GDAL_WMS>""",
        encoding="utf-8",
    )
    with pytest.raises(SceneError, match="comes from a map service"):
        open_scene(str(path))


def test_failing_leaves_gdals_exception_mode_alone(tmp_path):
    before = gdal.GetUseExceptions()
    with pytest.raises(SceneError):
        open_scene(str(tmp_path / "nothing.tif"))
    assert gdal.GetUseExceptions() == before


def test_gdals_other_error_mode_changes_nothing(tmp_path):
    gdal.UseExceptions()
    try:
        with pytest.raises(SceneError, match="cannot be read"):
            open_scene(str(tmp_path / "nothing.tif"))
    finally:
        gdal.DontUseExceptions()


@pytest.mark.parametrize(
    ("source", "url"),
    [
        ("/vsicurl/https://a.example/s.tif?key=1", "https://a.example/s.tif?key=1"),
        ("http://a.example/s.tif", "http://a.example/s.tif"),
        ("/vsizip/http://a.example/s.zip", ""),
        ("/data/http/s.tif", ""),
    ],
)
def test_the_address_of_a_scene_on_the_web(write_raster, source, url):
    import dataclasses

    scene = dataclasses.replace(open_scene(str(write_raster(SIX))), source=source)
    assert scene.url == url


transforms = st.tuples(
    st.floats(-1e6, 1e6),
    st.floats(0.5, 50),
    st.floats(-0.4, 0.4),
    st.floats(-1e6, 1e6),
    st.floats(-0.4, 0.4),
    st.floats(-50, -0.5),
)


@given(transforms, st.floats(-1e4, 1e4), st.floats(-1e4, 1e4))
def test_pixels_to_map_and_back(transform, column, row):
    back = grid.pixel_point(transform, *grid.map_point(transform, column, row))
    np.testing.assert_allclose(back, (column, row), rtol=1e-9, atol=1e-5)


@given(st.integers(0, 99), st.integers(0, 49), st.integers(1, 100), st.integers(1, 50))
def test_bounds_on_pixel_borders_give_these_pixels(column, row, width, height):
    width, height = min(width, 100 - column), min(height, 50 - row)
    step = 8.983152841195215e-05
    transform = (-0.7818936232976315, step, 0.0, 38.12881257139627, 0.0, -step)
    left, top = grid.map_point(transform, column, row)
    right, bottom = grid.map_point(transform, column + width, row + height)
    window = grid.window_of(transform, (100, 50), (left, bottom, right, top))
    assert window == Window(column, row, width, height)


def test_bounds_are_snapped_outward_and_clipped():
    transform = (0.0, 10.0, 0.0, 500.0, 0.0, -10.0)
    assert grid.window_of(transform, (100, 50), (11, 471, 29, 489)) == Window(1, 1, 2, 2)
    assert grid.window_of(transform, (100, 50), (-99, -99, 15, 15)) == Window(0, 48, 2, 2)


def test_rotated_bounds_take_every_pixel_that_they_touch():
    bounds = (400010.0, 5000010.0, 400050.0, 5000050.0)
    window = grid.window_of(ROTATED, (100, 100), bounds)
    corners = [grid.pixel_point(ROTATED, x, y) for x in bounds[::2] for y in bounds[1::2]]
    for column, row in corners:
        if row >= 0:
            assert window.column <= column <= window.columns[1]
            assert window.row <= row <= window.rows[1]


@pytest.mark.parametrize(
    "bounds",
    [(2000, 0, 2001, 1), (-20, 0, -10, 100), (0, 500, 1000, 600), (0, -9, 1000, 0)],
)
def test_bounds_beside_the_raster_are_refused(bounds):
    with pytest.raises(SceneError, match="outside the layer"):
        grid.window_of((0.0, 10.0, 0.0, 500.0, 0.0, -10.0), (100, 50), bounds)


def test_bounds_that_are_no_numbers_are_refused():
    with pytest.raises(SceneError, match="cannot be placed"):
        grid.window_of(grid.IDENTITY, (9, 9), (0, 0, float("inf"), 1))


def test_a_key_in_an_address_is_not_passed_on():
    from plugin.raster import gdal_errors

    with gdal_errors.collecting() as failures:
        gdal.Error(gdal.CE_Failure, 4, "cannot open '/vsicurl/https://a.example/s.tif?sig=secret'")
    assert failures == ["GDAL error 4: cannot open '/vsicurl/https://a.example/s.tif?...'"]
