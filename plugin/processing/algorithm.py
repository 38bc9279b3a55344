"""What all algorithms share."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon


class TerramaskAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of Terramask's provider."""

    def icon(self) -> QIcon:
        provider = self.provider()
        return provider.icon() if provider is not None else super().icon()

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("TerramaskAlgorithms", text)
