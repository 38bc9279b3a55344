"""A tile on its way from the gateway to the processor."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from terramask_server.errors import EngineFailed
from terramask_server.handover import FIELD, PreparedTile, hand_over, take
from terramask_server.scene.answer import Answer

from tests.server.models import prepared

Make = Callable[..., Any]


@pytest.fixture
def tile(geotiff: Make, payload: Make) -> PreparedTile:
    scene = prepared(payload(geotiff(np.full((6, 5, 5), 2000, np.int16))))
    return PreparedTile(Answer(scene), scene.tiles[0], {})


def test_a_token_stands_for_a_tile_once(tile: PreparedTile) -> None:
    first, second = hand_over(tile), hand_over(tile)
    assert first != second
    assert take(first) is tile
    assert take(first) is None
    assert take(second) is tile


def test_a_token_stands_for_nothing_when_nobody_holds_the_tile(tile: PreparedTile) -> None:
    other = PreparedTile(tile.answer, tile.tile, {})
    token = hand_over(other)
    del other
    gc.collect()
    assert take(token) is None


def test_a_tile_about_which_the_model_said_nothing_is_not_passed_over(tile: PreparedTile) -> None:
    with pytest.raises(EngineFailed, match="left out a tile"):
        tile.collect()


def test_only_a_token_alone_counts(tile: PreparedTile) -> None:
    token = hand_over(tile)
    assert take({**token, "data": "SUkq"}) is None
    assert take(token) is tile


@pytest.mark.parametrize("data", [None, [], "x", {}, {FIELD: "no"}, {FIELD: ["no"]}, {FIELD: None}])
def test_what_is_no_token_stands_for_nothing(data: Any) -> None:
    assert take(data) is None


def test_tokens_cannot_be_guessed(tile: PreparedTile) -> None:
    tokens = {hand_over(tile)[FIELD] for _ in range(100)}
    assert len(tokens) == 100
    assert {len(token) for token in tokens} == {32}
