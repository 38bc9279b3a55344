"""Bands in files of their own as the bands of one raster: the text of a VRT.

Every band lies on the finest grid among them; a coarser band's pixels are repeated, so that no
value is made up, what has no data stays as it is, and the value of a pixel does not depend on the
window that is read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from osgeo import gdal

from ...wire.errors import SceneError
from ...wire.sentences import tr
from .. import gdal_errors, grid
from .layers import Layer
from .vrt_xml import element, source_of, text_of, vrt_text


@dataclass(frozen=True)
class Plane:
    """One band of the result and what it declares; ``source`` is where its pixels are."""

    source: Layer
    description: str
    scale: float | None
    offset: float | None
    nodata: float | None


def stacked(planes: Sequence[Plane], tags: Mapping[str, str]) -> str:
    """The XML of the raster whose bands are ``planes``, in their order.

    Raises SceneError, naming two files, if they do not cover exactly the same ground.
    """
    finest = min(planes, key=lambda plane: _pixel(plane))
    for plane in planes:
        _check_same_ground(finest, plane)
    base = finest.source.file.dataset
    with gdal_errors.raising(_impossible):
        made = gdal.GetDriverByName("VRT").Create("", base.RasterXSize, base.RasterYSize, 0)
        made.SetGeoTransform(base.GetGeoTransform())
        made.SetSpatialRef(base.GetSpatialRef())
        made.SetMetadata(dict(tags))
        for plane in planes:
            _add(made, plane)
        return vrt_text(made)
    raise _impossible("")


def _add(made: gdal.Dataset, plane: Plane) -> None:
    dataset = plane.source.file.dataset
    source = dataset.GetRasterBand(plane.source.number)
    made.AddBand(source.DataType)
    band = made.GetRasterBand(made.RasterCount)
    band.SetDescription(plane.description)
    if plane.scale is not None:
        band.SetScale(plane.scale)
        band.SetOffset(plane.offset or 0.0)
    nodata, masked = plane.nodata, bool(source.GetMaskFlags() & gdal.GMF_PER_DATASET)
    if masked and nodata is None:
        # What a mask hides becomes 0, which no product uses for a measurement.
        nodata = 0.0
    if nodata is not None:
        band.SetNoDataValue(nodata)
    size = (dataset.RasterXSize, dataset.RasterYSize), (made.RasterXSize, made.RasterYSize)
    xml = _source(plane.source, source, size, masked)
    band.SetMetadataItem("source_0", xml, "new_vrt_sources")


def _source(
    layer: Layer, band: Any, size: tuple[tuple[int, int], tuple[int, int]], masked: bool
) -> str:
    block = band.GetBlockSize()
    properties = {
        "RasterXSize": size[0][0],
        "RasterYSize": size[0][1],
        "DataType": gdal.GetDataTypeName(band.DataType),
        "BlockXSize": block[0],
        "BlockYSize": block[1],
    }
    children = [
        *source_of(layer.file.source, str(layer.number)),
        element("SourceProperties", properties),
        element("SrcRect", _rectangle(size[0])),
        element("DstRect", _rectangle(size[1])),
    ]
    if masked:
        children.append(element("UseMaskBand", None, "true"))
    return text_of(element("ComplexSource" if masked else "SimpleSource", None, *children))


def _rectangle(size: tuple[int, int]) -> dict[str, object]:
    return {"xOff": 0, "yOff": 0, "xSize": size[0], "ySize": size[1]}


def _pixel(plane: Plane) -> float:
    transform = plane.source.file.dataset.GetGeoTransform()
    return abs(grid.determinant(tuple(transform)))


def _check_same_ground(one: Plane, other: Plane) -> None:
    first, second = one.source.file, other.source.file
    if first is second:
        return
    names = tr("'{first}' and '{second}'").format(first=first.name, second=second.name)
    crs, other_crs = first.dataset.GetSpatialRef(), second.dataset.GetSpatialRef()
    if (crs is None) != (other_crs is None) or (crs is not None and not crs.IsSame(other_crs)):
        raise SceneError(
            tr(
                "{names} have different coordinate reference systems; choose bands of one "
                "and the same scene."
            ).format(names=names)
        )
    pixel = first.dataset.GetGeoTransform()
    half = abs(pixel[1]) / 2, abs(pixel[5]) / 2
    bounds, other_bounds = _bounds(first.dataset), _bounds(second.dataset)
    if any(abs(bounds[i] - other_bounds[i]) > half[i % 2] for i in range(4)):
        raise SceneError(
            tr(
                "{names} do not cover the same ground; choose bands of one and the same "
                "scene, or bring them onto one grid with 'Align rasters'."
            ).format(names=names)
        )


def _bounds(dataset: gdal.Dataset) -> tuple[float, float, float, float]:
    """Map coordinates of the first and the last corner."""
    transform = dataset.GetGeoTransform()
    start = grid.map_point(transform, 0, 0)
    return (*start, *grid.map_point(transform, dataset.RasterXSize, dataset.RasterYSize))


def _impossible(details: str) -> SceneError:
    return SceneError(
        tr(
            "The bands cannot be put together as one raster; put them together with "
            "'Merge' and choose the result."
        ),
        details,
    )
