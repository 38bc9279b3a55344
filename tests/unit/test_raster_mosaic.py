"""The result grows with each answer, and is the same whatever order they come in."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr

from plugin.raster.mosaic import Mosaic
from plugin.raster.region import Region
from plugin.raster.scene import Scene, open_scene
from plugin.raster.windows import Window
from tests.unit.masks import AREA, TAGS, a_card, filled, levels, values_of


@pytest.fixture
def card():
    return a_card()


@pytest.fixture
def scene(write_raster):
    return open_scene(str(write_raster(np.ones((2, 60, 80), np.uint16))))


def test_the_file_is_the_mask_of_the_area(scene, card, tmp_path):
    path = tmp_path / "mask.tif"
    with filled(path, scene, card) as mosaic:
        mosaic.finish(complete=True)
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    assert (dataset.RasterXSize, dataset.RasterYSize, dataset.RasterCount) == (40, 30, 1)
    assert dataset.GetGeoTransform() == (500070.25, 10.0, 0.0, 4199950.75, 0.0, -10.0)
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32630"
    assert band.DataType == gdal.GDT_Byte
    assert band.GetNoDataValue() == 255
    assert band.GetColorInterpretation() == gdal.GCI_PaletteIndex
    assert band.GetColorTable().GetColorEntry(3)[:3] == (0x0B, 0x4F, 0xD6)
    assert band.GetMetadata()["CLASS_0"] == "Dry land"
    assert band.GetMetadata()["CLASS_3"] == "Überschwemmung"
    assert dataset.GetMetadata()["TERRAMASK_VERSIONS"] == TAGS["TERRAMASK_VERSIONS"]
    assert dataset.GetMetadata()["TERRAMASK_COMPLETE"] == "YES"
    assert dataset.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
    assert band.GetBlockSize() == [512, 512]
    np.testing.assert_array_equal(dataset.ReadAsArray(), values_of()[0])
    assert sorted(path.parent.iterdir()) == sorted([path, tmp_path / "scene.tif"])


def test_statistics_are_those_of_the_classes(scene, card, tmp_path):
    path = tmp_path / "mask.tif"
    with filled(path, scene, card) as mosaic:
        mosaic.finish(complete=False)
    dataset = gdal.Open(str(path))
    there = values_of()[values_of() != 255]
    found = dataset.GetRasterBand(1).GetStatistics(False, False)
    wanted = [there.min(), there.max(), there.mean(), there.std()]
    assert found == pytest.approx(wanted)
    assert dataset.GetMetadata()["TERRAMASK_COMPLETE"] == "NO"


def test_a_result_without_a_class_has_no_statistics(scene, card, tmp_path):
    path = tmp_path / "mask.tif"
    with Mosaic(path, scene, Region(AREA), card, TAGS) as mosaic:
        mosaic.write(AREA, np.full((1, 30, 40), 255, np.uint8))
        mosaic.finish(complete=True)
    dataset = gdal.Open(str(path))
    assert "STATISTICS_MEAN" not in dataset.GetRasterBand(1).GetMetadata()


def test_probabilities_have_a_band_for_each_class(scene, card, tmp_path):
    path = tmp_path / "mask.tif"
    values = np.concatenate([values_of(), np.full((2, 30, 40), 50, np.uint8)])
    with Mosaic(path, scene, Region(AREA), card, TAGS, probabilities=True) as mosaic:
        mosaic.write(AREA, values)
        mosaic.finish(complete=True)
    dataset = gdal.Open(str(path))
    bands = [dataset.GetRasterBand(i) for i in (1, 2, 3)]
    assert [band.GetDescription() for band in bands] == [
        "class",
        "per cent Dry land",
        "per cent Überschwemmung",
    ]
    assert {band.GetNoDataValue() for band in bands} == {255}
    assert gdal.GCI_AlphaBand not in {band.GetColorInterpretation() for band in bands}
    np.testing.assert_array_equal(dataset.ReadAsArray(), values)


def test_classes_are_counted_per_row(scene, card, tmp_path):
    with filled(tmp_path / "mask.tif", scene, card) as mosaic:
        counts = mosaic.counts
    assert counts.shape == (30, 3)
    assert counts[0].tolist() == [40, 0, 0]
    assert counts[15].tolist() == [0, 36, 4]
    assert counts.sum(axis=1).tolist() == [40] * 30
    assert mosaic.outside == 0


def test_outside_the_polygons_there_is_no_data_and_nothing_counts(scene, card, tmp_path):
    x, y = 500000.25, 4200000.75
    ring = [(x, y), (x + 800, y), (x, y - 600), (x, y)]
    text = "POLYGON (({}))".format(",".join(f"{a} {b}" for a, b in ring))
    region = Region.of_polygons(scene, [bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb())])
    path = tmp_path / "mask.tif"
    with Mosaic(path, scene, region, card, TAGS, probabilities=True) as mosaic:
        mosaic.write(scene.whole, np.full((3, 60, 80), 3, np.uint8))
        mosaic.finish(complete=True)
    inside = region.inside(scene.whole)
    found = gdal.Open(str(path)).ReadAsArray()
    np.testing.assert_array_equal(found, np.where(inside, 3, 255)[None].repeat(3, axis=0))
    assert mosaic.counts.sum(axis=0).tolist() == [0, region.pixels, 0]
    assert mosaic.outside == 60 * 80 - region.pixels > 0


def test_what_is_published_can_be_read_by_others_at_all_levels(write_raster, card, tmp_path):
    size = (1700, 2100)
    scene = open_scene(str(write_raster(np.ones((1, *size), np.uint16))))
    path = tmp_path / "mask.tif"
    wanted = np.full((1, *size), 255, np.uint8)
    rng = np.random.default_rng(4)
    with Mosaic(path, scene, Region.whole(scene), card, TAGS) as mosaic:
        mosaic.publish()
        assert all((level == 255).all() for level in levels(path))
        for window in (Window(333, 111, 900, 801), Window(0, 950, 331, 749), Window(1233, 0, 9, 7)):
            part = rng.choice(np.array([0, 3, 255], np.uint8), (1, window.height, window.width))
            wanted[:, slice(*window.rows), slice(*window.columns)] = part
            mosaic.write(window, part)
            mosaic.publish()
            found = levels(path)
            assert len(found) == 4
            for i, level in enumerate(found):
                np.testing.assert_array_equal(level, wanted[:, :: 2**i, :: 2**i])
        size = path.stat().st_size
        mosaic.publish()
        assert path.stat().st_size == size


def test_a_gis_that_has_the_file_open_reads_on(write_raster, card, tmp_path):
    """QGIS keeps a handle open until it is told to open the file again."""
    scene = open_scene(str(write_raster(np.ones((1, 1200, 1200), np.uint16))))
    path = tmp_path / "mask.tif"
    with Mosaic(path, scene, Region.whole(scene), card, TAGS) as mosaic:
        mosaic.write(Window(0, 0, 600, 1200), np.zeros((1, 1200, 600), np.uint8))
        mosaic.publish()
        older = gdal.Open(str(path))
        mosaic.write(Window(600, 0, 600, 1200), np.full((1, 1200, 600), 3, np.uint8))
        mosaic.publish()
        assert older.GetRasterBand(1).ReadAsArray(0, 0, 512, 1200).max() == 0
        assert levels(path)[0][0, 0, 599:601].tolist() == [0, 3]
        older = None


@st.composite
def tilings(draw):
    """Windows that make up 700 x 600 pixels, in any order, some of them left out."""

    def cuts(size):
        return [0, *sorted(draw(st.sets(st.integers(1, size - 1), max_size=4))), size]

    xs, ys = cuts(700), cuts(600)
    windows = [
        Window(30 + left, 20 + top, right - left, bottom - top)
        for left, right in zip(xs, xs[1:])
        for top, bottom in zip(ys, ys[1:])
    ]
    windows = draw(st.permutations(windows))
    return windows[: draw(st.integers(1, len(windows)))], draw(st.integers(1, 5))


@settings(max_examples=25, deadline=None)
@given(tilings())
def test_the_order_of_answers_changes_no_pixel_of_any_level(tiling):
    windows, often = tiling
    scene = Scene("", 800, 700, (500000.25, 10.0, 0.0, 4200000.75, 0.0, -10.0), "", ())
    area = Window(30, 20, 700, 600)
    pattern = np.random.default_rng(5).choice(np.array([0, 3, 255], np.uint8), (1, 700, 800))
    wanted = np.full((1, 600, 700), 255, np.uint8)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mask.tif"
        with Mosaic(path, scene, Region(area), a_card(), {}) as mosaic:
            for i, window in enumerate(windows):
                part = pattern[:, slice(*window.rows), slice(*window.columns)]
                mosaic.write(window, part)
                rows = slice(window.row - 20, window.rows[1] - 20)
                wanted[:, rows, window.column - 30 : window.columns[1] - 30] = part
                if i % often == 0:
                    mosaic.publish()
            mosaic.finish(complete=False)
        for i, level in enumerate(levels(path)):
            np.testing.assert_array_equal(level, wanted[:, :: 2**i, :: 2**i])


def test_a_huge_result_takes_little_room_and_memory(card, tmp_path):
    scene = Scene("", 100_000, 100_000, (0.0, 10.0, 0.0, 0.0, 0.0, -10.0), "", ())
    path = tmp_path / "mask.tif"
    part = np.zeros((1, 2048, 2048), np.uint8)
    with Mosaic(path, scene, Region.whole(scene), card, TAGS) as mosaic:
        for column in range(0, 100_000 - 2048, 2048):
            mosaic.write(Window(column, 99_000 - 2048, 2048, 2048), part)
            assert gdal.GetCacheUsed() < 80 << 20
        mosaic.publish()
        assert gdal.GetCacheUsed() < 4 << 20
        mosaic.finish(complete=False)
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    assert [band.GetOverview(i).XSize for i in (0, 7)] == [50_000, 391]
    assert band.ReadAsArray(50_000, 98_000, 1, 1) == 0
    assert band.ReadAsArray(99_999, 98_000, 1, 1) == 255
    assert path.stat().st_size < 5 << 20


@pytest.mark.parametrize(
    ("side", "probabilities", "version"),
    [(9_000, False, 42), (9_500, True, 43), (17_000, False, 43)],
)
def test_large_results_are_big_tiffs(card, tmp_path, side, probabilities, version):
    scene = Scene("", side, side, (0.0, 10.0, 0.0, 0.0, 0.0, -10.0), "", ())
    path = tmp_path / "mask.tif"
    with Mosaic(path, scene, Region.whole(scene), card, TAGS, probabilities):
        assert path.read_bytes()[2] == version


def test_levels_end_at_a_small_picture(card, tmp_path):
    for side, wanted in (
        (511, 0),
        (512, 1),
        (1024, 2),
        (10_000, math.floor(math.log2(10_000 / 256))),
    ):
        scene = Scene("", side, 3, (0.0, 10.0, 0.0, 0.0, 0.0, -10.0), "", ())
        path = tmp_path / f"{side}.tif"
        with Mosaic(path, scene, Region.whole(scene), card, TAGS) as mosaic:
            mosaic.write(scene.whole, np.zeros((1, 3, side), np.uint8))
            mosaic.finish(complete=True)
        found = levels(path)
        assert len(found) == 1 + wanted
        assert all((level == 0).all() for level in found)


def test_scattered_answers_do_not_fill_the_memory(write_raster, card, tmp_path, monkeypatch):
    """A single pixel keeps whole blocks in GDAL's memory, in the full size and in each overview."""
    limit = 8 << 20
    monkeypatch.setattr("plugin.raster.mosaic._UNPUBLISHED", limit)
    small = write_raster(np.ones((2, 60, 80), np.uint16))
    # Nothing keeps it, so it is closed and written.
    gdal.Translate(str(tmp_path / "large.vrt"), str(small), width=20_000, height=20_000)
    scene = open_scene(str(tmp_path / "large.vrt"))
    before, most = gdal.GetCacheUsed(), 0
    with Mosaic(tmp_path / "mask.tif", scene, Region(scene.whole), card, TAGS) as mosaic:
        for number in range(120):
            column, row = number % 12 * 1600 + 511, number // 12 * 1900 + 511
            mosaic.write(Window(column, row, 2, 2), np.zeros((1, 2, 2), np.uint8))
            most = max(most, gdal.GetCacheUsed() - before)
        mosaic.finish(complete=False)
    assert 0 < most <= limit
