"""How sure the model must be of water for it to be shown, without asking it again."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFeedback, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QHBoxLayout, QSlider, QToolButton, QVBoxLayout, QWidget

from ..processing.style import style_mask, style_threshold, threshold_of
from ..raster.likelihood import ALL, Likelihood, likelihood_of
from ..raster.mask import open_mask
from ..wire.card import MaskClass
from ..wire.errors import TerramaskError
from .background import Background
from .measure import HA_PER_KM2, grouped, short
from .status_line import Level, StatusLine

DRAW_MS = 60
"""The map is not drawn more often than this while the slider moves."""
MIDDLE = 50


class ThresholdRow(QWidget):
    """A slider over the per cent of a result's only flood class, with the area that is left; hidden
    where the result has no probabilities."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer_id = ""
        self._classes: Sequence[MaskClass] = ()
        self._found: Likelihood | None = None
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setObjectName("terramaskThreshold")
        self._slider.setRange(1, ALL)
        self._slider.setAccessibleName(self.tr("Least likelihood of water in per cent"))
        self._slider.setToolTip(self.tr("Show only water that the model is so sure of"))
        self._back = QToolButton(self)
        self._back.setObjectName("terramaskClasses")
        self._back.setEnabled(False)
        self._back.setText(self.tr("Classes"))
        self._back.setToolTip(self.tr("Show each pixel's most likely class again"))
        self._title = StatusLine(self, faint=True)
        self._line = StatusLine(self)
        self._lay_out()
        self._draw = QTimer(self)
        self._draw.setSingleShot(True)
        self._draw.setInterval(DRAW_MS)
        self._draw.timeout.connect(self._show_on_map)
        self._background = Background(self)
        self._background.done.connect(self._take)
        self._background.failed.connect(self._fail)
        self._slider.valueChanged.connect(self._move)
        self._back.clicked.connect(self._show_classes)
        self.hide()

    def offer(self, layer: QgsRasterLayer, title: str = "") -> None:
        """Look whether the result that `layer` shows has probabilities, and show the slider, where
        it was left. `title` says which result it is for where that is not plain."""
        self.withdraw()
        self._layer_id = layer.id()
        source = layer.source()
        self._title.say(Level.PLAIN, title)

        def look(feedback: QgsFeedback) -> tuple[Likelihood, Sequence[MaskClass]] | None:
            classes = open_mask(source).classes
            flood = _only_flood(classes)
            if flood is None:
                return None
            found = likelihood_of(source, flood.name, lambda done: not feedback.isCanceled())
            return None if found is None else (found, classes)

        self._background.start(look)

    def layer_id(self) -> str:
        """The layer that the slider is for, or may come to be for; empty if there is none."""
        return self._layer_id

    def withdraw(self) -> None:
        """Let the result go, as the map shows it now."""
        self._background.abandon()
        if self._draw.isActive():
            self._draw.stop()
            self._show_on_map()
        self._layer_id, self._found = "", None
        self.hide()

    def shut_down(self) -> None:
        """End the threads."""
        self._draw.stop()
        self._background.shut_down()

    def text(self) -> str:
        """What the line says."""
        return self._line.text()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._slider, 1)
        row.addWidget(self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addLayout(row)
        layout.addWidget(self._line)

    def _take(self, looked: tuple[Likelihood, Sequence[MaskClass]] | None) -> None:
        layer = QgsProject.instance().mapLayer(self._layer_id)
        if looked is None or layer is None:
            self.withdraw()
            return
        self._found, self._classes = looked
        for widget in (self._slider, self._back):
            widget.show()
        least = threshold_of(layer)
        self._set_slider(MIDDLE if least is None else least)
        self._back.setEnabled(least is not None)
        if least is None:
            self._tell_classes()
        else:
            self._tell_area(least)
        self.show()

    def _fail(self, error: TerramaskError) -> None:
        for widget in (self._slider, self._back):
            widget.hide()
        self._line.say(Level.BAD, error.message, error.details)
        self.show()

    def _move(self, least: int) -> None:
        self._tell_area(least)
        self._back.setEnabled(True)
        if not self._draw.isActive():
            self._draw.start()

    def _tell_area(self, least: int) -> None:
        if self._found is None:
            return
        km2 = float(self._found.km2[least])
        text = self.tr("At least {} % likely: {} km² ({} ha)")
        self._line.say(Level.PLAIN, text.format(least, short(km2), grouped(km2 * HA_PER_KM2)))

    def _show_on_map(self) -> None:
        layer = QgsProject.instance().mapLayer(self._layer_id)
        flood = _only_flood(self._classes)
        if layer is None or self._found is None or flood is None:
            self.withdraw()
            return
        style_threshold(layer, self._found.band, self._slider.value(), flood)

    def _show_classes(self) -> None:
        self._draw.stop()
        self._style_classes()
        self._set_slider(MIDDLE)
        self._tell_classes()

    def _style_classes(self) -> None:
        self._back.setEnabled(False)
        layer = QgsProject.instance().mapLayer(self._layer_id)
        if layer is not None:
            style_mask(layer, self._classes)

    def _set_slider(self, value: int) -> None:
        blocked = self._slider.blockSignals(True)
        self._slider.setValue(value)
        self._slider.blockSignals(blocked)

    def _tell_classes(self) -> None:
        text = self.tr(
            "Each pixel's most likely class is shown. Move the slider for another limit."
        )
        self._line.say(Level.PLAIN, text)


def _only_flood(classes: Sequence[MaskClass]) -> MaskClass | None:
    floods = [item for item in classes if item.flood]
    return floods[0] if len(floods) == 1 else None
