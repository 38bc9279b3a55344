"""The client against servers that are not what they should be."""

from __future__ import annotations

import json
import socket
import threading
from contextlib import suppress

import pytest
from qgis.core import QgsFeedback

from plugin.server import client as client_module
from plugin.server.client import ServerClient
from plugin.wire.errors import AddressError, Cancelled, ServerError

pytestmark = pytest.mark.usefixtures("qgis_app")


def said(call):
    with pytest.raises(ServerError) as caught:
        call()
    message = caught.value.message
    assert message.endswith(".")
    assert "\n" not in message
    return message


def listing(*names):
    return lambda body: (
        200,
        json.dumps({"object": "list", "data": [{"id": n} for n in names]}).encode(),
    )


def test_the_card_comes(stand_in):
    card = ServerClient(stand_in.address + "/").card()
    assert card.model == "demo_flood"
    assert card.tile == 64


def test_the_card_is_never_an_old_one(stand_in):
    client = ServerClient(stand_in.address)
    client.card()
    stand_in.card["title"] = "Another model"
    assert client.card().title == "Another model"


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_an_old_card_does_not_stand_in_for_a_server_that_fails(stand_in, started, status):
    """Qt gives out a kept answer when the server's status is 503."""

    def ask():
        return started(ServerClient(stand_in.address, QgsFeedback()).card)

    good = ask()
    assert good.ended()
    assert good.result.model == "demo_flood"
    stand_in.routes["GET /v1/terramask"] = lambda body: (status, b"")
    bad = ask()
    assert bad.ended()
    assert isinstance(bad.error, ServerError)
    assert f"HTTP status {status}" in bad.error.message


def test_the_body_and_its_answer_are_passed_on_unchanged(stand_in, golden):
    stand_in.routes["POST /pooling"] = lambda body: (200, json.dumps(golden("answer")).encode())
    assert ServerClient(stand_in.address).pool(b'{"data": {}}') == b"II*\x00\x08\x00\x00\x00"
    assert stand_in.asked == [("POST /pooling", b'{"data": {}}')]


def test_nobody_answers(free_address):
    assert "Nobody answers at 127.0.0.1" in said(ServerClient(free_address).card)


def test_a_computer_that_does_not_exist():
    said_of_it = said(ServerClient("http://no-such-computer.invalid:8000").card)
    assert "no computer called no-such-computer.invalid" in said_of_it


def test_a_server_that_says_nothing_is_left(stand_in, monkeypatch):
    monkeypatch.setattr(client_module, "CARD_TIMEOUT_MS", 200)
    stand_in.routes["GET /v1/terramask"] = stand_in.wait
    assert "did not answer in time" in said(ServerClient(stand_in.address).card)


def test_what_is_no_http_server_is_told_apart_from_nobody():
    listener = socket.create_server(("127.0.0.1", 0))

    def hang_up():
        with suppress(OSError):
            while True:
                listener.accept()[0].close()

    threading.Thread(target=hang_up, daemon=True).start()
    sentence = said(ServerClient(f"127.0.0.1:{listener.getsockname()[1]}").card)
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    assert "broke off" in sentence


@pytest.mark.parametrize(
    "reply",
    [(200, b"<html>It works!</html>"), (200, b"[]"), (200, b'{"a": 1}'), (404, b"no"), (405, b"")],
)
def test_a_server_of_another_kind(stand_in, reply):
    stand_in.routes["GET /v1/terramask"] = lambda body: reply
    assert "not a Terramask server" in said(ServerClient(stand_in.address).card)


def test_vllm_without_terramask(stand_in):
    del stand_in.routes["GET /v1/terramask"]
    stand_in.routes["GET /v1/models"] = listing("prithvi", "qwen")
    sentence = said(ServerClient(stand_in.address).card)
    assert "vLLM server" in sentence
    assert "prithvi, qwen without Terramask; start it with terramask-serve" in sentence


def test_a_server_that_is_starting_or_broken(stand_in):
    stand_in.routes["GET /v1/terramask"] = lambda body: (503, b"")
    assert "not able to answer (HTTP status 503)" in said(ServerClient(stand_in.address).card)


@pytest.mark.parametrize("status", [401, 403])
def test_a_server_that_keeps_its_door_shut(stand_in, status):
    stand_in.routes["GET /v1/terramask"] = lambda body: (status, b'{"error": "Unauthorized"}')
    stand_in.routes["POST /pooling"] = lambda body: (status, b'{"error": "Unauthorized"}')
    client = ServerClient(stand_in.address)
    assert "does not let this computer in" in said(client.card)
    assert "does not let this computer in" in said(lambda: client.pool(b"{}"))


def test_a_card_of_another_protocol(stand_in):
    stand_in.card["terramask"] = 7
    assert "speaks version 7" in said(ServerClient(stand_in.address).card)


def test_the_servers_own_sentence_is_passed_on(stand_in, golden):
    stand_in.routes["POST /pooling"] = lambda body: (400, json.dumps(golden("error")).encode())
    with pytest.raises(ServerError) as caught:
        ServerClient(stand_in.address).pool(b"{}")
    assert caught.value.message == golden("error")["error"]["message"]
    assert caught.value.kind == "bands_not_found"
    assert "HTTP status 400 bands_not_found indices" in caught.value.details


def test_a_refused_address_is_no_closed_door(stand_in, refusing):
    stand_in.routes["POST /pooling"] = refusing("Not from there.", "url_refused", 403)
    assert said(lambda: ServerClient(stand_in.address).pool(b"{}")) == "Not from there."


def test_a_failure_without_a_sentence(stand_in):
    stand_in.routes["POST /pooling"] = lambda body: (500, b"Internal Server Error")
    with pytest.raises(ServerError, match="failed with HTTP status 500") as caught:
        ServerClient(stand_in.address).pool(b"{}")
    assert "Internal Server Error" in caught.value.details


def test_an_answer_that_is_no_mask(stand_in):
    stand_in.routes["POST /pooling"] = lambda body: (200, b'{"data": [{"data": [0.5]}]}')
    assert "not a mask" in said(lambda: ServerClient(stand_in.address).pool(b"{}"))


def test_a_server_that_dies_while_it_computes(stand_in):
    stand_in.routes["POST /pooling"] = lambda body: None
    assert "broke off" in said(lambda: ServerClient(stand_in.address).pool(b"{}"))


@pytest.mark.parametrize("attempt", range(8))
def test_cancelling_ends_the_wait(stand_in, started, attempt):
    """Several attempts: QGIS itself loses the race between its threads every second time."""
    stand_in.routes["POST /pooling"] = stand_in.wait
    feedback = QgsFeedback()
    thread = started(lambda: ServerClient(stand_in.address, feedback).pool(b"{}"))
    stand_in.has_been_asked(1)
    feedback.cancel()
    assert thread.ended()
    assert isinstance(thread.error, Cancelled)


def test_what_is_cancelled_before_is_not_asked(stand_in):
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        ServerClient(stand_in.address, feedback).card()
    assert stand_in.asked == []


def test_it_works_in_a_thread_of_its_own(stand_in, started):
    thread = started(ServerClient(stand_in.address, QgsFeedback()).card)
    assert thread.ended()
    assert thread.result.model == "demo_flood"


def test_what_is_no_address_is_refused_before_anything_is_sent():
    with pytest.raises(AddressError):
        ServerClient("ftp://127.0.0.1")
