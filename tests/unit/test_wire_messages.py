from __future__ import annotations

import base64
import json

import pytest

from plugin.wire.answer import parse_answer, parse_failure, parse_json
from plugin.wire.errors import ServerError
from plugin.wire.request import file_request, url_request

START_OF_A_TIFF = b"II*\x00\x08\x00\x00\x00"


def test_request_with_pixels_is_the_golden_one(golden):
    body = file_request("demo_flood", START_OF_A_TIFF, range(6))
    assert json.loads(body) == golden("request_b64")


def test_request_with_an_address_is_the_golden_one(golden):
    wanted = golden("request_url")
    body = url_request(
        "demo_flood", "http://127.0.0.1:9000/scene.tif", (1, 2, 3, 8, 11, 12), (0, 448, 512, 64)
    )
    assert json.loads(body) == wanted


def test_golden_answer_yields_the_bytes_of_the_mask(golden):
    assert parse_answer(json.dumps(golden("answer")).encode()) == START_OF_A_TIFF


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


@pytest.mark.parametrize(
    "answer",
    [
        [],
        {},
        {"data": "text"},
        {"data": {"data_format": "path", "data": "/tmp/mask.tif"}},
        {"data": {"data_format": "b64_json", "data": ""}},
        {"data": {"data_format": "b64_json", "data": "not base64!"}},
        {"data": {"data_format": "b64_json", "data": "é"}},
        {"data": [{"embedding": [0.1]}]},
    ],
)
def test_what_is_no_mask_is_refused(answer):
    with pytest.raises(ServerError, match="not a mask"):
        parse_answer(json.dumps(answer).encode())


def test_bytes_survive_the_journey():
    data = bytes(range(256)) * 3
    sent = json.loads(file_request("m", data, [0]))["data"]["data"]
    assert base64.b64decode(sent) == data


def test_nesting_without_end_is_not_json():
    assert parse_json(b"[" * 200_000) is None
