"""What a layer is recognised as, and choosing otherwise by hand."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox, QToolButton

from plugin.gui import choices
from plugin.gui.band_dialog import BandDialog
from plugin.gui.layer_box import LayerBox
from plugin.gui.recognised import Wanted, recognise
from plugin.gui.status_line import Level
from plugin.raster.bands import BandChoice
from tests.qgis.panels import WAIT_MS, add, plain, sentence

SIX = ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")
TITLES = ("Blue", "Green", "Red", "Narrow near infrared", "Short wave 1", "Short wave 2")
KINDS = QDialogButtonBox.StandardButton


@pytest.fixture(autouse=True)
def nothing_remembered(qgis_app):
    QgsSettings().remove("terramask")
    yield
    QgsSettings().remove("terramask")


@pytest.fixture
def box(qgis_new_project, qtbot):
    box = LayerBox()
    qtbot.addWidget(box)
    box.show()
    yield box
    box.shut_down()


@pytest.fixture
def unnamed(write_raster):
    """Six bands without names, of which the second is the darkest."""

    def write(count=6, name="scene.tif"):
        values = np.full((count, 20, 30), 2000, np.int16)
        values[1] = 500
        return write_raster(values, name=name)

    return write


@pytest.fixture
def dialog(unnamed, qtbot):
    """The question about a file of eight bands none of which has a name."""

    def make(kept=None, path=None):
        wanted = Wanted(SIX)
        found = recognise(str(path or unnamed(8)), "", wanted, kept)
        dialog = BandDialog(found, wanted, TITLES)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def choose(dialog, numbers):
    for combo, number in zip(dialog._bands, numbers):
        combo.setCurrentIndex(number)


def press(dialog, kind):
    dialog._buttons.button(kind).click()


def change(box):
    return box.findChild(QToolButton, "terramaskChange")


def found(box, qtbot):
    qtbot.waitUntil(lambda: box.found() is not None, timeout=WAIT_MS)
    return box.found()


def answer(box, qtbot, numbers, **numbers_by_name):
    """Press 'Change …', choose, and press OK."""
    qtbot.mouseClick(change(box), Qt.MouseButton.LeftButton)
    dialog = box.findChild(BandDialog)
    choose(dialog, numbers)
    for name, text in numbers_by_name.items():
        getattr(dialog, f"_{name}").setText(text)
    with qtbot.waitSignal(dialog.finished, timeout=WAIT_MS):
        press(dialog, KINDS.Ok)
    return dialog


def test_the_card_says_what_and_why(box, sentinel_2, qtbot):
    box.set_layer(add(sentinel_2()))
    scene = found(box, qtbot)
    assert scene.card.certain
    title = plain(sentence(box, Level.GOOD))
    assert title.startswith("Sentinel-2")
    assert "6 of 13 bands" in title
    why = sentence(box, Level.PLAIN)
    assert "B8A" in why
    assert "Recognised by" in why
    assert change(box).isVisibleTo(box)


def test_an_uncertain_card_is_a_hint(box, unnamed, qtbot):
    box.set_layer(add(unnamed()))
    found(box, qtbot)
    assert "6 of 6 bands" in plain(sentence(box, Level.HINT))
    assert "taken in this order" in sentence(box, Level.PLAIN)


def test_without_a_scene_there_is_nothing_to_change(box):
    assert not change(box).isVisibleTo(box)


def test_bands_that_are_not_recognised_can_be_chosen(box, unnamed, qtbot):
    box.set_layer(add(unnamed(8)))
    qtbot.waitUntil(lambda: sentence(box, Level.BAD) != "", timeout=WAIT_MS)
    assert box.found() is None
    assert "have no names" in box.problem()
    answer(box, qtbot, (3, 4, 5, 6, 7, 8), scale="0.0001", nodata="-1")
    assert found(box, qtbot).choice.indices == (2, 3, 4, 5, 6, 7)
    assert box.problem() == ""
    parameters = box.parameters()
    assert parameters["BANDS"] == "3,4,5,6,7,8"
    assert (parameters["SCALE"], parameters["NODATA"]) == (0.0001, -1.0)
    assert "OFFSET" not in parameters
    assert "Chosen by hand" in sentence(box, Level.PLAIN)


def test_what_is_recognised_needs_no_parameters(box, sentinel_2, qtbot):
    layer = add(sentinel_2())
    box.set_layer(layer)
    found(box, qtbot)
    assert box.parameters() == {"INPUT": layer}


def test_a_choice_is_remembered_for_its_file_only(box, unnamed, qtbot):
    first, other = add(unnamed(8)), add(unnamed(8, name="scene2.tif"))
    box.set_layer(first)
    qtbot.waitUntil(lambda: sentence(box, Level.BAD) != "", timeout=WAIT_MS)
    answer(box, qtbot, (1, 3, 4, 5, 6, 7))
    found(box, qtbot)
    box.set_layer(other)
    qtbot.waitUntil(lambda: sentence(box, Level.BAD) != "", timeout=WAIT_MS)
    again = LayerBox()
    qtbot.addWidget(again)
    again.set_layer(first)
    assert found(again, qtbot).choice.indices == (0, 2, 3, 4, 5, 6)
    again.shut_down()


def test_as_recognised_forgets_the_choice(box, sentinel_2, qtbot):
    box.set_layer(add(sentinel_2()))
    automatic = found(box, qtbot).choice
    answer(box, qtbot, (1, 2, 3, 4, 5, 6))
    assert found(box, qtbot).choice.by_hand
    qtbot.mouseClick(change(box), Qt.MouseButton.LeftButton)
    dialog = next(one for one in box.findChildren(BandDialog) if one.isVisible())
    press(dialog, KINDS.Reset)
    with qtbot.waitSignal(dialog.accepted, timeout=WAIT_MS):
        press(dialog, KINDS.Ok)
    assert found(box, qtbot).choice == automatic
    assert "BANDS" not in box.parameters()


def test_a_choice_that_the_file_does_not_bear_any_more_is_not_used(unnamed):
    kept = BandChoice((2, 3, 4, 5, 6, 7), by_hand=True)
    assert recognise(str(unnamed(6)), "", Wanted(SIX), kept).choice.indices == (0, 1, 2, 3, 4, 5)


def test_every_band_of_the_file_is_offered(dialog, sentinel_2):
    shown = dialog(path=sentinel_2())
    combo = shown._bands[3]
    assert combo.count() == 1 + 13
    assert combo.currentText() == "9 · B8A"


@pytest.mark.parametrize(
    ("numbers", "field", "text", "problem"),
    [
        ((1, 2, 3, 4, 5, 0), "scale", "", "Choose the band of the file that is Short wave 2."),
        ((1, 2, 2, 4, 5, 6), "scale", "", "Band 2 cannot be both Green and Red"),
        ((1, 2, 3, 4, 5, 6), "scale", "one", "'one' is not a number"),
        ((1, 2, 3, 4, 5, 6), "nodata", "-", "'-' is not a number"),
        ((1, 2, 3, 4, 5, 6), "scale", "0", "The scale cannot be 0"),
        ((1, 2, 3, 4, 5, 6), "offset", "inf", "'inf' is not a number"),
    ],
)
def test_what_makes_no_sense_is_said(dialog, qtbot, numbers, field, text, problem):
    shown = dialog()
    choose(shown, numbers)
    getattr(shown, f"_{field}").setText(text)
    press(shown, KINDS.Ok)
    assert problem in sentence(shown, Level.BAD)
    assert shown.isVisible()
    assert shown.choice is None


def test_values_that_cannot_be_reflectance_are_refused(dialog, qtbot):
    shown = dialog()
    choose(shown, (1, 2, 3, 4, 5, 6))
    shown._scale.setText("0.01")
    press(shown, KINDS.Ok)
    qtbot.waitUntil(lambda: sentence(shown, Level.BAD) != "", timeout=WAIT_MS)
    assert "reflectance" in sentence(shown, Level.BAD)
    assert shown.isVisible()
    shown._scale.setText("0,0001")
    with qtbot.waitSignal(shown.accepted, timeout=WAIT_MS):
        press(shown, KINDS.Ok)
    assert shown.choice.scale == 0.0001


def test_a_choice_is_shown_as_it_was_made(dialog, qtbot):
    kept = BandChoice((7, 6, 5, 4, 3, 2), 1e-4, -0.1, float("nan"), "2019-09-14", by_hand=True)
    shown = dialog(kept)
    assert [combo.currentIndex() for combo in shown._bands] == [8, 7, 6, 5, 4, 3]
    assert (shown._scale.text(), shown._offset.text()) == ("0.0001", "-0.1")
    assert shown._nodata.text() == "nan"
    assert shown._acquired.date() == QDate(2019, 9, 14)
    with qtbot.waitSignal(shown.accepted, timeout=WAIT_MS):
        press(shown, KINDS.Ok)
    assert shown.choice.acquired == "2019-09-14"
    assert shown.choice.indices == kept.indices


def test_closing_the_dialog_changes_nothing(box, sentinel_2, qtbot):
    box.set_layer(add(sentinel_2()))
    before = found(box, qtbot)
    qtbot.mouseClick(change(box), Qt.MouseButton.LeftButton)
    dialog = box.findChild(BandDialog)
    choose(dialog, (1, 2, 3, 4, 5, 6))
    press(dialog, KINDS.Cancel)
    assert box.found() is before


def test_the_layer_may_go_while_the_dialog_is_open(box, sentinel_2, qtbot):
    box.set_layer(add(sentinel_2()))
    found(box, qtbot)
    qtbot.mouseClick(change(box), Qt.MouseButton.LeftButton)
    dialog = box.findChild(BandDialog)
    choose(dialog, (1, 2, 3, 4, 5, 6))
    QgsProject.instance().clear()
    with qtbot.waitSignal(dialog.finished, timeout=WAIT_MS):
        press(dialog, KINDS.Ok)
    assert box.found() is None


def test_the_latest_choices_are_kept(monkeypatch):
    times = iter(range(1000))
    monkeypatch.setattr(choices.time, "time", lambda: next(times))
    choice = BandChoice((0,), by_hand=True)
    for number in range(choices.KEPT + 3):
        choices.remember(f"/file{number}.tif", ("BLUE",), choice)
    settings = QgsSettings()
    settings.beginGroup("terramask/choices")
    assert len(settings.childKeys()) == choices.KEPT
    assert choices.recall("/file2.tif", ("BLUE",)) is None
    assert choices.recall("/file3.tif", ("BLUE",)) == choice


def test_a_choice_is_for_a_model_s_bands():
    choices.remember("/file.tif", ("BLUE",), BandChoice((3,), by_hand=True))
    assert choices.recall("/file.tif", ("RED",)) is None
    choices.forget("/file.tif", ("BLUE",))
    assert choices.recall("/file.tif", ("BLUE",)) is None


def test_no_file_name_is_stored():
    choices.remember("/vsicurl/https://h/x.tif?sig=secret", ("BLUE",), BandChoice((3,)))
    settings = QgsSettings()
    settings.beginGroup("terramask/choices")
    stored = [key + str(settings.value(key)) for key in settings.childKeys()]
    assert len(stored) == 1
    assert "secret" not in stored[0]


@pytest.mark.parametrize("text", ["", "x", "[]", "{}", '{"choice": {"indices": "a"}}'])
def test_a_stored_choice_that_no_version_wrote_is_none(text):
    choices.remember("/file.tif", ("BLUE",), BandChoice((3,), by_hand=True))
    settings = QgsSettings()
    settings.beginGroup("terramask/choices")
    settings.setValue(settings.childKeys()[0], text)
    settings.endGroup()
    assert choices.recall("/file.tif", ("BLUE",)) is None
