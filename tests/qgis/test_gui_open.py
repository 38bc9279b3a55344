"""Scenes that are not a layer yet."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsDataProvider, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QListWidget, QToolButton

from plugin.gui import open_button
from plugin.gui.layer_box import LayerBox
from plugin.gui.status_line import Level
from tests.qgis.panels import WAIT_MS, add, button, lines, press, script, sentence  # noqa: F401

NAMES = ("B02", "B03", "B04", "B8A", "B11", "B12")
PRODUCT = "S2A_MSIL2A_20190914T105621_N0213_R094_T30SXH_20190914T134907"


@pytest.fixture
def box(qgis_new_project, monkeypatch, tmp_path_factory, qtbot):
    folder = tmp_path_factory.mktemp("profile") / "terramask" / "scenes"
    monkeypatch.setattr(open_button, "scenes_folder", lambda: folder)
    QgsSettings().remove("terramask")
    box = LayerBox()
    qtbot.addWidget(box)
    box.show()
    box.scenes = folder
    yield box
    box.shut_down()


@pytest.fixture
def bands(write_raster, tmp_path):
    """Files with one band each, named as in a product of Sentinel-2."""

    def write():
        rng = np.random.default_rng(3)
        values = rng.integers(1500, 3000, (6, 1, 40, 60)).astype(np.uint16)
        return [
            str(write_raster(values[i], name=f"T30SXH_20190914T105621_{name}_10m.tif"))
            for i, name in enumerate(NAMES)
        ]

    return write


def action(box, text):
    menu = box.findChild(QToolButton, "terramaskOpen").menu()
    return next(action for action in menu.actions() if text in action.text())


def opened(box, qtbot):
    """Wait for the layer that comes, and for what it is recognised as."""
    qtbot.waitUntil(lambda: box.found() is not None, timeout=WAIT_MS)
    return box.layer()


def test_several_files_become_one_layer(box, bands, monkeypatch, qtbot):
    paths = bands()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *given: (paths, ""))
    action(box, "ZIP").trigger()
    layer = opened(box, qtbot)
    assert layer.isValid()
    assert layer.bandCount() == 6
    assert layer.source().startswith(str(box.scenes))
    assert layer.id() in QgsProject.instance().mapLayers()
    assert box.found().choice.indices == (0, 1, 2, 3, 4, 5)
    assert box.problem() == ""


def test_a_folder_is_opened_under_its_name(box, bands, monkeypatch, tmp_path, qtbot):
    bands()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: str(tmp_path))
    asked = []
    monkeypatch.setattr(box._open, "open", lambda paths, name: asked.append((paths, name)))
    action(box, "folder").trigger()
    assert asked == [([str(tmp_path)], tmp_path.name)]


def test_layers_are_put_together(box, bands, qtbot):
    for number, path in enumerate(bands()):
        add(path, f"band {number}")
    add(bands()[0], "another")
    action(box, "layers").trigger()
    dialog = box.findChild(QDialog, "terramaskLayers")
    shown = dialog.findChild(QListWidget)
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    for row in range(shown.count()):
        if shown.item(row).text() != "another":
            shown.item(row).setCheckState(Qt.CheckState.Checked)
    assert ok.isEnabled()
    ok.click()
    qtbot.waitUntil(lambda: box.layer().bandCount() == 6, timeout=WAIT_MS)
    assert box.layer().name().endswith(" and 5 more")


def test_what_cannot_be_opened_is_said_and_the_layer_stays(box, sentinel_2, tmp_path, qtbot):
    layer = add(sentinel_2())
    box.set_layer(layer)
    opened(box, qtbot)
    (tmp_path / "notes.zip").write_text("no archive")
    box._open.open([str(tmp_path / "notes.zip")], "notes")
    qtbot.waitUntil(lambda: sentence(box, Level.BAD) != "", timeout=WAIT_MS)
    assert sentence(box, Level.BAD).count("\n") == 0
    assert box.layer() is layer
    assert box.problem() == ""
    assert QgsProject.instance().count() == 1


def test_a_sentence_about_opening_goes_with_the_next_layer(box, sentinel_2, tmp_path, qtbot):
    box._open.open([str(tmp_path / "gone.zip")], "gone")
    qtbot.waitUntil(lambda: sentence(box, Level.BAD) != "", timeout=WAIT_MS)
    box.set_layer(add(sentinel_2()))
    assert sentence(box, Level.BAD) == ""


def test_a_folder_that_cannot_be_made_is_said(box, bands, tmp_path, qtbot):
    box.scenes.parent.parent.joinpath("terramask").write_text("a file in the way")
    box._open.open(bands(), "scene")
    qtbot.waitUntil(lambda: "cannot be made" in sentence(box, Level.BAD), timeout=WAIT_MS)


@pytest.mark.parametrize(
    ("name", "stem"), [(PRODUCT, PRODUCT), ("a/b c", "a_b_c"), ("", "scene"), ("x" * 99, "x" * 80)]
)
def test_names_of_scenes_are_names_of_files(name, stem):
    assert open_button._stem(name) == stem


def test_the_same_bands_are_not_written_twice(box, bands, qtbot):
    paths = bands()
    for _ in range(2):
        with qtbot.waitSignal(box._open.opened, timeout=WAIT_MS):
            box._open.open(paths, "scene")
    assert len(list(box.scenes.glob("*.vrt"))) == 1


def test_what_a_stock_server_cannot_do_is_said(ready, monkeypatch, qtbot):
    from dataclasses import replace

    box = ready.form._server
    card = replace(box.card(), limitations=("Probabilities are not there.", "No date is taken."))
    box._take(card)
    hints = [text for level, text in lines(ready) if level is Level.HINT]
    assert any("Probabilities are not there." in text for text in hints)
    assert ready.form._limits.toolTip() == "\n".join(card.limitations)
    box._take(replace(card, limitations=()))
    assert ready.form._limits.text() == ""


@pytest.mark.parametrize("there", [True, False])
def test_a_source_that_is_set_right_is_read(box, sentinel_2, tmp_path, qtbot, there):
    """QGIS tells of the new CRS first, when the layer is not valid yet."""
    first = sentinel_2(name="first.tif") if there else tmp_path / "gone.tif"
    layer = QgsRasterLayer(str(first), "scene")
    QgsProject.instance().addMapLayer(layer)
    if there:
        opened(box, qtbot)
    else:
        assert "repair its source" in box.problem()
    second = sentinel_2(name="second.tif")
    layer.setDataSource(str(second), "scene", "gdal", QgsDataProvider.ProviderOptions())
    qtbot.waitUntil(lambda: box.found() is not None, timeout=WAIT_MS)
    assert box.found().scene.source == str(second)
