from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import osr

from plugin.raster.area import row_areas
from plugin.raster.windows import Window
from plugin.wire.errors import SceneError

# Area of the WGS 84 ellipsoid, from a = 6378137 m and 1/f = 298.257223563 (Snyder 1987, 3-12).
EARTH_KM2 = 510065621.724


def wkt(epsg):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return crs.ExportToWkt()


def strip_km2(south, north, degrees):
    """Exact area of a strip of the ellipsoid between two latitudes (Snyder 1987, 3-12)."""
    a, f = 6378137.0, 1 / 298.257223563
    e2 = f * (2 - f)
    e = math.sqrt(e2)

    def q(latitude):
        s = math.sin(math.radians(latitude))
        log = math.log((1 - e * s) / (1 + e * s)) / (2 * e)
        return (1 - e2) * (s / (1 - e2 * s * s) - log)

    return a * a * math.radians(degrees) * (q(north) - q(south)) / 2 / 1e6


def test_the_whole_earth():
    areas = row_areas((-180, 0.1, 0, 90, 0, -0.1), wkt(4326), Window(0, 0, 3600, 1800))
    assert areas.shape == (1800,)
    assert areas.sum() * 3600 == pytest.approx(EARTH_KM2, rel=1e-6)


def test_a_row_of_degrees_is_a_strip_of_the_ellipsoid():
    step = 8.983152841195215e-05
    transform = (-0.78, step, 0.0, 38.13, 0.0, -step)
    areas = row_areas(transform, wkt(4326), Window(100, 200, 50, 3))
    for i, area in enumerate(areas):
        north = 38.13 - step * (200 + i)
        assert area == pytest.approx(strip_km2(north - step, north, step), rel=1e-9)
    assert areas[0] < areas[2]


def test_a_row_across_the_date_line():
    areas = row_areas((179.95, 0.1, 0, 0.05, 0, -0.1), wkt(4326), Window(0, 0, 1, 1))
    assert areas[0] == pytest.approx(strip_km2(-0.05, 0.05, 0.1), rel=1e-6)


def test_rotated_degrees_cover_what_the_same_square_covers():
    step, angle = 1e-4, math.radians(30)
    c, s = step * math.cos(angle), step * math.sin(angle)
    turned = row_areas((10.0, c, s, 45.0, s, -c), wkt(4326), Window(0, 0, 1, 1))
    straight = row_areas((10.0, step, 0, 45.0, 0, -step), wkt(4326), Window(0, 0, 1, 1))
    assert turned[0] == pytest.approx(straight[0], rel=1e-5)


def test_metres_are_plane():
    areas = row_areas((500000, 10, 0, 4200000, 0, -10), wkt(32630), Window(0, 0, 9, 4))
    np.testing.assert_array_equal(areas, np.full(4, 1e-4))


def test_rotated_metres_use_the_determinant():
    areas = row_areas((500000, 8, 6, 4200000, 6, -8), wkt(32630), Window(0, 0, 9, 4))
    assert areas[0] == pytest.approx(1e-4)


def test_feet_are_feet():
    areas = row_areas((1000000, 10, 0, 200000, 0, -10), wkt(2263), Window(0, 0, 2, 2))
    assert areas[0] == pytest.approx((10 * 1200 / 3937) ** 2 / 1e6, rel=1e-9)


def test_web_mercator_is_not_believed():
    """At latitude 60 a pixel of 10 m covers a quarter of 100 m2 or so."""
    y = 6378137 * math.log(math.tan(math.pi / 4 + math.radians(60) / 2))
    areas = row_areas((0, 10, 0, y, 0, -10), wkt(3857), Window(0, 0, 5, 5))
    assert areas[0] * 1e6 == pytest.approx(25, rel=0.01)
    down = math.degrees(10 / 6378137)
    assert areas[0] == pytest.approx(strip_km2(60 - down / 2, 60, down), rel=1e-4)


def test_what_cannot_be_measured_is_refused():
    with pytest.raises(SceneError, match="size of a pixel"):
        row_areas((0, 10, 0, 0, 0, -10), wkt(4978), Window(0, 0, 5, 5))
