"""Faults that stay: the run ends with one sentence, keeps what is finished, and is continued."""

from __future__ import annotations

import shutil

import pytest

from plugin.wire.errors import OutputError, SceneError, ServerError
from tests.e2e.fault_runs import WINDOWS, picture, readable, same

STOPPING = [
    *("reset_before_body", "reset_in_body", "reset_after_body", "reset_in_answer"),
    *("closed_after_body", "closed_in_answer", "not_http"),
    *("429", "429_page", "500", "500_page", "502", "503", "503_page", "504"),
    *("401", "401_basic", "403", "404", "404_model", "407", "413", "413_page"),
    *("captive_portal", "captive_511", "truncated_json", "truncated_base64", "truncated_tiff"),
    *("not_tiff", "other_json", "empty"),
    *("wrong_size", "elsewhere", "wrong_crs", "wrong_classes"),
]
# One of each kind is met before the real server; the others before the stub, which is quicker.
REAL = {"reset_in_answer", "503", "401", "413", "truncated_base64", "wrong_crs"}
STOPS = "test_the_run_stops_with_a_sentence_and_is_continued"
# What would not get better is asked once.
ONCE = ["401", "403", "404", "404_model", "407", "wrong_crs", "wrong_size", "wrong_classes"]


@pytest.fixture
def upstream(request, server_url, stub_url):
    real = request.node.name in [f"{STOPS}[{fault}]" for fault in REAL]
    return server_url if real else stub_url


@pytest.fixture(autouse=True)
def impatient(glimpse):
    glimpse(PATIENCE_S=0.5)


def told_of(trial):
    """The one line of the log about windows that are missing."""
    (told,) = [line for line in trial.feedback.lines if "missing" in line]
    return readable(told)


def finish(bench, unbroken, done):
    """Continue the run; it asks for what is missing and nothing else, and all is well."""
    before = len(bench.proxy.log_at_rest())
    bench.proxy.spoil()
    again = bench.resume().end()
    assert again.error is None
    assert again.result.missing == 0
    asked = [tuple(line["place"]) for line in bench.proxy.log()[before:]]
    assert len(asked) == len(set(asked)) == WINDOWS - done
    assert same(picture(bench.output), unbroken)
    assert bench.left() == ["mask.tif"]


@pytest.mark.parametrize("fault", STOPPING)
def test_the_run_stops_with_a_sentence_and_is_continued(bench, unbroken, fault):
    bench.proxy.spoil({"fault": fault, "skip": 2})
    trial = bench.start().end()
    assert trial.feedback.errors == []
    (record,) = bench.unfinished()
    assert 1 <= record.done <= 2
    if fault in ONCE:
        # Two are under way at a time, so that another may have left before the first came back.
        assert len(bench.proxy.hit(fault)) <= 2
    if trial.error is None:
        # Each window failed for itself, and not enough of them in a row.
        assert "missing" in told_of(trial)
    else:
        assert isinstance(trial.error, ServerError)
        assert f"; {record.done} of {WINDOWS} windows are kept" in trial.sentence
        assert "Traceback" not in trial.error.details
    finish(bench, unbroken, record.done)


@pytest.mark.parametrize("fault", ["500", "truncated_base64", "black_hole"])
def test_one_window_that_always_fails_keeps_no_other_from_being_done(
    bench, unbroken, glimpse, fault
):
    glimpse(ATTEMPTS=2, STALL_MS=8000)
    bench.proxy.spoil({"fault": fault, "skip": 2, "same": True})
    trial = bench.start().end()
    assert trial.error is None, trial.error
    assert trial.result.missing == 1
    (record,) = bench.unfinished()
    assert (record.id, record.done) == (trial.result.run_id, WINDOWS - 1)
    assert told_of(trial).startswith(f"1 of {WINDOWS} windows are missing: ")
    finish(bench, unbroken, WINDOWS - 1)


def test_a_window_that_always_breaks_the_connection_keeps_no_other_from_being_done(bench, unbroken):
    """That cannot be told from a server that is away, so the run ends in the end."""
    bench.proxy.spoil({"fault": "closed_after_body", "skip": 2, "same": True})
    assert "broke off" in bench.start().end().sentence
    assert bench.unfinished()[0].done == WINDOWS - 1
    finish(bench, unbroken, WINDOWS - 1)


def test_a_server_that_stays_away_ends_the_run(bench, unbroken):
    bench.proxy.spoil({"fault": "hold", "skip": 2})
    trial = bench.start()
    bench.proxy.wait_for(lambda proxy: proxy.hit("hold"))
    bench.proxy.refuse()
    assert "Nobody answers at 127.0.0.1" in trial.end().sentence
    (record,) = bench.unfinished()
    bench.proxy.spoil()
    bench.proxy.accept()
    finish(bench, unbroken, record.done)


def test_a_pause_of_a_day_is_not_waited_for(bench, unbroken):
    bench.proxy.spoil({"fault": "429_tomorrow", "skip": 2})
    assert "1440 minutes" in bench.start().end(15).sentence
    finish(bench, unbroken, bench.unfinished()[0].done)


def test_a_page_that_a_captive_portal_leads_to(bench, unbroken):
    bench.proxy.spoil(
        {"fault": "captive_redirect", "skip": 2},
        {"fault": "captive_portal", "route": "GET /portal"},
        {"fault": "captive_portal", "route": "POST /portal"},
    )
    assert "log in" in bench.start().end().sentence
    finish(bench, unbroken, bench.unfinished()[0].done)


def test_a_scene_that_changed_meanwhile_is_not_mixed_with_what_is_done(bench, tmp_path):
    changed = tmp_path / "changed.tif"
    shutil.copy(bench.source, changed)
    bench.source = changed
    bench.proxy.spoil({"fault": "500", "skip": 2})
    bench.start().end()
    with changed.open("ab") as file:
        file.write(b"\0")
    again = bench.resume().end()
    assert isinstance(again.error, SceneError)
    assert "changed" in again.sentence
    assert len(bench.unfinished()) == 1


def test_a_journal_that_cannot_be_read_is_said(bench):
    bench.proxy.spoil({"fault": "500", "skip": 2})
    bench.start().end()
    (record,) = bench.unfinished()
    (bench.runs / record.id / "run.json").write_text("{", encoding="utf-8")
    again = bench.again(record.id).end()
    assert isinstance(again.error, OutputError)
    assert again.sentence
