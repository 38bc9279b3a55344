"""Lists of layers in a panel that scrolls."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QApplication, QWidget

from plugin.gui.elided_combo import ElidedCombo, ElidedLayerCombo
from tests.qgis.panels import add


def scroll(widget, up):
    """Turn the wheel over it; return whether the widget kept that to itself."""
    centre = widget.rect().center()
    event = QWheelEvent(
        QPointF(centre),
        QPointF(widget.mapToGlobal(centre)),
        QPoint(0, up),
        QPoint(0, up),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.fixture(params=[ElidedCombo, ElidedLayerCombo])
def combo(request, qgis_new_project, sentinel_2, qtbot):
    """A list of three; the one in the middle is chosen."""
    parent = QWidget()
    qtbot.addWidget(parent)
    combo = request.param(parent)
    for name in "ABC":
        if request.param is ElidedLayerCombo:
            add(sentinel_2(name=f"scene-{name}.tif"), name)
        else:
            combo.addItem(name)
    combo.setCurrentIndex(1)
    parent.show()
    yield combo
    parent.hide()


@pytest.mark.parametrize("up", [120, -120])
def test_scrolling_over_a_list_chooses_nothing(combo, up):
    scroll(combo, up)
    assert combo.count() == 3
    assert combo.currentIndex() == 1


def test_a_long_name_needs_no_more_room(combo):
    before = combo.minimumSizeHint().width(), combo.sizeHint().width()
    name = "a name that is longer than any panel is wide" * 5
    if isinstance(combo, ElidedLayerCombo):
        combo.currentLayer().setName(name)
    else:
        combo.setItemText(1, name)
    assert combo.currentText() == name
    assert (combo.minimumSizeHint().width(), combo.sizeHint().width()) == before
