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

from .errors import EngineFailed
from .scene.answer import Answer
from .scene.tiling import Area

FIELD = "terramask_tile"


@dataclass(eq=False)
class PreparedTile:
    """One tile of a scene as the model takes it, what the model said about it (``output``), and
    where that belongs."""

    answer: Answer
    tile: Area
    tensors: dict[str, torch.Tensor]
    output: torch.Tensor | None = None

    def collect(self) -> None:
        """Add the output to the answer.

        Raises:
            EngineFailed: there is none, or it is no number in places.
        """
        if self.output is None:
            raise EngineFailed("The server's engine left out a tile; ask its operator.")
        self.answer.add(self.tile, self.output)


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
