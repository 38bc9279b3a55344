"""Rasters on another grid, as text that GDAL opens (VRT, subclass VRTWarpedDataset).

A warped VRT is computed in blocks of its own, each from all the pixels that it needs, so that a
pixel's value does not depend on the window that is read. (The resampling of a plain VRT's sources
does: GDAL sees no further than the window.)
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from typing import Any

from osgeo import gdal

from ...wire.errors import SceneError
from ...wire.sentences import tr
from .. import gdal_errors, grid
from ..opening import open_dataset
from ..sensors import tags
from ..sensors.recognition import Recognition
from ..spectra import readable_words
from .masked import masked
from .vrt_xml import vrt_text


def north_up(dataset: gdal.Dataset, recognition: Recognition) -> str:
    """A rotated raster, or one that is placed by ground control points only, on a straight grid.

    Values are those of the nearest pixels, so that none is made up; pixels outside the raster are
    no data. The band descriptions and tags stay. Raises SceneError.
    """
    options = gdal.WarpOptions(format="VRT", resampleAlg="near", **_outside(dataset))
    return _warp(dataset, options, recognition)


def on_grid_of(
    dataset: gdal.Dataset, pixel: tuple[float, float], enlarging: bool, recognition: Recognition
) -> str:
    """The raster with pixels of ``pixel`` (width, height in map units) from the same corner on.

    Averages of what there is where pixels grow, else bilinear. A pixel has data only where the
    raster has it, in all bands; an opacity band tells. Raises SceneError.
    """
    transform = dataset.GetGeoTransform()
    width = max(1, math.floor(dataset.RasterXSize * abs(transform[1]) / pixel[0] + grid.SLACK))
    height = max(1, math.floor(dataset.RasterYSize * abs(transform[5]) / pixel[1] + grid.SLACK))
    right = transform[0] + math.copysign(width * pixel[0], transform[1])
    bottom = transform[3] + math.copysign(height * pixel[1], transform[5])
    xs, ys = sorted((transform[0], right)), sorted((transform[3], bottom))
    source = open_dataset(masked(dataset, recognition))
    options = gdal.WarpOptions(
        format="VRT",
        resampleAlg="bilinear" if enlarging else "average",
        outputBounds=(xs[0], ys[0], xs[1], ys[1]),
        width=width,
        height=height,
        dstAlpha=bool(source.GetRasterBand(1).GetMaskFlags() & gdal.GMF_PER_DATASET),
    )
    # Pixels without data have no value of their own any more.
    return _warp(source, options, dataclasses.replace(recognition, nodata=None))


def _outside(dataset: gdal.Dataset) -> dict[str, Any]:
    """Options that mark pixels of no data: by the file's value, or by opacity where it has none."""
    bands = _bands(dataset)
    written = [band.GetNoDataValue() for band in bands]
    alpha = any(band.GetColorInterpretation() == gdal.GCI_AlphaBand for band in bands)
    if alpha or written[0] is None or len({str(value) for value in written}) > 1:
        return {"dstAlpha": True}
    return {"srcNodata": repr(written[0]), "dstNodata": repr(written[0])}


def _warp(dataset: gdal.Dataset, options: Any, recognition: Recognition) -> str:
    with gdal_errors.raising(_unplaceable):
        warped = gdal.Warp("", dataset, options=options)
        for band, source in zip(_bands(warped), _bands(dataset)):
            band.SetDescription(source.GetDescription())
            band.SetMetadata(source.GetMetadata())
        _keep(warped, recognition)
        return vrt_text(warped)
    raise _unplaceable("")


def _keep(dataset: gdal.Dataset, recognition: Recognition) -> None:
    """Write what was recognised into a raster, so that it is known again when it is opened."""
    if recognition.sensor:
        dataset.SetMetadataItem(tags.SENSOR, recognition.sensor)
    if recognition.acquired:
        dataset.SetMetadataItem(tags.ACQUIRED, recognition.acquired)
    for band, name in zip(_bands(dataset), recognition.spectral):
        if not name:
            continue
        if not band.GetDescription():
            band.SetDescription(readable_words(name))
        if recognition.scale is not None:
            band.SetScale(recognition.scale)
            band.SetOffset(recognition.offset or 0.0)
        if recognition.nodata is not None and band.GetNoDataValue() is None:
            band.SetNoDataValue(recognition.nodata)


def _bands(dataset: gdal.Dataset) -> Sequence[Any]:
    return [dataset.GetRasterBand(i + 1) for i in range(dataset.RasterCount)]


def _unplaceable(details: str) -> SceneError:
    return SceneError(
        tr(
            "The layer cannot be placed on a straight grid of its CRS; warp it with "
            "'Warp (reproject)' and choose the result."
        ),
        details,
    )
