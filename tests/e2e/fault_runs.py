"""Runs of the engine as QGIS makes them, in a thread beside the event loop, and what they leave."""

from __future__ import annotations

import contextlib
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.PyQt.QtCore import QCoreApplication, QThread

from plugin.jobs.feedback import RunFeedback
from plugin.wire.errors import TerramaskError

WINDOWS = 5
# Qt's and GDAL's own, which stay for the next who needs them.
# Of a result's tags those that do not tell when, by whom and of what it was written.
_SAME = tuple(
    f"TERRAMASK_{name}" for name in ("MODEL", "VERSIONS", "TILES", "BANDS", "READ_AS", "UNITS")
)
_STAYING = ("Thread (pooled)", "QThreadPool", "Qt bearer threa", "python", "pytest")


class Trial(QThread):
    """Work in a thread of its own; ``end`` waits for it as the desktop does, with events."""

    def __init__(self, work: Callable[[RunFeedback], Any]) -> None:
        super().__init__()
        self.feedback = RunFeedback(False)
        self.result: Any = None
        self.error: BaseException | None = None
        self._work = work
        self.start()

    def run(self) -> None:
        try:
            self.result = self._work(self.feedback)
        except BaseException as error:
            self.error = error

    def end(self, within: float = 60.0) -> Trial:
        """Wait; raises TimeoutError if the run does not end within so many seconds."""
        try:
            wait_until(self.isFinished, within)
        except TimeoutError:
            self.feedback.cancel()
            self.wait(5000)
            raise
        self.wait()
        return self

    def cancel(self) -> float:
        """Cancel and wait; the seconds that it took."""
        begun = time.monotonic()
        self.feedback.cancel()
        self.end()
        return time.monotonic() - begun

    @property
    def sentence(self) -> str:
        """Why the run ended, checked to be what a person can read."""
        assert isinstance(self.error, TerramaskError), repr(self.error)
        return readable(self.error.message)


def readable(text: str) -> str:
    """The text, if it is one line without anything that is not for people."""
    assert text[0].isupper() or text[0].isdigit() or text.startswith("'"), text
    assert text.endswith("."), text
    assert "\n" not in text, text
    assert len(text) < 400, text
    for trace in ("Traceback", "Error(", "<html", "<!DOCTYPE", "b'", "None", "0x", "{", "secret"):
        assert trace not in text, text
    return text


def wait_until(condition: Callable[[], Any], within: float = 20.0) -> None:
    """Let QGIS work until ``condition`` holds. Raises TimeoutError."""
    end = time.monotonic() + within
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"not within {within} s")
        QCoreApplication.processEvents()
        time.sleep(0.005)


def strip(sample: Path, path: Path) -> Path:
    """A scene of ``WINDOWS`` windows beside each other for tiles of 512 pixels: the sample and its
    mirror image in turns, ever brighter, so that no two windows hold the same."""
    source = gdal.Open(str(sample))
    values = source.ReadAsArray()[:, 64:576]
    pieces = [np.where(values, values + 10 * i, 0)[:, :, :: (-1) ** i] for i in range(5)]
    values = np.concatenate(pieces, axis=2)[:, :, : 512 + WINDOWS * 448]
    size = (values.shape[2], values.shape[1], len(values))
    made = gdal.GetDriverByName("GTiff").Create(
        str(path), *size, gdal.GDT_UInt16, ["COMPRESS=DEFLATE", "TILED=YES"]
    )
    made.SetGeoTransform(source.GetGeoTransform())
    made.SetProjection(source.GetProjection())
    for number in range(1, size[2] + 1):
        band = made.GetRasterBand(number)
        band.SetNoDataValue(0)
        band.SetDescription(source.GetRasterBand(number).GetDescription())
        band.WriteArray(values[number - 1])
    band = made = source = None
    return path


def picture(path: Path) -> dict[str, Any]:
    """All that a mask shows and says, to be compared with ``same``."""
    mask = gdal.Open(str(path))
    band = mask.GetRasterBand(1)
    levels = [band.GetOverview(i).ReadAsArray() for i in range(band.GetOverviewCount())]
    return {
        "pixels": [mask.ReadAsArray(), *levels],
        "place": (mask.GetGeoTransform(), mask.GetProjection()),
        "tags": {key: value for key, value in mask.GetMetadata().items() if key in _SAME},
        "classes": (band.GetNoDataValue(), band.GetMetadata(), band.GetColorInterpretation()),
    }


def same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    pixels = zip(one["pixels"], other["pixels"])
    equal = all(a.shape == b.shape and (a == b).all() for a, b in pixels)
    rest = all(one[key] == other[key] for key in ("place", "tags", "classes"))
    return equal and len(one["pixels"]) == len(other["pixels"]) and rest


class Traces:
    """What this process has: threads by name, files in GDAL's memory, open files of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.staying: Counter[str] = Counter()
        self._before = self._now()

    def check(self) -> None:
        """Nothing more than at the beginning; threads may take a moment to go."""
        end = time.monotonic() + 5
        while self._more() and time.monotonic() < end:
            QCoreApplication.processEvents()
            time.sleep(0.05)
        assert not self._more(), self._more()
        hidden = [str(path) for path in self._folder.rglob(".*")]
        hidden += [str(path) for path in self._folder.rglob("*.aux.xml")]
        assert hidden == [], hidden

    def _more(self) -> Counter[str]:
        return self._now() - self._before - self.staying

    def _now(self) -> Counter[str]:
        found: Counter[str] = Counter()
        for task in Path("/proc/self/task").iterdir():
            with contextlib.suppress(OSError):  # it ended just now
                name = (task / "comm").read_text().strip()
                if not name.startswith(_STAYING):
                    found[f"thread {name}"] += 1
        for name in gdal.ReadDirRecursive("/vsimem/") or ():
            found[f"/vsimem/{name}"] += 1
        for link in Path("/proc/self/fd").iterdir():
            with contextlib.suppress(OSError):
                target = str(link.readlink())
                if target.startswith(str(self._folder)):
                    found[f"open {target}"] += 1
        return found
