"""Make the mask that the server doctor in QGIS compares with: the model on the sample scene.

``python make_mask.py [--mask FILE.tif]`` writes the classes (uint8: 1 water, 0 dry) of the sample's
first tile, as TerraTorch's own runner computes them without vLLM.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import rasterio
import torch
from fields import Array
from make_sample import HIDDEN, ROOT, write
from safetensors.torch import load_file
from terratorch.vllm import InferenceRunner

FOLDER = Path(__file__).resolve().parent
SAMPLE = ROOT / "resources" / "sample" / "flooded_valley.tif"
MASK = ROOT / "resources" / "sample" / "demo_flood_mask.tif"
TILE = 512


def classes() -> Array:
    """Class ids [TILE, TILE] uint8 of the sample's upper left corner."""
    config = json.loads((FOLDER / "config.json").read_text(encoding="utf-8"))["pretrained_cfg"]
    network = InferenceRunner(config).model
    network.load_state_dict(load_file(FOLDER / "model.safetensors"), strict=True)
    data = config["data"]["init_args"]
    means, stds = (np.array(data[key], np.float32)[:, None, None] for key in ("means", "stds"))
    with rasterio.open(SAMPLE) as scene:
        counts = scene.read(window=((0, TILE), (0, TILE))).astype(np.float32)
    image = torch.from_numpy((counts * data["constant_scale"] - means) / stds)[None]
    with torch.inference_mode():
        output = network.eval()(image.float()).output
    return output[0].argmax(0).numpy().astype(np.uint8)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mask", type=Path, default=MASK)
    write(parser.parse_args().mask, classes()[None], HIDDEN, ("class",))


if __name__ == "__main__":
    main()
