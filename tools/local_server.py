"""Local servers for as long as a block runs: for the demo and the end-to-end tests."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# The long checks try other versions of vLLM, in environments of their own.
SERVE = ROOT / ".venv" / os.environ.get("TERRAMASK_SERVER", "server") / "bin" / "terramask-serve"
STOCK = ROOT / ".venv" / "stock" / "bin" / "python"
# As TerraTorch's documentation starts it, but offline and with all cores.
STOCK_OPTIONS = (
    "--model-impl=terratorch",
    "--io-processor-plugin=terratorch_segmentation",
    "--skip-tokenizer-init",
    "--enforce-eager",
    "--enable-mm-embeds",
    "--dtype=float16",
    "--mm-processor-cache-gb=0",
    "--max-num-seqs=4",
    "--host=127.0.0.1",
)
STOCK_START_TIMEOUT = 240
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
    with starting(port, *options, log=log) as process:
        try:
            wait_until_ready(process)
            yield f"http://127.0.0.1:{port}"
        finally:
            end(process)


def starting(
    port: int, *options: str, log: Path | None = None, **variables: str
) -> subprocess.Popen[str]:
    """``terramask-serve`` on ``port`` of loopback, with ``variables`` of its environment."""
    command = [str(SERVE), "--port", str(port), *(("--log", str(log)) if log else ()), *options]
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, **variables},
    )


def end(process: subprocess.Popen[str]) -> None:
    """End a ``terramask-serve`` as a service manager does; what it started ends with it."""
    process.send_signal(signal.SIGTERM)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(STOP_TIMEOUT)
    process.kill()


def wait_until_ready(process: subprocess.Popen[str]) -> None:
    """Wait until a ``terramask-serve`` says that it serves.

    Raises:
        ServerFailed: it ended before.
    """
    said = []
    for line in process.stdout or ():
        said.append(line)
        if line.startswith("Ready: "):
            return
    raise ServerFailed("".join(said).strip())


@contextlib.contextmanager
def stock_server(model: Path, name: str, log: Path, all_cores: bool = True) -> Iterator[str]:
    """Serve the folder ``model`` as ``name`` with TerraTorch's own plugin, without Terramask, on a
    free port of loopback; yields its address. ``all_cores`` is what its documentation does not ask
    for.

    Raises:
        ServerFailed: it did not get ready.
    """
    port = free_port()
    command = [str(STOCK), "-m", "vllm.entrypoints.openai.api_server", *STOCK_OPTIONS]
    command += [f"--model={model}", f"--served-model-name={name}", f"--port={port}"]
    address = f"http://127.0.0.1:{port}"
    with (
        log.open("wb") as output,
        subprocess.Popen(
            command,
            stdout=output,
            stderr=output,
            env=_stock_environment(all_cores),
            start_new_session=True,
        ) as process,
    ):
        try:
            _wait_until_healthy(process, address, log)
            yield address
        finally:
            process.send_signal(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(STOP_TIMEOUT)
            # Its session: the engine and its workers, had they outlived it.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def _stock_environment(all_cores: bool) -> dict[str, str]:
    cores = sorted(os.sched_getaffinity(0))
    threads = {
        "OMP_NUM_THREADS": str(len(cores)),
        "VLLM_CPU_OMP_THREADS_BIND": ",".join(map(str, cores)),
    }
    return {
        **os.environ,
        "HF_HUB_OFFLINE": "1",
        "VLLM_NO_USAGE_STATS": "1",
        "DO_NOT_TRACK": "1",
        "VLLM_CPU_KVCACHE_SPACE": "1",
        **(threads if all_cores else {}),
    }


def _wait_until_healthy(process: subprocess.Popen[bytes], address: str, log: Path) -> None:
    deadline = time.monotonic() + STOCK_START_TIMEOUT
    while process.poll() is None and time.monotonic() < deadline:
        with (
            contextlib.suppress(OSError),
            urllib.request.urlopen(f"{address}/health", timeout=5) as reply,
        ):
            if reply.status == 200:
                return
        time.sleep(0.5)
    raise ServerFailed(log.read_text(encoding="utf-8", errors="replace")[-4000:])
