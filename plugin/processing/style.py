"""How a mask looks on the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..wire.card import MaskClass


def style_mask(layer: QgsRasterLayer, classes: Sequence[MaskClass]) -> None:
    """Give ``layer`` the card's colours, and the names of the classes as its legend."""
    entries = [
        QgsPalettedRasterRenderer.Class(item.id, QColor(*item.rgba), item.name) for item in classes
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    layer.triggerRepaint()
    layer.emitStyleChanged()


def style_polygons(layer: QgsVectorLayer, field: str, classes: Sequence[MaskClass]) -> None:
    """Give each polygon the colour of its class, whose id is in ``field``.

    The outline can be seen where the class's own colour is transparent.
    """
    entries = []
    for item in classes:
        fill = QColor(*item.rgba)
        line = fill.darker(150) if fill.alpha() else QColor(128, 128, 128)
        symbol = QgsFillSymbol.createSimple({"outline_width": "0.2"})
        symbol.symbolLayer(0).setFillColor(fill)
        symbol.symbolLayer(0).setStrokeColor(line)
        entries.append(QgsRendererCategory(item.id, symbol, item.name))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, entries))
    layer.triggerRepaint()
    layer.emitStyleChanged()
