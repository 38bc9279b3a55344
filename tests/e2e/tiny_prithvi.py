"""A Prithvi of 6 million random weights that takes locations: ``tiny_prithvi.py FOLDER``.

Runs where TerraTorch is. Its config.json names TerraTorch's own processor, which the launcher's
option must win over.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import torch
from safetensors.torch import save_file
from terratorch.vllm import InferenceRunner

BANDS = ["BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2"]
TILE = 224
MODEL_ARGS = {
    "backbone": "prithvi_eo_v2_tiny_tl",
    "backbone_pretrained": False,
    "backbone_coords_encoding": ["location"],
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
}
CONFIG = {
    "architectures": ["Terratorch"],
    "num_classes": 0,
    "io_processor_plugin": "terratorch_segmentation",
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
            "init_args": {"model_args": MODEL_ARGS, "model_factory": "EncoderDecoderFactory"},
        },
        "data": {
            "class_path": "terratorch.datamodules.Sen1Floods11NonGeoDataModule",
            "init_args": {"data_root": ".", "bands": BANDS},
        },
    },
}


def main(folder: Path) -> None:
    torch.manual_seed(0)
    weights = InferenceRunner(CONFIG["pretrained_cfg"]).model.state_dict()
    save_file(
        {name: one.contiguous().clone() for name, one in weights.items()}, folder / "w.safetensors"
    )
    (folder / "config.json").write_text(json.dumps(CONFIG), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
