"""What the map tools that draw an area have in common."""

from __future__ import annotations

from qgis.core import QgsReferencedGeometry, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

EDGE = QColor(11, 79, 214)
INSIDE = QColor(11, 79, 214, 40)


class DrawingTool(QgsMapTool):
    """Draws one area, and shows it on the map; Esc gives it up.

    `changing` comes while the mouse moves, `drawn` at the end; both carry a QgsReferencedGeometry
    in the map's CRS. `cancelled` comes where nothing was drawn. The map's tool from before is set
    again in each case.
    """

    changing = pyqtSignal(object)
    drawn = pyqtSignal(object)
    cancelled = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._canvas = canvas
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(EDGE)
        self._band.setFillColor(INSIDE)
        self._band.setWidth(2)
        self._before: QgsMapTool | None = None

    def begin(self, focus: bool = True) -> None:
        """Take over the map until something is drawn or given up, with `focus` the keyboard too."""
        if self._canvas.mapTool() is not self:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self)
        if focus:
            self._canvas.setFocus()

    def end(self) -> None:
        """Give the map back."""
        self._forget()
        before, self._before = self._before, None
        # The plugin that it belongs to may have gone meanwhile.
        is_there = before is not None and not sip.isdeleted(before)
        if is_there and self._canvas.mapTool() is self:
            self._canvas.setMapTool(before)
        else:
            self._canvas.unsetMapTool(self)

    def show(self, area: QgsReferencedGeometry | None) -> None:
        """Show this area on the map, or none."""
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if area is not None:
            self._band.setToGeometry(area, area.crs())

    def shut_down(self) -> None:
        """Take everything off the map for good; the map would keep the tool as long as itself."""
        self.end()
        self._canvas.scene().removeItem(self._band)
        self.deleteLater()

    def activate(self) -> None:
        super().activate()
        self._canvas.installEventFilter(self)

    def deactivate(self) -> None:
        self._canvas.removeEventFilter(self)
        self._forget()
        super().deactivate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        # The map keeps keys to itself while a mouse button is down, so they are caught before it.
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._take_key(event.key())

    def _take_key(self, key: int) -> bool:
        """React to a key; whether it was one of this tool's."""
        if key != Qt.Key.Key_Escape:
            return False
        self.give_up()
        return True

    def give_up(self) -> None:
        """End without an area."""
        self.end()
        self.cancelled.emit()

    def _forget(self) -> None:
        """Forget what is half drawn."""
        raise NotImplementedError
