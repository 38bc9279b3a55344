"""What TerraTorch itself says about the golden tile, without vLLM.

Of Terramask's code only the model's specification is shared: gain, bias, and how days are counted.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ..model.spec import LOCATION, PIXELS, TIME, ModelSpec
from .golden import golden_dates, golden_place, golden_values

# In this order vLLM looks for weights, and takes the first kind that there is.
WEIGHTS = ("*.safetensors", "*.bin", "*.pt")


class NoReference(Exception):
    """TerraTorch's own answer cannot be had; the message says why."""


def find_model(model: str, revision: str | None = None) -> Path:
    """The folder that holds ``model``: itself, or where the hub's files of this revision (``None``:
    the newest) lie once vLLM ran.

    Raises:
        NoReference: vLLM did not fetch it.
    """
    if Path(model).exists():
        return Path(model)
    from huggingface_hub import snapshot_download

    try:
        return Path(snapshot_download(model, revision=revision, local_files_only=True))
    except (OSError, ValueError):
        raise NoReference(
            f"The files of {model} are not in the hub's cache; name a folder that holds them."
        ) from None


def read_config(folder: Path) -> dict[str, Any]:
    """The contents of the model's ``config.json``."""
    return dict(json.loads((folder / "config.json").read_text(encoding="utf-8")))


def own_output(
    folder: Path, config: dict[str, Any], spec: ModelSpec, dtype: torch.dtype
) -> NDArray[np.float32]:
    """TerraTorch's output: logits ``[classes, tile, tile]``, for regression ``[1, tile, tile]``.

    It is computed in ``dtype``, the server's: what that alone changes is the model's own affair.

    Raises:
        NoReference: there are no weights, or they are another model's.
    """
    from terratorch.vllm import InferenceRunner

    usual = torch.get_default_dtype()
    # As vLLM builds it: what is made in float32 on purpose stays so.
    torch.set_default_dtype(dtype)
    try:
        runner = InferenceRunner(config["pretrained_cfg"]).eval()
    finally:
        torch.set_default_dtype(usual)
    missing, further = runner.load_state_dict(_weights(folder), strict=False)
    wrong = [name for name in (*missing, *further) if "pos_embed" not in name]
    if wrong:
        raise NoReference(
            f"The weights do not fit the model: {wrong[0]} is not in both; take config.json and "
            "weights from the same place."
        )
    inputs = _inputs(spec)
    inputs[PIXELS] = inputs[PIXELS].to(dtype)
    with torch.inference_mode():
        output = runner(**inputs).output[0].float().numpy()
    return output.reshape(-1, spec.tile, spec.tile)


def _inputs(spec: ModelSpec) -> dict[str, torch.Tensor]:
    """One tile's inputs, as a batch of one: vLLM puts an axis before each tensor."""
    pixels = golden_values(spec) * spec.gain[:, None, None] + spec.bias[:, None, None]
    if spec.temporal:
        by_date = pixels.reshape(spec.frames, len(spec.bands), spec.tile, spec.tile)
        pixels = by_date.transpose(1, 0, 2, 3)
    inputs = {PIXELS: torch.from_numpy(np.ascontiguousarray(pixels, np.float32))[None]}
    if spec.located:
        inputs[LOCATION] = torch.tensor([[golden_place(spec)]])
    if spec.dated:
        inputs[TIME] = torch.tensor([[spec.time_coordinates(golden_dates(spec))]])
    return inputs


def _weights(folder: Path) -> dict[str, torch.Tensor]:
    """The weights under the names that TerraTorch's runner has for them.

    The rules are those of ``Terratorch.load_weights`` in vLLM's ``models/terratorch.py``.
    """
    weights = {}
    for name, value in _stored(folder):
        if isinstance(value, torch.Tensor):
            weights[f"model.{name}"] = value
        elif name == "state_dict":
            # A checkpoint of Lightning: the model stands under "model.", among other things.
            # Positions are computed for the tile's size, which may be another than in training.
            weights |= {
                key.replace("_timm_module.", ""): one
                for key, one in value.items()
                if "pos_embed" not in key
            }
    return {name: one for name, one in weights.items() if name.startswith("model.")}


def _stored(folder: Path) -> Iterator[tuple[str, Any]]:
    from safetensors.torch import load_file

    files = next((found for kind in WEIGHTS if (found := sorted(folder.glob(kind)))), [])
    if not files:
        raise NoReference(f"There are no weights in {folder}; put {' or '.join(WEIGHTS)} there.")
    for file in files:
        safe = file.suffix == ".safetensors"
        stored = load_file(file) if safe else torch.load(file, "cpu", weights_only=True)
        yield from stored.items()
