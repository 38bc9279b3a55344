"""A local Terramask server for as long as a block runs: for the demo and the end-to-end tests."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# The long checks try other versions of vLLM, in environments of their own.
SERVE = ROOT / ".venv" / os.environ.get("TERRAMASK_SERVER", "server") / "bin" / "terramask-serve"
# The launcher itself waits this long at most for vLLM to end before it uses force.
STOP_TIMEOUT = 60


class ServerFailed(Exception):
    """The server ended before it was ready; the message is what it said."""


def free_port() -> int:
    """A port on loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def local_server(*options: str, log: Path | None = None) -> Iterator[str]:
    """Run ``terramask-serve`` on a free port of loopback; yields its address.

    Raises:
        ServerFailed: it did not get ready.
    """
    port = free_port()
    command = [str(SERVE), "--port", str(port), *(("--log", str(log)) if log else ()), *options]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        try:
            _wait_until_ready(process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.send_signal(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(STOP_TIMEOUT)
            process.kill()


def _wait_until_ready(process: subprocess.Popen[str]) -> None:
    said = []
    for line in process.stdout or ():
        said.append(line)
        if line.startswith("Ready: "):
            return
    raise ServerFailed("".join(said).strip())
