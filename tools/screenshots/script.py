"""The stories of the pictures, inside QGIS; ``screenshots`` hands it to QGIS's ``--code``."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from qgis.PyQt.QtCore import QRect, QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDockWidget, QWidget
from qgis.utils import iface

ORDERS = json.loads(os.environ["TERRAMASK_SCREENSHOTS"])
OUT = Path(ORDERS["out"])
# QGIS runs this text without saying where it is from.
sys.path.insert(0, ORDERS["tools"])

from desktop_story import Step, Story, StoryError, show_naturally  # noqa: E402

FRAME = 6
SETTLE_S = 0.6


class Pictures(Story):
    """What the stories have in common."""

    def __init__(self) -> None:
        self.panel: QDockWidget | None = None
        self.failure: str | None = None
        super().__init__(ORDERS)

    def find(self, name: str) -> QWidget:
        """A widget that can be seen, by its name. Raises StoryError."""
        window = iface.mainWindow()
        found = [each for each in window.findChildren(QWidget, name) if each.isVisible()]
        if not found:
            raise StoryError(f"There is no {name} to be seen.")
        return found[0]

    def press(self, name: str) -> None:
        self.click(self.find(name))

    def until(self, condition: Callable[[], bool], what: str) -> Step:
        return condition, lambda: f"In vain: {what}"

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
                place = place.united(QRect(corner, widget.size()))
            screen = screen.copy(place.adjusted(-FRAME, -FRAME, FRAME, FRAME))
        if not screen.save(str(OUT / f"{name}.png")):
            raise StoryError(f"The picture cannot be written to {OUT}: check the folder.")

    def note_end(self, failure: str) -> None:
        self.failure = failure


class Tour(Pictures):
    """From the first start to statistics."""

    def story(self) -> Iterator[Step]:
        self.arrange_window()
        self.panel = panel = self.arrange_panel()
        panel.ended.connect(self.note_end)
        panel.form.set_server(ORDERS["server"])
        yield self.until(lambda: panel.form.card() is not None, "the server answers")
        yield self.settled()
        self.take("first-start")
        self.press("terramaskSample")
        detect = self.find("terramaskDetect")
        yield detect.isEnabled, panel.form.problem
        show_naturally(panel.form.layer())
        yield self.drawn()
        self.take("ready")
        self.click(detect)
        yield self.until(lambda: self.failure is not None, "the run ends")
        yield self.drawn()
        self.take("result")


STORIES = {"tour": Tour, "dark": Tour, "arabic": Tour}
terramask_pictures: list[Pictures] = []
QTimer.singleShot(1000, lambda: terramask_pictures.append(STORIES[ORDERS["story"]]()))
