"""The stories of the pictures, inside QGIS; ``screenshots`` hands it to QGIS's ``--code``."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QModelIndex, QRect, QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QAction, QComboBox, QSlider, QTableView, QWidget
from qgis.utils import iface

ORDERS = json.loads(os.environ["TERRAMASK_SCREENSHOTS"])
OUT, WORK = Path(ORDERS["out"]), Path(ORDERS["work"])
# QGIS runs this text without saying where it is from.
sys.path[:0] = [ORDERS["tools"], ORDERS["here"]]

from desktop_story import Step, Story, StoryError, show_naturally  # noqa: E402
from scenery import districts, larger  # noqa: E402

SETTLE_S = 0.8
NOBODY = "http://127.0.0.1:9"
LIKELY = 80
QUALITY = 90
FEW_WINDOWS = 8


class Pictures(Story):
    """What the stories have in common."""

    def __init__(self) -> None:
        self.failure: str | None = None
        super().__init__(ORDERS)

    def find(self, name: str, kind: type = QWidget) -> QWidget:
        """A widget that can be seen, by its name. Raises StoryError."""
        window = iface.mainWindow()
        found = [each for each in window.findChildren(kind, name) if each.isVisible()]
        if not found:
            raise StoryError(f"There is no {name} to be seen.")
        return found[0]

    def press(self, name: str) -> None:
        self.click(self.find(name))

    def trigger(self, name: str) -> None:
        """Choose an entry of a menu."""
        iface.mainWindow().findChild(QAction, name).trigger()

    def until(self, condition: Callable[[], bool], what: str) -> Step:
        return condition, lambda: f"In vain: {what}"

    def seen(self, name: str) -> Step:
        """Wait until there is such a widget to be seen."""
        window = iface.mainWindow()
        return self.until(
            lambda: any(each.isVisible() for each in window.findChildren(QWidget, name)), name
        )

    def settled(self) -> Step:
        """Wait for windows to be drawn."""
        end = time.monotonic() + SETTLE_S
        return lambda: time.monotonic() > end, str

    def take(self, name: str, *widgets: QWidget) -> None:
        """Write a picture of these widgets as the screen shows them; of all of it without any."""
        screen = QGuiApplication.primaryScreen().grabWindow(0)
        if widgets:
            place = QRect()
            for widget in widgets:
                corner = widget.mapToGlobal(widget.rect().topLeft())
                inside = QRect(corner, widget.size())
                place = place.united(widget.frameGeometry() if widget.isWindow() else inside)
            screen = screen.copy(place)
        # Satellite scenes fill PNG files with megabytes; text in dialogs is sharper in them.
        file, quality = (f"{name}.png", -1) if widgets else (f"{name}.jpg", QUALITY)
        if not screen.save(str(OUT / file), quality=quality):
            raise StoryError(f"The picture cannot be written to {OUT}: check the folder.")

    def note_end(self, failure: str) -> None:
        self.failure = failure

    def run(self) -> Step:
        """Press the button, and wait for the end."""
        self.failure = None
        self.press("terramaskDetect")
        return self.until(lambda: self.failure is not None, "the run ends")

    def with_sample(self) -> Iterator[Step]:
        """From an empty project to the sample scene and a server that answers."""
        self.arrange_window()
        self.panel = self.arrange_panel()
        self.panel.ended.connect(self.note_end)
        self.panel.form.set_server(ORDERS["server"])
        yield self.until(lambda: self.panel.form.card() is not None, "the server answers")
        yield self.settled()
        yield from self.first_look()
        self.press("terramaskSample")
        detect = self.find("terramaskDetect")
        yield detect.isEnabled, self.panel.form.problem
        show_naturally(self.panel.form.layer())
        yield self.drawn()

    def first_look(self) -> Iterator[Step]:
        """What is to be seen before there is a scene."""
        yield from ()


class Look(Pictures):
    """The result, as another language or theme shows it."""

    def story(self) -> Iterator[Step]:
        yield from self.with_sample()
        yield self.run()
        yield self.drawn()
        self.take(ORDERS["story"])


class Tour(Pictures):
    """From the first start to statistics."""

    def first_look(self) -> Iterator[Step]:
        self.take("first-start")
        self.panel.form.set_server(NOBODY)
        yield self.seen("terramaskStartLocal")
        yield self.settled()
        self.take("no-server", self.panel)
        self.trigger("terramaskLocalServerAction")
        yield self.seen("terramaskLocalServer")
        yield from (self.settled() for _ in range(4))
        dialog = self.find("terramaskLocalServer")
        self.take("local-server", dialog)
        dialog.close()
        self.panel.form.set_server(ORDERS["server"])
        yield self.until(lambda: self.panel.form.card() is not None, "the server answers")

    def story(self) -> Iterator[Step]:
        yield from self.with_sample()
        self.take("ready")
        yield self.run()
        yield self.drawn()
        self.take("result")
        yield from self.likelihood()
        yield from self.polygons()
        yield from self.statistics()
        yield from self.doctor()
        yield from self.settings()
        yield from self.toolbox()
        yield from self.large_scene()

    def likelihood(self) -> Iterator[Step]:
        options = self.panel.findChild(QWidget, "terramaskMore")
        options.setCollapsed(False)
        yield self.settled()
        self.press("terramaskProbabilities")
        yield self.settled()
        yield self.run()
        yield self.settled()
        options.setCollapsed(True)
        yield self.seen("terramaskThreshold")
        self.find("terramaskThreshold", QSlider).setValue(LIKELY)
        yield self.settled()
        yield self.drawn()
        self.take("threshold")

    def polygons(self) -> Iterator[Step]:
        self.press("terramaskToPolygons")
        yield self.seen("terramaskPolygonsDialog")
        yield self.settled()
        dialog = self.find("terramaskPolygonsDialog")
        self.take("polygons", dialog)
        before = len(QgsProject.instance().mapLayers())
        self.press("terramaskMakePolygons")
        yield self.until(lambda: len(QgsProject.instance().mapLayers()) > before, "polygons")
        dialog.close()

    def statistics(self) -> Iterator[Step]:
        zones = districts(self.panel.form.layer())
        QgsProject.instance().addMapLayer(zones)
        self.press("terramaskToStatistics")
        yield self.seen("terramaskStatistics")
        self.find("terramaskZones", QComboBox).setLayer(zones)
        table = self.find("terramaskAreas", QTableView)
        yield self.until(lambda: table.model().rowCount() > len(zones), "the areas are counted")
        yield self.settled()
        dialog = self.find("terramaskStatistics")
        self.take("statistics", dialog)
        dialog.close()
        QgsProject.instance().removeMapLayer(zones)

    def doctor(self) -> Iterator[Step]:
        self.press("terramaskAskDoctor")
        yield self.seen("terramaskDoctor")
        dialog = self.find("terramaskDoctor")
        yield self.until(lambda: not dialog.is_busy(), "the doctor's verdict")
        yield self.settled()
        self.take("doctor", dialog)
        dialog.close()

    def settings(self) -> Iterator[Step]:
        self.press("terramaskSettings")
        yield self.seen("terramaskOptions")
        yield self.settled()
        dialog = self.find("terramaskOptions").window()
        self.take("options", dialog)
        dialog.reject()
        yield self.settled()

    def toolbox(self) -> Iterator[Step]:
        import processing

        dialog = processing.createAlgorithmDialog("terramask:detectfloods")
        dialog.show()
        yield self.settled()
        yield self.settled()
        self.take("processing", dialog)
        dialog.close()

    def large_scene(self) -> Iterator[Step]:
        # The first windows are to be the only blue on the map.
        for group in QgsProject.instance().layerTreeRoot().findGroups():
            group.setItemVisibilityChecked(False)
        iface.layerTreeView().setCurrentIndex(QModelIndex())
        scene = self.add_scene(larger(self.panel.form.layer().source(), WORK))
        yield self.drawn()
        self.panel.form.set_layer(scene)
        detect = self.find("terramaskDetect")
        yield detect.isEnabled, self.panel.form.problem
        self.failure = None
        before = len(QgsProject.instance().mapLayers())
        self.click(detect)
        yield self.until(lambda: len(QgsProject.instance().mapLayers()) > before, "a window")
        for _ in range(FEW_WINDOWS):
            yield self.settled()
        self.take("running")
        self.press("terramaskCancel")
        yield self.until(lambda: self.failure is not None, "the run is cancelled")
        yield self.drawn()
        self.take("cancelled")
        self.panel.form.set_server(NOBODY)
        yield self.seen("terramaskStartLocal")
        yield self.settled()
        self.take("failure", self.panel)


STORIES = {"tour": Tour, "dark": Look, "arabic": Look}
terramask_pictures: list[Pictures] = []
QTimer.singleShot(1000, lambda: terramask_pictures.append(STORIES[ORDERS["story"]]()))
