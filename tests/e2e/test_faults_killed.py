"""QGIS is killed: what is finished stays, and only the rest is asked for again."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.fault_runs import WINDOWS, picture, same, wait_until

ROOT = Path(__file__).resolve().parents[2]
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


def ended(process):
    return process.poll() is not None
