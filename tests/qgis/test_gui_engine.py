"""From the panel through the real engine to a server's stand-in, and back to the map."""

from __future__ import annotations

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsReferencedGeometry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QPushButton, QToolButton

from plugin.gui.choices import remember
from plugin.gui.recognised import USUAL_BANDS
from plugin.raster.bands import BandChoice
from tests.qgis.panels import WAIT_MS, add, button, lines, press


def mask(panel):
    return gdal.Open(panel.result().path).ReadAsArray()


def part(layer, column, row, width, height):
    """A rectangle in pixels of the layer, as a polygon."""
    left, top = layer.extent().xMinimum() + 10 * column, layer.extent().yMaximum() - 10 * row
    return QgsGeometry.fromRect(QgsRectangle(left, top - 10 * height, left + 10 * width, top))


def test_only_what_is_inside_the_selected_polygons_is_computed(ready, qtbot):
    scene = ready.form.layer()
    layer = QgsVectorLayer("Polygon?crs=EPSG:32630", "districts", "memory")
    features = []
    for window in ((20, 30, 50, 40), (200, 100, 20, 20)):
        features.append(QgsFeature())
        features[-1].setGeometry(part(scene, *window))
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.selectByIds([1])
    QgsProject.instance().addMapLayer(layer)
    ready.form._area.set_mode("polygons")
    assert press(ready, qtbot) == ""
    values = mask(ready)
    assert values.shape == (40, 50)
    assert (values != 255).all()


def test_outside_of_a_drawn_polygon_nothing_is_known(ready, qtbot):
    scene = ready.form.layer()
    triangle = part(scene, 100, 50, 60, 60).asPolygon()[0][:3]
    drawn = QgsReferencedGeometry(QgsGeometry.fromPolygonXY([triangle]), scene.crs())
    ready.form._area._buttons["drawn"]._take(drawn)
    ready.form._area.set_mode("drawn")
    assert press(ready, qtbot) == ""
    values = mask(ready)
    assert values.shape == (60, 60)
    inside = np.count_nonzero(values != 255)
    assert 60 * 59 / 2 <= inside <= 60 * 61 / 2


def test_bands_chosen_by_hand_are_the_ones_asked_for(new_panel, stand_in, write_raster, qtbot):
    values = np.random.default_rng(1).integers(900, 2000, (8, 80, 90)).astype(np.int16)
    path = write_raster(values)
    panel = new_panel(stand_in.address)
    choice = BandChoice((7, 6, 5, 4, 3, 2), scale=2e-4, by_hand=True)
    remember(str(path), USUAL_BANDS, choice)
    panel.form.set_layer(add(path))
    qtbot.waitUntil(button(panel).isEnabled, timeout=WAIT_MS)
    assert press(panel, qtbot) == ""
    assert {request["scale"] for request in stand_in.requests()} == {2e-4}
    # The stand-in looks at the model's fifth band.
    assert ((mask(panel) == 1) == (values[3] < 800)).all()


def test_a_resampled_scene_has_the_model_s_pixels(new_panel, stand_in, sentinel_2, qtbot):
    stand_in.card["gsd"] = 10.0
    panel = new_panel(stand_in.address)
    transform = (500000.0, 20.0, 0.0, 4200000.0, 0.0, -20.0)
    panel.form.set_layer(add(sentinel_2(width=60, height=40, transform=transform)))
    qtbot.waitUntil(button(panel).isEnabled, timeout=WAIT_MS)
    panel.findChild(QCheckBox, "terramaskResample").setChecked(True)
    assert press(panel, qtbot) == ""
    assert mask(panel).shape == (80, 120)


def test_a_run_is_cancelled_and_continued(ready, stand_in, tmp_path, qtbot):
    assert press(ready, qtbot) == ""
    whole = mask(ready)
    answered = []

    def some(body):
        answered.append(body)
        return stand_in.pool(body) if len(answered) <= 4 else stand_in.wait(body)

    stand_in.routes["POST /pooling"] = some
    ready.form.set_output(str(tmp_path / "mask.tif"))
    qtbot.mouseClick(button(ready), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(answered) > 4, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "0 of" not in ready.outcome._progress.text(), timeout=WAIT_MS)
    with qtbot.waitSignal(ready.ended, timeout=WAIT_MS) as end:
        ready.findChild(QPushButton, "terramaskCancel").click()
    assert "windows are kept" in end.args[0]
    stand_in.routes["POST /pooling"] = stand_in.pool
    again = ready.findChild(QToolButton, "terramaskContinue")
    qtbot.waitUntil(again.isEnabled, timeout=WAIT_MS)
    asked = len(stand_in.requests())
    with qtbot.waitSignal(ready.ended, timeout=WAIT_MS) as end:
        again.click()
    assert end.args[0] == ""
    assert len(stand_in.requests()) > asked
    assert (mask(ready) == whole).all()
    assert ready.result().path == str(tmp_path / "mask.tif")
    qtbot.waitUntil(lambda: not again.isEnabled(), timeout=WAIT_MS)
    names = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert names.count("Floods") == 2
    assert any("under water" in text for _, text in lines(ready))
