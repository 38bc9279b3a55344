"""Entering a server: what is said before it can be kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtWidgets import QDialogButtonBox, QLineEdit

from plugin.gui.profile_dialog import ProfileDialog
from plugin.gui.status_line import Level
from plugin.server.profiles import Profile, Profiles
from tests.qgis.panels import lines

HERE = Profile("Here", "http://127.0.0.1:8000")
TEAM = Profile("Team", "https://floods.example", "", "Prithvi")
KNOWN = Profiles((HERE, TEAM))


@pytest.fixture
def open_dialog(qgis_app, qtbot):
    def build(profile=None, **more):
        is_new = profile not in KNOWN.items
        dialog = ProfileDialog(profile or Profile("", ""), KNOWN, is_new=is_new, **more)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return build


def edit(dialog, name):
    return dialog.findChild(QLineEdit, f"terramaskProfile{name}")


def ok(dialog):
    return dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)


def said(dialog, level):
    return " ".join(text for found, text in lines(dialog) if found is level)


def test_a_new_one_complains_of_nothing_and_cannot_be_kept_yet(open_dialog):
    dialog = open_dialog()
    assert said(dialog, Level.BAD) == ""
    assert not ok(dialog).isEnabled()
    assert dialog.windowTitle() == "Add a server"


def test_the_name_follows_the_address_until_it_is_typed(open_dialog, qtbot):
    dialog = open_dialog()
    qtbot.keyClicks(edit(dialog, "Address"), "floods.example:8443")
    assert edit(dialog, "Name").text() == "floods.example:8443"
    edit(dialog, "Name").clear()
    qtbot.keyClicks(edit(dialog, "Name"), "Lab")
    qtbot.keyClicks(edit(dialog, "Address"), "/terra")
    assert ok(dialog).isEnabled()
    assert dialog.profile() == Profile("Lab", "http://floods.example:8443/terra")


@pytest.mark.parametrize(
    ("name", "address", "problem"),
    [
        ("Lab", "ftp://lab.example", "not with ftp://"),
        ("Lab", "", "No server address"),
        ("TEAM", "lab.example", "named 'Team' already"),
        (" ", "lab.example", "no name"),
        ("Lab", "lab.example", ""),
    ],
)
def test_what_is_wrong_is_said_before_ok_can_be_pressed(open_dialog, name, address, problem):
    dialog = open_dialog(Profile(name, address))
    assert problem in said(dialog, Level.BAD)
    assert ok(dialog).isEnabled() == (not problem)


def test_an_edited_one_keeps_its_name_and_forgets_another_servers_model(open_dialog):
    dialog = open_dialog(TEAM)
    assert dialog.windowTitle() == "Edit the server"
    assert dialog.profile() == TEAM
    edit(dialog, "Address").setText("https://floods.example/")
    assert dialog.profile().model == "Prithvi"
    edit(dialog, "Address").setText("https://other.example")
    assert dialog.profile() == Profile("Team", "https://other.example")


def test_whether_the_line_is_encrypted_is_said(open_dialog, key):
    dialog = open_dialog(Profile("Lab", "https://lab.example"))
    assert said(dialog, Level.GOOD).startswith("Encrypted.")
    edit(dialog, "Address").setText("http://127.0.0.1:8000")
    assert "nothing leaves this computer" in said(dialog, Level.PLAIN)
    edit(dialog, "Address").setText("http://lab.example")
    assert said(dialog, Level.HINT) == "Not encrypted: scenes can be read on the way."
    dialog.findChild(QgsAuthConfigSelect).setConfigId(key)
    assert "the key can be read on the way" in said(dialog, Level.HINT)
    assert ok(dialog).isEnabled()
    edit(dialog, "Address").setText("https://lab.example")
    assert said(dialog, Level.HINT) == ""


def test_the_key_is_kept_by_its_id(open_dialog, key):
    dialog = open_dialog(TEAM)
    dialog.findChild(QgsAuthConfigSelect).setConfigId(key)
    assert dialog.profile().authcfg == key
    again = open_dialog(replace(dialog.profile(), name="Lab"))
    assert again.profile().authcfg == key
    again.findChild(QgsAuthConfigSelect).setConfigId("")
    assert again.profile().authcfg == ""


def test_a_key_that_is_locked_is_not_lost(open_dialog, key):
    manager = QgsApplication.authManager()
    manager.clearMasterPassword()
    try:
        assert open_dialog(Profile("Lab", "https://lab.example", key)).profile().authcfg == key
        assert not manager.masterPasswordIsSet()
    finally:
        manager.setMasterPassword("test", True)


def test_the_keyboard_begins_where_it_is_needed(open_dialog):
    assert open_dialog().focusWidget() is not None
    dialog = open_dialog(HERE, at_key=True)
    select = dialog.findChild(QgsAuthConfigSelect)
    assert select.isAncestorOf(dialog.focusWidget())
    assert open_dialog(HERE).focusWidget().objectName() == "terramaskProfileAddress"
