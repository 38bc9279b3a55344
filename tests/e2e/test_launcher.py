"""``terramask-serve`` as an operator meets it: says when it is ready, leaves nothing behind."""

from __future__ import annotations

import signal
import socket
import subprocess
from pathlib import Path

import pytest

from tests.e2e.processes import command_line, descendants, is_running
from tools.local_server import SERVE, free_port


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_stops_cleanly_when_told_to(how: signal.Signals, tmp_path: Path) -> None:
    port = free_port()
    command = [str(SERVE), "--port", str(port), "--log", str(tmp_path / "log")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = []
        for line in process.stdout:
            lines.append(line)
            # The second round is stopped half-way, while vLLM is still starting.
            if line.startswith("Ready: " if how is signal.SIGINT else "Starting "):
                break
        started = descendants(process.pid)
        importing = [one for one in started if "forkserver" in command_line(one)]
        forked = {child for one in importing for child in descendants(one)}
        process.send_signal(how)
        assert process.wait(60) == 0
    if how is signal.SIGINT:
        assert f"http://127.0.0.1:{port} serves demo_flood" in lines[-1]
        assert len(started) >= 2
        # The engine comes from a process that imported while the front did.
        assert forked
    assert started
    assert not any(is_running(one) for one in started)
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0


def test_a_port_in_use_is_said_at_once() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = subprocess.run([SERVE, "--port", port], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert f"Port {port} is in use on 127.0.0.1" in done.stderr


def test_an_option_that_vllm_refuses_ends_with_the_reason(tmp_path: Path) -> None:
    command = [SERVE, "--port", str(free_port()), "--log", tmp_path / "log", "--no-such-option"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 1
    assert "no-such-option" in done.stderr
