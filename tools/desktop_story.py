"""What a script inside the QGIS desktop has to do with it: wait, click, take pictures, quit.

QGIS's ``--code`` runs such scripts in the namespace of its Python console, so nothing in them may
be called `qgis`. Their orders come as JSON in an environment variable; a sentence in the file
`failure` is how they report that something went wrong.
"""

from __future__ import annotations

import subprocess
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QCheckBox, QDockWidget, QMessageBox, QWidget
from qgis.utils import iface

TICK_MS = 100
REST_S = 0.7
PANEL_WIDTH = 380
LAYERS_WIDTH = 300
GAMMA = 1.6
# Where the pointer hides nothing that a picture is to show.
ASIDE = ("800", "840")
Step = tuple[Callable[[], bool], Callable[[], str]]


class StoryError(Exception):
    """The story cannot go on; the text is a sentence for the user."""


class Story:
    """Steps one after another, as a person would do them.

    `orders` has `timeout` in seconds, `failure`, the file for a failure's sentence, and `xdotool`,
    the program that clicks for real (empty: Qt clicks).
    """

    def __init__(self, orders: dict[str, Any]) -> None:
        self.orders = orders
        self.deadline = time.monotonic() + float(orders["timeout"])
        self.at_rest_since = 0.0
        self.steps = self.story()
        self.waiting: Step = (lambda: True, str)
        self.timer = QTimer()
        self.timer.setInterval(TICK_MS)
        self.timer.timeout.connect(self.tick)
        self.timer.start()

    def story(self) -> Iterator[Step]:
        """Each step yields what it waits for and what to say if in vain."""
        raise NotImplementedError

    def tick(self) -> None:
        condition, complaint = self.waiting
        try:
            if condition():
                self.waiting = next(self.steps)
            elif time.monotonic() > self.deadline:
                raise StoryError(complaint())
        except StopIteration:
            self.quit()
        except StoryError as error:
            self.quit(str(error))
        except Exception:
            self.quit("The script failed: " + traceback.format_exc())

    def drawn(self, rest: float = REST_S) -> Step:
        """Wait until the map has been at rest for a while."""
        canvas = iface.mapCanvas()

        def at_rest() -> bool:
            now = time.monotonic()
            if canvas.isDrawing():
                self.at_rest_since = now + rest
            return now > self.at_rest_since

        self.at_rest_since = time.monotonic() + rest
        return at_rest, lambda: "QGIS did not draw the map in time: try a longer --timeout."

    def arrange_window(self) -> None:
        window = iface.mainWindow()
        window.showNormal()
        window.setGeometry(0, 0, 1600, 900)
        for dock in window.findChildren(QDockWidget):
            if dock.objectName() not in ("Layers", "terramaskPanel"):
                dock.close()

    def arrange_panel(self) -> QDockWidget:
        """Open the panel, and give it and the layers their widths."""
        window = iface.mainWindow()
        panel = window.findChild(QDockWidget, "terramaskPanel")
        if panel is None:
            raise StoryError("QGIS did not load the Terramask plugin.")
        panel.setUserVisible(True)
        docks = [panel, window.findChild(QDockWidget, "Layers")]
        window.resizeDocks(docks, [PANEL_WIDTH, LAYERS_WIDTH], Qt.Orientation.Horizontal)
        return panel

    def add_scene(self, source: str) -> QgsRasterLayer:
        """Add a scene in natural colours, and let the map show it."""
        layer = QgsRasterLayer(source, Path(source).stem)
        if not layer.isValid():
            raise StoryError(f"QGIS cannot open the scene {source}: check the file.")
        project = QgsProject.instance()
        project.addMapLayer(layer)
        show_naturally(layer)
        project.layerTreeRoot().findLayer(layer).setExpanded(False)
        project.setCrs(layer.crs())
        iface.mapCanvas().setExtent(layer.extent())
        iface.mapCanvas().refresh()
        return layer

    def click(self, widget: QWidget) -> None:
        middle = QPoint(widget.width() // 2, widget.height() // 2)
        if isinstance(widget, QCheckBox):
            # Right of its words it hears nothing.
            middle.setX(widget.height() // 2)
        if not self.orders["xdotool"]:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=middle)
            return
        on_screen = widget.mapToGlobal(middle)
        place = [str(on_screen.x()), str(on_screen.y())]
        subprocess.run([self.orders["xdotool"], "mousemove", *place, "click", "1"], check=True)
        subprocess.run([self.orders["xdotool"], "mousemove", *ASIDE], check=True)

    def quit(self, failure: str = "") -> None:
        self.timer.stop()
        if failure:
            Path(self.orders["failure"]).write_text(failure, encoding="utf-8")
        # QGIS asks what is to become of changes and of layers in temporary files.
        QgsProject.instance().clear()
        # QGIS asks when tasks still run, and nobody is there to answer.
        QTimer.singleShot(2000, self.close_questions)
        iface.actionExit().trigger()

    def close_questions(self) -> None:
        for box in iface.mainWindow().findChildren(QMessageBox):
            box.accept()


def show_naturally(layer: QgsRasterLayer) -> None:
    """Show a scene's red, green and blue as such."""
    # Tests may run the plugin from any folder, but QGIS knows it by this name only.
    from terramask.plugin.raster.bands import choose_bands
    from terramask.plugin.raster.scene import open_scene
    from terramask.plugin.wire.errors import TerramaskError

    try:
        found = choose_bands(open_scene(layer.source()), ("RED", "GREEN", "BLUE")).indices
    except TerramaskError as error:
        raise StoryError(error.message) from error
    red, green, blue = (position + 1 for position in found)
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), red, green, blue))
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    # Roofs and clouds are far brighter than fields, which would be almost black without it.
    layer.brightnessFilter().setGamma(GAMMA)
    layer.triggerRepaint()
