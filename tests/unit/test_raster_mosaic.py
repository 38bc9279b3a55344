from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from plugin.raster.mask import read_mask
from plugin.raster.mosaic import Mosaic
from plugin.raster.scene import open_scene
from plugin.raster.windows import Window
from plugin.wire.card import MaskClass
from plugin.wire.errors import OutputError, ServerError

CLASSES = (
    MaskClass(0, "Dry land", "#00000000", False),
    MaskClass(3, "Überschwemmung", "#0B4FD6FF", True),
)
TAGS = {"TERRAMASK_MODEL": "demo", "TERRAMASK_VERSIONS": '{"vllm": "0.32.0"}'}
AREA = Window(7, 5, 40, 30)


@pytest.fixture
def scene(write_raster):
    return open_scene(str(write_raster(np.ones((2, 60, 80), np.uint16))))


def filled(path, scene, area=AREA):
    mosaic = Mosaic(path, scene, area, CLASSES, TAGS)
    half = Window(area.column, area.row, area.width, area.height // 2)
    rest = Window(area.column, area.row + half.height, area.width, area.height - half.height)
    mosaic.write(half, np.zeros((half.height, half.width), np.uint8))
    values = np.full((rest.height, rest.width), 3, np.uint8)
    values[0, :4] = 255
    mosaic.write(rest, values)
    return mosaic


def test_the_file_is_the_mask_of_the_area(scene, tmp_path):
    path = tmp_path / "mask.tif"
    with filled(path, scene) as mosaic:
        mosaic.commit()
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    assert (dataset.RasterXSize, dataset.RasterYSize, dataset.RasterCount) == (40, 30, 1)
    assert dataset.GetGeoTransform() == (500070.25, 10.0, 0.0, 4199950.75, 0.0, -10.0)
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32630"
    assert band.DataType == gdal.GDT_Byte
    assert band.GetNoDataValue() == 255
    assert band.GetColorTable().GetColorEntry(3)[:3] == (0x0B, 0x4F, 0xD6)
    assert band.GetMetadata()["CLASS_0"] == "Dry land"
    assert band.GetMetadata()["CLASS_3"] == "Überschwemmung"
    assert dataset.GetMetadata()["TERRAMASK_VERSIONS"] == TAGS["TERRAMASK_VERSIONS"]
    assert dataset.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
    assert band.GetBlockSize() == [256, 256]
    values = band.ReadAsArray()
    assert (values[:15] == 0).all()
    assert (values[15, :4] == 255).all()
    assert np.count_nonzero(values == 3) == 15 * 40 - 4
    assert sorted(path.parent.iterdir()) == sorted([path, tmp_path / "scene.tif"])


def test_classes_are_counted_per_row(scene, tmp_path):
    with filled(tmp_path / "mask.tif", scene) as mosaic:
        counts = mosaic.counts
    assert counts.shape == (30, 3)
    assert counts[0].tolist() == [40, 0, 0]
    assert counts[15].tolist() == [0, 36, 4]
    assert counts.sum(axis=1).tolist() == [40] * 30


def test_leaving_without_commit_leaves_nothing(scene, tmp_path):
    path = tmp_path / "mask.tif"
    path.write_text("an older result", encoding="utf-8")
    with filled(path, scene):
        assert len(list(tmp_path.glob(".mask.tif.*"))) == 1
    assert path.read_text(encoding="utf-8") == "an older result"
    assert not list(tmp_path.glob(".*"))


def test_an_older_result_is_replaced_with_its_statistics(scene, tmp_path):
    path = tmp_path / "mask.tif"
    path.write_text("an older result", encoding="utf-8")
    aside = tmp_path / "mask.tif.aux.xml"
    aside.write_text("its statistics", encoding="utf-8")
    with filled(path, scene) as mosaic:
        mosaic.commit()
    assert gdal.Open(str(path)) is not None
    assert not aside.exists()


def test_a_value_that_no_class_has_is_refused(scene, tmp_path):
    values = np.zeros((30, 40), np.uint8)
    values[2, 3] = 1
    mosaic = Mosaic(tmp_path / "mask.tif", scene, AREA, CLASSES, TAGS)
    with mosaic, pytest.raises(ServerError, match=r"does not name \(1\)"):
        mosaic.write(AREA, values)


def test_a_folder_that_is_not_there_is_said_so(scene, tmp_path):
    with pytest.raises(OutputError, match="does not exist"):
        Mosaic(tmp_path / "nowhere" / "mask.tif", scene, AREA, CLASSES, TAGS)


def test_a_result_that_cannot_take_its_name_is_said_so(scene, tmp_path):
    path = tmp_path / "mask.tif"
    path.mkdir()
    with filled(path, scene) as mosaic, pytest.raises(OutputError, match="cannot take the place"):
        mosaic.commit()
    assert path.is_dir()
    assert not list(tmp_path.glob(".*"))


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 256 KiB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = shutil.which("mount")
    command = [str(mount), "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)]
    if mount is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("file systems cannot be mounted here")
    yield folder
    # Lazily: GDAL may still hold a file that it could not finish.
    subprocess.run(["umount", "-l", str(folder)], check=True)


def noise(window):
    rng = np.random.default_rng(1)
    return rng.choice(np.array([0, 3], np.uint8), (window.height, window.width))


def test_a_full_disk_is_said_so_and_nothing_is_left(write_raster, small_disk):
    scene = open_scene(str(write_raster(np.ones((1, 2048, 2048), np.uint16))))

    def write_all():
        with Mosaic(small_disk / "mask.tif", scene, scene.whole, CLASSES, TAGS) as mosaic:
            mosaic.write(scene.whole, noise(scene.whole))
            mosaic.commit()

    with pytest.raises(OutputError, match="is full; free some space") as caught:
        write_all()
    assert caught.value.details
    assert list(small_disk.iterdir()) == []


@pytest.fixture(params=[False, True], ids=["errors", "exceptions"])
def mode(request):
    """GDAL's two ways to report; another plugin may have switched to the second."""
    if request.param:
        gdal.UseExceptions()
    yield
    gdal.DontUseExceptions()


@pytest.mark.usefixtures("mode")
def test_a_disk_that_fails_only_at_the_end_is_noticed(write_raster, tmp_path):
    """Stands in for a full disk where none can be mounted: the process may write no more."""
    import resource
    import signal

    scene = open_scene(str(write_raster(np.ones((1, 1024, 1024), np.uint16))))
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    mosaic = Mosaic(tmp_path / "mask.tif", scene, scene.whole, CLASSES, TAGS)
    mosaic.write(scene.whole, noise(scene.whole))
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limits[1]))
    try:
        with pytest.raises(OutputError, match=r"cannot be written|is full"), mosaic:
            mosaic.commit()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert [path.name for path in tmp_path.iterdir()] == ["scene.tif"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_said_so(scene, tmp_path):
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    with pytest.raises(OutputError, match="may not be written to"):
        Mosaic(folder / "mask.tif", scene, AREA, CLASSES, TAGS)


@pytest.fixture
def answer(scene, tmp_path):
    """Bytes of an answer for AREA."""

    def make(area=AREA, kind=np.uint8, write_raster=None):
        with filled(tmp_path / "answer.tif", scene, area) as mosaic:
            mosaic.commit()
        return Path(tmp_path / "answer.tif").read_bytes()

    return make


def test_an_answer_is_read(scene, answer):
    values = read_mask(answer(), scene, AREA)
    assert values.shape == (30, 40)
    assert values.dtype == np.uint8
    assert (values[:15] == 0).all()


def test_an_answer_of_another_size_is_refused(scene, answer):
    with pytest.raises(ServerError, match="39 x 30 pixels where 40 x 30"):
        read_mask(answer(Window(7, 5, 39, 30)), scene, AREA)


def test_an_answer_for_another_place_is_refused(scene, answer):
    with pytest.raises(ServerError, match="lies elsewhere"):
        read_mask(answer(Window(8, 5, 40, 30)), scene, AREA)


def test_an_answer_of_another_type_is_refused(scene, write_raster):
    path = write_raster(np.zeros((1, 60, 80), np.uint16), name="answer.tif")
    with pytest.raises(ServerError, match="type UInt16"):
        read_mask(path.read_bytes(), scene, scene.whole)


@pytest.mark.parametrize("data", [b"", b"no tiff", b"II*\x00\x08\x00\x00\x00"])
def test_an_answer_that_is_no_geotiff_is_refused(scene, data):
    with pytest.raises(ServerError, match="not a GeoTIFF"):
        read_mask(data, scene, AREA)


def test_an_answer_cut_short_is_refused(scene, answer):
    with pytest.raises(ServerError, match="not a GeoTIFF"):
        read_mask(answer()[:-400], scene, AREA)


def test_an_answer_that_would_make_gdal_read_another_file_is_refused(scene, tmp_path):
    source = tmp_path / "scene.tif"
    vrt = gdal.Translate("", str(source), options="-of VRT").GetMetadata("xml:VRT")[0]
    with pytest.raises(ServerError, match="not a GeoTIFF"):
        read_mask(vrt.encode(), scene, AREA)
