"""The smallest type of number that holds a window's pixels without loss.

Fewer bytes compress to fewer bytes. Whole numbers become 16-bit integers where they fit, whatever
type the file has. So do floating-point numbers that are whole multiples of 1/10000, as reflectance
is that was once stored as integers: each of them must be the multiple to within one unit in the
last place of its own type, since programs divide by 10000 or multiply by 0.0001, which differ by
that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..wire.errors import SceneError

_STEPS = (1, 10_000)
"""A floating-point number times one of these may be whole."""
_LADDER = (np.dtype(np.int16), np.dtype(np.uint16), np.dtype(np.int32), np.dtype(np.uint32))
"""Not 8 bits: the server takes such a scene for a picture, and compressed it is as small."""
_AT_ONCE = 1 << 16
"""Pixels that are converted at once, so few that the processor's cache holds them."""
_SAMPLE = 16
_LARGE = 1e18


@dataclass(frozen=True, eq=False)
class Numbers:
    """Pixels in their smallest type.

    ``values`` is [band, row, column]; a pixel's number in the file is ``values * unit``.
    ``nodata`` stands in all bands of the pixels that are not valid (None: all are).
    """

    values: np.ndarray
    unit: float
    nodata: float | None


def narrowed(pixels: np.ndarray, valid: np.ndarray | None, nodata: float | None) -> Numbers:
    """``pixels`` [band, row, column] in the smallest type that holds the ``valid`` ones exactly.

    ``valid`` is [row, column] (None: all are, else some). ``nodata``, if given, is the value that
    tells by itself which pixels are not. Raises SceneError for numbers beyond 32 bits.
    """
    if pixels.dtype.kind in "iu" and pixels.itemsize <= 2 and (valid is None or nodata is not None):
        return Numbers(pixels, 1.0, None if valid is None else nodata)
    low, high = _range(pixels, valid)
    if pixels.dtype.kind == "f":
        for step in _STEPS:
            found = _as_integers(pixels, valid, (low, high), step)
            if found is not None:
                return found
        return _floats(pixels, valid, low)
    kind = _fitting(low, high, valid is not None, _LADDER)
    if kind is None:
        raise SceneError(
            f"The layer holds whole numbers from {low} to {high}, which no sensor measures; "
            "choose a scene of 16-bit integers or of reflectance."
        )
    return _filled(pixels.astype(kind), valid, (low, high), 1.0)


def _range(pixels: np.ndarray, valid: np.ndarray | None) -> tuple[Any, Any]:
    """The smallest and the largest valid number."""
    if valid is None:
        return pixels.min().item(), pixels.max().item()
    first = pixels[0][valid][:1][0]
    bounds = [
        (band.min(where=valid, initial=first), band.max(where=valid, initial=first))
        for band in pixels
    ]
    return min(low for low, _ in bounds).item(), max(high for _, high in bounds).item()


def _fitting(
    low: int, high: int, room: bool, kinds: Sequence[np.dtype[Any]]
) -> np.dtype[Any] | None:
    """The first type that holds ``low`` to ``high``, and one number more if there must be room."""
    for kind in kinds:
        limits = np.iinfo(kind)
        free = low > limits.min or high < limits.max or not room
        if limits.min <= low and high <= limits.max and free:
            return kind
    return None


def _as_integers(
    pixels: np.ndarray, valid: np.ndarray | None, extremes: tuple[float, float], step: int
) -> Numbers | None:
    """Floating-point numbers as 16-bit multiples of ``1 / step``, or None if they are not that."""
    low, high = (round(min(max(value * step, -_LARGE), _LARGE)) for value in extremes)
    kind = _fitting(low, high, valid is not None, _LADDER[:2])
    if kind is None:
        return None
    # A quick look at a few: most scenes that do not fit are told by them.
    few = pixels[:, ::_SAMPLE, ::_SAMPLE]
    there = None if valid is None else valid[::_SAMPLE, ::_SAMPLE]
    if _whole(few, there, extremes[0], step, kind) is None:
        return None
    values = _whole(pixels, valid, extremes[0], step, kind)
    return None if values is None else _filled(values, valid, (low, high), 1 / step)


def _whole(
    pixels: np.ndarray, valid: np.ndarray | None, low: float, step: int, kind: np.dtype[Any]
) -> np.ndarray | None:
    """``pixels * step`` as integers of ``kind``, or None if they are not whole."""
    values = np.empty(pixels.shape, kind)
    rows = max(1, _AT_ONCE // pixels.shape[2])
    for band, target in zip(pixels, values):
        for top in range(0, len(band), rows):
            part = band[top : top + rows]
            if valid is not None:
                part = np.where(valid[top : top + rows], part, part.dtype.type(low))
            whole = np.rint(part * step)
            back = whole / part.dtype.type(step)
            # A multiple of the last place that is less than twice it is once it.
            if not (np.abs(back - part) <= np.finfo(part.dtype).eps * np.abs(part)).all():
                return None
            target[top : top + rows] = whole
    return values


def _filled(
    values: np.ndarray, valid: np.ndarray | None, extremes: tuple[int, int], unit: float
) -> Numbers:
    """Put a number that no valid pixel has in the place of the others."""
    if valid is None:
        return Numbers(values, unit, None)
    low, high = extremes
    free = low - 1 if low > np.iinfo(values.dtype).min else high + 1
    _fill(values, valid, free)
    return Numbers(values, unit, float(free))


def _floats(pixels: np.ndarray, valid: np.ndarray | None, low: float) -> Numbers:
    with np.errstate(over="ignore"):
        single = pixels.astype(np.float32, copy=valid is not None)
    if pixels.itemsize > single.itemsize and not _same(single, pixels, valid):
        single = pixels.copy() if valid is not None else pixels
    if valid is None:
        return Numbers(single, 1.0, None)
    free = np.floor(single.dtype.type(low)) - 1
    if not free < low:
        free = single.dtype.type(np.nan)
    _fill(single, valid, free)
    return Numbers(single, 1.0, None if np.isnan(free) else float(free))


def _same(one: np.ndarray, other: np.ndarray, valid: np.ndarray | None) -> bool:
    alike = one == other
    return bool(alike.all() if valid is None else (alike | ~valid).all())


def _fill(values: np.ndarray, valid: np.ndarray, value: Any) -> None:
    for band in values:
        np.copyto(band, value, where=~valid)
