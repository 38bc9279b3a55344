"""What a file's numbers mean: the request's word, else the file's, else the card's rule."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..errors import NotReflectance, RequestError
from ..model.spec import ModelSpec
from ..model.training_units import INTEGER_SCALE
from ..schema import RequestData
from . import sentinel2

# Below and above this, a scene's middle value is in other units: noise makes dark water a little
# negative, clouds and sun glint go beyond 1, but neither is half of a scene.
MEDIAN_REFLECTANCE = (-0.2, 1.0)
# A single pixel's; noise and glint stay far within. -9999 as an integer means -0.9999.
POSSIBLE_REFLECTANCE = (-0.5, 100.0)
# Numbers of no known meaning: what still is a number when it has been normalised.
RAW_LIMIT = 1e30
# So many of a band's values tell its median well enough, and cost next to no memory.
SAMPLES = 1 << 16


class FilePixels(Protocol):
    """What is used of a window of a raster (``geotiff.pixels.Pixels``)."""

    @property
    def values(self) -> NDArray[np.generic]: ...
    @property
    def valid(self) -> NDArray[np.bool_]: ...
    @property
    def scales(self) -> tuple[float, ...]: ...
    @property
    def offsets(self) -> tuple[float, ...]: ...
    @property
    def tags(self) -> dict[str, str]: ...
    @property
    def band_tags(self) -> tuple[dict[str, str], ...]: ...


@dataclass(frozen=True, eq=False)
class Units:
    """``value * scale + offset`` is what the model's ``gain`` and ``bias`` are for.

    Attributes:
        scales, offsets: ``[B]``, one of each for every band of the file that is read.
        note: which rule was applied, a sentence; None if the request or the file said it.
    """

    scales: NDArray[np.float32]
    offsets: NDArray[np.float32]
    note: str | None


def units_of(pixels: FilePixels, request: RequestData, spec: ModelSpec) -> Units:
    """What the numbers of ``pixels`` mean.

    Raises:
        RequestError: the file has 8-bit values and nobody says what they mean, or it declares a
            scale that is none.
    """
    scales, offsets, note = _from_file(pixels, request, spec)
    if request.scale is not None:
        scales, offsets, note = np.full_like(scales, request.scale), np.zeros_like(offsets), None
    if request.offset is not None:
        offsets, note = np.full_like(offsets, request.offset), None
    with np.errstate(over="ignore", under="ignore"):
        units = Units(scales.astype(np.float32), offsets.astype(np.float32), note)
    if not (np.isfinite(units.scales) & np.isfinite(units.offsets) & (units.scales != 0)).all():
        raise RequestError(
            "The scale and offset of the file's values are not usable numbers; send others.",
            param="scale",
        )
    return units


def implied_nodata(
    tags: Mapping[str, str], band_tags: tuple[dict[str, str], ...], dtype: str
) -> float | None:
    """The value that means "no data" in a file that declares none, by what its metadata say.

    It is for integers only, and what the request or the file itself names comes before it.
    """
    return sentinel2.nodata(tags, band_tags) if np.dtype(dtype).kind in "iu" else None


def exclude_impossible(pixels: FilePixels, units: Units, spec: ModelSpec) -> bool:
    """Take pixels whose numbers nothing on Earth has for missing ones; whether there were any.

    They are nearly always a nodata value that the file does not declare, -9999 or -3.4e38. One of
    them would spoil its whole tile.
    """
    found = False
    for plane, values in enumerate(pixels.values):
        low, high = _possible(units, plane, spec)
        # A band's extremes first: most bands have nothing to take out.
        if float(values.min()) >= low and float(values.max()) <= high:
            continue
        for row, line in zip(pixels.valid, values, strict=True):
            possible = (line >= low) & (line <= high)
            found = found or bool((row & ~possible).any())
            row &= possible
    return found


def _possible(units: Units, plane: int, spec: ModelSpec) -> tuple[float, float]:
    """The least and the largest of a band's numbers that can mean anything."""
    low, high = (-RAW_LIMIT, RAW_LIMIT) if spec.raw else POSSIBLE_REFLECTANCE
    scale, offset = float(units.scales[plane]), float(units.offsets[plane])
    ends = sorted(((low - offset) / scale, (high - offset) / scale))
    return ends[0], ends[1]


def check_reflectance(pixels: FilePixels, units: Units, spec: ModelSpec) -> None:
    """Let a scene pass whose numbers can be reflectance; ``raw`` models take any.

    Each band is judged by the median of a sample of its valid values, the same ones every time.

    Raises:
        NotReflectance: a band's cannot be, with the values seen.
    """
    if spec.raw:
        return
    rows, columns = _sample(pixels.valid)
    low, high = MEDIAN_REFLECTANCE
    for plane, values in enumerate(pixels.values):
        sample = values[rows, columns].astype(np.float64)
        sample = sample[np.isfinite(sample)]
        if sample.size == 0:
            continue
        # A scale is not zero: the middle value's reflectance is the middle reflectance.
        with np.errstate(over="ignore"):
            median = float(np.median(sample))
        middle = median * float(units.scales[plane]) + float(units.offsets[plane])
        if not low <= middle <= high:
            raise NotReflectance(
                f"Band {_named(spec, plane)} cannot be reflectance: its median is {middle:.4g} "
                f"(the file's values are {sample.min():.6g} to {sample.max():.6g}); declare the "
                "scale and offset in the file, or send them.",
                param="scale",
            )


def _from_file(
    pixels: FilePixels, request: RequestData, spec: ModelSpec
) -> tuple[NDArray[np.float64], NDArray[np.float64], str | None]:
    scales, offsets = np.array(pixels.scales, float), np.array(pixels.offsets, float)
    declared = bool((scales != 1).any() or (offsets != 0).any())
    kind = pixels.values.dtype.kind
    if declared or spec.raw or kind not in "iu":
        return scales, offsets, None
    if pixels.values.dtype.itemsize == 1 and request.scale is None:
        raise RequestError(
            "The scene has 8-bit values, as a picture has; send the reflectance itself, or the "
            "scale and offset that make it reflectance.",
            param="data",
        )
    return _by_rule(pixels)


def _by_rule(
    pixels: FilePixels,
) -> tuple[NDArray[np.float64], NDArray[np.float64], str | None]:
    """Integers that nobody explains: the rule that the card states."""
    divisor = sentinel2.quantification(pixels.tags)
    scale = INTEGER_SCALE if divisor is None else 1 / divisor
    scales = np.full(len(pixels.scales), scale)
    taken = f"the integers were taken as reflectance x {1 / scale:g}."
    added = sentinel2.offsets(pixels.tags, pixels.band_tags)
    if added is None:
        return scales, np.zeros_like(scales), taken.capitalize()
    shown = f"{added[0]:g}" if len(set(added)) == 1 else "its own for each band"
    note = f"The file's metadata say Sentinel-2 with an offset of {shown}: with it added, {taken}"
    return scales, np.array(added) * scale, note


def _sample(valid: NDArray[np.bool_]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Rows and columns of at most ``SAMPLES`` valid pixels, spread over the picture."""
    width = valid.shape[1]
    step = max(1, math.ceil(valid.size / SAMPLES))
    while math.gcd(step, width) > 1:
        # Else the same few columns would be met in every row.
        step += 1
    for first in range(step):
        found = np.flatnonzero(valid.flat[first::step])
        if found.size:
            break
    return np.divmod(found * step + first, width)


def _named(spec: ModelSpec, plane: int) -> str:
    date, band = divmod(plane, len(spec.bands))
    return spec.bands[band] + (f" of date {date + 1}" if spec.frames > 1 else "")
