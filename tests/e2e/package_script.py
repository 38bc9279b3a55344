"""What ``test_package.py`` has QGIS do with the package; QGIS's `--code` runs it.

It installs, upgrades, disables, enables, reloads and uninstalls as the plugin manager does, and
writes what it saw after each step to the JSON file that TERRAMASK_PACKAGE names. QGIS runs it in
the namespace of its Python console, so nothing here may be called `qgis`.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import threading
import time
import traceback
import warnings
from collections import Counter
from pathlib import Path

import pyplugin_installer
from qgis import utils
from qgis.core import (
    QgsApplication,
    QgsNetworkAccessManager,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QThread,
    QTimer,
    qInstallMessageHandler,
)
from qgis.PyQt.QtWidgets import QAction, QComboBox, QDockWidget
from qgis.utils import iface

NAME = "terramask"
ORDERS = json.loads(os.environ["TERRAMASK_PACKAGE"])
ROUNDS = 20
OPTIONS_EVERY = 10
FLAG = f"PythonPlugins/{NAME}"


def rest(seconds: float = 0.05) -> None:
    """Let QGIS do what is due, and delete what is to be deleted later."""
    end = time.monotonic() + seconds
    while True:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if time.monotonic() > end:
            break
        time.sleep(0.01)


def listened_to() -> dict[str, QObject]:
    """Objects that live as long as QGIS, and whose signals the package may listen to."""
    return {
        "project": QgsProject.instance(),
        "layer tree": QgsProject.instance().layerTreeRoot(),
        "network": QgsNetworkAccessManager.instance(),
        "registry": QgsApplication.processingRegistry(),
        "tasks": QgsApplication.taskManager(),
        "keys": QgsApplication.authManager(),
        "application": QCoreApplication.instance(),
        "canvas": iface.mapCanvas(),
        "window": iface.mainWindow(),
        **{f"layer {each.name()}": each for each in QgsProject.instance().mapLayers().values()},
    }


def receivers(sender: QObject) -> dict[str, int]:
    """How many slots are connected to each of the object's signals; those with none left out.

    Qt tells that of objects which were not made in Python in its debug output only.
    """
    told: list[str] = []
    qInstallMessageHandler(lambda kind, context, text: told.append(text))
    sender.dumpObjectInfo()
    qInstallMessageHandler(None)
    found: Counter[str] = Counter()
    signal = ""
    for line in told:
        if line.strip().startswith("signal: "):
            signal = line.split(":", 1)[1].strip()
        elif line.strip().startswith(("-->", "<functor")):
            found[signal] += 1
        elif line.strip() == "SIGNALS IN":
            break
    return dict(found)


def counts() -> dict[str, dict[str, int]]:
    """What there is, by kind: all of it may only be there as often as before."""
    gc.collect()
    window = iface.mainWindow()
    ours = [each for each in gc.get_objects() if type(each).__module__.startswith(f"{NAME}.")]
    # QGIS itself forgets the separator that it puts above the first submenu of the raster menu.
    actions = [each for each in window.findChildren(QAction) if not each.isSeparator()]
    threads = [each for each in gc.get_objects() if isinstance(each, QThread)]
    objects = [each for each in window.findChildren(QObject) if not isinstance(each, QAction)]
    found = {
        "objects": Counter(each.metaObject().className() for each in objects),
        "actions": Counter(each.text() for each in actions),
        "top windows": Counter(type(each).__name__ for each in QgsApplication.topLevelWidgets()),
        "on the map": Counter(type(each).__name__ for each in iface.mapCanvas().scene().items()),
        "our objects": Counter(type(each).__name__ for each in ours),
        "QThreads": Counter(type(each).__name__ for each in threads),
        "Python threads": Counter(each.name for each in threading.enumerate()),
        "modules": Counter(name for name in sys.modules if name.partition(".")[0] == NAME),
        "all modules": {"": len(sys.modules)},
        "providers": Counter(each.id() for each in QgsApplication.processingRegistry().providers()),
        "map tool": {type(iface.mapCanvas().mapTool()).__name__: 1},
        "paths": Counter(sys.path),
        "handlers": {repr(each): 1 for each in (sys.excepthook, warnings.showwarning)},
    }
    found.update({f"signals of {name}": receivers(each) for name, each in listened_to().items()})
    return {kind: dict(each) for kind, each in found.items()}


def seen() -> dict[str, object]:
    """What a user sees of the package."""
    window = iface.mainWindow()
    actions = [each for each in window.findChildren(QAction) if each.text() == "Detect floods"]
    menus = [
        action.text()
        for menu in window.findChildren(type(iface.rasterMenu()))
        for action in menu.actions()
        if action in actions
    ]
    docks = [each.objectName() for each in window.findChildren(QDockWidget)]
    registry = QgsApplication.processingRegistry()
    folder = Path(utils.home_plugin_path) / NAME
    return {
        "docks": docks.count("terramaskPanel"),
        "actions": len(actions),
        "menu entries": len(menus),
        "in the toolbar": len(
            [each for each in iface.pluginToolBar().actions() if each in actions]
        ),
        "provider": registry.providerById(NAME) is not None,
        "algorithm": registry.algorithmById(f"{NAME}:detectfloods") is not None,
        "loaded": utils.isPluginLoaded(NAME),
        "enabled": QgsSettings().value(FLAG),
        "version": utils.pluginMetadata(NAME, "version"),
        "folder": folder.exists(),
        "files": sorted(
            each.relative_to(folder).as_posix()
            for each in folder.rglob("*")
            if each.is_file() and each.suffix != ".pyc"
        ),
    }


def use() -> None:
    """Open the panel, so that it reads a scene and looks for a server, and begin to draw an area;
    nobody is at that address."""
    rest()
    panel = iface.mainWindow().findChild(QDockWidget, "terramaskPanel")
    panel.form.set_server(ORDERS["nobody"])
    panel.form.set_layer(QgsProject.instance().mapLayersByName("scene")[0])
    panel.setUserVisible(True)
    area = panel.findChild(QComboBox, "terramaskArea")
    area.setCurrentIndex(area.findData("rectangle"))
    area.activated.emit(area.currentIndex())
    rest(0.2)


def look_at_options() -> None:
    """Open QGIS's options at our page, apply that and close them."""
    opened = []

    def apply() -> None:
        dialog = QgsApplication.activeModalWidget()
        for page in dialog.findChildren(QgsOptionsPageWidget, "terramaskOptions"):
            opened.append(page.isVisible())
            page.apply()
        # Each time they are accepted, QGIS connects its network once more.
        dialog.reject()

    QTimer.singleShot(500, apply)
    iface.showOptionsDialog(iface.mainWindow(), "terramaskOptions")
    rest()
    if opened != [True]:
        raise RuntimeError(f"The page among QGIS's options is not seen: {opened}")


def disable() -> None:
    """As the plugin manager does when the box is unticked."""
    utils.unloadPlugin(NAME)
    QgsSettings().setValue(FLAG, False)
    rest()


def enable() -> None:
    """As the plugin manager does when the box is ticked."""
    utils.loadPlugin(NAME)
    utils.startPlugin(NAME)
    QgsSettings().setValue(FLAG, True)
    rest()


def story(report: dict[str, object]) -> None:
    """All steps one after another."""
    installer = pyplugin_installer.instance()
    report["before"] = {"seen": seen()}
    installer.installFromZipFile(ORDERS["package"])
    use()
    look_at_options()
    report["installed"] = {"seen": seen()}
    installer.installFromZipFile(ORDERS["newer"])
    use()
    report["upgraded"] = {"seen": seen()}
    disable()
    report["disabled"] = {"seen": seen(), "counts": counts()}
    for done in range(ROUNDS):
        enable()
        use()
        if done % OPTIONS_EVERY == 0:
            look_at_options()
        disable()
        if done == 0:
            report["once"] = {"counts": counts()}
    report["often"] = {"seen": seen(), "counts": counts()}
    enable()
    use()
    report["enabled"] = {"seen": seen()}
    installer.uninstallPlugin(NAME, quiet=True)
    rest()
    report["uninstalled"] = {"seen": seen(), "counts": counts()}


def run() -> None:
    report: dict[str, object] = {}
    try:
        QgsProject.instance().addMapLayer(QgsRasterLayer(ORDERS["scene"], "scene"))
        iface.actionPan().trigger()
        rest(1.0)
        report["start"] = {"counts": counts()}
        story(report)
    except Exception:
        report["failure"] = traceback.format_exc()
    Path(ORDERS["report"]).write_text(json.dumps(report, indent=1), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(1000, run)
