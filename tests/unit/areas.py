"""Areas to test with, in pixels of a scene that has no file, and an independent count of them."""

from __future__ import annotations

import math

import numpy as np
from osgeo import ogr

from plugin.raster.scene import Scene

NORTH_UP = (500000.0, 10.0, 0.0, 4200000.0, 0.0, -10.0)


def scene(width=1300, height=1200, transform=NORTH_UP):
    return Scene("", width, height, transform, "", ())


def to_map(points, transform=NORTH_UP):
    g = transform
    return [(g[0] + g[1] * c + g[2] * r, g[3] + g[4] * c + g[5] * r) for c, r in points]


def wkb(*polygons, transform=NORTH_UP):
    """A multipolygon of polygons, each a list of rings of points in pixels."""
    parts = []
    for rings in polygons:
        closed = [to_map([*ring, ring[0]], transform) for ring in rings]
        texts = [
            "({})".format(",".join(f"{float(x)!r} {float(y)!r}" for x, y in ring))
            for ring in closed
        ]
        parts.append("({})".format(",".join(texts)))
    geometry = ogr.CreateGeometryFromWkt("MULTIPOLYGON({})".format(",".join(parts)))
    return bytes(geometry.ExportToWkb())


def box(left, top, right, bottom):
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def full(region, window):
    inside = region.inside(window)
    return np.ones((window.height, window.width), bool) if inside is None else inside


def naive(polygons, window):
    """Even-odd along the middle of each row."""
    union = np.zeros((window.height, window.width), bool)
    for rings in polygons:
        start = np.concatenate([np.array(ring, float) for ring in rings])
        end = np.concatenate([np.roll(np.array(ring, float), -1, axis=0) for ring in rings])
        for row in range(*window.rows):
            y = row + 0.5
            hit = (start[:, 1] <= y) != (end[:, 1] <= y)
            (x1, y1), (x2, y2) = start[hit].T, end[hit].T
            borders = np.sort(x1 + (y - y1) * (x2 - x1) / (y2 - y1)) - window.column - 0.5
            borders = np.ceil(borders).clip(0, window.width).astype(int)
            for left, right in zip(borders[::2], borders[1::2]):
                union[row - window.row, left:right] = True
    return union


def on_an_edge(ring, window):
    """Pixels whose centre lies on an edge, and so on either side of it."""
    columns = np.arange(*window.columns) + 0.5
    rows = np.arange(*window.rows) + 0.5
    x, y = np.meshgrid(columns, rows)
    near = np.zeros(x.shape, bool)
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]]):
        length = (x2 - x1) ** 2 + (y2 - y1) ** 2
        along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / max(length, 1e-12)
        along = along.clip(0, 1)
        near |= np.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) < 1e-4
    return near


def star(x, y, radius, points, turn=0.1, inner=0.45):
    ring = []
    for i in range(2 * points):
        r = radius * (inner if i % 2 else 1)
        angle = turn + math.pi * i / points
        ring.append((x + r * math.cos(angle), y + r * math.sin(angle)))
    return ring
