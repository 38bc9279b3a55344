"""The shipped help in a window of QGIS."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QTextDocument
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ..processing.help_pages import help_url
from .status_line import Level, StatusLine

SIZE = (640, 700)
# Qt knows little of CSS: no variables, and no wish for dark pages, whose colours are the theme's.
STYLE = """
h1 { font-size: x-large; }
h2 { font-size: large; margin-top: 16px; }
th, td { padding: 4px; }
code, pre { font-family: monospace; }
"""


class HelpWindow(QDialog):
    """Shows a page of the help, and can hand it to the web browser.

    A browser that was installed as a snap or a flatpak may not read QGIS's profile, and QGIS is not
    told when it could not; so the help does not depend on one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("terramaskHelpWindow")
        self.setWindowTitle(self.tr("Terramask help"))
        self._pages = _Pages(self)
        self._pages.setAccessibleName(self.tr("Help"))
        self._pages.setOpenExternalLinks(True)
        self._line = StatusLine(self)
        kinds = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(kinds.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._back = self._buttons.addButton(self.tr("&Back"), role)
        self._back.setObjectName("terramaskHelpBack")
        self._back.setToolTip(self.tr("Show the page from before"))
        self._back.setEnabled(False)
        browser = self._buttons.addButton(self.tr("Open in a &web browser"), role)
        browser.setObjectName("terramaskHelpBrowser")
        browser.setToolTip(self.tr("Show this page where it can be searched and printed"))
        for button in self._buttons.buttons():
            # Return follows a link.
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        for widget in (self._pages, self._line, self._buttons):
            layout.addWidget(widget)
        self.resize(*SIZE)
        self._pages.backwardAvailable.connect(self._back.setEnabled)
        self._back.clicked.connect(self._pages.backward)
        browser.clicked.connect(self._open_in_browser)
        self._buttons.rejected.connect(self.reject)

    def open_page(self, page: str = "index", section: str = "") -> None:
        """Come to the front with this page."""
        self._line.say(Level.PLAIN, "")
        self._pages.setSource(help_url(page, section))
        self.show()
        self.raise_()
        self.activateWindow()
        self._pages.setFocus()

    def _open_in_browser(self) -> None:
        url = self._pages.source()
        if not QDesktopServices.openUrl(url):
            text = self.tr("No web browser could be opened; the help is in {}.")
            self._line.say(Level.HINT, text.format(url.toLocalFile()))


class _Pages(QTextBrowser):
    """Shows the pages with a style of its own in the place of theirs."""

    def loadResource(self, kind: int, url: QUrl) -> Any:  # noqa: N802
        if kind == QTextDocument.ResourceType.StyleSheetResource:
            return STYLE
        return super().loadResource(kind, url)
