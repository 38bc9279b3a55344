"""Polygons of QGIS in the CRS of a scene."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry
from qgis.PyQt.QtCore import QCoreApplication

from ..wire.errors import SceneError

_EDGE_PARTS = 20
"""Into so many parts an edge is cut before it is transformed: a straight one becomes a curve."""


def polygon_wkb(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> bytes:
    """Well-known binary of a copy of ``geometry``, without arcs.

    Raises SceneError where the transformation is not defined.
    """
    copy = QgsGeometry(geometry)
    copy.convertToStraightSegment()
    if not transform.isShortCircuited():
        copy = copy.densifyByCount(_EDGE_PARTS)
        try:
            copy.transform(transform)
        except QgsCsException as error:
            raise untransformable(error) from error
    return bytes(copy.asWkb())


def untransformable(error: QgsCsException) -> SceneError:
    """What to tell of an area that has no place in the scene's CRS."""
    text = QCoreApplication.translate(
        "Area", "The area cannot be brought into the layer's CRS: choose another area."
    )
    return SceneError(text, str(error))
