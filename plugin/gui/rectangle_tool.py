"""The map tool that draws the rectangle in which to look for floods."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsReferencedGeometry
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import Qt

from .drawing_tool import DrawingTool


class RectangleTool(DrawingTool):
    """Press, drag, release draws a rectangle; a click draws nothing."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._start: QgsPointXY | None = None
        self._given_up = False

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._given_up = False
            self._start = event.mapPoint()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if self._start is not None:
            rectangle = self._rectangle(self._start, event.mapPoint())
            self.show(rectangle)
            self.changing.emit(rectangle)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton:
            return
        start, given_up = self._start, self._given_up
        if start is None and not given_up:
            return
        self.end()
        if start is not None:
            rectangle = self._rectangle(start, event.mapPoint())
            if not rectangle.boundingBox().isEmpty():
                self.drawn.emit(rectangle)
                return
        self.cancelled.emit()

    def give_up(self) -> None:
        if self._start is None:
            super().give_up()
        else:
            # The release still belongs to this tool: another one would act on it.
            self._start, self._given_up = None, True
            self.show(None)

    def _forget(self) -> None:
        self._start, self._given_up = None, False

    def _rectangle(self, start: QgsPointXY, end: QgsPointXY) -> QgsReferencedGeometry:
        crs = self._canvas.mapSettings().destinationCrs()
        return QgsReferencedGeometry(QgsGeometry.fromRect(QgsRectangle(start, end)), crs)
