"""What becomes of the files that lie where the result is to be."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from plugin.raster.mosaic import Mosaic
from plugin.raster.region import Region
from plugin.raster.scene import open_scene
from plugin.wire.card import MaskClass, ModelCard
from plugin.wire.errors import OutputError

CLASSES = (MaskClass(0, "Dry", "#00000000", False), MaskClass(1, "Wet", "#0B4FD6FF", True))
EQUAL_EARTH = 8857
"""A projection that a GeoTIFF has no number for."""
FAMILY = ["mask.tif", "mask.tif.aux.xml", "mask.tif.msk", "mask.tif.ovr"]


@pytest.fixture
def path(write_raster):
    return write_raster(np.ones((2, 20, 30), np.uint16))


@pytest.fixture
def start(golden):
    """Begins a result; returns its mosaic."""
    card = dataclasses.replace(ModelCard.from_json(golden("card")), classes=CLASSES)
    return lambda output, scene: Mosaic(output, scene, Region.whole(scene), card, {})


@pytest.fixture
def make(start):
    """Writes a result, or nothing and leaves."""

    def make(output, scene, finish=True):
        with start(output, scene) as mosaic:
            if finish:
                mosaic.write(scene.whole, np.zeros((1, scene.height, scene.width), np.uint8))
                mosaic.finish(complete=True)

    return make


@pytest.fixture
def older(tmp_path):
    """An older result with all that can lie beside one."""
    for name in FAMILY:
        (tmp_path / name).write_text(f"older {name}", encoding="utf-8")
    return tmp_path / "mask.tif"


def results(folder):
    return sorted(file.name for file in folder.iterdir() if "scene" not in file.name)


def assert_older(folder):
    assert results(folder) == FAMILY
    assert all((folder / name).read_text(encoding="utf-8") == f"older {name}" for name in FAMILY)


def assert_kept(output, scene, path, make):
    before = path.read_bytes()
    with pytest.raises(OutputError, match="would replace the scene itself; choose another"):
        make(output, scene)
    assert path.read_bytes() == before
    assert not list(path.parent.glob(".*"))


def test_the_scene_is_not_replaced(path, make):
    assert_kept(path, open_scene(str(path)), path, make)


def test_the_scene_is_not_replaced_by_another_name(path, make, tmp_path):
    link = tmp_path / "other.tif"
    os.link(path, link)
    assert_kept(link, open_scene(str(path)), path, make)


def test_a_part_of_the_scene_is_not_replaced(path, make, tmp_path):
    vrt = str(tmp_path / "scene.vrt")
    gdal.BuildVRT(vrt, [str(path)]).FlushCache()
    assert_kept(path, open_scene(vrt), path, make)


def test_the_new_result_has_its_name_from_the_start(path, start, older):
    with start(older, open_scene(str(path))):
        assert gdal.Open(str(older)).RasterXSize == 30
        assert results(older.parent) == [
            *(f".{FAMILY[0]}.before{name[8:]}" for name in FAMILY),
            "mask.tif",
        ]


def test_a_finished_result_takes_the_place_of_the_older_one(path, make, older):
    make(older, open_scene(str(path)))
    assert gdal.Open(str(older)).RasterXSize == 30
    assert results(older.parent) == ["mask.tif"]


def test_an_older_result_comes_back_if_nothing_was_finished(path, make, older):
    make(older, open_scene(str(path)), finish=False)
    assert_older(older.parent)


def test_nothing_is_left_if_nothing_was_finished(path, make, tmp_path):
    make(tmp_path / "mask.tif", open_scene(str(path)), finish=False)
    assert results(tmp_path) == []


def killed(start, output, scene):
    """A run whose process ends in the middle."""
    mosaic = start(output, scene)
    mosaic.write(scene.whole, np.zeros((1, scene.height, scene.width), np.uint8))
    mosaic.publish()
    mosaic._dataset = None


def test_after_a_kill_the_older_result_still_comes_back(path, start, make, older):
    scene = open_scene(str(path))
    killed(start, older, scene)
    assert gdal.Open(str(older)).RasterXSize == 30
    killed(start, older, scene)
    make(older, scene, finish=False)
    assert_older(older.parent)


def test_after_a_kill_a_finished_result_leaves_nothing_else(path, start, make, older):
    scene = open_scene(str(path))
    killed(start, older, scene)
    make(older, scene)
    assert results(older.parent) == ["mask.tif"]


def test_a_file_put_there_after_a_kill_is_somebodys(path, start, make, older):
    scene = open_scene(str(path))
    killed(start, older, scene)
    older.write_text("somebody's", encoding="utf-8")
    make(older, scene, finish=False)
    assert older.read_text(encoding="utf-8") == "somebody's"


@pytest.fixture
def far_projected(write_raster):
    return open_scene(str(write_raster(np.ones((2, 20, 30), np.uint16), epsg=EQUAL_EARTH)))


def test_a_crs_that_a_geotiff_cannot_hold_lies_beside_it(far_projected, make, tmp_path):
    output = tmp_path / "mask.tif"
    make(output, far_projected)
    wanted = osr.SpatialReference()
    wanted.ImportFromEPSG(EQUAL_EARTH)
    assert gdal.Open(str(output)).GetSpatialRef().IsSame(wanted)
    assert not list(tmp_path.glob(".*"))


def test_the_crs_is_there_from_the_start(far_projected, start, tmp_path):
    output = tmp_path / "mask.tif"
    with start(output, far_projected):
        assert gdal.Open(str(output)).GetSpatialRef().GetAuthorityCode(None) == "8857"


def test_a_crs_beside_a_result_that_is_not_finished_goes_with_it(far_projected, make, tmp_path):
    make(tmp_path / "mask.tif", far_projected, finish=False)
    assert results(tmp_path) == []


def test_a_folder_in_the_place_of_the_result_is_said_so(path, make, tmp_path):
    output = tmp_path / "mask.tif"
    output.mkdir()
    with pytest.raises(OutputError, match="is a folder with the result's name"):
        make(output, open_scene(str(path)))
    assert output.is_dir()
    assert results(tmp_path) == ["mask.tif"]


@pytest.mark.parametrize("held", FAMILY)
def test_a_file_that_is_in_use_is_said_so_before_the_run(path, start, older, monkeypatch, held):
    """Stands in for Windows, where a file that a program holds cannot be renamed."""
    replace = Path.replace

    def refuse(source, target):
        if source.name == held:
            raise PermissionError(32, "used by another process", str(source))
        return replace(source, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OutputError, match="open in another program or loaded in QGIS; remove"):
        start(older, open_scene(str(path)))
    assert_older(older.parent)


def test_an_older_result_that_cannot_be_removed_is_no_failure(path, make, older, monkeypatch):
    """On Windows a program may have opened the hidden file meanwhile."""
    unlink = Path.unlink

    def refuse(file, missing_ok=False):
        if ".before" in file.name:
            raise PermissionError(32, "used by another process", str(file))
        unlink(file, missing_ok)

    scene = open_scene(str(path))
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        make(older, scene)
    # It is not taken for what is to come back: the finished result is.
    make(older, scene, finish=False)
    assert gdal.Open(str(older)).GetMetadataItem("TERRAMASK_COMPLETE") == "YES"
