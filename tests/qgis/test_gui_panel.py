"""The panel as a person meets it: what it says, and when the button works."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
)
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QProgressBar

from plugin.gui.status_line import Level, StatusLine
from plugin.settings import Settings
from tests.qgis.panels import WAIT_MS, add, button, lines, plain, press, sentence


def test_an_empty_project_asks_for_a_scene(new_panel, stand_in, qtbot):
    panel = new_panel(stand_in.address)
    qtbot.waitUntil(lambda: sentence(panel, Level.ONLINE) != "", timeout=WAIT_MS)
    assert not button(panel).isEnabled()
    assert "Add a satellite scene" in sentence(panel, Level.HINT)
    assert button(panel).toolTip() == sentence(panel, Level.HINT)
    assert (Level.PLAIN, "Still needed: a layer that fits.") in lines(panel)


def test_a_scene_and_a_server_make_it_ready(ready):
    shown = dict(lines(ready))
    assert plain(shown[Level.GOOD]) == "Sentinel-2 L1C · 6 of 13 bands · 10 m"
    assert shown[Level.ONLINE] == "Demonstration flood model · CPU"
    assert "demonstration" in shown[Level.HINT].lower()
    assert not any("Still needed" in text for _, text in lines(ready))
    assert not ready.findChild(QProgressBar).isVisibleTo(ready)


def test_the_bands_of_the_served_model_are_looked_for(new_panel, stand_in, sentinel_2, qtbot):
    stand_in.card["bands"] = [{"name": "RED_EDGE_1", "title": "Red edge"}]
    panel = new_panel(stand_in.address)
    panel.form.set_layer(add(sentinel_2()))
    qtbot.waitUntil(lambda: "1 of 13 bands" in plain(sentence(panel, Level.GOOD)), timeout=WAIT_MS)
    assert panel.form.question().found.choice.indices == (4,)


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
    panel.form.set_server(stand_in.address)
    assert sentence(panel, Level.OFFLINE) == ""
    qtbot.waitUntil(button(panel).isEnabled, timeout=WAIT_MS)


def test_a_model_that_makes_no_masks_is_refused(new_panel, stand_in, qtbot):
    stand_in.card["task"] = "regression"
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
    assert "6 of 6 bands" in plain(sentence(panel, Level.HINT))
    assert any("in this order: Blue" in text for _, text in lines(panel))


def test_a_layer_whose_file_is_gone_is_refused(new_panel, stand_in, sentinel_2, qtbot):
    path = sentinel_2()
    layer = add(path)
    layer.setDataSource(str(path.with_name("gone.tif")), "gone", "gdal")
    panel = new_panel(stand_in.address)
    panel.form.set_layer(layer)
    qtbot.waitUntil(lambda: "cannot be found" in sentence(panel, Level.BAD), timeout=WAIT_MS)


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
    asked = cards_asked(stand_in)
    qtbot.wait(150)
    assert cards_asked(stand_in) == asked
    stand_in.routes["POST /pooling"] = stand_in.pool
    with qtbot.waitSignal(ready.ended, timeout=WAIT_MS):
        stand_in.released.set()


def cards_asked(stand_in):
    return sum(route == "GET /v1/terramask" for route, _ in stand_in.asked)


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
    assert Settings.load() == Settings(area="view")
    again = new_panel.reopen()
    assert again.form.parameters()["SERVER"] == stand_in.address
    assert again.form._area.mode() == "view"


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("mask.tif", "whole path"),
        ("/no/such/folder/mask.tif", "/no/such/folder"),
        ("~no.such.user/mask.tif", "whole path"),
        ("/" + "a" * 300 + ".tif", "too long"),
        ("/" + "a" * 300 + "/mask.tif", "does not exist"),
        ("", ""),
    ],
)
def test_where_to_save_to_is_checked(ready, typed, problem):
    ready.form.set_output(typed)
    assert button(ready).isEnabled() == (not problem)
    assert problem in button(ready).toolTip()


def test_a_file_that_is_there_already_is_said_so(ready, tmp_path, qtbot):
    said = (Level.HINT, "mask.tif is there already and will be replaced.")
    (tmp_path / "mask.tif").touch()
    ready.form.set_output(str(tmp_path / "mask"))
    assert said in lines_of_options(ready)
    assert button(ready).isEnabled()
    ready.form.set_output(str(tmp_path / "new.tif"))
    assert lines_of_options(ready) == []
    press(ready, qtbot)
    assert [text for _, text in lines_of_options(ready)] == [
        "new.tif is there already and will be replaced."
    ]
    ready.form.set_output("")
    assert lines_of_options(ready) == []


def lines_of_options(panel):
    panel.findChild(QgsCollapsibleGroupBox, "terramaskMore").setCollapsed(False)
    options = panel.form._output.findChildren(StatusLine)
    return [(line.level, line.text()) for line in options if line.isVisibleTo(panel)]


def test_the_disk_is_left_alone_while_the_map_moves(ready, tmp_path, monkeypatch, qtbot):
    Settings(folder=str(tmp_path)).save()
    ready.form.read_settings()
    canvas, extent = ready.form._area._canvas, ready.form.layer().extent()
    canvas.setDestinationCrs(ready.form.layer().crs())
    ready.form._area.set_mode("view")
    looked = []
    for name in ("is_dir", "exists"):
        real = getattr(Path, name)
        monkeypatch.setattr(
            Path, name, lambda path, real=real: (looked.append(path), real(path))[1]
        )
    for _ in range(3):
        extent.scale(0.9)
        with qtbot.waitSignal(ready.form.changed):
            canvas.setExtent(extent)
    assert tmp_path not in looked
    assert button(ready).isEnabled()


def test_a_folder_that_went_away_is_noticed_when_the_button_is_pressed(ready, tmp_path, qtbot):
    folder = tmp_path / "results"
    folder.mkdir()
    ready.form.set_output(str(folder / "mask.tif"))
    folder.rmdir()
    assert button(ready).isEnabled()
    qtbot.mouseClick(button(ready), Qt.MouseButton.LeftButton)
    assert not ready.control.is_busy()
    assert not button(ready).isEnabled()
    assert str(folder) in button(ready).toolTip()
    folder.mkdir()
    # As when somebody made it in another window.
    QCoreApplication.sendEvent(ready.form._output, QEvent(QEvent.Type.WindowActivate))
    assert button(ready).isEnabled()


def test_a_path_without_a_suffix_gets_one(ready, tmp_path):
    ready.form.set_output(str(tmp_path / "mask"))
    assert ready.form.parameters()["OUTPUT"] == str(tmp_path / "mask.tif")


def test_a_narrow_panel_cuts_nothing_off(ready, qtbot):
    name = "S2A_MSIL2A_20190914T105621_N0213_R094_T30SXH_20190914T134907"
    ready.form.layer().setName(name)
    press(ready, qtbot)
    assert ready.widget().minimumSizeHint().width() <= 300
