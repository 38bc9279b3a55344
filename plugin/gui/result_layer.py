"""A result as layers of the project, in a group of their own."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..processing.layer_metadata import describe
from ..processing.style import style_likelihood, style_mask
from ..raster.file_name import is_same
from ..raster.result_file import PER_CENT
from ..wire.card import MaskClass
from ..wire.errors import OutputError
from .result_group import group_of_result, let_group_go, put

LIKELIHOOD = "terramask/likelihood"
"""The property of a layer that shows probabilities and not classes."""


def add_result(
    path: str, title: str, classes: Sequence[MaskClass], goes_on: bool = False
) -> QgsRasterLayer:
    """Put the mask at `path` on top of the project's layers, styled, and return its layer.

    It comes into a group called `title`. If the file has probabilities of a flood class, or of the
    only one besides 0, a layer of them comes below, switched off. Layers of the project that show
    the same file, which the run has just replaced, go, and their group with them unless there is
    something else in it; the result of a run that `goes_on` comes into the group that is there.
    Call it on the GUI thread. Raises OutputError if the file cannot be shown.
    """
    layer = _opened(path, _name(classes))
    style_mask(layer, classes)
    describe(layer, title)
    QgsProject.instance().removeMapLayers([stale.id() for stale in layers_of(path)])
    if not goes_on:
        let_group_go(path)
    group = group_of_result(path, title)
    likely = _likelihood_layer(path, title, classes)
    if likely is not None:
        put(likely, group, 0, shown=False)
    put(layer, group, 0)
    return layer


def layers_of(path: str) -> list[QgsRasterLayer]:
    """The layers of the project that show the file at `path`."""
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if is_same(layer.source(), path)]


def layer_of(path: str) -> QgsRasterLayer | None:
    """The layer of the project that shows the classes of the file; None if there is none."""
    layers = layers_of(path)
    return next((layer for layer in layers if not layer.customProperty(LIKELIHOOD)), None)


def read_again(path: str) -> None:
    """Let the layers show what another handle has written into their file."""
    for layer in layers_of(path):
        layer.dataProvider().reloadData()
        layer.triggerRepaint()


def band_of(layer: QgsRasterLayer, item: MaskClass) -> int:
    """The band with the per cent of a class; 0 if there is none. Reads no file."""
    wanted = PER_CENT.format(item.name)
    names = (layer.bandName(number) for number in range(1, layer.bandCount() + 1))
    return next((number for number, name in enumerate(names, 1) if wanted in name), 0)


def _likelihood_layer(path: str, title: str, classes: Sequence[MaskClass]) -> QgsRasterLayer | None:
    floods = [item for item in classes if item.flood]
    told = floods or [item for item in classes if item.id]
    if len(told) != 1:
        return None
    name = _tr("Likelihood of flood") if floods else _tr("Likelihood: {}").format(told[0].name)
    layer = _opened(path, name)
    band = band_of(layer, told[0])
    if not band:
        return None
    layer.setCustomProperty(LIKELIHOOD, True)
    style_likelihood(layer, band)
    describe(layer, title)
    return layer


def _name(classes: Sequence[MaskClass]) -> str:
    return _tr("Floods") if any(item.flood for item in classes) else _tr("Classes")


def _opened(path: str, name: str) -> QgsRasterLayer:
    # The default style would read pixels for statistics, which takes long on a large raster.
    layer = QgsRasterLayer(path, name, "gdal", QgsRasterLayer.LayerOptions(False))
    if not layer.isValid():
        text = _tr("The mask {} cannot be read back: save it to another folder.")
        raise OutputError(text.format(path), details=layer.error().summary())
    return layer


def _tr(text: str) -> str:
    return str(QCoreApplication.translate("ResultLayer", text))
