"""How much ground a pixel covers.

In a projected CRS the plane area of a pixel is taken, ``|det|`` of the geotransform times the
squared unit, as long as it is true to a per cent. In a geographic CRS, and in a projected one
that is not true to area (Web Mercator doubles it at 45 degrees), the pixel's edges are taken as
differences of longitude and latitude and measured on the ellipsoid: its area is
``M N cos(latitude) |d_longitude d_latitude|`` with the radii of curvature of the meridian and of
the prime vertical, ``M = a (1 - e2) / w**3`` and ``N = a / w``, ``w = sqrt(1 - e2 sin2(latitude))``
(Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395, 1987, equations 4-18 to
4-20).
"""

from __future__ import annotations

import math

import numpy as np
from osgeo import osr

from ..wire.errors import SceneError
from ..wire.sentences import tr
from . import gdal_errors, grid
from .grid import GeoTransform
from .windows import Window

_TRUE_TO = 0.01
_M2_PER_KM2 = 1e6


def row_areas(transform: GeoTransform, crs_wkt: str, area: Window) -> np.ndarray:
    """Ground area in km2 of one pixel of each row of ``area``, as an array [row].

    ``transform`` and ``crs_wkt`` are the scene's. Along a row the area is taken at the middle of
    ``area``. Raises SceneError if the CRS says neither degrees nor lengths.
    """
    with gdal_errors.raising(_unmeasurable):
        crs = osr.SpatialReference()
        crs.ImportFromWkt(crs_wkt)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        if crs.IsGeographic():
            return _on_ellipsoid(transform, crs, area)
        if not crs.IsProjected() and not crs.IsLocal():
            raise _unmeasurable(crs_wkt)
        plane = abs(grid.determinant(transform)) * crs.GetLinearUnits() ** 2 / _M2_PER_KM2
        middle = Window(area.column, area.row + area.height // 2, area.width, 1)
        if crs.IsLocal() or _is_true(plane, _on_ellipsoid(transform, crs, middle)[0]):
            return np.full(area.height, plane)
        return _on_ellipsoid(transform, crs, area)


def _is_true(plane: float, ground: float) -> bool:
    """Whether the plane area may stand for the ground's; also where that is not known."""
    return not math.isfinite(ground) or abs(plane - ground) <= _TRUE_TO * ground


def _on_ellipsoid(transform: GeoTransform, crs: osr.SpatialReference, area: Window) -> np.ndarray:
    column = area.column + area.width / 2
    rows = np.arange(area.row, area.row + area.height) + 0.5
    left, right = (_degrees(transform, crs, column + step, rows) for step in (-0.5, 0.5))
    above, below = (_degrees(transform, crs, column, rows + step) for step in (-0.5, 0.5))
    across, down = np.radians(_turned(right - left)), np.radians(_turned(below - above))
    cell = np.abs(across[:, 0] * down[:, 1] - across[:, 1] * down[:, 0])
    sine = np.sin(np.radians((above + below)[:, 1] / 2))
    a, b = crs.GetSemiMajor(), crs.GetSemiMinor()
    e2 = 1 - (b / a) ** 2
    curvature = a * a * (1 - e2) / (1 - e2 * sine**2) ** 2
    return curvature * np.sqrt(1 - sine**2) * cell / _M2_PER_KM2


def _degrees(
    transform: GeoTransform, crs: osr.SpatialReference, column: float, rows: np.ndarray
) -> np.ndarray:
    """Longitude and latitude in degrees of points, as an array [point, 2]."""
    points = [grid.map_point(transform, column, row) for row in rows]
    geographic = crs.CloneGeogCS()
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    if crs.IsProjected():
        points = osr.CoordinateTransformation(crs, geographic).TransformPoints(points)
    return np.array(points, dtype=float)[:, :2] * math.degrees(geographic.GetAngularUnits())


def _turned(steps: np.ndarray) -> np.ndarray:
    """Differences of longitude taken the short way round."""
    steps[:, 0] = (steps[:, 0] + 180) % 360 - 180
    return steps


def _unmeasurable(details: str) -> SceneError:
    return SceneError(
        tr(
            "The size of a pixel on the ground is not known in the layer's CRS; export "
            "the layer in another CRS, such as UTM."
        ),
        details,
    )
