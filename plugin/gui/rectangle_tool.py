"""The map tool that draws the rectangle in which to look for floods."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsReferencedRectangle
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

EDGE = QColor(11, 79, 214)
INSIDE = QColor(11, 79, 214, 40)


class RectangleTool(QgsMapTool):
    """Press, drag, release draws a rectangle; Esc gives it up.

    `changing` comes while the mouse moves, `drawn` at the end; both carry a
    QgsReferencedRectangle in the map's CRS. `cancelled` comes after Esc, and after a click that
    drew nothing. The map's tool from before is set again in each case.
    """

    changing = pyqtSignal(object)
    drawn = pyqtSignal(object)
    cancelled = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._canvas = canvas
        self._band = QgsRubberBand(canvas)
        self._band.setStrokeColor(EDGE)
        self._band.setFillColor(INSIDE)
        self._band.setWidth(2)
        self._start: QgsPointXY | None = None
        self._given_up = False
        self._before: QgsMapTool | None = None

    def begin(self) -> None:
        """Take over the map until a rectangle is drawn or given up."""
        if self._canvas.mapTool() is not self:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self)
        self._canvas.setFocus()

    def end(self) -> None:
        """Give the map back."""
        self._start, self._given_up = None, False
        before, self._before = self._before, None
        if before is not None and self._canvas.mapTool() is self:
            self._canvas.setMapTool(before)
        else:
            self._canvas.unsetMapTool(self)

    def show(self, rectangle: QgsReferencedRectangle | None) -> None:
        """Show this rectangle on the map, or none."""
        self._band.reset()
        if rectangle is not None:
            self._band.setToGeometry(QgsGeometry.fromRect(rectangle), rectangle.crs())

    def shut_down(self) -> None:
        """Take everything off the map for good."""
        self.end()
        self._canvas.scene().removeItem(self._band)

    def activate(self) -> None:
        super().activate()
        self._canvas.installEventFilter(self)

    def deactivate(self) -> None:
        self._canvas.removeEventFilter(self)
        self._start = None
        super().deactivate()

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
            if not rectangle.isEmpty():
                self.drawn.emit(rectangle)
                return
        self.cancelled.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        # The map keeps keys to itself while a mouse button is down, so Esc is caught before it.
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape:
            return False
        if self._start is None:
            self.end()
            self.cancelled.emit()
        else:
            # The release still belongs to this tool: another one would act on it.
            self._start, self._given_up = None, True
            self.show(None)
        return True

    def _rectangle(self, start: QgsPointXY, end: QgsPointXY) -> QgsReferencedRectangle:
        crs = self._canvas.mapSettings().destinationCrs()
        return QgsReferencedRectangle(QgsRectangle(start, end), crs)
