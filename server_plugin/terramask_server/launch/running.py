"""vLLM as a child process: how it is started, when it is ready, and that nothing of it stays."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .asking import CARD, NoAnswer, ask
from .builds import VllmBuild
from .plan import Plan

# Loading a large model from a slow disk takes minutes; a download of its weights, longer.
START_TIMEOUT = 1800.0
STOP_TIMEOUT = 20.0
LOG_TAIL = 15
# A GDAL or PROJ of the machine (QGIS sets these) would break the one inside rasterio.
FOREIGN = ("GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA", "PYTHONPATH")


class RunningError(Exception):
    """vLLM cannot be started, or does not get ready; the message says why."""


class RunningVllm:
    """A vLLM that was started, and the file that it logs into."""

    def __init__(self, process: subprocess.Popen[bytes], plan: Plan, log: Path) -> None:
        self.log = log
        self._process = process
        self._plan = plan

    def until_ready(self) -> dict[str, Any]:
        """Wait until it serves; returns the model's card.

        Raises:
            RunningError: it ends or does not get ready.
        """
        deadline = time.monotonic() + START_TIMEOUT
        while self._process.poll() is None and time.monotonic() < deadline:
            with contextlib.suppress(NoAnswer):
                status, content = ask(self._plan.address, CARD, self._plan.key)
                if status == 200:
                    return content
                # The gateway runs and will not say anything else: the model or the key is wrong.
                if status in (401, 501):
                    raise RunningError(content["error"]["message"])
            time.sleep(0.5)
        raise self.ended()

    def until_ended(self) -> None:
        """Wait until it ends by itself."""
        self._process.wait()

    def ended(self) -> RunningError:
        """What to say of a server that ended by itself: the end of its log."""
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        tail = "\n".join(lines[-LOG_TAIL:])
        return RunningError(
            f"vLLM ended or did not get ready; the end of its log says why:\n{tail}\n({self.log})"
        )


@contextlib.contextmanager
def run_vllm(build: VllmBuild, plan: Plan) -> Iterator[RunningVllm]:
    """Start vLLM, and end all of its processes with the block.

    Raises:
        RunningError: its log cannot be written.
    """
    try:
        handle, log = _open_log(plan.log)
    except OSError as error:
        raise RunningError(f"The log {plan.log} cannot be written: {error.strerror}.") from None
    with os.fdopen(handle, "wb") as output:
        process = subprocess.Popen(
            _command(build, plan),
            env=server_environment(build, plan),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            # A group of its own, so that all of vLLM's processes can be ended together.
            start_new_session=True,
        )
        try:
            yield RunningVllm(process, plan, log)
        finally:
            _end(process)


def server_environment(build: VllmBuild, plan: Plan) -> dict[str, str]:
    """The variables that vLLM is started with. The key is among them, and not on its command line,
    which every user of the machine can read."""
    environment = {**build.environment(plan.engines), **plan.environment}
    for name in FOREIGN:
        environment.pop(name, None)
    if Path(plan.model).exists():
        environment.setdefault("HF_HUB_OFFLINE", "1")
    return environment


def _open_log(wanted: Path | None) -> tuple[int, Path]:
    if wanted is None:
        handle, name = tempfile.mkstemp(prefix="terramask-serve-", suffix=".log")
        return handle, Path(name)
    # Appended to, so that a log may be cut short while vLLM runs.
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND
    return os.open(wanted, flags, 0o666), wanted


def _command(build: VllmBuild, plan: Plan) -> list[str]:
    return [
        *(sys.executable, "-m", "terramask_server.vllm_start"),
        *("--model", plan.model, "--served-model-name", plan.name),
        *("--host", plan.host, "--port", str(plan.port)),
        *build.arguments(plan.engines),
        # Last, so that they win.
        *plan.further,
    ]


def _end(process: subprocess.Popen[bytes]) -> None:
    """End vLLM: politely first, then whatever of its group is left; returns when all are gone."""
    if process.poll() is None:
        process.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(STOP_TIMEOUT)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    deadline = time.monotonic() + STOP_TIMEOUT
    while _has_processes(process.pid) and time.monotonic() < deadline:
        time.sleep(0.05)


def _has_processes(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
