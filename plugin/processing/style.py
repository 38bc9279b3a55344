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
_PARTS = 2
"""What a threshold divides the numbers into."""
_RAMP = ("#ffffcc", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494")
"""From yellow to dark blue (ColorBrewer's YlGnBu): lightness alone tells them apart, so that people
who are colour-blind can, and prints without colours."""


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


def threshold_of(layer: QgsRasterLayer) -> int | None:
    """The per cent that ``style_threshold`` gave the layer; None if it has another style."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        return None
    ramp = renderer.shader().rasterShaderFunction() if renderer.shader() is not None else None
    if not isinstance(ramp, QgsColorRampShader):
        return None
    items = ramp.colorRampItemList()
    discrete = ramp.colorRampType() == QgsColorRampShader.Type.Discrete
    if not discrete or len(items) != _PARTS or items[0].color.alpha() or items[1].value != _ALL:
        return None
    return round(items[0].value) + 1


def style_likelihood(layer: QgsRasterLayer, band: int) -> None:
    """Show ``band``, per cent, in colours; what is not likely at all lets the scene through."""
    colors = [QColor(name) for name in _RAMP]
    colors[0].setAlpha(0)
    step = _ALL / (len(colors) - 1)
    ramp = QgsColorRampShader(0, _ALL, None, QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(i * step, color, f"{i * step:.0f} %")
            for i, color in enumerate(colors)
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
