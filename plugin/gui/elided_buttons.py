"""Buttons that fit into a narrow panel, whatever the language and the size of the letters."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QHelpEvent, QPaintEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QToolTip,
    QWidget,
)

LEAST_WIDTH = 85
"""Pixels to which a button may be narrowed; one with a shorter text is narrower anyway."""


class ElidedButton(QToolButton):
    """Ends its text with an ellipsis where there is no room for it; the tooltip then begins with
    the whole text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return _least(self)

    def event(self, event: QEvent) -> bool:
        return _shows_tooltip(self, event) or bool(super().event(event))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = _elided(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


class ElidedCheckBox(QCheckBox):
    """The same for something that can be ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return _least(self)

    def event(self, event: QEvent) -> bool:
        return _shows_tooltip(self, event) or bool(super().event(event))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = _elided(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)


def _least(button: QAbstractButton) -> QSize:
    whole = button.sizeHint()
    return QSize(min(whole.width(), LEAST_WIDTH), whole.height())


def _elided(button: QAbstractButton) -> str:
    """What of the text there is room for."""
    letters, text = button.fontMetrics(), button.text()
    if not _is_cut(button):
        # Not by its letters: their width is rounded, perhaps downwards.
        return text
    around = button.sizeHint().width() - letters.horizontalAdvance(text)
    room = max(0, button.width() - around)
    return str(letters.elidedText(text, Qt.TextElideMode.ElideRight, room))


def _is_cut(button: QAbstractButton) -> bool:
    return bool(button.width() < button.sizeHint().width())


def _shows_tooltip(button: QAbstractButton, event: QEvent) -> bool:
    """Show the whole text first, if it is cut off; false for all other events."""
    is_tip = isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip
    if not is_tip or not _is_cut(button):
        return False
    lines = [text for text in (button.text(), button.toolTip()) if text]
    QToolTip.showText(event.globalPos(), "\n".join(lines), button)
    return True
