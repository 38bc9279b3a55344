"""The server doctor: each thing that it looks at, as it should be and otherwise."""

from __future__ import annotations

import json
import socket
import threading
import time

import numpy as np
import pytest
from qgis.core import QgsFeedback

from plugin.jobs.checkup import check_up
from plugin.server import doctor
from plugin.server.finding import State
from tests.qgis.checkups import (
    SMALL,
    answer,
    card,  # noqa: F401 (a fixture)
    found,
    golden_mask,
    serving,
    states,
)
from tests.qgis.raw_server import Asking, RawServer, hold, raw, read_request, reply

pytestmark = pytest.mark.usefixtures("qgis_app")
PAGE = b"<html><body>Please log in</body></html>"


@pytest.fixture
def far_away(monkeypatch):
    """Loopback counts as an address that others reach: tests ask no other."""
    monkeypatch.setattr(doctor, "is_loopback", lambda address: False)


def stock(golden, probed, chip=None):
    """A stock vLLM server with TerraTorch's plugin, whose model is called sen1floods11."""

    def act(connection):
        while True:
            head, size = read_request(connection)
            if head.startswith(b"GET /v1/models "):
                connection.sendall(raw(200, json.dumps(golden("stock_models")).encode()))
            elif head.startswith(b"GET "):
                connection.sendall(raw(404, b'{"detail":"Not Found"}'))
            elif size < SMALL:
                connection.sendall(raw(400, json.dumps(probed).encode()))
            else:
                connection.sendall(raw(200, chip))

    return act


def test_a_server_that_is_as_it_should_be(card):  # noqa: F811
    with RawServer(serving(card)) as server:
        begun = time.monotonic()
        findings = found(server.address)
        seconds = time.monotonic() - begun
    assert states(findings) == ["ok", "ok", "skipped", "ok", "ok", "hint", "ok"]
    assert findings["address"].sentence == f"The address is {server.address}."
    assert "for demonstration" in findings["model"].sentence
    assert "on CPU" in findings["model"].sentence
    assert "protocol version 1, terramask_server 0.1.0, vllm 0.32.0" in findings["model"].sentence
    assert "100 % of its pixels are what the model makes of them." in findings["chip"].sentence
    assert seconds < 10


def test_an_address_is_completed(card):  # noqa: F811
    with RawServer(serving(card)) as server:
        findings = found(f" 127.0.0.1:{server.port}/ ")
    assert findings["address"].sentence == f"The address is {server.address}."
    assert findings["chip"].state is State.OK


def test_an_address_that_is_none():
    findings = found("ftp://example.org")
    assert states(findings) == ["bad", *["skipped"] * 6]
    assert findings["address"].remedy.startswith("Enter one such as")


def test_others_read_along_where_there_is_no_tls(card, far_away):  # noqa: F811
    with RawServer(serving(card, key="Bearer nobody-has-it")) as server:
        findings = found(server.address)
    assert findings["address"].state is State.HINT
    assert "unencrypted" in findings["address"].sentence
    assert "https://" in findings["address"].remedy


def test_nobody_answers(free_address):
    findings = found(free_address)
    assert states(findings) == ["ok", "bad", *["skipped"] * 5]
    assert findings["connection"].sentence.startswith("Nobody answers at")
    assert findings["connection"].remedy.startswith("Start the server there")


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (reply(200, PAGE, Content_Type="text/html"), "A web page came"),
        (reply(302, Location="https://login.invalid/?token=abc"), "leads to https://login.invalid"),
        (reply(503), "is busy or has not started yet"),
        (reply(502, PAGE), "behind a proxy that does not reach it"),
        (reply(404, PAGE, Content_Type="text/html"), "There is no Terramask server"),
        (lambda connection: connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n"), "broke off before"),
    ],
    ids=["portal", "elsewhere", "starting", "proxy", "none", "ssh"],
)
def test_something_else_answers(act, said):
    with RawServer(act) as server:
        findings = found(server.address)
    assert states(findings) == ["ok", "bad", *["skipped"] * 5]
    assert said in findings["connection"].sentence
    assert findings["connection"].remedy


def test_a_silent_server(monkeypatch):
    monkeypatch.setattr(doctor, "CARD_TIMEOUT_MS", 300)
    with RawServer(hold) as server:
        findings = found(server.address)
    assert states(findings) == ["ok", "bad", *["skipped"] * 5]
    assert "did not answer in time" in findings["connection"].sentence


def test_nobody_is_computed_for_without_the_key(card, far_away):  # noqa: F811
    with RawServer(serving(card, key="Bearer nobody-has-it")) as server:
        findings = found(server.address)
    assert findings["protection"].state is State.OK
    assert states(findings)[3:] == ["bad", "ok", "skipped", "skipped"]
    assert findings["key"].remedy.startswith("Edit the server and choose or add its")
    assert "lets nobody in" in findings["model"].sentence


def test_everybody_is_computed_for(card, far_away):  # noqa: F811
    with RawServer(serving(card)) as server:
        findings = found(server.address)
    assert findings["protection"].state is State.BAD
    assert "terramask-serve --api-key" in findings["protection"].remedy


def test_a_key_for_all_but_pooling(card):  # noqa: F811
    """As vLLM's own option has it."""
    with RawServer(serving(card, key="Bearer nobody-has-it", guards="card")) as server:
        protection = found(server.address)["protection"]
    assert protection.state is State.HINT
    assert "computes without one" in protection.sentence


@pytest.mark.parametrize("status", [400, 404, 500])
def test_whatever_the_server_itself_says_without_a_key_is_open(far_away, status):
    """Some plugins fail on the request, and vLLM knows no model of that name."""
    body = json.dumps({"error": {"message": "No.", "type": "SomeError", "code": status}})

    def act(connection):
        while True:
            head, _ = read_request(connection)
            pooling = head.startswith(b"POST ")
            connection.sendall(raw(status, body.encode()) if pooling else raw(404, b"{}"))

    with RawServer(act) as server:
        assert found(server.address)["protection"].state is State.BAD


@pytest.mark.parametrize(
    "act", [reply(500, PAGE), reply(429), reply(404, b'{"detail":"Not Found"}'), hold]
)
def test_whether_it_is_protected_is_not_known(card, act, monkeypatch, impatient):  # noqa: F811
    monkeypatch.setattr(doctor, "CARD_TIMEOUT_MS", 4000)

    def once(connection):
        # What asks for the card comes on a connection of its own, which is closed then.
        if connection.recv(4, socket.MSG_PEEK) == b"POST":
            act(connection)
        else:
            read_request(connection)
            connection.sendall(raw(200, json.dumps(card).encode(), Connection="close"))

    with RawServer(once) as server:
        protection = found(server.address)["protection"]
    assert protection.state is State.HINT
    assert "could not be found out" in protection.sentence


def test_a_model_for_real_work(card):  # noqa: F811
    card.update(demonstration=False, model="prithvi", device="cuda")
    with RawServer(serving(card)) as server:
        findings = found(server.address)
    assert findings["model"].state is State.OK
    assert "(prithvi) on GPU" in findings["model"].sentence
    assert "on its grid and with the model's classes" in findings["chip"].sentence


def test_a_model_for_something_else(card):  # noqa: F811
    card.update(demonstration=False, model="scars")
    for item in card["classes"]:
        item["flood"] = False
    with RawServer(serving(card)) as server:
        findings = found(server.address)
    assert findings["model"].state is State.HINT
    assert "does not look for floods" in findings["model"].sentence
    assert "Segment a scene" in findings["model"].remedy
    assert findings["chip"].state is State.OK


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"terramask": 9}, "speaks version 9 of the Terramask protocol"),
        ({"tile": "large"}, "tile"),
        ({"task": "regression"}, "does not make masks"),
    ],
)
def test_a_model_that_cannot_be_used(card, change, said):  # noqa: F811
    card.update(change)
    with RawServer(serving(card)) as server:
        findings = found(server.address)
    assert findings["model"].state is State.BAD
    assert said in findings["model"].sentence
    assert findings["chip"].state is State.SKIPPED


def test_a_stock_server(golden):
    # Its class 1 is 255 in the mask.
    right = answer(golden_mask() * 255)
    with RawServer(stock(golden, golden("stock_refusal"), right)) as server:
        findings = found(server.address)
    assert states(findings) == ["ok", "ok", "skipped", "ok", "ok", "hint", "ok"]
    assert "it works, with limits" in findings["model"].sentence
    assert "classes only" in findings["model"].details
    assert "terramask-serve" in findings["model"].remedy


def test_a_server_of_another_kind(golden):
    refusal = {"error": {"message": "Not found", "type": "NotFoundError", "code": 404}}
    with RawServer(stock(golden, refusal)) as server:
        findings = found(server.address)
    assert states(findings)[5:] == ["bad", "skipped"]
    assert "without Terramask" in findings["model"].sentence


def changed(share):
    """The golden mask with that part of its pixels the other way round."""
    mask = golden_mask()
    rows = round(share * len(mask))
    mask[:rows] = 1 - mask[:rows]
    return mask


@pytest.mark.parametrize(
    ("mask", "state", "said"),
    [
        (changed(0.005), State.OK, "99."),
        (changed(0.25), State.BAD, "but only 75 % of its pixels are what the model makes of them."),
        (np.full((512, 512), 255, np.uint8), State.BAD, "with no data in 100 % of its pixels"),
        (np.full((512, 512), 7, np.uint8), State.BAD, "values that its model card does not name"),
    ],
    ids=["nearly", "wrong", "empty", "classes"],
)
def test_what_the_chip_comes_back_as(card, mask, state, said):  # noqa: F811
    with RawServer(serving(card, mask=mask)) as server:
        chip = found(server.address)["chip"]
    assert chip.state is state
    assert said in chip.sentence
    assert bool(chip.remedy) == (state is State.BAD)


def test_a_chip_of_another_size(card):  # noqa: F811
    """The model's tile is smaller than what the server answers."""
    card["tile"] = 256
    with RawServer(serving(card)) as server:
        chip = found(server.address)["chip"]
    assert chip.state is State.BAD
    assert "512 x 512 pixels where 256 x 256 were asked for" in chip.sentence


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"bands": [{"name": "VV", "title": "Radar"}]}, "bands that it does not have (Radar)"),
        ({"frames": 3}, "compares 3 dates"),
        ({"inputs": {"location": False, "acquired": True}}, "wants a date"),
        ({"units": {"kind": "raw"}}, "other numbers than reflectance"),
    ],
)
def test_there_is_no_chip_for_every_model(card, change, said):  # noqa: F811
    card.update(change)
    with RawServer(serving(card)) as server:
        chip = found(server.address)["chip"]
    assert chip.state is State.SKIPPED
    assert said in chip.sentence


def test_a_smaller_tile_has_a_smaller_chip(stand_in):
    chip = found(stand_in.address)["chip"]
    assert chip.state is State.OK
    assert "A chip of 64 x 64 pixels" in chip.sentence
    assert len([body for _, body in stand_in.asked if len(body) > SMALL]) == 2


def test_cancelling_ends_it():
    feedback = QgsFeedback()
    with RawServer(hold) as server:
        asking = Asking(lambda: list(check_up(server.address, "", feedback)))
        threading.Timer(0.3, feedback.cancel).start()
        begun = time.monotonic()
        findings = asking.outcome()
    assert [finding.name for finding in findings] == ["address"]
    assert time.monotonic() - begun < 3


def test_a_fault_of_ours_is_a_finding(card, monkeypatch):  # noqa: F811
    monkeypatch.setattr("plugin.jobs.checkup.look_at_chip", lambda *_: 1 // 0)
    with RawServer(serving(card)) as server:
        chip = found(server.address)["chip"]
    assert chip.state is State.BAD
    assert "ZeroDivisionError" in chip.details
