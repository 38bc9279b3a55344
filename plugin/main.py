"""The plugin as QGIS sees it: what it adds to the desktop, and takes away again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from .language import Language
from .processing.provider import ICON, TerramaskProvider
from .server.main_thread import start_listening, stop_listening

if TYPE_CHECKING:
    from .gui.layer_menu import LayerMenu
    from .gui.options_page import OptionsFactory
    from .gui.panel import Panel

NAME = "Terramask"


class TerramaskPlugin:
    """Processing provider, panel, toolbar button and menu entry.

    `iface` is None in qgis_process, which calls `initProcessing` and never `initGui`.
    """

    def __init__(self, iface: Any = None) -> None:
        self._iface = iface
        # Before anything that has words.
        self._language = Language()
        self._provider: TerramaskProvider | None = None
        self._panel: Panel | None = None
        self._action: QAction | None = None
        self._layer_menu: LayerMenu | None = None
        self._options: OptionsFactory | None = None

    def initProcessing(self) -> None:  # noqa: N802 (the name that QGIS calls)
        """Put the algorithms into the Processing registry."""
        if self._provider is None:
            start_listening()
            self._provider = TerramaskProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802 (the name that QGIS calls)
        """Add the algorithms, the panel (hidden until asked for), the button, the menu entries, of
        which the one that opens the panel can be given a shortcut, and the page among QGIS's
        options."""
        # Widgets are imported only where there is a desktop; for the first line see classFactory.
        from . import gui  # noqa: F401
        from .gui.layer_menu import LayerMenu
        from .gui.options_page import OptionsFactory
        from .gui.panel import Panel

        self.initProcessing()
        self._panel = Panel(self._iface)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._panel)
        # Where QGIS itself is not shown yet, only hide() counts.
        self._panel.hide()
        self._action = self._new_action()
        self._panel.setToggleVisibilityAction(self._action)
        self._iface.addToolBarIcon(self._action)
        self._iface.addPluginToRasterMenu(NAME, self._action)
        self._iface.registerMainWindowAction(self._action, "")
        self._layer_menu = LayerMenu(self._iface)
        self._layer_menu.chosen.connect(self._panel.look_at)
        self._options = OptionsFactory()
        self._options.applied.connect(self._panel.form.read_settings)
        self._iface.registerOptionsWidgetFactory(self._options)

    def unload(self) -> None:
        """Take away what `initGui` and `initProcessing` added, in the opposite order."""
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options.deleteLater()
            self._options = None
        if self._layer_menu is not None:
            self._layer_menu.shut_down()
            self._layer_menu.deleteLater()
            self._layer_menu = None
        if self._action is not None:
            self._iface.unregisterMainWindowAction(self._action)
            self._iface.removePluginRasterMenu(NAME, self._action)
            self._remove_empty_menus()
            self._iface.removeToolBarIcon(self._action)
            self._action.deleteLater()
            self._action = None
        if self._panel is not None:
            self._panel.shut_down()
            self._iface.removeDockWidget(self._panel)
            self._panel.deleteLater()
            self._panel = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
            stop_listening()
        self._language.shut_down()

    def _remove_empty_menus(self) -> None:
        """QGIS takes a submenu without entries off its menu and keeps it for good."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for menu in self._iface.mainWindow().findChildren(QMenu, options=direct):
            if menu.title() == NAME and menu.isEmpty():
                menu.deleteLater()

    def _new_action(self) -> QAction:
        text = QCoreApplication.translate("TerramaskPlugin", "Detect floods")
        action = QAction(QIcon(str(ICON)), text, self._iface.mainWindow())
        action.setObjectName("terramaskOpenPanel")
        action.setCheckable(True)
        tip = QCoreApplication.translate("TerramaskPlugin", "Open or close the Terramask panel")
        action.setToolTip(tip)
        return action
