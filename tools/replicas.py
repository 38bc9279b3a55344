"""Several ``terramask-serve`` that can be lost and come back at the same address."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import urllib.request
from collections.abc import Collection, Iterator
from pathlib import Path

from tests.e2e.processes import descendants
from tools.local_server import end, free_port, starting, wait_until_ready

# The variable that terramask-serve reads its key from; on a command line everybody could read it.
KEY = "TERRAMASK_API_KEY"
_ASK_S = 30


class Replica:
    """One of them with the demonstration model, which wants ``key`` if there is one; ``log`` is
    vLLM's. It computes on ``cores`` (empty: on all)."""

    def __init__(
        self, folder: Path, *options: str, key: str = "", cores: Collection[int] = ()
    ) -> None:
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = folder / f"{self.port}.log"
        self._options, self._key, self._cores = options, key, cores
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Begin to start; ``wait`` until it serves."""
        with _on(self._cores):
            self._process = starting(self.port, *self._options, log=self.log, **{KEY: self._key})

    def wait(self) -> None:
        """Raises ServerFailed."""
        if self._process:
            wait_until_ready(self._process)

    def kill(self) -> None:
        """End all of its processes at once, as if the machine had lost its power."""
        for number in self._all():
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        self._close()

    def end(self) -> None:
        if self._process:
            end(self._process)
        self._close()

    def memory(self) -> int:
        """Resident memory of all of its processes together, in bytes; what they share counts as
        often."""
        found = 0
        for number in self._all():
            with contextlib.suppress(OSError):
                status = Path(f"/proc/{number}/status").read_text(encoding="ascii")
                resident = re.search(r"^VmRSS:\s+(\d+) kB", status, re.MULTILINE)
                found += int(resident[1]) << 10 if resident else 0
        return found

    def count(self, metric: str) -> float:
        """The sum of a metric's values."""
        request = urllib.request.Request(f"{self.address}/metrics")
        if self._key:
            request.add_header("Authorization", f"Bearer {self._key}")
        with urllib.request.urlopen(request, timeout=_ASK_S) as reply:
            lines = reply.read().decode().splitlines()
        return sum(float(line.split()[-1]) for line in lines if re.match(rf"{metric}[ {{]", line))

    def _all(self) -> set[int]:
        if self._process is None:
            return set()
        return {self._process.pid} | descendants(self._process.pid)

    def _close(self) -> None:
        if self._process:
            self._process.wait()
            if self._process.stdout:
                self._process.stdout.close()
        self._process = None


@contextlib.contextmanager
def _on(cores: Collection[int]) -> Iterator[None]:
    """What this thread starts in the block keeps to these cores."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, cores or before)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


@contextlib.contextmanager
def replicas(count: int, folder: Path, *options: str, key: str = "") -> Iterator[list[Replica]]:
    """So many of them, each with its part of the cores, started side by side.

    Raises:
        ServerFailed: one did not get ready.
    """
    # Two that compute on the same cores wait for each other's threads: one stops for seconds.
    cores = sorted(os.sched_getaffinity(0))
    shares = [cores[number % len(cores) :: count] for number in range(count)]
    made = [Replica(folder, *options, key=key, cores=share) for share in shares]
    try:
        for each in made:
            each.start()
        for each in made:
            each.wait()
        yield made
    finally:
        for each in made:
            each.end()
