"""Where to look for floods: the whole layer, what the map shows, a drawing, or polygons."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsRasterLayer, QgsReferencedGeometry, QgsReferencedRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..settings import AREA_DRAWN, AREA_LAYER, AREA_POLYGONS, AREA_RECTANGLE, AREA_VIEW
from .area import Area, DrawnPolygon, Rectangle, transform_context
from .draw_button import DrawButton
from .elided_combo import ElidedCombo
from .measure import part_of_layer, polygon_on_layer, size_on_layer
from .polygon_layer_row import PolygonLayerRow
from .polygon_tool import PolygonTool
from .rectangle_tool import RectangleTool
from .status_line import Level, StatusLine


class AreaBox(QWidget):
    """Five choices, and a line with the size of what is chosen.

    `changed` comes whenever `area()` or `problem()` may have another answer.
    """

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layer: QgsRasterLayer | None = None
        self._problem = ""
        self._area: Area | None = None
        self._combo = ElidedCombo(self)
        self._combo.setObjectName("terramaskArea")
        self._combo.setAccessibleName(self.tr("Area"))
        self._combo.setToolTip(self.tr("Which part of the layer to look at"))
        for mode, title in self._titles():
            self._combo.addItem(title, mode)
        self._buttons = self._draw_buttons()
        self._polygons = PolygonLayerRow(self)
        self._size = StatusLine(self)
        self._lay_out()
        self._connect()
        self._refresh()

    def mode(self) -> str:
        """One of `settings.AREAS`."""
        return str(self._combo.currentData())

    def set_mode(self, mode: str) -> None:
        """Choose without starting to draw."""
        self._combo.setCurrentIndex(self._combo.findData(mode))

    def set_layer(self, layer: QgsRasterLayer | None) -> None:
        """Measure on this layer from now on."""
        self._layer = layer
        self._refresh()

    def area(self) -> Area | None:
        """What to work on; None while there is none. The same object until `changed` comes."""
        return self._area

    def problem(self) -> str:
        """Why nothing can be done with this area; empty if something can."""
        return self._problem

    def shut_down(self) -> None:
        """Take everything off the map."""
        self._canvas.extentsChanged.disconnect(self._follow_view)
        self._canvas.destinationCrsChanged.disconnect(self._refresh)
        self._polygons.shut_down()
        for button in self._buttons.values():
            button.shut_down()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        # The map gets its keys only once it has been clicked.
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        for button in self._buttons.values():
            button.give_up()

    def _titles(self) -> tuple[tuple[str, str], ...]:
        return (
            (AREA_LAYER, self.tr("Whole layer")),
            (AREA_VIEW, self.tr("What the map shows")),
            (AREA_RECTANGLE, self.tr("A rectangle on the map")),
            (AREA_DRAWN, self.tr("A polygon on the map")),
            (AREA_POLYGONS, self.tr("Polygons of a layer")),
        )

    def _draw_buttons(self) -> dict[str, DrawButton]:
        rectangle = self.tr("Drag a rectangle on the map; Esc gives it up")
        polygon = self.tr(
            "Click the corners on the map; a right click or a double click ends, "
            "Backspace takes a corner back, Esc gives up"
        )
        return {
            AREA_RECTANGLE: DrawButton(RectangleTool(self._canvas), rectangle, self),
            AREA_DRAWN: DrawButton(PolygonTool(self._canvas), polygon, self),
        }

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._combo, 1)
        for button in self._buttons.values():
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._polygons)
        layout.addWidget(self._size)

    def _connect(self) -> None:
        self._combo.currentIndexChanged.connect(self._refresh)
        # Only what a person chooses starts drawing.
        self._combo.activated.connect(self._draw_the_first)
        for button in self._buttons.values():
            button.changing.connect(self._show_size)
            button.changed.connect(self._refresh)
            button.given_up.connect(self._give_up)
        self._polygons.changed.connect(self._refresh)
        self._canvas.extentsChanged.connect(self._follow_view)
        self._canvas.destinationCrsChanged.connect(self._refresh)

    def _draw_the_first(self) -> None:
        button = self._buttons.get(self.mode())
        if button is not None:
            button.draw_the_first()

    def _give_up(self) -> None:
        if self._drawn() is None:
            self.set_mode(AREA_LAYER)
        self._refresh()

    def _drawn(self) -> QgsReferencedGeometry | None:
        button = self._buttons.get(self.mode())
        return None if button is None else button.drawn

    def _follow_view(self) -> None:
        # The other choices do not depend on what the map shows.
        if self.mode() == AREA_VIEW:
            self._refresh()

    def _refresh(self) -> None:
        mode = self.mode()
        for each, button in self._buttons.items():
            button.choose(each == mode)
        self._polygons.setVisible(mode == AREA_POLYGONS)
        self._area = self._chosen(mode)
        self._problem = self._missing(mode)
        if self._problem:
            shown = self._problem if mode == AREA_POLYGONS else ""
            self._size.say(Level.HINT, shown)
        else:
            self._show_size(self._shape(mode))
        self.changed.emit()

    def _chosen(self, mode: str) -> Area | None:
        drawn = self._drawn()
        if mode == AREA_LAYER:
            return Area()
        if mode == AREA_POLYGONS:
            return self._polygons.area()
        if mode == AREA_VIEW:
            return Rectangle(self._view(), transform_context())
        if drawn is None:
            return None
        if mode == AREA_DRAWN:
            return DrawnPolygon(drawn, transform_context())
        bounds = QgsReferencedRectangle(drawn.boundingBox(), drawn.crs())
        return Rectangle(bounds, transform_context())

    def _missing(self, mode: str) -> str:
        if mode == AREA_POLYGONS:
            return self._polygons.problem()
        if mode not in self._buttons or self._drawn() is not None:
            return ""
        if mode == AREA_RECTANGLE:
            return self.tr("Draw a rectangle on the map.")
        return self.tr("Draw a polygon on the map.")

    def _view(self) -> QgsReferencedRectangle:
        crs = self._canvas.mapSettings().destinationCrs()
        return QgsReferencedRectangle(self._canvas.extent(), crs)

    def _shape(self, mode: str) -> QgsReferencedGeometry | None:
        """What is chosen, or its bounds, to be measured; None for the whole layer."""
        if mode in self._buttons:
            return self._drawn()
        if mode == AREA_LAYER:
            return None
        bounds = self._view() if mode == AREA_VIEW else self._polygons.bounds()
        if bounds is None:
            return None
        return QgsReferencedGeometry(QgsGeometry.fromRect(bounds), bounds.crs())

    def _show_size(self, shape: QgsReferencedGeometry | None) -> None:
        layer = self._layer
        if layer is None or not layer.isValid():
            self._size.say(Level.PLAIN, "")
            return
        text = self._size_text(layer, shape)
        if text:
            self._size.say(Level.PLAIN, text)
            return
        self._problem = self.tr("The area lies outside the layer: choose another area.")
        self._size.say(Level.HINT, self._problem)

    def _size_text(self, layer: QgsRasterLayer, shape: QgsReferencedGeometry | None) -> str:
        """The size of `shape` on the layer; empty where it is beside the layer."""
        mode = self.mode()
        if shape is None:
            return size_on_layer(layer.extent(), layer).text()
        if mode == AREA_DRAWN:
            size = polygon_on_layer(shape, layer)
            return self.tr("about {}").format(size) if size else ""
        part = part_of_layer(QgsReferencedRectangle(shape.boundingBox(), shape.crs()), layer)
        if part is None:
            return ""
        text = size_on_layer(part, layer).text()
        # What the polygons leave free of their bounds is not counted here.
        return self.tr("at most {}").format(text) if mode == AREA_POLYGONS else text
