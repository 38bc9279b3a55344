"""One run of the algorithm, from the click to the result."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .run_feedback import RunFeedback

ALGORITHM = "terramask:detectfloods"


@dataclass(frozen=True)
class FloodResult:
    """What came out: the mask's path, km² under water, and the algorithm's summary."""

    path: str
    flood_km2: float
    summary: Mapping[str, Any]

    @classmethod
    def from_outputs(cls, outputs: Mapping[str, Any]) -> FloodResult:
        """Read the outputs of the algorithm."""
        summary = json.loads(outputs.get("SUMMARY") or "{}")
        return cls(str(outputs["OUTPUT"]), float(outputs.get("FLOOD_KM2") or 0.0), summary)


class FloodRun(QObject):
    """Runs `terramask:detectfloods` as a task of QGIS.

    Exactly one of `succeeded` (a FloodResult), `failed` (sentence, details) and `cancelled` comes
    at the end, on the GUI thread. `progressed` carries per cent, `told` what is done just now.
    """

    succeeded = pyqtSignal(object)
    failed = pyqtSignal(str, str)
    cancelled = pyqtSignal()
    progressed = pyqtSignal(float)
    told = pyqtSignal(str)

    def __init__(self, parameters: Mapping[str, Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parameters = dict(parameters)
        self._ended = False
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = RunFeedback()
        self._feedback.progressChanged.connect(self.progressed)
        self._feedback.told.connect(self.told)
        self._task: QgsProcessingAlgRunnerTask | None = None

    def start(self) -> None:
        """Check the parameters and start; every failure comes as `failed`."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        if algorithm is None:
            self._fail(self.tr("Processing does not know Terramask's algorithm: restart QGIS."), "")
            return
        fits, reason = algorithm.checkParameterValues(self._parameters, self._context)
        if not fits:
            self._fail(reason, "")
            return
        self._task = QgsProcessingAlgRunnerTask(
            algorithm, self._parameters, self._context, self._feedback
        )
        # The task refers to both without owning them, and may outlive this object.
        self._task.kept = (self._context, self._feedback)
        self._task.setDescription(self.tr("Detect floods"))
        self._task.executed.connect(self._end)
        # Methods and no lambdas: these connections end with this object.
        self._task.taskTerminated.connect(self._end_with_nothing)
        # A task whose preparation failed counts as ended, and the manager refuses it.
        if QgsApplication.taskManager().addTask(self._task) == 0:
            self._end_with_nothing()

    def cancel(self) -> None:
        """End the run soon."""
        self._feedback.cancel()
        if self._task is not None and not self._ended:
            self._task.cancel()

    def _end(self, successful: bool, outputs: Mapping[str, Any]) -> None:
        if self._ended:
            return
        # A run that was cancelled ends well, with nothing.
        if self._feedback.isCanceled():
            self._ended = True
            self.cancelled.emit()
        elif successful:
            self._ended = True
            self.succeeded.emit(FloodResult.from_outputs(outputs))
        else:
            self._fail(*self._what_happened())

    def _end_with_nothing(self) -> None:
        self._end(False, {})

    def _fail(self, sentence: str, details: str) -> None:
        self._ended = True
        self.failed.emit(sentence, details)

    def _what_happened(self) -> tuple[str, str]:
        errors = [text.strip() for text in self._feedback.errors if text.strip()]
        details = "\n".join([*self._feedback.lines, *errors])
        sentence = errors[-1] if errors else ""
        if not sentence or "Traceback" in sentence or "\n" in sentence:
            sentence = self.tr("The run failed for a reason that Terramask does not know.")
        return sentence, details
