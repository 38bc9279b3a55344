"""What a served TerraTorch model takes and gives, read from its configuration.

vLLM serves a TerraTorch model from a ``config.json`` whose ``pretrained_cfg`` holds the model, its
inputs and the data module it was trained with. Everything here comes from there; nothing is
guessed from the pixels of a scene.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from .errors import ModelError

# Sentinel-2, HLS and the products derived from them keep reflectance as integers x 10000.
INTEGER_SCALE = 1e-4
# TerraTorch's name of the input that holds latitude and longitude.
LOCATION = "location_coords"
# No surface's mean reflectance comes near this: statistics above it are of integers.
MAX_MEAN_REFLECTANCE = 2.0


@dataclass(frozen=True)
class ModelSpec:
    """A segmentation model's interface.

    Attributes:
        bands: TerraTorch's names of the bands, in the model's order.
        tile: side of the square that the model takes, in pixels.
        gain, bias: per band, ``input = reflectance * gain + bias``; reflectance is 0 to 1.
        classes: number of classes.
        flood: whether the model was trained for water on Sen1Floods11's classes.
        located: whether the model also takes where a tile lies.
        extra: the ``terramask`` object of ``config.json``, which completes the model card.
    """

    bands: tuple[str, ...]
    tile: int
    gain: NDArray[np.float32]
    bias: NDArray[np.float32]
    classes: int
    flood: bool
    located: bool
    extra: dict[str, Any]

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> ModelSpec:
        """Read ``config``, the contents of a TerraTorch model's ``config.json``.

        Raises:
            ModelError: the model makes no class mask, or its configuration lacks a part.
        """
        try:
            pretrained = config["pretrained_cfg"]
            model_args = pretrained["model"]["init_args"]["model_args"]
            data = pretrained["data"]
            inputs = set(pretrained["input"]["data"])
            shape = pretrained["input"]["data"]["pixel_values"]["shape"]
            task, module = pretrained["model"]["class_path"], data["class_path"]
            classes, _ = int(model_args["num_classes"]), data["init_args"]
        except (KeyError, TypeError) as error:
            raise ModelError(
                f"The model's config.json lacks {error} of a TerraTorch model."
            ) from None
        if "SemanticSegmentationTask" not in task:
            raise ModelError("The model is not a TerraTorch segmentation model: it makes no mask.")
        if len(shape) != 3 or shape[1] != shape[2]:
            raise ModelError(f"The model takes {shape} pixels; only [bands, tile, tile] is served.")
        if inputs - {"pixel_values", LOCATION}:
            raise ModelError(
                f"The model takes {sorted(inputs)}; only pixels and location are served."
            )
        gain, bias = _normalisation(data, shape[0])
        return cls(
            bands=_bands(data, model_args, shape[0]),
            tile=shape[1],
            gain=gain,
            bias=bias,
            classes=classes,
            flood=module.endswith("Sen1Floods11NonGeoDataModule"),
            located=LOCATION in inputs,
            extra=config.get("terramask") or {},
        )


def _bands(data: dict[str, Any], model_args: dict[str, Any], count: int) -> tuple[str, ...]:
    arguments = data["init_args"]
    for bands in (
        arguments.get("output_bands"),
        arguments.get("bands"),
        arguments.get("dataset_bands"),
        model_args.get("backbone_bands"),
        model_args.get("bands"),
    ):
        if bands and len(bands) == count:
            return tuple(str(band) for band in bands)
    raise ModelError(f"The model's config.json does not name its {count} bands.")


def _normalisation(
    data: dict[str, Any], bands: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Gain and bias per band that the model's own data module applies to reflectance.

    The module is asked rather than re-written: it normalises a picture of zeros and one of ones,
    which gives the straight line that it applies to each band.
    """
    normalise = _data_module(data).aug
    zero, one = (_apply(normalise, bands, value) for value in (0.0, 1.0))
    gain, bias = one - zero, zero
    if not np.allclose(_apply(normalise, bands, 2.0), 2 * gain + bias, rtol=1e-3, atol=1e-5):
        raise ModelError("The model's data module does more than scale and shift its bands.")
    # A straight line crosses zero at the training mean.
    if np.max(np.abs(bias / gain)) > MAX_MEAN_REFLECTANCE:
        gain = gain / INTEGER_SCALE
    return gain.astype(np.float32), bias.astype(np.float32)


def _apply(normalise: Any, bands: int, value: float) -> NDArray[np.float64]:
    picture = torch.full((1, bands, 8, 8), value)
    return normalise({"image": picture})["image"][0, :, 0, 0].double().numpy()


def _data_module(data: dict[str, Any]) -> Any:
    """The model's data module, without the transforms, which need the data set's files."""
    arguments = {key: value for key, value in data["init_args"].items() if "transform" not in key}
    module, name = data["class_path"].rsplit(".", 1)
    try:
        return getattr(importlib.import_module(module), name)(**arguments)
    except Exception as error:
        raise ModelError(f"The model's data module cannot be built: {error}") from error
