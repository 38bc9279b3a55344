"""Polygons in pixels of a scene, and which pixels of a window they hold."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import gdal, ogr

from ..wire.errors import SceneError
from ..wire.sentences import tr
from . import gdal_errors, grid
from .grid import GeoTransform
from .windows import Window

_LITTLE_ENDIAN, _POLYGON = 1, 3
_MARGIN = 1.0
"""Pixels around a window within which a polygon's edges are kept as they are."""


@dataclass(frozen=True, eq=False)
class Polygons:
    """``rings`` has the rings of each polygon, the outer one and its holes, as [point, 2].

    Coordinates are column and row, with fractions; ``boxes`` is [polygon, 4]: the least column and
    row, then the greatest.
    """

    rings: tuple[tuple[np.ndarray, ...], ...]
    boxes: np.ndarray

    @classmethod
    def from_wkbs(cls, wkbs: Sequence[bytes], transform: GeoTransform) -> Polygons:
        """Polygons and multipolygons in the CRS of ``transform``; other geometries do not count.

        Raises SceneError if there is none, or one has a point that is nowhere.
        """
        rings = []
        for wkb in wkbs:
            for polygon in _polygons(_geometry(bytes(wkb))):
                rings.append(
                    tuple(_ring(part, transform) for part in polygon if not part.IsEmpty())
                )
        rings = [polygon for polygon in rings if polygon]
        if not rings:
            raise SceneError(
                tr("There is no polygon in the area; draw one, or choose a layer of them.")
            )
        outer = [polygon[0] for polygon in rings]
        boxes = [(*points.min(axis=0), *points.max(axis=0)) for points in outer]
        return cls(tuple(rings), np.array(boxes))

    def near(self, window: Window) -> Polygons:
        """What of the polygons can make a difference to ``window``."""
        left, top, right, bottom = self.boxes.T
        (first, last), (above, below) = window.columns, window.rows
        hit = np.flatnonzero((left < last) & (right > first) & (top < below) & (bottom > above))
        rings = tuple(tuple(_reduced(ring, window) for ring in self.rings[i]) for i in hit)
        return Polygons(rings, self.boxes[hit])

    def drawn(self, window: Window) -> np.ndarray | bool:
        """The pixels whose centre is inside, as bool [row, column]; or all (true), or none."""
        rings = self.near(window).rings
        if not rings:
            return False
        if any(_crosses(ring, window) for polygon in rings for ring in polygon):
            return _draw(rings, window)
        # No edge is near: one pixel stands for all.
        return bool(_draw(rings, Window(window.column, window.row, 1, 1)).all())


def _geometry(wkb: bytes) -> Any:
    with gdal_errors.collecting() as failures:
        geometry = ogr.CreateGeometryFromWkb(wkb)
        if geometry is not None:
            return geometry.GetLinearGeometry()
    raise SceneError(
        tr("A polygon of the area cannot be read; repair its geometry with 'Fix geometries'."),
        "\n".join(failures),
    )


def _polygons(geometry: Any) -> Iterator[Any]:
    """Every polygon inside a geometry; the parts of a multipolygon may lie on each other."""
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        yield geometry
        return
    for part in geometry:
        yield from _polygons(part)


def _ring(ring: Any, transform: GeoTransform) -> np.ndarray:
    points = np.array(ring.GetPoints(), dtype=float)[:, :2]
    if not np.isfinite(points).all():
        raise SceneError(tr("The area cannot be placed in the layer's CRS; choose another area."))
    return np.array([grid.pixel_point(transform, x, y) for x, y in points])


def _reduced(ring: np.ndarray, window: Window) -> np.ndarray:
    """The ring without points that make no difference to the window.

    Of points in a row that lie all above it, all below it, all left or all right, the inner ones
    do not. A coastline of a hundred thousand points costs each window only those that are near.
    """
    for axis, (first, last) in ((1, window.rows), (0, window.columns)):
        place = ring[:, axis]
        side = (place > last + _MARGIN).astype(np.int8) - (place < first - _MARGIN)
        kept = (side == 0) | (side != np.roll(side, 1)) | (side != np.roll(side, -1))
        ring = ring[kept]
    return ring


def _crosses(ring: np.ndarray, window: Window) -> bool:
    """Whether an edge comes near the window."""
    start, end = ring, np.roll(ring, -1, axis=0)
    low, high = np.minimum(start, end), np.maximum(start, end)
    near = np.array([window.column, window.row]) - _MARGIN
    far = near + np.array([window.width, window.height]) + 2 * _MARGIN
    return bool(((high >= near) & (low <= far)).all(axis=1).any())


def _draw(polygons: Sequence[tuple[np.ndarray, ...]], window: Window) -> np.ndarray:
    """Rasterise: a pixel belongs to a polygon if its centre is inside."""
    with gdal_errors.raising(_undrawable):
        memory = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
        source = memory.CreateDataSource("")
        layer = source.CreateLayer("area")
        for polygon in polygons:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkb(_wkb(polygon, window)))
            layer.CreateFeature(feature)
        target = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1)
        # GDAL takes the identity for no geotransform; its corner is therefore 1, 1.
        target.SetGeoTransform((1.0, 1.0, 0.0, 1.0, 0.0, 1.0))
        gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
        inside = target.GetRasterBand(1).ReadAsArray()
        feature = layer = source = target = None
    return inside > 0


def _wkb(polygon: tuple[np.ndarray, ...], window: Window) -> bytes:
    parts = [struct.pack("<BII", _LITTLE_ENDIAN, _POLYGON, len(polygon))]
    for ring in polygon:
        points = np.concatenate([ring, ring[:1]]) - (window.column - 1, window.row - 1)
        parts += [struct.pack("<I", len(points)), points.astype("<f8").tobytes()]
    return b"".join(parts)


def _undrawable(details: str) -> SceneError:
    return SceneError(
        tr("A polygon of the area cannot be drawn; repair its geometry with 'Fix geometries'."),
        details,
    )
