"""The panel's ground, onto which a scene can be dragged."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QResizeEvent,
)
from qgis.PyQt.QtWidgets import QLabel, QWidget

from .dropped import Dropped, read_drag

# The blue of the button, and enough of the theme's own ground to read the sentence on it.
STYLE = """
QLabel { border: 2px dashed #2565e8; border-radius: 4px; padding: 12px;
         background-color: palette(window); color: palette(window-text); font-weight: bold; }
"""


class DropArea(QWidget):
    """A widget that says what a drop would do while something is dragged over it.

    `dropped` carries the Dropped, also one that is no raster. It never takes what is dragged away
    from where it comes from. Nothing is taken while it does not accept drops.
    """

    dropped = pyqtSignal(object)

    def __init__(self, least_width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_width = least_width
        self._cover = QLabel(self)
        self._cover.setObjectName("terramaskDrop")
        self._cover.setStyleSheet(STYLE)
        self._cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._cover.setWordWrap(True)
        self._cover.hide()
        self.setAcceptDrops(True)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        # What large letters need may be more.
        hint = super().minimumSizeHint()
        return QSize(max(self._least_width, hint.width()), hint.height())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        found = read_drag(event.mimeData())
        if found is None:
            event.ignore()
            return
        if found.may_be_scene:
            self._cover.setText(self.tr("Drop it here to look at it"))
        else:
            self._cover.setText(self.tr("This is no raster"))
        self._cover.setGeometry(self.rect())
        self._cover.raise_()
        self._cover.show()
        _accept(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        _accept(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        self._cover.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self._cover.hide()
        found: Dropped | None = read_drag(event.mimeData())
        if found is not None:
            _accept(event)
            self.dropped.emit(found)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._cover.setGeometry(self.rect())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._cover.hide()


def _accept(event: QDropEvent) -> None:
    # The layer tree would remove a layer that was moved away.
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
