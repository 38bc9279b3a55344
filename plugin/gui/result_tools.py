"""What can be done with a result on the map."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from ..raster.result_file import PER_CENT
from .map_view import zoom_to
from .outcome import Outcome
from .polygons_dialog import PolygonsDialog
from .result_group import title_with
from .result_layer import layer_of
from .statistics_dialog import StatisticsDialog
from .threshold_row import ThresholdRow


class ResultTools(QObject):
    """Zooms to the last result, makes polygons and statistics of it, and offers `threshold` for it,
    or for an earlier one that is chosen in the layer tree."""

    def __init__(
        self, iface: Any, outcome: Outcome, threshold: ThresholdRow, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._outcome = outcome
        self._threshold = threshold
        self._result_id = ""
        self._following = True
        self._polygons: PolygonsDialog | None = None
        self._statistics: StatisticsDialog | None = None
        outcome.zoom_clicked.connect(self._zoom)
        outcome.polygons_clicked.connect(self._make_polygons)
        outcome.statistics_clicked.connect(self._show_statistics)
        QgsProject.instance().layersRemoved.connect(self._forget)
        iface.currentLayerChanged.connect(self.follow)

    def begin(self) -> None:
        """A run begins, whose result will be the last one."""
        self._following = False
        self._threshold.withdraw()

    def end(self, layer_id: str) -> None:
        """A run has ended whose result this layer shows; empty if there is none."""
        self._following = True
        self._result_id = layer_id
        layer = self._result()
        if layer is not None:
            self._threshold.offer(layer)

    def follow(self, layer: QgsMapLayer | None) -> None:
        """A layer was chosen: offer the slider if it is of a result with probabilities."""
        if layer is None or not self._following or not _has_likelihood(layer):
            return
        # The layer of the probabilities is of the same result.
        shown = layer_of(layer.source())
        if shown is not None and shown.id() != self._threshold.layer_id():
            last = shown.id() == self._result_id
            self._threshold.offer(shown, "" if last else title_with(shown))

    def make_polygons(self, layer: QgsRasterLayer) -> None:
        """Open the dialog that makes polygons of a result."""
        if self._polygons is None:
            self._polygons = PolygonsDialog(self._iface.mainWindow())
        self._polygons.ask(layer)

    def show_statistics(self, layer: QgsRasterLayer) -> None:
        """Open the dialog that counts the pixels of a result."""
        if self._statistics is None:
            self._statistics = StatisticsDialog(self._iface.mainWindow())
        self._statistics.ask(layer)

    def shut_down(self) -> None:
        """Close the dialogs and hear of no layers any more."""
        self._iface.currentLayerChanged.disconnect(self.follow)
        QgsProject.instance().layersRemoved.disconnect(self._forget)
        for dialog in (self._polygons, self._statistics):
            if dialog is not None:
                dialog.shut_down()
                dialog.deleteLater()
        self._polygons = self._statistics = None

    def _result(self) -> QgsRasterLayer | None:
        return QgsProject.instance().mapLayer(self._result_id)

    def _zoom(self) -> None:
        layer = self._result()
        if layer is not None:
            zoom_to(self._iface, layer)

    def _make_polygons(self) -> None:
        layer = self._result()
        if layer is not None:
            self.make_polygons(layer)

    def _show_statistics(self) -> None:
        layer = self._result()
        if layer is not None:
            self.show_statistics(layer)

    def _forget(self, layer_ids: list[str]) -> None:
        if self._threshold.layer_id() in layer_ids:
            self._threshold.withdraw()
        if self._result_id in layer_ids:
            self._result_id = ""
            self._outcome.forget_result()


def _has_likelihood(layer: QgsMapLayer) -> bool:
    """Whether the layer's bands are called as those of a result with probabilities; no file is
    read for that."""
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
        return False
    if layer.providerType() != "gdal":
        return False
    sign = PER_CENT.format("")
    return any(sign in layer.bandName(number) for number in range(2, layer.bandCount() + 1))
