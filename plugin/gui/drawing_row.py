"""An area that is drawn on the map: the choice of it, and the button that starts drawing."""

from __future__ import annotations

from qgis.core import QgsReferencedGeometry
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QRadioButton, QToolButton, QWidget

from .drawing_tool import DrawingTool


class DrawingRow(QWidget):
    """Holds what was drawn last, and shows it on the map while it is chosen.

    `started` comes when the button is pressed, `changing` (a QgsReferencedGeometry) while
    something is drawn, `changed` when something has been drawn, and `given_up` when it has not.
    """

    started = pyqtSignal()
    changing = pyqtSignal(object)
    changed = pyqtSignal()
    given_up = pyqtSignal()

    def __init__(self, tool: DrawingTool, name: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.drawn: QgsReferencedGeometry | None = None
        self.choice = QRadioButton(name, self)
        self._tool = tool
        self._button = QToolButton(self)
        self._button.setText(self.tr("Draw"))
        self._button.setToolTip(tip)
        self._button.setCheckable(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.choice)
        layout.addStretch(1)
        layout.addWidget(self._button)
        self.choice.clicked.connect(self._draw_the_first)
        self._button.clicked.connect(self._start_or_stop)
        tool.changing.connect(self.changing)
        tool.drawn.connect(self._take)
        tool.cancelled.connect(self.given_up)
        tool.activated.connect(lambda: self._button.setChecked(True))
        tool.deactivated.connect(lambda: self._button.setChecked(False))

    def refresh(self) -> None:
        """Show on the map what was drawn, if it is chosen."""
        self._tool.show(self.drawn if self.choice.isChecked() else None)

    def shut_down(self) -> None:
        """Take everything off the map."""
        self._tool.shut_down()

    def _draw_the_first(self) -> None:
        if self.drawn is None:
            self._tool.begin()

    def _start_or_stop(self, start: bool) -> None:
        if not start:
            self._tool.end()
            return
        self.started.emit()
        self._tool.begin()

    def _take(self, drawn: QgsReferencedGeometry) -> None:
        self.drawn = drawn
        self.changed.emit()
