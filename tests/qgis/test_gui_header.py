"""The row at the top of the panel."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QToolButton

from plugin.gui.guide_box import CLOSED
from plugin.gui.header import Header
from plugin.gui.help_window import HelpWindow
from plugin.gui.options_page import PAGE


class Desktop:
    """What the header uses of QGIS."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.asked: list[str] = []

    def mainWindow(self):
        return self.window

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


def test_the_settings_are_qgis_options_at_our_page(header, desktop, qtbot):
    qtbot.mouseClick(header.findChild(QToolButton, "terramaskSettings"), Qt.MouseButton.LeftButton)
    assert desktop.asked == [PAGE]


def test_help_is_one_window(header):
    for _ in range(2):
        header.findChild(QAction, "terramaskOpenHelp").trigger()
    (window,) = header.findChildren(HelpWindow)
    assert window.isVisible()
    assert window.isWindow()


def test_the_guide_comes_back(new_panel, free_address):
    panel = new_panel(free_address)
    panel.guide.close_for_good()
    assert not panel.guide.isVisibleTo(panel)
    panel.header.findChild(QAction, "terramaskOpenGuide").trigger()
    assert panel.guide.isVisibleTo(panel)
    assert not QgsSettings().value(CLOSED, False, type=bool)
