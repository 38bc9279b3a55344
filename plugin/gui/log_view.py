"""What a program says, as it comes."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtGui import QFontDatabase, QTextCursor
from qgis.PyQt.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from .folding_sign import describe_sign

MOST_LINES = 2000
LEAST_HEIGHT = 120


class LogView(QgsCollapsibleGroupBox):
    """Lines that can be read and copied; it follows the end unless somebody scrolled away."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        describe_sign(self, title)
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("terramaskLocalLogText")
        self._text.setReadOnly(True)
        self._text.setMaximumBlockCount(MOST_LINES)
        self._text.setMinimumHeight(LEAST_HEIGHT)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text)
        self.setCollapsed(True)

    def add(self, text: str) -> None:
        """Put lines at the end."""
        lines = text.rstrip("\n")
        if not lines:
            return
        bar = self._text.verticalScrollBar()
        follow = bar.value() >= bar.maximum() - 1
        self._text.appendPlainText(lines)
        if follow:
            self._text.moveCursor(QTextCursor.MoveOperation.End)
            self._text.moveCursor(QTextCursor.MoveOperation.StartOfLine)

    def clear(self) -> None:
        """Begin anew."""
        self._text.clear()

    def text(self) -> str:
        """All lines that are kept."""
        return str(self._text.toPlainText())
