"""What the last run found."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton, QVBoxLayout, QWidget

from .measure import short
from .status_line import Level, StatusLine


class ResultRow(QWidget):
    """The flooded area, and a button that zooms to it; hidden while there is no result."""

    zoom_clicked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = StatusLine(self)
        self._zoom = QToolButton(self)
        self._zoom.setObjectName("terramaskZoom")
        self._zoom.setText(self.tr("Zoom to the result"))
        self._zoom.setIcon(QgsApplication.getThemeIcon("mActionZoomToLayer.svg"))
        self._zoom.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._zoom.setAutoRaise(True)
        self._zoom.clicked.connect(self.zoom_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._line)
        layout.addWidget(self._zoom, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def tell_flood(self, flood_km2: float, layer_name: str) -> None:
        """Show the result of a run that went well."""
        if flood_km2 > 0:
            text = self.tr("{}\u00a0km² under water in {}").format(short(flood_km2), layer_name)
        else:
            text = self.tr("No water found in {}").format(layer_name)
        self._line.say(Level.GOOD, text)
        self._zoom.show()
        self.show()

    def tell(self, level: Level, sentence: str) -> None:
        """Show how a run ended that has no result."""
        self._line.say(level, sentence)
        self._zoom.hide()
        self.show()

    def text(self) -> str:
        """The line's sentence."""
        return self._line.text()
