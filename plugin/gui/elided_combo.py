"""Lists to choose from that fit into a narrow panel."""

from __future__ import annotations

from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPaintEvent, QWheelEvent
from qgis.PyQt.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

LEAST_LETTERS = 8


class ElidedCombo(QComboBox):
    """Ends a long choice with an ellipsis, as wide as there is room, and lets nobody change it who
    only scrolls the panel over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _make_narrow(self)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        _draw(self, Qt.TextElideMode.ElideRight)


class ElidedLayerCombo(QgsMapLayerComboBox):
    """The same for layers, of whose names the beginning and the end are shown: those of scenes and
    of their bands often begin alike."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _make_narrow(self)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        _draw(self, Qt.TextElideMode.ElideMiddle)


def _make_narrow(combo: QComboBox) -> None:
    combo.setMinimumContentsLength(LEAST_LETTERS)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)


def _draw(combo: QComboBox, mode: Qt.TextElideMode) -> None:
    painter, option = QStylePainter(combo), QStyleOptionComboBox()
    combo.initStyleOption(option)
    control = QStyle.ComplexControl.CC_ComboBox
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(control, option, part, combo).width()
    if not option.currentIcon.isNull():
        room -= option.iconSize.width() + combo.fontMetrics().horizontalAdvance(" ") * 2
    option.currentText = combo.fontMetrics().elidedText(option.currentText, mode, room)
    painter.drawComplexControl(control, option)
    painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
