"""What the last run found."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton, QVBoxLayout, QWidget

from .button_rows import ButtonRows
from .flood_run import FloodResult
from .measure import in_hectares, short
from .status_line import Level, StatusLine


class ResultRow(QWidget):
    """The flooded area, that of each class, and buttons for what can be done with the result;
    hidden while there is none."""

    zoom_clicked = pyqtSignal()
    polygons_clicked = pyqtSignal()
    statistics_clicked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = StatusLine(self)
        self._classes = StatusLine(self)
        self._note = StatusLine(self)
        zoom = self._button("terramaskZoom", self.tr("Zoom"))
        zoom.setIcon(QgsApplication.getThemeIcon("mActionZoomToLayer.svg"))
        zoom.setToolTip(self.tr("Show all of the result on the map"))
        zoom.clicked.connect(self.zoom_clicked)
        polygons = self._button("terramaskToPolygons", self.tr("Polygons …"))
        polygons.setIcon(QgsApplication.getThemeIcon("mIconPolygonLayer.svg"))
        polygons.setToolTip(self.tr("Make polygons of the result"))
        polygons.clicked.connect(self.polygons_clicked)
        statistics = self._button("terramaskToStatistics", self.tr("Statistics …"))
        statistics.setIcon(QgsApplication.getThemeIcon("mActionSum.svg"))
        statistics.setToolTip(self.tr("Areas of the classes, in all or by district"))
        statistics.clicked.connect(self.statistics_clicked)
        self._tools = ButtonRows((zoom, polygons, statistics), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for line in (self._line, self._classes, self._note):
            layout.addWidget(line)
        layout.addWidget(self._tools)
        self.hide()

    def tell_result(
        self, result: FloodResult, name: str, layer: bool, note: str = "", more: str = ""
    ) -> None:
        """Show the result of a run that went well, and what is still to be said about it."""
        if result.flood_km2 is None:
            text = self.tr("Finished")
        elif result.flood_km2 > 0:
            text = self.tr("{}\u00a0km² under water").format(short(result.flood_km2))
        else:
            text = self.tr("No water found")
        self._line.say(Level.GOOD, f"{text} · {name}")
        classes = [in_hectares(each, km2) for each, km2 in result.class_km2.items()]
        self._classes.say(Level.PLAIN, " · ".join(classes))
        self._note.say(Level.HINT, note, more)
        self._tools.setVisible(layer)
        self.show()

    def tell(self, level: Level, sentence: str, layer: bool) -> None:
        """Show how a run ended before its time, and whether there is a layer all the same."""
        self._line.say(level, sentence)
        self._classes.say(Level.PLAIN, "")
        self._note.say(Level.PLAIN, "")
        self._tools.setVisible(layer)
        self.show()

    def text(self) -> str:
        """The line's sentence."""
        return self._line.text()

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        return button
