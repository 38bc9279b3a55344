"""What becomes of the files that lie where the result is to be."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from plugin.raster.mosaic import Mosaic
from plugin.raster.scene import open_scene
from plugin.wire.card import MaskClass
from plugin.wire.errors import OutputError

CLASSES = (MaskClass(0, "Dry", "#00000000", False), MaskClass(1, "Wet", "#0B4FD6FF", True))
EQUAL_EARTH = 8857
"""A projection that a GeoTIFF has no number for."""


@pytest.fixture
def path(write_raster):
    return write_raster(np.ones((2, 20, 30), np.uint16))


def make(output, scene, commit=True):
    with Mosaic(output, scene, scene.whole, CLASSES, {}) as mosaic:
        mosaic.write(scene.whole, np.zeros((scene.height, scene.width), np.uint8))
        if commit:
            mosaic.commit()


def assert_kept(output, scene, path):
    before = path.read_bytes()
    with pytest.raises(OutputError, match="would replace the scene itself; choose another"):
        make(output, scene)
    assert path.read_bytes() == before
    assert not list(path.parent.glob(".*"))


def test_the_scene_is_not_replaced(path):
    assert_kept(path, open_scene(str(path)), path)


def test_the_scene_is_not_replaced_by_another_name(path, tmp_path):
    link = tmp_path / "other.tif"
    os.link(path, link)
    assert_kept(link, open_scene(str(path)), path)


def test_a_part_of_the_scene_is_not_replaced(path, tmp_path):
    vrt = str(tmp_path / "scene.vrt")
    gdal.BuildVRT(vrt, [str(path)]).FlushCache()
    assert_kept(path, open_scene(vrt), path)


def test_another_file_is_replaced(path, tmp_path):
    output = tmp_path / "mask.tif"
    output.write_text("an older result", encoding="utf-8")
    make(output, open_scene(str(path)))
    assert gdal.Open(str(output)).RasterXSize == 30


@pytest.fixture
def far_projected(write_raster):
    return open_scene(str(write_raster(np.ones((2, 20, 30), np.uint16), epsg=EQUAL_EARTH)))


def test_a_crs_that_a_geotiff_cannot_hold_lies_beside_it(far_projected, tmp_path):
    output = tmp_path / "mask.tif"
    make(output, far_projected)
    wanted = osr.SpatialReference()
    wanted.ImportFromEPSG(EQUAL_EARTH)
    assert gdal.Open(str(output)).GetSpatialRef().IsSame(wanted)
    assert not list(tmp_path.glob(".*"))


def test_a_crs_beside_a_result_that_is_not_finished_goes_with_it(far_projected, tmp_path):
    make(tmp_path / "mask.tif", far_projected, commit=False)
    assert not [file for file in tmp_path.iterdir() if "mask" in file.name]


def test_what_lay_beside_an_older_result_goes(path, tmp_path):
    for ending in ("", ".ovr", ".msk", ".aux.xml"):
        (tmp_path / f"mask.tif{ending}").write_text("older", encoding="utf-8")
    make(tmp_path / "mask.tif", open_scene(str(path)))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["mask.tif", "scene.tif"]


def test_what_lies_beside_an_older_result_stays_with_it(path, tmp_path):
    names = [f"mask.tif{ending}" for ending in ("", ".ovr", ".msk", ".aux.xml")]
    for name in names:
        (tmp_path / name).write_text("older", encoding="utf-8")
    make(tmp_path / "mask.tif", open_scene(str(path)), commit=False)
    assert all((tmp_path / name).read_text(encoding="utf-8") == "older" for name in names)


def test_a_file_that_is_in_use_is_said_so_before_the_run(path, tmp_path, monkeypatch):
    """Stands in for Windows, where a file that a program holds cannot be renamed."""
    output = tmp_path / "mask.tif"
    output.write_text("an older result", encoding="utf-8")

    def refuse(source, target):
        raise PermissionError(32, "used by another process", str(source))

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(OutputError, match="open in another program or loaded in QGIS; remove"):
        Mosaic(output, open_scene(str(path)), open_scene(str(path)).whole, CLASSES, {})
    assert output.read_text(encoding="utf-8") == "an older result"
    assert not list(tmp_path.glob(".*"))
