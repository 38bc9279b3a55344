"""From the outline of a patch of pixels to the polygon that is written."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPolygon, QgsWkbTypes

from ..raster.holes import Holes
from .ground import M2_PER_HA, Ground

_POLYGONS = QgsWkbTypes.GeometryType.PolygonGeometry


class Outlines:
    """Drops patches that are smaller than ``min_ha`` hectares, fills holes that are, and
    simplifies outlines by up to ``metres``."""

    def __init__(self, ground: Ground, holes: Holes, min_ha: float, metres: float) -> None:
        self._ground = ground
        self._holes = holes
        self._min_m2 = min_ha * M2_PER_HA
        self._metres = metres

    def polygon(self, wkb: bytes) -> tuple[QgsGeometry, float] | None:
        """A valid multipolygon of a patch and its area in m2; None for a patch that is too small.

        ``wkb`` is a polygon in the mask's CRS. Raises SceneError.
        """
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        area = self._ground.m2(geometry)
        if area < self._min_m2:
            return None
        changed = self._min_m2 > 0 and self._fill(geometry)
        if self._metres > 0:
            geometry = _simplified(geometry, self._ground.units(self._metres, geometry))
            changed = True
        if not geometry.isGeosValid():
            geometry = _repaired(geometry)
            changed = True
        geometry.convertToMultiType()
        return geometry, self._ground.m2(geometry) if changed else area

    def _fill(self, geometry: QgsGeometry) -> bool:
        """Remove small holes, but not one in which something has no data. Whether there were."""
        polygon, filled = geometry.get(), False
        for i in reversed(range(polygon.numInteriorRings())):
            hole = QgsPolygon()
            hole.setExteriorRing(polygon.interiorRing(i).clone())
            alone = QgsGeometry(hole)
            if self._ground.m2(alone) < self._min_m2 and self._holes.is_known(bytes(alone.asWkb())):
                polygon.removeInteriorRing(i)
                filled = True
        return filled


def _simplified(geometry: QgsGeometry, tolerance: float) -> QgsGeometry:
    """Fewer points; neither holes nor the outline cross each other afterwards (GEOS)."""
    simplified = geometry.simplify(tolerance)
    return geometry if simplified.isEmpty() else simplified


def _repaired(geometry: QgsGeometry) -> QgsGeometry:
    """The polygons of the valid geometry; the lines and points that may be left over go."""
    valid = geometry.makeValid()
    valid.convertGeometryCollectionToSubclass(_POLYGONS)
    return geometry if valid.isEmpty() else valid
