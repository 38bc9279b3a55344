"""The slider over the probabilities of a result."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsPalettedRasterRenderer, QgsProject, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QCheckBox, QSlider, QToolButton

from plugin.gui.result_layer import add_result
from plugin.gui.status_line import StatusLine
from plugin.gui.threshold_row import ThresholdRow
from plugin.raster.likelihood import likelihood_of
from plugin.raster.mosaic import Mosaic
from plugin.raster.region import Region
from plugin.raster.scene import open_scene
from plugin.wire.errors import Cancelled, SceneError
from tests.qgis.panels import WAIT_MS, add, button, press, script  # noqa: F401 (a fixture)
from tests.unit.masks import CLASSES, TAGS, a_card

FLOOD = CLASSES[1].name
HEIGHT, WIDTH = 60, 80
PIXEL_KM2 = 1e-4


def per_cent():
    """0 to 79 from left to right; nothing in the first row."""
    values = np.tile(np.arange(WIDTH, dtype=np.uint8), (HEIGHT, 1))
    values[0] = 255
    return values


def sure(least):
    """How many pixels are flooded with at least so many per cent."""
    values = per_cent()
    return int(((values >= least) & (values != 255)).sum())


@pytest.fixture
def write_result(write_raster, tmp_path, qgis_new_project):
    def write(probabilities=True, classes=CLASSES, name="mask.tif"):
        scene = open_scene(str(write_raster(np.ones((2, HEIGHT, WIDTH), np.uint16))))
        path, flood = tmp_path / name, per_cent()
        there = flood != 255
        card = replace(a_card(), classes=tuple(classes))
        likely = np.where(there, np.where(flood >= 50, 3, 0), 255)
        bands = [likely, np.where(there, 100 - flood, 255), flood][: 3 if probabilities else 1]
        with Mosaic(path, scene, Region(scene.whole), card, TAGS, probabilities) as mosaic:
            mosaic.write(scene.whole, np.stack(bands).astype(np.uint8))
            mosaic.finish(complete=True)
        return str(path)

    return write


@pytest.fixture
def row(qtbot):
    row = ThresholdRow()
    qtbot.addWidget(row)
    yield row
    row.shut_down()


def offered(row, path, qtbot):
    layer = add_result(path, "Floods", CLASSES)
    row.offer(layer)
    qtbot.waitUntil(lambda: not row.isHidden(), timeout=WAIT_MS)
    return layer, row.findChild(QSlider, "terramaskThreshold")


def shown(layer):
    """How many pixels of the layer the map shows."""
    image = layer.previewAsImage(QSize(WIDTH, HEIGHT), Qt.GlobalColor.transparent)
    pixels = [image.pixelColor(x, y).alpha() for y in range(HEIGHT) for x in range(WIDTH)]
    return sum(alpha > 0 for alpha in pixels)


def test_the_ground_of_which_the_model_is_so_sure(write_result, qgis_app):
    found = likelihood_of(write_result(), FLOOD, lambda done: True)
    assert found.band == 3
    assert found.km2.shape == (101,)
    wanted = [sure(least) * PIXEL_KM2 for least in range(101)]
    # The plane of a UTM zone is a little larger or smaller than the ground.
    np.testing.assert_allclose(found.km2, wanted, rtol=2e-3)


def test_a_result_without_them_has_none(write_result, qgis_app):
    assert likelihood_of(write_result(probabilities=False), FLOOD, lambda done: True) is None
    assert likelihood_of(write_result(), "Snow", lambda done: True) is None


def test_reading_can_be_cancelled_and_can_fail(write_result, tmp_path, qgis_app):
    with pytest.raises(Cancelled):
        likelihood_of(write_result(), FLOOD, lambda done: False)
    with pytest.raises(SceneError):
        likelihood_of(str(tmp_path / "nothing.tif"), FLOOD, lambda done: True)


def test_the_slider_changes_map_and_area_at_once(write_result, row, qtbot):
    layer, slider = offered(row, write_result(), qtbot)
    assert "most likely class" in row.text()
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    for least in (70, 20, 79, 1):
        slider.setValue(least)
        km2 = sure(least) * PIXEL_KM2
        assert row.text().startswith(f"At least {least} % likely: {km2:.2f} km²")
        qtbot.waitUntil(lambda: shown(layer) == sure(slider.value()), timeout=WAIT_MS)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    colour = renderer.shader().rasterShaderFunction().colorRampItemList()[-1].color
    assert colour.getRgb() == CLASSES[1].rgba


def test_back_to_the_classes(write_result, row, qtbot):
    layer, slider = offered(row, write_result(), qtbot)
    back = row.findChild(QToolButton, "terramaskClasses")
    assert not back.isEnabled()
    slider.setValue(90)
    qtbot.waitUntil(lambda: shown(layer) == 0, timeout=WAIT_MS)
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert shown(layer) == sure(50)
    assert not back.isEnabled()
    assert "most likely class" in row.text()


def test_a_threshold_stays_when_the_slider_goes(write_result, row, qtbot):
    """Another run begins, and later the result is chosen again."""
    layer, slider = offered(row, write_result(), qtbot)
    slider.setValue(70)
    row.withdraw()
    assert row.isHidden()
    assert shown(layer) == sure(70)
    row.offer(layer, "Floods in Valley")
    qtbot.waitUntil(lambda: not row.isHidden(), timeout=WAIT_MS)
    assert slider.value() == 70
    assert row.text().startswith("At least 70 % likely")
    assert row.findChild(QToolButton, "terramaskClasses").isEnabled()
    assert any(line.text() == "Floods in Valley" for line in row.findChildren(StatusLine))
    assert shown(layer) == sure(70)


def test_the_keyboard_moves_it(write_result, row, qtbot):
    _, slider = offered(row, write_result(), qtbot)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert row.text().startswith("At least 51 % likely")


@pytest.mark.parametrize("floods", [(False, False), (True, True)])
def test_without_one_flood_class_there_is_none(write_result, row, qtbot, floods):
    classes = [replace(item, flood=flood) for item, flood in zip(CLASSES, floods)]
    layer = add_result(write_result(classes=classes), "Classes", classes)
    row.offer(layer)
    qtbot.waitUntil(lambda: not row._background.is_busy(), timeout=WAIT_MS)
    assert row.isHidden()
    assert row.layer_id() == ""


def test_a_layer_that_is_gone_takes_it_along(write_result, row, qtbot):
    layer, slider = offered(row, write_result(), qtbot)
    QgsProject.instance().removeMapLayer(layer.id())
    slider.setValue(60)
    qtbot.waitUntil(row.isHidden, timeout=WAIT_MS)


def test_a_file_that_cannot_be_read_is_said_so(write_result, row, qtbot, tmp_path):
    layer = add_result(write_result(), "Floods", CLASSES)
    (tmp_path / "mask.tif").unlink()
    row.offer(layer)
    qtbot.waitUntil(lambda: not row.isHidden(), timeout=WAIT_MS)
    assert row.text().endswith(".")
    assert not row.findChild(QSlider, "terramaskThreshold").isVisibleTo(row)


def box(panel):
    return panel.findChild(QCheckBox, "terramaskProbabilities")


def test_probabilities_are_asked_for(new_panel, stand_in, script, sentinel_2, qtbot):  # noqa: F811
    stand_in.card["outputs"] = ["classes", "probabilities"]
    panel = new_panel(stand_in.address)
    panel.form.set_layer(add(sentinel_2()))
    qtbot.waitUntil(button(panel).isEnabled, timeout=WAIT_MS)
    assert box(panel).isEnabled()
    press(panel, qtbot)
    assert "PROBABILITIES" not in script.parameters
    box(panel).setChecked(True)
    press(panel, qtbot)
    assert script.parameters["PROBABILITIES"] is True


def test_a_model_without_them_is_not_asked(new_panel, stand_in, script, sentinel_2, qtbot):  # noqa: F811
    stand_in.card["outputs"] = ["classes"]
    panel = new_panel(stand_in.address)
    box(panel).setChecked(True)
    panel.form.set_layer(add(sentinel_2()))
    qtbot.waitUntil(button(panel).isEnabled, timeout=WAIT_MS)
    assert not box(panel).isEnabled()
    assert "gives no probabilities" in box(panel).toolTip()
    press(panel, qtbot)
    assert "PROBABILITIES" not in script.parameters
