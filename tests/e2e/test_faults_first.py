"""Faults before a run has begun: one sentence, and nothing is left.

Behind the proxy is the stub, which is quicker: no window is asked for.
"""

from __future__ import annotations

import pytest

from plugin.wire.errors import ServerError

CARD = "GET /v1/terramask"
FAULTS = [
    *("reset_before_body", "reset_in_answer", "closed_after_body", "closed_in_answer"),
    *("black_hole_unread", "black_hole_in_answer", "endless_trickle", "not_http"),
    *("401", "401_basic", "403", "404", "429", "500", "500_page", "502", "503", "503_page", "504"),
    *("407", "captive_portal", "captive_511", "truncated_json", "other_json", "empty"),
]


@pytest.fixture
def upstream(stub_url):
    return stub_url


@pytest.fixture(autouse=True)
def impatient(glimpse):
    glimpse(CARD_TIMEOUT_MS=1000)


@pytest.mark.parametrize("fault", FAULTS)
def test_no_card_no_run(bench, fault):
    bench.proxy.spoil({"fault": fault, "route": CARD})
    trial = bench.start().end(12)
    assert isinstance(trial.error, ServerError)
    assert trial.sentence
    # Whether it is another kind of server is asked without any pixel.
    assert not any(line["place"] for line in bench.proxy.log())
    assert bench.left() == []


def test_a_captive_portal_that_leads_elsewhere(bench):
    bench.proxy.spoil(
        {"fault": "captive_redirect", "route": CARD},
        {"fault": "captive_portal", "route": "GET /portal"},
    )
    assert "log in" in bench.start().end().sentence
    assert bench.left() == []


def test_a_portal_that_leads_to_itself(bench):
    bench.proxy.spoil({"fault": "captive_redirect", "route": ""})
    assert bench.start().end().sentence
    assert bench.left() == []


def test_nobody_is_there(bench):
    bench.proxy.refuse()
    assert "Nobody answers at 127.0.0.1" in bench.start().end().sentence
    assert bench.left() == []


@pytest.mark.parametrize("fault", ["black_hole_unread", "endless_trickle"])
def test_cancelled_before_it_began(bench, fault):
    bench.proxy.spoil({"fault": fault, "route": CARD})
    trial = bench.start()
    bench.proxy.wait_for(lambda proxy: proxy.hit(fault))
    assert trial.cancel() < 1.0
    assert bench.left() == []
