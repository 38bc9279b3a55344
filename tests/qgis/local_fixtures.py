"""The dialog of the local server over a small package, and what its tests look at and press."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton

from plugin.gui.local_server_dialog import LocalServerDialog
from plugin.server.local.computer import Computer
from plugin.server.local.places import Places
from plugin.server.local.pythons import Python
from tests.qgis.local_package import make_bundled, make_wheels

WAIT_MS = 40_000
LINUX = Computer("linux", "x86_64")
GOLDEN = Path(__file__).resolve().parents[1] / "wire" / "card.json"
BASE = sys.executable


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """The packages, and a pip that looks for them there and nowhere else."""
    folder = make_wheels(tmp_path_factory.mktemp("shelf") / "wheels")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PIP_NO_INDEX", "1")
        patch.setenv("PIP_FIND_LINKS", str(folder))
        patch.setenv("PIP_CONFIG_FILE", "/dev/null")
        yield folder


@pytest.fixture(scope="module")
def bundled(tmp_path_factory):
    """The small server package."""
    card = json.loads(GOLDEN.read_text(encoding="utf-8"))
    return make_bundled(tmp_path_factory.mktemp("bundled") / "server_plugin", card)


@pytest.fixture
def one_python(monkeypatch):
    """The Pythons that are found: this one, whatever its version is."""
    this = Path(BASE).resolve()
    monkeypatch.setattr("plugin.server.local.pythons.candidates", lambda *_: [str(this)])
    monkeypatch.setattr(Python, "problem", lambda self: "")


@pytest.fixture
def new_dialog(one_python, qgis_app, qtbot, shelf):
    """Makes dialogs over some places; all are shut down at the end."""
    made = []

    def build(places, computer=LINUX):
        dialog = LocalServerDialog(None, places, computer)
        qtbot.addWidget(dialog)
        made.append(dialog)
        return dialog

    QgsSettings().remove("terramask")
    yield build
    for dialog in made:
        dialog.shut_down()
    QgsSettings().remove("terramask")


def places_at(folder, bundled):
    return Places(folder / "data" / "terramask" / "server", bundled)


def button(dialog, name):
    return dialog.findChild(QPushButton, f"terramaskLocal{name}")


def buttons(dialog):
    """The names of the buttons that can be seen."""
    prefix = "terramaskLocal"
    return {
        each.objectName()[len(prefix) :]
        for each in dialog.findChildren(QPushButton)
        if each.objectName().startswith(prefix) and not each.isHidden()
    }


def press(dialog, name, qtbot):
    qtbot.waitUntil(lambda: button(dialog, name).isEnabled(), timeout=WAIT_MS)
    qtbot.mouseClick(button(dialog, name), Qt.MouseButton.LeftButton)


def install(dialog, qtbot):
    """Press the button and wait for the end."""
    press(dialog, "Install", qtbot)
    qtbot.waitUntil(lambda: not dialog.is_busy(), timeout=WAIT_MS)
