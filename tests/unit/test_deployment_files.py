"""The files by which a server is set up for others, each read by a program that knows its kind."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from plugin.server.local import recipe
from tools import package, qgis_profile

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "server_plugin" / "deploy"
PAGE = ROOT / "docs" / "deployment.md"
LINTERS = Path(sys.executable).parent
MANIFESTS = sorted(DEPLOY.glob("kubernetes*.yaml"))
# What the unit starts stands on the servers only.
PROGRAMS = ("/opt/terramask/bin/terramask-serve", "/usr/bin/nvidia-modprobe")
EXPOSURE = 4.0


def said(*command):
    """What a program says of a file that it has something against; nothing if it has not."""
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, timeout=120
    )
    return done.stdout + done.stderr if done.returncode else ""


def test_the_dockerfile_is_without_lint():
    assert said(LINTERS / "hadolint", DEPLOY / "Dockerfile") == ""


def test_compose_would_read_its_file():
    schema = ("--builtin-schema", "vendor.compose-spec")
    assert said(LINTERS / "check-jsonschema", *schema, DEPLOY / "compose.yaml") == ""


@pytest.mark.parametrize("version", ["1.30", "1.37"])
def test_kubernetes_knows_every_field_of_the_manifests(version):
    assert len(MANIFESTS) == 2
    check = ("--strict", "--kubernetes-version", version)
    assert said(LINTERS / "kubernetes-validate", *check, *MANIFESTS) == ""


@pytest.fixture
def unit(tmp_path):
    """The unit, with programs that every machine has in the place of its own."""
    if shutil.which("systemd-analyze") is None:
        pytest.skip("there is no systemd-analyze here; tools/setup.sh tests installs it")
    text = (DEPLOY / "terramask.service").read_text(encoding="utf-8")
    for program in PROGRAMS:
        assert program in text
        text = text.replace(program, "/bin/true")
    path = tmp_path / "terramask.service"
    path.write_text(text, encoding="utf-8")
    return path


def test_systemd_takes_the_unit_without_a_word(unit):
    done = subprocess.run(
        ["systemd-analyze", "verify", unit], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_unit_gives_away_few_rights(unit):
    threshold = f"--threshold={EXPOSURE * 10:.0f}"
    assert said("systemd-analyze", "security", "--offline=yes", threshold, unit) == ""


def test_the_package_for_qgis_does_not_hold_them(tmp_path):
    with zipfile.ZipFile(package.build(tmp_path / "terramask.zip")) as archive:
        names = archive.namelist()
    assert "terramask/server_plugin/pyproject.toml" in names
    assert [name for name in names if "/server_plugin/deploy" in name] == []
    qgis_profile.copy_plugin(tmp_path / "copy")
    assert (tmp_path / "copy" / "server_plugin" / "pyproject.toml").is_file()
    assert list((tmp_path / "copy").glob("server_plugin/deploy*")) == []


def test_the_page_leads_to_every_file_and_to_no_other():
    linked = re.findall(r"server_plugin/deploy/([\w.-]+)", PAGE.read_text(encoding="utf-8"))
    apart = {"upstream-compose.conf"}  # compose.yaml names it
    assert set(linked) | apart == {path.name for path in DEPLOY.iterdir()}


@pytest.mark.parametrize("path", [PAGE, DEPLOY / "Dockerfile"], ids=lambda path: path.name)
def test_the_packages_for_a_graphics_card_are_those_that_the_panel_installs(path):
    (left_out,) = re.findall(r"grep -vE '\^\((.*)\)=='", path.read_text(encoding="utf-8"))
    assert tuple(left_out.split("|")) == recipe._UNLIKE
