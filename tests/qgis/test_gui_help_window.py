"""The help in a window of QGIS, and on its way to the web browser."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QPalette
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser

from plugin.gui.help_window import HelpWindow
from plugin.gui.status_line import Level, StatusLine
from plugin.processing.help_pages import HELP, help_url

PAGES = sorted(path.stem for path in HELP.glob("*.html"))


@pytest.fixture
def window(qgis_app, qtbot):
    window = HelpWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def browser(monkeypatch):
    """Addresses that were handed to the web browser; `works` is whether there is one."""
    addresses = []

    def open_url(url):
        addresses.append(url)
        return open_url.works

    open_url.works = True
    open_url.addresses = addresses
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return open_url


def shown(window):
    return window.findChild(QTextBrowser)


def press(window, name, qtbot):
    qtbot.mouseClick(window.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_shown_as_a_page(window, page):
    window.open_page(page)
    assert window.isVisible()
    text = shown(window).toPlainText()
    assert len(text) > 300
    assert not [word for word in ("<h1", "<td", "var(", "color-scheme") if word in text]


def test_the_colours_are_the_theme_s(window):
    window.open_page()
    fonts = shown(window).document().allFormats()
    texts = [each for each in fonts if each.isCharFormat() and not each.toCharFormat().isAnchor()]
    no_brush = Qt.BrushStyle.NoBrush
    assert texts
    assert all(each.foreground().style() == no_brush for each in texts)
    ground = shown(window).viewport().palette().color(QPalette.ColorRole.Base)
    assert ground == window.palette().color(QPalette.ColorRole.Base)


def test_links_lead_to_other_pages_and_back(window, qtbot):
    window.open_page()
    back = window.findChild(QPushButton, "terramaskHelpBack")
    assert not back.isEnabled()
    shown(window).setSource(help_url().resolved(QUrl("servers.html#doctor")))
    assert "doctor" in shown(window).toPlainText()
    press(window, "terramaskHelpBack", qtbot)
    assert shown(window).source() == help_url()
    assert not back.isEnabled()


def test_the_browser_gets_the_page_that_is_shown(window, browser, qtbot):
    window.open_page("scenes")
    press(window, "terramaskHelpBrowser", qtbot)
    assert browser.addresses == [help_url("scenes")]
    assert not window.findChild(StatusLine).isVisible()


def test_without_a_browser_it_is_said_where_the_help_lies(window, browser, qtbot):
    browser.works = False
    window.open_page()
    press(window, "terramaskHelpBrowser", qtbot)
    line = window.findChild(StatusLine)
    assert line.level is Level.HINT
    assert help_url().toLocalFile() in line.text()
    window.open_page()
    assert not line.isVisible()


def test_escape_closes_it(window, qtbot):
    window.open_page()
    qtbot.keyClick(shown(window), Qt.Key.Key_Escape)
    assert not window.isVisible()
