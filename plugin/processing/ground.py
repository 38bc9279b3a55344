"""Lengths and areas on the ground of geometries of QGIS."""

from __future__ import annotations

import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
)

from ..wire.errors import SceneError
from ..wire.sentences import tr

M2_PER_HA = 1e4
M2_PER_KM2 = 1e6
_WGS84 = "EPSG:7030"
_EDGE_M = 1000.0
"""Edges are measured in pieces of that length: a straight one of the map is none on the ground."""


class Ground:
    """Measures on the ellipsoid of ``crs``. Where it is at a loss, SceneError is raised.

    ``step`` is a short length in the CRS's units, such as a pixel's side.
    """

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
        step: float,
    ) -> None:
        self._measure = QgsDistanceArea()
        self._measure.setSourceCrs(crs, context)
        self._measure.setEllipsoid(crs.ellipsoidAcronym() or _WGS84)
        self._step = step

    def m2(self, geometry: QgsGeometry) -> float:
        """Area in square metres."""
        box = geometry.boundingBox()
        edge = self.units(_EDGE_M, geometry)
        if max(box.width(), box.height()) > 2 * edge:
            geometry = geometry.densifyByDistance(edge)
        try:
            area = float(self._measure.measureArea(geometry))
        except QgsCsException as error:
            raise _unmeasurable() from error
        if not math.isfinite(area):
            raise _unmeasurable()
        return area

    def units(self, metres: float, geometry: QgsGeometry) -> float:
        """The largest length in units of the CRS that is nowhere longer than ``metres`` at the
        middle of ``geometry``, whatever its direction."""
        middle = geometry.boundingBox().center()
        east = QgsPointXY(middle.x() + self._step, middle.y())
        north = QgsPointXY(middle.x(), middle.y() + self._step)
        try:
            longest = max(self._measure.measureLine(middle, end) for end in (east, north))
        except QgsCsException as error:
            raise _unmeasurable() from error
        if not longest > 0 or not math.isfinite(longest):
            raise _unmeasurable()
        return metres * self._step / longest


def _unmeasurable() -> SceneError:
    return SceneError(
        tr(
            "A part of the mask has no place on the ground in the mask's CRS, so that its area is "
            "not known; bring the mask into another CRS with 'Warp (reproject)'."
        )
    )
