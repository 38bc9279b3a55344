"""Reading a mask window by window, and counting its pixels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ..wire.errors import Cancelled
from .area import row_areas
from .mask import Mask
from .region import Region
from .strips import StripReader
from .validity import valid_pixels
from .windows import Window

Report = Callable[[float], bool]
"""Takes the part that is done, 0 to 1; returns false if no more is wanted."""
_ROWS = 512
_COLUMNS = 4096
_VALUES = 256


class ClassReader:
    """Reads classes, or numbers of another 8-bit band. To be used in one thread, and closed.
    Raises SceneError, as ``read`` does."""

    def __init__(self, mask: Mask, band: int = 1) -> None:
        self._nodata = mask.nodata
        self._reader = StripReader(mask.scene, [band - 1])

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray | None]:
        """Class ids, uint8 [row, column], and where there is data (None: everywhere)."""
        pixels, masks = self._reader.read(window)
        return pixels[0], valid_pixels(pixels, [self._nodata], masks)

    def close(self) -> None:
        self._reader.close()


@dataclass(frozen=True, eq=False)
class Counts:
    """Pixels and ground area in km2 of each class id (arrays [256]), and those without data."""

    pixels: np.ndarray
    km2: np.ndarray
    nodata_pixels: int = 0
    nodata_km2: float = 0.0

    @classmethod
    def none(cls) -> Counts:
        return cls(np.zeros(_VALUES, np.int64), np.zeros(_VALUES))

    @property
    def present(self) -> tuple[int, ...]:
        """The ids of which there are pixels."""
        return tuple(int(number) for number in np.flatnonzero(self.pixels))


def windows_of(whole: Window) -> Iterator[tuple[Window, float]]:
    """Windows of a bounded number of pixels that make up ``whole``, from above, and the part of it
    that is done with each."""
    done = 0
    for row in _steps(whole.rows, _ROWS):
        for column in _steps(whole.columns, _COLUMNS):
            window = Window(column[0], row[0], column[1] - column[0], row[1] - row[0])
            done += window.pixels
            yield window, done / whole.pixels


def count(reader: ClassReader, mask: Mask, region: Region, report: Report) -> Counts:
    """Count the pixels of ``region``; each row's have the area of ``row_areas``.

    Raises SceneError if a pixel cannot be read, Cancelled if ``report`` says so.
    """
    whole = region.window
    row_km2 = row_areas(mask.scene.geotransform, mask.scene.crs_wkt, whole)
    pixels, km2 = np.zeros(_VALUES + 1, np.int64), np.zeros(_VALUES + 1)
    for window, done in windows_of(whole):
        inside = region.inside(window)
        if inside is None or inside.any():
            values, valid = reader.read(window)
            areas = row_km2[window.row - whole.row :][: window.height]
            for number, there in _split(values, valid, inside):
                found = np.count_nonzero(there, axis=1)
                pixels[number] += found.sum()
                km2[number] += found @ areas
        if not report(done):
            raise Cancelled
    return Counts(pixels[:-1], km2[:-1], int(pixels[-1]), float(km2[-1]))


def _split(
    values: np.ndarray, valid: np.ndarray | None, inside: np.ndarray | None
) -> Iterator[tuple[int, np.ndarray]]:
    """The ids in ``values`` and where they are, bool [row, column]; 256 is no data."""
    counted = np.ones(values.shape, bool) if inside is None else inside
    if valid is not None:
        yield _VALUES, counted & ~valid
        counted = counted & valid
    for number in np.flatnonzero(np.bincount(values[counted], minlength=_VALUES)):
        yield int(number), counted & (values == number)


def _steps(span: tuple[int, int], step: int) -> Iterator[tuple[int, int]]:
    """Pieces of an axis that end at whole multiples of ``step``."""
    start, stop = span
    while start < stop:
        end = min(stop, (start // step + 1) * step)
        yield start, end
        start = end
