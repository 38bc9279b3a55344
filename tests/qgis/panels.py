"""The panel in a window of QGIS, and what the tests of it look at and press."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton

from plugin.gui.guide_box import GuideBox
from plugin.gui.panel import Panel
from plugin.gui.runs_list import RunsList
from plugin.gui.status_line import StatusLine
from plugin.jobs.journal import Journal
from plugin.raster.cells import Block
from plugin.server.profiles import Profile, Profiles
from plugin.wire.card import ModelCard
from tests.qgis.scripted import WINDOWS, Script, ScriptedProvider

WAIT_MS = 15_000


@pytest.fixture
def new_panel(qgis_iface, qgis_new_project, provider, monkeypatch, tmp_path_factory, qtbot):
    """Opens panels that look for a server at the address given; `runs` is where journals lie."""
    opened = []
    runs = tmp_path_factory.mktemp("runs")
    for module in ("gui.panel", "jobs.request", "processing.continue_run"):
        monkeypatch.setattr(f"plugin.{module}.runs_folder", lambda: runs)

    def build(address):
        QgsSettings().remove("terramask")
        Profiles((Profile("Server", address),)).save()
        return reopen()

    def reopen():
        panel = Panel(qgis_iface)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
        opened.append(panel)
        return panel

    window = qgis_iface.mainWindow()
    shown = window.isVisible()
    window.show()
    build.reopen, build.opened, build.runs = reopen, opened, runs
    qgis_iface.messageBar().clear_messages()
    yield build
    for panel in opened:
        panel.shut_down()
        window.removeDockWidget(panel)
        panel.deleteLater()
    window.setVisible(shown)
    QgsSettings().remove("terramask")


@pytest.fixture
def ready(new_panel, stand_in, sentinel_2, qtbot):
    """A panel with a scene and a server, and the button that can be pressed."""
    panel = new_panel(stand_in.address)
    panel.form.set_layer(add(sentinel_2()))
    qtbot.waitUntil(button(panel).isEnabled, timeout=WAIT_MS)
    return panel


@pytest.fixture
def script(golden, monkeypatch, qgis_app):
    """What the panel's runs do instead of asking a server."""
    script = Script(ModelCard.from_json(golden("card")))
    provider = ScriptedProvider(script)
    QgsApplication.processingRegistry().addProvider(provider)
    monkeypatch.setattr("plugin.gui.task.FLOODS", "scripted:detectfloods")
    monkeypatch.setattr("plugin.gui.past_runs.CONTINUE", "scripted:continuerun")
    yield script
    script.go_on.set()
    QgsApplication.processingRegistry().removeProvider(provider)


def add(path, name="scene"):
    layer = QgsRasterLayer(str(path), name)
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def button(panel):
    return panel.findChild(QPushButton, "terramaskDetect")


def lines(panel):
    """The sentences that can be seen, by their level; not the guide's steps."""
    every = panel.findChildren(StatusLine)
    guide = [line for box in panel.findChildren(GuideBox) for line in box.findChildren(StatusLine)]
    shown = [line for line in every if line.isVisibleTo(panel) and line not in guide]
    return [(line.level, line.text()) for line in shown]


def sentence(panel, level):
    return next((text for found, text in lines(panel) if found is level), "")


def plain(text):
    """A text with blanks in the place of those at which no line ends."""
    return text.replace("\u00a0", " ").replace("\u202f", "").replace("\u00d7", "x")


def press(panel, qtbot):
    """Press the button and wait for the end of the run; return what it ended with."""
    with qtbot.waitSignal(panel.ended, timeout=WAIT_MS) as end:
        qtbot.mouseClick(button(panel), Qt.MouseButton.LeftButton)
    return end.args[0]


def interrupted(runs, folder):
    """Leave a run behind of which two of sixteen windows are done."""
    about = {"title": "scene", "output": str(folder / "mask.tif"), "cells": WINDOWS}
    journal = Journal.create(runs, about)
    journal.note(Block(0, 1, 0, 2), np.ones((1, 8, 8), np.uint8))
    journal.close()


def run_rows(panel):
    """What the list of runs shows, each run in one line."""
    if not panel.runs.isVisibleTo(panel):
        return []
    rows = panel.findChild(RunsList)
    return [rows.item(row).text().replace("\n", " · ") for row in range(rows.count())]
