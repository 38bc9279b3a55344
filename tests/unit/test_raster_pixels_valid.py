"""Which pixels of a window are sent as having data."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from tests.unit.sent import NAMES, numbers, opened, packed

NAN = float("nan")


@pytest.mark.parametrize(
    ("kind", "nodata", "chosen"),
    [("i2", -999, None), ("f4", NAN, None), ("f4", -3.4028235e38, None), ("i2", None, -999)],
)
def test_pixels_without_data_are_told(write_raster, kind, nodata, chosen):
    values = numbers(kind)
    values[1, 3, 4] = nodata if chosen is None else chosen
    answer = packed(write_raster(values, nodata=nodata), nodata=chosen)
    wanted = np.ones((4, 5), bool)
    wanted[1, 1] = False
    np.testing.assert_array_equal(answer.valid, wanted)
    sent = opened(answer.geotiff).ReadAsArray()
    there = (sent != answer.nodata).all(axis=0) & np.isfinite(sent).all(axis=0)
    np.testing.assert_array_equal(there, wanted)
    np.testing.assert_array_equal(sent[:, wanted], values[:2, 2:6, 3:8][:, wanted])


def test_what_tells_no_data_stands_in_the_file_too(write_raster):
    values = numbers("i2")
    values[1, 3, 4] = -999
    sent = opened(packed(write_raster(values, nodata=-999)).geotiff)
    assert sent.GetRasterBand(2).GetNoDataValue() == -999


def test_each_band_may_have_a_no_data_value_of_its_own(write_raster, tmp_path):
    values = np.array([[[0, -1, 5, 6]]], np.int16)
    first = write_raster(values, nodata=0, name="a.tif")
    second = write_raster(values, nodata=-1, name="b.tif")
    vrt = str(tmp_path / "both.vrt")
    gdal.BuildVRT(vrt, [str(first), str(second)], separate=True).FlushCache()
    answer = packed(vrt, window=None)
    assert answer.valid.tolist() == [[False, False, True, True]]
    none = answer.nodata
    assert opened(answer.geotiff).ReadAsArray().tolist() == [[[none, none, 5, 6]]] * 2
    assert none not in (None, 0, -1, 5, 6)


@pytest.mark.parametrize("nodata", [70000, -1, 0.5])
def test_a_no_data_value_that_no_pixel_can_have_is_none(write_raster, nodata):
    answer = packed(write_raster(numbers("u2")), nodata=nodata)
    assert answer.valid is None
    assert answer.nodata is None


def test_infinite_numbers_are_no_data(write_raster):
    values = numbers("f4")
    values[0, 2, 3] = np.inf
    answer = packed(write_raster(values))
    assert np.flatnonzero(~answer.valid).tolist() == [0]
    assert np.isnan(opened(answer.geotiff).ReadAsArray()).all(axis=0)[0, 0]
    # The server takes what is not a number for no data, and JSON has no word for it.
    assert answer.nodata is None


def test_a_window_without_data_need_not_be_sent(write_raster):
    values = numbers("i2")
    values[0] = -999
    answer = packed(write_raster(values, nodata=-999))
    assert answer.empty
    assert answer.geotiff == b""
    assert not packed(write_raster(numbers("i2"))).empty


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


@pytest.mark.parametrize("kind", ["inside", "beside", "alpha"])
@pytest.mark.parametrize("nodata", [None, 60000])
def test_a_mask_becomes_a_no_data_value(write_raster, kind, nodata):
    values = numbers("u2")
    values[0, 2, 3] = 60000
    path = masked(write_raster(values, NAMES, nodata=nodata), kind)
    # The copy with an opacity band declares no value of its own.
    answer = packed(path, (3, 0), nodata=nodata)
    wanted = np.ones((4, 5), bool)
    wanted[:, 2] = False
    wanted[0, 0] = nodata is None
    np.testing.assert_array_equal(answer.valid, wanted)
    sent = opened(answer.geotiff).ReadAsArray()
    assert (sent[:, ~wanted] == answer.nodata).all()
    np.testing.assert_array_equal(sent[:, wanted], values[[3, 0], 2:6, 3:8][:, wanted])
    assert (sent[:, wanted] != answer.nodata).all()
