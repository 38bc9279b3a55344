"""Scenes whose numbers cannot be reflectance are refused before anything is sent."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path
from urllib.request import urlopen

import numpy as np
import pytest
from osgeo import gdal

from plugin.raster.bands import BandChoice, check_values
from plugin.raster.scene import open_product, open_scene
from plugin.wire.errors import SceneError
from tests import products

FILE_SERVER = Path(__file__).resolve().parents[1] / "e2e" / "file_server.py"
WHOLE = (6, 300, 400)
CHOICE = BandChoice(tuple(range(6)))


def scene_of(write_raster, values, **more):
    return open_scene(str(write_raster(values, **more)))


@pytest.mark.parametrize(
    ("values", "choice"),
    [
        (np.full(WHOLE, 3000, np.uint16), CHOICE),
        (np.full(WHOLE, 0.3, np.float32), CHOICE),
        (np.full(WHOLE, 10000, np.int16), CHOICE),
        (np.full(WHOLE, -2000, np.int16), CHOICE),
        (np.full(WHOLE, 18639, np.uint16), dataclasses.replace(CHOICE, scale=2.75e-5, offset=-0.2)),
        (np.full(WHOLE, 40, np.uint8), dataclasses.replace(CHOICE, scale=0.004)),
    ],
)
def test_possible_reflectance(write_raster, values, choice):
    # An 8-bit file that declares no scale is refused when it is opened.
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else None
    path = write_raster(values, kind=kind)
    if kind is not None:
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.GetRasterBand(1).SetScale(0.004)
        dataset = None
    check_values(open_scene(str(path)), choice, False)


@pytest.mark.parametrize(
    ("value", "kind", "median"),
    [
        (10001, np.uint16, "1"),
        (-2001, np.int16, "-0.2001"),
        (1.01, np.float32, "1.01"),
        (200, np.float32, "200"),
        (30000, np.float32, r"3e\+04"),
    ],
)
def test_impossible_reflectance(write_raster, value, kind, median):
    values = np.full(WHOLE, 0.3 if kind == np.float32 else 3000, kind)
    values[4] = value
    values[4, :, ::7] = values[4].min() - (0.1 if kind == np.float32 else 1)
    scene = scene_of(write_raster, values, names=["a", "b", "c", "d", "SWIR", "f"])
    with pytest.raises(
        SceneError, match=f"Band SWIR cannot be reflectance: its median is {median}"
    ):
        check_values(scene, CHOICE, False)
    check_values(scene, CHOICE, True)


def test_only_the_chosen_bands_are_judged(write_raster):
    values = np.full((7, 50, 60), 3000, np.uint16)
    values[2] = 60000
    scene = scene_of(write_raster, values)
    check_values(scene, BandChoice((0, 1, 3, 4, 5, 6)), False)
    with pytest.raises(SceneError, match="Band 3 cannot"):
        check_values(scene, BandChoice((0, 1, 2, 4, 5, 6)), False)


def test_the_units_of_the_choice_count_before_those_of_the_file(write_raster):
    path = write_raster(np.full((1, 50, 60), 20000, np.uint16))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(1e-5)
    dataset = None
    scene = open_scene(str(path))
    check_values(scene, BandChoice((0,)), False)
    with pytest.raises(SceneError, match="its median is 2 "):
        check_values(scene, BandChoice((0,), scale=1e-4), False)
    with pytest.raises(SceneError, match=r"its median is 1\.2 "):
        check_values(scene, BandChoice((0,), offset=1.0), False)


@pytest.mark.parametrize("given", ["file", "choice", "mask", "undeclared"])
def test_no_data_is_not_judged(write_raster, given):
    values = np.full((1, 300, 400), 65535, np.uint16)
    values[:, 100:110, 150:200] = 3000
    path = write_raster(values, nodata=65535 if given == "file" else None)
    if given == "mask":
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(values[0] == 65535, 0, 255))
        dataset = None
    choice = BandChoice((0,), nodata=65535 if given == "choice" else None)
    if given == "undeclared":
        with pytest.raises(SceneError, match="cannot be reflectance"):
            check_values(open_scene(str(path)), choice, False)
    else:
        check_values(open_scene(str(path)), choice, False)


@pytest.mark.parametrize("fill", [-9999, np.nan, -3.4e38])
def test_a_scene_of_nothing_is_not_judged(write_raster, fill):
    kind = np.int16 if fill == -9999 else np.float32
    check_values(scene_of(write_raster, np.full(WHOLE, fill, kind)), CHOICE, False)


def test_undeclared_fill_does_not_count(write_raster):
    values = np.full(WHOLE, 0.3, np.float32)
    values[:, :, 50:] = -9999
    check_values(scene_of(write_raster, values), CHOICE, False)


def test_a_quality_layer_chosen_by_mistake(write_raster, tmp_path):
    path = write_raster(np.full((2, 50, 60), 3000, np.uint16))
    mixed = tmp_path / "mixed.vrt"
    made = gdal.GetDriverByName("VRT").CreateCopy(str(mixed), gdal.Open(str(path)))
    made.AddBand(gdal.GDT_Byte)
    made = None
    with pytest.raises(SceneError, match="Band 3 has 8-bit values"):
        check_values(open_scene(str(mixed)), BandChoice((0, 2)), False)


def test_overviews_are_enough(write_raster):
    """A few pixels of a large scene are read, not all of it."""
    path = write_raster(np.full((1, 1200, 1500), 3000, np.uint16))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.BuildOverviews("NEAREST", [2, 4, 8])
    dataset.GetRasterBand(1).WriteArray(np.full((1200, 1500), 60000, np.uint16))
    dataset = None
    check_values(open_scene(str(path)), BandChoice((0,)), False)


def test_a_file_that_ends_too_early_is_said_so(write_raster):
    path = write_raster(np.full(WHOLE, 3000, np.uint16))
    scene = open_scene(str(path))
    with path.open("r+b") as file:
        file.truncate(2000)
    with pytest.raises(SceneError, match=r"cannot be read; check that"):
        check_values(scene, CHOICE, False)


def test_pixels_that_are_missing_are_said_so(write_raster):
    """GDAL gives nothing for them, unless another plugin has made it raise."""
    values = np.random.default_rng(3).integers(1000, 3000, (1, 600, 600)).astype(np.uint16)
    path = write_raster(values)
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)
    with pytest.raises(SceneError, match=r"cannot be read; check that"):
        check_values(open_scene(str(path)), CHOICE, False)


@pytest.fixture
def served(tmp_path):
    """The address of the test's folder on loopback."""
    command = [sys.executable, str(FILE_SERVER), str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        process.terminate()


@pytest.mark.parametrize(
    ("block", "judged", "most"), [(128, True, 2 << 20), (1024, False, 1 << 18)]
)
def test_little_is_read_of_a_scene_on_the_web(tmp_path, served, block, judged, most):
    """About a megabyte at most, and no pixel where blocks are larger than that."""
    values = np.random.default_rng(3).integers(20000, 60000, (6, 2048, 2048)).astype(np.uint16)
    options = ["TILED=YES", "INTERLEAVE=BAND", f"BLOCKXSIZE={block}", f"BLOCKYSIZE={block}"]
    products.write(tmp_path / "web.tif", values, options=options)
    scene = open_scene(f"/vsicurl/{served}/web.tif")
    assert scene.url == f"{served}/web.tif"
    with pytest.raises(SceneError, match="cannot be") if judged else nullcontext():
        check_values(scene, CHOICE, False)
    with urlopen(f"{served}/sent") as answer:
        assert 0 < int(answer.read()) < most


def test_little_is_read_of_parts_of_a_product_on_the_web(tmp_path, served):
    values = np.random.default_rng(3).integers(20000, 60000, (1, 2048, 2048)).astype(np.uint16)
    for number in ("B2", "B3"):
        products.write(tmp_path / f"{number}.tif", values)
    scene = open_product([f"/vsicurl/{served}/{number}.tif" for number in ("B2", "B3")])
    with pytest.raises(SceneError, match="cannot be reflectance"):
        check_values(scene, BandChoice((0, 1)), False)
    with urlopen(f"{served}/sent") as answer:
        assert 0 < int(answer.read()) < 2 << 20
