"""Looking inside polygons: drawn ones, those of a layer, and what becomes of them."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeedback,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QToolButton

from plugin.gui.area_box import AreaBox
from plugin.raster.scene import open_scene
from plugin.wire.errors import SceneError
from tests.qgis.panels import plain

DRAWN, POLYGONS = "drawn", "polygons"
UTM = "EPSG:32630"


@pytest.fixture
def canvas(qgis_app, qgis_new_project, qtbot):
    canvas = QgsMapCanvas()
    canvas.resize(400, 400)
    qtbot.addWidget(canvas)
    canvas.show()
    return canvas


@pytest.fixture
def scene_layer(sentinel_2):
    """300 x 200 pixels of 10 m, UTM."""
    return QgsRasterLayer(str(sentinel_2()), "scene")


@pytest.fixture
def box(canvas, scene_layer, qtbot):
    canvas.setDestinationCrs(scene_layer.crs())
    canvas.setExtent(scene_layer.extent())
    box = AreaBox(canvas)
    qtbot.addWidget(box)
    box.show()
    box.set_layer(scene_layer)
    yield box
    box.shut_down()


@pytest.fixture
def districts(scene_layer):
    """Adds a layer with rectangles given in pixels of the scene: column, row, width, height."""

    def add(*windows, crs=UTM):
        layer = QgsVectorLayer(f"Polygon?crs={crs}", "districts", "memory")
        features = []
        for window in windows:
            features.append(QgsFeature())
            features[-1].setGeometry(QgsGeometry.fromRect(rectangle(scene_layer, *window)))
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        QgsProject.instance().addMapLayer(layer)
        return layer

    return add


def rectangle(layer, column, row, width, height):
    left, top = layer.extent().xMinimum() + 10 * column, layer.extent().yMaximum() - 10 * row
    return QgsRectangle(left, top - 10 * height, left + 10 * width, top)


def region(box, layer):
    return box.area().region(open_scene(layer.source()), QgsFeedback())


def size(box):
    return plain(box._size.text())


def choose(box, which):
    """As a person does, from the list."""
    combo = box.findChild(QComboBox, "terramaskArea")
    combo.setCurrentIndex(combo.findData(which))
    combo.activated.emit(combo.currentIndex())


def click(canvas, x, y, button=Qt.MouseButton.LeftButton):
    QTest.mouseClick(canvas.viewport(), button, pos=QPoint(x, y))


def draw_triangle(canvas):
    for x, y in ((100, 150), (300, 150), (100, 250)):
        click(canvas, x, y)


def finish(canvas):
    click(canvas, 200, 200, Qt.MouseButton.RightButton)


def test_a_polygon_is_drawn_by_clicks_and_a_right_click(box, canvas, scene_layer):
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    centre = canvas.extent().center()
    choose(box, DRAWN)
    assert box.problem() == "Draw a polygon on the map."
    assert box.area() is None
    draw_triangle(canvas)
    finish(canvas)
    assert box.problem() == ""
    assert canvas.mapTool() is before
    assert canvas.extent().center() == centre
    corner = canvas.mapUnitsPerPixel()
    km2 = 200 * 100 / 2 * corner**2 / 1e6
    pixels = region(box, scene_layer).pixels
    assert pixels == pytest.approx(km2 * 1e4, rel=0.02)
    told = size(box).split()
    assert told[0] == "about"
    assert float(told[1]) == pytest.approx(pixels, rel=0.02)
    assert float(told[4]) == pytest.approx(km2, rel=0.02)


def test_a_double_click_ends_a_polygon(box, canvas, scene_layer):
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    centre = canvas.extent().center()
    choose(box, DRAWN)
    draw_triangle(canvas)
    place, left = QPointF(100, 250), Qt.MouseButton.LeftButton
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind, place, place, left, left, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(canvas.viewport(), event)
    assert box.problem() == ""
    corners = box.area().polygon.asPolygon()[0]
    assert len(corners) == 4
    assert canvas.mapTool() is before
    assert canvas.extent().center() == centre


def test_return_ends_a_polygon_and_backspace_takes_a_corner_back(box, canvas, scene_layer):
    choose(box, DRAWN)
    draw_triangle(canvas)
    click(canvas, 390, 390)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    part = region(box, scene_layer).window
    assert part.width == pytest.approx(200 * canvas.mapUnitsPerPixel() / 10, abs=2)


def test_escape_gives_up_a_polygon(box, canvas):
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    choose(box, DRAWN)
    click(canvas, 100, 150)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert box.mode() == "layer"
    assert canvas.mapTool() is before


def test_two_corners_are_no_polygon(box, canvas):
    choose(box, DRAWN)
    click(canvas, 100, 150)
    click(canvas, 300, 150)
    finish(canvas)
    assert box.mode() == "layer"


def test_moving_the_map_keeps_a_half_drawn_polygon(box, canvas, scene_layer):
    choose(box, DRAWN)
    draw_triangle(canvas)
    canvas.setExtent(canvas.extent())
    canvas.extentsChanged.emit()
    shown = [band for band in canvas.scene().items() if type(band).__name__ == "QgsRubberBand"]
    assert any(not band.asGeometry().isEmpty() for band in shown)
    finish(canvas)
    assert box.problem() == ""


def test_lines_that_cross_make_two_triangles(box, canvas, scene_layer):
    choose(box, DRAWN)
    for x, y in ((100, 150), (300, 250), (300, 150), (100, 250)):
        click(canvas, x, y)
    finish(canvas)
    layer = box.area().parameters()["POLYGONS"]
    assert layer.featureCount() == 2
    assert all(feature.geometry().isGeosValid() for feature in layer.getFeatures())
    assert layer.crs() == scene_layer.crs()


def test_a_polygon_beside_the_layer_is_a_problem(box, canvas, scene_layer):
    beside = QgsRectangle(scene_layer.extent())
    beside.setXMinimum(beside.xMinimum() + 1e5)
    beside.setXMaximum(beside.xMaximum() + 1e5)
    canvas.setExtent(beside)
    choose(box, DRAWN)
    draw_triangle(canvas)
    finish(canvas)
    assert "outside the layer" in box.problem()


def test_without_a_polygon_layer_one_is_asked_for(box):
    choose(box, POLYGONS)
    assert "Add a polygon layer" in box.problem()
    assert size(box) == box.problem()


def test_the_polygons_of_a_layer(box, scene_layer, districts):
    layer = districts((10, 20, 30, 40), (100, 100, 50, 10))
    choose(box, POLYGONS)
    assert box.problem() == ""
    assert region(box, scene_layer).pixels == 30 * 40 + 50 * 10
    assert size(box).startswith("at most 1.40 x 0.90 km · 140 x 90 px")
    definition = box.area().parameters()["POLYGONS"]
    assert definition.source.staticValue() == layer.id()
    assert definition.selectedFeaturesOnly is False


def test_the_selected_polygons_only(box, scene_layer, districts, qtbot):
    layer = districts((10, 20, 30, 40), (100, 100, 50, 10))
    choose(box, POLYGONS)
    only = box.findChild(QCheckBox, "terramaskSelected")
    only.setChecked(True)
    assert "No polygon is selected" in box.problem()
    with qtbot.waitSignal(box.changed):
        layer.selectByIds([2])
    assert box.problem() == ""
    assert region(box, scene_layer).pixels == 50 * 10
    assert box.area().parameters()["POLYGONS"].selectedFeaturesOnly is True


def test_what_is_selected_already_is_meant(box, scene_layer, districts):
    layer = districts((10, 20, 30, 40), (100, 100, 50, 10))
    layer.selectByIds([1])
    other = districts((0, 0, 5, 5))
    box._polygons._combo.setLayer(other)
    box._polygons._combo.setLayer(layer)
    choose(box, POLYGONS)
    assert region(box, scene_layer).pixels == 30 * 40


def test_polygons_in_another_crs(box, scene_layer, districts):
    layer = districts((10, 20, 30, 40))
    degrees = QgsVectorLayer("Polygon?crs=EPSG:4326", "degrees", "memory")
    to_degrees = QgsCoordinateTransform(layer.crs(), degrees.crs(), QgsProject.instance())
    feature = QgsFeature()
    geometry = next(layer.getFeatures()).geometry()
    geometry.transform(to_degrees)
    feature.setGeometry(geometry)
    degrees.dataProvider().addFeatures([feature])
    degrees.updateExtents()
    QgsProject.instance().addMapLayer(degrees)
    choose(box, POLYGONS)
    box._polygons._combo.setLayer(degrees)
    assert region(box, scene_layer).pixels == pytest.approx(30 * 40, rel=0.05)


def test_polygons_beside_the_layer_are_a_problem(box, scene_layer, districts):
    districts((10_000, 0, 5, 5))
    choose(box, POLYGONS)
    assert "outside the layer" in box.problem()
    with pytest.raises(SceneError):
        region(box, scene_layer)


def test_what_is_drawn_into_the_layer_counts(box, scene_layer, qtbot):
    layer = QgsVectorLayer(f"Polygon?crs={scene_layer.crs().authid()}", "new", "memory")
    QgsProject.instance().addMapLayer(layer)
    choose(box, POLYGONS)
    assert "empty" in box.problem()
    layer.startEditing()
    drawn = QgsFeature(layer.fields())
    drawn.setGeometry(QgsGeometry.fromRect(scene_layer.extent()))
    layer.addFeature(drawn)
    qtbot.waitUntil(lambda: box.problem() == "")
    whole = box._size.text()
    smaller = QgsRectangle(scene_layer.extent())
    smaller.scale(0.5)
    layer.changeGeometry(drawn.id(), QgsGeometry.fromRect(smaller))
    layer.commitChanges()
    qtbot.waitUntil(lambda: box._size.text() != whole)
    layer.startEditing()
    layer.deleteFeatures(layer.allFeatureIds())
    qtbot.waitUntil(lambda: "empty" in box.problem())
    layer.rollBack()
    qtbot.waitUntil(lambda: box.problem() == "")


def test_what_was_drawn_before_the_layer_was_chosen_counts(box, scene_layer, districts):
    districts((10, 20, 30, 40))
    layer = QgsVectorLayer(f"Polygon?crs={UTM}", "new", "memory")
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    drawn = QgsFeature(layer.fields())
    drawn.setGeometry(QgsGeometry.fromRect(scene_layer.extent()))
    layer.addFeature(drawn)
    choose(box, POLYGONS)
    box._polygons._combo.setLayer(layer)
    assert box.problem() == ""


def test_a_removed_polygon_layer_is_let_go(box, districts):
    layer = districts((10, 20, 30, 40))
    choose(box, POLYGONS)
    QgsProject.instance().removeMapLayer(layer)
    assert "Add a polygon layer" in box.problem()
    assert box.area() is None


def test_the_list_shows_only_where_it_is_needed(box, districts):
    districts((10, 20, 30, 40))
    combo = box._polygons
    assert not combo.isVisibleTo(box)
    choose(box, POLYGONS)
    assert combo.isVisibleTo(box)


def test_both_drawings_are_kept(box, canvas):
    choose(box, DRAWN)
    draw_triangle(canvas)
    finish(canvas)
    area = box.area()
    choose(box, "layer")
    choose(box, DRAWN)
    assert box.area().polygon.equals(area.polygon)
    assert all(not button.isChecked() for button in box.findChildren(QToolButton))
