"""Buttons beside each other, in as many rows as the width needs."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRect, QSize
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QStyle, QToolButton, QWidget

GAP = 2


class ButtonRows(QWidget):
    """Puts `buttons` one after the other, as words into lines."""

    def __init__(self, buttons: Sequence[QToolButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        for button in self._buttons:
            button.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        widest = max(button.sizeHint().width() for button in self._buttons)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def sizeHint(self) -> QSize:  # noqa: N802
        width = sum(button.sizeHint().width() + GAP for button in self._buttons) - GAP
        return QSize(width, self.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        for button, place in zip(self._buttons, self._places(self.width())):
            # Mirrored where people read from right to left.
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _places(self, width: int) -> list[QRect]:
        """Where the buttons come in so many pixels, from left to right."""
        places: list[QRect] = []
        left = top = height = 0
        for button in self._buttons:
            size = button.sizeHint()
            if left and left + size.width() > width:
                left, top, height = 0, top + height + GAP, 0
            places.append(QRect(left, top, size.width(), size.height()))
            left, height = left + size.width() + GAP, max(height, size.height())
        return places
