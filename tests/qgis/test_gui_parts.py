"""The panel's small parts, each by itself."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

from plugin.gui import progress_row
from plugin.gui.background import Background
from plugin.gui.flood_run import FloodResult, FloodRun
from plugin.gui.measure import short, sides_in_km, size_on_layer, unbroken
from plugin.gui.progress_row import ProgressRow
from plugin.gui.result_row import ResultRow
from plugin.gui.scroll_box import ScrollBox
from plugin.gui.status_line import ZERO_WIDTH_SPACE, Level, StatusLine, breakable, mirrored
from plugin.gui.task import FLOODS
from plugin.wire.errors import ServerError

WAIT_MS = 15_000


def test_only_the_latest_answer_counts(qtbot):
    background, gate, answers = Background(), threading.Event(), []
    background.done.connect(answers.append)
    background.start(lambda feedback: gate.wait(10) and "old")
    with qtbot.waitSignal(background.done, timeout=WAIT_MS):
        background.start(lambda feedback: "new")
    gate.set()
    background.shut_down()
    qtbot.wait(20)
    assert answers == ["new"]


def test_work_is_told_that_it_is_not_wanted_any_more(qtbot):
    background, told = Background(), threading.Event()

    def work(feedback):
        while not feedback.isCanceled():
            pass
        told.set()

    background.start(work)
    background.abandon()
    assert told.wait(10)
    assert not background.is_busy()
    background.shut_down()


def test_an_error_comes_as_one_sentence(qtbot):
    background, error = Background(), ServerError("Nobody is there.", "errno 111")

    def work(feedback):
        raise error

    with qtbot.waitSignal(background.failed, timeout=WAIT_MS) as failed:
        background.start(work)
    assert failed.args[0] is error


def test_a_surprise_comes_as_a_sentence_with_details(qtbot):
    background = Background()
    with qtbot.waitSignal(background.failed, timeout=WAIT_MS) as failed:
        background.start(lambda feedback: 1 // 0)
    assert failed.args[0].message.endswith(".")
    assert "ZeroDivisionError" in failed.args[0].details


@pytest.fixture
def clock(monkeypatch):
    """Seconds that pass only when they are told to."""
    now = [100.0]
    monkeypatch.setattr(progress_row.time, "monotonic", lambda: now[0])
    return now


def test_windows_and_the_time_left_are_told(qtbot, clock):
    row = ProgressRow()
    qtbot.addWidget(row)
    row.begin()
    row.set_text("Asking the server …")
    assert row.text() == "Asking the server"
    row.set_counts(0, 40, -1.0)
    assert row.text() == "0 of 40 windows"
    row.set_counts(3, 40, 130.0)
    assert row.text() == "3 of 40 windows · about 2 min left"
    row.set_text("3 of 40")
    clock[0] += 100
    row._refresh()
    assert row.text() == "3 of 40 windows · about 30 s left"
    clock[0] += 100
    row._refresh()
    assert row.text() == "3 of 40 windows · about 1 s left"


def test_progress_never_goes_back(qtbot, clock):
    row = ProgressRow()
    qtbot.addWidget(row)
    row.begin()
    for percent in (50, 20, 250):
        row.set_percent(percent)
    assert row._bar.value() == 100
    row.begin()
    assert row._bar.value() == 0
    assert row.text() == "Getting ready"


def test_cancel_is_pressed_once(qtbot, clock):
    row = ProgressRow()
    qtbot.addWidget(row)
    row.begin()
    with qtbot.waitSignal(row.cancel_clicked):
        row._cancel.click()
    row.set_counts(3, 40, 9.0)
    row.set_text("Part 3")
    assert row.text() == "Cancelling"
    assert not row._cancel.isEnabled()
    row.begin()
    assert row._cancel.isEnabled()


@pytest.mark.parametrize(
    ("flood_km2", "said"), [(0.0, "No water found · Result"), (None, "Finished · Result")]
)
def test_no_flood_is_said_in_words(qtbot, flood_km2, said):
    row = ResultRow()
    qtbot.addWidget(row)
    row.tell_result(FloodResult("mask.tif", flood_km2, 0, {}), "Result", True)
    assert row.text() == said


@pytest.mark.parametrize(
    ("direction", "begins"),
    [(Qt.LayoutDirection.LeftToRight, "640"), (Qt.LayoutDirection.RightToLeft, "\u200f\u2066640")],
)
def test_a_sentence_keeps_its_order_from_right_to_left(qtbot, direction, begins):
    line = StatusLine()
    qtbot.addWidget(line)
    line.setLayoutDirection(direction)
    line.say(Level.PLAIN, "640 px")
    assert line.findChildren(QLabel)[1].text().startswith(begins)
    assert line.text() == "640 px"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("640 \u00d7 640 px \u00b7 41 km\u00b2", "<640 \u00d7 640 px> \u00b7 <41 km\u00b2>"),
        ("9.3\u00a0km\u00b2 \u0645\u0627\u0621", "<9.3\u00a0km\u00b2> \u0645\u0627\u0621"),
        ("\u0645 BLUE, \u0645 (NIR).", "\u0645 <BLUE>, \u0645 (<NIR>)."),
        ("6 \u0645\u0646 6", "6 \u0645\u0646 6"),
    ],
)
def test_numbers_keep_their_units_from_right_to_left(text, shown):
    marks = {"<": "\u2066", ">": "\u2069"}
    assert mirrored(text) == "\u200f" + "".join(marks.get(letter, letter) for letter in shown)


def test_each_class_that_was_found_has_its_hectares(qtbot):
    row = ResultRow()
    qtbot.addWidget(row)
    areas = {"Dry land": 123.456, "Water": 0.0012, "Snow": 0.0}
    row.tell_result(FloodResult("mask.tif", 0.0012, 0, {"km2": areas}), "Result", True)
    said = [line.text() for line in row.findChildren(StatusLine)]
    assert "Dry land\u00a012\u202f346\u00a0ha · Water\u00a00.12\u00a0ha" in said


@pytest.mark.parametrize(
    ("value", "text"), [(0.123, "0.12"), (12.34, "12.3"), (123.4, "123"), (12345.6, "12\u202f346")]
)
def test_numbers_have_as_many_places_as_one_can_use(value, text):
    assert short(value) == text


def test_degrees_are_measured_on_the_ground():
    """A degree of latitude is 110.6 to 111.7 km, one of longitude at 60° about half of that."""
    width, height = sides_in_km(
        QgsRectangle(10, 59.5, 11, 60.5), QgsCoordinateReferenceSystem("EPSG:4326")
    )
    assert width == pytest.approx(55.8, abs=0.1)
    assert height == pytest.approx(111.4, abs=0.1)


def test_what_a_crs_cannot_show_has_no_size():
    """The corners of the Earth's disk as a weather satellite sees it; newer versions of QGIS raise
    an exception, older ones answer something."""
    crs = QgsCoordinateReferenceSystem("PROJ:+proj=geos +h=35785831 +lon_0=0 +sweep=y")
    sides = sides_in_km(QgsRectangle(-5.6e6, -5.6e6, 5.6e6, 5.6e6), crs)
    assert all(side >= 0 for side in sides)


@pytest.mark.parametrize(
    ("text", "shown"), [("a & b", "a & b"), ("<b>\nx</b>", "<qt>&lt;b&gt;<br>x&lt;/b&gt;</qt>")]
)
def test_a_tooltip_says_what_a_server_said(qtbot, text, shown):
    line = StatusLine()
    qtbot.addWidget(line)
    line.say(Level.PLAIN, "Here", text)
    assert line.toolTip() == shown


def test_a_layer_without_a_crs_has_pixels_only(write_raster):
    import numpy as np

    layer = QgsRasterLayer(str(write_raster(np.zeros((1, 20, 30), np.int16), epsg=None)), "scene")
    layer.setCrs(QgsCoordinateReferenceSystem())
    text = size_on_layer(layer.extent(), layer).text()
    assert text.replace("\u00a0", " ") == "30 \u00d7 20 px"


def test_long_names_may_be_broken_and_words_may_not():
    name = "S2A_MSIL2A_20190914T105621_N0213"
    broken = breakable(f"Floods in {name}, see half-time.")
    assert broken.replace(ZERO_WIDTH_SPACE, "") == f"Floods in {name}, see half-time."
    assert broken.count(ZERO_WIDTH_SPACE) == 3


def test_a_status_without_text_is_not_there(qtbot):
    line = StatusLine()
    qtbot.addWidget(line)
    line.say(Level.BAD, "Wrong.")
    assert line.isVisibleTo(None) or not line.isHidden()
    line.say(Level.PLAIN, "")
    assert line.isHidden()


def test_a_scroll_box_is_as_high_as_its_wrapped_text(qtbot):
    line = StatusLine()
    line.say(Level.PLAIN, "word " * 80)
    box = ScrollBox(line)
    qtbot.addWidget(box)
    box.resize(200, 600)
    box.show()
    assert box.maximumHeight() == line.heightForWidth(200)
    box.resize(400, 600)
    assert box.maximumHeight() == line.heightForWidth(400)


def test_a_run_without_the_algorithm_fails_with_a_sentence(qtbot):
    run = FloodRun("terramask:gone", {})
    with qtbot.waitSignal(run.failed) as failed:
        run.start()
    assert "restart QGIS" in failed.args[0]


def test_a_run_with_bad_parameters_fails_with_a_sentence(qtbot, provider):
    run = FloodRun(FLOODS, {"INPUT": "/nowhere.tif", "SERVER": "x", "OUTPUT": "/tmp/x.tif"})
    with qtbot.waitSignal(run.failed) as failed:
        run.start()
    assert failed.args[0]
    assert "\n" not in failed.args[0]


def test_lines_do_not_end_between_a_number_and_its_unit():
    text = "512 \u00d7 400 px · 20.9 km² · sends 1.9 MB to 127.0.0.1 · 14 Sep 2019"
    assert unbroken(text).split(" ") == [
        "512\u00a0\u00d7",
        "400\u00a0px",
        "·",
        "20.9\u00a0km²",
        "·",
        "sends",
        "1.9\u00a0MB",
        "to",
        "127.0.0.1",
        "·",
        "14\u00a0Sep",
        "2019",
    ]
