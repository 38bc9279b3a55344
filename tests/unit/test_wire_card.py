from __future__ import annotations

import copy

import pytest

from plugin.wire.card import ModelCard
from plugin.wire.errors import ServerError


@pytest.fixture
def card(golden):
    return golden("card")


def test_golden_card_is_understood(card):
    parsed = ModelCard.from_json(card)
    assert parsed.model == "demo_flood"
    assert parsed.demonstration is True
    assert parsed.band_names == ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")
    assert parsed.bands[3].title == "Narrow near infrared"
    assert (parsed.tile, parsed.overlap) == (512, 64)
    assert (parsed.limits.max_pixels, parsed.limits.request_tiles) == (16777216, 4)
    assert [item.flood for item in parsed.classes] == [False, True]
    parsed.check_finds_floods()
    assert parsed.classes[1].rgba == (0x0B, 0x4F, 0xD6, 0xFF)
    assert parsed.versions["vllm"] == "0.32.0"


def test_unknown_fields_are_ignored(card):
    card["colour_of_the_sky"] = "blue"
    card["limits"]["seconds"] = 3
    # What an integer of a file means, and how many bytes it may have, is the server's business.
    del card["units"], card["limits"]["max_bytes"]
    assert ModelCard.from_json(card) == ModelCard.from_json({**card, "colour_of_the_sky": 1})


def test_another_protocol_is_said_so(card):
    card["terramask"] = 2
    with pytest.raises(ServerError, match=r"version 2 .* version 1; update the older"):
        ModelCard.from_json(card)


def test_a_model_without_masks_needs_no_classes(card):
    card["task"] = "embedding"
    del card["classes"]
    parsed = ModelCard.from_json(card)
    assert parsed.classes == ()
    with pytest.raises(ServerError, match=r"does not make masks \(its task is 'embedding'\)"):
        parsed.check_finds_floods()


def test_a_model_that_knows_no_flood_is_said_so(card):
    card["classes"][1]["flood"] = False
    with pytest.raises(ServerError, match="does not look for floods; choose"):
        ModelCard.from_json(card).check_finds_floods()


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        (("terramask",), True, "version"),
        (("model",), "", "'model'"),
        (("model",), None, "'model'"),
        (("task",), 3, "'task'"),
        (("demonstration",), "yes", "'demonstration'"),
        (("bands",), [], "'bands'"),
        (("bands",), "BLUE", "'bands'"),
        (("bands", 1, "name"), "BLUE", "'bands'"),
        (("bands", 1, "name"), "", "'bands'"),
        (("classes",), [], "'classes'"),
        (("classes", 0, "id"), 255, "'classes.id'"),
        (("classes", 0, "id"), -1, "'classes.id'"),
        (("classes", 0, "id"), 1, "'classes'"),
        (("classes", 0, "id"), True, "'classes.id'"),
        (("classes", 0, "name"), "Flood or other water", "'classes'"),
        (("classes", 0, "color"), "#0B4FD6", "'classes.color'"),
        (("classes", 0, "color"), "blue", "'classes.color'"),
        (("classes", 0, "flood"), 1, "'classes.flood'"),
        (("tile",), 0, "'tile'"),
        (("tile",), 512.0, "'tile'"),
        (("overlap",), 257, "'overlap'"),
        (("overlap",), -1, "'overlap'"),
        (("limits", "max_pixels"), 512 * 512 - 1, "'limits.max_pixels'"),
        (("limits", "request_tiles"), 0, "'limits.request_tiles'"),
        (("limits",), [], "'limits'"),
        (("versions",), "1", "'versions'"),
    ],
)
def test_a_wrong_field_is_refused_by_name(card, path, value, named):
    broken = copy.deepcopy(card)
    at = broken
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    with pytest.raises(ServerError) as caught:
        ModelCard.from_json(broken)
    assert named in caught.value.message
    assert caught.value.message.endswith(".")


@pytest.mark.parametrize("overlap", [0, 256])
def test_the_ends_of_the_range_of_overlaps_are_allowed(card, overlap):
    card["overlap"] = overlap
    assert ModelCard.from_json(card).overlap == overlap


@pytest.mark.parametrize("value", [None, [], "card", 1])
def test_what_is_no_object_is_no_card(value):
    with pytest.raises(ServerError):
        ModelCard.from_json(value)
