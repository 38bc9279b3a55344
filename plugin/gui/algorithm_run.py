"""One run of an algorithm as a task of QGIS, from the click to the result."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..jobs.feedback import RunFeedback

_in_use: dict[int, tuple[Any, ...]] = {}
"""What tasks that have not ended refer to without owning it; they may outlive whoever began them.

An attribute of the task's Python object would not do: that goes with the last reference to it from
Python, and the task itself goes on.
"""


class AlgorithmRun(QObject):
    """Runs an algorithm as a task of QGIS.

    Exactly one of `succeeded` (its outputs), `failed` (sentence, details) and `cancelled` comes at
    the end, on the GUI thread. Before that, `progressed` carries per cent.
    """

    succeeded = pyqtSignal(object)
    failed = pyqtSignal(str, str)
    cancelled = pyqtSignal()
    progressed = pyqtSignal(float)

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

    def forget(self) -> None:
        """End the run soon and without a word."""
        self.blockSignals(True)
        self.cancel()
        self.deleteLater()

    def warnings(self) -> list[str]:
        """What the algorithm warned of."""
        return list(self._feedback.warnings)

    def take_layers(self) -> list[QgsMapLayer]:
        """The layers that it wrote to be loaded, with the style that it gives them, and which the
        caller owns; for once, when it has succeeded."""
        taken = []
        for destination, details in self._context.layersToLoadOnCompletion().items():
            found = QgsProcessingUtils.mapLayerFromString(destination, self._context)
            if found is None:
                continue
            layer = self._context.temporaryLayerStore().takeMapLayer(found)
            if details.postProcessor() is not None:
                details.postProcessor().postProcessLayer(layer, self._context, self._feedback)
            taken.append(layer)
        return taken

    def _result(self, outputs: Mapping[str, Any]) -> Any:
        """What `succeeded` carries."""
        return dict(outputs)

    def _end(self, successful: bool, outputs: Mapping[str, Any]) -> None:
        if self._ended:
            return
        # A run that was cancelled ends well, with what it has: all of it, if there was nothing left
        # to cancel.
        if self._feedback.isCanceled() and not _is_whole(outputs):
            self._ended = True
            self.cancelled.emit()
        elif successful or _is_whole(outputs):
            self._ended = True
            self.succeeded.emit(self._result(outputs))
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
            sentence = self.tr(
                "The run failed for a reason that Terramask does not know; see the details."
            )
        return sentence, details


def _is_whole(outputs: Mapping[str, Any]) -> bool:
    """Whether an algorithm of Terramask's did all that it was to do."""
    return bool(outputs) and not outputs.get("MISSING")


def _keep(task: QgsProcessingAlgRunnerTask, *needed: Any) -> None:
    """Keep these alive until the task has ended."""
    key = id(task)
    _in_use[key] = (task, *needed)
    for ended in (task.taskCompleted, task.taskTerminated):
        ended.connect(lambda: _in_use.pop(key, None))
