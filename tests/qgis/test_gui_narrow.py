"""The panel where there is little room: narrow, with long names, and with large letters."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QScrollArea,
    QToolButton,
    QWidget,
)

from plugin.gui.panel import LEAST_WIDTH
from plugin.gui.status_line import StatusLine
from plugin.settings import AREA_POLYGONS
from tests.qgis.panels import WAIT_MS, add, button

LONG = "S2A_MSIL1C_20190914T105621_N0208_R094_T30SXH_20190914T125832 flooded river valley"


@pytest.fixture(params=[1, 2], ids=["usual letters", "large letters"])
def letters(request, qgis_app):
    """The size of the application's letters."""
    before = QApplication.font()
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * request.param)
    QApplication.setFont(font)
    yield request.param
    QApplication.setFont(before)


@pytest.fixture
def narrow(letters, new_panel, stand_in, sentinel_2, qtbot):
    """As narrow a panel as it lets itself be made, with long names in it."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", f"Districts of {LONG}", "memory")
    QgsProject.instance().addMapLayer(layer)
    panel = new_panel(stand_in.address)
    panel.form.set_layer(add(sentinel_2(), LONG))
    panel.guide.open()
    panel.setFloating(True)
    panel.show()
    panel.resize(10, 700)
    qtbot.waitUntil(button(panel).isEnabled, timeout=WAIT_MS)
    return panel


def test_it_can_be_as_narrow_as_a_small_screen_wants(narrow, letters):
    least = narrow.widget().minimumSizeHint().width()
    wide = [
        (type(each).__name__, each.objectName(), each.minimumSizeHint().width())
        for each in narrow.findChildren(QWidget)
        if each.isVisibleTo(narrow) and each.minimumSizeHint().width() > LEAST_WIDTH // 2
    ]
    assert least == LEAST_WIDTH if letters == 1 else least > LEAST_WIDTH, (least, wide)


def test_nothing_is_cut_off_at_the_side(narrow, qtbot):
    combo = narrow.findChild(QComboBox, "terramaskArea")
    combo.setCurrentIndex(combo.findData(AREA_POLYGONS))
    (scroll,) = [area for area in narrow.findChildren(QScrollArea) if area.isVisible()]

    def all_of_it_is_seen():
        assert scroll.widget().width() <= scroll.viewport().width()
        for widget in scroll.widget().findChildren(QWidget):
            if widget.isVisibleTo(scroll) and widget.window() is narrow.window():
                assert widget.width() >= widget.minimumSizeHint().width(), widget.objectName()

    qtbot.waitUntil(all_of_it_is_seen)


def test_no_sentence_is_cut_off_below(narrow, qtbot):
    sentences = [line for line in narrow.findChildren(StatusLine) if line.isVisibleTo(narrow)]
    assert len(sentences) > 5

    def all_of_them_are_seen():
        for line in sentences:
            assert line.height() >= line.heightForWidth(line.width()), line.text()

    qtbot.waitUntil(all_of_them_are_seen)


def test_what_is_unfolded_can_be_seen(ready, qtbot):
    ready.setFloating(True)
    ready.resize(300, 520)
    options = ready.findChild(QgsCollapsibleGroupBox, "terramaskMore")
    options.setCollapsed(False)
    box = ready.findChild(QCheckBox, "terramaskProbabilities")

    def all_of_it_is_seen():
        assert box.visibleRegion().boundingRect().height() == box.height()

    qtbot.waitUntil(all_of_it_is_seen)


def test_a_server_that_goes_away_can_be_seen_with_what_helps(ready, free_address, qtbot):
    ready.setFloating(True)
    ready.resize(300, 480)
    offer = ready.findChild(QToolButton, "terramaskStartLocal")
    ready.form.set_server(free_address)

    def all_of_it_is_seen():
        assert offer.visibleRegion().boundingRect().height() == offer.height()

    qtbot.waitUntil(all_of_it_is_seen, timeout=WAIT_MS)
