"""What the map shows."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsMapLayer, QgsProject
from qgis.gui import QgsMapCanvas


def zoom_to(canvas: QgsMapCanvas, layer: QgsMapLayer) -> None:
    """Show all of a layer."""
    transform = QgsCoordinateTransform(
        layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance()
    )
    canvas.setExtent(transform.transformBoundingBox(layer.extent()))
    canvas.refresh()
