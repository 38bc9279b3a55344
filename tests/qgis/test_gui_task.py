"""The choice of a task, where the servers that are kept can do more than one thing."""

from __future__ import annotations

import copy

import pytest
from qgis.PyQt.QtWidgets import QComboBox

from plugin.server.profiles import Profile, Profiles
from tests.qgis.conftest import StandIn
from tests.qgis.panels import WAIT_MS, add, button


@pytest.fixture
def burnt(stand_in):
    """A second server, whose model finds burn scars."""
    card = copy.deepcopy(stand_in.card)
    card["title"] = "Burn scars"
    for item in card["classes"]:
        item["flood"] = False
    server = StandIn(card)
    yield server
    server.close()


def tasks(panel):
    combo = panel.findChild(QComboBox, "terramaskTask")
    return [combo.itemText(i) for i in range(combo.count())]


def choose(panel, title):
    combo = panel.findChild(QComboBox, "terramaskTask")
    combo.setCurrentIndex(combo.findText(title))
    combo.activated.emit(combo.currentIndex())


def test_one_server_leaves_no_choice(new_panel, stand_in, qtbot):
    panel = new_panel(stand_in.address)
    qtbot.waitUntil(lambda: panel.form.card() is not None, timeout=WAIT_MS)
    assert not panel.findChild(QComboBox, "terramaskTask").isVisibleTo(panel)


def test_a_task_brings_the_server_that_can_do_it(
    new_panel, provider, stand_in, burnt, sentinel_2, qtbot
):
    panel = new_panel(stand_in.address)
    kept = Profiles.load().added(Profile("Fire", burnt.address)).choosing("Fire")
    kept.save()
    panel.form.read_settings()
    panel.form.set_layer(add(sentinel_2()))
    combo = panel.findChild(QComboBox, "terramaskTask")
    qtbot.waitUntil(lambda: button(panel).text() == "Detect burn scars", timeout=WAIT_MS)
    # Nobody has seen the other one yet.
    assert tasks(panel) == ["Detect burn scars"]
    panel.form.set_server(stand_in.address)
    qtbot.waitUntil(lambda: button(panel).text() == "Detect floods", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: combo.isVisibleTo(panel), timeout=WAIT_MS)
    assert sorted(tasks(panel)) == ["Detect burn scars", "Detect floods"]
    assert combo.currentText() == "Detect floods"
    choose(panel, "Detect burn scars")
    qtbot.waitUntil(lambda: button(panel).text() == "Detect burn scars", timeout=WAIT_MS)
    assert Profiles.load().chosen.name == "Fire"
    qtbot.waitUntil(button(panel).isEnabled, timeout=WAIT_MS)


def test_what_a_server_is_for_is_remembered(new_panel, stand_in, burnt, qtbot):
    panel = new_panel(stand_in.address)
    Profiles.load().added(Profile("Fire", burnt.address, "", "Burn scars", "Burn scars")).save()
    again = new_panel.reopen()
    qtbot.waitUntil(lambda: again.form.card() is not None, timeout=WAIT_MS)
    assert sorted(tasks(again)) == ["Detect burn scars", "Detect floods"]
    assert panel is not again
