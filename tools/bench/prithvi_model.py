"""A Prithvi of 6 million random weights, and its bare forward.

Runs where TerraTorch is. ``prithvi_model.py make FOLDER`` writes the model. ``prithvi_model.py run
FOLDER DTYPE BATCH`` loads it, prints a line when it is ready and then, for each line that it is
given, a number of tiles, the seconds that the forward takes over so many.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from terratorch.vllm import InferenceRunner

BANDS = ["BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2"]
TILE = 512
WEIGHTS = "model.safetensors"
MODEL = {
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
    "decoder_channels": 64,
    "num_classes": 2,
    "rescale": True,
}
CONFIG = {
    "architectures": ["Terratorch"],
    "num_classes": 0,
    "pretrained_cfg": {
        "seed_everything": 0,
        "input": {
            "target": "pixel_values",
            "data": {
                "pixel_values": {"type": "torch.Tensor", "shape": [len(BANDS), TILE, TILE]},
                "location_coords": {"type": "torch.Tensor", "shape": [1, 2]},
            },
        },
        "model": {
            "class_path": "terratorch.tasks.SemanticSegmentationTask",
            "init_args": {"model_factory": "EncoderDecoderFactory", "model_args": MODEL},
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


def make(folder: Path) -> None:
    torch.manual_seed(0)
    weights = InferenceRunner(CONFIG["pretrained_cfg"]).model.state_dict()
    kept = {name: one.contiguous().clone() for name, one in weights.items()}
    save_file(kept, folder / WEIGHTS)
    (folder / "config.json").write_text(json.dumps(CONFIG), encoding="utf-8")


def run(folder: Path, dtype: str, batch: int) -> None:
    model = InferenceRunner(CONFIG["pretrained_cfg"]).model
    model.load_state_dict(load_file(folder / WEIGHTS))
    number = getattr(torch, dtype)
    model = model.to(number).eval()
    tiles = torch.randn(batch, len(BANDS), TILE, TILE).to(number)
    with torch.inference_mode():
        model(tiles)
        print("ready", flush=True)
        for line in sys.stdin:
            begun = time.perf_counter()
            for _ in range(int(line) // batch):
                model(tiles)
            print(time.perf_counter() - begun, flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(Path(sys.argv[2]))
    else:
        run(Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
