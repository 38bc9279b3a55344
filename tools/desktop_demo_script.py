"""What the demonstration does inside QGIS; `desktop.py` hands it to QGIS's `--code`.

It works as a person would: add the scene, open the panel, wait until it is ready, press the
button, wait for the result, take a picture. QGIS runs it in the namespace of its Python console,
so nothing here may be called `qgis`. The environment variable TERRAMASK_DEMO holds its orders as
JSON; a sentence in `failure` is how it reports that something went wrong.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QMessageBox, QPushButton
from qgis.utils import iface, pluginMetadata

ORDERS = json.loads(os.environ["TERRAMASK_DEMO"])
OUT = Path(ORDERS["out"])
TICK_MS = 100
REST_S = 0.7
PANEL_WIDTH = 380
LAYERS_WIDTH = 300
GAMMA = 1.6
Step = tuple[Callable[[], bool], Callable[[], str]]


class DemoError(Exception):
    """The demonstration cannot go on; the text is a sentence for the user."""


class Demo:
    """The steps one after another; each yields what it waits for and what to say if in vain."""

    def __init__(self) -> None:
        self.deadline = time.monotonic() + float(ORDERS["timeout"])
        self.failure = ""
        self.seconds: dict[str, float] = {}
        self.ended = False
        self.at_rest_since = 0.0
        self.steps = self.story()
        self.waiting: Step = (lambda: True, str)
        self.timer = QTimer()
        self.timer.setInterval(TICK_MS)
        self.timer.timeout.connect(self.tick)
        self.timer.start()

    def tick(self) -> None:
        condition, complaint = self.waiting
        try:
            if condition():
                self.waiting = next(self.steps)
            elif time.monotonic() > self.deadline:
                raise DemoError(complaint())
        except StopIteration:
            self.quit()
        except DemoError as error:
            self.quit(str(error))
        except Exception:
            self.quit("The demonstration script failed: " + traceback.format_exc())

    def story(self) -> Iterator[Step]:
        started = time.monotonic()
        self.arrange_window()
        scene = self.add_scene()
        yield self.drawn()
        panel = self.open_panel(scene)
        button = panel.findChild(QPushButton, "terramaskDetect")
        yield button.isEnabled, lambda: f"The panel did not get ready: {panel.form.problem()}"
        self.seconds["getting ready"] = round(time.monotonic() - started, 2)
        panel.ended.connect(self.note_end)
        clicked = time.monotonic()
        self.click(button)
        yield lambda: self.ended, lambda: "The run did not end in time: try a smaller scene."
        if self.failure:
            raise DemoError(self.failure)
        self.seconds["click to result"] = round(time.monotonic() - clicked, 2)
        yield self.drawn()
        self.write_picture()
        self.write_summary(scene, panel.result())

    def note_end(self, failure: str) -> None:
        self.failure = failure
        self.ended = True

    def drawn(self) -> Step:
        """Wait until the map has been at rest for a while."""
        canvas = iface.mapCanvas()

        def at_rest() -> bool:
            now = time.monotonic()
            if canvas.isDrawing():
                self.at_rest_since = now + REST_S
            return now > self.at_rest_since

        self.at_rest_since = time.monotonic() + REST_S
        return at_rest, lambda: "QGIS did not draw the map in time: try a longer --timeout."

    def arrange_window(self) -> None:
        window = iface.mainWindow()
        window.showNormal()
        window.setGeometry(0, 0, 1600, 900)
        for dock in window.findChildren(QDockWidget):
            if dock.objectName() not in ("Layers", "terramaskPanel"):
                dock.close()

    def add_scene(self) -> QgsRasterLayer:
        # Tests may run the plugin from any folder, but QGIS knows it by this name only.
        from terramask.plugin.raster.bands import choose_bands
        from terramask.plugin.raster.scene import open_scene
        from terramask.plugin.wire.errors import TerramaskError

        source = ORDERS["scene"]
        layer = QgsRasterLayer(source, Path(source).stem)
        if not layer.isValid():
            raise DemoError(f"QGIS cannot open the scene {source}: check the file.")
        try:
            found = choose_bands(open_scene(source), ("RED", "GREEN", "BLUE")).indices
        except TerramaskError as error:
            raise DemoError(error.message) from error
        red, green, blue = (position + 1 for position in found)
        layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), red, green, blue))
        layer.setContrastEnhancement(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
            QgsRasterMinMaxOrigin.Limits.CumulativeCut,
        )
        # Roofs and clouds are far brighter than fields, which would be almost black without it.
        layer.brightnessFilter().setGamma(GAMMA)
        project = QgsProject.instance()
        project.addMapLayer(layer)
        project.layerTreeRoot().findLayer(layer).setExpanded(False)
        project.setCrs(layer.crs())
        iface.mapCanvas().setExtent(layer.extent())
        iface.mapCanvas().refresh()
        return layer

    def open_panel(self, scene: QgsRasterLayer) -> QDockWidget:
        window = iface.mainWindow()
        panel = window.findChild(QDockWidget, "terramaskPanel")
        if panel is None:
            raise DemoError("QGIS did not load the Terramask plugin.")
        panel.setUserVisible(True)
        panel.form.set_layer(scene)
        panel.form.set_server(ORDERS["server"])
        panel.form.set_output(str(OUT / "mask.tif"))
        layers = window.findChild(QDockWidget, "Layers")
        docks, widths = [panel, layers], [PANEL_WIDTH, LAYERS_WIDTH]
        window.resizeDocks(docks, widths, Qt.Orientation.Horizontal)
        return panel

    def click(self, button: QPushButton) -> None:
        middle = QPoint(button.width() // 2, button.height() // 2)
        if not ORDERS["xdotool"]:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=middle)
            return
        on_screen = button.mapToGlobal(middle)
        place = [str(on_screen.x()), str(on_screen.y())]
        subprocess.run([ORDERS["xdotool"], "mousemove", *place, "click", "1"], check=True)
        # The pointer would hide the button's look in the picture.
        subprocess.run([ORDERS["xdotool"], "mousemove", "800", "880"], check=True)

    def write_picture(self) -> None:
        if not iface.mainWindow().grab().save(str(OUT / "screenshot.png")):
            raise DemoError(f"The picture cannot be written to {OUT}: check the folder.")

    def write_summary(self, scene: QgsRasterLayer, result: Any) -> None:
        told = dict(result.summary)
        versions = {
            "qgis": Qgis.QGIS_VERSION,
            "gdal": gdal.VersionInfo("RELEASE_NAME"),
            "python": platform.python_version(),
            "terramask": pluginMetadata("terramask", "version"),
            **told.pop("versions", {}),
        }
        summary = {
            "scene": Path(ORDERS["scene"]).name,
            "width": scene.width(),
            "height": scene.height(),
            "bands": scene.bandCount(),
            "crs": scene.crs().authid(),
            "flood_km2": result.flood_km2,
            **told,
            "seconds": {**told.get("seconds", {}), **self.seconds},
            "versions": versions,
            "click": "xdotool" if ORDERS["xdotool"] else "Qt",
        }
        text = json.dumps(summary, indent=2, ensure_ascii=False) + "\n"
        (OUT / "summary.json").write_text(text, encoding="utf-8")

    def quit(self, failure: str = "") -> None:
        self.timer.stop()
        if failure:
            Path(ORDERS["failure"]).write_text(failure, encoding="utf-8")
        QgsProject.instance().setDirty(False)
        # QGIS asks when tasks still run, and nobody is there to answer.
        QTimer.singleShot(2000, self.close_questions)
        iface.actionExit().trigger()

    def close_questions(self) -> None:
        for box in iface.mainWindow().findChildren(QMessageBox):
            box.accept()


terramask_demo: list[Demo] = []
QTimer.singleShot(1000, lambda: terramask_demo.append(Demo()))
