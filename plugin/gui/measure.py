"""How large an area is, in the units that an analyst thinks in."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedGeometry,
    QgsReferencedRectangle,
)

from ..wire.sentences import Number

WGS84 = "EPSG:7030"
METRES_PER_KM = 1000.0
HA_PER_KM2 = 100
NO_BREAK_SPACE = "\u00a0"
TIMES = "\u00d7"


@dataclass(frozen=True)
class AreaSize:
    """Width and height in pixels of the layer; both in km on the ellipsoid, or 0 without a CRS."""

    columns: int
    rows: int
    width_km: float
    height_km: float

    def text(self) -> str:
        """Such as `5.1 x 4.0 km · 512 x 398 px · 20.4 km²`; lines break at the dots only."""
        parts = [f"{self.columns} {TIMES} {self.rows} px"]
        if self.width_km and self.height_km:
            parts.insert(0, f"{short(self.width_km)} {TIMES} {short(self.height_km)} km")
            parts.append(f"{short(self.width_km * self.height_km)} km²")
        return " · ".join(part.replace(" ", NO_BREAK_SPACE) for part in parts)


def short(value: float) -> str:
    """Return a number of km or km² with as many places as one can use."""
    if value >= 100:
        return grouped(value)
    return f"{Number(value):.1f}" if value >= 10 else f"{Number(value):.2f}"


def grouped(value: float, places: int = 0) -> str:
    """Return a number with that many places, such as `12 345`."""
    return f"{Number(value):_.{places}f}".replace("_", "\u202f")


def in_hectares(name: str, km2: float) -> str:
    """Such as `Dry land 3 100 ha`; a line breaks within the name only."""
    hectares = km2 * HA_PER_KM2
    number = grouped(hectares) if hectares >= 10 else f"{Number(hectares):.2g}"
    return NO_BREAK_SPACE.join((name, number, "ha"))


def unbroken(text: str) -> str:
    """Keep numbers and their units on one line."""
    return re.sub(rf"(?<=\d) (?=[^\W\d]|{TIMES})", NO_BREAK_SPACE, text)


def part_of_layer(area: QgsReferencedRectangle, layer: QgsRasterLayer) -> QgsRectangle | None:
    """Return what of `area` lies on the layer, in the layer's CRS; None if nothing does."""
    extent = QgsRectangle(area)
    if area.crs().isValid() and layer.crs().isValid() and area.crs() != layer.crs():
        try:
            extent = _between(area.crs(), layer.crs()).transformBoundingBox(extent)
        except QgsCsException:
            return None
    common = extent.intersect(layer.extent())
    return None if common.isEmpty() else common


def size_on_layer(extent: QgsRectangle, layer: QgsRasterLayer) -> AreaSize:
    """Measure `extent`, given in the layer's CRS."""
    columns = round(extent.width() / layer.rasterUnitsPerPixelX())
    rows = round(extent.height() / layer.rasterUnitsPerPixelY())
    width, height = sides_in_km(extent, layer.crs())
    return AreaSize(max(columns, 1), max(rows, 1), width, height)


def polygon_on_layer(polygon: QgsReferencedGeometry, layer: QgsRasterLayer) -> str:
    """Such as `20 400 px · 2.0 km²` for what of `polygon` lies on the layer; empty for nothing."""
    part = QgsGeometry(polygon)
    if polygon.crs().isValid() and layer.crs().isValid():
        try:
            part.transform(_between(polygon.crs(), layer.crs()))
        except QgsCsException:
            return ""
    part = part.intersection(QgsGeometry.fromRect(layer.extent()))
    if part.isEmpty() or not part.area():
        return ""
    pixel = layer.rasterUnitsPerPixelX() * layer.rasterUnitsPerPixelY()
    parts = [f"{grouped(max(part.area() / pixel, 1))} px"]
    if layer.crs().isValid():
        with suppress(QgsCsException):
            km2 = _measure(layer.crs()).measureArea(part) / METRES_PER_KM**2
            parts.append(f"{short(km2)} km²")
    return " · ".join(part.replace(" ", NO_BREAK_SPACE) for part in parts)


def sides_in_km(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> tuple[float, float]:
    """Return width and height through the middle of `extent`; zeros without a CRS, or where a side
    is outside of what the CRS can show, as the corners of the Earth seen by a weather satellite."""
    if not crs.isValid():
        return 0.0, 0.0
    measure = _measure(crs)
    middle = extent.center()
    west = QgsPointXY(extent.xMinimum(), middle.y())
    east = QgsPointXY(extent.xMaximum(), middle.y())
    south = QgsPointXY(middle.x(), extent.yMinimum())
    north = QgsPointXY(middle.x(), extent.yMaximum())
    try:
        width = measure.measureLine(west, east) / METRES_PER_KM
        return width, measure.measureLine(south, north) / METRES_PER_KM
    except QgsCsException:
        # Older versions of QGIS answer 0 or nonsense.
        return 0.0, 0.0


def _between(
    source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsCoordinateTransform:
    return QgsCoordinateTransform(source, target, QgsProject.instance())


def _measure(crs: QgsCoordinateReferenceSystem) -> QgsDistanceArea:
    project = QgsProject.instance()
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, project.transformContext())
    ellipsoid = project.ellipsoid()
    measure.setEllipsoid(WGS84 if ellipsoid in ("", "NONE") else ellipsoid)
    return measure
