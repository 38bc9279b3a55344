"""A run from the panel in the real desktop, and how long its thread does not come back meanwhile.

``desktop.py`` hands this to QGIS's ``--code``. A timer of 5 ms ticks in the GUI thread; what lies
between two ticks is how long the thread was not free for a person's click. There are three phases:
``idle``, nothing happens; ``run``, from the click on the button to the end of the run; ``map``, no
run, but its result is read and drawn again once a second, as a run does it. QGIS runs this in the
namespace of its Python console, so nothing here may be called ``qgis``.
"""

from __future__ import annotations

import json
import math
import os
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QDockWidget, QMessageBox
from qgis.utils import iface

ORDERS = json.loads(os.environ["TERRAMASK_BENCH"])
TICK_MS = 5
REST_S = 0.7
Step = Callable[[], bool]


class Ticks:
    """Milliseconds between the ticks of a timer, by phase."""

    def __init__(self) -> None:
        self.phase = ""
        self.gaps: dict[str, list[float]] = {}
        self.last = time.perf_counter()
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.tick)
        self.timer.start(TICK_MS)

    def begin(self, phase: str) -> None:
        self.phase, self.last = phase, time.perf_counter()
        if phase:
            self.gaps[phase] = []

    def tick(self) -> None:
        now = time.perf_counter()
        if self.phase:
            self.gaps[self.phase].append(1e3 * (now - self.last))
        self.last = now


class Bench:
    """The steps one after another; each yields what it waits for."""

    def __init__(self) -> None:
        self.found: dict[str, Any] = {"log": []}
        QgsApplication.messageLog().messageReceived.connect(self.note_message)
        self.deadline = time.monotonic() + float(ORDERS["timeout"])
        self.ended: str | None = None
        self.refreshed: list[float] = []
        self.resting = 0.0
        self.shown = math.inf
        QgsProject.instance().layerWasAdded.connect(self.note_layer)
        self.ticks = Ticks()
        self.steps = self.story()
        self.waiting: Step = lambda: True
        self.timer = QTimer()
        self.timer.setInterval(50)
        self.timer.timeout.connect(self.step)
        self.timer.start()

    def step(self) -> None:
        try:
            if self.waiting():
                self.waiting = next(self.steps)
            elif time.monotonic() > self.deadline:
                self.quit("The desktop did not do it in time.")
        except StopIteration:
            self.quit()
        except Exception:
            self.quit(traceback.format_exc())

    def story(self) -> Iterator[Step]:
        canvas = iface.mapCanvas()
        canvas.mapCanvasRefreshed.connect(lambda: self.refreshed.append(time.monotonic()))
        iface.mainWindow().showNormal()
        iface.mainWindow().setGeometry(0, 0, 1600, 900)
        panel = self.open_panel()
        if ORDERS.get("product"):
            panel.findChild(QAbstractButton, "terramaskOpen").open([ORDERS["scene"]], "scene")
        else:
            panel.form.set_layer(self.add_scene())
        yield self.at_rest()
        # Looking for them takes longer than what a click does.
        detect, stop = (
            panel.findChild(QAbstractButton, name)
            for name in ("terramaskDetect", "terramaskCancel")
        )
        yield detect.isEnabled
        self.ticks.begin("idle")
        yield self.after(float(ORDERS["idle_s"]))
        self.ticks.begin("run")
        clicked = time.monotonic()
        QTest.mouseClick(detect, Qt.MouseButton.LeftButton)
        yield lambda: self.ended is not None or self.refreshed[-1] > self.shown
        self.found["first_s"] = self.refreshed[-1] - clicked
        if ORDERS["stop_s"]:
            yield self.after(float(ORDERS["stop_s"]))
            QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
        yield lambda: self.ended is not None
        self.found["run_s"] = time.monotonic() - clicked
        self.found["refreshed"] = sum(when > clicked for when in self.refreshed)
        if self.ended and not ORDERS["stop_s"]:
            raise RuntimeError(self.ended)
        result = panel.result()
        if result is not None:
            self.found.update(flood_km2=result.flood_km2, missing=result.missing)
        # What the end sets off belongs to the run.
        yield self.at_rest()
        self.ticks.begin("")
        yield from self.map_alone()

    def map_alone(self) -> Iterator[Step]:
        from terramask.plugin.gui.result_layer import read_again

        self.ticks.begin("map")
        for _ in range(int(ORDERS["map_s"])):
            read_again(self.output())
            yield self.after(1.0)
        self.ticks.begin("")

    def add_scene(self) -> QgsRasterLayer:
        layer = QgsRasterLayer(ORDERS["scene"], "scene")
        if not layer.isValid():
            raise RuntimeError(f"QGIS cannot open {ORDERS['scene']}")
        QgsProject.instance().addMapLayer(layer)
        QgsProject.instance().setCrs(layer.crs())
        iface.mapCanvas().setExtent(layer.extent())
        iface.mapCanvas().refresh()
        return layer

    def open_panel(self) -> QDockWidget:
        panel = iface.mainWindow().findChild(QDockWidget, "terramaskPanel")
        panel.setUserVisible(True)
        panel.form.set_server(ORDERS["server"])
        panel.form.set_output(self.output())
        panel.ended.connect(self.note_end)
        return panel

    def note_message(self, text: str, tag: str, *_: object) -> None:
        if tag == "Terramask":
            self.found["log"].append(text)

    def note_layer(self, layer: QgsMapLayer) -> None:
        if layer.source() == self.output():
            self.shown = time.monotonic()

    def note_end(self, failure: str) -> None:
        self.ended = failure

    def output(self) -> str:
        return str(ORDERS.get("output") or Path(ORDERS["folder"]) / "mask.tif")

    def after(self, seconds: float) -> Step:
        end = time.monotonic() + seconds
        return lambda: time.monotonic() >= end

    def at_rest(self) -> Step:
        """Wait until the map has not been drawn for a while."""
        self.resting = time.monotonic() + REST_S

        def rests() -> bool:
            if iface.mapCanvas().isDrawing():
                self.resting = time.monotonic() + REST_S
            return time.monotonic() > self.resting

        return rests

    def quit(self, failure: str = "") -> None:
        self.timer.stop()
        self.ticks.timer.stop()
        found = {**self.found, "gaps": self.ticks.gaps}
        if failure:
            found["failure"] = failure
        Path(ORDERS["out"]).write_text(json.dumps(found), encoding="utf-8")
        QgsProject.instance().setDirty(False)
        # QGIS asks when tasks still run, and nobody is there to answer.
        QTimer.singleShot(2000, self.close_questions)
        iface.actionExit().trigger()

    def close_questions(self) -> None:
        for box in iface.mainWindow().findChildren(QMessageBox):
            box.accept()


terramask_bench: list[Bench] = []
QTimer.singleShot(1000, lambda: terramask_bench.append(Bench()))
