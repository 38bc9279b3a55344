"""From the parameters of an algorithm to the scene and the region of a run.

What belongs to the main thread (layers, the authentication database) is copied or asked for in
``SceneInput.prepared`` and ``PolygonsInput.prepared``, the files are opened later, in the run's
thread.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)

from ..raster.bands import BandChoice
from ..raster.region import Region
from ..raster.scene import Scene, open_product, open_scene
from ..wire.errors import SceneError
from ..wire.sentences import tr
from . import parameters as names
from .layers import crs_of, source_of
from .polygons import polygon_wkb


@dataclass(frozen=True)
class SceneInput:
    """What to open: one raster with the CRS that it has in QGIS, or the files of a product."""

    title: str
    source: str = ""
    crs_wkt: str = ""
    files: tuple[str, ...] = ()

    @classmethod
    def prepared(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
    ) -> SceneInput:
        """Raises SceneError unless exactly one scene is given that GDAL can open."""
        layer = algorithm.parameterAsRasterLayer(parameters, names.INPUT, context)
        product = algorithm.parameterAsString(parameters, names.PRODUCT, context).strip()
        layers = algorithm.parameterAsLayerList(parameters, names.LAYERS, context)
        if layer is None and parameters.get(names.INPUT):
            raise SceneError(
                tr(
                    "The scene cannot be opened; check that its file exists, is a raster, and is "
                    "complete."
                )
            )
        if sum((layer is not None, bool(product), bool(layers))) != 1:
            raise SceneError(
                tr("Give one scene: a layer, or a product's folder or file, or several layers.")
            )
        if layer is not None:
            return cls(layer.name(), source_of(layer), crs_of(layer))
        if product:
            return cls(Path(product).name, files=(product,))
        return cls(layers[0].name(), files=tuple(source_of(item) for item in layers))

    def open(self) -> Scene:
        """Raises SceneError if no model can work on it."""
        if self.files:
            return open_product(self.files)
        return open_scene(self.source, self.crs_wkt)


@dataclass(frozen=True)
class PolygonsInput:
    """The polygons to look into, as they were when the run was prepared: while the scene is being
    opened, their layer may be removed, or its project closed."""

    geometries: tuple[QgsGeometry, ...]
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def prepared(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
    ) -> PolygonsInput | None:
        """None if no polygons are asked for. Raises SceneError if their layer is gone."""
        source = algorithm.parameterAsSource(parameters, names.POLYGONS, context)
        if source is None:
            if parameters.get(names.POLYGONS):
                raise SceneError(
                    tr("The polygons cannot be opened; check that their layer is there.")
                )
            return None
        request = QgsFeatureRequest().setNoAttributes()
        unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        found = (feature.geometry() for feature in source.getFeatures(request, unchecked))
        kept = tuple(geometry for geometry in found if not geometry.isEmpty())
        return cls(kept, source.sourceCrs())

    def in_crs(
        self, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
    ) -> list[bytes]:
        """Well-known binary of all polygons, in ``crs``; their long edges follow it.

        Raises SceneError.
        """
        if not self.geometries:
            raise SceneError(tr("There are no polygons to look into; draw or select some."))
        transform = QgsCoordinateTransform(self.crs, crs, context.transformContext())
        return [polygon_wkb(geometry, transform) for geometry in self.geometries]


def region_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    scene: Scene,
    polygons: PolygonsInput | None,
) -> Region | None:
    """The part of the scene to look at; None for all. Raises SceneError."""
    crs = QgsCoordinateReferenceSystem.fromWkt(scene.crs_wkt)
    extent = algorithm.parameterAsExtent(parameters, names.EXTENT, context, crs)
    if polygons is not None and not extent.isNull():
        raise SceneError(tr("Give an area or polygons, not both."))
    if polygons is not None:
        return Region.of_polygons(scene, polygons.in_crs(crs, context))
    if extent.isNull():
        if parameters.get(names.EXTENT):
            raise SceneError(tr("The area cannot be read; check that its layer is there."))
        return None
    bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    return Region.of_bounds(scene, bounds)


def focus_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    scene: Scene,
) -> tuple[int, int] | None:
    """The pixel to begin around; None if no point is given."""
    if not parameters.get(names.FOCUS):
        return None
    crs = QgsCoordinateReferenceSystem.fromWkt(scene.crs_wkt)
    point = algorithm.parameterAsPoint(parameters, names.FOCUS, context, crs)
    column, row = scene.pixel_of(point.x(), point.y())
    return int(column), int(row)


def choice_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    scene: Scene,
) -> BandChoice | None:
    """Bands and units given by hand, which overrule what is recognised; None if nothing is.

    Raises SceneError.
    """
    text = algorithm.parameterAsString(parameters, names.BANDS, context).strip()
    acquired = algorithm.parameterAsString(parameters, names.ACQUIRED, context).strip()
    scale, offset, nodata = (
        # qgis_process gives an empty text for what was left out.
        None
        if parameters.get(name) in (None, "")
        else algorithm.parameterAsDouble(parameters, name, context)
        for name in (names.SCALE, names.OFFSET, names.NODATA)
    )
    if scale is not None and not (math.isfinite(scale) and scale > 0):
        raise SceneError(
            tr("The scale must be a number above 0; leave it empty for the scene's own.")
        )
    if not text and not acquired and scale is None and offset is None and nodata is None:
        return None
    return BandChoice(band_numbers(text), scale, offset, nodata, acquired, by_hand=True)


def band_numbers(text: str) -> tuple[int, ...]:
    """``2, 3,4`` as 0-based positions 1, 2, 3. Raises SceneError."""
    if not text:
        return ()
    if not re.fullmatch(r"\s*[1-9]\d{0,4}\s*([,;\s]\s*[1-9]\d{0,4}\s*)*", text):
        raise SceneError(
            tr("'{text}' is not a list of band numbers; write them like 2,3,4,9,12,13.").format(
                text=text
            )
        )
    return tuple(int(number) - 1 for number in re.findall(r"\d+", text))
