"""A Prithvi of random weights, and its bare forward.

Runs where TerraTorch is, from the repository's root, as ``-m tools.bench.prithvi_model``. ``make
FOLDER SIZE`` writes the model: one of 6 million weights (``small``), or Prithvi-EO-2.0 300M with
the decoder that TerraTorch's tutorial on floods puts on it (``300M``). ``run FOLDER DTYPE BATCH
DEVICE`` loads it, prints a line when it is ready and then, for each line that it is given, a number
of tiles, the seconds that the forward takes over so many.
"""

from __future__ import annotations

import copy
import json
import sys
import time
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from terratorch.vllm import InferenceRunner

from tests.e2e import stock_model
from tests.e2e.stock_model import BANDS, TILE

WEIGHTS = "model.safetensors"
CONFIG = copy.deepcopy(stock_model.CONFIG)
MODEL_ARGS = CONFIG["pretrained_cfg"]["model"]["init_args"]["model_args"]
SIZES: dict[str, dict[str, Any]] = {
    "small": {"decoder_channels": 64},
    "300M": {
        "backbone": "prithvi_eo_v2_300_tl",
        "necks": [
            {"name": "SelectIndices", "indices": [5, 11, 17, 23]},
            {"name": "ReshapeTokensToImage"},
            {"name": "LearnedInterpolateToPyramidal"},
        ],
        "decoder": "UNetDecoder",
        "decoder_channels": [512, 256, 128, 64],
    },
}


def make(folder: Path, size: str) -> None:
    MODEL_ARGS.update(SIZES[size])
    torch.manual_seed(0)
    weights = InferenceRunner(CONFIG["pretrained_cfg"]).model.state_dict()
    kept = {name: one.contiguous().clone() for name, one in weights.items()}
    save_file(kept, folder / WEIGHTS)
    (folder / "config.json").write_text(json.dumps(CONFIG), encoding="utf-8")


def run(folder: Path, dtype: str, batch: int, device: str) -> None:
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    model = InferenceRunner(config["pretrained_cfg"]).model
    model.load_state_dict(load_file(folder / WEIGHTS))
    number = getattr(torch, dtype)
    model = model.to(device, number).eval()
    tiles = torch.randn(batch, len(BANDS), TILE, TILE).to(device, number)
    with torch.inference_mode():
        model(tiles)
        print("ready", flush=True)
        for line in sys.stdin:
            begun = time.perf_counter()
            for _ in range(int(line) // batch):
                output = model(tiles).output
            # A graphics card is done only when something of it has come back.
            output[0, 0, 0, 0].item()
            print(time.perf_counter() - begun, flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(Path(sys.argv[2]), sys.argv[3])
    else:
        run(Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]), sys.argv[5])
