"""The affine relation of pixels and map, as GDAL's six numbers.

``x = g0 + g1 * column + g2 * row`` and ``y = g3 + g4 * column + g5 * row``, at a pixel's outer
corner (GDAL, "Raster Data Model", affine geotransform).
"""

from __future__ import annotations

import math

from ..wire.errors import SceneError
from ..wire.sentences import tr
from .windows import Window

GeoTransform = tuple[float, float, float, float, float, float]
IDENTITY: GeoTransform = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
SLACK = 1e-6
"""Pixels by which an edge may miss a pixel's border and still lie on it."""


def determinant(transform: GeoTransform) -> float:
    """Signed area of a pixel in squared map units; 0 where the transform is degenerate."""
    return transform[1] * transform[5] - transform[2] * transform[4]


def map_point(transform: GeoTransform, column: float, row: float) -> tuple[float, float]:
    x = transform[0] + transform[1] * column + transform[2] * row
    y = transform[3] + transform[4] * column + transform[5] * row
    return x, y


def pixel_point(transform: GeoTransform, x: float, y: float) -> tuple[float, float]:
    """Column and row, with fractions, of a point of the map."""
    det = determinant(transform)
    dx, dy = x - transform[0], y - transform[3]
    column = (transform[5] * dx - transform[2] * dy) / det
    row = (transform[1] * dy - transform[4] * dx) / det
    return column, row


def shifted(transform: GeoTransform, window: Window) -> GeoTransform:
    """The transform of a window of the raster."""
    x, y = map_point(transform, window.column, window.row)
    return x, transform[1], transform[2], y, transform[4], transform[5]


def window_of(
    transform: GeoTransform,
    size: tuple[int, int],
    bounds: tuple[float, float, float, float],
) -> Window:
    """The pixels that ``bounds`` (x min, y min, x max, y max; CRS of the raster) touch.

    Snapped outward to whole pixels and clipped to the raster of ``size`` (width, height).
    Raises SceneError if no pixel is touched.
    """
    xmin, ymin, xmax, ymax = bounds
    if not all(math.isfinite(value) for value in bounds):
        raise SceneError(tr("The area cannot be placed in the layer's CRS; choose another area."))
    corners = [pixel_point(transform, x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
    left, right = _span([corner[0] for corner in corners], size[0])
    top, bottom = _span([corner[1] for corner in corners], size[1])
    if left >= right or top >= bottom:
        raise SceneError(
            tr("The area lies outside the layer; choose one that overlaps it, or leave it empty.")
        )
    return Window(left, top, right - left, bottom - top)


def _span(values: list[float], size: int) -> tuple[int, int]:
    return max(0, math.floor(min(values) + SLACK)), min(size, math.ceil(max(values) - SLACK))
