"""A QGIS without windows is killed at any moment.

Behind the proxy is the stub, which is quicker.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.fault_runs import WINDOWS, picture, same, wait_until

ROOT = Path(__file__).resolve().parents[2]
CHILD = Path(__file__).with_name("fault_child.py")


@pytest.fixture
def upstream(stub_url):
    return stub_url


@pytest.fixture
def child(bench, tmp_path_factory):
    """Starts fault_child.py over a scene, or to continue; its home is a folder of its own."""
    own = {"HOME": str(tmp_path_factory.mktemp("home")), "PYTHONPATH": str(ROOT)}
    environment = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("QGIS_CUSTOM_CONFIG_PATH", None)
    started = []

    def start(*scenes):
        command = [sys.executable, CHILD, bench.runs, bench.output, bench.proxy.address, *scenes]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        started.append(subprocess.Popen(command, env=environment, **pipes))
        return started[-1]

    yield start
    for process in started:
        kill(process)


def test_killed_again_and_again_at_any_moment(bench, unbroken, child):
    """Each beginning is killed at some moment after it had another window answered."""
    moments, proxy, kills = random.Random(4), bench.proxy, 0
    while True:
        process = child(*([] if bench.unfinished() else [bench.source]))
        wanted = len(proxy.answered()) + 1
        wait_until(lambda p=process, n=wanted: len(proxy.answered()) >= n or ended(p), 60)
        time.sleep(moments.uniform(0, 0.2))
        if ended(process):
            break
        kill(process)
        kills += 1
    told, complained = process.communicate()
    assert process.returncode == 0, complained
    assert told.endswith("missing 0\n")
    assert kills >= 3
    # Two at most were under way each time.
    assert len(proxy.answered()) <= WINDOWS + 2 * kills
    assert same(picture(bench.output), unbroken)
    assert bench.left() == ["mask.tif"]


def test_killed_before_anything_was_done(bench, unbroken, child):
    """There is nothing to continue, and in the end nothing is left of it."""
    bench.proxy.spoil({"fault": "hold"})
    process = child(bench.source)
    bench.proxy.wait_for(lambda proxy: proxy.hit("hold"), 60)
    kill(process)
    assert bench.unfinished() == []
    bench.proxy.spoil()
    assert bench.start().end().error is None
    assert same(picture(bench.output), unbroken)
    assert bench.left() == ["mask.tif"]


def kill(process):
    process.send_signal(signal.SIGKILL)
    process.communicate()


def ended(process):
    return process.poll() is not None
