"""The mask as a layer of the project."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..processing.style import style_mask
from ..wire.card import MaskClass
from ..wire.errors import OutputError


def add_result(path: str, name: str, classes: Sequence[MaskClass]) -> QgsRasterLayer:
    """Put the mask at `path` on top of the project's layers, styled, and return the layer.

    A layer of the project that shows the same file, which the run has just replaced, goes. Call
    it on the GUI thread. Raises OutputError if the file cannot be shown.
    """
    # The default style would read pixels for statistics, which takes long on a large raster.
    layer = QgsRasterLayer(path, name, "gdal", QgsRasterLayer.LayerOptions(False))
    if not layer.isValid():
        text = QCoreApplication.translate(
            "add_result", "The mask {} cannot be read back: save it to another folder."
        )
        raise OutputError(text.format(path), details=layer.error().summary())
    style_mask(layer, classes)
    project = QgsProject.instance()
    stale = [key for key, other in project.mapLayers().items() if other.source() == layer.source()]
    project.removeMapLayers(stale)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer).setExpanded(True)
    return layer


def layer_of(path: str) -> QgsRasterLayer | None:
    """Return the layer of the project that shows the file at `path`; None if there is none."""
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if layer.source() == path), None)


def read_again(layer: QgsRasterLayer) -> None:
    """Let a layer show what another handle has written into its file."""
    layer.dataProvider().reloadData()
    layer.triggerRepaint()
