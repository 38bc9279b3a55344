"""Stand-ins for models: what they take, and what they say about it."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

import numpy as np
import torch
from terramask_server.model.card import ModelCard, make_card
from terramask_server.model.spec import ModelSpec
from terramask_server.scene.answer import Answer
from terramask_server.scene.scene import Scene, prepare
from terramask_server.schema import AnswerData, parse_request
from terramask_server.settings import Settings
from terramask_server.stop import Stop

from tests.server.rasters import BANDS

NIR = 3
GAIN = np.array([2, 3, 4, 5, 6, 7], np.float32)
BIAS = np.array([-1, -2, -3, -4, -5, -6], np.float32)

Tensors = dict[str, torch.Tensor]
Model = Callable[[Tensors], torch.Tensor]


def make_spec(tile: int = 16, frames: int = 1, **more: Any) -> ModelSpec:
    """A model of six bands; ``input = reflectance * GAIN + BIAS``."""
    facts = {
        "temporal": frames > 1,
        "task": "segmentation",
        "classes": 2,
        "located": False,
        "dated": False,
        "raw": False,
        **more,
    }
    gain, bias = np.tile(GAIN, frames), np.tile(BIAS, frames)
    return ModelSpec(bands=BANDS, frames=frames, tile=tile, gain=gain, bias=bias, **facts)


def card_of(spec: ModelSpec, **settings: Any) -> ModelCard:
    return make_card(spec, "m", "cpu", Settings(**settings))


def prepared(data: dict[str, Any], spec: ModelSpec | None = None, **settings: Any) -> Scene:
    """The scene of a request's ``data``."""
    spec = spec or make_spec()
    card = card_of(spec, **settings)
    return prepare(parse_request(data), spec, card, Settings(**settings), Stop())


def answered(
    scene: Scene, model: Model, random: Random | None = None, settings: Settings | None = None
) -> AnswerData:
    """What ``model`` says about a scene, its tiles in any order."""
    answer, tiles = Answer(scene), list(scene.tiles)
    if random:
        random.shuffle(tiles)
    for tile in tiles:
        answer.add(tile, model(scene.tensors(tile, torch.float32)))
    return answer.finish(settings or Settings(), "r1")


def dark_is_flood(tensors: Tensors) -> torch.Tensor:
    """Logits [2, tile, tile]: flood where the near infrared's reflectance is below 0.1."""
    seen = tensors["pixel_values"][NIR].float()
    reflectance = (seen - float(BIAS[NIR])) / float(GAIN[NIR])
    flood = (0.1 - reflectance) * 200
    return torch.stack([-flood, flood])


def contextual(tensors: Tensors) -> torch.Tensor:
    """Logits [3, tile, tile] that depend on the whole tile, and on the place in it."""
    seen = tensors["pixel_values"].float().flatten(0, -3)
    ramp = torch.linspace(-1, 1, seen[0].numel()).reshape(seen[0].shape)
    return torch.stack([seen[0] + ramp, seen[1] + seen.mean(), seen[2] * 0.5 - ramp])
