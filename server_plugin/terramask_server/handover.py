"""How a tile that the gateway made ready reaches the processor, in the same process.

vLLM hands a request on to the processor by its JSON body, which here carries only a token. The
table is weak: the gateway's coroutine holds what it hands over, so that a client who goes away
takes it along.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from weakref import WeakValueDictionary

import torch

from .scene.answer import Answer
from .scene.tiling import Area

FIELD = "terramask_tile"


@dataclass(eq=False)
class PreparedTile:
    """One tile of a scene as the model takes it, and where what it says belongs."""

    answer: Answer
    tile: Area
    tensors: dict[str, torch.Tensor]


_tiles: WeakValueDictionary[str, PreparedTile] = WeakValueDictionary()


def hand_over(prepared: PreparedTile) -> dict[str, str]:
    """The ``data`` object that stands for ``prepared`` as long as the caller keeps it."""
    token = uuid.uuid4().hex
    _tiles[token] = prepared
    return {FIELD: token}


def take(data: object) -> PreparedTile | None:
    """The tile that ``data`` stands for, or None if it is an ordinary request."""
    if isinstance(data, dict) and set(data) == {FIELD}:
        return _tiles.pop(str(data[FIELD]), None)
    return None
