"""What ``make scan`` objects to, beside the tools that it runs."""

from __future__ import annotations

import re
import sys
import zipfile
from configparser import ConfigParser
from pathlib import Path

import pytest

from tools.scan import archive, scanners, waivers
from tools.scan.finding import Finding
from tools.scan.metadata import metadata

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("p/__init__.py", "p/metadata.txt", "p/LICENSE")
BAD_CODE = "import subprocess\n\nsubprocess.call('ls', shell=True)  # nosec\nx = y\n"


@pytest.fixture
def pack(tmp_path):
    """Writes a ZIP with these names, and contents or permissions if given."""

    def pack(*names, content="x", mode=0o644):
        path = tmp_path / "package.zip"
        with zipfile.ZipFile(path, "w") as package:
            for name in names:
                info = zipfile.ZipInfo(name)
                info.external_attr = mode << 16
                package.writestr(info, content)
        return path

    return pack


@pytest.fixture
def told(tmp_path):
    """What there is to say about the project's metadata, with something else in it."""
    text = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    icon = tmp_path / "resources" / "icons" / "terramask.svg"
    icon.parent.mkdir(parents=True)
    icon.write_text("<svg/>")

    def told(pattern="", other=""):
        changed = re.sub(pattern, other, text, count=1, flags=re.MULTILINE) if pattern else text
        assert not pattern or changed != text
        (tmp_path / "metadata.txt").write_text(changed, encoding="utf-8")
        return [finding.text for finding in metadata(tmp_path)]

    return told


def test_a_plain_package_is_let_in(pack):
    assert archive.upload(pack(*NEEDED, "p/plugin/main.py")) == []
    assert archive.files(pack(*NEEDED)) == []


@pytest.mark.parametrize(
    "names",
    [
        NEEDED[1:],
        NEEDED[:2],
        (*NEEDED, "q/other.py"),
        ("no-name/__init__.py", "no-name/metadata.txt", "no-name/LICENSE"),
        (*NEEDED, "p/../../up.py"),
        (*NEEDED, "p/a\\b.py"),
        (*NEEDED, "p/a.pyc"),
        (*NEEDED, "p/__pycache__/a"),
        (*NEEDED, "p/.git/config"),
    ],
)
def test_what_the_repository_refuses_is_refused(pack, names):
    assert archive.upload(pack(*names))


def test_a_large_package_is_refused(pack, monkeypatch):
    monkeypatch.setattr(archive, "MOST_BYTES", 100)
    assert [finding.text for finding in archive.upload(pack(*NEEDED))]


@pytest.mark.parametrize(
    ("name", "more", "check"),
    [
        ("p/run.sh", {}, "FILE_SUSPICIOUS"),
        ("p/a.py", {"mode": 0o755}, "FILE_EXECUTABLE"),
        ("p/a.dat", {"content": b"a\0b"}, "FILE_BINARY"),
    ],
)
def test_kinds_of_files_are_found(pack, name, more, check):
    assert [(found.check, found.file) for found in archive.files(pack(name, **more))] == [
        (check, name[2:])
    ]


def test_the_project_s_metadata_are_in_order(told):
    assert told() == []


@pytest.mark.parametrize(
    ("pattern", "other"),
    [
        (r"^email=.*\n", ""),
        (r"^homepage=.*$", "homepage="),
        (r"^version=.*$", "version=1.0"),
        (r"^version=.*$", "version=1.0.0-rc1"),
        (r"^name=.*$", "name=Terramask Plugin"),
        (r"^tracker=.*$", "tracker=somewhere"),
        (r"^icon=.*$", "icon=none.svg"),
        (r"^about=.*$", "about=Finds floods."),
        (r"^description=", "description=100 % "),
        (r"^\[general\]$", "[other]"),
    ],
)
def test_metadata_that_would_be_refused_are_told(told, pattern, other):
    assert told(pattern, other) != []


def test_the_versions_of_both_halves_are_the_same():
    general = ConfigParser()
    general.read(ROOT / "metadata.txt", encoding="utf-8")
    server = (ROOT / "server_plugin" / "terramask_server" / "__init__.py").read_text("utf-8")
    assert f'__version__ = "{general["general"]["version"]}"' in server


def test_the_scanners_find_what_they_are_there_for(tmp_path):
    (tmp_path / "bad.py").write_text(BAD_CODE + f'password = "{"hunter" + "2x"}"\n')
    assert {found.check for found in scanners.bandit(tmp_path)} >= {"B602", "B105"}
    assert [found.check for found in scanners.flake8(tmp_path)] == ["F821"]
    assert [found.check for found in scanners.secrets(tmp_path)] == ["KeywordDetector"]


def test_a_scanner_that_is_missing_is_no_success(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/usr/bin/false")
    with pytest.raises(scanners.ScanError):
        scanners.bandit(tmp_path)


def test_a_waiver_holds_for_what_it_says_and_no_more():
    once = Finding("B603", "a.py", 3, "subprocess")
    again = Finding("B603", "a.py", 9, "subprocess")
    waiver = waivers.Waiver("B603", "a.py", 1, "why")
    assert waivers.remaining([once], [waiver]) == []
    assert waivers.remaining([once, again], [waiver]) != []
    assert waivers.remaining([], [waiver]) != []
    assert waivers.remaining([once], []) != []


def test_a_waiver_with_a_star_holds_for_as_many_files():
    found = [Finding("FILE_BINARY", f"i18n/{name}.qm", 0, "is not text") for name in "ab"]
    waiver = waivers.Waiver("FILE_BINARY", "i18n/*.qm", 2, "why")
    assert waivers.remaining(found, [waiver]) == []
    assert waivers.remaining(found[:1], [waiver]) != []
    other = Finding("FILE_BINARY", "i18n/a.exe", 0, "is not text")
    assert waivers.remaining([*found, other], [waiver]) != []


def test_what_nobody_may_waive_is_not_waived():
    found = Finding("B602", "a.py", 3, "shell")
    assert waivers.remaining([found], [waivers.Waiver("B602", "a.py", 1, "why")]) != []


def test_the_table_is_read():
    assert ("B603", 1) in [(each.check, each.count) for each in waivers.read()]
