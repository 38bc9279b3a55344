"""One line that says how things stand: a sign and a sentence."""

from __future__ import annotations

import html
import re
from enum import Enum

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

# Longer words (paths, scene names) would widen the panel, so they may be broken.
LONGEST_WORD = 24
SMALLER = 0.9
ZERO_WIDTH_SPACE = "\u200b"
RIGHT_TO_LEFT_MARK = "\u200f"
LEFT_TO_RIGHT, END = "\u2066", "\u2069"
DOT = " \u00b7 "
# Names, and numbers with their units, between letters of Hebrew, Arabic and their relatives.
_NO_ARABIC = r"[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]*"
_FOREIGN = re.compile(f"{_NO_ARABIC}[A-Za-z]{_NO_ARABIC}")
_AROUND = " \u00a0,.:;()'"


class Level(Enum):
    """What the sign in front of the sentence means: (sign, colour or '' for the theme's own)."""

    # The colours have a contrast of at least 3:1 on white and on the dark grey of QGIS's themes.
    GOOD = ("\u2713", "#2f9e4f")
    ONLINE = ("\u25cf", "#2f9e4f")
    OFFLINE = ("\u25cf", "#e0433d")
    WAITING = ("\u25cf", "#8c8c8c")
    BAD = ("\u2715", "#e0433d")
    HINT = ("\u26a0", "#c98a00")
    TO_DO = ("\u25cb", "#8c8c8c")
    SKIPPED = ("\u2013", "#8c8c8c")
    PLAIN = ("", "")


class StatusLine(QWidget):
    """A sign and a sentence that wraps; hidden while there is nothing to say.

    A `faint` one is written smaller, for what is of second interest. The sentences of several
    that stand `in_column` begin one below the other, whatever their signs. One that is not `signed`
    shows no sign, because it stands below another one.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        faint: bool = False,
        in_column: bool = False,
        signed: bool = True,
    ) -> None:
        super().__init__(parent)
        self.level = Level.PLAIN
        self._text = ""
        self._signed = signed
        self._in_column = in_column
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._label = QLabel(self)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for label in (self._sign, self._label):
            # QGIS's dark themes give labels a frame, and framed text an indent.
            label.setIndent(0)
        if faint:
            font = self._label.font()
            font.setPointSizeF(font.pointSizeF() * SMALLER)
            self._label.setFont(font)
        if in_column:
            width = self._sign.fontMetrics().horizontalAdvance
            self._sign.setFixedWidth(max(width(level.value[0]) for level in Level))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(self._sign)
        layout.addWidget(self._label, 1)
        self.hide()

    def say(self, level: Level, text: str, more: str = "") -> None:
        """Show `text`; `more` is the tooltip."""
        self.level = level
        self._text = text
        sign, colour = level.value
        self._sign.setText(sign)
        self._sign.setVisible(self._signed and (bool(sign) or self._in_column))
        self._sign.setStyleSheet(f"color: {colour};" if colour else "")
        self._label.setText(as_read(breakable(text), self))
        self.setToolTip(as_plain(more))
        self.setVisible(bool(text))

    def text(self) -> str:
        """The sentence, without the sign."""
        return self._text


def as_plain(text: str) -> str:
    """Return `text` for a tooltip, which would take a server's words for HTML."""
    if "<" not in text:
        return text
    return f"<qt>{html.escape(text, quote=False)}</qt>".replace("\n", "<br>")


def breakable(text: str) -> str:
    """Return `text` with places to wrap inside words longer than LONGEST_WORD."""

    def with_breaks(match: re.Match[str]) -> str:
        return re.sub(r"([_/.\\-])(?=.)", r"\1" + ZERO_WIDTH_SPACE, match.group())

    return re.sub(rf"\S{{{LONGEST_WORD},}}", with_breaks, text)


def as_read(text: str, widget: QWidget) -> str:
    """Return `text` for a widget of people who may read from right to left."""
    return mirrored(text) if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft else text


def mirrored(text: str) -> str:
    """Return `text` so that it reads from right to left, and what is foreign in it as ever:
    numbers would else change places with their units (Unicode's bidirectional algorithm)."""

    def apart(match: re.Match[str]) -> str:
        inside = match.group().strip(_AROUND)
        before, _, after = match.group().partition(inside)
        return f"{before}{LEFT_TO_RIGHT}{inside}{END}{after}"

    return RIGHT_TO_LEFT_MARK + DOT.join(_FOREIGN.sub(apart, part) for part in text.split(DOT))
