"""What the map shows."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsMapLayer, QgsProject

from ..wire.sentences import tr
from .messages import Messages


def zoom_to(iface: Any, layer: QgsMapLayer) -> None:
    """Show all of a layer. Where it has no place in the map's CRS, say so and leave the map."""
    canvas = iface.mapCanvas()
    transform = QgsCoordinateTransform(
        layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance()
    )
    try:
        extent = transform.transformBoundingBox(layer.extent())
    except QgsCsException as error:
        sentence = tr("The layer has no place in the map's CRS; choose another for the project.")
        Messages(iface).warned(sentence, str(error))
        return
    canvas.setExtent(extent)
    canvas.refresh()
