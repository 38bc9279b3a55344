"""One run of an algorithm, from the click to the result."""

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

from ..jobs.feedback import RunFeedback

_in_use: dict[int, tuple[Any, ...]] = {}
"""What tasks that have not ended refer to without owning it; they may outlive whoever began them.

An attribute of the task's Python object would not do: that goes with the last reference to it from
Python, and the task itself goes on.
"""


@dataclass(frozen=True)
class FloodResult:
    """What came out: the mask's path, km² under water (None where the model knows no water), how
    many windows could not be finished, and the algorithm's summary."""

    path: str
    flood_km2: float | None
    missing: int
    summary: Mapping[str, Any]

    @property
    def class_km2(self) -> Mapping[str, float]:
        """The area of each class that was found, by its name."""
        return {name: km2 for name, km2 in self.summary.get("km2", {}).items() if km2}

    @classmethod
    def from_outputs(cls, outputs: Mapping[str, Any]) -> FloodResult:
        """Read the outputs of the algorithm."""
        flood_km2 = outputs.get("FLOOD_KM2")
        return cls(
            str(outputs["OUTPUT"]),
            None if flood_km2 is None else float(flood_km2),
            int(outputs.get("MISSING") or 0),
            json.loads(outputs.get("SUMMARY") or "{}"),
        )


class FloodRun(QObject):
    """Runs an algorithm that makes a mask as a task of QGIS.

    Exactly one of `succeeded` (a FloodResult), `failed` (sentence, details) and `cancelled` comes
    at the end, on the GUI thread. Before that, `progressed` carries per cent, `told` what is done
    just now, `counted` windows done, all windows and seconds left (negative: not known), and
    `mapped` the path and the model's card of a result that has grown.
    """

    succeeded = pyqtSignal(object)
    failed = pyqtSignal(str, str)
    cancelled = pyqtSignal()
    progressed = pyqtSignal(float)
    told = pyqtSignal(str)
    counted = pyqtSignal(int, int, float)
    mapped = pyqtSignal(str, object)

    def __init__(
        self, algorithm: str, parameters: Mapping[str, Any], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._algorithm = algorithm
        self._parameters = dict(parameters)
        self._ended = False
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = RunFeedback()
        self._feedback.progressChanged.connect(self.progressed)
        self._feedback.told.connect(self.told)
        self._feedback.counted.connect(self.counted)
        self._feedback.mapped.connect(self.mapped)
        self._task: QgsProcessingAlgRunnerTask | None = None

    def start(self) -> None:
        """Check the parameters and start; every failure comes as `failed`."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(self._algorithm)
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
        _keep(self._task, self._context, self._feedback, self._parameters)
        self._task.setDescription(algorithm.displayName())
        self._task.executed.connect(self._end)
        # Methods and no lambdas: these connections end with this object.
        self._task.taskTerminated.connect(self._end_with_nothing)
        # A task whose preparation failed counts as ended, and the manager refuses it.
        if QgsApplication.taskManager().addTask(self._task) == 0:
            _in_use.pop(id(self._task), None)
            self._end_with_nothing()

    def cancel(self) -> None:
        """End the run soon."""
        self._feedback.cancel()
        if self._task is not None and not self._ended:
            self._task.cancel()

    def _end(self, successful: bool, outputs: Mapping[str, Any]) -> None:
        if self._ended:
            return
        # A run that was cancelled ends well, with what it has.
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


def _keep(task: QgsProcessingAlgRunnerTask, *needed: Any) -> None:
    """Keep these alive until the task has ended."""
    key = id(task)
    _in_use[key] = (task, *needed)
    for ended in (task.taskCompleted, task.taskTerminated):
        ended.connect(lambda: _in_use.pop(key, None))
