from __future__ import annotations

import copy

import pytest

from plugin.wire.card import Inputs, ModelCard, Units
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
    assert parsed.limits.max_bytes == 536870912
    assert parsed.data_formats == ("b64_json", "url")
    assert parsed.outputs == ("classes", "probabilities")
    assert (parsed.gsd, parsed.frames) == (10.0, 1)
    assert (parsed.units.kind, parsed.units.integer_scale) == ("reflectance", 1e-4)
    assert parsed.units.rule.startswith("Unless the request")
    assert parsed.units.divides_above is None
    assert parsed.inputs == Inputs(location=False, acquired=False)
    assert parsed.speaks_terramask
    assert (dict(parsed.values), parsed.limitations) == ({}, ())


def test_unknown_fields_are_ignored(card):
    plain = ModelCard.from_json(card)
    card["colour_of_the_sky"] = "blue"
    card["limits"]["seconds"] = 3
    assert ModelCard.from_json(card) == plain


def test_what_may_be_left_out_has_the_protocols_meaning(card):
    for field in ("units", "inputs", "gsd", "data_formats", "outputs", "frames"):
        del card[field]
    del card["limits"]["max_bytes"]
    parsed = ModelCard.from_json(card)
    assert (parsed.units, parsed.inputs) == (Units("reflectance", 1e-4), Inputs())
    assert (parsed.gsd, parsed.frames) == (None, 1)
    assert (parsed.data_formats, parsed.outputs) == (("b64_json", "url"), ("classes",))
    assert parsed.limits.max_bytes > 2**40
    assert ModelCard.from_json({**card, "gsd": None}) == parsed


def test_what_the_model_wants_is_read(card):
    card.update(frames=3, gsd=30, units={"kind": "raw", "integer_scale": 1.0})
    card["inputs"] = {"location": True, "acquired": True}
    parsed = ModelCard.from_json(card)
    assert (parsed.frames, parsed.gsd) == (3, 30.0)
    assert parsed.units == Units("raw", 1.0)
    assert parsed.inputs == Inputs(location=True, acquired=True)
    assert parsed.units.multiplier(0.0) == 1.0


def different(card, path, value):
    changed = copy.deepcopy(card)
    at = changed
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    return ModelCard.from_json(changed).fingerprint()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("model",), "other"),
        (("bands", 3, "name"), "NIR_BROAD"),
        (("classes", 1, "id"), 2),
        (("classes", 1, "name"), "Water"),
        (("tile",), 256),
        (("overlap",), 32),
        (("frames",), 3),
        (("units", "kind"), "raw"),
        (("units", "integer_scale"), 1e-3),
    ],
)
def test_a_card_of_another_result_has_another_fingerprint(card, path, value):
    assert different(card, path, value) != ModelCard.from_json(card).fingerprint()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("title",), "Floods!"),
        (("device",), "cuda"),
        (("limits", "request_tiles"), 16),
        (("versions", "vllm"), "1.0"),
        (("bands", 3, "title"), "NIR"),
        (("classes", 1, "color"), "#FFFFFFFF"),
    ],
)
def test_one_that_only_looks_or_runs_differently_has_the_same(card, path, value):
    assert different(card, path, value) == ModelCard.from_json(card).fingerprint()


def test_a_fingerprint_is_short_and_the_same_in_every_process(card):
    assert ModelCard.from_json(card).fingerprint() == "5c833f20328ed543"


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
        (("limits", "max_bytes"), 0, "'limits.max_bytes'"),
        (("data_formats",), "url", "'data_formats'"),
        (("outputs",), [1], "'outputs'"),
        (("gsd",), 0, "'gsd'"),
        (("gsd",), "10", "'gsd'"),
        (("gsd",), True, "'gsd'"),
        (("frames",), 0, "'frames'"),
        (("units",), [], "'units'"),
        (("units", "kind"), "radiance", "'units.kind'"),
        (("units", "integer_scale"), -1, "'units.integer_scale'"),
        (("units", "integer_scale"), float("inf"), "'units.integer_scale'"),
        (("inputs", "location"), 1, "'inputs.location'"),
        (("inputs",), None, "'inputs'"),
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
