"""Terramask's entry in the context menu of raster layers."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerFactory, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..processing.help_pages import ICONS


class LayerMenu(QObject):
    """An entry for every raster layer of QGIS's layer tree, from now until `shut_down()`.

    `chosen` carries the QgsRasterLayer.
    """

    chosen = pyqtSignal(object)

    def __init__(self, iface: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        icon = QIcon(str(ICONS / "detectfloods.svg"))
        self._action = QAction(icon, self.tr("Detect floods"), self)
        self._action.setObjectName("terramaskDetectInLayer")
        self._action.triggered.connect(self._choose)
        # The name of the enum's value differs between QGIS 3 and 4, this word does not.
        raster, _ = QgsMapLayerFactory.typeFromString("raster")
        iface.addCustomActionForLayerType(self._action, "", raster, True)

    def shut_down(self) -> None:
        """Take the entry away."""
        self._iface.removeCustomActionForLayerType(self._action)

    def _choose(self) -> None:
        # A right click makes the layer the active one.
        layer = self._iface.activeLayer()
        if isinstance(layer, QgsRasterLayer):
            self.chosen.emit(layer)
