"""``make demo``'s program when somebody ends it half-way."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.processes import descendants, is_running

DEMO = Path(__file__).resolve().parents[2] / "tools" / "demo.py"


@pytest.mark.parametrize(("how", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_ended_half_way_it_ends_its_server(
    how: signal.Signals, status: int, tmp_path: Path
) -> None:
    command = [sys.executable, str(DEMO), "--out", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        started: set[int] = set()
        deadline = time.monotonic() + 60
        # The launcher, and vLLM under it.
        while len(started) < 2 and time.monotonic() < deadline:
            time.sleep(0.2)
            started = descendants(process.pid)
        assert len(started) >= 2
        process.send_signal(how)
        _, complained = process.communicate(timeout=90)
    assert process.returncode == status
    assert b"Traceback" not in complained
    assert not any(is_running(one) for one in started)


def test_a_scene_that_is_not_there_is_said(tmp_path: Path) -> None:
    command = [sys.executable, str(DEMO), "--scene", str(tmp_path / "no.tif")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30)
    assert done.returncode == 2
    assert "no.tif" in done.stderr
