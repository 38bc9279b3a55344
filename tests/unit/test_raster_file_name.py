"""Names of files by the rules of each system, wherever the tests run."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import numpy as np
import pytest

from plugin.raster import file_name
from plugin.raster.output_file import OutputFile
from plugin.raster.scene import open_scene
from plugin.wire.errors import OutputError

POSIX, WINDOWS = "posix", "nt"
EVERYWHERE = ["mask.tif", "Überschwemmung 洪水.tif", "a b & c's.tif", "console.tif", "com10.tif"]
ONLY_ELSEWHERE = [
    "flood:2.tif",
    "what?.tif",
    'a"b.tif',
    "a|b.tif",
    "<a>.tif",
    "a*.tif",
    "new\nline.tif",
    "CON.tif",
    "con",
    "Aux.tar.gz",
    "nul .tif",
    "COM1.tif",
    "lpt9.tif",
    "mask.",
    "mask ",
]


@pytest.mark.parametrize("system", [POSIX, WINDOWS])
@pytest.mark.parametrize("name", EVERYWHERE)
def test_usual_names_do_everywhere(name, system):
    assert file_name.problem(name, system) == ""


@pytest.mark.parametrize("name", ONLY_ELSEWHERE)
def test_what_windows_does_not_take_is_said_there_only(name):
    assert file_name.problem(name, POSIX) == ""
    assert "Windows" in file_name.problem(name, WINDOWS)


@pytest.mark.parametrize(
    ("letters", "system", "fits"),
    [
        ("a" * 235 + ".tif", POSIX, True),
        ("a" * 236 + ".tif", POSIX, False),
        ("a" * 235 + ".tif", WINDOWS, True),
        ("a" * 236 + ".tif", WINDOWS, False),
        # Three bytes each on Linux, one unit each on Windows.
        ("洪" * 100 + ".tif", POSIX, False),
        ("洪" * 100 + ".tif", WINDOWS, True),
    ],
)
def test_length_is_counted_as_the_system_counts(letters, system, fits):
    assert ("too long" not in file_name.problem(letters, system)) == fits


@pytest.mark.parametrize(
    ("one", "other", "windows", "posix"),
    [
        (r"C:\data\mask.tif", "C:/data/mask.tif", True, False),
        (r"C:\Data\Mask.tif", "c:/data/mask.tif", True, False),
        (r"\\server\share\mask.tif", "//server/share/mask.tif", True, False),
        (r"\\server\share\mask.tif", "//other/share/mask.tif", False, False),
        ("/data/mask.tif", "/data/mask.tif", True, True),
        ("/data//mask.tif", "/data/mask.tif", True, True),
        ("/data/Mask.tif", "/data/mask.tif", True, False),
        ("/data/mask.tif", "/data/mask2.tif", False, False),
    ],
)
def test_which_paths_are_of_one_file(one, other, windows, posix):
    assert file_name.is_same(one, other, PureWindowsPath) == windows
    assert file_name.is_same(one, other, PurePosixPath) == posix


@pytest.fixture
def scene(write_raster):
    return open_scene(str(write_raster(np.ones((2, 8, 8), np.uint16))))


def test_the_longest_name_leaves_room_for_what_waits_beside_it(scene, tmp_path):
    path = tmp_path / ("a" * 235 + ".tif")
    for name in (path.name, f"{path.name}.aux.xml"):
        (tmp_path / name).write_bytes(b"older")
    OutputFile(path, scene).discard()
    assert path.read_bytes() == b"older"


@pytest.mark.parametrize(
    ("name", "said"), [("a" * 300 + ".tif", "is too long"), ("a" * 300 + "/mask.tif", "not exist")]
)
def test_a_name_that_is_too_long_is_said_so(scene, tmp_path, name, said):
    with pytest.raises(OutputError, match=said):
        OutputFile(tmp_path / name, scene)


def test_the_home_of_nobody_is_a_name_like_others(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert file_name.with_home("~/mask.tif") == tmp_path / "mask.tif"
    assert file_name.with_home("~no.such.user/mask.tif") == Path("~no.such.user/mask.tif")


def test_what_will_be_replaced_is_said(tmp_path):
    path = tmp_path / "mask.tif"
    assert file_name.replaced(path) == ""
    path.touch()
    assert file_name.replaced(path) == "mask.tif is there already and will be replaced."
    assert file_name.replaced(tmp_path / ("a" * 300)) == ""
