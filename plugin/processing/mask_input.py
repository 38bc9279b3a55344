"""What the algorithms share that start from a mask."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..raster.class_strips import Report
from ..raster.mask import Mask, open_mask
from ..wire.errors import Cancelled, SceneError, TerramaskError
from ..wire.sentences import tr
from . import parameters as names
from .algorithm import TerramaskAlgorithm
from .failures import as_processing_errors
from .layers import crs_of, source_of


@dataclass(frozen=True)
class MaskInput:
    """A mask's file, and the CRS that it has in QGIS."""

    title: str = ""
    source: str = ""
    crs_wkt: str = ""

    @classmethod
    def prepared(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
    ) -> MaskInput:
        """Raises SceneError unless a raster is given that GDAL can open."""
        layer = algorithm.parameterAsRasterLayer(parameters, names.INPUT, context)
        if layer is None:
            raise SceneError(
                tr(
                    "The mask cannot be opened; check that its file exists, is a raster, and is "
                    "complete."
                )
            )
        if layer.providerType() != "gdal":
            raise SceneError(
                tr(
                    "The layer is not a raster file ({provider}); save it as a GeoTIFF "
                    "with 'Raw data' and choose that."
                ).format(provider=layer.providerType())
            )
        return cls(layer.name(), source_of(layer), crs_of(layer))

    def open(self, feedback: QgsProcessingFeedback) -> Mask:
        """Raises SceneError if it is not a mask. Warns of one that is not complete."""
        mask = open_mask(self.source, self.crs_wkt)
        if not mask.complete:
            feedback.pushWarning(
                tr(
                    "The mask is not complete, because its run was cancelled or still goes on; "
                    "what is missing counts as no data."
                )
            )
        return mask


class MaskAlgorithm(TerramaskAlgorithm):
    """An algorithm whose parameter INPUT is a mask."""

    def __init__(self) -> None:
        super().__init__()
        self.mask_input = MaskInput()

    def tags(self) -> list[str]:
        return self.tr("flood,water,mask,classes,segmentation,area,hectares").split(",")

    def checkParameterValues(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        try:
            MaskInput.prepared(self, parameters, context)
        except TerramaskError as error:
            return False, error.message
        fits, reason = super().checkParameterValues(parameters, context)
        return bool(fits), str(reason)

    def prepareAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Copy what belongs to the main thread."""
        with as_processing_errors():
            self.mask_input = MaskInput.prepared(self, parameters, context)
        return True

    def number(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> float:
        """A number that is not negative. Raises SceneError for anything else, such as ``nan``."""
        value = float(self.parameterAsDouble(parameters, name, context))
        if not math.isfinite(value) or value < 0:
            title = self.parameterDefinition(name).description()
            raise SceneError(tr("'{title}' must be a number, 0 or greater.").format(title=title))
        return value


def outcome(work: Callable[[], dict[str, Any]], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """What ``work`` returns, as Processing wants it; nothing if it was cancelled."""
    try:
        with as_processing_errors():
            return work()
    except Cancelled as cancelled:
        feedback.pushInfo(cancelled.message)
        return {}


def reporting(feedback: QgsProcessingFeedback, start: float, stop: float) -> Report:
    """Shows the part that is done as the progress from ``start`` to ``stop`` per cent; false if
    ``feedback`` was cancelled."""

    def report(done: float) -> bool:
        feedback.setProgress(start + (stop - start) * done)
        return not feedback.isCanceled()

    return report
