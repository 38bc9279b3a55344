"""The headings of the panel's parts."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLabel


def caption(text: str) -> QLabel:
    """Return a heading."""
    label = QLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setIndent(0)
    label.setWordWrap(True)
    return label
