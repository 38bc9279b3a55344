"""What is sent for a window: the scene's numbers, place and validity, in few bytes."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from osgeo import gdal

from plugin.raster import packing
from plugin.raster.band_choice import BandChoice
from plugin.raster.pixels import SceneReader
from plugin.raster.scene import open_scene
from plugin.raster.windows import Window
from plugin.wire.errors import SceneError
from tests.unit.sent import NAMES, numbers, opened, packed


def declare(path, **per_band):
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for name, values in per_band.items():
        for i, value in enumerate(values):
            getattr(dataset.GetRasterBand(i + 1), name)(value)
    dataset = None
    return path


@pytest.mark.parametrize("kind", ["u2", "i2", "u4", "i4", "f4", "f8"])
def test_the_numbers_of_the_window_arrive(write_raster, kind):
    values = numbers(kind)
    sent = opened(packed(write_raster(values, NAMES), (3, 0)).geotiff)
    np.testing.assert_array_equal(sent.ReadAsArray(), values[[3, 0], 2:6, 3:8])


def test_what_people_wrote_into_the_file_stays_here(write_raster):
    path = write_raster(numbers("i2"), [f"{name} for a client" for name in NAMES])
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadataItem("AREA", "the client's land")
    dataset.GetRasterBand(1).SetMetadataItem("NOTE", "the client's land")
    dataset = None
    assert b"client" not in packed(path).geotiff


def test_place_and_crs_are_those_of_the_window(write_raster):
    sent = opened(packed(write_raster(numbers("i2"), NAMES)).geotiff)
    assert sent.GetGeoTransform() == (500030.25, 10.0, 0.0, 4199980.75, 0.0, -10.0)
    assert sent.GetSpatialRef().GetAuthorityCode(None) == "32630"


@pytest.mark.parametrize("kind", ["f4", "f8"])
def test_reflectance_is_sent_as_integers_with_their_scale(write_raster, kind):
    values = np.rint(numbers(kind))
    answer = packed(write_raster(values / values.dtype.type(10000)))
    assert (answer.scale, answer.offset, answer.nodata) == (1e-4, 0.0, None)
    np.testing.assert_array_equal(opened(answer.geotiff).ReadAsArray(), values[:2, 2:6, 3:8])
    sent = opened(answer.geotiff)
    band = sent.GetRasterBand(1)
    assert (band.DataType, band.GetScale()) == (gdal.GDT_Int16, 1e-4)


def test_whole_floating_point_numbers_do_not_become_the_rules_integers(write_raster):
    """The server takes floating-point 2 for a reflectance of 2 and an integer 2 for 0.0002."""
    answer = packed(write_raster(np.full((2, 9, 11), 2, np.float32)))
    sent = opened(answer.geotiff)
    assert sent.GetRasterBand(1).DataType == gdal.GDT_Int16
    assert (answer.scale, answer.offset) == (1.0, 0.0)


@pytest.mark.parametrize("kind", ["i2", "i4"])
def test_integers_that_nobody_explains_are_left_to_the_servers_rule(write_raster, kind):
    answer = packed(write_raster(numbers(kind)))
    assert (answer.scale, answer.offset, answer.nodata) == (None, None, None)
    sent = opened(answer.geotiff)
    assert sent.GetRasterBand(1).GetScale() in (None, 1.0)


def test_what_the_file_declares_is_said(write_raster):
    path = declare(write_raster(numbers("u2")), SetScale=[2e-5] * 4, SetOffset=[-0.2] * 4)
    answer = packed(path)
    assert (answer.scale, answer.offset) == (2e-5, -0.2)


def test_what_differs_from_band_to_band_stands_in_the_file(write_raster):
    values = np.rint(numbers("f4")) / np.float32(10000)
    answer = packed(declare(write_raster(values), SetScale=[2, 3], SetOffset=[0, 0.5]))
    assert (answer.scale, answer.offset) == (None, None)
    sent = opened(answer.geotiff)
    bands = [sent.GetRasterBand(i) for i in (1, 2)]
    assert [band.GetScale() for band in bands] == [2 / 10000, 3 / 10000]
    assert [band.GetOffset() for band in bands] == [0, 0.5]


@pytest.mark.parametrize(
    ("choice", "wanted"),
    [
        ({"scale": 1e-4, "offset": -0.1}, (1e-4, -0.1)),
        ({"scale": 1e-4}, (1e-4, 0.0)),
        ({"offset": -0.1}, (2e-5, -0.1)),
    ],
)
def test_the_choice_counts_more_than_the_file(write_raster, choice, wanted):
    path = declare(write_raster(numbers("u2")), SetScale=[2e-5] * 4, SetOffset=[-0.2] * 4)
    answer = packed(path, **choice)
    assert (answer.scale, answer.offset) == wanted


def test_an_offset_alone_leaves_the_scale_to_the_servers_rule(write_raster):
    answer = packed(write_raster(numbers("i2")), offset=-0.1)
    assert (answer.scale, answer.offset) == (None, -0.1)


@pytest.mark.parametrize(("kind", "predictor"), [("u2", "2"), ("f4", "2"), ("f8", "2")])
def test_smooth_scenes_shrink(write_raster, kind, predictor):
    slope = np.add.outer(np.arange(300), np.arange(300)).astype(kind)
    path = write_raster(np.stack([slope, slope]))
    geotiff = packed(path, window=None).geotiff
    structure = opened(geotiff).GetMetadata("IMAGE_STRUCTURE")
    assert structure["COMPRESSION"] == "ZSTD"
    assert structure.get("PREDICTOR", predictor) == predictor
    assert len(geotiff) < slope.size * 2 / 10


def test_where_gdal_has_no_zstd_the_same_pixels_are_sent_as_deflate(write_raster, monkeypatch):
    values = numbers("i2")
    path = write_raster(values)
    driver = gdal.GetDriverByName("GTiff")
    without = driver.GetMetadataItem("DMD_CREATIONOPTIONLIST").replace("ZSTD", "OTHER")
    monkeypatch.setattr(packing, "_known_options", lambda: without)
    geotiff = packed(path).geotiff
    assert opened(geotiff).GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
    assert (opened(geotiff).ReadAsArray() == values[:2, 2:6, 3:8]).all()


def test_reflectance_costs_what_its_integers_cost(write_raster):
    rng = np.random.default_rng(1)
    integers = rng.integers(0, 3000, (2, 512, 512)).astype(np.int16)
    first = packed(write_raster(integers), window=None).geotiff
    path = write_raster(integers.astype(np.float32) / np.float32(10000), name="float.tif")
    second = packed(path, window=None).geotiff
    assert len(second) < 1.01 * len(first)


def test_a_form_that_later_rows_do_not_fit_into_is_left(write_raster):
    """Rows are packed as they are read; the last of them tells the type of all."""
    values = np.full((2, 1300, 40), 0.25, np.float32)
    for row, number, kind in ((600, 5.0, gdal.GDT_UInt16), (1299, 0.250001, gdal.GDT_Float32)):
        values[1, row, 7] = number
        answer = packed(write_raster(values, name=f"{row}.tif"), window=None)
        sent = opened(answer.geotiff)
        assert sent.GetRasterBand(1).DataType == kind
        np.testing.assert_array_equal(
            (sent.ReadAsArray() * np.float32(answer.scale or 1)).astype(np.float32), values
        )
        assert answer.scale == (1e-4 if kind == gdal.GDT_UInt16 else None)


def test_numbers_that_no_type_holds_are_refused(write_raster):
    values = np.full((2, 9, 11), 3, np.int32)
    values[0] = -(2**31)
    values[1, 0, 0] = 2**31 - 1
    with pytest.raises(SceneError, match="from -2147483648 to 2147483647, which no sensor"):
        packed(write_raster(values), window=Window(0, 0, 11, 9))


def test_a_damaged_file_is_said_so_as_often_as_it_is_read(write_raster):
    values = np.random.default_rng(4).integers(0, 9999, (2, 300, 300)).astype(np.uint16)
    path = write_raster(values)
    whole = path.read_bytes()
    reader = SceneReader(open_scene(str(path)), BandChoice(indices=(0, 1)))
    path.write_bytes(whole[: len(whole) // 2])
    for _ in range(3):
        with pytest.raises(SceneError, match="its file is damaged or not complete"):
            reader.read(Window(0, 0, 300, 300))
    path.write_bytes(whole)
    sent = opened(reader.read(Window(0, 0, 300, 300)).geotiff)
    np.testing.assert_array_equal(sent.ReadAsArray(), values)
    reader.close()


def test_nothing_is_left_in_gdals_memory(write_raster):
    before = gdal.ReadDir("/vsimem/") or []
    # The first has a CRS that a GeoTIFF cannot hold, which GDAL keeps beside it.
    packed(write_raster(numbers("i2"), epsg=8857))
    packed(write_raster(numbers("i2")))
    assert (gdal.ReadDir("/vsimem/") or []) == before


def test_gdals_other_error_mode_changes_nothing_about_what_is_sent(write_raster):
    path = write_raster(numbers("i2"), NAMES)
    expected = packed(path).geotiff
    # Another plugin may have switched to it.
    gdal.UseExceptions()
    try:
        assert packed(path).geotiff == expected
    finally:
        gdal.DontUseExceptions()


def test_threads_with_readers_of_their_own_read_the_same_file(write_raster):
    values = np.random.default_rng(2).integers(0, 9999, (2, 600, 700)).astype(np.int16)
    scene = open_scene(str(write_raster(values)))
    windows = [Window(c, r, 350, 200) for c in (0, 350) for r in (0, 200, 400)] * 3
    answers = {}

    def work(first):
        reader = SceneReader(scene, BandChoice(indices=(0, 1)))
        for i in range(first, len(windows), 3):
            answers[i] = reader.read(windows[i]).geotiff
        reader.close()

    threads = [threading.Thread(target=work, args=(i,)) for i in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for i, window in enumerate(windows):
        rows, columns = slice(*window.rows), slice(*window.columns)
        np.testing.assert_array_equal(opened(answers[i]).ReadAsArray(), values[:, rows, columns])
