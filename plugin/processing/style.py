"""How a mask looks on the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..wire.card import MaskClass

_ALL = 100
"""Per cent."""


def style_mask(layer: QgsRasterLayer, classes: Sequence[MaskClass]) -> None:
    """Give ``layer`` the card's colours, and the names of the classes as its legend."""
    entries = [
        QgsPalettedRasterRenderer.Class(item.id, QColor(*item.rgba), item.name) for item in classes
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    layer.triggerRepaint()
    layer.emitStyleChanged()


def style_threshold(layer: QgsRasterLayer, band: int, least: int, item: MaskClass) -> None:
    """Show the class only where ``band``, its per cent, is at least ``least``."""
    ramp = QgsColorRampShader(0, _ALL, None, QgsColorRampShader.Type.Discrete)
    ramp.setColorRampItemList(
        [
            # A colour holds for all numbers up to its own.
            QgsColorRampShader.ColorRampItem(least - 1, QColor(0, 0, 0, 0), f"< {least} %"),
            QgsColorRampShader.ColorRampItem(_ALL, QColor(*item.rgba), f"{item.name}, {least} % +"),
        ]
    )
    shader = QgsRasterShader(0, _ALL)
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader))
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
