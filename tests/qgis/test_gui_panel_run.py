"""What comes of pressing the panel's button."""

from __future__ import annotations

import gc
import json

import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsPalettedRasterRenderer,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton, QToolButton

from plugin.gui.result_group import group_with
from plugin.gui.status_line import Level
from plugin.raster.mosaic import Mosaic
from tests.qgis.panels import WAIT_MS, add, button, lines, press, sentence


def test_a_run_loads_the_styled_mask_on_top(ready, stand_in, tmp_path, qtbot):
    target = tmp_path / "mask.tif"
    ready.form.set_output(str(target))
    assert press(ready, qtbot) == ""
    group, _ = QgsProject.instance().layerTreeRoot().children()
    assert group.name() == "Floods in scene"
    (layer,) = (node.layer() for node in group.children())
    assert layer.name() == "Floods"
    assert layer.source() == str(target)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    shown = [(entry.value, entry.label, entry.color.alpha()) for entry in renderer.classes()]
    assert shown == [(0, "Dry land", 0), (1, "Flood or other water", 255)]
    mask = gdal.Open(str(target)).ReadAsArray()
    assert ready.result().flood_km2 == pytest.approx((mask == 1).sum() * 1e-4, rel=0.01)
    assert sentence(ready, Level.GOOD) != ""
    found = [text for _, text in lines(ready) if "under water" in text]
    assert found == [f"{ready.result().flood_km2:.2f}\u00a0km² under water · Floods in scene"]
    assert button(ready).isEnabled()
    assert ready.form.isEnabled()


def test_without_a_file_the_mask_is_temporary(ready, qtbot, left_over):
    assert press(ready, qtbot) == ""
    assert ready.result().path.endswith(".tif")
    assert left_over() == []


@pytest.mark.parametrize(
    ("title", "task", "result"),
    [
        ("Burn scars", "Detect burn scars", "Burn scars in scene"),
        ("Crops & {more}", "Map Crops && {more}", "Crops & {more} in scene"),
    ],
)
def test_a_model_for_something_else_is_run_under_its_own_name(
    new_panel, stand_in, sentinel_2, qtbot, title, task, result
):
    stand_in.card["title"] = title
    for item in stand_in.card["classes"]:
        item["flood"] = False
    panel = new_panel(stand_in.address)
    panel.form.set_layer(add(sentinel_2()))
    qtbot.waitUntil(button(panel).isEnabled, timeout=WAIT_MS)
    assert button(panel).text() == task
    assert press(panel, qtbot) == ""
    (layer,) = QgsProject.instance().mapLayersByName("Classes")
    assert group_with(layer).name() == result
    assert f"Finished · {result}" in [text for _, text in lines(panel)]
    assert panel.result().flood_km2 is None


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


def test_zoom_to_what_has_no_place_on_the_map_is_said_so(ready, qgis_canvas, qgis_iface, qtbot):
    press(ready, qtbot)
    (layer,) = QgsProject.instance().mapLayersByName("Floods")
    # As a geostationary satellite sees it: so far from the middle of its picture there is space.
    space = "+proj=geos +h=35785831 +lon_0=0 +datum=WGS84 +units=km"
    layer.setCrs(QgsCoordinateReferenceSystem.fromProj(space))
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    before = qgis_canvas.extent()
    qtbot.mouseClick(ready.findChild(QToolButton, "terramaskZoom"), Qt.MouseButton.LeftButton)
    (said,) = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)
    assert "no place in the map's CRS" in said
    assert qgis_canvas.extent() == before


def test_saving_to_the_same_file_again_replaces_the_layer(ready, tmp_path, qtbot):
    ready.form.set_output(str(tmp_path / "mask.tif"))
    press(ready, qtbot)
    assert press(ready, qtbot) == ""
    names = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert sorted(names) == ["Floods", "scene"]
    assert any("under water" in text for _, text in lines(ready))


def test_a_removed_result_is_not_offered_any_more(ready, qtbot):
    press(ready, qtbot)
    (layer,) = QgsProject.instance().mapLayersByName("Floods")
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


def test_a_run_that_is_cancelled_when_it_has_all_is_a_result(ready, monkeypatch, qtbot, tmp_path):
    finish = Mosaic.finish

    def finish_and_cancel(mosaic, *args, **more):
        finish(mosaic, *args, **more)
        ready.control._run._feedback.cancel()

    monkeypatch.setattr(Mosaic, "finish", finish_and_cancel)
    ready.form.set_output(str(tmp_path / "mask.tif"))
    assert press(ready, qtbot) == ""
    assert ready.result().missing == 0
    assert any("under water" in text for _, text in lines(ready))
    assert not any("Cancelled" in text for _, text in lines(ready))


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
