"""Styling of the polygons that Processing loads."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from ..wire.card import MaskClass
from .style import style_polygons


class PolygonStyler(QgsProcessingLayerPostProcessorInterface):
    """Styles loaded polygons; whoever makes it keeps it alive (``TerramaskProvider.keep``)."""

    def __init__(self, classes: Sequence[MaskClass]) -> None:
        super().__init__()
        self._classes = tuple(classes)

    def postProcessLayer(  # noqa: N802
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsVectorLayer):
            style_polygons(layer, "class_id", self._classes)
