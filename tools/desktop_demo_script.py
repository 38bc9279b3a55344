"""What the demonstration does inside QGIS; `desktop.py` hands it to QGIS's `--code`.

It works as a person would: add the scene, open the panel, wait until it is ready, press the
button, wait for the result, take a picture. The environment variable TERRAMASK_DEMO holds its
orders as JSON.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import Qgis, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QPushButton
from qgis.utils import iface, pluginMetadata

ORDERS = json.loads(os.environ["TERRAMASK_DEMO"])
OUT = Path(ORDERS["out"])
# QGIS runs this text without saying where it is from.
sys.path.insert(0, ORDERS["tools"])

from desktop_story import Step, Story, StoryError  # noqa: E402


class Demo(Story):
    """From the scene to the picture of its mask."""

    def __init__(self) -> None:
        self.failure = ""
        self.seconds: dict[str, float] = {}
        self.ended = False
        super().__init__(ORDERS)

    def story(self) -> Iterator[Step]:
        started = time.monotonic()
        self.arrange_window()
        scene = self.add_scene(ORDERS["scene"])
        yield self.drawn()
        panel = self.arrange_panel()
        panel.form.set_layer(scene)
        panel.form.set_server(ORDERS["server"])
        panel.form.set_output(str(OUT / "mask.tif"))
        button = panel.findChild(QPushButton, "terramaskDetect")
        yield button.isEnabled, lambda: f"The panel did not get ready: {panel.form.problem()}"
        self.seconds["getting ready"] = round(time.monotonic() - started, 2)
        panel.ended.connect(self.note_end)
        clicked = time.monotonic()
        self.click(button)
        yield lambda: self.ended, lambda: "The run did not end in time: try a smaller scene."
        if self.failure:
            raise StoryError(self.failure)
        self.seconds["click to result"] = round(time.monotonic() - clicked, 2)
        yield self.drawn()
        self.write_picture()
        self.write_summary(scene, panel.result())

    def note_end(self, failure: str) -> None:
        self.failure = failure
        self.ended = True

    def write_picture(self) -> None:
        if not iface.mainWindow().grab().save(str(OUT / "screenshot.png")):
            raise StoryError(f"The picture cannot be written to {OUT}: check the folder.")

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


terramask_demo: list[Demo] = []
QTimer.singleShot(1000, lambda: terramask_demo.append(Demo()))
