"""A run while it goes on: what map and panel show, and what may happen to them meanwhile."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
from qgis.core import Qgis, QgsApplication, QgsPalettedRasterRenderer, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QPushButton, QToolButton

from plugin.gui.flood_run import FloodRun
from plugin.gui.status_line import Level
from tests.qgis.panels import (
    WAIT_MS,
    button,
    interrupted,
    lines,
    press,
    run_rows,
    script,  # noqa: F401 (a fixture)
    sentence,
)
from tests.qgis.scripted import SIDE, WINDOW, WINDOWS


@pytest.fixture
def running(ready, script, tmp_path, qtbot):  # noqa: F811
    """A panel whose run waits after three windows of sixteen, of which the map shows all three."""
    script.waits_after = 3
    ready.form.set_output(str(tmp_path / "mask.tif"))
    qtbot.mouseClick(button(ready), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "3 of 16 windows" in progress(ready), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: result() is None or flooded(result()) == 3, timeout=WAIT_MS)
    return ready


def progress(panel):
    return next((text for _, text in lines(panel) if " windows" in text and "kept" not in text), "")


def result():
    """The layer of the run."""
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if layer.name() == "Floods"), None)


def flooded(layer):
    """How many windows of the layer are flooded."""
    block = layer.dataProvider().block(1, layer.extent(), SIDE, SIDE)
    return np.count_nonzero(np.frombuffer(block.data(), np.uint8) == 1) / WINDOW**2


def finish(panel, script, qtbot):  # noqa: F811
    with qtbot.waitSignal(panel.ended, timeout=WAIT_MS) as end:
        script.go_on.set()
    return end.args[0]


def cancel(panel, qtbot):
    with qtbot.waitSignal(panel.ended, timeout=WAIT_MS) as end:
        panel.findChild(QPushButton, "terramaskCancel").click()
    return end.args[0]


def test_the_result_is_on_the_map_while_the_run_goes_on(running, script, tmp_path, qtbot):  # noqa: F811
    layer = result()
    assert layer.source() == str(tmp_path / "mask.tif")
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name() == "Floods in scene"
    assert group.children()[0].layer() is layer
    assert flooded(layer) == 3
    assert "left" in progress(running)
    assert finish(running, script, qtbot) == ""
    assert result() is layer
    assert flooded(layer) == WINDOWS


def test_the_layer_is_added_once(running, script, qtbot):  # noqa: F811
    finish(running, script, qtbot)
    names = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert names.count("Floods") == 1


def test_every_new_state_is_drawn(running, script, qtbot):  # noqa: F811
    with qtbot.waitSignals([result().repaintRequested, running.ended], timeout=WAIT_MS):
        script.go_on.set()


def test_a_layer_that_is_removed_meanwhile_stays_away(running, script, qgis_iface, tmp_path, qtbot):  # noqa: F811
    QgsProject.instance().removeMapLayer(result())
    assert finish(running, script, qtbot) == ""
    assert result() is None
    told = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Info)
    assert any(str(tmp_path / "mask.tif") in text for text in told)
    notes = [text for level, text in lines(running) if level is Level.HINT]
    assert any(str(tmp_path / "mask.tif") in text for text in notes)
    assert not running.findChild(QToolButton, "terramaskZoom").isVisibleTo(running)


def test_a_closed_project_ends_no_run_and_gets_no_layer(
    running,
    script,  # noqa: F811
    qgis_iface,
    tmp_path,
    qtbot,
):
    QgsProject.instance().clear()
    assert finish(running, script, qtbot) == ""
    assert QgsProject.instance().mapLayers() == {}
    assert running.result().path == str(tmp_path / "mask.tif")
    told = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Info)
    assert any(str(tmp_path / "mask.tif") in text for text in told)


def test_a_project_closed_before_the_first_window_gets_no_layer(ready, script, tmp_path, qtbot):  # noqa: F811
    ready.form.set_output(str(tmp_path / "mask.tif"))
    qtbot.mouseClick(button(ready), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(ready.ended, timeout=WAIT_MS):
        QgsProject.instance().clear()
    assert QgsProject.instance().mapLayers() == {}


def test_a_cancelled_run_keeps_what_it_has(running, script, qtbot):  # noqa: F811
    assert cancel(running, qtbot) == "Cancelled; 3 of 16 windows are kept."
    assert flooded(result()) == 3
    assert sentence(running, Level.GOOD).startswith("Sentinel-2")
    assert any("3 of 16 windows are kept" in text for _, text in lines(running))
    assert running.findChild(QToolButton, "terramaskZoom").isVisibleTo(running)
    assert running.form.isEnabled()


def test_a_failed_run_keeps_what_it_has(running, script, qgis_iface, qtbot):  # noqa: F811
    script.failure = "The server is gone; 3 of 16 windows are kept, and the run can be continued."
    assert finish(running, script, qtbot) == script.failure
    assert sentence(running, Level.BAD) == script.failure
    assert flooded(result()) == 3
    assert qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Critical) == [
        f"Terramask:{script.failure}"
    ]


def test_windows_that_failed_are_told_with_the_reason(ready, script, qtbot):  # noqa: F811
    script.missing, script.reasons = 3, ["The server ran out of memory.", "It did not answer."]
    assert press(ready, qtbot) == ""
    notes = [text for level, text in lines(ready) if level is Level.HINT]
    assert "3 of 16 windows failed: The server ran out of memory." in notes


def test_the_run_begins_where_the_map_looks(ready, script, qgis_canvas, qtbot):  # noqa: F811
    layer = ready.form.layer()
    qgis_canvas.setDestinationCrs(layer.crs())
    qgis_canvas.setExtent(layer.extent().buffered(-500))
    press(ready, qtbot)
    focus = script.parameters["FOCUS"]
    assert focus.crs() == layer.crs()
    assert focus.distance(layer.extent().center()) < 1


def test_a_continued_run_goes_on_with_the_layer_on_the_map(
    running,
    new_panel,
    script,  # noqa: F811
    tmp_path,
    qtbot,
):
    cancel(running, qtbot)
    layer = result()
    layer.setOpacity(0.5)
    qtbot.waitUntil(lambda: not running.runs._background.is_busy(), timeout=WAIT_MS)
    interrupted(new_panel.runs, tmp_path)
    running.runs.refresh()
    qtbot.waitUntil(lambda: run_rows(running) != [], timeout=WAIT_MS)
    script.waits_after, script.path = WINDOWS + 1, str(tmp_path / "mask.tif")
    with qtbot.waitSignal(running.ended, timeout=WAIT_MS):
        running.findChild(QToolButton, "terramaskContinue").click()
    assert result() is layer
    assert layer.opacity() == 0.5
    assert flooded(layer) == WINDOWS


def test_nothing_else_is_begun_while_a_run_goes_on(running, script, qtbot):  # noqa: F811
    assert not button(running).isEnabled()
    assert not running.form.isEnabled()
    running._start()
    assert script.started == ["detectfloods"]
    finish(running, script, qtbot)


def test_a_task_keeps_what_it_needs_when_nobody_else_does(script, qgis_app, tmp_path, qtbot):  # noqa: F811
    """Else the context goes with the panel, and QGIS with it."""
    import plugin.gui.task

    script.waits_after = 1
    run = FloodRun(plugin.gui.task.FLOODS, {"OUTPUT": str(tmp_path / "mask.tif")})
    run.start()
    context = weakref.ref(run._context)
    qtbot.waitUntil(script.reached.is_set, timeout=WAIT_MS)
    run.deleteLater()
    del run
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert context() is not None
    script.go_on.set()
    qtbot.waitUntil(lambda: context() is None, timeout=WAIT_MS)
    assert QgsApplication.taskManager().countActiveTasks() == 0
