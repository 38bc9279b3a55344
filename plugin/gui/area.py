"""The part of a layer that was chosen, in a form that any thread may use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsReferencedGeometry,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..processing.polygons import polygon_wkb, untransformable
from ..raster.region import Region
from ..raster.scene import Scene
from ..wire.errors import Cancelled


@dataclass(frozen=True)
class Area:
    """All of a layer: what there is to look at if nothing else was chosen."""

    def parameters(self) -> dict[str, Any]:
        """The parameters of the algorithm that ask for this area. Call it on the GUI thread."""
        return {}

    def region(self, scene: Scene, feedback: QgsFeedback) -> Region:
        """The same in pixels of `scene`. Raises SceneError, Cancelled."""
        return Region.whole(scene)


@dataclass(frozen=True)
class Rectangle(Area):
    """What lies inside `bounds`, in whatever CRS they are."""

    bounds: QgsReferencedRectangle
    context: QgsCoordinateTransformContext

    def parameters(self) -> dict[str, Any]:
        return {"EXTENT": self.bounds}

    def region(self, scene: Scene, feedback: QgsFeedback) -> Region:
        transform = _transform(self.bounds.crs(), scene, self.context)
        try:
            box = transform.transformBoundingBox(self.bounds)
        except QgsCsException as error:
            raise untransformable(error) from error
        corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return Region.of_bounds(scene, corners)


@dataclass(frozen=True)
class DrawnPolygon(Area):
    """What lies inside a polygon that was drawn on the map."""

    polygon: QgsReferencedGeometry
    context: QgsCoordinateTransformContext

    def parameters(self) -> dict[str, Any]:
        layer = QgsVectorLayer("Polygon", "area", "memory")
        layer.setCrs(self.polygon.crs())
        # A drawing whose lines cross is mended into several polygons.
        features = []
        for part in self.polygon.asGeometryCollection():
            features.append(QgsFeature())
            features[-1].setGeometry(part)
        layer.dataProvider().addFeatures(features)
        return {"POLYGONS": layer}

    def region(self, scene: Scene, feedback: QgsFeedback) -> Region:
        return Region.of_polygons(scene, [polygon_wkb(self.polygon, _transform_of(self, scene))])


@dataclass(frozen=True)
class LayerPolygons(Area):
    """What lies inside the polygons of a vector layer, or inside the selected ones."""

    layer_id: str
    crs: QgsCoordinateReferenceSystem
    source: QgsVectorLayerFeatureSource
    selected: frozenset[int] | None
    context: QgsCoordinateTransformContext

    @classmethod
    def of(cls, layer: QgsVectorLayer, selected_only: bool) -> LayerPolygons:
        """Take over what `layer` holds now. Call it on the GUI thread."""
        selected = frozenset(layer.selectedFeatureIds()) if selected_only else None
        source = QgsVectorLayerFeatureSource(layer)
        return cls(layer.id(), layer.crs(), source, selected, transform_context())

    def parameters(self) -> dict[str, Any]:
        only = self.selected is not None
        return {"POLYGONS": QgsProcessingFeatureSourceDefinition(self.layer_id, only)}

    def region(self, scene: Scene, feedback: QgsFeedback) -> Region:
        request = QgsFeatureRequest().setNoAttributes()
        if self.selected is not None:
            request.setFilterFids(list(self.selected))
        transform = _transform(self.crs, scene, self.context)
        wkbs = []
        for feature in self.source.getFeatures(request):
            if feedback.isCanceled():
                raise Cancelled
            if feature.hasGeometry():
                wkbs.append(polygon_wkb(feature.geometry(), transform))
        return Region.of_polygons(scene, wkbs)


def transform_context() -> QgsCoordinateTransformContext:
    """How the project transforms coordinates, as a copy."""
    return QgsCoordinateTransformContext(QgsProject.instance().transformContext())


def _transform_of(area: DrawnPolygon, scene: Scene) -> QgsCoordinateTransform:
    return _transform(area.polygon.crs(), scene, area.context)


def _transform(
    crs: QgsCoordinateReferenceSystem, scene: Scene, context: QgsCoordinateTransformContext
) -> QgsCoordinateTransform:
    target = QgsCoordinateReferenceSystem.fromWkt(scene.crs_wkt)
    return QgsCoordinateTransform(crs, target, context)
