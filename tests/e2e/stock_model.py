"""A Prithvi of 6 million random weights for TerraTorch's own plugin, and its bare answers.

Runs where TerraTorch is, as ``stock_model.py FOLDER SCENE.npy ...``: scenes are reflectance,
float32 [band, row, column], with sides that are multiples of the tile. FOLDER gets the model, and
each SCENE.npy a SCENE.classes.npy beside it, uint8 [row, column].
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import save_file
from terratorch.datamodules.sen1floods11 import MEANS, STDS
from terratorch.vllm import InferenceRunner

BANDS = ["BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2"]
TILE = 512
CONFIG: dict[str, Any] = {
    "architectures": ["Terratorch"],
    "num_classes": 0,
    "pretrained_cfg": {
        "seed_everything": 0,
        "input": {
            "target": "pixel_values",
            "data": {
                "pixel_values": {"type": "torch.Tensor", "shape": [6, TILE, TILE]},
                "location_coords": {"type": "torch.Tensor", "shape": [1, 2]},
            },
        },
        "model": {
            "class_path": "terratorch.tasks.SemanticSegmentationTask",
            "init_args": {
                "model_factory": "EncoderDecoderFactory",
                "model_args": {
                    "backbone": "prithvi_eo_v2_tiny_tl",
                    "backbone_pretrained": False,
                    "backbone_coords_encoding": [],
                    "backbone_bands": BANDS,
                    "necks": [
                        {"name": "SelectIndices", "indices": [2, 5, 8, 11]},
                        {"name": "ReshapeTokensToImage"},
                        {"name": "LearnedInterpolateToPyramidal"},
                    ],
                    "decoder": "UperNetDecoder",
                    "decoder_channels": 32,
                    "num_classes": 2,
                    "rescale": True,
                },
            },
        },
        "data": {
            "class_path": "terratorch.datamodules.Sen1Floods11NonGeoDataModule",
            "init_args": {
                "data_root": ".",
                "bands": BANDS,
                "test_transform": [{"class_path": "albumentations.pytorch.ToTensorV2"}],
            },
        },
    },
}


def main(folder: Path, *scenes: Path) -> None:
    torch.manual_seed(0)
    model = InferenceRunner(CONFIG["pretrained_cfg"]).model.half().eval()
    # Random weights see one class everywhere; so that there are two, half of a scene gets each.
    logits = logits_of(model, np.load(scenes[0]))
    weights = model.state_dict()
    weights["head.head.2.bias"][1] -= float(np.median(logits[1] - logits[0]))
    save_file(
        {name: one.float().contiguous().clone() for name, one in weights.items()},
        folder / "w.safetensors",
    )
    (folder / "config.json").write_text(json.dumps(CONFIG), encoding="utf-8")
    for scene in scenes:
        classes = logits_of(model, np.load(scene)).argmax(0).astype(np.uint8)
        np.save(scene.with_suffix(".classes.npy"), classes)


def logits_of(model: torch.nn.Module, reflectance: np.ndarray) -> np.ndarray:
    means, stds = (np.array([table[b] for b in BANDS], np.float32) for table in (MEANS, STDS))
    pixels = (reflectance - means[:, None, None]) / stds[:, None, None]
    found = np.zeros((2, *pixels.shape[1:]), np.float32)
    for row in range(0, found.shape[1], TILE):
        for column in range(0, found.shape[2], TILE):
            tile = (slice(None), slice(row, row + TILE), slice(column, column + TILE))
            with torch.inference_mode():
                one = model(torch.from_numpy(pixels[tile])[None].half()).output
            found[tile] = one[0].float().numpy()
    return found


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
