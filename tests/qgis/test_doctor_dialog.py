"""The doctor's dialog, beside a panel that goes on."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QPushButton, QToolButton

from plugin.gui.doctor_dialog import DoctorDialog
from plugin.gui.server_box import ServerBox
from plugin.gui.status_line import Level, StatusLine
from tests.qgis.checkups import NAMES, card, serving  # noqa: F401 (a fixture)
from tests.qgis.panels import WAIT_MS, button
from tests.qgis.raw_server import RawServer, hold


@pytest.fixture
def chosen():
    """Address and configuration that the dialog looks at."""
    return ["", ""]


@pytest.fixture
def dialog(chosen, qgis_app, qtbot):
    dialog = DoctorDialog(lambda: (chosen[0], chosen[1]))
    qtbot.addWidget(dialog)
    yield dialog
    dialog.shut_down()


def ended(dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog.is_busy(), timeout=WAIT_MS)


def said(dialog):
    return [
        (line.level, line.text())
        for line in dialog.findChildren(StatusLine)
        if line.isVisibleTo(dialog)
    ]


def press(dialog, text):
    by_text = {one.text().replace("&", ""): one for one in dialog.findChildren(QPushButton)}
    by_text[text].click()


def test_a_line_for_each_finding_and_its_remedy(dialog, chosen, card, qtbot):  # noqa: F811
    with RawServer(serving(card)) as server:
        chosen[0] = server.address
        dialog.ask()
        assert said(dialog) == [(Level.WAITING, "Looking at the server …")]
        ended(dialog, qtbot)
    assert not dialog.isModal()
    lines = said(dialog)
    assert lines[0] == (Level.HINT, "The server can be used; mind the hints below.")
    levels = [level for level, _ in lines[1:] if level is not Level.PLAIN]
    good, hint, skipped = Level.GOOD, Level.HINT, Level.SKIPPED
    assert levels == [good, good, skipped, good, good, hint, good]
    assert (Level.PLAIN, "Have the server run a Prithvi model for real work.") in lines


def test_lines_come_one_by_one(dialog, chosen, qtbot):
    with RawServer(hold) as server:
        chosen[0] = server.address
        dialog.ask()
        qtbot.waitUntil(lambda: len(said(dialog)) == 2, timeout=WAIT_MS)
        assert dialog.is_busy()
        assert said(dialog)[1] == (Level.GOOD, f"The address is {server.address}.")


def test_looking_again_begins_anew_with_what_is_chosen_then(dialog, chosen, card, qtbot):  # noqa: F811
    chosen[0] = "ftp://nowhere"
    dialog.ask()
    ended(dialog, qtbot)
    assert said(dialog)[0] == (Level.BAD, "Something is wrong; the lines below say what to do.")
    card["demonstration"] = False
    with RawServer(serving(card)) as server:
        chosen[0] = server.address
        press(dialog, "Check again")
        ended(dialog, qtbot)
    assert said(dialog)[0] == (Level.GOOD, "All is well with the server.")
    assert [finding.name for finding in dialog.findings()] == NAMES


def test_only_the_last_time_counts(dialog, chosen, qtbot):
    with RawServer(hold) as server:
        chosen[0] = server.address
        dialog.ask()
        chosen[0] = "ftp://nowhere"
        dialog.ask()
        ended(dialog, qtbot)
        qtbot.wait(100)
    assert [finding.name for finding in dialog.findings()] == NAMES
    assert dialog.findings()[0].state.value == "bad"


def test_the_report_is_copied(dialog, chosen, qtbot):
    QApplication.clipboard().clear()
    chosen[0] = "ftp://nowhere"
    dialog.ask()
    ended(dialog, qtbot)
    press(dialog, "Copy report")
    text = QApplication.clipboard().text()
    assert text.startswith("Server doctor of Terramask")
    assert "\nbad     address: A server address begins with http://" in text
    assert text.count("\nskipped ") == 6


def test_escape_closes_it_while_it_runs(dialog, chosen, qtbot):
    with RawServer(hold) as server:
        chosen[0] = server.address
        dialog.ask()
        qtbot.waitUntil(lambda: server.connections > 0, timeout=WAIT_MS)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        assert not dialog.is_busy()
        # The thread ends by itself, although the server still holds the line.
        qtbot.waitUntil(lambda: not dialog._background._threads, timeout=WAIT_MS)
    assert len(dialog.findings()) <= 1


def test_the_panels_button_opens_it_and_the_panel_takes_it_along(ready, qtbot):
    opener = ready.findChild(QToolButton, "terramaskAskDoctor")
    opener.click()
    opened = [one for one in QApplication.topLevelWidgets() if isinstance(one, DoctorDialog)]
    assert len(opened) == 1
    assert opened[0].isVisible()
    ended(opened[0], qtbot)
    assert opened[0].findings()[5].sentence.startswith("Demonstration flood model")
    assert button(ready).isEnabled()
    ready.form.setEnabled(False)
    assert opened[0].isEnabled()
    ready.findChild(ServerBox).shut_down()
    assert not opened[0].isVisible()


def test_the_panel_may_go_while_it_runs(new_panel, qtbot):
    with RawServer(hold) as server:
        panel = new_panel(server.address)
        panel.findChild(QToolButton, "terramaskAskDoctor").click()
        opened = [one for one in QApplication.topLevelWidgets() if isinstance(one, DoctorDialog)]
        assert opened[0].is_busy()
        threads = list(opened[0]._background._threads)
        panel.findChild(ServerBox).shut_down()
        assert not opened[0].isVisible()
        assert [thread.isFinished() for thread in threads] == [True]
