"""What is said before a run, about what it will take."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from qgis.PyQt.QtCore import Qt, QThread
from qgis.PyQt.QtWidgets import QCheckBox

from plugin.gui import estimate_box
from plugin.gui.status_line import Level
from tests.qgis.panels import (
    WAIT_MS,
    add,
    button,
    lines,
    plain,
    press,
    script,  # noqa: F401 (a fixture)
    sentence,
)

COARSE = (500000.0, 30.0, 0.0, 4200000.0, 0.0, -30.0)


def told(panel, qtbot):
    """The estimate, with plain spaces."""
    box = panel.estimate
    qtbot.waitUntil(lambda: "px" in box.text(), timeout=WAIT_MS)
    return plain(box.text())


@pytest.fixture
def coarse(new_panel, stand_in, sentinel_2, qtbot):
    """A panel with a scene of 30 m and a model of 10 m."""
    stand_in.card["gsd"] = 10.0
    panel = new_panel(stand_in.address)
    panel.form.set_layer(add(sentinel_2(transform=COARSE)))
    qtbot.waitUntil(button(panel).isEnabled, timeout=WAIT_MS)
    return panel


def resample(panel):
    return panel.findChild(QCheckBox, "terramaskResample")


def test_what_is_sent_where_is_said_beforehand(ready, stand_in, qtbot):
    text = told(ready, qtbot)
    assert text.startswith("300 x 200 px · 6 km² · ")
    assert " windows · sends about " in text
    assert " to 127.0.0.1" in text
    assert stand_in.requests() == []


def test_an_estimate_follows_the_area(ready, qgis_canvas, qtbot):
    told(ready, qtbot)
    layer = ready.form.layer()
    qgis_canvas.setDestinationCrs(layer.crs())
    extent = layer.extent()
    extent.scale(0.5)
    qgis_canvas.setExtent(extent)
    ready.form._area.set_mode("view")
    qtbot.waitUntil(lambda: told(ready, qtbot).startswith("150 x "), timeout=WAIT_MS)


def test_without_a_layer_there_is_no_estimate(new_panel, stand_in, qtbot):
    panel = new_panel(stand_in.address)
    qtbot.waitUntil(lambda: sentence(panel, Level.ONLINE) != "", timeout=WAIT_MS)
    assert panel.estimate.text() == ""


def test_an_estimate_is_not_made_again_for_the_same_question(ready, monkeypatch, qtbot):
    told(ready, qtbot)
    asked = []
    monkeypatch.setattr(estimate_box, "estimate", lambda *given: asked.append(given))
    ready.form._server.check()
    qtbot.waitUntil(lambda: not ready.form._server._background.is_busy(), timeout=WAIT_MS)
    qtbot.wait(estimate_box.PAUSE_MS + 100)
    assert asked == []


def test_many_changes_make_one_estimate_off_the_gui_thread(ready, monkeypatch, qtbot):
    told(ready, qtbot)
    threads, real = [], estimate_box.estimate

    def noted(*given):
        threads.append(QThread.currentThread())
        return real(*given)

    monkeypatch.setattr(estimate_box, "estimate", noted)
    for mode in ("view", "layer", "view", "layer", "view"):
        ready.form._area.set_mode(mode)
    ready.form._area.set_mode("layer")
    qtbot.waitUntil(lambda: "px" in ready.estimate.text(), timeout=WAIT_MS)
    assert len(threads) <= 1
    assert ready.thread() not in threads


def test_what_keeps_an_estimate_from_being_made_is_said(ready, monkeypatch, qtbot):
    from plugin.wire.errors import SceneError

    def fail(*given):
        raise SceneError("The polygons hold no pixel.")

    monkeypatch.setattr(estimate_box, "estimate", fail)
    ready.estimate._pause.start()
    qtbot.waitUntil(lambda: ready.estimate.text() == "The polygons hold no pixel.", timeout=WAIT_MS)
    assert button(ready).isEnabled()


def test_a_panel_that_goes_waits_for_no_estimate(ready, monkeypatch, qtbot):
    told(ready, qtbot)
    gate = threading.Event()
    monkeypatch.setattr(estimate_box, "estimate", lambda *given: gate.wait(10))
    ready.estimate._compute()
    gate.set()
    ready.estimate.shut_down()
    ready.estimate._compute()
    assert ready.estimate._background._threads == []


def test_pixels_as_the_model_knows_them_need_no_hint(ready):
    assert not resample(ready).isVisibleTo(ready)
    assert ready.estimate.parameters() == {}


def test_coarse_pixels_are_a_hint_with_a_way_out(coarse, script, qtbot):  # noqa: F811
    hints = [text for level, text in lines(coarse) if level is Level.HINT]
    assert "The pixels are 30 m wide, and the model was trained on 10 m." in hints
    assert resample(coarse).text() == "Resample to 10 m"
    assert told(coarse, qtbot).startswith("300 x 200 px")
    qtbot.mouseClick(
        resample(coarse), Qt.MouseButton.LeftButton, pos=resample(coarse).rect().center()
    )
    resample(coarse).setChecked(True)
    qtbot.waitUntil(lambda: told(coarse, qtbot).startswith("900 x 600 px"), timeout=WAIT_MS)
    press(coarse, qtbot)
    assert script.parameters["RESAMPLE"] is True


def test_another_layer_is_not_resampled_unasked(coarse, sentinel_2, qtbot):
    resample(coarse).setChecked(True)
    coarse.form.set_layer(add(sentinel_2(name="scene2.tif")))
    qtbot.waitUntil(button(coarse).isEnabled, timeout=WAIT_MS)
    assert coarse.estimate.parameters() == {}
    assert not resample(coarse).isVisibleTo(coarse)
    coarse.form.set_layer(add(sentinel_2(name="scene3.tif", transform=COARSE)))
    qtbot.waitUntil(button(coarse).isEnabled, timeout=WAIT_MS)
    assert resample(coarse).isVisibleTo(coarse)
    assert coarse.estimate.parameters() == {}


def test_a_server_that_is_away_for_a_moment_changes_nothing(coarse, stand_in, qtbot):
    resample(coarse).setChecked(True)
    works = stand_in.routes["GET /v1/terramask"]
    stand_in.routes["GET /v1/terramask"] = lambda body: (503, b"")
    coarse.form._server.check()
    qtbot.waitUntil(lambda: not button(coarse).isEnabled(), timeout=WAIT_MS)
    assert coarse.estimate.parameters() == {}
    stand_in.routes["GET /v1/terramask"] = works
    coarse.form._server.check()
    qtbot.waitUntil(button(coarse).isEnabled, timeout=WAIT_MS)
    assert coarse.estimate.parameters() == {"RESAMPLE": True}


@pytest.mark.parametrize(
    ("metres", "hinted"), [(6.0, True), (7.0, False), (14.9, False), (15.1, True)]
)
def test_half_as_large_again_is_too_much(new_panel, stand_in, write_raster, qtbot, metres, hinted):
    stand_in.card["gsd"] = 10.0
    panel = new_panel(stand_in.address)
    transform = (500000.0, metres, 0.0, 4200000.0, 0.0, -metres)
    panel.form.set_layer(
        add(write_raster(np.full((6, 64, 64), 900, np.int16), transform=transform))
    )
    qtbot.waitUntil(button(panel).isEnabled, timeout=WAIT_MS)
    assert resample(panel).isVisibleTo(panel) == hinted
