"""Which raster layer to look at, and which of the model's bands it has."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeedback, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..processing.again import band_parameters
from ..processing.layers import crs_of, source_of
from ..raster.bands import readable
from ..wire.card import ModelCard
from ..wire.errors import TerramaskError
from .background import Background
from .band_dialog import BandDialog
from .choices import forget, recall, remember
from .dropped import Dropped
from .elided_combo import ElidedLayerCombo
from .open_button import OpenButton
from .recognised import Recognised, Wanted, recognise
from .recognition_card import RecognitionCard
from .result_layer import layer_of
from .status_line import Level, StatusLine


class LayerBox(QWidget):
    """A list of the project's raster layers, and a card about the chosen one.

    `layer_changed` comes when another layer is chosen, `changed` also when `found()` or
    `problem()` may have another answer.
    """

    layer_changed = pyqtSignal(object)
    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = Wanted()
        self._titles = tuple(readable(name) for name in self._wanted.bands)
        self._found: Recognised | None = None
        self._problem = ""
        self._combo = ElidedLayerCombo(self)
        self._combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._combo.setObjectName("terramaskLayer")
        self._combo.setAccessibleName(self.tr("Layer"))
        self._open = OpenButton(self)
        self._card = RecognitionCard(self)
        self._notice = StatusLine(self)
        self._lay_out()
        self._background = Background(self)
        self._background.done.connect(self._accept)
        self._background.failed.connect(self._refuse)
        self._combo.layerChanged.connect(self._choose)
        self._card.change_clicked.connect(self._ask_for_bands)
        self._open.opening.connect(self._tell_opening)
        self._open.opened.connect(self._add)
        self._open.failed.connect(self._refuse_opening)
        self._chosen: QgsRasterLayer | None = None
        self._choose()

    def layer(self) -> QgsRasterLayer | None:
        """The chosen layer; None if there is none."""
        return self._combo.currentLayer()

    def set_layer(self, layer: QgsRasterLayer) -> None:
        """Choose this layer."""
        self._combo.setLayer(layer)

    def take(self, dropped: Dropped) -> None:
        """Choose what was dragged here, several layers or files as one scene; a line says why it
        cannot be taken."""
        layers = dropped.layers()
        if len(layers) == 1:
            self.set_layer(layers[0])
        elif layers:
            self._open.open_layers(layers)
        elif dropped.sources:
            self._open.open(dropped.sources, dropped.name)
        else:
            text = self.tr("That is no raster: drag a raster layer here, or a scene's files.")
            self._notice.say(Level.BAD, text)

    def set_model(self, card: ModelCard) -> None:
        """Look for the bands of this model from now on."""
        self._titles = tuple(band.title for band in card.bands)
        if Wanted.by(card) != self._wanted:
            self._wanted = Wanted.by(card)
            self._read()

    def found(self) -> Recognised | None:
        """What the layer was recognised as; None while it is not or cannot be used."""
        return None if self._problem else self._found

    def parameters(self) -> dict[str, Any]:
        """The parameters of the algorithm that say what to look at."""
        chosen: dict[str, Any] = {"INPUT": self.layer()}
        choice = self._found.choice if self._found is not None else None
        if choice is not None and choice.by_hand:
            chosen.update(band_parameters(choice))
        return chosen

    def problem(self) -> str:
        """Why this layer cannot be used; empty if it can."""
        return self._problem

    def shut_down(self) -> None:
        """End the threads."""
        self._combo.layerChanged.disconnect(self._choose)
        self._listen(None)
        self._open.shut_down()
        self._background.shut_down()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._combo, 1)
        row.addWidget(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._card)
        layout.addWidget(self._notice)

    def _choose(self) -> None:
        self._notice.say(Level.PLAIN, "")
        self._listen(self.layer())
        self._read()

    def _listen(self, layer: QgsRasterLayer | None) -> None:
        """Read again when this layer's CRS or its source is set right, and no more when another's
        is."""
        if self._chosen is not None and not sip.isdeleted(self._chosen):
            self._chosen.crsChanged.disconnect(self._read)
            self._chosen.dataSourceChanged.disconnect(self._read)
        self._chosen = layer
        if layer is not None:
            layer.crsChanged.connect(self._read)
            layer.dataSourceChanged.connect(self._read)

    def _read(self) -> None:
        layer = self.layer()
        tip = self.tr("The satellite scene to look at")
        # Of a long name only the beginning fits into the list.
        self._combo.setToolTip(tip if layer is None else f"{layer.name()}\n{tip}")
        self._background.abandon()
        self._found = None
        if layer is None:
            text = self.tr("Add a satellite scene to the project, or open one with '…'.")
            self._say(Level.HINT, text)
        elif not layer.isValid():
            text = self.tr("The layer's file cannot be found: repair its source or remove it.")
            self._say(Level.BAD, text)
        else:
            self._look_into(layer)
        self.layer_changed.emit(layer)

    def _look_into(self, layer: QgsRasterLayer) -> None:
        try:
            source, wkt = source_of(layer), crs_of(layer)
        except TerramaskError as error:
            self._refuse(error)
            return
        self._say(Level.WAITING, self.tr("Reading the layer's bands …"))
        wanted, by_hand = self._wanted, recall(source, self._wanted.bands)

        def look(feedback: QgsFeedback) -> Recognised:
            return recognise(source, wkt, wanted, by_hand)

        self._background.start(look)

    def _accept(self, found: Recognised) -> None:
        self._found = found
        self._problem = found.error.message if found.error is not None else ""
        self._card.show_found(found)
        self.changed.emit()

    def _refuse(self, error: TerramaskError) -> None:
        self._say(Level.BAD, error.message, error.details)

    def _say(self, level: Level, text: str, more: str = "") -> None:
        """Show why nothing can be done."""
        self._problem = text
        self._card.say(level, text, more)
        self.changed.emit()

    def _ask_for_bands(self) -> None:
        layer, found, wanted = self._chosen, self._found, self._wanted
        if layer is None or found is None:
            return
        source = source_of(layer)
        dialog = BandDialog(found, wanted, self._titles, self)
        dialog.accepted.connect(lambda: self._keep(source, wanted, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, source: str, wanted: Wanted, dialog: BandDialog) -> None:
        choice = dialog.choice
        if choice is not None and choice.by_hand:
            remember(source, wanted.bands, choice)
        else:
            forget(source, wanted.bands)
        self._read()

    def _tell_opening(self, name: str) -> None:
        text = self.tr("Putting the bands of {} together …").format(name)
        self._notice.say(Level.WAITING, text)

    def _refuse_opening(self, error: TerramaskError) -> None:
        self._notice.say(Level.BAD, error.message, error.details)

    def _add(self, path: str, name: str) -> None:
        layer = layer_of(path)
        if layer is None:
            layer = QgsProject.instance().addMapLayer(QgsRasterLayer(path, name))
        self._notice.say(Level.PLAIN, "")
        self.set_layer(layer)
