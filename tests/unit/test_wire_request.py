"""Requests as docs/protocol.md and the files of tests/wire say them, in each dialect."""

from __future__ import annotations

import base64
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.wire import request
from plugin.wire.card import PRITHVI_TO_TIFF, STOCK, Limits, ModelCard
from plugin.wire.errors import ServerError
from plugin.wire.known_models import known_card
from plugin.wire.request import Ask, file_request, url_request

START_OF_A_TIFF = b"II*\x00\x08\x00\x00\x00"
URL = "http://127.0.0.1:9000/scene.tif"
ALL = Ask(indices=(0, 1, 2, 3, 4, 5))


@pytest.fixture
def card(golden):
    return ModelCard.from_json(golden("card"))


def published(dialect):
    return known_card(dialect, "prithvi-sen1floods11", "")


def decoded(body):
    return json.loads(bytes(body))


def test_request_with_pixels_is_the_golden_one(card, golden):
    assert decoded(file_request(card, START_OF_A_TIFF, ALL)) == golden("request_b64")


def test_request_with_an_address_is_the_golden_one(card, golden):
    ask = Ask(indices=(1, 2, 3, 8, 11, 12), window=(0, 448, 512, 64))
    assert decoded(url_request(card, URL, ask)) == golden("request_url")


@pytest.mark.parametrize("dialect", [STOCK, PRITHVI_TO_TIFF])
def test_requests_to_published_plugins_are_the_golden_ones(golden, dialect):
    name = {STOCK: "stock", PRITHVI_TO_TIFF: "prithvi_to_tiff"}[dialect]
    wanted = golden(f"{name}_request")
    assert decoded(file_request(published(dialect), START_OF_A_TIFF, ALL)) == wanted
    wanted["data"]["data"] = URL
    assert decoded(url_request(published(dialect), URL, ALL)) == wanted


def test_everything_that_is_asked_for_is_in_the_request(card):
    ask = Ask(
        indices=(5, 4),
        window=(1, 2, 3, 4),
        scale=2.75e-05,
        offset=-0.2,
        nodata=0.0,
        acquired=("2019-09-14", "2019-10-01"),
        probabilities=True,
        overlap=0,
    )
    for body in (file_request(card, b"x", ask), url_request(card, URL, ask)):
        data = decoded(body)["data"]
        assert (data.pop("data_format"), data.pop("data")) in (("b64_json", "eA=="), ("url", URL))
        assert data == {
            "out_data_format": "b64_json",
            "indices": [5, 4],
            "window": [1, 2, 3, 4],
            "scale": 2.75e-05,
            "offset": -0.2,
            "nodata": 0.0,
            "acquired": ["2019-09-14", "2019-10-01"],
            "outputs": ["classes", "probabilities"],
            "overlap": 0,
        }


@given(pixels=st.binary(max_size=70), name=st.text(), url=st.text())
def test_bytes_names_and_addresses_survive_the_journey(pixels, name, url):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(request, "PIECE", 12)
        card = replace(published(STOCK), model=name)
        body = file_request(card, pixels, ALL)
        pieces = list(body)
        assert len(body) == len(bytes(body)) == sum(map(len, pieces))
        assert all(len(piece) <= 16 for piece in pieces[1:-1])
        sent = decoded(body)
        assert sent["model"] == name
        assert base64.b64decode(sent["data"]["data"].partition(",")[2]) == pixels
        assert decoded(url_request(card, url, ALL))["data"]["data"] == url


def test_a_piece_is_small_and_fits_to_the_next(card):
    """All of Python waits for one; base64 of several can be strung together at multiples of 3."""
    assert request.PIECE <= 1 << 20
    assert request.PIECE % 3 == 0
    pieces = list(file_request(card, b"\x01" * (2 * request.PIECE + 1), ALL))
    assert len(pieces) == 5


def test_a_file_that_is_too_large_is_not_sent(card):
    small = replace(card, limits=Limits(1, 1, max_bytes=8))
    file_request(small, b"x" * 8, ALL)
    with pytest.raises(ServerError, match=r"takes files of 8 bytes at most .* smaller area\.") as e:
        file_request(small, b"x" * 9, ALL)
    assert e.value.kind == "too_large"


@pytest.mark.parametrize(
    ("dialect", "ask", "said"),
    [
        (STOCK, replace(ALL, window=(0, 0, 512, 512)), "a part of a file"),
        (STOCK, replace(ALL, scale=2.75e-05, offset=-0.2), "whose numbers"),
        (STOCK, replace(ALL, scale=1e-4, offset=-0.1), "whose numbers"),
        (PRITHVI_TO_TIFF, replace(ALL, indices=(1, 2, 3, 8, 11, 12)), "other bands"),
    ],
)
def test_what_a_published_plugin_would_read_wrongly_is_not_asked(dialect, ask, said):
    with pytest.raises(ServerError, match=rf"cannot read .*{said}.* sent instead\.") as caught:
        url_request(published(dialect), URL, ask)
    assert caught.value.kind == "url_refused"


@pytest.mark.parametrize("scale", [None, 1e-4, 1.0])
def test_what_it_reads_rightly_is_asked(scale):
    ask = replace(ALL, indices=(1, 2, 3, 8, 11, 12), scale=scale, offset=0.0)
    assert decoded(url_request(published(STOCK), URL, ask))["data"]["indices"] == [
        1,
        2,
        3,
        8,
        11,
        12,
    ]
