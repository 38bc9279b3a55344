"""What a raster of classes tells about itself."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from plugin.raster.class_strips import ClassReader, count, windows_of
from plugin.raster.mask import open_mask
from plugin.raster.mosaic import Mosaic
from plugin.raster.region import Region
from plugin.raster.scene import open_scene
from plugin.raster.windows import Window
from plugin.wire.errors import Cancelled, SceneError
from tests.unit.masks import AREA, CLASSES, a_card, filled


@pytest.fixture
def scene(write_raster):
    return open_scene(str(write_raster(np.ones((1, 60, 80), np.uint16))))


def test_what_a_run_writes_is_read(tmp_path, scene):
    path = tmp_path / "mask.tif"
    with filled(path, scene, a_card()) as mosaic:
        mosaic.finish(complete=True)
    mask = open_mask(str(path))
    assert mask.classes == CLASSES
    assert (mask.nodata, mask.floods, mask.model, mask.complete) == (255, (3,), "demo", True)
    assert (mask.scene.width, mask.scene.height) == (AREA.width, AREA.height)
    assert mask.chosen_ids("") == (3,)
    assert mask.chosen_ids("0;3, 0") == (0, 3)
    assert mask.flood_ids([0, 3]) == (3,)


@pytest.mark.parametrize("probabilities", [False, True])
def test_colours_and_their_opacity_are_kept(tmp_path, scene, probabilities):
    card = replace(a_card(), classes=(CLASSES[0], replace(CLASSES[1], color="#0B4FD680")))
    path = tmp_path / "mask.tif"
    with Mosaic(path, scene, Region(AREA), card, {}, probabilities) as mosaic:
        mosaic.finish(complete=True)
    assert open_mask(str(path)).classes == card.classes


def test_a_colour_that_is_none_is_not_taken(tmp_path, scene):
    path = tmp_path / "mask.tif"
    with filled(path, scene, a_card()) as mosaic:
        mosaic.finish(complete=True)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetMetadataItem("COLOR_3", "url(https://example.org)")
    dataset = None
    assert open_mask(str(path)).classes == CLASSES


def test_what_a_run_has_not_finished_says_so(tmp_path, scene):
    path = tmp_path / "mask.tif"
    with Mosaic(path, scene, Region(AREA), a_card(), {}) as mosaic:
        mosaic.publish()
        assert not open_mask(str(path)).complete


def test_any_raster_of_classes(write_raster):
    path = write_raster(np.array([[[0, 1, 2, 9]]], np.uint8))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetCategoryNames(["", "Crop", "Fallow"])
    dataset = None
    mask = open_mask(str(path))
    assert [(item.id, item.name) for item in mask.classes] == [(1, "Crop"), (2, "Fallow")]
    assert (mask.nodata, mask.floods) == (None, None)
    assert mask.flood_ids([0, 1, 9]) == (1, 9)
    assert mask.chosen_ids("2") == (2,)
    with pytest.raises(SceneError, match=r"no class 9; choose from 1 \(Crop\), 2 \(Fallow\)\."):
        mask.chosen_ids("9")


def test_classes_without_colours_have_different_ones(write_raster):
    mask = open_mask(str(write_raster(np.zeros((1, 2, 2), np.uint8))))
    colours = {mask.class_of(number).rgba for number in range(1, 12)}
    assert len(colours) == 11
    assert {colour[3] for colour in colours} == {255}
    assert mask.class_of(0).rgba[3] == 0


def test_windows_make_up_the_whole():
    whole = Window(700, 300, 9000, 1000)
    taken = np.zeros((1400, 9800), np.uint8)
    done = 0.0
    for window, part in windows_of(whole):
        taken[slice(*window.rows), slice(*window.columns)] += 1
        assert part > done
        done = part
    assert taken[300:1300, 700:9700].min() == taken.max() == 1
    assert taken.sum() == whole.pixels
    assert done == 1


def test_counting_a_part_and_stopping(write_raster):
    values = np.random.default_rng(2).integers(0, 4, (1, 700, 600)).astype(np.uint8)
    mask = open_mask(str(write_raster(values, nodata=3)))
    region = Region(Window(50, 60, 500, 600))
    reader = ClassReader(mask)
    try:
        counts = count(reader, mask, region, lambda done: True)
        with pytest.raises(Cancelled):
            count(reader, mask, region, lambda done: False)
    finally:
        reader.close()
    wanted = np.bincount(values[0, 60:660, 50:550].ravel())
    assert counts.pixels[:4].tolist() == [*wanted[:3], 0]
    assert counts.nodata_pixels == wanted[3]
    assert counts.km2[:3] == pytest.approx(wanted[:3] * 1e-4)
    assert counts.nodata_km2 == pytest.approx(wanted[3] * 1e-4)
    assert counts.present == (0, 1, 2)
