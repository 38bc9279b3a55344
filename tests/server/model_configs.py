"""Contents of ``config.json`` for the tests, as far as the server reads them."""

from __future__ import annotations

import copy
from typing import Any

BANDS = ["BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2"]
MEANS = [0.14, 0.13, 0.12, 0.32, 0.21, 0.11]
STDS = [0.02, 0.03, 0.04, 0.09, 0.08, 0.05]
TO_TENSOR = {"class_path": "albumentations.pytorch.ToTensorV2"}
REGRESSION = "terratorch.tasks.PixelwiseRegressionTask"


def data_module(name: str, **arguments: Any) -> dict[str, Any]:
    """A data module of TerraTorch by its class name."""
    return {"class_path": f"terratorch.datamodules.{name}", "init_args": arguments}


def sen1floods11(**more: Any) -> dict[str, Any]:
    arguments = {"data_root": ".", "bands": BANDS, "test_transform": [TO_TENSOR], **more}
    return data_module("Sen1Floods11NonGeoDataModule", **arguments)


def generic(units: float = 1.0, **more: Any) -> dict[str, Any]:
    """A generic data module whose training files held reflectance x ``units``."""
    arguments = {
        "batch_size": 1,
        "num_workers": 0,
        "num_classes": 2,
        "dataset_bands": BANDS,
        "output_bands": BANDS,
        "rgb_indices": [2, 1, 0],
        "means": [units * value for value in MEANS],
        "stds": [units * value for value in STDS],
        **more,
    }
    return data_module("GenericNonGeoSegmentationDataModule", **arguments)


def model_config(data: dict[str, Any] | None = None, **parts: Any) -> dict[str, Any]:
    """A model's ``config.json``.

    Args:
        data: its data module; Sen1Floods11's if not given.
        parts: ``shape`` of the pixels, other ``inputs`` (name to shape), ``task``, ``arguments``
            of the task, ``model`` (arguments of the model), ``terramask`` (object of the operator).
    """
    shape = parts.get("shape", [6, 64, 64])
    inputs = {"pixel_values": shape, **parts.get("inputs", {})}
    model = {"num_classes": 2, "backbone_bands": list(BANDS), **parts.get("model", {})}
    config: dict[str, Any] = {
        "pretrained_cfg": {
            "input": {"data": {name: {"shape": size} for name, size in inputs.items()}},
            "model": {
                "class_path": parts.get("task", "terratorch.tasks.SemanticSegmentationTask"),
                "init_args": {"model_args": model, **parts.get("arguments", {})},
            },
            "data": copy.deepcopy(data) if data else sen1floods11(),
        }
    }
    if "terramask" in parts:
        config["terramask"] = parts["terramask"]
    return config


def without(config: dict[str, Any], path: str) -> dict[str, Any]:
    """``config`` without what stands at ``path``, names with dots between them."""
    changed = copy.deepcopy(config)
    *way, last = path.split(".")
    place = changed
    for step in way:
        place = place[step]
    del place[last]
    return changed
