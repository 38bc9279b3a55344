"""What an operator says about a model in a small file, and where it is looked for."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any

import pytest
from huggingface_hub import constants
from terramask_server.errors import ModelError
from terramask_server.model.card import describe_model
from terramask_server.model.card_file import FILE, checked, completed_by, merged
from terramask_server.settings import Settings

from tests.server.model_configs import model_config

OPEN = Settings()


def write(file: Path, content: Any) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return file


def test_the_most_particular_place_wins_field_by_field(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    config = {"terramask": {"title": "config", "about": "config", "gsd": 1, "overlap": 1}}
    write(folder / FILE, {"title": "beside", "about": "beside", "gsd": 2})
    card = write(tmp_path / "card.json", {"title": "named", "about": "named"})
    assert completed_by(config, str(folder), OPEN)["title"] == "beside"
    found = completed_by(config, str(folder), Settings(card=card))
    assert found == {"title": "named", "about": "named", "gsd": 2, "overlap": 1}
    assert completed_by(config, str(tmp_path), OPEN)["title"] == "config"
    assert completed_by({}, str(tmp_path), OPEN) == {}


def test_the_operators_file_wins_over_what_is_known(tmp_path: Path) -> None:
    write(tmp_path / FILE, {"gsd": 20, "classes": [{"name": "Land"}]})
    _, card = describe_model(model_config(), "m", str(tmp_path), "cpu", OPEN)
    assert card.title == "Floods"
    assert card.gsd == 20
    assert [entry.name for entry in card.classes] == ["Land", "Flood or other water"]
    assert card.classes[0].color == "#00000000"
    assert card.classes[1].flood


def test_units_in_the_operators_file_reach_the_model(tmp_path: Path) -> None:
    write(tmp_path / FILE, {"units": "raw"})
    spec, card = describe_model(model_config(), "m", str(tmp_path), "cpu", OPEN)
    assert spec.raw
    assert card.units.kind == "raw"


def test_a_model_of_the_hub_is_looked_up_in_the_local_cache_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def connect(*args: Any) -> None:
        raise AssertionError("nothing is connected to")

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket, "getaddrinfo", connect)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    assert completed_by({}, "owner/model", OPEN) == {}
    stored = tmp_path / "models--owner--model"
    write(stored / "refs/main", "abc")
    write(stored / "snapshots/abc" / FILE, {"title": "from the hub"})
    assert completed_by({}, "owner/model", OPEN) == {"title": "from the hub"}
    assert completed_by({}, "no model's name//", OPEN) == {}


def test_classes_are_merged_one_by_one() -> None:
    first = {"classes": [{"name": "A", "flood": True}, {"name": "B"}]}
    assert merged(first, {"classes": [{"name": "C"}]})["classes"] == [
        {"name": "C", "flood": True},
        {"name": "B"},
    ]
    assert merged({}, first) == merged(first, {}) == first
    assert merged({"classes": [{"name": "A"}]}, first)["classes"] == first["classes"]


def test_a_colour_without_opacity_is_opaque() -> None:
    said = checked({"classes": [{"color": "#a1b2c3"}, {"color": "#a1b2c340"}]})
    assert [entry["color"] for entry in said["classes"]] == ["#A1B2C3FF", "#A1B2C340"]


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ({"titel": "x"}, "unknown field 'titel'"),
        ({"classes": [{"colour": "#000000"}]}, "unknown field 'classes.0.colour'"),
        ({"title": 3}, "'title'"),
        ({"title": ""}, "'title'"),
        ({"demonstration": "yes"}, "'demonstration'"),
        ({"classes": []}, "'classes'"),
        ({"classes": [{"name": ""}]}, "'classes.0.name'"),
        ({"classes": [{}, {"color": "blue"}]}, "'classes.1.color'"),
        ({"classes": [{"flood": 1}]}, "'classes.0.flood'"),
        ({"gsd": 0}, "'gsd'"),
        ({"gsd": float("nan")}, "'gsd'"),
        ({"units": "percent"}, "'units'"),
        ({"overlap": -1}, "'overlap'"),
        ({"overlap": 1.5}, "'overlap'"),
        ({"value_range": [1]}, "'value_range"),
        ({"value_range": [2, 1]}, "the smaller one first"),
        ([], "not a JSON object"),
        ("text", "not a JSON object"),
    ],
)
def test_a_mistake_is_one_sentence_that_names_the_field(
    tmp_path: Path, content: Any, named: str
) -> None:
    file = write(tmp_path / "card.json", json.dumps(content))
    for place, call in (
        ("terramask.json beside", lambda: completed_by({}, str(folder(tmp_path, content)), OPEN)),
        ("TERRAMASK_CARD names", lambda: completed_by({}, "o/m", Settings(card=file))),
        ("'terramask' object", lambda: completed_by({"terramask": content}, "o/m", OPEN)),
    ):
        with pytest.raises(ModelError) as caught:
            call()
        message = caught.value.message
        assert named in message
        assert place in message
        assert message.endswith(".")
        assert str(tmp_path) not in message


def folder(tmp_path: Path, content: Any) -> Path:
    return write(tmp_path / "model" / FILE, json.dumps(content)).parent


@pytest.mark.parametrize("content", ["", "{", "[" * 100_000, "null", "\udcff"])
def test_a_file_that_is_no_json_is_said_so(tmp_path: Path, content: str) -> None:
    file = tmp_path / "card.json"
    file.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(ModelError, match="TERRAMASK_CARD names is not"):
        completed_by({}, "o/m", Settings(card=file))


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    for file in (tmp_path / "no.json", tmp_path):
        with pytest.raises(ModelError, match="cannot be read"):
            completed_by({}, "o/m", Settings(card=file))
