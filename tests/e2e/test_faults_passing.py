"""Faults that pass: the run goes on by itself, and its result is that of an unbroken one."""

from __future__ import annotations

import pytest

from tests.e2e.fault_runs import WINDOWS, picture, same

# How often each is met: a client that goes on at once meets the second as well.
PASSING = [
    *("reset_before_body", "reset_in_body", "reset_after_body", "reset_in_answer"),
    *("closed_after_body", "closed_in_answer", "trickle", "chunked"),
    *("429", "429_page", "429_date", "500", "500_page", "502", "503", "503_page"),
    *("truncated_json", "truncated_base64", "truncated_tiff", "not_tiff", "other_json", "empty"),
]
# Longer than a window takes on a busy machine, and it may be asked for more often.
SILENCE = {"STALL_MS": 3000, "ATTEMPTS": 10}


@pytest.mark.parametrize("fault", PASSING)
def test_the_run_goes_on_and_nothing_is_asked_twice(bench, unbroken, fault):
    bench.proxy.spoil({"fault": fault, "skip": 2, "times": 2})
    trial = bench.start().end()
    assert trial.error is None
    assert trial.result.missing == 0
    assert len(bench.proxy.hit(fault)) == 2
    answered = bench.proxy.answered()
    assert len(answered) == len(set(answered)) == WINDOWS
    assert same(picture(bench.output), unbroken)
    assert bench.left() == ["mask.tif"]


@pytest.mark.parametrize("fault", ["black_hole_unread", "black_hole", "black_hole_in_answer"])
def test_silence_is_noticed(bench, unbroken, glimpse, fault):
    glimpse(**SILENCE)
    bench.proxy.spoil({"fault": fault, "skip": 2, "times": 1})
    assert bench.start().end().result.missing == 0
    assert len(bench.proxy.hit(fault)) == 1
    assert same(picture(bench.output), unbroken)


def test_an_answer_that_never_ends_is_given_up(bench, unbroken, glimpse):
    glimpse(REQUEST_S=3.0, ATTEMPTS=10)
    bench.proxy.spoil({"fault": "endless_trickle", "skip": 2, "times": 1})
    assert bench.start().end().result.missing == 0
    assert len(bench.proxy.hit("endless_trickle")) == 1
    assert same(picture(bench.output), unbroken)


@pytest.mark.parametrize("fault", ["413", "413_page", "504"])
def test_what_is_too_much_is_asked_for_in_smaller_parts(bench, unbroken, glimpse, fault):
    glimpse(PIXELS_BYTES=160 << 20)
    bench.proxy.spoil({"fault": fault, "times": 1})
    assert bench.start().end().result.missing == 0
    (refused,) = bench.proxy.hit(fault)
    west, _, width, _ = refused["place"]
    parts = [
        place
        for place in bench.proxy.answered()
        if west <= place[0] and place[0] + 10 * place[2] <= west + 10 * width
    ]
    assert len(parts) >= 2
    assert refused["place"] not in [list(place) for place in parts]
    assert same(picture(bench.output), unbroken)


def test_retry_after_is_kept_to(bench, unbroken):
    """Nothing is asked while the server wants to be left alone, but for what had left already."""
    bench.proxy.spoil({"fault": "503", "skip": 2, "times": 1})
    assert bench.start().end().error is None
    (refused,) = bench.proxy.hit("503")
    at_once = [line for line in bench.proxy.log() if 0 < line["begun"] - refused["ended"] < 0.9]
    assert len(at_once) <= 1
    assert refused["place"] not in [line["place"] for line in at_once]
    assert same(picture(bench.output), unbroken)


def test_a_server_that_is_away_for_a_while_is_waited_for(bench, unbroken):
    bench.proxy.spoil({"fault": "hold", "skip": 2})
    trial = bench.start()
    bench.proxy.wait_for(lambda proxy: proxy.hit("hold"))
    bench.proxy.refuse()
    # Longer than a window is tried again for.
    assert not trial.wait(1500)
    bench.proxy.spoil()
    bench.proxy.accept()
    assert trial.end().error is None
    assert trial.result.missing == 0
    assert same(picture(bench.output), unbroken)
