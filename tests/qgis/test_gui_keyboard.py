"""The panel by keyboard, and for those who have it read to them."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from plugin.gui.band_dialog import BandDialog
from plugin.gui.scroll_box import ScrollContent
from plugin.settings import AREA_DRAWN, AREA_POLYGONS, AREA_RECTANGLE
from tests.qgis.panels import WAIT_MS, button, press, script  # noqa: F401

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(ready, qtbot):
    """A panel that can be seen, with all of it unfolded and room for it."""
    window = ready.window()
    window.resize(900, 1400)
    ready.show()
    ready.findChild(QgsCollapsibleGroupBox, "terramaskMore").setCollapsed(False)
    qtbot.waitExposed(window)
    return ready


def controls(panel):
    """What the keyboard can reach in the panel as it is now."""
    return [
        widget
        for widget in panel.widget().findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.window() is panel.window()
    ]


def spoken(widget):
    """What a screen reader has to say: its name, or the text on it."""
    return widget.accessibleName() or getattr(widget, "text", str)()


def check(panel):
    """Every control has words and a tooltip; Tab comes to each, from top to bottom."""
    wanted = controls(panel)
    assert len(wanted) > 3
    for widget in wanted:
        called = f"{type(widget).__name__} {widget.objectName()}"
        # A sign such as an ellipsis says nothing.
        assert re.search(r"\w\w", spoken(widget)), called
        assert re.search(r"\w\w", widget.toolTip()), called
    came = walk(panel, wanted)
    assert {id(widget) for widget in came} == {id(widget) for widget in wanted}
    for widget, after in zip(came, came[1:]):
        # Those beside each other may be of different heights.
        (box, top), (other, below) = place_of(panel, widget), place_of(panel, after)
        in_order = below > top - after.height() if box == other else other > box
        assert in_order, f"{after.objectName()} after {widget.objectName()}"


def place_of(panel, widget):
    """Which of the panel's rows the widget is in, and how far below its top, as if nothing were
    scrolled."""
    pixels, layout = 0, panel.widget().layout()
    while widget.parentWidget() is not panel.widget():
        pixels += 0 if isinstance(widget, ScrollContent) else widget.y()
        widget = widget.parentWidget()
    return layout.indexOf(widget), pixels


def walk(panel, wanted):
    """Press Tab from the first control on, until the panel is left or begins anew."""
    window = panel.window()
    first = min(wanted, key=lambda widget: place_of(panel, widget))
    first.setFocus()
    came = []
    for _ in range(3 * len(wanted)):
        # The window's own, which it has whether or not it is the active one.
        focused = window.focusWidget()
        assert focused is not None
        if focused in came:
            break
        if panel.isAncestorOf(focused):
            came.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return came


def choose_area(panel, mode):
    combo = panel.findChild(QComboBox, "terramaskArea")
    combo.setCurrentIndex(combo.findData(mode))


def test_a_panel_that_is_ready(shown):
    check(shown)
    assert len(controls(shown)) > 10


@pytest.mark.parametrize("mode", [AREA_RECTANGLE, AREA_DRAWN, AREA_POLYGONS])
def test_the_ways_to_choose_an_area(shown, mode):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Districts", "memory")
    QgsProject.instance().addMapLayer(layer)
    choose_area(shown, mode)
    check(shown)


def test_a_panel_without_anything(new_panel, free_address, qtbot):
    panel = new_panel(free_address)
    panel.show()
    panel.window().resize(900, 1400)
    panel.guide.open()
    check(panel)


def test_a_result_with_probabilities(shown, qtbot):
    shown.findChild(QWidget, "terramaskProbabilities").setChecked(True)
    press(shown, qtbot)
    slider = shown.findChild(QWidget, "terramaskThreshold")
    slider.parent().show()
    # The run's own line comes a moment after the run.
    runs = shown.findChild(QgsCollapsibleGroupBox, "terramaskRunsBox")
    qtbot.waitUntil(runs.isVisible, timeout=WAIT_MS)
    check(shown)


def test_scenes_of_another_resolution(shown, stand_in, qtbot):
    box = shown.findChild(QWidget, "terramaskResample")
    stand_in.card["gsd"] = 30.0
    qtbot.waitUntil(lambda: box.isVisible(), timeout=WAIT_MS)
    check(shown)


def test_a_run_and_what_is_left_of_it(script, shown, qtbot):  # noqa: F811
    script.waits_after = 3
    qtbot.mouseClick(button(shown), LEFT)
    assert script.reached.wait(WAIT_MS / 1000)
    cancel = shown.findChild(QWidget, "terramaskCancel")
    assert cancel in controls(shown)
    assert re.search(r"\w\w", cancel.toolTip())
    with qtbot.waitSignal(shown.ended, timeout=WAIT_MS):
        QTest.keyClick(cancel, Qt.Key.Key_Space)
    check(shown)


def test_the_choice_of_bands_begins_with_the_bands(shown, qtbot):
    shown.findChild(QWidget, "terramaskChange").click()
    dialog = shown.findChild(BandDialog)
    qtbot.waitExposed(dialog)
    came, widget = [], dialog.nextInFocusChain()
    while widget is not dialog:
        if widget.isVisibleTo(dialog) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            came.append(widget)
        widget = widget.nextInFocusChain()
    kinds = [type(widget).__name__ for widget in came]
    assert kinds[:6] == ["QComboBox"] * 6
    assert kinds[-1] == "QPushButton"
    dialog.reject()
