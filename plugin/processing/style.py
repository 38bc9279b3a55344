"""How a mask looks on the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer
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
