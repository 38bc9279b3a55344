"""Whether a model was trained on reflectance, on integers that stand for it, or on something else.

The straight line of a data module crosses zero at the training mean. What that mean is, as a
surface's reflectance, decides what the training files held; where it decides nothing, the operator
has to say it. It is never decided from the pixels of a scene.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from ..errors import ModelError
from .normalisation import Normalisation

# Sentinel-2, HLS and the products derived from them keep reflectance as integers x 10000.
INTEGER_SCALE = 1e-4
# What "units" in an operator's card file may be, and what a file's value is multiplied with then.
UNITS: dict[str, float | None] = {"reflectance": 1.0, "integers": INTEGER_SCALE, "raw": None}
# What the middle band's training mean may be. Blue light, the darkest over land, has 0.033 in HLS
# (``terratorch/datamodules/fire_scars.py``); bytes, as in ``m_SA_crop_type.py``, must not pass for
# integers x 10000, as which their means are at most 0.0255.
MEAN_REFLECTANCE = (0.03, 1.0)
# No band's training mean is outside this, not even one of water vapour or cirrus.
ANY_REFLECTANCE = (1e-4, 1.5)
# Radar (SARBands), other data (MetadataBands, both in ``terratorch/datasets/utils.py``), and the
# like: no reflectance, whatever their means are.
OTHER_DATA = re.compile(
    r"(^|[^A-Z])(VV|VH|HH|HV|RVI|DEM|SLOPE|NDVI|LULC|THERMAL|CLOUD)([^A-Z]|$)", re.IGNORECASE
)


def training_unit(told: Normalisation, bands: Sequence[str], said: str | None) -> float | None:
    """What a value of the training files is multiplied with to be reflectance; None: it is none.

    Args:
        told: what the data module does.
        bands: their names.
        said: the operator's word, a key of ``UNITS``.

    Raises:
        ModelError: nothing decides it.
    """
    if said is not None:
        return UNITS[said]
    others = [band for band in bands if OTHER_DATA.search(band)]
    if others:
        raise _undecided(f"its band {others[0]} need not be reflectance")
    means = -told.bias / told.gain
    fitting = [unit for unit in (1.0, INTEGER_SCALE) if _plausible(means * unit)]
    if len(fitting) != 1:
        raise _undecided(f"its training means are about {float(np.median(means)) + 0.0:.3g}")
    return fitting[0]


def _plausible(means: np.ndarray) -> bool:
    low, high = MEAN_REFLECTANCE
    lowest, highest = ANY_REFLECTANCE
    return bool(
        low <= np.median(means) <= high and means.min() >= lowest and means.max() <= highest
    )


def _undecided(reason: str) -> ModelError:
    return ModelError(
        f"The model's config.json does not tell what its numbers are, because {reason}; put "
        '"units": "reflectance", "integers" (reflectance x 10000) or "raw" (anything else) into '
        "a file terramask.json beside it."
    )
