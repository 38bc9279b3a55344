"""Algorithms that do what a test says, in the place of those that ask a server."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingProvider

GRID = (500000.0, 10.0, 0.0, 4200000.0, 0.0, -10.0)
SIDE, WINDOW = 512, 128
WINDOWS = (SIDE // WINDOW) ** 2


class Script:
    """What a run does; tests say when it goes on."""

    def __init__(self, card):
        self.card = card
        self.parameters = {}
        self.path = ""
        self.started = []
        self.waits_after = WINDOWS + 1
        self.reached = threading.Event()
        self.go_on = threading.Event()
        self.failure = ""
        self.missing = 0
        self.reasons = []

    def run(self, name, parameters, feedback):
        """Write window after window; wait after some of them, then fail if that is wanted."""
        self.started.append(name)
        self.parameters = dict(parameters)
        path = parameters.get("OUTPUT") or self.path
        if name == "detectfloods" or not Path(path).exists():
            create(path)
        for done in range(1, WINDOWS + 1):
            if feedback.isCanceled():
                return {}
            write(path, done - 1)
            feedback.counted.emit(done, WINDOWS, float(WINDOWS - done))
            feedback.mapped.emit(str(path), self.card)
            if done == self.waits_after:
                self.reached.set()
                self.wait(feedback)
                if self.failure:
                    raise QgsProcessingException(self.failure)
        summary = {"windows": WINDOWS, "reasons": self.reasons}
        return {
            "OUTPUT": str(path),
            "FLOOD_KM2": 1.5,
            "MISSING": self.missing,
            "SUMMARY": json.dumps(summary),
        }

    def wait(self, feedback):
        while not self.go_on.wait(0.01):
            if feedback.isCanceled():
                return


class ScriptedAlgorithm(QgsProcessingAlgorithm):
    def __init__(self, name, script):
        super().__init__()
        self._name, self._script = name, script

    def name(self):
        return self._name

    def displayName(self):
        return self._name

    def createInstance(self):
        return ScriptedAlgorithm(self._name, self._script)

    def initAlgorithm(self, configuration=None):
        pass

    def processAlgorithm(self, parameters, context, feedback):
        return self._script.run(self._name, parameters, feedback)


class ScriptedProvider(QgsProcessingProvider):
    def __init__(self, script):
        super().__init__()
        self._script = script

    def id(self):
        return "scripted"

    def name(self):
        return "Scripted"

    def loadAlgorithms(self):
        for name in ("detectfloods", "continuerun"):
            self.addAlgorithm(ScriptedAlgorithm(name, self._script))


def create(path):
    options = ["TILED=YES", f"BLOCKXSIZE={WINDOW}", f"BLOCKYSIZE={WINDOW}", "SPARSE_OK=TRUE"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 1, 1, options)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32630)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.SetGeoTransform(GRID)
    dataset.GetRasterBand(1).SetNoDataValue(255)


def write(path, number):
    """Call all of a window flooded."""
    row, column = divmod(number, SIDE // WINDOW)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    values = np.ones((WINDOW, WINDOW), np.uint8)
    dataset.GetRasterBand(1).WriteArray(values, column * WINDOW, row * WINDOW)
