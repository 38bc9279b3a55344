"""The zones that a mask's pixels are counted in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)

from ..raster.polygons import Polygons
from ..raster.region import NoPixels, Region
from ..raster.scene import Scene
from ..wire.errors import SceneError
from ..wire.sentences import tr
from . import parameters as names
from .polygons import polygon_wkb

_HALF = 0.5


@dataclass(frozen=True)
class Zone:
    """A zone; ``wkb`` is its polygon in the mask's CRS, empty for one that has none. Without
    ``wkb`` (None) it is all of the mask."""

    id: int
    name: str
    wkb: bytes | None

    def region(self, scene: Scene) -> Region | None:
        """The pixels whose centres are inside; None if there are none. Raises SceneError."""
        if self.wkb is None:
            return Region.whole(scene)
        if not self.wkb:
            return None
        try:
            return Region.of_polygons(scene, [self.wkb])
        except NoPixels:
            return None

    def leaves(self, scene: Scene) -> bool:
        """Whether a part of the zone lies outside the mask, by half a pixel at least."""
        if not self.wkb:
            return False
        left, top, right, bottom = _box(Polygons.from_wkbs([self.wkb], scene.geotransform))
        least, greatest = min(left, top), max(right - scene.width, bottom - scene.height)
        return least < -_HALF or greatest > _HALF


def zones_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    scene: Scene,
    title: str,
) -> list[Zone]:
    """The zones that are given; without any, one with the name ``title`` for all of the mask.

    Raises SceneError if a zone cannot be brought into the mask's CRS.
    """
    source = algorithm.parameterAsSource(parameters, names.ZONES, context)
    if source is None:
        if parameters.get(names.ZONES):
            raise SceneError(tr("The zones cannot be opened; check that their layer is there."))
        return [Zone(0, title, None)]
    if not source.sourceCrs().isValid():
        raise SceneError(tr("The zones have no CRS; set that of their layer and try again."))
    field = algorithm.parameterAsString(parameters, names.ZONE_FIELD, context)
    if field and source.fields().lookupField(field) < 0:
        raise SceneError(
            tr("The zones have no field '{field}'; choose one that they have.").format(field=field)
        )
    crs = QgsCoordinateReferenceSystem.fromWkt(scene.crs_wkt)
    transform = QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext())
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    zones = []
    for feature in source.getFeatures(QgsFeatureRequest(), unchecked):
        geometry = feature.geometry()
        wkb = b"" if geometry.isEmpty() else polygon_wkb(geometry, transform)
        name = feature[field] if field else None
        named = name is not None and name != NULL and str(name).strip() != ""
        zones.append(Zone(feature.id(), str(name if named else feature.id()), wkb))
    if not zones:
        raise SceneError(tr("There are no zones; draw or select some."))
    return zones


def _box(polygons: Polygons) -> tuple[float, float, float, float]:
    """The least column and row of all polygons, then the greatest."""
    left, top = polygons.boxes[:, :2].min(axis=0)
    right, bottom = polygons.boxes[:, 2:].max(axis=0)
    return float(left), float(top), float(right), float(bottom)
