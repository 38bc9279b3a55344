"""The smallest type of number that holds pixels without loss.

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

_STEPS = (1, 10_000)
"""A floating-point number times one of these may be whole."""
_AT_ONCE = 1 << 16
"""Pixels that are converted at once, so few that the processor's cache holds them."""


@dataclass(frozen=True)
class Form:
    """A way to write numbers: as ``kind``, after they were multiplied by ``step``.

    ``nodata`` is kept free for pixels that are not valid. It is NaN for floating-point numbers, and
    None where numbers are written as they are and all pixels are valid.
    """

    kind: np.dtype[Any]
    step: int = 1
    nodata: float | None = None
    as_it_is: bool = False

    def of(self, pixels: np.ndarray, valid: np.ndarray | None) -> np.ndarray | None:
        """``pixels`` [band, row, column] in this form, or None if they do not fit without loss.

        Only the pixels that are ``valid`` ([row, column]; None: all) need to fit.
        """
        if self.as_it_is:
            return pixels
        values = self._converted(pixels, valid)
        if values is not None and valid is not None and self.nodata is not None:
            for band in values:
                np.copyto(band, self.nodata, where=~valid)
        return values

    def _converted(self, pixels: np.ndarray, valid: np.ndarray | None) -> np.ndarray | None:
        if valid is not None and not valid.any():
            return np.empty(pixels.shape, self.kind)
        if self.kind.kind == "f":
            return self._single(pixels, valid)
        low, high = _range(pixels, valid)
        limits = np.iinfo(self.kind)
        least = limits.min + (self.nodata == limits.min)
        most = limits.max - (self.nodata == limits.max)
        if low * self.step < least - 0.5 or high * self.step > most + 0.5:
            return None
        if pixels.dtype.kind == "f":
            return self._whole(pixels, valid, low)
        return pixels.astype(self.kind)

    def _single(self, pixels: np.ndarray, valid: np.ndarray | None) -> np.ndarray | None:
        with np.errstate(over="ignore"):
            values = pixels.astype(self.kind)
        if self.kind.itemsize < pixels.itemsize:
            same = values == pixels
            if not (same if valid is None else same | ~valid).all():
                return None
        return values

    def _whole(
        self, pixels: np.ndarray, valid: np.ndarray | None, stand_in: float
    ) -> np.ndarray | None:
        """``pixels * step`` as integers, or None if they are not whole."""
        values = np.empty(pixels.shape, self.kind)
        rows = max(1, _AT_ONCE // pixels.shape[2])
        for band, target in zip(pixels, values):
            for top in range(0, len(band), rows):
                part = band[top : top + rows]
                if valid is not None:
                    part = np.where(valid[top : top + rows], part, part.dtype.type(stand_in))
                whole = np.rint(part * self.step)
                back = whole / part.dtype.type(self.step)
                # A multiple of the last place that is less than twice it is once it.
                if not (np.abs(back - part) <= np.finfo(part.dtype).eps * np.abs(part)).all():
                    return None
                target[top : top + rows] = whole
        return values


_SHORT = Form(np.dtype(np.int16), nodata=-(2**15))
_UNSIGNED_SHORT = Form(np.dtype(np.uint16), nodata=2**16 - 1)
# Not 8 bits: the server takes such a scene for a picture, and compressed it is as small.
_INTEGERS = (
    _SHORT,
    _UNSIGNED_SHORT,
    Form(np.dtype(np.int32), nodata=-(2**31)),
    Form(np.dtype(np.uint32), nodata=2**32 - 1),
)
_FLOATS = tuple(Form(np.dtype(kind), nodata=float("nan")) for kind in (np.float32, np.float64))


def forms_for(kind: np.dtype[Any], nodata: float | None, alone: bool) -> Sequence[Form]:
    """The forms for numbers of ``kind``, the smallest first.

    ``alone`` says that ``nodata`` tells by itself which pixels are not valid (None: all are).
    """
    if kind.kind == "f":
        whole = [
            Form(form.kind, step, form.nodata)
            for step in _STEPS
            for form in (_SHORT, _UNSIGNED_SHORT)
        ]
        return [*whole, *(form for form in _FLOATS if form.kind.itemsize <= kind.itemsize)]
    if kind.itemsize <= _SHORT.kind.itemsize and alone:
        return [Form(kind, nodata=nodata, as_it_is=True)]
    return _INTEGERS


def fitted(
    pixels: np.ndarray, valid: np.ndarray | None, forms: Sequence[Form], first: int = 0
) -> tuple[np.ndarray, int] | None:
    """``pixels`` in the first of ``forms`` from ``first`` on that holds them, and which that is.

    None if there is none.
    """
    for i in range(first, len(forms)):
        values = forms[i].of(pixels, valid)
        if values is not None:
            return values, i
    return None


def _range(pixels: np.ndarray, valid: np.ndarray | None) -> tuple[Any, Any]:
    """The smallest and the largest valid number."""
    if valid is None:
        return pixels.min().item(), pixels.max().item()
    first = pixels[0][valid][0]
    bounds = [
        (band.min(where=valid, initial=first), band.max(where=valid, initial=first))
        for band in pixels
    ]
    return min(low for low, _ in bounds).item(), max(high for _, high in bounds).item()
