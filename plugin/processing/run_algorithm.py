"""What the algorithms share that end with a mask."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..jobs.result import DetectResult
from ..wire.errors import Cancelled
from . import parameters as names
from .failures import as_processing_errors
from .mask_styler import MaskStyler


class RunAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that yields a mask, figures about it and what is missing of it."""

    def __init__(self) -> None:
        super().__init__()
        self._styler: MaskStyler | None = None

    def icon(self) -> QIcon:
        provider = self.provider()
        return provider.icon() if provider is not None else super().icon()

    def tags(self) -> list[str]:
        return self.tr("flood,water,inundation,segmentation,satellite,sentinel,landsat").split(",")

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("TerramaskAlgorithms", text)

    def add_results(self) -> None:
        """The outputs that tell about the mask."""
        self.addOutput(QgsProcessingOutputNumber(names.FLOOD_KM2, self.tr("Flooded area in km²")))
        self.addOutput(
            QgsProcessingOutputNumber(names.MISSING, self.tr("Windows that are missing"))
        )
        self.addOutput(QgsProcessingOutputString(names.SUMMARY, self.tr("Summary as JSON")))

    def results(
        self,
        run: Callable[[], DetectResult],
        output: str,
        title: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run, and tell the outcome as Processing wants it; nothing if nothing was done."""
        try:
            with as_processing_errors():
                result = run()
        except Cancelled as cancelled:
            feedback.pushInfo(cancelled.message)
            return {}
        self._style(output, title, result, context)
        return {
            names.OUTPUT: output,
            names.FLOOD_KM2: result.flood_km2,
            names.MISSING: result.missing,
            names.SUMMARY: json.dumps(result.to_json(), ensure_ascii=False),
        }

    def _style(
        self, output: str, title: str, result: DetectResult, context: QgsProcessingContext
    ) -> None:
        if not context.willLoadLayerOnCompletion(output):
            return
        self._styler = MaskStyler(result.card.classes)
        provider = self.provider()
        if provider is not None:
            provider.keep(self._styler)
        details = context.layerToLoadOnCompletionDetails(output)
        details.name = self.tr("Floods in {}").format(title)
        details.setPostProcessor(self._styler)
