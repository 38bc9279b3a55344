"""Answers and errors, ours and those of the published plugins."""

from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.wire import answer
from plugin.wire.answer import Answer, parse_answer, parse_failure, parse_json
from plugin.wire.errors import GARBLED, ServerError

START_OF_A_TIFF = b"II*\x00\x08\x00\x00\x00"
LARGE = bytes(range(256)) * 1024


def encoded(geotiff, **more):
    text = base64.b64encode(geotiff).decode()
    return {"request_id": "r", "data": {"data_format": "b64_json", "data": text, **more}}


def said(body):
    with pytest.raises(ServerError, match=r"not a mask; .*\.$") as caught:
        parse_answer(body)
    assert caught.value.kind == GARBLED
    return caught.value.details


@pytest.mark.parametrize("name", ["answer", "stock_answer", "prithvi_to_tiff_answer"])
def test_golden_answers_yield_the_bytes_of_the_mask(golden, name):
    assert parse_answer(json.dumps(golden(name)).encode()) == Answer(START_OF_A_TIFF)


def test_the_servers_notes_come_along():
    body = json.dumps(encoded(b"mask", notes=["One.", "Two.", 3])).encode()
    assert parse_answer(body).notes == ("One.", "Two.")
    assert parse_answer(json.dumps(encoded(b"mask", notes="One.")).encode()).notes == ()


@given(
    geotiff=st.binary(min_size=1, max_size=100),
    long=st.integers(0, 80),
    piece=st.integers(1, 6),
    indent=st.sampled_from([None, 2]),
    first=st.booleans(),
)
def test_the_mask_is_the_same_however_it_is_cut_up(geotiff, long, piece, indent, first):
    """Long texts go another way than short ones, and in pieces."""
    obj = encoded(geotiff, notes=['He said "data": "x".'])
    if first:
        obj["data"] = dict(reversed(obj["data"].items()))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(answer, "_LONG", long)
        patch.setattr(answer, "_PIECE", 4 * piece)
        parsed = parse_answer(json.dumps(obj, indent=indent).encode())
    assert parsed == Answer(geotiff, ('He said "data": "x".',))


def test_the_decoder_of_json_never_sees_the_pixels(monkeypatch):
    """It would hold up every other thread of Python for as long as it takes."""
    seen = []
    loads = json.loads
    monkeypatch.setattr(answer.json, "loads", lambda text: seen.append(len(text)) or loads(text))
    assert parse_answer(json.dumps(encoded(LARGE)).encode()).geotiff == LARGE
    assert sum(seen) < 200


@pytest.mark.parametrize("spoil", ["!", "\\n", "=", "é"])
@pytest.mark.parametrize("at", [1000, 300_000])
def test_a_large_mask_that_is_damaged_is_refused(spoil, at):
    body = json.dumps(encoded(LARGE)).encode()
    said(body[:at] + spoil.encode() + body[at + 1 :])


def test_slashes_may_be_escaped():
    body = json.dumps(encoded(b"\xff" * 100_000)).replace("/", "\\/").encode()
    assert parse_answer(body).geotiff == b"\xff" * 100_000


@pytest.mark.parametrize("end", [1, 40, 100, 200_000, -1, -2, -3])
def test_an_answer_that_breaks_off_is_refused(end):
    said(json.dumps(encoded(LARGE)).encode()[:end])


@pytest.mark.parametrize(
    "answer",
    [
        [],
        {},
        {"data": "text"},
        {"data": {"data_format": "path", "data": "/tmp/mask.tif"}},
        {"data": {"type": "path", "data": "/tmp/mask.tif"}},
        {"data": {"data_format": "b64_json", "data": ""}},
        {"data": {"data_format": "b64_json"}},
        {"data": {"data_format": "b64_json", "data": "not base64!"}},
        {"data": {"data_format": "b64_json", "data": "SUk"}},
        {"data": {"data_format": "b64_json", "data": "é"}},
        {"data": {"data_format": "path", "data": "A" * 100_000}},
        {"data": [{"embedding": [0.1]}]},
    ],
)
def test_what_is_no_mask_is_refused(answer):
    said(json.dumps(answer).encode())


def test_the_beginning_of_what_came_is_in_the_details():
    assert said(b"<html>Welcome" + b"x" * 1000).startswith("<html>Welcome")


def test_golden_error_yields_sentence_and_cause(golden):
    failure = parse_failure(json.dumps(golden("error")).encode())
    assert failure is not None
    assert failure.message.startswith("The file has no band for SWIR_1;")
    assert (failure.kind, failure.param) == ("bands_not_found", "indices")


def test_an_error_of_several_lines_becomes_one():
    body = json.dumps({"error": {"message": "One\n  two", "type": None, "code": 500}}).encode()
    failure = parse_failure(body)
    assert failure is not None
    assert failure.message == "One two"
    assert failure.kind == ""


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[]", b"{}", b'{"error": "no"}', b'{"error": {"message": " "}}', b"\xff"],
)
def test_what_is_no_envelope_is_none(body):
    assert parse_failure(body) is None


def test_nesting_without_end_is_not_json():
    assert parse_json(b"[" * 200_000) is None
