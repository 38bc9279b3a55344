"""A Prithvi of 6 million random weights, and its bare forward.

Runs where TerraTorch is, from the repository's root, as ``-m tools.bench.prithvi_model``. ``make
FOLDER`` writes the model. ``run FOLDER DTYPE BATCH`` loads it, prints a line when it is ready and
then, for each line that it is given, a number of tiles, the seconds that the forward takes over so
many.
"""

from __future__ import annotations

import copy
import json
import sys
import time
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from terratorch.vllm import InferenceRunner

from tests.e2e import stock_model
from tests.e2e.stock_model import BANDS, TILE

WEIGHTS = "model.safetensors"
CONFIG = copy.deepcopy(stock_model.CONFIG)
CONFIG["pretrained_cfg"]["model"]["init_args"]["model_args"]["decoder_channels"] = 64


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
