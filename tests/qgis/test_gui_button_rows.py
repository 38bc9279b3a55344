"""Buttons in as many rows as the width needs."""

from __future__ import annotations

from itertools import combinations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolButton

from plugin.gui.button_rows import GAP, ButtonRows


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_buttons_take_as_many_rows_as_they_need(qtbot, direction):
    buttons = [QToolButton() for _ in range(3)]
    for button, text in zip(buttons, ("Zoom to the result", "Polygons", "Statistics")):
        button.setText(text)
    rows = ButtonRows(buttons)
    rows.setLayoutDirection(direction)
    qtbot.addWidget(rows)
    rows.show()
    first, second, third = (button.sizeHint().width() for button in buttons)
    for width, tops in (
        (first + second + third + 2 * GAP, 1),
        (first + second + third, 2),
        (max(first, second + third + GAP), 2),
        (first, 2 if second + third + GAP <= first else 3),
    ):
        rows.resize(width, rows.heightForWidth(width))
        assert len({button.y() for button in buttons}) == tops
        assert all(rows.rect().contains(button.geometry()) for button in buttons)
        places = [button.geometry() for button in buttons]
        assert not any(a.intersects(b) for a, b in combinations(places, 2))
    assert rows.minimumSizeHint().width() == first
