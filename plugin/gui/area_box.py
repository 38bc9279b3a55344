"""Where to look for floods: the whole layer, what the map shows, or a rectangle."""

from __future__ import annotations

from qgis.core import QgsRasterLayer, QgsReferencedRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..settings import AREA_LAYER, AREA_RECTANGLE, AREA_VIEW
from .measure import part_of_layer, size_on_layer
from .rectangle_tool import RectangleTool
from .status_line import Level, StatusLine


class AreaBox(QWidget):
    """Three choices, and a line with the size of what is chosen.

    `changed` comes whenever `extent()` or `problem()` may have another answer.
    """

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layer: QgsRasterLayer | None = None
        self._rectangle: QgsReferencedRectangle | None = None
        self._problem = ""
        self._tool = RectangleTool(canvas)
        self._choices = {
            AREA_LAYER: QRadioButton(self.tr("Whole layer"), self),
            AREA_VIEW: QRadioButton(self.tr("What the map shows"), self),
            AREA_RECTANGLE: QRadioButton(self.tr("Rectangle"), self),
        }
        self._choices[AREA_LAYER].setChecked(True)
        self._draw = QToolButton(self)
        self._size = StatusLine(self)
        self._lay_out()
        self._connect()

    def mode(self) -> str:
        """One of `settings.AREAS`."""
        return next(mode for mode, button in self._choices.items() if button.isChecked())

    def set_mode(self, mode: str) -> None:
        """Choose without starting to draw."""
        self._choices[mode].setChecked(True)

    def set_layer(self, layer: QgsRasterLayer | None) -> None:
        """Measure on this layer from now on."""
        self._layer = layer
        self._refresh()

    def extent(self) -> QgsReferencedRectangle | None:
        """What to work on, in whatever CRS it was chosen in; None for the whole layer."""
        mode = self.mode()
        if mode == AREA_VIEW:
            crs = self._canvas.mapSettings().destinationCrs()
            return QgsReferencedRectangle(self._canvas.extent(), crs)
        return self._rectangle if mode == AREA_RECTANGLE else None

    def problem(self) -> str:
        """Why nothing can be done with this area; empty if something can."""
        return self._problem

    def shut_down(self) -> None:
        """Take everything off the map."""
        self._canvas.extentsChanged.disconnect(self._refresh)
        self._canvas.destinationCrsChanged.disconnect(self._refresh)
        self._tool.shut_down()

    def _lay_out(self) -> None:
        self._draw.setText(self.tr("Draw on the map"))
        self._draw.setToolTip(self.tr("Drag a rectangle on the map; Esc gives it up"))
        self._draw.setCheckable(True)
        group = QButtonGroup(self)
        for button in self._choices.values():
            group.addButton(button)
        row = QHBoxLayout()
        row.addWidget(self._choices[AREA_RECTANGLE])
        row.addStretch(1)
        row.addWidget(self._draw)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._choices[AREA_LAYER])
        layout.addWidget(self._choices[AREA_VIEW])
        layout.addLayout(row)
        layout.addWidget(self._size)

    def _connect(self) -> None:
        for button in self._choices.values():
            button.toggled.connect(self._refresh)
        self._choices[AREA_RECTANGLE].clicked.connect(self._draw_the_first)
        self._draw.clicked.connect(self._start_or_stop)
        self._tool.drawn.connect(self._take)
        self._tool.changing.connect(self._show_size)
        self._tool.cancelled.connect(self._give_up)
        self._tool.activated.connect(lambda: self._draw.setChecked(True))
        self._tool.deactivated.connect(lambda: self._draw.setChecked(False))
        self._canvas.extentsChanged.connect(self._refresh)
        self._canvas.destinationCrsChanged.connect(self._refresh)

    def _draw_the_first(self) -> None:
        if self._rectangle is None:
            self._tool.begin()

    def _start_or_stop(self, start: bool) -> None:
        if not start:
            self._tool.end()
            return
        self.set_mode(AREA_RECTANGLE)
        self._tool.begin()

    def _take(self, rectangle: QgsReferencedRectangle) -> None:
        self._rectangle = rectangle
        self._refresh()

    def _give_up(self) -> None:
        if self._rectangle is None:
            self.set_mode(AREA_LAYER)
        self._refresh()

    def _refresh(self) -> None:
        chosen = self.mode() == AREA_RECTANGLE
        self._tool.show(self._rectangle if chosen else None)
        self._problem = ""
        if chosen and self._rectangle is None:
            self._problem = self.tr("Draw a rectangle on the map.")
            self._size.say(Level.PLAIN, "")
        else:
            self._show_size(self.extent())
        self.changed.emit()

    def _show_size(self, area: QgsReferencedRectangle | None) -> None:
        layer = self._layer
        if layer is None:
            self._size.say(Level.PLAIN, "")
            return
        part = layer.extent() if area is None else part_of_layer(area, layer)
        if part is not None:
            self._size.say(Level.PLAIN, size_on_layer(part, layer).text())
            return
        self._problem = self.tr("The area lies outside the layer: choose another area.")
        self._size.say(Level.HINT, self._problem)
