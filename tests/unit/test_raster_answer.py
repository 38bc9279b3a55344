"""What a server answers is checked before it is believed."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from osgeo import gdal, osr

from plugin.raster.answer import read_answer
from plugin.raster.scene import open_scene
from plugin.raster.windows import Window
from plugin.wire.card import ModelCard
from plugin.wire.errors import ServerError

WINDOW = Window(7, 5, 40, 30)


@pytest.fixture
def card(golden):
    """Two classes, 0 and 1."""
    return ModelCard.from_json(golden("card"))


@pytest.fixture
def scene(write_raster):
    return open_scene(str(write_raster(np.ones((2, 60, 80), np.uint16))))


def classes(window=WINDOW):
    values = np.zeros((window.height, window.width), np.uint8)
    values[3:, 4:] = 1
    values[0, :5] = 255
    return values


def answer(
    *planes, window=WINDOW, epsg=32630, shift=(0.0, 0.0), kind=gdal.GDT_Byte, options=(), names=()
):
    """A server's GeoTIFF of NORTH_UP's grid (tests/conftest.py)."""
    path = "/vsimem/test-answer.tif"
    height, width = planes[0].shape
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(path, width, height, len(planes), kind, list(options))
    x, y = 500000.25 + 10 * window.column, 4200000.75 - 10 * window.row
    dataset.SetGeoTransform((x + shift[0], 10.0, 0.0, y + shift[1], 0.0, -10.0))
    if epsg is not None:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        dataset.SetProjection(crs.ExportToWkt())
    for i, plane in enumerate(planes):
        dataset.GetRasterBand(i + 1).WriteArray(plane)
    if names:
        dataset.GetRasterBand(1).SetMetadata({f"CLASS_{i}": name for i, name in enumerate(names)})
    dataset = None
    file = gdal.VSIFOpenL(path, "rb")
    content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(path)
    return content


def refused(kind, match):
    caught = pytest.raises(ServerError, match=match)

    class Refused:
        def __enter__(self):
            self.info = caught.__enter__()

        def __exit__(self, *exception):
            swallowed = caught.__exit__(*exception)
            assert self.info.value.kind == kind
            return swallowed

    return Refused()


def test_an_answer_that_names_the_cards_classes_is_read(scene, card):
    named = answer(classes(), names=[item.name for item in card.classes])
    np.testing.assert_array_equal(read_answer(named, scene, WINDOW, card, False)[0], classes())


@pytest.mark.parametrize("names", [["Unburnt", "Burn scar"], ["Dry land"], ["a", "b", "c"]])
def test_an_answer_of_another_model_is_refused(scene, card, names):
    with refused("wrong_classes", "another model"):
        read_answer(answer(classes(), names=names), scene, WINDOW, card, False)


def test_class_ids_are_read(scene, card):
    values = read_answer(answer(classes()), scene, WINDOW, card, False)
    assert values.dtype == np.uint8
    np.testing.assert_array_equal(values, classes()[None])


def test_per_cent_follow_the_classes(scene, card):
    planes = [classes(), np.full((30, 40), 100, np.uint8), np.full((30, 40), 255, np.uint8)]
    data = answer(*planes)
    np.testing.assert_array_equal(read_answer(data, scene, WINDOW, card, True), planes)
    np.testing.assert_array_equal(read_answer(data, scene, WINDOW, card, False), planes[:1])


def test_other_servers_values_are_translated(scene, card):
    """A stock server writes the second class as 255."""
    stock = dataclasses.replace(card, values={0: 0, 255: 1})
    values = np.where(classes() == 1, 255, 0).astype(np.uint8)
    found = read_answer(answer(values), scene, WINDOW, stock, False)
    np.testing.assert_array_equal(found[0], (classes() == 1).astype(np.uint8))


def test_another_size_is_refused(scene, card):
    with refused("wrong_grid", "39 x 30 pixels where 40 x 30"):
        read_answer(answer(classes()[:, 1:]), scene, WINDOW, card, False)


def test_another_place_is_refused(scene, card):
    with refused("wrong_grid", "lies elsewhere"):
        read_answer(answer(classes(), shift=(10.0, 0.0)), scene, WINDOW, card, False)


def test_another_pixel_size_is_refused(scene, card):
    data = answer(classes())
    big = dataclasses.replace(scene, geotransform=(500000.25, 20.0, 0.0, 4200000.75, 0.0, -20.0))
    with refused("wrong_grid", "lies elsewhere"):
        read_answer(data, big, Window(0, 0, 40, 30), card, False)


def test_a_hair_of_a_pixel_is_not_another_place(scene, card):
    data = answer(classes(), shift=(0.001, -0.001))
    assert read_answer(data, scene, WINDOW, card, False).shape == (1, 30, 40)


def test_another_zone_is_refused(scene, card):
    with refused("wrong_grid", "another coordinate reference system"):
        read_answer(answer(classes(), epsg=32631), scene, WINDOW, card, False)


def test_degrees_for_metres_are_refused(scene, card):
    with refused("wrong_grid", "another coordinate reference system"):
        read_answer(answer(classes(), epsg=4326), scene, WINDOW, card, False)


@pytest.mark.parametrize("crs", ["written otherwise", "none"])
def test_the_same_place_may_be_written_in_other_ways(scene, card, crs):
    if crs == "none":
        data = answer(classes(), epsg=None)
    else:
        data = answer(classes())
        proj = osr.SpatialReference()
        proj.ImportFromProj4("+proj=utm +zone=30 +datum=WGS84 +units=m +no_defs")
        scene = dataclasses.replace(scene, crs_wkt=proj.ExportToWkt())
    assert read_answer(data, scene, WINDOW, card, False).shape == (1, 30, 40)


def test_a_crs_with_latitude_first_is_the_same(write_raster, card):
    degrees = (10.0, 0.001, 0.0, 45.0, 0.0, -0.001)
    path = write_raster(np.ones((1, 60, 80), np.uint16), transform=degrees, epsg=4326)
    scene = open_scene(str(path))
    whole = write_raster(
        np.zeros((1, 60, 80), np.uint8), transform=degrees, epsg=4326, name="answer.tif"
    )
    assert not read_answer(whole.read_bytes(), scene, scene.whole, card, False).any()


def test_a_crs_that_a_geotiff_cannot_hold_is_not_held_against_the_answer(write_raster, card):
    scene = open_scene(str(write_raster(np.ones((1, 60, 80), np.uint16), epsg=8857)))
    data = answer(classes(), epsg=8857)
    assert read_answer(data, scene, WINDOW, card, False).shape == (1, 30, 40)


def test_another_type_is_refused(scene, card):
    with refused("wrong_grid", "type UInt16"):
        read_answer(answer(classes(), kind=gdal.GDT_UInt16), scene, WINDOW, card, False)


def test_missing_probabilities_are_refused(scene, card):
    with refused("wrong_grid", "1 bands where 3 were asked"):
        read_answer(answer(classes()), scene, WINDOW, card, True)


def test_a_value_that_no_class_has_is_refused(scene, card):
    values = classes()
    values[2, 3] = 7
    with refused("wrong_classes", r"does not name \(7\)"):
        read_answer(answer(values), scene, WINDOW, card, False)


def test_a_translated_card_knows_no_other_values(scene, card):
    stock = dataclasses.replace(card, values={0: 0, 255: 1})
    with refused("wrong_classes", r"does not name \(1\)"):
        read_answer(answer(np.ones((30, 40), np.uint8)), scene, WINDOW, stock, False)


def test_more_than_all_is_refused(scene, card):
    odd = np.full((30, 40), 101, np.uint8)
    with refused("wrong_classes", "101 per cent"):
        read_answer(answer(classes(), odd, odd), scene, WINDOW, card, True)


@pytest.mark.parametrize("data", [b"", b"no tiff", b"II*\x00\x08\x00\x00\x00"])
def test_what_is_no_geotiff_is_refused(scene, card, data):
    with refused("garbled", "not a GeoTIFF"):
        read_answer(data, scene, WINDOW, card, False)


@pytest.mark.parametrize("end", [-1, -400, 300, 20])
def test_an_answer_cut_short_is_refused(scene, card, end):
    noise = np.random.default_rng(1).integers(0, 2, (30, 40)).astype(np.uint8)
    with refused("garbled", "not a GeoTIFF"):
        read_answer(answer(noise)[:end], scene, WINDOW, card, False)


def test_an_answer_that_would_make_gdal_read_another_file_is_refused(scene, card):
    vrt = gdal.Translate("", scene.source, options="-of VRT").GetMetadata("xml:VRT")[0]
    with refused("garbled", "not a GeoTIFF"):
        read_answer(vrt.encode(), scene, WINDOW, card, False)


def test_the_size_is_looked_at_before_memory_is_taken(scene, card):
    """A terabyte of nothing, in some kilobytes."""
    huge = gdal.GetDriverByName("GTiff").Create(
        "/vsimem/test-huge.tif", 10**6, 10**6, 1, gdal.GDT_Byte, ["SPARSE_OK=YES", "TILED=YES"]
    )
    huge = None  # noqa: F841 (GDAL writes the file when nobody refers to it)
    file = gdal.VSIFOpenL("/vsimem/test-huge.tif", "rb")
    data = bytes(gdal.VSIFReadL(1, 1 << 20, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink("/vsimem/test-huge.tif")
    with refused("wrong_grid", "1000000 x 1000000 pixels where"):
        read_answer(data, scene, WINDOW, card, False)


def test_a_block_of_any_size_is_not_taken_memory_for(scene, card):
    side = 1 << 15
    blocks = ["TILED=YES", f"BLOCKXSIZE={side}", f"BLOCKYSIZE={side}", "SPARSE_OK=YES"]
    data = answer(np.zeros((30, 40), np.uint8), options=[*blocks, "COMPRESS=DEFLATE"])
    with refused("garbled", "blocks that are too large"):
        read_answer(data, scene, WINDOW, card, False)


def test_nothing_is_left_in_gdals_memory(scene, card):
    before = gdal.ReadDir("/vsimem/") or []
    read_answer(answer(classes()), scene, WINDOW, card, False)
    with refused("garbled", "not a GeoTIFF"):
        read_answer(b"no tiff", scene, WINDOW, card, False)
    assert (gdal.ReadDir("/vsimem/") or []) == before


@pytest.mark.parametrize("exceptions", [False, True])
def test_gdals_other_error_mode_changes_nothing(scene, card, exceptions):
    good, other = answer(classes()), answer(classes(), epsg=32631)
    if exceptions:
        gdal.UseExceptions()
        osr.UseExceptions()
    try:
        read_answer(good, scene, WINDOW, card, False)
        with refused("wrong_grid", "another coordinate reference system"):
            read_answer(other, scene, WINDOW, card, False)
        with refused("garbled", "not a GeoTIFF"):
            read_answer(good[:-1000], scene, WINDOW, card, False)
    finally:
        osr.DontUseExceptions()
        gdal.DontUseExceptions()
