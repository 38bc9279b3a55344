"""Several threads that doubt whether the server still runs the same model ask it once."""

from __future__ import annotations

import functools
import json
import threading

import pytest
from qgis.core import QgsFeedback

from plugin.jobs.same_model import SameModel
from plugin.server.client import ServerClient
from plugin.wire.errors import UNREACHABLE, Cancelled, ServerError
from tests.qgis.raw_server import Asking

CARD = "GET /v1/terramask"


@pytest.fixture
def model(stand_in, qgis_app):
    client = ServerClient(stand_in.address)
    model = SameModel(client, Asking(client.card).outcome())
    stand_in.asked.clear()
    return model


@pytest.fixture
def held(stand_in):
    """Lets the card come, as the function says, when it is set."""
    let_go = threading.Event()

    def hold(answer):
        stand_in.routes[CARD] = lambda body: (let_go.wait(20), answer())[1]
        return let_go

    yield hold
    let_go.set()


def checking(model, feedback=None):
    return Asking(functools.partial(model.check, feedback or QgsFeedback()))


def test_without_doubt_nobody_is_asked(model, stand_in):
    checking(model).outcome()
    assert stand_in.asked == []


def test_one_answer_settles_it_for_all(model, stand_in, held):
    let_go = held(lambda: (200, json.dumps(stand_in.card).encode()))
    for _ in range(3):
        model.doubt()
    threads = [checking(model) for _ in range(4)]
    stand_in.has_been_asked(1)
    let_go.set()
    for thread in threads:
        thread.outcome()
    assert len(stand_in.asked) == 1
    model.doubt()
    checking(model).outcome()
    assert len(stand_in.asked) == 2


def test_what_fails_while_the_card_comes_stays_in_doubt(model, stand_in, held):
    let_go = held(lambda: (200, json.dumps(stand_in.card).encode()))
    model.doubt()
    thread = checking(model)
    stand_in.has_been_asked(1)
    model.doubt()
    let_go.set()
    thread.outcome()
    checking(model).outcome()
    assert len(stand_in.asked) == 2


def test_a_failure_is_told_to_all_who_waited(model, stand_in, held):
    let_go = held(lambda: (503, b""))
    model.doubt()
    threads = [checking(model) for _ in range(4)]
    stand_in.has_been_asked(1)
    # The others have to have come, to be waiting.
    threading.Event().wait(2)
    let_go.set()
    for thread in threads:
        with pytest.raises(ServerError) as caught:
            thread.outcome()
        assert caught.value.status == 503
    assert len(stand_in.asked) == 1
    # Whoever comes later asks again.
    with pytest.raises(ServerError):
        checking(model).outcome()
    assert len(stand_in.asked) == 2


def test_another_model_is_refused(model, stand_in):
    stand_in.card["model"] = "another"
    model.doubt()
    with pytest.raises(ServerError, match="now runs another model"):
        checking(model).outcome()


def test_a_card_that_does_not_come_is_not_a_window_that_is_too_large(model, stand_in, monkeypatch):
    monkeypatch.setattr("plugin.server.client.CARD_TIMEOUT_MS", 200)
    stand_in.routes[CARD] = stand_in.wait
    model.doubt()
    with pytest.raises(ServerError) as caught:
        checking(model).outcome()
    assert caught.value.kind == UNREACHABLE


def test_whoever_waits_can_be_cancelled(model, stand_in, held):
    let_go = held(lambda: (200, json.dumps(stand_in.card).encode()))
    model.doubt()
    first = checking(model)
    stand_in.has_been_asked(1)
    feedback = QgsFeedback()
    second = checking(model, feedback)
    feedback.cancel()
    with pytest.raises(Cancelled):
        second.outcome()
    let_go.set()
    first.outcome()
