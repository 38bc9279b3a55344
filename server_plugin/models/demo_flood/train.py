"""Train the demonstration flood model on synthetic scenes and write it beside this file.

``python train.py [--seed 0] [--steps 2000] [--out FOLDER]`` needs the server's environment (torch,
TerraTorch, scipy), no GPU and no download. It writes config.json and model.safetensors.
"""

from __future__ import annotations

import argparse
import copy
import json
import logging
import time
from pathlib import Path
from typing import cast

import numpy as np
import torch
from architecture import config
from dataset import Sample, SyntheticCrops, sample
from safetensors.torch import save_file
from scene import make_scene
from torch import nn
from torch.nn import functional
from torch.utils.data import DataLoader

log = logging.getLogger("train_demo")

# Validation scenes have seeds of their own, far from the seed of a training run.
VALIDATION_SEED = 900_000


def build() -> nn.Module:
    """The untrained network, exactly as vLLM will build it."""
    from terratorch.vllm import InferenceRunner  # slow to import, so only when it is needed

    return cast(nn.Module, InferenceRunner(config()["pretrained_cfg"]).model)


def loss_of(logits: torch.Tensor, truth: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """Cross entropy plus one minus the soft IoU of water, both weighted; a scalar.

    `logits` [N, 2, H, W], `truth` [N, H, W] with classes, `weight` [N, H, W].
    """
    cross = functional.cross_entropy(logits, truth, reduction="none")
    water = logits.softmax(1)[:, 1]
    both = (weight * water * truth).sum()
    either = (weight * (water + truth - water * truth)).sum()
    return (weight * cross).mean() + 0.5 * (1.0 - (both + 1.0) / (either + 1.0))


def validation_set(count: int, size: int) -> list[Sample]:
    """`count` fresh scenes as (image, truth, weight), the same in every run."""
    out = []
    for seed in range(VALIDATION_SEED, VALIDATION_SEED + count):
        rng = np.random.default_rng(seed)
        image, truth, weight = sample(make_scene(size, rng), rng)
        out.append((torch.from_numpy(image), torch.from_numpy(truth), torch.from_numpy(weight)))
    return out


@torch.no_grad()
def water_iou(model: nn.Module, scenes: list[Sample]) -> float:
    """Water IoU over all pixels of all scenes that are not hidden by cloud."""
    model.eval()
    both = either = 0.0
    for image, truth, weight in scenes:
        with torch.autocast("cpu", torch.bfloat16):
            logits = model(image[None]).output
        water = (logits.argmax(1)[0] == 1) & (weight > 0)
        real = (truth == 1) & (weight > 0)
        both += float((water & real).sum())
        either += float((water | real).sum())
    return both / max(either, 1.0)


@torch.no_grad()
def follow(average: nn.Module, model: nn.Module, keep: float) -> None:
    """Move the running average of weights and batch statistics towards the model's."""
    current = model.state_dict()
    for name, value in average.state_dict().items():
        if value.is_floating_point():
            value.lerp_(current[name], 1.0 - keep)
        else:
            value.copy_(current[name])


def train(seed: int, steps: int, batch: int, size: int, workers: int,
          out: Path) -> tuple[nn.Module, float]:  # fmt: skip
    """Train for `steps` batches; return the averaged network and its validation IoU.

    The network of the moment is written to `out` now and then, so that a look is possible.
    """
    torch.manual_seed(seed)
    model = build().to(memory_format=torch.channels_last)
    average = copy.deepcopy(model)
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3, weight_decay=1e-3)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimizer, 3e-3, steps, pct_start=0.1)
    crops = SyntheticCrops(seed, size)
    stream = iter(DataLoader(crops, batch_size=batch, num_workers=workers, prefetch_factor=4))
    check = validation_set(32, size)
    score, began = 0.0, time.monotonic()
    for step in range(1, steps + 1):
        image, truth, weight = next(stream)
        model.train()
        with torch.autocast("cpu", torch.bfloat16):
            logits = model(image.to(memory_format=torch.channels_last)).output
        loss = loss_of(logits.float(), truth, weight)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        plan.step()
        follow(average, model, min(0.99, step / (step + 10.0)))
        if step % 250 == 0 or step == steps:
            score = water_iou(average, check)
            minutes = (time.monotonic() - began) / 60
            save(average, out)
            log.info("step %d/%d  loss %.3f  synthetic water IoU %.3f  %.1f min",
                     step, steps, loss.item(), score, minutes)  # fmt: skip
    return average, score


def save(model: nn.Module, folder: Path) -> None:
    """Write config.json and model.safetensors (float32, keys of TerraTorch's model)."""
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {k: v.contiguous().clone() for k, v in model.state_dict().items()}
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "model.safetensors").chmod(0o644)
    (folder / "config.json").write_text(json.dumps(config(), indent=2) + "\n")


def main() -> None:
    here = Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--size", type=int, default=192, help="side of a training crop, pixels")
    parser.add_argument("--workers", type=int, default=1, help="processes that make scenes")
    parser.add_argument("--out", type=Path, default=here)
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s", force=True)
    model, score = train(
        options.seed, options.steps, options.batch, options.size, options.workers, options.out
    )
    save(model, options.out)
    log.info("water IoU on fresh synthetic scenes: %.3f; written to %s", score, options.out)


if __name__ == "__main__":
    main()
