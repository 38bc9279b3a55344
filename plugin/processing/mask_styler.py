"""Styling of the result that Processing loads."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from ..wire.card import MaskClass
from .style import style_mask


class MaskStyler(QgsProcessingLayerPostProcessorInterface):
    """Styles a loaded mask; whoever makes it keeps it alive (``TerramaskProvider.keep``)."""

    def __init__(self, classes: Sequence[MaskClass]) -> None:
        super().__init__()
        self._classes = tuple(classes)

    def postProcessLayer(  # noqa: N802
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsRasterLayer):
            style_mask(layer, self._classes)
