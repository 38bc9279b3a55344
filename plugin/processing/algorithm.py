"""What all algorithms share."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QIcon

from .help_pages import ICONS, help_url


class TerramaskAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of Terramask's provider."""

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:  # noqa: N802
        """The icon as the model designer draws it."""
        return str(ICONS / f"{self.name()}.svg")

    def helpUrl(self) -> str:  # noqa: N802
        """The algorithm's section of the shipped help."""
        return str(
            help_url("processing", self.name()).toString(
                QUrl.ComponentFormattingOption.FullyEncoded
            )
        )

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("TerramaskAlgorithms", text)
