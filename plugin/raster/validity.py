"""Which pixels hold a measurement, where a mask says so and not a no-data value alone.

A raster's mask may lie in the file, beside it (``.msk``) or be its opacity (alpha) band (GDAL,
RFC 15 "Band Masks").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from osgeo import gdal

_PLAIN = (gdal.GMF_ALL_VALID, gdal.GMF_NODATA)
_INSIDE = "GDAL_TIFF_INTERNAL_MASK"


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


def validity(pixels: np.ndarray, nodata: Any, masks: np.ndarray) -> np.ndarray:
    """True where no mask is zero and no band has the no-data value, as an array [row, column].

    ``pixels`` and ``masks`` are arrays [band, row, column]. Where a file has a mask, GDAL does not
    look at the no-data value (None if there is none), so both are looked at here.
    """
    valid = (masks > 0).all(axis=0)
    if nodata is not None:
        there = ~np.isnan(pixels) if nodata != nodata else pixels != nodata
        valid &= there.all(axis=0)
    return valid


def write_validity(dataset: gdal.Dataset, valid: np.ndarray) -> None:
    """Give a GeoTIFF a mask of all its bands, inside the file."""
    with _option(_INSIDE, "YES"):
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(valid, 255, 0).astype(np.uint8))


@contextmanager
def _option(name: str, value: str) -> Iterator[None]:
    """Set an option of GDAL's; of this thread only where GDAL offers that to Python (3.5)."""
    local = hasattr(gdal, "SetThreadLocalConfigOption")
    get = gdal.GetThreadLocalConfigOption if local else gdal.GetConfigOption
    put = gdal.SetThreadLocalConfigOption if local else gdal.SetConfigOption
    before = get(name)
    put(name, value)
    try:
        yield
    finally:
        put(name, before)
