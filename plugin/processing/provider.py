"""Terramask's entry in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingLayerPostProcessorInterface, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .continue_run import ContinueRunAlgorithm
from .detect_floods import DetectFloodsAlgorithm
from .help_pages import ICONS
from .mask_statistics import MaskStatisticsAlgorithm
from .mask_to_polygons import MaskToPolygonsAlgorithm
from .segment import SegmentAlgorithm

ICON = ICONS / "terramask.svg"


class TerramaskProvider(QgsProcessingProvider):
    """The provider ``terramask``."""

    def __init__(self) -> None:
        super().__init__()
        self._kept: list[QgsProcessingLayerPostProcessorInterface] = []

    def keep(self, post_processor: QgsProcessingLayerPostProcessorInterface) -> None:
        """Keep a layer post-processor alive.

        QGIS calls it after the algorithm is gone, in a model after all its steps, and never says
        when it is done with it.
        """
        self._kept.append(post_processor)

    def id(self) -> str:
        return "terramask"

    def name(self) -> str:
        return "Terramask"

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def supportedOutputRasterLayerExtensions(self) -> list[str]:  # noqa: N802
        return ["tif"]

    def loadAlgorithms(self) -> None:  # noqa: N802
        self.addAlgorithm(DetectFloodsAlgorithm())
        self.addAlgorithm(SegmentAlgorithm())
        self.addAlgorithm(ContinueRunAlgorithm())
        self.addAlgorithm(MaskToPolygonsAlgorithm())
        self.addAlgorithm(MaskStatisticsAlgorithm())
