"""A coloured dot as an icon."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap

from .status_line import Level

SIZE, RADIUS = 64, 20


def state_dot(level: Level) -> QIcon:
    """The dot of `level`, drawn large enough for any screen."""
    pixmap = QPixmap(SIZE, SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(level.value[1]))
    painter.drawEllipse(pixmap.rect().center(), RADIUS, RADIUS)
    painter.end()
    return QIcon(pixmap)
