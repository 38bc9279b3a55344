"""An area that is drawn on the map, and the button that starts drawing."""

from __future__ import annotations

from qgis.core import QgsReferencedGeometry
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from .drawing_tool import DrawingTool


class DrawButton(QToolButton):
    """Holds what was drawn last; seen while drawing is what is chosen.

    `changing` (a QgsReferencedGeometry) comes while something is drawn, `changed` when something
    has been drawn, and `given_up` when it has not.
    """

    changing = pyqtSignal(object)
    changed = pyqtSignal()
    given_up = pyqtSignal()

    def __init__(self, tool: DrawingTool, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.drawn: QgsReferencedGeometry | None = None
        self._tool = tool
        self.setObjectName("terramaskDraw")
        self.setText(self.tr("Draw"))
        self.setToolTip(tip)
        self.setCheckable(True)
        self.hide()
        self.clicked.connect(self._start_or_stop)
        tool.changing.connect(self.changing)
        tool.drawn.connect(self._take)
        tool.cancelled.connect(self.given_up)
        tool.activated.connect(lambda: self.setChecked(True))
        tool.deactivated.connect(lambda: self.setChecked(False))

    def choose(self, chosen: bool) -> None:
        """Whether this drawing is the area: then it can be seen on the map."""
        self.setVisible(chosen)
        self._tool.show(self.drawn if chosen else None)
        if not chosen and self.isChecked():
            self._tool.end()

    def draw_the_first(self) -> None:
        """Start drawing, unless something is drawn already."""
        if self.drawn is None:
            # Who goes through the list by keyboard is to stay there.
            self._tool.begin(focus=False)

    def give_up(self) -> None:
        """End drawing, if something is being drawn."""
        if self.isChecked():
            self._tool.give_up()

    def shut_down(self) -> None:
        """Take everything off the map."""
        self._tool.shut_down()

    def _start_or_stop(self, start: bool) -> None:
        if start:
            self._tool.begin()
        else:
            self._tool.end()

    def _take(self, drawn: QgsReferencedGeometry) -> None:
        self.drawn = drawn
        self.changed.emit()
