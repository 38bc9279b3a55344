"""Polygons and statistics of a result, asked for in the panel."""

from __future__ import annotations

import re
import threading

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsCategorizedSymbolRenderer, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDoubleSpinBox,
    QFileDialog,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)

from plugin.gui.polygons_dialog import PolygonsDialog
from plugin.gui.result_dialog import ResultDialog
from plugin.gui.result_group import group_with
from plugin.gui.result_layer import add_result
from plugin.gui.statistics_dialog import StatisticsDialog
from plugin.gui.status_line import Level
from plugin.gui.threshold_note import ThresholdNote
from plugin.processing import mask_to_polygons
from plugin.processing.style import style_mask, style_threshold
from plugin.raster.mask import open_mask
from plugin.wire.card import MaskClass
from tests.qgis.class_masks import write_mask
from tests.qgis.panels import WAIT_MS, press
from tests.qgis.test_processing_mask_statistics import box, zones

pytestmark = pytest.mark.usefixtures("provider", "qgis_new_project")


@pytest.fixture
def layer(tmp_path, qgis_new_project):
    """A result of 50 x 40 pixels: floods of 4 and 100 pixels, and a row without data."""
    values = np.zeros((40, 50), np.uint8)
    values[2:4, 2:4] = 1
    values[10:20, 10:20] = 1
    values[39] = 255
    path = str(write_mask(tmp_path / "mask.tif", values))
    return add_result(path, "Floods in Valley", open_mask(path).classes)


@pytest.fixture
def opened(qtbot):
    """Makes dialogs, and shuts them down."""
    made = []

    def make(kind):
        dialog = kind()
        qtbot.addWidget(dialog)
        made.append(dialog)
        return dialog

    yield make
    for dialog in made:
        dialog.shut_down()
    manager = QgsApplication.taskManager()
    qtbot.waitUntil(lambda: manager.countActiveTasks() == 0, timeout=WAIT_MS)


@pytest.fixture
def polygons(opened, layer):
    dialog = opened(PolygonsDialog)
    dialog.ask(layer)
    return dialog


@pytest.fixture
def statistics(opened, layer, qtbot):
    dialog = opened(StatisticsDialog)
    dialog.ask(layer)
    ended(dialog, qtbot)
    return dialog


def ended(dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog.is_busy(), timeout=WAIT_MS)


def click(dialog, name, qtbot):
    qtbot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def made(dialog, qtbot):
    """Press the button; the names of what is in the result's group afterwards."""
    click(dialog, "terramaskMakePolygons", qtbot)
    ended(dialog, qtbot)
    (group,) = QgsProject.instance().layerTreeRoot().children()
    return [node.name() for node in group.children()]


def number(dialog, name, value):
    dialog.findChild(QDoubleSpinBox, name).setValue(value)


def test_polygons_come_into_the_group_of_the_result(polygons, layer, qtbot):
    assert not polygons.isModal()
    assert made(polygons, qtbot) == ["Polygons", "Floods"]
    (found,) = QgsProject.instance().mapLayersByName("Polygons")
    assert isinstance(found.renderer(), QgsCategorizedSymbolRenderer)
    areas = sorted(feature["area_ha"] for feature in found.getFeatures())
    assert areas == pytest.approx([0.04, 1.0], rel=2e-3)
    assert (polygons._line.level, polygons.text()) == (Level.GOOD, "2 polygons")
    assert group_with(found) is group_with(layer)
    assert found.metadata().title() == "Polygons of Floods in Valley"
    assert found.metadata().history()[0] == "Model: demo"
    assert found.metadata().history()[-1].startswith("Polygons: smallest area 0 ha")


def test_small_patches_are_left_out_and_outlines_simplified(polygons, qtbot, tmp_path):
    path = tmp_path / "floods"
    polygons.set_output(str(path))
    number(polygons, "terramaskLeastArea", 0.5)
    number(polygons, "terramaskSimplify", 200)
    made(polygons, qtbot)
    assert polygons.text() == "1 polygon"
    found = QgsVectorLayer(str(tmp_path / "floods.gpkg"), "x", "ogr")
    assert [feature["class"] for feature in found.getFeatures()] == ["Flood or other water"]


def test_nothing_as_large_adds_no_layer(polygons, qtbot):
    number(polygons, "terramaskLeastArea", 1000)
    assert made(polygons, qtbot) == ["Floods"]
    assert polygons._line.level is Level.HINT
    assert polygons.text().endswith(".")


def test_a_result_that_was_moved_out_of_its_group(polygons, layer, qtbot):
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id())
    root.insertChildNode(1, node.clone())
    node.parent().removeChildNode(node)
    click(polygons, "terramaskMakePolygons", qtbot)
    ended(polygons, qtbot)
    assert [node.name() for node in root.children()] == ["Floods in Valley", "Polygons", "Floods"]


def test_a_result_that_is_gone_is_said_so(polygons, layer, qtbot):
    QgsProject.instance().removeMapLayer(layer.id())
    click(polygons, "terramaskMakePolygons", qtbot)
    assert "no longer in the project" in polygons.text()
    assert not polygons.is_busy()


def test_files_that_cannot_be_written_to(polygons, tmp_path, qtbot):
    polygons.set_output("floods.gpkg")
    assert "whole path" in polygons.text()
    polygons.set_output(str(tmp_path / "nothing" / "floods.gpkg"))
    assert "does not exist" in polygons.text()
    click(polygons, "terramaskMakePolygons", qtbot)
    assert not polygons.is_busy()
    (tmp_path / "there.gpkg").write_text("x")
    polygons.set_output(str(tmp_path / "there.gpkg"))
    assert polygons.text() == "there.gpkg is there already and will be replaced."
    polygons.set_output(str(tmp_path / "new.gpkg"))
    assert polygons.text() == ""
    made(polygons, qtbot)
    polygons.set_output("")
    polygons.set_output(str(tmp_path / "new.gpkg"))
    assert polygons.text().startswith("The layer 'Polygons' shows this file")


def test_a_failure_is_a_sentence(polygons, layer, tmp_path, qtbot):
    (tmp_path / "mask.tif").write_bytes(b"II*\0")
    click(polygons, "terramaskMakePolygons", qtbot)
    ended(polygons, qtbot)
    assert polygons._line.level is Level.BAD
    assert polygons.text().endswith(".")


def test_closing_ends_what_runs(polygons, qtbot, monkeypatch):
    click(polygons, "terramaskMakePolygons", qtbot)
    polygons.close()
    assert not polygons.is_busy()
    manager = QgsApplication.taskManager()
    qtbot.waitUntil(lambda: manager.countActiveTasks() == 0, timeout=WAIT_MS)
    assert QgsProject.instance().mapLayersByName("Polygons") == []


def can_be_used(dialog):
    names = ("terramaskLeastArea", "terramaskSimplify", "terramaskPolygonsFile")
    fields = [dialog.findChild(QWidget, name) for name in (*names, "terramaskMakePolygons")]
    return [field.isEnabled() for field in fields] == [True] * len(fields)


def test_a_dialog_that_was_closed_while_it_worked_can_be_used_again(polygons, layer, qtbot):
    click(polygons, "terramaskMakePolygons", qtbot)
    assert not can_be_used(polygons)
    polygons.close()
    polygons.ask(layer)
    assert can_be_used(polygons)
    assert made(polygons, qtbot) == ["Polygons", "Floods"]


def test_a_dialog_that_is_asked_for_another_result_can_be_used(polygons, tmp_path, qtbot):
    click(polygons, "terramaskMakePolygons", qtbot)
    path = str(write_mask(tmp_path / "other.tif", np.ones((8, 8))))
    polygons.ask(add_result(path, "Floods in Hills", open_mask(path).classes))
    assert not polygons.is_busy()
    assert can_be_used(polygons)


@pytest.mark.parametrize("file", ["", "floods.gpkg"])
def test_polygons_come_into_no_other_project(polygons, tmp_path, qtbot, file):
    polygons.set_output(str(tmp_path / file) if file else "")
    click(polygons, "terramaskMakePolygons", qtbot)
    QgsProject.instance().clear()
    QgsProject.instance().addMapLayer(QgsVectorLayer("Polygon", "Another project's", "memory"))
    ended(polygons, qtbot)
    layers = QgsProject.instance().mapLayers().values()
    assert [layer.name() for layer in layers] == ["Another project's"]
    told = re.fullmatch("The project was closed meanwhile, so .* are in (.*)[.]", polygons.text())
    assert QgsVectorLayer(told.group(1), "x", "ogr").featureCount() == 2
    assert not file or told.group(1) == str(tmp_path / file)


def test_polygons_come_into_the_project_that_was_opened_again(
    polygons, layer, tmp_path, monkeypatch, qtbot
):
    project, is_open, write = QgsProject.instance(), threading.Event(), mask_to_polygons._write

    def late(*given):
        # Newer versions of QGIS hear of the end of a run while they open a project.
        assert is_open.wait(10)
        return write(*given)

    monkeypatch.setattr(mask_to_polygons, "_write", late)
    assert project.write(str(tmp_path / "project.qgz"))
    click(polygons, "terramaskMakePolygons", qtbot)
    project.clear()
    assert project.read(str(tmp_path / "project.qgz"))
    is_open.set()
    ended(polygons, qtbot)
    (group,) = project.layerTreeRoot().children()
    assert [node.name() for node in group.children()] == ["Polygons", "Floods"]


def test_polygons_of_a_result_that_was_removed_stay_in_its_project(polygons, layer, qtbot):
    click(polygons, "terramaskMakePolygons", qtbot)
    QgsProject.instance().removeMapLayer(layer.id())
    ended(polygons, qtbot)
    assert len(QgsProject.instance().mapLayersByName("Polygons")) == 1


def test_cancelling_is_said_so(polygons, qtbot):
    click(polygons, "terramaskMakePolygons", qtbot)
    click(polygons, "terramaskCancel", qtbot)
    ended(polygons, qtbot)
    assert polygons.text().startswith("Cancelled")
    assert QgsProject.instance().mapLayersByName("Polygons") == []


def figures(dialog):
    return [(area.zone, area.name, area.pixels) for area in dialog.areas()]


def test_the_areas_of_the_whole_result(statistics):
    assert not statistics.isModal()
    assert [pixels for *_, pixels in figures(statistics)] == [1846, 104, 50]
    assert {zone for zone, *_ in figures(statistics)} == {"Floods in Valley"}
    flood = statistics.areas()[1]
    assert (flood.class_id, flood.name) == (1, "Flood or other water")
    assert flood.ha == pytest.approx(1.04)
    assert flood.km2 == pytest.approx(0.0104)
    assert flood.share == pytest.approx(104 / 1950)
    assert statistics.areas()[2].share is None
    assert statistics._table.isColumnHidden(0)


def by_districts(dialog, layer, qtbot):
    dialog.findChild(QgsMapLayerComboBox, "terramaskZones").setLayer(layer)
    ended(dialog, qtbot)


def test_the_areas_by_district(statistics, qtbot):
    layer = zones(box(0, 0, 25, 40), box(25, 0, 50, 40), epsg=4326, names=("=West", "East"))
    by_districts(statistics, layer, qtbot)
    assert statistics.findChild(QgsFieldComboBox, "terramaskZoneField").currentField() == "name"
    assert not statistics._table.isColumnHidden(0)
    assert figures(statistics)[:3] == [
        ("=West", "Dry land", 871),
        ("=West", "Flood or other water", 104),
        ("=West", "No data", 25),
    ]
    assert [zone for zone, *_ in figures(statistics)[3:]] == ["East"] * 3
    statistics.findChild(QgsFieldComboBox, "terramaskZoneField").setField("")
    ended(statistics, qtbot)
    assert {zone for zone, *_ in figures(statistics)} == {"1", "2"}
    by_districts(statistics, None, qtbot)
    assert len(figures(statistics)) == 3


def test_districts_outside_are_a_sentence(statistics, qtbot):
    by_districts(statistics, zones(box(100, 0, 110, 10)), qtbot)
    assert statistics._line.level is Level.BAD
    assert "lie outside" in statistics.text()
    assert figures(statistics) == []
    assert not statistics.findChild(QPushButton, "terramaskSaveAreas").isEnabled()


def test_districts_that_reach_beyond_are_told(statistics, qtbot):
    by_districts(statistics, zones(box(-10, 0, 10, 10)), qtbot)
    assert statistics._line.level is Level.HINT
    assert "reach beyond the mask" in statistics.text()
    assert len(figures(statistics)) == 3


def test_the_table_is_saved_and_copied_as_it_is_sorted(statistics, tmp_path, qtbot):
    statistics._table.sortByColumn(5, Qt.SortOrder.AscendingOrder)
    click(statistics, "terramaskCopyAreas", qtbot)
    lines = QApplication.clipboard().text().splitlines()
    assert [line.split("\t")[3] for line in lines] == ["pixels", "50", "104", "1846"]
    statistics.save(str(tmp_path / "areas"))
    qtbot.waitUntil(lambda: statistics.text().startswith("Saved to"), timeout=WAIT_MS)
    rows = (tmp_path / "areas.csv").read_text("utf-8-sig").splitlines()
    assert [row.split(",")[3] for row in rows] == ["pixels", "50", "104", "1846"]


@pytest.mark.parametrize(
    ("chosen", "pressed", "replaced"),
    [("areas", "Save", True), ("areas", "Cancel", False), ("areas.csv", None, True)],
)
def test_no_table_is_replaced_without_a_question(
    statistics, tmp_path, qtbot, monkeypatch, chosen, pressed, replaced
):
    path = tmp_path / "areas.csv"
    path.write_text("older")
    answer = (str(tmp_path / chosen), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: answer)
    click(statistics, "terramaskSaveAreas", qtbot)
    questions = statistics.findChildren(QMessageBox)
    # Of the whole name, the dialog for files has asked already.
    assert len(questions) == (pressed is not None)
    for question in questions:
        assert question.text() == "areas.csv is there already and will be replaced."
        assert path.read_text() == "older"
        question.button(getattr(QMessageBox.StandardButton, pressed)).click()
    if replaced:
        qtbot.waitUntil(lambda: statistics.text().startswith("Saved to"), timeout=WAIT_MS)
    assert (path.read_text() == "older") is not replaced


def test_a_new_table_is_saved_without_a_question(statistics, tmp_path, qtbot, monkeypatch):
    answer = (str(tmp_path / "areas"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: answer)
    click(statistics, "terramaskSaveAreas", qtbot)
    qtbot.waitUntil(lambda: statistics.text().startswith("Saved to"), timeout=WAIT_MS)
    assert (tmp_path / "areas.csv").is_file()


def test_a_table_that_cannot_be_saved_is_said_so(statistics, tmp_path, qtbot):
    statistics.save(str(tmp_path / "nothing" / "areas.csv"))
    qtbot.waitUntil(lambda: statistics._line.level is Level.BAD, timeout=WAIT_MS)
    assert statistics.text().startswith("The table cannot be written")


def test_the_table_becomes_a_layer_of_the_group(statistics, layer, qtbot):
    for _ in range(2):
        click(statistics, "terramaskAddAreas", qtbot)
    tables = QgsProject.instance().mapLayersByName("Areas of classes")
    assert len(tables) == 2
    assert all(group_with(table) is group_with(layer) for table in tables)
    assert sorted(feature["pixels"] for feature in tables[0].getFeatures()) == [50, 104, 1846]
    QgsProject.instance().removeMapLayers([table.id() for table in tables])
    assert len(statistics.areas()) == 3


def test_a_closed_dialog_does_not_count(statistics, qtbot):
    statistics.close()
    by_districts(statistics, zones(box(0, 0, 10, 10)), qtbot)
    assert not statistics.is_busy()


@pytest.mark.parametrize("kind", [PolygonsDialog, StatisticsDialog])
def test_that_a_limit_on_the_map_does_not_count_is_said(opened, layer, qtbot, kind):
    def notes():
        return [line.text() for line in dialog.findChildren(ThresholdNote) if line.isVisible()]

    flood = MaskClass(1, "Flood or other water", "#0b4fd6ff", flood=True)
    style_threshold(layer, 1, 80, flood)
    dialog = opened(kind)
    dialog.ask(layer)
    (note,) = notes()
    assert "not what the slider shows (at least 80 %)" in note
    style_threshold(layer, 1, 30, flood)
    assert "(at least 30 %)" in notes()[0]
    style_mask(layer, [flood])
    assert notes() == []
    dialog.close()
    style_threshold(layer, 1, 80, flood)
    dialog.ask(layer)
    assert len(notes()) == 1
    QgsProject.instance().removeMapLayer(layer.id())
    dialog.close()


def test_the_panel_opens_them_for_its_result(ready, qgis_iface, qtbot):
    assert press(ready, qtbot) == ""
    window = qgis_iface.mainWindow()
    for name, kind in (
        ("terramaskToPolygons", PolygonsDialog),
        ("terramaskToStatistics", StatisticsDialog),
    ):
        qtbot.mouseClick(ready.findChild(QToolButton, name), Qt.MouseButton.LeftButton)
        (dialog,) = window.findChildren(kind)
        assert dialog.isVisible()
        assert dialog._title.text() == "Floods in scene"
        ended(dialog, qtbot)
    mask = gdal.Open(ready.result().path)
    assert sum(area.pixels for area in dialog.areas()) == mask.RasterXSize * mask.RasterYSize


def test_unloading_takes_them_along(new_panel, ready, qgis_iface, qtbot):
    assert press(ready, qtbot) == ""
    for name in ("terramaskToPolygons", "terramaskToStatistics"):
        qtbot.mouseClick(ready.findChild(QToolButton, name), Qt.MouseButton.LeftButton)
    new_panel.opened.remove(ready)
    ready.shut_down()
    ready.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert qgis_iface.mainWindow().findChildren(ResultDialog) == []
    manager = QgsApplication.taskManager()
    qtbot.waitUntil(lambda: manager.countActiveTasks() == 0, timeout=WAIT_MS)
