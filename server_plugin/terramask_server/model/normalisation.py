"""What a model's data module does to a file's values before the model sees them, at test time.

A TerraTorch data set reads a file, puts ``no_data_replace`` where it has no data, and multiplies
with ``constant_scale`` (``GenericPixelWiseDataset.__getitem__`` in ``terratorch/datasets/
generic_pixel_wise_dataset.py``). Then come the ``test_transform``, and last the data module's
``test_aug`` or ``aug`` (torchgeo's ``BaseDataModule.on_after_batch_transfer``). None of that is
written again here: the data module is asked what it makes of a few made-up pictures.
"""

from __future__ import annotations

import importlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ..errors import ModelError
from .beside import find_beside

Float = NDArray[np.float64]
# Transforms that move pixels and axes about and leave their values alone.
NEUTRAL_TRANSFORMS = frozenset(
    {
        *("ToTensorV2", "Resize", "CenterCrop", "RandomCrop", "Crop", "RandomResizedCrop"),
        *("PadIfNeeded", "Padding", "CropNonEmptyMaskIfExists", "LongestMaxSize"),
        *("SmallestMaxSize", "HorizontalFlip", "VerticalFlip", "D4", "Transpose", "RandomRotate90"),
        *("FlattenTemporalIntoChannels", "UnflattenTemporalFromChannels", "Rearrange"),
        *("FlattenSamplesIntoChannels", "UnflattenSamplesFromChannels", "NoOp"),
    }
)
# These normalise inside the data set, with statistics that only its files hold (``PASTIS`` and
# ``Sen4MapDatasetMonthlyComposites`` in ``terratorch/datasets``).
NORMALISED_BY_DATASET = frozenset({"PASTISDataModule", "Sen4MapLucasDataModule"})
# Side of the made-up pictures, in pixels, and their largest value.
SIDE, LARGEST = 8, 2.0**14


@dataclass(frozen=True)
class Normalisation:
    """``input = value * gain + bias`` for a file's values, ``[T * C]`` each, all of a date first.

    Attributes:
        missing: the file's value that stands in for missing ones; None: the module does not say.
    """

    gain: Float
    bias: Float
    missing: float | None


def build_data_module(data: dict[str, Any], location: str = "") -> Any:
    """The data module that ``data`` (``class_path`` and ``init_args``) describes, without data.

    Args:
        location: the model's folder or its name on the Hugging Face hub, for means in a file.

    Raises:
        ModelError: it cannot be built, or changes values in a way that cannot be read from it.
    """
    module, _, name = data["class_path"].rpartition(".")
    if name in NORMALISED_BY_DATASET:
        raise ModelError(
            f"The model's {name} normalises inside its data set, which only its files tell; "
            "describe the same with a generic data module, its means and its stds."
        )
    arguments = dict(data["init_args"])
    _check_transforms(arguments.get("test_transform"))
    for statistics in ("means", "stds"):
        if isinstance(arguments.get(statistics), str):
            arguments[statistics] = _file(location, statistics, arguments[statistics])
    # Transforms need not be built: the ones that are left do not touch values.
    kept = {key: value for key, value in arguments.items() if not key.endswith("_transform")}
    try:
        return getattr(importlib.import_module(module or "terratorch.datamodules"), name)(**kept)
    except Exception as error:
        raise ModelError(f"The model's data module {name} cannot be built{_why(error)}.") from None


def read_normalisation(module: Any, bands: int, frames: int) -> Normalisation:
    """Ask ``module`` what it makes of pictures of ``bands`` bands and ``frames`` dates.

    Raises:
        ModelError: it does something else than scaling and shifting each band.
    """
    scale = only(getattr(module, "constant_scale", None))
    scale = 1.0 if scale is None else float(scale)
    missing = getattr(module, "no_data_replace", None)
    # A model of one date may be declared with that axis; its data module then works without it.
    shape = (bands, frames, SIDE, SIDE) if frames > 1 else (bands, SIDE, SIDE)
    zero = _ask(module, np.zeros(shape))
    gain = (_ask(module, np.full(shape, LARGEST)) - zero) / LARGEST
    _check_straight(module, gain, zero)
    by_plane = [one[..., 0, 0].reshape(bands, -1).T.ravel() for one in (gain, zero)]
    return Normalisation(
        gain=by_plane[0] * scale,
        bias=by_plane[1],
        missing=None if missing is None else float(missing),
    )


def only(value: Any) -> Any:
    """What a dictionary with one entry (one modality, one sensor) holds; else ``value`` itself."""
    return next(iter(value.values())) if isinstance(value, dict) and len(value) == 1 else value


def _file(location: str, statistics: str, name: str) -> str:
    found = find_beside(location, name) if location else Path(name)
    if found is None or not found.is_file():
        raise ModelError(
            f"The file of '{statistics}' that config.json names is not there; put it beside "
            "config.json, or write the numbers into config.json."
        )
    return str(found)


def _check_transforms(transforms: Any) -> None:
    for one in only(transforms) or []:
        name = str(one.get("class_path") if isinstance(one, dict) else one).rsplit(".", 1)[-1]
        if name not in NEUTRAL_TRANSFORMS:
            raise ModelError(
                f"The model's 'test_transform' has {name}, which may change values; normalise "
                "with the data module's means and stds instead, or take it out of config.json."
            )


def _check_straight(module: Any, gain: Float, bias: Float) -> None:
    """Small and large values side by side show clipping, and what looks at a whole picture."""
    generator = np.random.default_rng(0)
    large = generator.uniform(-1, LARGEST, gain.shape)
    small = generator.uniform(-1, 2, gain.shape)
    mixed = np.where(generator.random(gain.shape) < 0.5, small, large)
    tolerance = 1e-5 * (np.abs(mixed * gain) + np.abs(bias)) + 1e-9
    found = _ask(module, mixed)
    if not (np.isfinite(gain).all() and np.isfinite(bias).all()):
        raise ModelError("The model's data module divides a band by a deviation of zero.")
    straight = np.abs(found - (mixed * gain + bias)) <= tolerance
    if not (straight.all() and (gain != 0).all()):
        raise ModelError("The model's data module does more than scale and shift its bands.")


def _ask(module: Any, picture: Float) -> Float:
    # In double precision: the difference of two large numbers is wanted exactly.
    tensor = torch.from_numpy(picture)[None]
    modalities = getattr(module, "modalities", None) or []
    normalise = getattr(module, "test_aug", None) or module.aug
    try:
        batch = normalise({"image": tensor, **dict.fromkeys(modalities, tensor)})
        found = batch[modalities[0] if modalities else "image"][0].double().numpy()
    except Exception as error:
        raise ModelError(
            f"The model's data module does not normalise pictures of its shape{_why(error)}."
        ) from None
    if found.shape != picture.shape:
        raise ModelError("The model's data module changes the shape of pictures.")
    return np.asarray(found, np.float64)


def _why(error: Exception) -> str:
    """An exception's first line, for the operator; not if it names a file of this machine."""
    line = str(error).strip().split("\n")[0][:200].rstrip(".")
    return f" ({type(error).__name__})" if not line or os.sep in line else f": {line}"
