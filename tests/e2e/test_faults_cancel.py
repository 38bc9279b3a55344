"""Cancelled in the middle of a fault: over within a second, the server is freed, the rest stays.

Behind the proxy is the stub, which is quicker.
"""

from __future__ import annotations

import numpy as np
import pytest

from plugin.wire.errors import Cancelled
from tests.e2e.fault_runs import WINDOWS, picture, same

FAULTS = [
    *("hold", "black_hole_unread", "black_hole", "black_hole_in_answer", "endless_trickle"),
    *("429", "500", "closed_after_body"),
]


@pytest.fixture
def upstream(stub_url):
    return stub_url


@pytest.mark.parametrize("fault", FAULTS)
def test_cancelled_within_a_second_and_continued(bench, unbroken, glimpse, fault):
    glimpse(BACKOFF_S=20, MOST_BACKOFF_S=20)
    trial = bench.half_done(fault)
    assert trial.cancel() < 1.0
    assert trial.error is None, trial.error
    assert trial.result.cancelled
    (record,) = bench.unfinished()
    assert record.done == WINDOWS - trial.result.missing == 2
    part = picture(bench.output)["pixels"][0]
    assert 0 < (part != 255).sum() < (unbroken["pixels"][0] != 255).sum()
    done = part != 255
    np.testing.assert_array_equal(part[done], unbroken["pixels"][0][done])
    bench.proxy.spoil()
    before = len(bench.proxy.log())
    assert bench.resume().end().result.missing == 0
    assert len(bench.proxy.log()) - before == WINDOWS - 2
    assert same(picture(bench.output), unbroken)
    assert bench.left() == ["mask.tif"]


@pytest.mark.parametrize("fault", ["hold", "black_hole_in_answer"])
def test_the_server_is_freed(bench, fault):
    trial = bench.half_done(fault)
    trial.cancel()
    # The proxy notices that its client has gone.
    bench.proxy.wait_for(lambda proxy: all(line["ended"] for line in proxy.log()), 2)


def test_cancelled_while_the_server_is_away(bench, unbroken, glimpse):
    glimpse(BACKOFF_S=20, MOST_BACKOFF_S=20)
    trial = bench.half_done()
    bench.proxy.refuse()
    assert not trial.wait(300)
    assert trial.cancel() < 1.0
    assert bench.unfinished()[0].done == 2


def test_cancelled_before_anything_was_done(bench):
    bench.proxy.spoil({"fault": "hold"})
    trial = bench.start()
    bench.proxy.wait_for(lambda proxy: proxy.hit("hold"))
    assert trial.cancel() < 1.0
    assert isinstance(trial.error, Cancelled)
    assert bench.left() == []
