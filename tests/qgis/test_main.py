"""The plugin as QGIS loads it: what it adds, and that it takes everything away again."""

from __future__ import annotations

import importlib
import sys
from configparser import ConfigParser
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsMapLayer, QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import QgsGui, QgsMapCanvas, QgsMessageBar, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QCheckBox, QDockWidget, QMainWindow, QMenu, QToolBar

ROOT = Path(__file__).resolve().parents[2]


class Chosen(QObject):
    """Tells which layer is chosen."""

    changed = pyqtSignal(object)


class Desktop:
    """What the plugin uses of QgisInterface, on real widgets; anything else is an error."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)
        self.tools = QToolBar(self.window)
        self.menu = QMenu(self.window)
        self.menus: set[str] = set()
        self.entries: list[QAction] = []
        self.named: list[QAction] = []
        self.active: QgsMapLayer | None = None
        self.chosen = Chosen()
        self.currentLayerChanged = self.chosen.changed
        self.pages: list[QgsOptionsWidgetFactory] = []

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
        dock.show()

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def registerOptionsWidgetFactory(self, factory):
        self.pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.pages.remove(factory)

    def addToolBarIcon(self, action):
        self.tools.addAction(action)

    def removeToolBarIcon(self, action):
        self.tools.removeAction(action)

    def addPluginToRasterMenu(self, name, action):
        self.menus.add(name)
        self.menu.addAction(action)

    def removePluginRasterMenu(self, name, action):
        self.menus.remove(name)
        self.menu.removeAction(action)

    def addCustomActionForLayerType(self, action, menu, kind, all_layers):
        assert kind == QgsRasterLayer().type()
        assert all_layers
        self.entries.append(action)

    def removeCustomActionForLayerType(self, action):
        self.entries.remove(action)

    def activeLayer(self):
        return self.active

    def registerMainWindowAction(self, action, shortcut):
        # None of its own, which could be another plugin's; people choose one by the action's name.
        assert shortcut == ""
        assert QgsGui.shortcutsManager().registerAction(action, shortcut)
        self.named.append(action)

    def unregisterMainWindowAction(self, action):
        assert QgsGui.shortcutsManager().unregisterAction(action)
        self.named.remove(action)


@pytest.fixture
def package(tmp_path, monkeypatch):
    """The repository under the name that it is installed under."""
    (tmp_path / "terramask").symlink_to(ROOT, target_is_directory=True)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield importlib.import_module("terramask")
    for name in [name for name in sys.modules if name.partition(".")[0] == "terramask"]:
        del sys.modules[name]


@pytest.fixture
def desktop(qgis_app, qgis_new_project):
    return Desktop()


def algorithm():
    return QgsApplication.processingRegistry().algorithmById("terramask:detectfloods")


def docks(desktop):
    # What was handed to deleteLater goes when the event loop turns.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return desktop.window.findChildren(QDockWidget)


def test_the_package_imports_nothing_before_it_is_asked(package):
    loaded = [name for name in sys.modules if name.startswith("terramask.")]
    assert loaded == []


def test_without_a_desktop_there_is_the_algorithm(package, qgis_app):
    plugin = package.classFactory(None)
    assert algorithm() is None
    plugin.initProcessing()
    assert algorithm() is not None
    assert not any(name.startswith("terramask.plugin.gui") for name in sys.modules)
    plugin.unload()
    assert algorithm() is None


def test_in_the_desktop_there_are_panel_button_and_menu(package, desktop, request):
    plugin = package.classFactory(desktop)
    request.addfinalizer(plugin.unload)
    plugin.initGui()
    assert algorithm() is not None
    (panel,) = docks(desktop)
    assert not panel.isVisible()
    assert desktop.menus == {"Terramask"}
    (action,) = desktop.tools.actions()
    assert desktop.menu.actions() == [action]
    assert not action.icon().isNull()
    desktop.window.show()
    action.trigger()
    assert panel.isVisible()
    action.trigger()
    assert not panel.isVisible()
    assert desktop.named == [action]
    assert QgsGui.shortcutsManager().actionByName("Detect floods") is action


def test_a_raster_layers_menu_opens_the_panel_with_that_layer(
    package, desktop, request, sentinel_2
):
    plugin = package.classFactory(desktop)
    request.addfinalizer(plugin.unload)
    layers = [QgsRasterLayer(str(sentinel_2(name=f"scene-{n}.tif")), str(n)) for n in "012"]
    QgsProject.instance().addMapLayers(layers)
    plugin.initGui()
    (panel,) = docks(desktop)
    desktop.window.show()
    (entry,) = desktop.entries
    for layer in (layers[2], layers[0]):
        desktop.active = layer
        entry.trigger()
        assert panel.isVisible()
        assert panel.form.layer() == layer


def test_the_panel_follows_the_options(package, desktop, request):
    QgsSettings().remove("terramask")
    request.addfinalizer(lambda: QgsSettings().remove("terramask"))
    plugin = package.classFactory(desktop)
    request.addfinalizer(plugin.unload)
    plugin.initGui()
    (factory,) = desktop.pages
    page = factory.createWidget(desktop.window)
    page.findChild(QCheckBox, "terramaskAlwaysProbabilities").setChecked(True)
    (panel,) = docks(desktop)
    ticked = panel.findChild(QCheckBox, "terramaskProbabilities").isChecked
    assert not ticked()
    page.apply()
    assert ticked()


def test_unload_leaves_nothing(package, desktop):
    items = len(desktop.canvas.scene().items())
    plugin = package.classFactory(desktop)
    for _ in range(2):
        plugin.initGui()
        plugin.unload()
        assert algorithm() is None
        assert docks(desktop) == []
        assert desktop.tools.actions() == []
        assert desktop.menu.actions() == []
        assert desktop.menus == set()
        assert desktop.entries == []
        assert desktop.named == []
        assert desktop.pages == []
        assert len(desktop.canvas.scene().items()) == items
        assert desktop.chosen.receivers(desktop.chosen.changed) == 0


def test_the_metadata_tells_qgis_of_the_provider_and_of_an_icon():
    metadata = ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    assert general["hasProcessingProvider"] == "yes"
    assert not QIcon(str(ROOT / general["icon"])).pixmap(24, 24).isNull()
