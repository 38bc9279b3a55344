"""Where a raster lies on the map, as its file says."""

from __future__ import annotations

from osgeo import gdal, osr

from ..wire.errors import SceneError
from ..wire.sentences import tr
from . import grid
from .grid import GeoTransform


def placed(dataset: gdal.Dataset) -> str:
    """How the raster is placed, if it is not by a straight grid."""
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None or tuple(transform) == grid.IDENTITY:
        return tr("is placed by ground control points") if dataset.GetGCPCount() > 2 else ""
    turned = max(abs(transform[2]), abs(transform[4])) > grid.SLACK * abs(transform[1])
    return tr("is rotated") if turned and grid.determinant(tuple(transform)) else ""


def geotransform(dataset: gdal.Dataset) -> GeoTransform:
    """The raster's own. Raises SceneError if it has none."""
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None or tuple(transform) == grid.IDENTITY or not grid.determinant(transform):
        raise SceneError(
            tr(
                "The layer does not say where on the map its pixels lie (no geotransform); "
                "georeference it first."
            )
        )
    return tuple(transform)


def crs(dataset: gdal.Dataset, otherwise: str) -> str:
    """WKT of the raster's CRS, or ``otherwise``. Raises SceneError if both are empty."""
    own: osr.SpatialReference | None = dataset.GetSpatialRef()
    wkt = own.ExportToWkt(["FORMAT=WKT2_2018"]) if own is not None else ""
    if not wkt and not otherwise:
        raise no_crs()
    return str(wkt) or otherwise


def no_crs() -> SceneError:
    """What to tell of a raster without CRS."""
    return SceneError(
        tr(
            "The layer's file has no coordinate reference system; write the right one "
            "into it with 'Assign projection' and choose it again."
        )
    )
