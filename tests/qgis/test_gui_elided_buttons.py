"""Buttons with more text than there is room for."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QEvent, QPoint
from qgis.PyQt.QtGui import QHelpEvent
from qgis.PyQt.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget

from plugin.gui.elided_buttons import LEAST_WIDTH, ElidedButton, ElidedCheckBox

SHORT = "Go"
LONG = "Start what takes a rather long time to be read"


@pytest.fixture(params=[ElidedButton, ElidedCheckBox])
def button(request, qgis_app, qtbot):
    """One in a layout, which may be as narrow as it lets itself be made."""
    parent = QWidget()
    qtbot.addWidget(parent)
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    button = request.param(parent)
    button.setText(LONG)
    button.setToolTip("What that means")
    layout.addWidget(button)
    parent.show()
    yield button
    parent.hide()


def set_width(button, width):
    button.setFixedWidth(width)
    QApplication.processEvents()
    assert button.width() == width
    return button.grab().toImage()


def tooltip(button):
    """What is said to the mouse over the button."""
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), button.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(button, event)
    shown = QToolTip.text()
    QToolTip.hideText()
    return shown


def test_a_long_text_needs_no_more_room(button):
    assert button.minimumSizeHint().width() == LEAST_WIDTH
    assert button.sizeHint().width() > LEAST_WIDTH
    button.setText(SHORT)
    assert button.minimumSizeHint().width() == button.sizeHint().width() < LEAST_WIDTH


def test_the_text_ends_with_an_ellipsis_where_the_room_does(button):
    cut = set_width(button, LEAST_WIDTH)
    letters = button.fontMetrics()
    around = button.sizeHint().width() - letters.horizontalAdvance(LONG)
    words = [f"{LONG[:count]}…" for count in range(len(LONG))]
    fitting = [text for text in words if letters.horizontalAdvance(text) <= LEAST_WIDTH - around]
    button.setText(fitting[-1])
    assert set_width(button, LEAST_WIDTH) == cut


def test_the_tooltip_has_all_of_what_is_cut_off(button):
    set_width(button, LEAST_WIDTH)
    assert tooltip(button) == f"{LONG}\nWhat that means"
    set_width(button, button.sizeHint().width() + 20)
    assert tooltip(button) == "What that means"
