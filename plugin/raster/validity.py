"""Which pixels hold a measurement: a no-data value, not a number, a mask or an opacity band.

A raster's mask may lie in the file, beside it (``.msk``) or be its opacity (alpha) band (GDAL,
RFC 15 "Band Masks").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from osgeo import gdal

_PLAIN = (gdal.GMF_ALL_VALID, gdal.GMF_NODATA)


def masks_of(dataset: gdal.Dataset, bands: Sequence[Any]) -> list[Any]:
    """The bands whose zeros hide pixels of ``bands``; none if only a no-data value does.

    GDAL takes an opacity band for a mask in files of two and four bands only, and a scene that
    was warped with one has more.
    """
    flagged = [(band, band.GetMaskFlags()) for band in bands]
    shared = [band for band, flags in flagged if flags & gdal.GMF_PER_DATASET][:1]
    own = [
        band for band, flags in flagged if flags not in _PLAIN and not flags & gdal.GMF_PER_DATASET
    ]
    wanted = {band.GetBand() for band in bands}
    every = (dataset.GetRasterBand(i + 1) for i in range(dataset.RasterCount))
    return [band.GetMaskBand() for band in shared + own] + [
        band
        for band in every
        if band.GetColorInterpretation() == gdal.GCI_AlphaBand and band.GetBand() not in wanted
    ]


def valid_pixels(
    pixels: np.ndarray, nodata: Sequence[float | None], masks: np.ndarray | None
) -> np.ndarray | None:
    """True where every band has a measurement, as an array [row, column]; None: everywhere.

    ``pixels`` is [band, row, column], ``nodata`` has one value per band (None: the band has none)
    and ``masks`` is [mask, row, column], 0 where hidden. Where a file has a mask, GDAL does not
    look at the no-data value, so both are looked at here. As the server does, a pixel counts only
    if every band of it does, and what is not a finite number does not.
    """
    valid = np.ones(pixels.shape[1:], dtype=bool)
    for band, value in zip(pixels, nodata):
        if band.dtype.kind == "f":
            valid &= np.isfinite(band)
        missing = as_number(band.dtype, value)
        if missing is not None:
            valid &= band != missing
    for mask in () if masks is None else masks:
        valid &= mask > 0
    return None if valid.all() else valid


def as_number(kind: np.dtype[Any], nodata: float | None) -> Any:
    """The no-data value as a number of the type, or None if no pixel can have it.

    GDAL tells -3.4028235e38 in double precision, which is not the float32 that the file holds.
    """
    if nodata is None or not np.isfinite(nodata):
        return None
    if kind.kind == "f":
        with np.errstate(over="ignore"):
            return kind.type(nodata)
    limits = np.iinfo(kind)
    if nodata != int(nodata) or not limits.min <= nodata <= limits.max:
        return None
    return kind.type(int(nodata))
