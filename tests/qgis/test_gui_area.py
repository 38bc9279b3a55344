"""Choosing where to look: the layer, the view, and a rectangle drawn on the map."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QToolButton

from plugin.gui.area_box import AreaBox

LAYER, VIEW, RECTANGLE = "layer", "view", "rectangle"


@pytest.fixture
def canvas(qgis_app, qtbot):
    canvas = QgsMapCanvas()
    canvas.resize(400, 400)
    qtbot.addWidget(canvas)
    canvas.show()
    return canvas


@pytest.fixture
def layer(sentinel_2):
    """300 x 200 pixels of 10 m, UTM."""
    return QgsRasterLayer(str(sentinel_2()), "scene")


@pytest.fixture
def box(canvas, layer, qtbot):
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    box = AreaBox(canvas)
    qtbot.addWidget(box)
    box.show()
    box.set_layer(layer)
    yield box
    box.shut_down()


def choose(box, which):
    """As a person does, from the list."""
    combo = box.findChild(QComboBox, "terramaskArea")
    combo.setCurrentIndex(combo.findData(which))
    combo.activated.emit(combo.currentIndex())


def drag(canvas, start, end, release=True):
    view = canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(*start))
    # QTest.mouseMove moves no pointer where there is no screen.
    place, left = QPointF(*end), Qt.MouseButton.LeftButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove, place, place, left, left, Qt.KeyboardModifier.NoModifier
    )
    QCoreApplication.sendEvent(view, moved)
    if release:
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(*end))


def size(box):
    return box._size.text().replace("\u00a0", " ").replace("\u00d7", "x")


def bands_on(canvas):
    return [item for item in canvas.scene().items() if type(item).__name__ == "QgsRubberBand"]


def shown_on(canvas):
    """Areas of what is drawn on the map."""
    drawn = [band.asGeometry() for band in bands_on(canvas)]
    return [geometry.area() for geometry in drawn if not geometry.isEmpty()]


def test_the_whole_layer_needs_no_extent(box):
    assert box.mode() == "layer"
    assert box.area().parameters() == {}
    assert size(box) == "3.00 x 2.00 km · 300 x 200 px · 6.00 km²"


def test_what_the_map_shows(box, canvas, layer):
    choose(box, VIEW)
    part = QgsRectangle(layer.extent())
    part.scale(0.5)
    canvas.setExtent(part)
    extent = box.area().parameters()["EXTENT"]
    assert extent.crs() == layer.crs()
    assert QgsRectangle(extent) == canvas.extent()
    assert " 150 x " in size(box)


def test_a_map_in_another_crs(box, canvas, layer):
    choose(box, VIEW)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert box.area().parameters()["EXTENT"].crs().authid() == "EPSG:4326"
    assert "px" in size(box)
    assert box.problem() == ""


def test_a_map_beside_the_layer_is_a_problem(box, canvas, layer):
    choose(box, VIEW)
    beside = QgsRectangle(layer.extent())
    beside.setXMinimum(beside.xMinimum() + 1e5)
    beside.setXMaximum(beside.xMaximum() + 1e5)
    canvas.setExtent(beside)
    assert "outside the layer" in box.problem()
    choose(box, LAYER)
    assert box.problem() == ""


def test_drawing_a_rectangle(box, canvas, layer, qtbot):
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    choose(box, RECTANGLE)
    assert box.problem() == "Draw a rectangle on the map."
    to_map = canvas.getCoordinateTransform().toMapCoordinates
    with qtbot.waitSignal(box.changed):
        drag(canvas, (100, 150), (260, 250))
    drawn = box.area().parameters()["EXTENT"]
    expected = QgsRectangle(to_map(100, 150), to_map(260, 250))
    assert drawn.crs() == layer.crs()
    assert drawn.xMinimum() == pytest.approx(expected.xMinimum())
    assert drawn.yMaximum() == pytest.approx(expected.yMaximum())
    assert drawn.width() == pytest.approx(expected.width())
    assert box.problem() == ""
    assert "km²" in size(box)
    assert canvas.mapTool() is before
    assert shown_on(canvas) == [pytest.approx(expected.area())]


def test_the_size_is_shown_while_drawing(box, canvas):
    choose(box, RECTANGLE)
    drag(canvas, (100, 150), (260, 250), release=False)
    assert "km²" in size(box)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(260, 250))


def test_escape_gives_up_the_first_rectangle(box, canvas):
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    choose(box, RECTANGLE)
    assert canvas.mapTool() is not before
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is before
    assert box.mode() == "layer"


def test_escape_in_the_middle_keeps_the_rectangle_from_before(box, canvas):
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    choose(box, RECTANGLE)
    drag(canvas, (100, 150), (260, 250))
    kept, centre = QgsRectangle(box.area().parameters()["EXTENT"]), canvas.extent().center()
    QTest.mouseClick(box.findChild(QToolButton), Qt.MouseButton.LeftButton)
    drag(canvas, (10, 10), (300, 300), release=False)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert QgsRectangle(box.area().parameters()["EXTENT"]) == kept
    assert canvas.mapTool() is before
    assert canvas.extent().center() == centre
    assert shown_on(canvas) == [pytest.approx(kept.area())]


def test_a_click_draws_nothing(box, canvas):
    choose(box, RECTANGLE)
    drag(canvas, (100, 100), (100, 100))
    assert box.mode() == "layer"


def test_the_button_starts_and_stops_drawing(box, canvas):
    button = box.findChild(QToolButton)
    assert not button.isVisibleTo(box)
    choose(box, RECTANGLE)
    assert button.isVisibleTo(box)
    assert button.isChecked()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isChecked()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()


def test_another_choice_ends_drawing(box, canvas):
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    choose(box, RECTANGLE)
    choose(box, VIEW)
    assert canvas.mapTool() is before
    assert box.mode() == VIEW


def test_the_list_can_be_gone_through_by_keyboard(box, canvas, qtbot):
    combo = box.findChild(QComboBox)
    combo.setFocus()
    for mode in (VIEW, RECTANGLE, "drawn", "polygons"):
        QTest.keyClick(combo, Qt.Key.Key_Down)
        assert box.mode() == mode
        assert combo.hasFocus()
    QTest.keyClick(combo, Qt.Key.Key_Up)
    QTest.keyClick(combo, Qt.Key.Key_Escape)
    assert box.mode() == LAYER


def test_another_map_tool_ends_drawing(box, canvas):
    choose(box, RECTANGLE)
    tool = QgsMapToolPan(canvas)
    canvas.setMapTool(tool)
    assert not box.findChild(QToolButton).isChecked()
    assert box.problem() == "Draw a rectangle on the map."


def test_the_rectangle_shows_only_while_it_is_chosen(box, canvas):
    choose(box, RECTANGLE)
    drag(canvas, (100, 150), (260, 250))
    choose(box, LAYER)
    assert shown_on(canvas) == []
    choose(box, RECTANGLE)
    assert len(shown_on(canvas)) == 1


def test_nothing_stays_on_the_map(canvas, layer, qtbot):
    box = AreaBox(canvas)
    qtbot.addWidget(box)
    box.set_layer(layer)
    choose(box, RECTANGLE)
    box.shut_down()
    assert bands_on(canvas) == []
    assert canvas.mapTool() is None


def test_the_tool_from_before_may_have_gone(box, canvas):
    """With the plugin that it belonged to; what was drawn counts all the same."""
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    choose(box, RECTANGLE)
    sip.delete(before)
    drag(canvas, (100, 100), (200, 200))
    assert box.area() is not None
    assert canvas.mapTool() is None


def test_a_layer_whose_file_is_gone_has_no_size(box, tmp_path):
    box.set_layer(QgsRasterLayer(str(tmp_path / "gone.tif"), "scene"))
    assert size(box) == ""
    choose(box, VIEW)
    assert box.problem() == ""
