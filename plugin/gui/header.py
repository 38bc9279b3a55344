"""The row at the top of the panel: settings and help."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from .help_window import HelpWindow
from .options_page import PAGE


class Header(QWidget):
    """A button that opens QGIS's options at Terramask's page, and one with the help's menu.

    `guide_clicked` comes when the guide to the first mask is wanted.
    """

    guide_clicked = pyqtSignal()

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._window: HelpWindow | None = None
        self._settings = self._button("terramaskSettings", "/propertyicons/settings.svg")
        self._settings.setToolTip(self.tr("Servers, and where results are saved"))
        self._settings.setAccessibleName(self.tr("Settings"))
        self._help = self._button("terramaskHelp", "/mActionHelpContents.svg")
        self._help.setToolTip(self.tr("Help, and the guide to the first mask"))
        self._help.setAccessibleName(self.tr("Help"))
        self._help.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._help.setMenu(self._menu())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addStretch(1)
        layout.addWidget(self._settings)
        layout.addWidget(self._help)
        self._settings.clicked.connect(self._open_options)

    def _button(self, name: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setAutoRaise(True)
        return button

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        pages = menu.addAction(self.tr("Help"), self._open_help)
        pages.setObjectName("terramaskOpenHelp")
        guide = menu.addAction(self.tr("Guide to the first mask"), self.guide_clicked)
        guide.setObjectName("terramaskOpenGuide")
        return menu

    def _open_options(self) -> None:
        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE)

    def _open_help(self) -> None:
        if self._window is None:
            self._window = HelpWindow(self)
        self._window.open_page()
