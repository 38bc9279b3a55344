"""The row at the top of the panel."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QToolButton

from plugin.gui.guide_box import CLOSED
from plugin.gui.header import Header
from plugin.gui.options_page import PAGE
from plugin.processing.help_pages import help_url


class Desktop:
    """What the header uses of QGIS."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.bar = QgsMessageBar(self.window)
        self.asked: list[str] = []

    def mainWindow(self):
        return self.window

    def messageBar(self):
        return self.bar

    def showOptionsDialog(self, parent=None, page=""):
        assert parent is self.window
        self.asked.append(page)


@pytest.fixture
def desktop(qgis_app):
    return Desktop()


@pytest.fixture
def header(desktop, qtbot):
    header = Header(desktop)
    qtbot.addWidget(header)
    header.show()
    return header


@pytest.fixture
def opened(monkeypatch):
    """Addresses that were handed to the web browser, and that browser."""
    addresses = []

    def open_url(url):
        addresses.append(url)
        return open_url.works

    open_url.works = True
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return addresses, open_url


def test_the_settings_are_qgis_options_at_our_page(header, desktop, qtbot):
    qtbot.mouseClick(header.findChild(QToolButton, "terramaskSettings"), Qt.MouseButton.LeftButton)
    assert desktop.asked == [PAGE]


def test_help_opens_in_the_browser(header, desktop, opened):
    addresses, _ = opened
    header.findChild(QAction, "terramaskOpenHelp").trigger()
    assert addresses == [help_url()]
    assert desktop.bar.currentItem() is None


def test_without_a_browser_it_is_said_where_the_help_lies(header, desktop, opened):
    _, browser = opened
    browser.works = False
    header.findChild(QAction, "terramaskOpenHelp").trigger()
    assert help_url().toLocalFile() in desktop.bar.currentItem().text()


def test_the_guide_comes_back(new_panel, free_address):
    panel = new_panel(free_address)
    panel.guide.close_for_good()
    assert not panel.guide.isVisibleTo(panel)
    panel.header.findChild(QAction, "terramaskOpenGuide").trigger()
    assert panel.guide.isVisibleTo(panel)
    assert not QgsSettings().value(CLOSED, False, type=bool)
