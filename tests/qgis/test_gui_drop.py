"""Dragging a scene onto the panel: from QGIS's layer tree and browser, and from a file manager."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsLayerTreeModel, QgsMimeDataUtils, QgsProject, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from qgis.PyQt.QtWidgets import QApplication, QLabel, QLineEdit

from plugin.gui import open_button
from plugin.gui.status_line import Level
from tests.qgis.panels import WAIT_MS, add, button, script, sentence  # noqa: F401

NAMES = ("B02", "B03", "B04", "B8A", "B11", "B12")
ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
LEFT, MODIFIERS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def panel(new_panel, free_address, monkeypatch, tmp_path_factory, qtbot):
    folder = tmp_path_factory.mktemp("profile") / "scenes"
    monkeypatch.setattr(open_button, "scenes_folder", lambda: folder)
    panel = new_panel(free_address)
    panel.show()
    return panel


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def from_tree(*layers):
    root = QgsProject.instance().layerTreeRoot()
    model = QgsLayerTreeModel(root)
    return model.mimeData([model.node2index(root.findLayer(layer.id())) for layer in layers])


def from_browser(path, kind="raster", provider="gdal"):
    uri = QgsMimeDataUtils.Uri()
    uri.layerType, uri.providerKey, uri.uri, uri.name = kind, provider, str(path), "Browsed"
    return QgsMimeDataUtils.encodeUriList([uri])


def enter(panel, data):
    """Drag over the panel, and return the event."""
    event = QDragEnterEvent(QPoint(5, 5), ACTIONS, data, LEFT, MODIFIERS)
    event.ignore()
    QApplication.sendEvent(panel.widget(), event)
    return event


def drop(panel, data):
    assert enter(panel, data).isAccepted()
    event = QDropEvent(QPointF(5, 5), ACTIONS, data, LEFT, MODIFIERS)
    QApplication.sendEvent(panel.widget(), event)
    return event


def cover(panel):
    return panel.findChild(QLabel, "terramaskDrop")


def chosen(panel, qtbot):
    """Wait until a scene is recognised; return what its layer shows."""
    qtbot.waitUntil(panel.form.has_scene, timeout=WAIT_MS)
    return panel.form.layer()


def refusal(panel, qtbot):
    qtbot.waitUntil(lambda: bool(sentence(panel, Level.BAD)), timeout=WAIT_MS)
    return sentence(panel, Level.BAD)


def test_a_layer_of_the_project_is_chosen(panel, sentinel_2, qtbot):
    layer = add(sentinel_2(), "B")
    add(sentinel_2(name="scene-2.tif"), "A")
    event = drop(panel, from_tree(layer))
    assert chosen(panel, qtbot) == layer
    # A layer that is moved away would be removed from the tree.
    assert event.dropAction() == Qt.DropAction.CopyAction
    assert len(QgsProject.instance().mapLayers()) == 2


def test_a_file_becomes_a_layer_once(panel, sentinel_2, qtbot):
    path = sentinel_2()
    drop(panel, files(path))
    layer = chosen(panel, qtbot)
    assert Path(layer.source()) == path
    assert layer.name() == path.stem
    add(sentinel_2(name="scene-2.tif"), "A")
    other = add(sentinel_2(name="scene-3.tif"), "A")
    panel.form.set_layer(other)
    drop(panel, files(path))
    qtbot.waitUntil(lambda: panel.form.layer() == layer, timeout=WAIT_MS)
    assert len(QgsProject.instance().mapLayers()) == 3


def test_a_raster_of_the_browser_becomes_a_layer_with_its_name(panel, sentinel_2, qtbot):
    drop(panel, from_browser(sentinel_2()))
    assert chosen(panel, qtbot).name() == "Browsed"


@pytest.fixture
def bands(write_raster, tmp_path):
    """Files with one band each, as a product of Sentinel-2 has them, in a folder of their own."""
    folder = tmp_path / "Überflutung 1"
    folder.mkdir()
    rng = np.random.default_rng(3)
    values = rng.integers(1500, 3000, (6, 1, 40, 60)).astype(np.uint16)
    names = [f"T30SXH_20190914T105621_{name}_10m.tif" for name in NAMES]
    return [
        Path(write_raster(value, name=f"{folder.name}/{name}"))
        for value, name in zip(values, names)
    ]


def test_files_of_one_scene_are_put_together(panel, bands, qtbot):
    drop(panel, files(*bands))
    assert chosen(panel, qtbot).bandCount() == 6
    assert panel.form.layer().name() == bands[0].parent.name


@pytest.mark.parametrize("drag", [files, lambda path: from_browser(path, "directory", "")])
def test_a_folder_is_one_scene(panel, bands, qtbot, drag):
    drop(panel, drag(bands[0].parent))
    assert chosen(panel, qtbot).bandCount() == 6


@pytest.mark.parametrize("drag", [files, lambda path: from_browser(path, "collection", "")])
def test_a_zip_is_one_scene(panel, bands, tmp_path, qtbot, drag):
    path = tmp_path / "product.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for band in bands:
            archive.write(band, band.name)
    drop(panel, drag(path))
    assert chosen(panel, qtbot).bandCount() == 6


def test_several_layers_are_one_scene(panel, bands, qtbot):
    layers = [add(path, path.stem) for path in bands]
    drop(panel, from_tree(*layers))
    assert chosen(panel, qtbot).bandCount() == 6
    assert panel.form.layer().name().endswith(" and 5 more")


def test_what_is_no_raster_is_said_before_and_after(panel, qtbot):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Districts", "memory")
    QgsProject.instance().addMapLayer(layer)
    drag = from_tree(layer)
    assert enter(panel, drag).isAccepted()
    assert cover(panel).isVisible()
    assert "no raster" in cover(panel).text()
    drop(panel, drag)
    assert not cover(panel).isVisible()
    assert "no raster" in refusal(panel, qtbot)
    assert panel.form.layer() is None


def test_a_file_that_is_no_raster_is_refused_with_a_sentence(panel, tmp_path, qtbot):
    path = tmp_path / "notes.docx"
    path.write_text("no raster")
    drop(panel, files(path))
    assert "cannot be read" in refusal(panel, qtbot)
    assert QgsProject.instance().mapLayers() == {}


def test_the_cover_lies_over_everything_and_goes_with_the_drag(panel, sentinel_2, qtbot):
    enter(panel, files(sentinel_2()))
    assert cover(panel).isVisible()
    assert cover(panel).geometry() == panel.widget().rect()
    # Qt hands a drag to the widget below the pointer, and on to the first that takes drops.
    field = panel.findChild(QLineEdit)
    under = panel.widget().childAt(field.mapTo(panel.widget(), QPoint(2, 2)))
    assert under is cover(panel)
    assert not under.acceptDrops()
    QApplication.sendEvent(panel.widget(), QDragLeaveEvent())
    assert not cover(panel).isVisible()


def test_text_is_left_alone(panel):
    data = QMimeData()
    data.setText("scene.tif")
    assert not enter(panel, data).isAccepted()
    assert not cover(panel).isVisible()


def test_a_run_that_goes_on_keeps_its_scene(script, ready, qtbot):  # noqa: F811
    script.go_on.clear()
    qtbot.mouseClick(button(ready), LEFT)
    assert not ready.widget().acceptDrops()
    with qtbot.waitSignal(ready.ended, timeout=WAIT_MS):
        script.go_on.set()
    assert ready.widget().acceptDrops()


def test_the_file_to_save_to_is_never_one_that_was_dragged(panel):
    field = panel.findChild(QgsFileWidget).lineEdit()
    assert not field.acceptDrops()
