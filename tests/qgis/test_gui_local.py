"""The way from the panel to a server on this computer."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QLabel, QToolButton

from plugin.gui import panel as panel_module
from plugin.gui.local_server_dialog import LocalServerDialog
from plugin.server.local.places import Places
from tests.qgis.panels import WAIT_MS


def test_where_nothing_answers_the_panel_offers_a_server_and_uses_it(
    new_panel, free_address, stand_in, tmp_path, monkeypatch, qtbot
):
    def dialog(parent):
        return LocalServerDialog(parent, Places(tmp_path / "server"))

    monkeypatch.setattr(panel_module, "LocalServerDialog", dialog)
    panel = new_panel(free_address)
    offer = panel.findChild(QToolButton, "terramaskStartLocal")

    def offered():
        assert offer.isVisibleTo(panel), [line.text() for line in panel.findChildren(QLabel)]

    qtbot.waitUntil(offered, timeout=WAIT_MS)
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    window = panel._local_server
    # Nothing is installed, so that is what it asks for first.
    qtbot.waitUntil(window.isVisible, timeout=WAIT_MS)
    window.ready.emit(stand_in.address)
    qtbot.waitUntil(lambda: panel.form.card() is not None, timeout=WAIT_MS)
    assert not offer.isVisibleTo(panel)


def test_the_menu_of_servers_shows_it_at_any_time(
    new_panel, stand_in, tmp_path, monkeypatch, qtbot
):
    def dialog(parent):
        return LocalServerDialog(parent, Places(tmp_path / "server"))

    monkeypatch.setattr(panel_module, "LocalServerDialog", dialog)
    panel = new_panel(stand_in.address)
    panel.findChild(QAction, "terramaskLocalServerAction").trigger()
    assert panel._local_server.isVisible()
    new_panel.opened.remove(panel)
    panel.shut_down()
    assert panel._local_server is None
