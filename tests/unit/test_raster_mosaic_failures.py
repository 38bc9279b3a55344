"""What a result says where it cannot be written, and what it leaves behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress

import numpy as np
import pytest
from osgeo import gdal

from plugin.raster.mosaic import Mosaic
from plugin.raster.region import Region
from plugin.raster.scene import open_scene
from plugin.raster.windows import Window
from plugin.wire.errors import OutputError, ServerError
from tests.unit.masks import AREA, TAGS, a_card, filled


@pytest.fixture
def card():
    return a_card()


@pytest.fixture
def scene(write_raster):
    return open_scene(str(write_raster(np.ones((2, 60, 80), np.uint16))))


def test_a_value_that_no_class_has_is_refused(scene, card, tmp_path):
    values = np.zeros((1, 30, 40), np.uint8)
    values[0, 2, 3] = 1
    mosaic = Mosaic(tmp_path / "mask.tif", scene, Region(AREA), card, TAGS)
    with mosaic, pytest.raises(ServerError, match=r"does not name \(1\)"):
        mosaic.write(AREA, values)


def test_a_folder_that_is_not_there_is_said_so(scene, card, tmp_path):
    with pytest.raises(OutputError, match="does not exist"):
        Mosaic(tmp_path / "nowhere" / "mask.tif", scene, Region(AREA), card, TAGS)


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
    return rng.choice(np.array([0, 3], np.uint8), (1, window.height, window.width))


@pytest.fixture(params=[False, True], ids=["errors", "exceptions"])
def mode(request, monkeypatch):
    """GDAL's two ways to report; another plugin may have switched to the second."""
    if request.param:
        gdal.UseExceptions()
        # Python tells of the one in the end of a dataset, which nobody can catch.
        monkeypatch.setattr(sys, "unraisablehook", lambda _: None)
    yield
    gdal.DontUseExceptions()


@pytest.mark.usefixtures("mode")
def test_a_full_disk_is_said_so_and_nothing_is_left(write_raster, card, small_disk):
    scene = open_scene(str(write_raster(np.ones((1, 2048, 2048), np.uint16))))

    def write_all():
        with Mosaic(small_disk / "mask.tif", scene, Region.whole(scene), card, TAGS) as mosaic:
            for row in range(0, 2048, 512):
                window = Window(0, row, 2048, 512)
                mosaic.write(window, noise(window))
                mosaic.publish()

    with pytest.raises(OutputError, match="is full; free some space") as caught:
        write_all()
    assert caught.value.details
    assert list(small_disk.iterdir()) == []


def test_a_disk_that_is_full_from_the_start_keeps_the_older_result(scene, card, small_disk):
    path = small_disk / "mask.tif"
    path.write_bytes(b"older")
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(512)):
            continue
    with pytest.raises(OutputError, match="is full; free some space"):
        filled(path, scene, card).finish(complete=True)
    assert path.read_bytes() == b"older"


@pytest.mark.usefixtures("mode")
@pytest.mark.parametrize("when", ["write", "finish"])
def test_a_file_that_may_not_grow_is_noticed(write_raster, card, tmp_path, when):
    """As on a disk whose format takes no file that large."""
    import resource
    import signal

    scene = open_scene(str(write_raster(np.ones((1, 1024, 1024), np.uint16))))
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    mosaic = Mosaic(tmp_path / "mask.tif", scene, Region.whole(scene), card, TAGS)
    mosaic.write(scene.whole, noise(scene.whole))
    if when == "finish":
        mosaic.publish()
    size = (tmp_path / "mask.tif").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 10, limits[1]))
    try:
        with pytest.raises(OutputError, match=r"no file as large as the result|is full"), mosaic:
            mosaic.finish(complete=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert [path.name for path in tmp_path.iterdir()] == ["scene.tif"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_said_so(scene, card, tmp_path):
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    with pytest.raises(OutputError, match="may not be written to"):
        Mosaic(folder / "mask.tif", scene, Region(AREA), card, TAGS)


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody delete an open file")
@pytest.mark.parametrize("replaced", [False, True])
def test_a_file_that_goes_in_the_middle_is_noticed(scene, card, tmp_path, replaced):
    path = tmp_path / "mask.tif"
    with filled(path, scene, card) as mosaic:
        path.unlink()
        if replaced:
            path.write_text("somebody else's", encoding="utf-8")
        with pytest.raises(OutputError, match="deleted or replaced while it was written"):
            mosaic.publish()
        with pytest.raises(OutputError, match="deleted or replaced while it was written"):
            mosaic.finish(complete=True)
    assert path.exists() == replaced
    if replaced:
        assert path.read_text(encoding="utf-8") == "somebody else's"
