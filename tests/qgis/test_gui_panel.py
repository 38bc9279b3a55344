"""The panel as a person meets it: what it says, when the button works, what comes of it."""

from __future__ import annotations

import gc
import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QLineEdit, QProgressBar, QPushButton, QToolButton

from plugin.gui.panel import Panel
from plugin.gui.status_line import Level, StatusLine
from plugin.settings import Settings

WAIT_MS = 15_000


@pytest.fixture
def new_panel(qgis_iface, qgis_new_project, provider, qtbot):
    """Opens panels that look for a server at the address given."""
    opened = []

    def build(address):
        QgsSettings().remove("terramask")
        Settings(server=address).save()
        return reopen()

    def reopen():
        panel = Panel(qgis_iface)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
        opened.append(panel)
        return panel

    window = qgis_iface.mainWindow()
    shown = window.isVisible()
    window.show()
    build.reopen, build.opened = reopen, opened
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


def add(path, name="scene"):
    layer = QgsRasterLayer(str(path), name)
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def button(panel):
    return panel.findChild(QPushButton, "terramaskDetect")


def lines(panel):
    """The sentences that can be seen, by their level."""
    shown = [line for line in panel.findChildren(StatusLine) if line.isVisibleTo(panel)]
    return [(line.level, line.text()) for line in shown]


def sentence(panel, level):
    return next((text for found, text in lines(panel) if found is level), "")


def press(panel, qtbot):
    """Press the button and wait for the end of the run; return what it ended with."""
    with qtbot.waitSignal(panel.ended, timeout=WAIT_MS) as end:
        qtbot.mouseClick(button(panel), Qt.MouseButton.LeftButton)
    return end.args[0]


def test_an_empty_project_asks_for_a_scene(new_panel, stand_in, qtbot):
    panel = new_panel(stand_in.address)
    qtbot.waitUntil(lambda: sentence(panel, Level.ONLINE) != "", timeout=WAIT_MS)
    assert not button(panel).isEnabled()
    assert "Add a satellite scene" in sentence(panel, Level.HINT)
    assert button(panel).toolTip() == sentence(panel, Level.HINT)
    assert (Level.PLAIN, "Still needed: a layer that fits.") in lines(panel)


def test_a_scene_and_a_server_make_it_ready(ready):
    shown = dict(lines(ready))
    assert shown[Level.GOOD].startswith(
        "Sentinel-2 · 6 of 13 bands: B2 B3 B4 B8A B11 B12 · 10\u00a0m"
    )
    assert shown[Level.ONLINE] == "Demonstration flood model · CPU"
    assert "demonstration" in shown[Level.HINT].lower()
    assert not any("Still needed" in text for _, text in lines(ready))
    assert not ready.findChild(QProgressBar).isVisibleTo(ready)


def test_the_bands_of_the_served_model_are_looked_for(new_panel, stand_in, sentinel_2, qtbot):
    stand_in.card["bands"] = [{"name": "RED_EDGE_1", "title": "Red edge"}]
    panel = new_panel(stand_in.address)
    panel.form.set_layer(add(sentinel_2()))
    qtbot.waitUntil(lambda: "1 of 13 bands: B5" in sentence(panel, Level.GOOD), timeout=WAIT_MS)


def test_no_server_is_said_in_one_sentence(new_panel, free_address, sentinel_2, qtbot):
    panel = new_panel(free_address)
    panel.form.set_layer(add(sentinel_2()))
    qtbot.waitUntil(lambda: sentence(panel, Level.OFFLINE) != "", timeout=WAIT_MS)
    assert free_address.removeprefix("http://") in sentence(panel, Level.OFFLINE)
    needed = (Level.PLAIN, "Still needed: a server that answers.")
    qtbot.waitUntil(lambda: needed in lines(panel), timeout=WAIT_MS)
    assert not button(panel).isEnabled()


def test_a_server_that_appears_is_found(new_panel, free_address, stand_in, sentinel_2, qtbot):
    panel = new_panel(free_address)
    panel.form.set_layer(add(sentinel_2()))
    qtbot.waitUntil(lambda: sentence(panel, Level.OFFLINE) != "", timeout=WAIT_MS)
    edit = panel.findChild(QLineEdit, "terramaskServer")
    edit.clear()
    qtbot.keyClicks(edit, stand_in.address)
    assert sentence(panel, Level.OFFLINE) == ""
    qtbot.waitUntil(button(panel).isEnabled, timeout=WAIT_MS)


@pytest.mark.parametrize(
    ("task", "flood"), [("regression", True), ("segmentation", False)], ids=["no mask", "no flood"]
)
def test_a_model_that_finds_no_floods_is_refused(new_panel, stand_in, qtbot, task, flood):
    stand_in.card["task"] = task
    for item in stand_in.card["classes"]:
        item["flood"] = item["flood"] and flood
    panel = new_panel(stand_in.address)
    qtbot.waitUntil(lambda: sentence(panel, Level.OFFLINE) != "", timeout=WAIT_MS)
    assert stand_in.card["title"] in sentence(panel, Level.OFFLINE)


def test_a_picture_is_refused_in_words(new_panel, stand_in, write_raster, qtbot):
    panel = new_panel(stand_in.address)
    panel.form.set_layer(add(write_raster(np.full((3, 20, 20), 100, np.uint8))))
    qtbot.waitUntil(lambda: "picture" in sentence(panel, Level.BAD), timeout=WAIT_MS)
    assert not button(panel).isEnabled()
    assert "picture" in button(panel).toolTip()


def test_a_crs_that_was_changed_in_qgis_is_refused(new_panel, stand_in, sentinel_2, qtbot):
    layer = add(sentinel_2())
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    panel = new_panel(stand_in.address)
    panel.form.set_layer(layer)
    qtbot.waitUntil(lambda: "EPSG:32630 in its file" in sentence(panel, Level.BAD), timeout=WAIT_MS)
    assert not button(panel).isEnabled()
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32630"))
    qtbot.waitUntil(button(panel).isEnabled, timeout=WAIT_MS)
    panel.form.set_layer(add(sentinel_2(name="scene2.tif")))
    # The first one is gone when the box lets go of the second.
    QgsProject.instance().removeMapLayer(layer)
    panel.form.set_layer(add(sentinel_2(name="scene3.tif")))
    qtbot.waitUntil(button(panel).isEnabled, timeout=WAIT_MS)
    QgsProject.instance().clear()
    qtbot.waitUntil(lambda: "Add a satellite scene" in sentence(panel, Level.HINT), timeout=WAIT_MS)


def test_bands_without_names_are_shown_for_checking(new_panel, stand_in, write_raster, qtbot):
    panel = new_panel(stand_in.address)
    panel.form.set_layer(add(write_raster(np.full((6, 20, 20), 900, np.int16))))
    qtbot.waitUntil(button(panel).isEnabled, timeout=WAIT_MS)
    assert any("in this order: Blue" in text for level, text in lines(panel) if level is Level.HINT)


def test_a_layer_whose_file_is_gone_is_refused(new_panel, stand_in, sentinel_2, qtbot):
    path = sentinel_2()
    layer = add(path)
    layer.setDataSource(str(path.with_name("gone.tif")), "gone", "gdal")
    panel = new_panel(stand_in.address)
    panel.form.set_layer(layer)
    qtbot.waitUntil(lambda: "cannot be found" in sentence(panel, Level.BAD), timeout=WAIT_MS)


def test_a_run_loads_the_styled_mask_on_top(ready, stand_in, tmp_path, qtbot):
    target = tmp_path / "mask.tif"
    ready.form.set_output(str(target))
    assert press(ready, qtbot) == ""
    layer = QgsProject.instance().layerTreeRoot().children()[0].layer()
    assert layer.name() == "Floods in scene"
    assert layer.source() == str(target)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    shown = [(entry.value, entry.label, entry.color.alpha()) for entry in renderer.classes()]
    assert shown == [(0, "Dry land", 0), (1, "Flood or other water", 255)]
    mask = gdal.Open(str(target)).ReadAsArray()
    assert ready.result().flood_km2 == pytest.approx((mask == 1).sum() * 1e-4, rel=0.01)
    assert sentence(ready, Level.GOOD) != ""
    found = [text for _, text in lines(ready) if "under water in scene" in text]
    assert found == [f"{ready.result().flood_km2:.2f}\u00a0km² under water in scene"]
    assert button(ready).isEnabled()
    assert ready.form.isEnabled()


def test_without_a_file_the_mask_is_temporary(ready, qtbot, left_over):
    assert press(ready, qtbot) == ""
    assert ready.result().path.endswith(".tif")
    assert left_over() == []


def test_only_the_area_is_computed(ready, qgis_canvas, qtbot):
    layer = ready.form.layer()
    qgis_canvas.setDestinationCrs(layer.crs())
    extent = layer.extent()
    extent.scale(0.25)
    qgis_canvas.setExtent(extent)
    ready.form._area.set_mode("view")
    assert press(ready, qtbot) == ""
    mask = gdal.Open(ready.result().path)
    assert 0 < mask.RasterXSize < layer.width()


def test_zoom_shows_the_result(ready, qgis_canvas, qtbot):
    layer = ready.form.layer()
    qgis_canvas.setDestinationCrs(layer.crs())
    press(ready, qtbot)
    far = layer.extent()
    far.setXMinimum(far.xMinimum() + 1e5)
    far.setXMaximum(far.xMaximum() + 1e5)
    qgis_canvas.setExtent(far)
    qtbot.mouseClick(ready.findChild(QToolButton, "terramaskZoom"), Qt.MouseButton.LeftButton)
    assert qgis_canvas.extent().contains(layer.extent().center())


def test_saving_to_the_same_file_again_replaces_the_layer(ready, tmp_path, qtbot):
    ready.form.set_output(str(tmp_path / "mask.tif"))
    press(ready, qtbot)
    assert press(ready, qtbot) == ""
    names = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert sorted(names) == ["Floods in scene", "scene"]
    assert any("under water" in text for _, text in lines(ready))


def test_a_removed_result_is_not_offered_any_more(ready, qtbot):
    press(ready, qtbot)
    (layer,) = QgsProject.instance().mapLayersByName("Floods in scene")
    QgsProject.instance().removeMapLayer(layer)
    assert not any("under water" in text for _, text in lines(ready))


def test_a_failure_goes_to_the_message_bar(ready, stand_in, refusing, qgis_iface, tmp_path, qtbot):
    said = "The values cannot be reflectance; give the scale of the layer."
    stand_in.routes["POST /pooling"] = refusing(said, "not_reflectance", 400)
    ready.form.set_output(str(tmp_path / "mask.tif"))
    assert press(ready, qtbot) == said
    critical = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Critical)
    assert critical == [f"Terramask:{said}"]
    assert sentence(ready, Level.BAD) == said
    assert ready.result() is None
    assert not (tmp_path / "mask.tif").exists()
    assert not ready.findChild(QProgressBar).isVisibleTo(ready)
    assert ready.form.isEnabled()
    assert button(ready).isEnabled()


def test_after_a_failure_the_next_run_works(ready, stand_in, refusing, qtbot):
    works = stand_in.routes["POST /pooling"]
    stand_in.routes["POST /pooling"] = refusing("No.", "invalid_request", 400)
    assert press(ready, qtbot) == "No."
    stand_in.routes["POST /pooling"] = works
    assert press(ready, qtbot) == ""
    assert sentence(ready, Level.BAD) == ""


def test_cancel_ends_the_run_and_leaves_nothing(
    ready, stand_in, qgis_iface, left_over, qtbot, tmp_path
):
    stand_in.routes["POST /pooling"] = stand_in.wait
    ready.form.set_output(str(tmp_path / "mask.tif"))
    qtbot.mouseClick(button(ready), Qt.MouseButton.LeftButton)
    assert not button(ready).isEnabled()
    assert not ready.form.isEnabled()
    qtbot.waitUntil(lambda: stand_in.requests() != [], timeout=WAIT_MS)
    cancel = ready.findChild(QPushButton, "terramaskCancel")
    assert cancel.isVisibleTo(ready)
    with qtbot.waitSignal(ready.ended, timeout=WAIT_MS) as end:
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert end.args[0].startswith("Cancelled")
    assert left_over() == []
    assert qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Critical) == []
    assert button(ready).isEnabled()
    assert not cancel.isVisibleTo(ready)


def test_the_server_is_left_alone_while_nobody_looks(new_panel, stand_in, qtbot):
    panel = new_panel(stand_in.address)
    qtbot.waitUntil(lambda: sentence(panel, Level.ONLINE) != "", timeout=WAIT_MS)
    asked = len(stand_in.asked)
    panel.hide()
    panel.form._server._rhythm.setInterval(10)
    qtbot.wait(150)
    assert len(stand_in.asked) == asked
    panel.show()
    qtbot.waitUntil(lambda: len(stand_in.asked) > asked + 2, timeout=WAIT_MS)


def test_the_server_is_left_alone_while_it_works(ready, stand_in, qtbot):
    stand_in.routes["POST /pooling"] = stand_in.wait
    ready.form._server._rhythm.setInterval(10)
    qtbot.mouseClick(button(ready), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stand_in.requests() != [], timeout=WAIT_MS)
    asked = len(stand_in.asked)
    qtbot.wait(150)
    assert len(stand_in.asked) == asked
    with qtbot.waitSignal(ready.ended, timeout=WAIT_MS):
        stand_in.released.set()


def test_a_server_that_goes_away_is_noticed(ready, stand_in, qtbot):
    stand_in.routes["GET /v1/terramask"] = lambda body: (503, b"")
    ready.form._server.check()
    qtbot.waitUntil(lambda: sentence(ready, Level.OFFLINE) != "", timeout=WAIT_MS)
    assert not button(ready).isEnabled()


def test_server_and_area_are_remembered(ready, new_panel, stand_in, qtbot):
    ready.form._area.set_mode("view")
    ready.form._area._canvas.setExtent(ready.form.layer().extent())
    ready.form._area._canvas.setDestinationCrs(ready.form.layer().crs())
    press(ready, qtbot)
    assert Settings.load() == Settings(server=stand_in.address, area="view")
    again = new_panel.reopen()
    assert again.findChild(QLineEdit, "terramaskServer").text() == stand_in.address
    assert again.form._area.mode() == "view"


@pytest.mark.parametrize(
    ("typed", "problem"),
    [("mask.tif", "whole path"), ("/no/such/folder/mask.tif", "/no/such/folder"), ("", "")],
)
def test_where_to_save_to_is_checked(ready, typed, problem):
    ready.form.set_output(typed)
    assert button(ready).isEnabled() == (not problem)
    assert problem in button(ready).toolTip()


def test_a_path_without_a_suffix_gets_one(ready, tmp_path):
    ready.form.set_output(str(tmp_path / "mask"))
    assert ready.form.parameters()["OUTPUT"] == str(tmp_path / "mask.tif")


def test_the_summary_is_the_algorithm_s(ready, qtbot):
    press(ready, qtbot)
    assert ready.result().summary["versions"]["vllm"]
    json.dumps(dict(ready.result().summary))


def test_unloading_during_a_run_ends_it(new_panel, ready, stand_in, qgis_iface, qtbot):
    stand_in.routes["POST /pooling"] = stand_in.wait
    qtbot.mouseClick(button(ready), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stand_in.requests() != [], timeout=WAIT_MS)
    manager = QgsApplication.taskManager()
    assert manager.countActiveTasks() == 1
    new_panel.opened.remove(ready)
    ready.shut_down()
    ready.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    qtbot.waitUntil(lambda: manager.countActiveTasks() == 0, timeout=WAIT_MS)
    assert qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Critical) == []


def test_a_narrow_panel_cuts_nothing_off(ready, qtbot):
    name = "S2A_MSIL2A_20190914T105621_N0213_R094_T30SXH_20190914T134907"
    ready.form.layer().setName(name)
    press(ready, qtbot)
    assert ready.widget().minimumSizeHint().width() <= 300
