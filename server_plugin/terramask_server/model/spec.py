"""What a served TerraTorch model takes and gives, read from its configuration.

vLLM serves a TerraTorch model from a ``config.json`` whose ``pretrained_cfg`` holds the model, its
inputs and the data module it was trained with. Everything here comes from there; nothing is
guessed from the pixels of a scene.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import ModelError
from .card_file import checked
from .config import LOCATION, PIXELS, TIME, ModelConfig
from .normalisation import build_data_module, only, read_normalisation
from .training_units import training_unit

__all__ = ["LOCATION", "PIXELS", "TIME", "ModelSpec"]
# The data sets of these count days from 0 (``date.dayofyear - 1`` in ``terratorch/datasets``:
# ``sen1floods11.py``, ``multi_temporal_crop_classification.py``, ``m_cashew_plantation.py``,
# ``m_nz_cattle.py``). Others count from 1: ``fire_scars.py``, which reads the day from HLS's file
# names, and the pretraining of Prithvi-EO-2.0 ("day-of-year ranging 1-365", says its model card).
DAYS_FROM_ZERO = frozenset(
    {
        "Sen1Floods11NonGeoDataModule",
        "MultiTemporalCropClassificationDataModule",
        "MBeninSmallHolderCashewsNonGeoDataModule",
        "MNzCattleNonGeoDataModule",
    }
)


@dataclass(frozen=True, eq=False)
class ModelSpec:
    """A model's interface.

    C is its number of bands, T that of its dates, and B is T * C: all bands of the first date,
    then those of the second.

    Attributes:
        bands: TerraTorch's names of the bands, in the model's order.
        frames: T; 1 for models of a single picture.
        temporal: whether the input is ``[C, T, H, W]``; else it is ``[C, H, W]``.
        tile: side of the square that the model takes, in pixels.
        gain, bias: ``[B]``, ``input = value * gain + bias``; the value is reflectance, 0 to 1, or
            for ``raw`` models the file's number.
        task: ``segmentation`` or ``regression``.
        classes: number of classes; 1 for regression.
        located, dated: whether the model also takes where a tile lies, and when it was acquired.
        raw: whether the model takes a file's numbers as they are, which need not be reflectance.
        missing: the value that the model's data set puts where there is no data; None: it does not.
        module: class name of the data module.
        class_names: as the configuration or the data set calls them; empty if neither does.
        first_day: the number that the model was given for 1 January.
        extra: what the operator says about the model (``card_file.Completion``).
    """

    bands: tuple[str, ...]
    frames: int
    temporal: bool
    tile: int
    gain: NDArray[np.float32]
    bias: NDArray[np.float32]
    task: str
    classes: int
    located: bool
    dated: bool
    raw: bool
    missing: float | None = None
    module: str = ""
    class_names: tuple[str, ...] = ()
    first_day: int = 1
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def fill(self) -> NDArray[np.float32]:
        """``[B]``, the input that the model was trained with where there is no data.

        0, which is the training mean, if its data set does not replace missing values.
        """
        if self.missing is None:
            return np.zeros_like(self.bias)
        return (self.missing * self.gain + self.bias).astype(np.float32)

    def time_coordinates(self, dates: Sequence[datetime.date]) -> list[list[float]]:
        """Year and day of the year of each of ``dates``, as the model was trained with them."""
        return [
            [float(date.year), float(date.timetuple().tm_yday - 1 + self.first_day)]
            for date in dates
        ]

    @classmethod
    def from_config(
        cls, config: dict[str, Any], completed: dict[str, Any] | None = None, location: str = ""
    ) -> ModelSpec:
        """Read ``config``, the contents of a TerraTorch model's ``config.json``.

        Args:
            config: as ``json.load`` gives it.
            completed: what the operator says about the model (``card_file.completed_by``); without
                it, the ``terramask`` object of ``config``.
            location: the model's folder or its name on the Hugging Face hub, beside whose
                ``config.json`` the data module's files are.

        Raises:
            ModelError: the model is not one that can be served, or its configuration lacks a part.
        """
        extra = checked(config.get("terramask")) if completed is None else completed
        parts = ModelConfig.of(config)
        module = build_data_module(parts.data, location)
        bands = _bands(module, parts)
        told = read_normalisation(module, parts.bands, parts.frames)
        unit = training_unit(told, bands, extra.get("units"))
        return cls(
            bands=bands,
            frames=parts.frames,
            temporal=parts.temporal,
            tile=parts.tile,
            gain=(told.gain / (unit or 1)).astype(np.float32),
            bias=told.bias.astype(np.float32),
            task=parts.task,
            classes=parts.classes,
            located=LOCATION in parts.shapes,
            dated=TIME in parts.shapes,
            raw=unit is None,
            missing=None if told.missing is None else told.missing * (unit or 1),
            module=type(module).__name__,
            class_names=_class_names(module, parts),
            first_day=0 if type(module).__name__ in DAYS_FROM_ZERO else 1,
            extra=extra,
        )


def _bands(module: Any, parts: ModelConfig) -> tuple[str, ...]:
    named = [only(getattr(module, name, None)) for name in ("output_bands", "bands")]
    named.append(only(getattr(module, "dataset_bands", None)))
    named += [parts.model_arguments.get(name) for name in ("backbone_bands", "bands")]
    named.append(getattr(getattr(module, "dataset_class", None), "all_band_names", None))
    fitting = [
        [str(getattr(band, "value", band)) for band in bands]
        for bands in named
        if isinstance(bands, (list, tuple)) and len(bands) == parts.bands
    ]
    # Some data modules number their bands; a name says more.
    fitting.sort(key=lambda bands: any(band.isdecimal() for band in bands))
    if not fitting:
        raise ModelError(f"The model's config.json does not name its {parts.bands} bands.")
    if len(set(fitting[0])) < parts.bands:
        raise ModelError("The model's config.json names a band twice.")
    return tuple(fitting[0])


def _class_names(module: Any, parts: ModelConfig) -> tuple[str, ...]:
    data_set = getattr(module, "dataset_class", None)
    for names in (
        parts.arguments.get("class_names"),
        parts.data["init_args"].get("class_names"),
        getattr(data_set, "class_names", None),
    ):
        if isinstance(names, (list, tuple)) and len(names) == parts.classes:
            unique = dict.fromkeys(str(name) for name in names)
            if len(unique) == len(names):
                return tuple(unique)
    return ()
