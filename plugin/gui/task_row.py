"""What to look for, where the servers that are kept are for more than one thing."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from .captions import caption
from .elided_combo import ElidedCombo
from .task import Task


class TaskRow(QWidget):
    """A list of tasks; hidden where there is no choice. `chosen` carries a name of `task_of`."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = ElidedCombo(self)
        self._list.setObjectName("terramaskTask")
        self._list.setAccessibleName(self.tr("Task"))
        self._list.setToolTip(self.tr("What to look for; each task has a server that can do it"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(caption(self.tr("Task")))
        layout.addWidget(self._list)
        self._list.activated.connect(self._choose)
        self.hide()

    def offer(self, tasks: Sequence[str], current: str) -> None:
        """Show these, of which `current` is done by the server that is chosen."""
        shown = [*tasks] if current in tasks or not current else [*tasks, current]
        self._list.clear()
        for task in shown:
            self._list.addItem(Task.named(task).title, task)
        self._list.setCurrentIndex(self._list.findData(current))
        self.setVisible(len(shown) > 1)

    def _choose(self, index: int) -> None:
        self.chosen.emit(str(self._list.itemData(index)))
