"""Choosing a server in the panel, and what helps where it does not answer."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QToolButton,
)

from plugin.gui.profile_dialog import ProfileDialog
from plugin.gui.status_line import Level
from plugin.server.profiles import Profile, Profiles
from tests.qgis.panels import WAIT_MS, button, lines, press, script, sentence  # noqa: F401
from tests.qgis.servers import texts_in_settings
from tests.stub_server import CARD


def shown(box):
    return box.findChild(QComboBox, "terramaskServer")


def tool(box, name):
    return box.findChild(QToolButton, name)


def trigger(box, name):
    box.findChild(QAction, name).trigger()


def dialog_of(box):
    dialogs = box.findChildren(ProfileDialog)
    return dialogs[-1] if dialogs else None


def accept(dialog):
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()


def fill(dialog, qtbot, **texts):
    for name, text in texts.items():
        edit = dialog.findChild(QLineEdit, f"terramaskProfile{name}")
        edit.clear()
        qtbot.keyClicks(edit, text)


def answers(box, qtbot):
    qtbot.waitUntil(lambda: box.card() is not None, timeout=WAIT_MS)


def fails(box, qtbot):
    qtbot.waitUntil(lambda: sentence(box, Level.OFFLINE) != "", timeout=WAIT_MS)


def choose(box, name):
    index = shown(box).findText(name)
    shown(box).setCurrentIndex(index)
    shown(box).activated.emit(index)


def test_all_are_offered_and_the_chosen_one_is_asked(new_box, stand_in, free_address, qtbot):
    box = new_box(("Here", stand_in.address), ("Team", free_address))
    answers(box, qtbot)
    combo = shown(box)
    assert [combo.itemText(index) for index in range(combo.count())] == ["Here", "Team"]
    assert combo.currentText() == "Here"
    assert box.problem() == ""
    assert sentence(box, Level.ONLINE) == "Demonstration flood model · CPU"
    assert combo.accessibleDescription() == sentence(box, Level.ONLINE)
    tip = combo.itemData(0, Qt.ItemDataRole.ToolTipRole)
    assert tip == f"{stand_in.address}\nLast seen: Demonstration flood model"
    assert combo.itemData(1, Qt.ItemDataRole.ToolTipRole) == free_address


def test_choosing_another_one_is_remembered_and_asks_it(new_box, stand_in, free_address, qtbot):
    box = new_box(("Here", free_address), ("Team", stand_in.address))
    fails(box, qtbot)
    choose(box, "Team")
    assert sentence(box, Level.OFFLINE) == ""
    assert box.address() == stand_in.address
    answers(box, qtbot)
    assert Profiles.load().chosen.name == "Team"


def test_the_model_is_remembered_for_later(new_box, stand_in, qtbot):
    box = new_box(("Here", stand_in.address))
    answers(box, qtbot)
    assert Profiles.load().chosen.model == "Demonstration flood model"


def test_an_address_of_a_script_chooses_its_server_or_one_that_is_not_kept(
    new_box,
    stand_in,
    qtbot,
):
    box = new_box(("Here", "http://127.0.0.1:9"), ("Team", stand_in.address))
    box.set_address(stand_in.address + "/")
    assert shown(box).currentText() == "Team"
    box.set_address("http://127.0.0.1:8")
    assert shown(box).currentText() == "127.0.0.1:8"
    assert (box.address(), box.authcfg()) == ("http://127.0.0.1:8", "")
    assert len(Profiles.load().items) == 2
    assert not box.findChild(QAction, "terramaskRemoveServer").isEnabled()
    trigger(box, "terramaskEditServer")
    accept(dialog_of(box))
    assert Profiles.load().chosen == Profile("127.0.0.1:8", "http://127.0.0.1:8")


def test_a_server_is_added_and_chosen(new_box, stand_in, qtbot):
    box = new_box(("Here", "http://127.0.0.1:9"))
    trigger(box, "terramaskAddServer")
    fill(dialog_of(box), qtbot, Address=stand_in.address, Name="Team")
    accept(dialog_of(box))
    assert shown(box).currentText() == "Team"
    answers(box, qtbot)
    assert [item.name for item in Profiles.load().items] == ["Here", "Team"]


def test_a_server_is_edited_in_its_place(new_box, stand_in, qtbot):
    box = new_box(("Here", "http://127.0.0.1:9"), ("Team", "http://127.0.0.1:8"))
    trigger(box, "terramaskEditServer")
    fill(dialog_of(box), qtbot, Address=stand_in.address, Name="Lab")
    accept(dialog_of(box))
    answers(box, qtbot)
    assert [item.name for item in Profiles.load().items] == ["Lab", "Team"]
    assert Profiles.load().chosen.name == "Lab"


def test_a_cancelled_dialog_changes_nothing(new_box, qtbot):
    box = new_box(("Here", "http://127.0.0.1:9"))
    trigger(box, "terramaskEditServer")
    fill(dialog_of(box), qtbot, Name="Lab")
    dialog_of(box).reject()
    assert Profiles.load().items == (Profile("Here", "http://127.0.0.1:9"),)


def test_a_removed_server_is_brought_back(new_box, qtbot):
    box = new_box(("Here", "http://127.0.0.1:9"), ("Team", "http://127.0.0.1:8"))
    choose(box, "Team")
    before = Profiles.load()
    trigger(box, "terramaskRemoveServer")
    assert shown(box).currentText() == "Here"
    assert (Level.PLAIN, "Team was removed.") in lines(box)
    assert [item.name for item in Profiles.load().items] == ["Here"]
    assert not box.findChild(QAction, "terramaskRemoveServer").isEnabled()
    undo = tool(box, "terramaskUndoRemove")
    undo.click()
    assert Profiles.load() == before
    assert shown(box).currentText() == "Team"
    assert not undo.isVisibleTo(box)


def test_what_was_added_meanwhile_stays_when_one_is_brought_back(new_box, qtbot):
    box = new_box(("Here", "http://127.0.0.1:9"), ("Team", "http://127.0.0.1:8"))
    trigger(box, "terramaskRemoveServer")
    Profiles.load().added(Profile("New", "http://127.0.0.1:7", "abc1234")).save()
    tool(box, "terramaskUndoRemove").click()
    assert [item.name for item in Profiles.load().items] == ["Here", "Team", "New"]
    assert shown(box).currentText() == "Here"


def test_what_was_removed_is_forgotten_with_the_next_choice(new_box, qtbot):
    box = new_box(("A", "http://127.0.0.1:9"), ("B", "http://127.0.0.1:8"), ("C", "http://c"))
    trigger(box, "terramaskRemoveServer")
    choose(box, "C")
    assert not tool(box, "terramaskUndoRemove").isVisibleTo(box)


def test_scrolling_over_it_chooses_nothing(new_box, qtbot):
    box = new_box(("Here", "http://127.0.0.1:9"), ("Team", "http://127.0.0.1:8"))
    middle = QPointF(shown(box).rect().center())
    wheel = QWheelEvent(
        middle,
        QPointF(shown(box).mapToGlobal(middle.toPoint())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(shown(box), wheel)
    assert shown(box).currentText() == "Here"


def test_servers_that_were_changed_elsewhere_are_seen(new_box, kept, stand_in, qtbot):
    box = new_box(("Here", "http://127.0.0.1:9"))
    fails(box, qtbot)
    kept(("Team", stand_in.address))
    box.read_again()
    assert shown(box).currentText() == "Team"
    answers(box, qtbot)
    with qtbot.assertNotEmitted(box.changed):
        box.read_again()


@pytest.mark.parametrize("status", [401, 403])
def test_a_server_that_wants_a_key_offers_to_set_it(new_box, stand_in, key, status, qtbot):
    stand_in.routes["GET /v1/terramask"] = lambda body: (status, b"")
    box = new_box(("Here", stand_in.address))
    fails(box, qtbot)
    set_key = tool(box, "terramaskSetKey")
    assert set_key.isVisibleTo(box)
    set_key.click()
    dialog = dialog_of(box)
    assert dialog._key.isAncestorOf(dialog.focusWidget())
    dialog._key.setConfigId(key)
    accept(dialog)
    assert box.authcfg() == key
    del stand_in.routes["GET /v1/terramask"]
    stand_in.routes["GET /v1/terramask"] = lambda body: (200, CARD.read_bytes())
    answers(box, qtbot)
    assert not set_key.isVisibleTo(box)
    assert "sesame" not in texts_in_settings()


def test_a_server_of_this_computer_that_is_away_may_be_started(new_box, free_address, qtbot):
    box = new_box(("Here", free_address))
    fails(box, qtbot)
    start = tool(box, "terramaskStartLocal")
    assert start.isVisibleTo(box)
    assert not tool(box, "terramaskSetKey").isVisibleTo(box)
    with qtbot.waitSignal(box.local_server_wanted, timeout=WAIT_MS):
        start.click()


def test_no_server_is_started_for_one_that_is_elsewhere_or_only_fails(new_box, stand_in, qtbot):
    from plugin.wire.errors import UNREACHABLE, ServerError

    stand_in.routes["GET /v1/terramask"] = lambda body: (503, b"")
    box = new_box(("Here", stand_in.address))
    fails(box, qtbot)
    start = tool(box, "terramaskStartLocal")
    assert not start.isVisibleTo(box)
    box.watch(False)
    box.set_address("http://floods.example")
    box._fail(ServerError("Nobody answers.", kind=UNREACHABLE))
    assert not start.isVisibleTo(box)


def test_a_key_that_can_be_read_on_the_way_is_warned_of(new_box, kept, qtbot):
    box = new_box(("Here", "http://127.0.0.1:9", "abc1234"))
    assert sentence(box, Level.HINT) == ""
    box.watch(False)
    kept(("Team", "http://floods.example", "abc1234"))
    box.read_again()
    assert "unencrypted" in sentence(box, Level.HINT)
    kept(("Team", "https://floods.example", "abc1234"))
    box.read_again()
    assert sentence(box, Level.HINT) == ""


def give_key(panel, authcfg):
    """Keep another key with the chosen server and have the panel see it."""
    profiles = Profiles.load()
    server = profiles.chosen
    profiles.replaced(server.name, Profile(server.name, server.address, authcfg)).save()
    panel.form.read_settings()


def test_the_server_is_asked_with_the_key(ready, key, stand_in, script, qtbot):  # noqa: F811
    give_key(ready, key)
    qtbot.waitUntil(button(ready).isEnabled, timeout=WAIT_MS)
    press(ready, qtbot)
    assert script.parameters["AUTHCFG"] == key
    assert "sesame" not in texts_in_settings()


def test_a_key_that_is_gone_is_said_before_anything_is_sent(ready, script, stand_in, qtbot):  # noqa: F811
    box = ready.form._server
    box.watch(False)
    box._chooser._profiles = Profiles((Profile("Server", stand_in.address, "gone123"),))
    assert "no longer in QGIS" in press(ready, qtbot)
    assert script.started == []


def test_a_locked_key_asks_for_nothing_by_itself(new_box, stand_in, key, monkeypatch, qtbot):
    """The server is asked in the background, from where QGIS's question would hang."""
    manager = QgsApplication.authManager()
    manager.clearMasterPassword()
    box = new_box(("Here", stand_in.address, key))
    unlock = tool(box, "terramaskUnlock")
    qtbot.waitUntil(lambda: unlock.isVisibleTo(box), timeout=WAIT_MS)
    assert "master password" in sentence(box, Level.OFFLINE)
    assert not tool(box, "terramaskSetKey").isVisibleTo(box)
    monkeypatch.setattr(
        "plugin.gui.server_box.unlock", lambda key: manager.setMasterPassword("test", True)
    )
    unlock.click()
    answers(box, qtbot)
    assert not unlock.isVisibleTo(box)
