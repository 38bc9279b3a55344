"""The guide to the first mask."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolButton

from plugin.gui import sample_scene
from plugin.gui.status_line import Level, StatusLine
from tests.qgis.panels import WAIT_MS, add, button, press


@pytest.fixture
def scenes(monkeypatch, tmp_path):
    folder = tmp_path / "scènes"
    monkeypatch.setattr("plugin.gui.sample_scene.scenes_folder", lambda: folder)
    return folder


def steps(panel):
    """What each step's sign says."""
    lines = [line for line in panel.guide.findChildren(StatusLine) if not line.isHidden()]
    return [line.level for line in lines]


def sample(panel):
    return panel.findChild(QToolButton, "terramaskSample")


def click(widget, qtbot):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_newcomer_gets_from_nothing_to_a_mask(new_panel, provider, stand_in, scenes, qtbot):
    panel = new_panel(stand_in.address)
    assert panel.guide.isVisibleTo(panel)
    assert steps(panel)[0] is Level.TO_DO
    click(sample(panel), qtbot)
    qtbot.waitUntil(button(panel).isEnabled, timeout=WAIT_MS)
    assert steps(panel) == [Level.GOOD, Level.GOOD, Level.TO_DO]
    assert not sample(panel).isVisibleTo(panel)
    layer = panel.form.layer()
    assert layer.name() == "flooded_valley"
    assert Path(layer.source()).parent == scenes
    assert press(panel, qtbot) == ""
    assert not panel.guide.isVisibleTo(panel)
    assert not new_panel.reopen().guide.isVisibleTo(panel)


def test_the_map_shows_the_sample(new_panel, stand_in, scenes, qgis_canvas, qtbot):
    panel = new_panel(stand_in.address)
    click(sample(panel), qtbot)
    qtbot.waitUntil(lambda: panel.form.layer() is not None, timeout=WAIT_MS)
    layer = panel.form.layer()
    qgis_canvas.setDestinationCrs(layer.crs())
    click(sample(panel), qtbot)
    qtbot.waitUntil(lambda: qgis_canvas.extent().contains(layer.extent().center()), timeout=WAIT_MS)
    assert len(QgsProject.instance().mapLayers()) == 1


def test_a_scene_of_one_s_own_ticks_the_first_step(new_panel, stand_in, sentinel_2, qtbot):
    panel = new_panel(stand_in.address)
    panel.form.set_layer(add(sentinel_2()))
    qtbot.waitUntil(lambda: steps(panel)[0] is Level.GOOD, timeout=WAIT_MS)


def test_a_closed_guide_stays_closed_until_it_is_opened(new_panel, stand_in, qtbot):
    panel = new_panel(stand_in.address)
    click(panel.findChild(QToolButton, "terramaskCloseGuide"), qtbot)
    assert not panel.guide.isVisibleTo(panel)
    again = new_panel.reopen()
    assert not again.guide.isVisibleTo(again)
    again.guide.open()
    assert again.guide.isVisibleTo(again)
    later = new_panel.reopen()
    assert later.guide.isVisibleTo(later)


def test_a_run_that_fails_does_not_close_it(ready, stand_in, refusing, qtbot):
    stand_in.routes["POST /pooling"] = refusing("No.", "invalid_request", 400)
    press(ready, qtbot)
    assert ready.guide.isVisibleTo(ready)


def test_a_profile_that_cannot_be_written_is_said(new_panel, stand_in, scenes, qtbot):
    scenes.write_text("in the way")
    panel = new_panel(stand_in.address)
    click(sample(panel), qtbot)
    qtbot.waitUntil(lambda: Level.BAD in steps(panel), timeout=WAIT_MS)
    assert panel.form.layer() is None


def test_a_copy_that_was_broken_off_is_made_again(scenes, qgis_app):
    from qgis.core import QgsFeedback

    scenes.mkdir()
    (scenes / "flooded_valley.tif").write_bytes(b"half")
    copy = sample_scene.sample_scene(QgsFeedback())
    assert copy.read_bytes() == sample_scene.SHIPPED.read_bytes()
    shutil.rmtree(scenes)
