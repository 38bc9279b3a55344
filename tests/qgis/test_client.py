"""What servers are, and what they answer. Faults are in test_client_*.py."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsFeedback

from plugin.server import client as client_module
from plugin.server.client import ServerClient
from plugin.wire.card import PRITHVI_TO_TIFF, STOCK
from plugin.wire.errors import GARBLED, TIMEOUT, AddressError, Cancelled, ServerError
from tests.qgis.raw_server import Asking, refused

pytestmark = pytest.mark.usefixtures("qgis_app")


def said(call):
    """By the main thread, which may ask as well."""
    with pytest.raises(ServerError) as caught:
        call()
    message = caught.value.message
    assert message.endswith(".")
    assert "\n" not in message
    return message


@pytest.fixture
def without_card(stand_in, golden):
    """Makes the stand-in a vLLM server without a card, with these models and a plugin's refusal."""

    def make(listing, refusal=None):
        del stand_in.routes["GET /v1/terramask"]
        listing = json.dumps(listing).encode()
        stand_in.routes["GET /v1/models"] = lambda body: (200, listing)
        answer = b"{}" if refusal is None else json.dumps(golden(refusal)).encode()
        stand_in.routes["POST /pooling"] = lambda body: (400, answer)
        return ServerClient(stand_in.address)

    return make


def listing(*names):
    return {"object": "list", "data": [{"id": name} for name in names]}


def test_the_card_comes(stand_in):
    card = ServerClient(stand_in.address + "/").card()
    assert card.model == "demo_flood"
    assert card.tile == 64
    assert card.speaks_terramask


def test_the_card_is_never_an_old_one(stand_in):
    client = ServerClient(stand_in.address)
    client.card()
    stand_in.card["title"] = "Another model"
    assert client.card().title == "Another model"


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_an_old_card_does_not_stand_in_for_a_server_that_fails(stand_in, status):
    """Qt gives out a kept answer when the server's status is 503."""
    client = ServerClient(stand_in.address)
    assert Asking(client.card).outcome().model == "demo_flood"
    stand_in.routes["GET /v1/terramask"] = lambda body: (status, b"")
    assert refused(client.card).status == status


def test_the_body_and_its_answer_are_passed_on_unchanged(stand_in, golden):
    answer = {**golden("answer")}
    answer["data"]["notes"] = ["The scene has no CRS."]
    stand_in.routes["POST /pooling"] = lambda body: (200, json.dumps(answer).encode())
    came = ServerClient(stand_in.address).pool(None, b'{"data": {}}')
    assert came.geotiff == b"II*\x00\x08\x00\x00\x00"
    assert came.notes == ("The scene has no CRS.",)
    assert stand_in.asked == [("POST /pooling", b'{"data": {}}')]


def test_a_server_that_says_nothing_is_left(stand_in, monkeypatch):
    monkeypatch.setattr(client_module, "CARD_TIMEOUT_MS", 200)
    stand_in.routes["GET /v1/terramask"] = stand_in.wait
    error = refused(ServerClient(stand_in.address).card)
    assert "did not answer in time" in error.message
    assert error.kind == TIMEOUT


@pytest.mark.parametrize("reply", [(200, b"[]"), (200, b'{"a": 1}'), (404, b"no"), (405, b"x")])
def test_a_server_of_another_kind(stand_in, reply):
    stand_in.routes["GET /v1/terramask"] = lambda body: reply
    error = refused(ServerClient(stand_in.address).card)
    assert "not a Terramask server" in error.message
    assert error.kind == GARBLED


@pytest.mark.parametrize(
    ("refusal", "dialect"),
    [("stock_refusal", STOCK), ("prithvi_to_tiff_refusal", PRITHVI_TO_TIFF)],
)
def test_a_published_plugin_is_recognised(without_card, stand_in, golden, refusal, dialect):
    card = Asking(without_card(golden("stock_models"), refusal).card).outcome()
    assert (card.dialect, card.model, card.title) == (dialect, "floods", "Floods")
    assert card.limitations
    # Nothing was asked for that the server could compute, fetch or write.
    route, body = stand_in.asked[-1]
    assert route == "POST /pooling"
    assert json.loads(body) == {"model": "floods", "data": {"data_format": "none"}}


def test_a_published_plugin_with_a_model_that_is_not_known(without_card):
    sentence = said(without_card(listing("my-model"), "stock_refusal").card)
    assert "name of the server's model, my-model, does not tell" in sentence


def test_a_vllm_server_without_terramask_is_told_apart(without_card):
    sentence = said(without_card(listing("prithvi", "qwen")).card)
    assert "prithvi, qwen without Terramask; start it with terramask-serve" in sentence


def test_a_vllm_server_without_a_model(without_card, stand_in):
    assert "runs no model" in said(without_card(listing()).card)
    assert [route for route, _ in stand_in.asked] == ["GET /v1/terramask", "GET /v1/models"]


def test_a_card_of_another_protocol(stand_in):
    stand_in.card["terramask"] = 7
    assert "speaks version 7" in said(ServerClient(stand_in.address).card)


def test_the_servers_own_sentence_is_passed_on(stand_in, golden):
    stand_in.routes["POST /pooling"] = lambda body: (400, json.dumps(golden("error")).encode())
    with pytest.raises(ServerError) as caught:
        ServerClient(stand_in.address).pool(None, b"{}")
    assert caught.value.message == golden("error")["error"]["message"]
    assert (caught.value.kind, caught.value.status) == ("bands_not_found", 400)
    assert "HTTP status 400 bands_not_found indices" in caught.value.details


def test_a_refused_address_is_no_closed_door(stand_in, refusing):
    stand_in.routes["POST /pooling"] = refusing("Not from there.", "url_refused", 403)
    assert said(lambda: ServerClient(stand_in.address).pool(None, b"{}")) == "Not from there."


def test_what_is_cancelled_before_is_not_asked(stand_in):
    feedback = QgsFeedback()
    feedback.cancel()
    client = ServerClient(stand_in.address)
    for ask in (client.card, lambda feedback: client.pool(None, b"{}", feedback)):
        with pytest.raises(Cancelled):
            ask(feedback)
    assert stand_in.asked == []


def test_what_is_no_address_is_refused_before_anything_is_sent():
    with pytest.raises(AddressError):
        ServerClient("ftp://127.0.0.1")
