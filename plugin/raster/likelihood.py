"""How much ground is at least so likely to be of a class, from a result with probabilities."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .class_strips import ClassReader, Report, count
from .mask import open_mask
from .opening import open_dataset
from .region import Region
from .result_file import PER_CENT

ALL = 100
"""Per cent."""


@dataclass(frozen=True, eq=False)
class Likelihood:
    """``band`` (1-based) of a result holds the per cent of a class; ``km2`` [101] is the ground of
    which the model says at least so much."""

    band: int
    km2: np.ndarray


def likelihood_of(source: str, name: str, report: Report) -> Likelihood | None:
    """Read the per cent of the class called ``name``; None if the result does not have it.

    Raises SceneError if the result cannot be read, Cancelled if ``report`` says so.
    """
    band = _band_of(source, name)
    if not band:
        return None
    mask = open_mask(source)
    reader = ClassReader(mask, band)
    try:
        counts = count(reader, mask, Region(mask.scene.whole), report)
    finally:
        reader.close()
    return Likelihood(band, np.cumsum(counts.km2[ALL::-1])[::-1])


def _band_of(source: str, name: str) -> int:
    """The band's number, 0 if there is none."""
    dataset = open_dataset(source)
    wanted = PER_CENT.format(name)
    numbers = range(1, dataset.RasterCount + 1)
    return next((i for i in numbers if dataset.GetRasterBand(i).GetDescription() == wanted), 0)
