"""The map tool that draws the polygon in which to look for floods."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsReferencedGeometry
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import Qt

from .drawing_tool import DrawingTool

_CORNERS = 3


class PolygonTool(DrawingTool):
    """Each click is a corner; a right click or a double click ends, Backspace takes one back."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._corners: list[QgsPointXY] = []
        self._complete = False

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(event.mapPoint())
            self._follow(event.mapPoint())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        # Not when the button goes down: the release would act on the tool from before.
        if self._complete or event.button() == Qt.MouseButton.RightButton:
            self._finish()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if self._corners and not self._complete:
            self._follow(event.mapPoint())

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        # The first of its two clicks has set the corner.
        self._complete = True

    def _take_key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._corners:
            self._follow(self._corners.pop())
        else:
            return super()._take_key(key)
        return True

    def _follow(self, pointer: QgsPointXY) -> None:
        """Show the corners so far and the pointer as the next one."""
        area = self._polygon([*self._corners, pointer])
        self.show(area)
        self.changing.emit(area)

    def _finish(self) -> None:
        corners = self._corners
        self.end()
        area = self._polygon(corners)
        # Lines that cross leave no inside that everybody agrees on; GEOS makes one.
        if not area.isGeosValid():
            area = QgsReferencedGeometry(area.makeValid(), area.crs())
        if len(corners) < _CORNERS or not area.area():
            self.cancelled.emit()
        else:
            self.drawn.emit(area)

    def _forget(self) -> None:
        self._corners, self._complete = [], False

    def _polygon(self, corners: list[QgsPointXY]) -> QgsReferencedGeometry:
        crs = self._canvas.mapSettings().destinationCrs()
        return QgsReferencedGeometry(QgsGeometry.fromPolygonXY([corners]), crs)
