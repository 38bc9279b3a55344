"""``tools/desktop.py install``: the plugin in a profile, as ``make install`` puts it there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.qgis_profile import (
    CONTENTS,
    ROOT,
    default_profiles,
    install,
    link_plugin,
    with_plugins,
)

DESKTOP = ROOT / "tools" / "desktop.py"
PROFILE = Path(".local/share/QGIS/QGIS3/profiles/default")


def environment(home: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    kept.pop("QGIS_CUSTOM_CONFIG_PATH", None)
    return {**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}


def ini(profile: Path) -> Path:
    return profile / "QGIS" / "QGIS3.ini"


def test_qgis_finds_what_was_installed(tmp_path: Path) -> None:
    """In a home folder in which QGIS never ran."""
    home = tmp_path / "home"
    home.mkdir()
    done = subprocess.run(
        [sys.executable, str(DESKTOP), "install"],
        env=environment(home),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert str(home / PROFILE / "python" / "plugins" / "terramask") in done.stdout
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    assert program, "QGIS is not installed"
    for order, expected in (("plugins", "* terramask"), ("list", "terramask:detectfloods")):
        listed = subprocess.run(
            [program, order], env=environment(home), capture_output=True, text=True, timeout=120
        )
        assert expected in listed.stdout


def test_the_profile_gets_the_package_and_nothing_else(tmp_path: Path) -> None:
    target = install(tmp_path)
    names = {path.name for path in target.iterdir()}
    assert names == set(CONTENTS)
    model = target / "server_plugin" / "models" / "demo_flood"
    assert {path.name for path in model.iterdir()} == {
        "README.md",
        "config.json",
        "model.safetensors",
    }
    for made_here in ("*.pyc", "*.egg-info"):
        assert list(target.rglob(made_here)) == []
    assert {path.name for path in tmp_path.iterdir()} == {"python", "QGIS"}


def test_an_older_copy_is_replaced(tmp_path: Path) -> None:
    target = install(tmp_path)
    (target / "plugin" / "old.py").write_text("")
    install(tmp_path)
    assert not (target / "plugin" / "old.py").exists()
    assert (target / "plugin" / "main.py").exists()


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    link_plugin(tmp_path)
    target = tmp_path / "python" / "plugins" / "terramask"
    assert target.resolve() == ROOT
    install(tmp_path)
    assert not target.is_symlink()
    assert (ROOT / "plugin" / "main.py").exists()


def test_the_settings_stay_as_they_were(tmp_path: Path) -> None:
    path = ini(tmp_path)
    path.parent.mkdir(parents=True)
    before = (
        b"[General]\nname=\xc3\xa9t\xc3\xa9\n\n[PythonPlugins]\nother=true\nterramask=false\n"
        b"\n[UI]\nstate=@ByteArray(\\0\\xff)\n"
    )
    path.write_bytes(before)
    install(tmp_path)
    after = path.read_bytes()
    assert after == before.replace(
        b"other=true\nterramask=false\n", b"processing=true\nother=true\nterramask=true\n"
    )
    install(tmp_path)
    assert path.read_bytes() == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"", b"[PythonPlugins]\na=true\n"),
        (b"[UI]\nx=1\n", b"[UI]\nx=1\n\n[PythonPlugins]\na=true\n"),
        (b"[PythonPlugins]\r\nb=true\r\n", b"[PythonPlugins]\r\na=true\r\nb=true\r\n"),
        (b"[PythonPlugins]\n[X]\na=false\n", b"[PythonPlugins]\na=true\n[X]\na=false\n"),
        (b"[PythonPlugins]\nab=false\n", b"[PythonPlugins]\na=true\nab=false\n"),
    ],
)
def test_enabling_changes_one_line(before: bytes, after: bytes) -> None:
    assert with_plugins(before, ("a",)) == after


@pytest.mark.parametrize(
    ("system", "variables", "expected"),
    [
        ("linux", {}, "h/.local/share/QGIS/QGIS3/profiles/default"),
        ("linux", {"XDG_DATA_HOME": "d"}, "d/QGIS/QGIS3/profiles/default"),
        ("darwin", {}, "h/Library/Application Support/QGIS/QGIS3/profiles/default"),
        ("win32", {"APPDATA": "a"}, "a/QGIS/QGIS3/profiles/default"),
        ("linux", {"QGIS_CUSTOM_CONFIG_PATH": "c"}, "c/profiles/default"),
    ],
)
def test_where_profiles_lie(system: str, variables: dict[str, str], expected: str) -> None:
    assert default_profiles(variables, Path("h"), system) == [Path(expected)]


def test_every_qgis_that_was_used_gets_it(tmp_path: Path) -> None:
    for name in ("QGIS3", "QGIS4"):
        (tmp_path / ".local" / "share" / "QGIS" / name).mkdir(parents=True)
    found = default_profiles({}, tmp_path, "linux")
    assert [path.parents[1].name for path in found] == ["QGIS3", "QGIS4"]
    install(found[1])
    assert (found[1] / "QGIS" / "QGIS4.ini").exists()


def test_a_folder_that_cannot_be_written_fails_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "python").write_text("in the way")
    done = subprocess.run(
        [sys.executable, str(DESKTOP), "install", "--profile-dir", str(tmp_path)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert str(tmp_path) in done.stderr
