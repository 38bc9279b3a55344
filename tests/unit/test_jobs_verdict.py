"""What becomes of a window whose request failed: one line for each cause."""

from __future__ import annotations

import pytest

from plugin.jobs import limits
from plugin.jobs.verdict import Verdict, is_busy, judge, pause
from plugin.wire.errors import (
    GARBLED,
    TIMEOUT,
    UNREACHABLE,
    Cancelled,
    OutputError,
    SceneError,
    ServerError,
)

SERVER = [
    ("", 400, Verdict.SET_ASIDE),
    ("not_reflectance", 400, Verdict.SET_ASIDE),
    ("bands_not_found", 400, Verdict.SET_ASIDE),
    ("unreadable_image", 400, Verdict.SET_ASIDE),
    ("url_failed", 424, Verdict.SET_ASIDE),
    ("not_json", 415, Verdict.SET_ASIDE),
    ("not_authorised", 401, Verdict.STOP),
    ("", 403, Verdict.STOP),
    ("model_not_found", 404, Verdict.STOP),
    ("", 407, Verdict.STOP),
    ("proxy", 0, Verdict.STOP),
    ("certificate", 0, Verdict.STOP),
    ("wrong_grid", 0, Verdict.STOP),
    ("wrong_classes", 0, Verdict.STOP),
    ("other_model", 0, Verdict.STOP),
    ("key", 0, Verdict.STOP),
    ("model_not_served", 501, Verdict.STOP),
    ("answer_not_written", 507, Verdict.STOP),
    ("too_large", 413, Verdict.SPLIT),
    ("", 413, Verdict.SPLIT),
    ("too_large", 0, Verdict.SPLIT),
    ("too_slow", 408, Verdict.SPLIT),
    (TIMEOUT, 0, Verdict.SPLIT),
    (TIMEOUT, 504, Verdict.SPLIT),
    (UNREACHABLE, 0, Verdict.WAIT),
    ("", 429, Verdict.WAIT),
    ("", 502, Verdict.WAIT),
    ("too_busy", 503, Verdict.WAIT),
    ("engine_failed", 500, Verdict.RETRY),
    ("internal_error", 500, Verdict.RETRY),
    (GARBLED, 200, Verdict.RETRY),
    (GARBLED, 511, Verdict.RETRY),
]


@pytest.mark.parametrize(("kind", "status", "verdict"), SERVER)
def test_what_a_server_answered(kind, status, verdict):
    assert judge(ServerError("No.", kind=kind, status=status)) is verdict


@pytest.mark.parametrize(
    ("error", "verdict"),
    [
        (SceneError("The disk is slow."), Verdict.RETRY),
        (OutputError("The disk is full."), Verdict.STOP),
        (Cancelled(), Verdict.STOP),
    ],
)
def test_what_happened_here(error, verdict):
    assert judge(error) is verdict


def test_no_fault_of_the_clients_is_tried_again():
    for status in set(range(400, 500)) - {408, 413, 429}:
        assert judge(ServerError("No.", status=status)) in (Verdict.SET_ASIDE, Verdict.STOP)


def test_every_fault_of_the_servers_is_tried_again_but_those_that_stay():
    for status in set(range(500, 600)) - {501, 505, 507}:
        verdict = judge(ServerError("No.", status=status))
        assert verdict in (Verdict.WAIT, Verdict.RETRY, Verdict.SPLIT), status


def test_only_too_many_requests_call_for_fewer():
    assert is_busy(ServerError("No.", status=503))
    assert is_busy(ServerError("No.", status=429))
    assert not is_busy(ServerError("No.", status=502))
    assert not is_busy(SceneError("No."))


def test_pauses_double_up_to_a_limit_give_or_take_a_half():
    error = ServerError("No.", status=500)
    for attempt in range(1, 12):
        middle = min(limits.BACKOFF_S * 2 ** (attempt - 1), limits.MOST_BACKOFF_S)
        tried = [pause(error, attempt) for _ in range(200)]
        assert middle * 0.5 <= min(tried) < middle * 0.8
        assert middle * 1.2 < max(tried) <= middle * 1.5


def test_what_the_server_asks_for_is_waited_for():
    error = ServerError("No.", status=429, retry_after=40.0)
    assert all(40.0 < pause(error, attempt) < 42.0 for attempt in range(1, 9))
