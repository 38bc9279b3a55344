"""QGIS is killed: what is finished stays, and only the rest is asked for again."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.fault_runs import WINDOWS, picture, same, wait_until

ROOT = Path(__file__).resolve().parents[2]
CHILD = Path(__file__).with_name("fault_child.py")
# Debian's wrapper script of that name adds an option that the program refuses.
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
SMALL = {"fault": "small_requests", "route": "GET /v1/terramask"}


@pytest.fixture
def qgis(tmp_path_factory):
    """Starts programs with a home folder of their own, into whose profile the plugin was put."""
    not_theirs = ("XDG_", "QGIS_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(not_theirs)}
    home = tmp_path_factory.mktemp("home")
    environment = {**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = str(ROOT)
    install = [sys.executable, str(ROOT / "tools" / "desktop.py"), "install"]
    subprocess.run(install, env=environment, check=True, timeout=60)
    started = []

    def start(*command):
        process = subprocess.Popen(
            [str(part) for part in command],
            env=environment,
            cwd=home,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    start.runs = lambda: sorted(home.rglob("terramask/runs/*"))
    yield start
    for process in started:
        process.kill()
        process.communicate()


def kill(process):
    process.send_signal(signal.SIGKILL)
    process.communicate()


def parts(folder):
    return sorted(path for path in folder.rglob("part_*"))


def test_qgis_process_is_killed_and_the_run_continued(bench, unbroken, qgis):
    """Also an older result of that name is out of the way in the end."""
    proxy = bench.proxy
    bench.output.write_text("an older result")
    proxy.spoil(SMALL, {"fault": "hold", "skip": 2})
    arguments = [f"INPUT={bench.source}", f"SERVER={proxy.address}", f"OUTPUT={bench.output}"]
    process = qgis(PROGRAM, "run", "terramask:detectfloods", "--", *arguments)
    wait_until(lambda: len(proxy.answered()) == 2 or ended(process), 60)
    assert not ended(process), process.communicate()
    (run,) = qgis.runs()
    proxy.wait_for(lambda _: len(parts(run)) == 2)
    kill(process)
    before = len(proxy.log())
    proxy.spoil(SMALL)
    again = qgis(PROGRAM, "run", "terramask:continuerun", "--", f"RUN={run.name}")
    _, complained = again.communicate(timeout=60)
    assert again.returncode == 0, complained
    asked = [tuple(line["place"]) for line in proxy.log()[before:]]
    assert len(asked) == len(set(asked)) == WINDOWS - 2
    assert not set(asked) & set(proxy.answered()[:2])
    assert same(picture(bench.output), unbroken)
    assert bench.left() == ["mask.tif"]
    assert qgis.runs() == []


def test_killed_again_and_again_at_any_moment(bench, unbroken, qgis):
    """Each beginning is killed at some moment after it had another window answered."""
    moments, proxy, kills = random.Random(4), bench.proxy, 0
    while True:
        scene = [] if bench.unfinished() else [bench.source]
        process = qgis(sys.executable, CHILD, bench.runs, bench.output, proxy.address, *scene)
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


def test_killed_before_anything_was_done(bench, unbroken, qgis):
    """There is nothing to continue, and in the end nothing is left of it."""
    bench.proxy.spoil({"fault": "hold"})
    process = qgis(
        sys.executable, CHILD, bench.runs, bench.output, bench.proxy.address, bench.source
    )
    bench.proxy.wait_for(lambda proxy: proxy.hit("hold"), 60)
    kill(process)
    assert bench.unfinished() == []
    bench.proxy.spoil()
    assert bench.start().end().error is None
    assert same(picture(bench.output), unbroken)
    assert bench.left() == ["mask.tif"]


def ended(process):
    return process.poll() is not None
