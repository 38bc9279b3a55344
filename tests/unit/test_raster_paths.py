"""Paths as Linux, macOS and Windows write them, wherever the tests run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from plugin.raster.assembly import files
from plugin.raster.assembly.sources import sources_of
from plugin.raster.scene import open_scene

PARENTS = {
    "/data/S2A.SAFE/B02.jp2": "/data/S2A.SAFE",
    "/data/S2A.SAFE/": "/data",
    "/Volumes/Disk one/scene.tif": "/Volumes/Disk one",
    "/scene.tif": "/",
    "/": "",
    "scene.tif": "",
    r"C:\data\scene.tif": r"C:\data",
    "C:/data/scene.tif": "C:/data",
    r"C:\data/scene.tif": r"C:\data",
    r"C:\scene.tif": "C:" + "\\",
    "C:/scene.tif": "C:/",
    "C:" + "\\": "",
    r"\\server\share\scene.tif": r"\\server\share",
    "/vsizip/C:/data/a.zip/B02.jp2": "/vsizip/C:/data/a.zip",
    r"/vsizip/C:\data\a.zip/B02.jp2": r"/vsizip/C:\data\a.zip",
    r"/vsizip/\\server\share\a.zip/B02.jp2": r"/vsizip/\\server\share\a.zip",
}


@pytest.mark.parametrize("path", PARENTS)
def test_the_folder_that_a_file_is_in(path):
    assert files.parent(path) == PARENTS[path]


@pytest.mark.parametrize(
    "path", [r"C:\data\scene.tif", "C:/data/scene.tif", r"\\server\share\scene.tif", "/a/scene.tif"]
)
def test_the_last_part_of_a_path(path):
    assert files.name_of(path) == "scene.tif"


@pytest.mark.parametrize(
    "path", ["/", "C:/", "C:" + "\\", "/a/b/c/d.tif", r"C:\a\b\c\d.tif", r"\\server\share\a\b.tif"]
)
def test_climbing_ends_at_the_top(path):
    assert len(list(files.parents(path, 100))) < 10


@pytest.mark.parametrize(
    ("path", "seen"),
    [
        (r"C:\data\a.ZIP", r"/vsizip/C:\data\a.ZIP"),
        (r"\\server\share\a.tar.gz", r"/vsitar/\\server\share\a.tar.gz"),
        ("/vsizip/C:/data/a.zip", "/vsizip/C:/data/a.zip"),
    ],
)
def test_an_archive_is_looked_into_wherever_it_lies(path, seen):
    assert files.as_folder(path) == seen


def test_a_root_stays_a_root():
    assert files.as_folder("/") == "/"


def test_files_beside_a_name_without_folder_are_those_of_the_current_one(tmp_path, monkeypatch):
    (tmp_path / "scene.tif").touch()
    (tmp_path / "scene_MTL.txt").touch()
    monkeypatch.chdir(tmp_path)
    assert sorted(files.files_beside("scene.tif")) == ["scene.tif", "scene_MTL.txt"]


def test_files_beside_one_in_the_root_have_the_root_once():
    assert str(next(Path("/").iterdir())) in files.files_beside("/no-such-scene.tif")


@pytest.mark.parametrize("name", ["Überschwemmung 洪水.tif", "with space & 100 %.tif", "a'b.tif"])
def test_names_that_other_systems_write_otherwise(write_raster, tmp_path, name):
    path = write_raster(np.ones((1, 8, 8), np.uint16)).rename(tmp_path / name)
    assert sources_of([str(path)]) == [str(path)]
    assert open_scene(str(path)).width == 8
