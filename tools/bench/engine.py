"""Runs of the engine as QGIS makes them: in a thread beside the event loop."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, QThread

LONGEST_S = 3600.0


@dataclass(frozen=True)
class Ran:
    """What came of a run: its result, how long it took, and when the map could first show
    something of it; seconds from the start."""

    result: Any
    seconds: float
    first_s: float


class _Thread(QThread):
    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__()
        self._work = work
        self.result: Any = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.result = self._work()
        except BaseException as error:
            self.error = error


@contextmanager
def qgis(folder: Path) -> Iterator[QgsApplication]:
    """QGIS without windows, with a profile of its own in ``folder``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Without names it would take all of ~/.cache for its own, and look through it.
    QCoreApplication.setOrganizationName("QGIS")
    QCoreApplication.setApplicationName("QGIS3")
    application = QgsApplication([], False, str(folder / "profile"))
    application.initQgis()
    try:
        yield application
    finally:
        application.exitQgis()


def request_for(scene: Path | str, server: str, folder: Path, **more: Any) -> Any:
    """A DetectRequest for what GDAL opens as ``scene``; its result is ``mask.tif`` in ``folder``,
    where its journal lies as well."""
    from plugin.jobs.request import DetectRequest
    from plugin.raster.scene import open_scene

    fields = {"output": folder / "mask.tif", "runs": folder / "runs", "transport": "b64", **more}
    return DetectRequest(scene=open_scene(str(scene)), server=server, **fields)


def run(request: Any, watch: Callable[[Any], None] | None = None) -> Ran:
    """``detect`` to its end; ``watch`` gets the run's feedback before it starts."""
    from plugin.jobs.detect import detect

    return run_with(lambda feedback: detect(request, feedback), watch)


def run_with(work: Callable[[Any], Any], watch: Callable[[Any], None] | None = None) -> Ran:
    """The same for any work that takes a feedback. Raises what it raises."""
    from plugin.jobs.feedback import RunFeedback

    feedback = RunFeedback(False)
    first: list[float] = []
    begun = time.monotonic()

    def note(*_: object) -> None:
        first.append(time.monotonic() - begun)

    feedback.mapped.connect(note, Qt.ConnectionType.DirectConnection)
    if watch is not None:
        watch(feedback)
    thread = _Thread(lambda: work(feedback))
    thread.start()
    while not thread.wait(5):
        QCoreApplication.processEvents()
        if time.monotonic() - begun > LONGEST_S:
            feedback.cancel()
    seconds = time.monotonic() - begun
    if thread.error is not None:
        raise thread.error
    return Ran(thread.result, seconds, first[0] if first else seconds)


@contextmanager
def changed(module: Any, **values: Any) -> Iterator[None]:
    """Give names of a module other values for as long as the block runs."""
    before = {name: getattr(module, name) for name in values}
    try:
        for name, value in values.items():
            setattr(module, name, value)
        yield
    finally:
        for name, value in before.items():
            setattr(module, name, value)
