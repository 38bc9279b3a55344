from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from plugin.raster.pixels import SceneReader
from plugin.raster.scene import open_scene
from plugin.raster.windows import Window
from plugin.wire.errors import SceneError

NAMES = ["B2", "B3", "B4", "B8A"]
WINDOW = Window(3, 2, 5, 4)


def opened(geotiff):
    gdal.FileFromMemBuffer("/vsimem/test-sent.tif", geotiff)
    return gdal.OpenEx("/vsimem/test-sent.tif", allowed_drivers=["GTiff"])


def numbers(kind):
    values = np.random.default_rng(3).random((4, 9, 11)) * 10000 - 2000
    return values.astype(kind)


@pytest.mark.parametrize("kind", ["u2", "i2", "u4", "i4", "f4", "f8"])
def test_numbers_and_their_type_arrive_unchanged(write_raster, kind):
    values = numbers(kind)
    scene = open_scene(str(write_raster(values, NAMES)))
    sent = opened(SceneReader(scene, (3, 0)).geotiff(WINDOW))
    received = sent.ReadAsArray()
    assert received.dtype == values.dtype
    np.testing.assert_array_equal(received, values[[3, 0], 2:6, 3:8])
    assert [sent.GetRasterBand(i).GetDescription() for i in (1, 2)] == ["B8A", "B2"]


def test_grid_crs_and_nodata_are_those_of_the_window(write_raster):
    scene = open_scene(str(write_raster(numbers("i2"), NAMES, nodata=-999)))
    sent = opened(SceneReader(scene, (0,)).geotiff(WINDOW))
    assert sent.GetGeoTransform() == (500030.25, 10.0, 0.0, 4199980.75, 0.0, -10.0)
    assert sent.GetSpatialRef().GetAuthorityCode(None) == "32630"
    assert sent.GetRasterBand(1).GetNoDataValue() == -999


def test_no_nodata_stays_none(write_raster):
    scene = open_scene(str(write_raster(numbers("i2"), NAMES)))
    sent = opened(SceneReader(scene, (0,)).geotiff(WINDOW))
    assert sent.GetRasterBand(1).GetNoDataValue() is None


def test_scale_and_offset_travel_with_their_band(write_raster):
    path = write_raster(numbers("u2"), NAMES)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(2).SetScale(0.0001)
    dataset.GetRasterBand(2).SetOffset(-0.1)
    dataset = None
    sent = opened(SceneReader(open_scene(str(path)), (1, 0)).geotiff(WINDOW))
    first, second = sent.GetRasterBand(1), sent.GetRasterBand(2)
    assert (first.GetScale(), first.GetOffset()) == (0.0001, -0.1)
    assert second.GetScale() in (None, 1.0)
    assert second.GetOffset() in (None, 0.0)


@pytest.mark.parametrize(("kind", "predictor"), [("u2", "2"), ("f4", "3")])
def test_smooth_scenes_shrink(write_raster, kind, predictor):
    slope = np.add.outer(np.arange(300), np.arange(300)).astype(kind)
    scene = open_scene(str(write_raster(np.stack([slope, slope]))))
    geotiff = SceneReader(scene, (0, 1)).geotiff(scene.whole)
    structure = opened(geotiff).GetMetadata("IMAGE_STRUCTURE")
    assert structure["COMPRESSION"] == "DEFLATE"
    assert structure.get("PREDICTOR", predictor) == predictor
    assert len(geotiff) < slope.nbytes / 10


def test_nothing_is_left_in_gdals_memory(write_raster):
    before = gdal.ReadDir("/vsimem/") or []
    scene = open_scene(str(write_raster(numbers("i2"), NAMES)))
    SceneReader(scene, (0,)).geotiff(WINDOW)
    assert (gdal.ReadDir("/vsimem/") or []) == before


def test_gdals_other_error_mode_changes_nothing_about_what_is_sent(write_raster):
    scene = open_scene(str(write_raster(numbers("i2"), NAMES)))
    expected = SceneReader(scene, (0,)).geotiff(WINDOW)
    # Another plugin may have switched to it.
    gdal.UseExceptions()
    try:
        assert SceneReader(scene, (0,)).geotiff(WINDOW) == expected
    finally:
        gdal.DontUseExceptions()


def test_a_damaged_file_is_refused(write_raster):
    path = write_raster(numbers("i2").repeat(50, axis=1), NAMES)
    scene = open_scene(str(path))
    path.write_bytes(path.read_bytes()[:1500])
    with pytest.raises(SceneError, match="cannot be read"):
        SceneReader(scene, (3,)).geotiff(scene.whole)


def test_bands_with_different_nodata_are_refused(write_raster, tmp_path):
    first = write_raster(numbers("i2")[:1], nodata=0, name="a.tif")
    second = write_raster(numbers("i2")[:1], nodata=-1, name="b.tif")
    vrt = str(tmp_path / "both.vrt")
    gdal.BuildVRT(vrt, [str(first), str(second)], separate=True).FlushCache()
    with pytest.raises(SceneError, match=r"different no-data values \(0.0, -1.0\)"):
        SceneReader(open_scene(vrt), (0, 1))


def test_nodata_that_is_not_a_number_is_one_value(write_raster):
    scene = open_scene(str(write_raster(numbers("f4"), NAMES, nodata=float("nan"))))
    sent = opened(SceneReader(scene, (0, 1)).geotiff(WINDOW))
    assert np.isnan(sent.GetRasterBand(2).GetNoDataValue())


def masked(path, kind):
    """Hide the pixels of column 5 in a way that is not a no-data value."""
    visible = np.full((9, 11), 255, np.uint8)
    visible[:, 5] = 0
    if kind == "alpha":
        source = gdal.Open(str(path))
        driver = gdal.GetDriverByName("GTiff")
        target = path.with_name("alpha.tif")
        more = driver.Create(str(target), 11, 9, 5, gdal.GDT_UInt16)
        more.GetRasterBand(5).SetColorInterpretation(gdal.GCI_AlphaBand)
        more.SetGeoTransform(source.GetGeoTransform())
        more.SetProjection(source.GetProjection())
        for i in range(4):
            more.GetRasterBand(i + 1).WriteArray(source.GetRasterBand(i + 1).ReadAsArray())
        more.GetRasterBand(5).WriteArray(visible.astype(np.uint16) * 257)
        more = None
        return target
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES" if kind == "inside" else "NO")
    try:
        dataset = gdal.Open(str(path), gdal.GA_Update if kind == "inside" else gdal.GA_ReadOnly)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(visible)
        dataset = None
    finally:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    assert path.with_name(path.name + ".msk").exists() == (kind == "beside")
    return path


def validity(geotiff):
    """What a reader of the file sees as valid, band by band, as the server reads it."""
    sent = opened(geotiff)
    bands = [sent.GetRasterBand(i + 1) for i in range(sent.RasterCount)]
    return np.stack([band.GetMaskBand().ReadAsArray() for band in bands]).min(axis=0) > 0


@pytest.mark.parametrize("kind", ["inside", "beside", "alpha"])
def test_masks_travel(write_raster, kind):
    path = masked(write_raster(numbers("u2"), NAMES), kind)
    geotiff = SceneReader(open_scene(str(path)), (3, 0)).geotiff(WINDOW)
    wanted = np.ones((4, 5), bool)
    wanted[:, 2] = False
    np.testing.assert_array_equal(validity(geotiff), wanted)
    assert opened(geotiff).RasterCount == 2
    np.testing.assert_array_equal(opened(geotiff).ReadAsArray(), numbers("u2")[[3, 0], 2:6, 3:8])
    assert gdal.GetConfigOption("GDAL_TIFF_INTERNAL_MASK") is None


@pytest.mark.parametrize(("kind", "nodata"), [("i2", -999), ("f4", float("nan"))])
def test_a_mask_does_not_hide_the_no_data_value(write_raster, kind, nodata):
    values = numbers(kind)
    values[1, 3, 4] = nodata
    path = masked(write_raster(values, NAMES, nodata=nodata), "inside")
    wanted = np.ones((4, 5), bool)
    wanted[:, 2] = False
    wanted[1, 1] = False
    geotiff = SceneReader(open_scene(str(path)), (0, 1)).geotiff(WINDOW)
    np.testing.assert_array_equal(validity(geotiff), wanted)


def test_without_a_mask_none_is_sent(write_raster):
    geotiff = SceneReader(open_scene(str(write_raster(numbers("i2"), NAMES))), (0,)).geotiff(WINDOW)
    assert opened(geotiff).GetRasterBand(1).GetMaskFlags() == gdal.GMF_ALL_VALID


def test_a_crs_that_a_geotiff_cannot_hold_leaves_nothing_in_gdals_memory(write_raster):
    before = gdal.ReadDir("/vsimem/") or []
    scene = open_scene(str(write_raster(numbers("i2"), NAMES, epsg=8857)))
    SceneReader(scene, (0,)).geotiff(WINDOW)
    assert (gdal.ReadDir("/vsimem/") or []) == before
