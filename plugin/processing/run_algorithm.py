"""What the algorithms share that end with a mask."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ..jobs.result import DetectResult
from ..wire.errors import Cancelled
from . import parameters as names
from .algorithm import TerramaskAlgorithm
from .failures import as_processing_errors
from .layer_metadata import describe
from .layer_styler import LayerStyler
from .style import style_mask


class RunAlgorithm(TerramaskAlgorithm):
    """An algorithm that yields a mask, figures about it and what is missing of it."""

    def __init__(self) -> None:
        super().__init__()
        self._styler: LayerStyler | None = None

    def tags(self) -> list[str]:
        return self.tr("flood,water,inundation,segmentation,satellite,sentinel,landsat").split(",")

    def add_results(self, floods: bool = True) -> None:
        """The outputs that tell about the mask; with ``floods``, also of how much is flooded."""
        if floods:
            self.addOutput(
                QgsProcessingOutputNumber(names.FLOOD_KM2, self.tr("Flooded area in km²"))
            )
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
        """Run, and tell the outcome as Processing wants it; nothing if nothing was done.

        There is no flooded area where the model has no class that is flood.
        """
        try:
            with as_processing_errors():
                result = run()
        except Cancelled as cancelled:
            feedback.pushInfo(cancelled.message)
            return {}
        self._style(output, title, result, context)
        floods = {names.FLOOD_KM2: result.flood_km2} if result.card.finds_floods else {}
        return {
            names.OUTPUT: output,
            **floods,
            names.MISSING: result.missing,
            names.SUMMARY: json.dumps(result.to_json(), ensure_ascii=False),
        }

    def _style(
        self, output: str, title: str, result: DetectResult, context: QgsProcessingContext
    ) -> None:
        if not context.willLoadLayerOnCompletion(output):
            return
        floods = result.card.finds_floods
        name = (self.tr("Floods in {}") if floods else self.tr("Classes in {}")).format(title)

        def style(layer: QgsMapLayer) -> None:
            style_mask(layer, result.card.classes)
            describe(layer, name)

        self._styler = LayerStyler(style)
        provider = self.provider()
        if provider is not None:
            provider.keep(self._styler)
        details = context.layerToLoadOnCompletionDetails(output)
        details.name = name
        details.setPostProcessor(self._styler)
