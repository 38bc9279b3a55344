"""An endless stream of training crops, each a fresh look at a synthetic scene."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch
from atmosphere import observe
from fields import Array
from scene import Scene, label, make_scene
from torch.utils.data import IterableDataset, get_worker_info

# Mean and standard deviation of reflectance by band, over many synthetic scenes, rounded. They
# stand in config.json, from where the server reads them.
MEANS = (0.105, 0.110, 0.120, 0.200, 0.160, 0.120)
STDS = (0.080, 0.080, 0.090, 0.120, 0.110, 0.090)

Sample = tuple[torch.Tensor, torch.Tensor, torch.Tensor]


def normalise(reflectance: Array) -> Array:
    """(reflectance - mean) / standard deviation, band by band; [6, H, W]."""
    means, stds = (np.asarray(v, np.float32)[:, None, None] for v in (MEANS, STDS))
    return ((reflectance - means) / stds).astype(np.float32)


def squeeze(image: Array, factor: float, axis: int) -> Array:
    """Drop rows or columns, as the nearest-neighbour step to a grid of degrees does, and mirror
    the end to keep the size."""
    size = image.shape[axis]
    index = np.floor(np.arange(size) / factor).astype(int)
    index = np.where(index >= size, 2 * size - 2 - index, index)
    return np.take(image, np.clip(index, 0, size - 1), axis=axis)


def sample(scene: Scene, rng: np.random.Generator) -> tuple[Array, Array, Array]:
    """Normalised image [6, H, W], class [H, W] and weight [H, W] of one look at a scene."""
    truth, sure = label(scene.flooded, scene.patch)
    view = observe(scene.ground, rng)
    # What a cloud hides cannot be asked for; the cloud itself is not water.
    hidden = (view.cloud > 0.5) & (scene.open_water > 0.1)
    weight = np.where(hidden, 0.0, sure)
    stack = np.concatenate([normalise(view.reflectance), truth[None], weight[None]])
    if rng.random() < 0.3:
        stack = squeeze(stack, rng.uniform(1.0, 1.35), int(rng.integers(1, 3)))
    stack = np.rot90(stack, int(rng.integers(0, 4)), (1, 2))
    if rng.random() < 0.5:
        stack = stack[:, :, ::-1]
    stack = np.ascontiguousarray(stack, np.float32)
    return stack[:6], stack[6], stack[7]


class SyntheticCrops(IterableDataset[Sample]):
    """Crops of `size` pixels. Every scene is looked at `looks` times, mixed among `kept` others."""

    def __init__(self, seed: int, size: int, looks: int = 3, kept: int = 48) -> None:
        self.seed, self.size, self.looks, self.kept = seed, size, looks, kept

    def __iter__(self) -> Iterator[Sample]:
        worker = get_worker_info()
        rng = np.random.default_rng((self.seed, worker.id if worker else 0))
        shelf: list[Scene] = []
        turn = 0
        while True:
            if len(shelf) < self.kept or turn % self.looks == 0:
                fresh = make_scene(self.size, rng)
                if len(shelf) < self.kept:
                    shelf.append(fresh)
                else:
                    shelf[int(rng.integers(0, self.kept))] = fresh
            turn += 1
            scene = shelf[int(rng.integers(0, len(shelf)))]
            image, truth, weight = sample(scene, rng)
            yield (
                torch.from_numpy(image), torch.from_numpy(truth).long(), torch.from_numpy(weight)
            )  # fmt: skip
