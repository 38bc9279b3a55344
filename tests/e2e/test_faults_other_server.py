"""In the middle of a run the server becomes another one, or dies and comes back."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from plugin.wire.errors import SceneError, ServerError
from tests.e2e.fault_control import StubProcess
from tests.e2e.fault_runs import WINDOWS, picture, same, wait_until
from tests.e2e.processes import descendants, is_running
from tools.local_server import local_server

OTHER = {"model": "other_flood", "title": "Another flood model"}


@pytest.fixture
def another():
    """A server with another model, whose answers are others too."""
    stub = StubProcess(OTHER, "--dark", "0.2")
    yield stub
    stub.end()


def only_right_pixels(bench, unbroken):
    part = picture(bench.output)["pixels"][0]
    np.testing.assert_array_equal(part[part != 255], unbroken["pixels"][0][part != 255])


@pytest.mark.parametrize("seen_to_go", [True, False])
def test_another_model_after_a_restart_is_not_mixed_in(
    bench, unbroken, server_url, another, seen_to_go
):
    """Whether the client saw the connection break or not."""
    trial = bench.half_done()
    bench.proxy.turn_to(another.address)
    if seen_to_go:
        bench.proxy.refuse()
        # Qt itself tries once more where a connection breaks that was used before.
        assert not trial.wait(500)
        bench.proxy.accept()
    bench.proxy.spoil()
    trial.end()
    assert isinstance(trial.error, ServerError)
    assert ("another model" if seen_to_go else "no such model") in trial.sentence
    only_right_pixels(bench, unbroken)
    again = bench.resume().end()
    assert isinstance(again.error, SceneError)
    assert "another model" in again.sentence
    only_right_pixels(bench, unbroken)
    (record,) = bench.unfinished()
    bench.proxy.turn_to(server_url)
    before = len(bench.proxy.answered())
    assert bench.resume().end().error is None
    assert len(bench.proxy.answered()) - before == WINDOWS - record.done
    assert same(picture(bench.output), unbroken)


def test_a_stub_that_is_killed_and_restarted_is_waited_for(bench, strip_scene):
    """The quick variant of the test below, and often: between any two requests."""
    values = gdal.Open(str(strip_scene)).ReadAsArray()
    water = np.where((values == 0).any(axis=0), 255, values[4] < 800)
    stub = StubProcess({})
    try:
        bench.proxy.turn_to(stub.address)
        for done in range(1, WINDOWS):
            bench.proxy.spoil({"fault": "hold", "skip": done})
            trial = bench.start()
            wait_until(lambda n=done: bench.kept() == n and bench.proxy.hit("hold"))
            stub.end()
            bench.proxy.spoil()
            assert not trial.wait(200)
            stub = StubProcess({}, port=stub.port)
            assert trial.end().error is None, trial.error
            assert trial.result.missing == 0
            np.testing.assert_array_equal(picture(bench.output)["pixels"][0], water)
            bench.proxy.order(do="forget")
    finally:
        stub.end()


def test_the_real_server_is_killed_and_restarted_in_the_middle_of_a_run(bench, unbroken, glimpse):
    """All its processes at once, while it computes; it is back after the time that vLLM takes."""
    glimpse(MOST_BACKOFF_S=2.0)
    before = descendants(os.getpid())
    with local_server() as first:
        bench.proxy.turn_to(first)
        trial = bench.half_done()
        bench.proxy.spoil()
        for process in descendants(os.getpid()) - before:
            if "terramask-serve" in command(process) or "vllm" in command(process).lower():
                os.kill(process, signal.SIGKILL)
    with local_server() as second:
        bench.proxy.turn_to(second)
        assert trial.end(60).error is None, trial.error
    assert trial.result.missing == 0
    answered = bench.proxy.answered()
    assert len(answered) == len(set(answered)) == WINDOWS
    assert same(picture(bench.output), unbroken)


def command(process: int) -> str:
    if not is_running(process):
        return ""
    return Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode()
