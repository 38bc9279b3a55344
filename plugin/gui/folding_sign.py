"""The sign that folds a group's contents away, for the keyboard and screen readers."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QToolButton


def describe_sign(group: QgsCollapsibleGroupBox, words: str) -> None:
    """Give the sign of `group`, which QGIS leaves without a name, words and a tooltip."""
    for sign in group.findChildren(QToolButton, "collapseButton"):
        sign.setAccessibleName(words)
        sign.setToolTip(words)
