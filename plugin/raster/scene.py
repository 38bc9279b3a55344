"""A raster that a model can work on, or the reason why it is not one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from osgeo import gdal, osr

from ..wire.errors import SceneError
from . import gdal_errors, grid
from .grid import GeoTransform
from .windows import Window

_VSICURL = "/vsicurl/"
_WEB = ("http://", "https://")


@dataclass(frozen=True)
class Scene:
    """What is known about a raster without reading a pixel.

    ``source`` is what GDAL opens, ``descriptions`` has one text per band (empty where the band
    has none).
    """

    source: str
    width: int
    height: int
    geotransform: GeoTransform
    crs_wkt: str
    descriptions: tuple[str, ...]

    @property
    def whole(self) -> Window:
        return Window(0, 0, self.width, self.height)

    @property
    def url(self) -> str:
        """The http(s) address that the raster lives at, or empty."""
        url = self.source[len(_VSICURL) :] if self.source.startswith(_VSICURL) else self.source
        return url if url.lower().startswith(_WEB) else ""

    def window_of(self, bounds: tuple[float, float, float, float]) -> Window:
        """The pixels that ``bounds`` (x min, y min, x max, y max in ``crs_wkt``) touch.

        Raises SceneError if there are none.
        """
        return grid.window_of(self.geotransform, (self.width, self.height), bounds)


def open_dataset(source: str) -> gdal.Dataset:
    """Open a raster for reading. Raises SceneError with one sentence."""

    dataset = None
    with gdal_errors.collecting() as failures:
        dataset = gdal.OpenEx(source, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
    if dataset is None:
        raise SceneError(
            "The layer's file cannot be read; check that it exists, is a raster, and is complete.",
            "\n".join(failures),
        )
    return dataset


def open_scene(source: str, crs_wkt: str = "") -> Scene:
    """Look at a raster. Raises SceneError with one sentence if no model can work on it.

    ``crs_wkt`` is for a file that has no CRS of its own.
    """
    dataset = open_dataset(source)
    if dataset.RasterCount == 0:
        raise SceneError("The layer's file has no bands; choose one of the rasters inside it.")
    bands = [dataset.GetRasterBand(i + 1) for i in range(dataset.RasterCount)]
    _check_type(bands)
    return Scene(
        source=source,
        width=dataset.RasterXSize,
        height=dataset.RasterYSize,
        geotransform=_geotransform(dataset),
        crs_wkt=_crs(dataset, crs_wkt),
        descriptions=tuple(band.GetDescription() or "" for band in bands),
    )


def _check_type(bands: list[Any]) -> None:
    types = {band.DataType for band in bands}
    if any(gdal.DataTypeIsComplex(kind) for kind in types):
        raise SceneError(
            "The layer holds complex numbers, as radar data does, and not reflectance; "
            "choose an optical scene."
        )
    if all(gdal.GetDataTypeSize(kind) <= 8 for kind in types):
        raise SceneError(
            "The layer is an 8-bit picture with {} band{} for looking at, and its values are not "
            "reflectance; choose the scene that it was made from.".format(
                len(bands), "" if len(bands) == 1 else "s"
            )
        )


def _geotransform(dataset: gdal.Dataset) -> GeoTransform:
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None or tuple(transform) == grid.IDENTITY or not grid.determinant(transform):
        raise SceneError(
            "The layer does not say where on the map its pixels lie (no geotransform); "
            "georeference it first."
        )
    return tuple(transform)


def _crs(dataset: gdal.Dataset, otherwise: str) -> str:
    crs: osr.SpatialReference | None = dataset.GetSpatialRef()
    wkt = crs.ExportToWkt(["FORMAT=WKT2_2018"]) if crs is not None else ""
    if not wkt and not otherwise:
        raise SceneError(
            "The layer's file has no coordinate reference system; "
            "write the right one into it with 'Assign projection' and choose it again."
        )
    return str(wkt) or otherwise
