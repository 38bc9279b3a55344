"""Whether a scene's numbers can be reflectance, judged by a few of its pixels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import numpy as np
from osgeo import gdal

from ..wire.errors import SceneError
from ..wire.sentences import Number, tr
from . import gdal_errors
from .band_choice import BandChoice
from .opening import open_dataset
from .scene import Scene
from .spectra import shown_words

_MEDIAN = (-0.2, 1.0)
_POSSIBLE = (-0.5, 100.0)
"""The server's rules (docs/protocol.md): for half of a band's pixels, and for any pixel."""
_INTEGER_SCALE = 1e-4
_SIDE = 128
_PLACES = (0.5, 0.2, 0.8)
_REMOTE = re.compile(r"/vsi(?:curl|s3|gs|az|adls|oss|swift|webhdfs)[/_?]")
_REMOTE_BYTES = 1 << 20
_FLOATS = (gdal.GDT_Float32, gdal.GDT_Float64)


def check_values(scene: Scene, choice: BandChoice, raw: bool) -> None:
    """Look at a few pixels of the chosen bands; ``raw`` models take any numbers.

    Of a scene on the web about a megabyte is read at most; where its blocks are larger than that,
    nothing is, and the server judges the first window. Raises SceneError if the numbers cannot be
    reflectance, or cannot be read.
    """
    if raw:
        return
    dataset = open_dataset(scene.source)
    remote = bool(scene.url) or _REMOTE.search(scene.source) is not None
    budget = _REMOTE_BYTES // len(choice.indices) if remote else None
    for i in choice.indices:
        band = dataset.GetRasterBand(i + 1)
        _check_type(scene, choice, i, band)
        with gdal_errors.raising(_unreadable):
            sample = _sample(dataset, band, choice.nodata, budget)
        _check_band(_name(scene, i), sample, *meaning(band, choice))


def _check_type(scene: Scene, choice: BandChoice, i: int, band: Any) -> None:
    scaled = choice.scale is not None or band.GetScale() not in (None, 0.0, 1.0)
    if gdal.GetDataTypeSize(band.DataType) <= 8 and not scaled:
        raise SceneError(
            tr(
                "Band {name} has 8-bit values, as a picture for looking at has; choose the "
                "scene that it was made from, or give the scale and offset of its "
                "reflectance."
            ).format(name=_name(scene, i))
        )


def _check_band(name: str, sample: np.ndarray, scale: float, offset: float) -> None:
    """Judge the valid values ``sample`` [pixel] of a band."""
    reflectance = sample * scale + offset
    possible = reflectance[(reflectance >= _POSSIBLE[0]) & (reflectance <= _POSSIBLE[1])]
    if not possible.size and (not sample.size or sample.min() == sample.max()):
        # Nothing but an undeclared no-data value was met.
        return
    middle = float(np.median(possible if possible.size else reflectance))
    if not _MEDIAN[0] <= middle <= _MEDIAN[1]:
        raise SceneError(
            tr(
                "Band {name} cannot be reflectance: its median is {middle:.4g} (the file's "
                "values are {lowest:.6g} to {highest:.6g}); choose another scene, or give "
                "the right scale and offset."
            ).format(
                name=name,
                middle=Number(middle),
                lowest=Number(sample.min()),
                highest=Number(sample.max()),
            )
        )


def meaning(band: Any, choice: BandChoice) -> tuple[float, float]:
    """Scale and offset of a band's numbers: the choice's, else the file's, else the rule."""
    rule = 1.0 if band.DataType in _FLOATS else _INTEGER_SCALE
    if choice.scale is not None:
        return choice.scale, choice.offset or 0.0
    scale, offset = band.GetScale() or 1.0, band.GetOffset() or 0.0
    if (scale, offset) == (1.0, 0.0):
        scale = rule
    return scale, offset if choice.offset is None else choice.offset


def _sample(
    dataset: gdal.Dataset, band: Any, nodata: float | None, budget: int | None
) -> np.ndarray:
    """Valid values of a band from its smallest overview, else from several places [pixel]."""
    small = [band.GetOverview(i) for i in range(band.GetOverviewCount())]
    small = [one for one in small if min(one.XSize, one.YSize) >= _SIDE // 2]
    level = min(small, key=lambda one: one.XSize * one.YSize, default=band)
    if nodata is None:
        nodata = band.GetNoDataValue()
    masks = level.GetMaskBand() if level.GetMaskFlags() & gdal.GMF_PER_DATASET else None
    values = [np.empty(0)]
    for window in _windows(dataset, level, budget):
        pixels = level.ReadAsArray(*window)
        mask = None if masks is None else masks.ReadAsArray(*window)
        if pixels is None or (mask is None) != (masks is None):
            # GDAL has told why, which the caller raises.
            break
        pixels = pixels.ravel()
        valid = np.isfinite(pixels) if pixels.dtype.kind == "f" else np.full(pixels.shape, True)
        if nodata is not None:
            valid &= pixels != nodata
        if mask is not None:
            valid &= mask.ravel() > 0
        values.append(pixels[valid].astype(float))
    return np.concatenate(values)


def _windows(
    dataset: gdal.Dataset, level: Any, budget: int | None
) -> Iterator[tuple[int, int, int, int]]:
    """Column, row, width and height of the places to look at, as many as ``budget`` bytes allow."""
    width, height = min(_SIDE, level.XSize), min(_SIDE, level.YSize)
    left = budget
    for x, y in [(x, y) for y in _PLACES for x in _PLACES]:
        window = (int((level.XSize - width) * x), int((level.YSize - height) * y), width, height)
        if left is not None:
            left -= _cost(dataset, level, window)
            if left < 0:
                return
        yield window


def _cost(dataset: gdal.Dataset, level: Any, window: tuple[int, int, int, int]) -> int:
    """Bytes of all blocks that a window touches, before compression."""
    block = level.GetBlockSize()
    counts = [
        (window[i] + window[i + 2] - 1) // block[i] - window[i] // block[i] + 1 for i in (0, 1)
    ]
    pixel = gdal.GetDataTypeSize(level.DataType) // 8
    if dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL":
        pixel *= dataset.RasterCount
    return int(counts[0] * counts[1] * block[0] * block[1] * pixel)


def _name(scene: Scene, i: int) -> str:
    spectral = scene.recognition.spectral[i] if i < len(scene.recognition.spectral) else ""
    described = scene.descriptions[i].strip()
    return described or (shown_words(spectral) if spectral else str(i + 1))


def _unreadable(details: str) -> SceneError:
    return SceneError(
        tr("The layer's pixels cannot be read; check that its file is complete and within reach."),
        details,
    )
