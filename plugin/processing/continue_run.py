"""The algorithm ``terramask:continuerun``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)

from ..jobs.detect import continue_run
from ..jobs.request import runs_folder
from ..jobs.result import DetectResult
from ..jobs.unfinished import RunRecord, find
from ..server.keys import unlock
from ..wire.errors import TerramaskError
from . import parameters as names
from .failures import as_processing_errors, check_format
from .run_algorithm import RunAlgorithm


class ContinueRunAlgorithm(RunAlgorithm):
    """Finishes a run that was cancelled, failed or ended with QGIS."""

    def __init__(self) -> None:
        super().__init__()
        self._record: RunRecord | None = None

    def name(self) -> str:
        return "continuerun"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Continue a run")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Finishes a run that was cancelled, that failed, or that ended with QGIS. Only what is "
            "missing is asked for; the result is that of an unbroken run.\n\n"
            "Run: the run's number, which the run that was not finished gives in its summary; "
            "empty means the newest.\n\n"
            "Floods: where to write the result; empty means where the run began to write it."
        )

    def createInstance(self) -> ContinueRunAlgorithm:  # noqa: N802
        return ContinueRunAlgorithm()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        self.addParameter(QgsProcessingParameterString(names.RUN, self.tr("Run"), optional=True))
        self.addParameter(
            QgsProcessingParameterRasterDestination(
                names.OUTPUT, self.tr("Floods"), optional=True, createByDefault=False
            )
        )
        self.add_results()

    def checkParameterValues(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        fits, reason = super().checkParameterValues(parameters, context)
        if not fits:
            return fits, reason
        try:
            self._found(parameters, context)
        except TerramaskError as error:
            return False, error.message
        return True, ""

    def prepareAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Ask for the password of the keys."""
        with as_processing_errors():
            self._record = self._found(parameters, context)
            unlock(self._record.authcfg)
        return True

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        record = self._record or self._found(parameters, context)
        chosen = self.parameterAsOutputLayer(parameters, names.OUTPUT, context)
        output = chosen or _where_it_began(record)

        def run() -> DetectResult:
            check_format(output)
            return continue_run(runs_folder(), record.id, feedback, Path(output))

        return self.results(run, output, record.title, context, feedback)

    def _found(self, parameters: dict[str, Any], context: QgsProcessingContext) -> RunRecord:
        return find(runs_folder(), self.parameterAsString(parameters, names.RUN, context).strip())


def _where_it_began(record: RunRecord) -> str:
    """The path that the run began to write to; a new temporary one where that went with QGIS."""
    if Path(record.output).parent.is_dir():
        return record.output
    return str(QgsProcessingUtils.generateTempFilename(Path(record.output).name))
