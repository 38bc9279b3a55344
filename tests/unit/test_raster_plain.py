"""What servers are sent that know nothing about a scene but its pixels."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from plugin.raster.bands import BandChoice
from plugin.raster.plain import PlainReader
from plugin.raster.scene import open_scene
from plugin.raster.windows import Window
from plugin.wire.card import Units

UNITS = Units(divides_above=1.0)
NAMES = ["B2", "B3", "B4", "B8A", "B11", "B12"]


@pytest.fixture
def read(write_raster):
    """Reads a window of an array as such a server gets it: values, the tiles' window, validity."""

    def call(values, window=None, nodata=None, tile=64, **choice):
        path = write_raster(values, NAMES[: len(values)], nodata=nodata)
        scene = open_scene(str(path))
        reader = PlainReader(scene, BandChoice(tuple(range(len(values))), **choice), tile, UNITS)
        packed, whole = reader.read(window or scene.whole)
        reader.close()
        gdal.FileFromMemBuffer("/vsimem/plain.tif", packed.geotiff)
        dataset = gdal.Open("/vsimem/plain.tif")
        sent = dataset.ReadAsArray() if dataset is not None else None
        place = dataset.GetGeoTransform() if dataset is not None else None
        dataset = None
        gdal.Unlink("/vsimem/plain.tif")
        return sent, whole, packed, place

    return call


def noise(kind=np.int16, height=100, width=150):
    return np.random.default_rng(1).integers(200, 5000, (6, height, width)).astype(kind)


def test_reflectance_times_10000_is_sent_as_it_is(read):
    values = noise()
    sent, whole, packed, place = read(values)
    assert whole == Window(0, 0, 192, 128)
    assert sent.dtype == np.int16
    np.testing.assert_array_equal(sent[:, :100, :150], values)
    assert (packed.scale, packed.offset, packed.nodata) == (None, None, None)
    assert place[0] == 500000.25


def test_a_window_begins_where_it_begins(read):
    values = noise()
    sent, whole, _, place = read(values, Window(64, 64, 64, 36))
    assert whole == Window(64, 64, 64, 64)
    np.testing.assert_array_equal(sent[:, :36], values[:, 64:100, 64:128])
    assert place[0] == 500000.25 + 640


def test_what_lies_beyond_repeats_the_last_pixels_backwards(read):
    values = noise(height=60, width=60)
    sent, _, _, _ = read(values)
    np.testing.assert_array_equal(sent[:, 60:, :60], values[:, -4:][:, ::-1])


def test_other_units_are_converted(read):
    values = noise(np.uint16) + np.uint16(8000)
    sent, _, _, _ = read(values, scale=0.0000275, offset=-0.2)
    wanted = (values * 0.0000275 - 0.2) * 10000
    np.testing.assert_allclose(sent[:, :100, :150], wanted, rtol=1e-6)


def test_reflectance_in_fractions_becomes_integers(read):
    values = noise()
    sent, _, _, _ = read(values.astype(np.float32) / np.float32(10000))
    assert sent.dtype == np.int16
    np.testing.assert_array_equal(sent[:, :100, :150], values)


@pytest.mark.parametrize("nodata", [-9999, 0])
def test_where_there_is_no_data_zeros_are_sent(read, nodata):
    values = noise()
    values[2, :10, :10] = nodata
    sent, _, packed, _ = read(values, nodata=nodata)
    assert (sent[:, :10, :10] == 0).all()
    assert not packed.valid[:10, :10].any()
    assert packed.valid.sum() == 100 * 150 - 100
    assert packed.valid.shape == (100, 150)


def test_a_window_without_data_need_not_be_sent(read):
    _, _, packed, _ = read(np.zeros((6, 50, 50), np.int16), nodata=0)
    assert packed.empty


def test_the_darkest_scene_is_sent_as_reflectance(read):
    """Its mean times 10000 is not above what the server divides at."""
    values = np.zeros((6, 64, 64), np.int16)
    values[:, 0, 0] = 3
    sent, _, _, _ = read(values)
    assert sent.mean() < 1
    np.testing.assert_allclose(sent[:, 0, 0], 0.0003, rtol=1e-6)
