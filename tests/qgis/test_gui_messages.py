"""What is said in QGIS's message bar and in its log, and when."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton

from plugin.gui.messages import Messages
from tests.qgis.panels import WAIT_MS, button, lines, press, script  # noqa: F401

Kind = Qgis.MessageLevel
LEVELS = (Kind.Info, Kind.Warning, Kind.Critical, Kind.Success)


@pytest.fixture
def bar(qgis_iface):
    """What was pushed, by its level."""
    return lambda: {
        level: texts for level in LEVELS if (texts := qgis_iface.messageBar().get_messages(level))
    }


@pytest.fixture
def log(qgis_app):
    """What came to Terramask's page of the log."""
    found = []

    def note(text, tag, level):
        if tag == "Terramask":
            found.append(text)

    QgsApplication.messageLog().messageReceived[str, str, Kind].connect(note)
    yield found
    QgsApplication.messageLog().messageReceived[str, str, Kind].disconnect(note)


@pytest.fixture
def held(script, ready, qtbot):  # noqa: F811
    """A panel that can be seen, and a run that waits in its middle."""
    ready.show()
    script.waits_after = 3
    qtbot.mouseClick(button(ready), Qt.MouseButton.LeftButton)
    assert script.reached.wait(WAIT_MS / 1000)
    return ready


def end(panel, script, qtbot):  # noqa: F811
    with qtbot.waitSignal(panel.ended, timeout=WAIT_MS):
        script.go_on.set()


def test_the_bar_is_silent_while_the_panel_says_it(held, script, bar, log, qtbot):  # noqa: F811
    end(held, script, qtbot)
    assert bar() == {}
    assert any("under water" in text for _, text in lines(held))
    assert any("The mask is in" in text for text in log)


def test_a_success_is_told_where_the_panel_is_hidden(held, script, bar, log, qtbot):  # noqa: F811
    held.hide()
    end(held, script, qtbot)
    (text,) = bar().pop(Kind.Success)
    assert text.startswith("Terramask:1.5")
    assert "Floods in scene" in text
    assert set(bar()) == {Kind.Success}
    assert any("under water" in line for line in log)


def test_so_are_windows_that_are_missing(held, script, bar, qtbot):  # noqa: F811
    script.missing, script.reasons = 2, ["The server was away."]
    held.hide()
    end(held, script, qtbot)
    assert set(bar()) == {Kind.Success, Kind.Warning}
    assert "2 of 16 windows failed" in bar()[Kind.Warning][0]


def test_a_failure_is_told_whether_the_panel_is_seen_or_not(held, script, bar, log, qtbot):  # noqa: F811
    script.failure = "The server has no room left; tell its operator."
    end(held, script, qtbot)
    assert bar() == {Kind.Critical: [f"Terramask:{script.failure}"]}
    assert any(script.failure in text for text in log)


def test_a_cancelled_run_is_told_where_the_panel_is_hidden(held, script, bar, qtbot):  # noqa: F811
    held.hide()
    with qtbot.waitSignal(held.ended, timeout=WAIT_MS):
        held.findChild(QPushButton, "terramaskCancel").click()
    assert "Cancelled" in bar()[Kind.Info][0]
    assert set(bar()) == {Kind.Info}


def test_a_cancelled_run_is_not_told_twice(held, script, bar, qtbot):  # noqa: F811
    with qtbot.waitSignal(held.ended, timeout=WAIT_MS):
        held.findChild(QPushButton, "terramaskCancel").click()
    assert bar() == {}


def test_details_are_behind_a_button_and_in_the_log(
    ready, stand_in, refusing, qgis_iface, bar, log, monkeypatch, qtbot
):
    pushed = []
    monkeypatch.setattr(qgis_iface.messageBar(), "pushMessage", lambda *args: pushed.append(args))
    said = "The values cannot be reflectance; give the scale of the layer."
    stand_in.routes["POST /pooling"] = refusing(said, "not_reflectance", 400)
    press(ready, qtbot)
    ((title, text, more, level, seconds),) = pushed
    assert (title, text, level, seconds) == ("Terramask", said, Kind.Critical, 0)
    assert "0 of 15 windows" in more
    assert any(said in line and more in line for line in log)
    assert any(said in line and "HTTP status 400" in line for line in log)


def test_paths_are_shown_as_they_are(qgis_iface, bar, log):
    Messages(qgis_iface).told("Written: /data/<2020>/a & b.tif.")
    assert bar()[Kind.Info][-1] == "Terramask:Written: /data/&lt;2020&gt;/a &amp; b.tif."
    assert log[-1] == "Written: /data/<2020>/a & b.tif."
