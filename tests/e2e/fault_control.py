"""The tests' side of the fault proxy, and of other servers that tests start and end."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
STUB = ROOT / "tests" / "stub_server.py"
_REST_S = 0.25
POOL = "POST /pooling"


class Process:
    """A server of the tests' own, which prints its port first; ended by ``end()``."""

    def __init__(self, *command: object) -> None:
        self._process = subprocess.Popen(
            [sys.executable, *(str(part) for part in command)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.port = int(self._process.stdout.readline())

    def end(self) -> None:
        """At once, as if the computer had lost its power."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            pipe.close()

    def order(self, **what: Any) -> Any:
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


class StubProcess(Process):
    """tests/stub_server.py with a card of small tiles."""

    def __init__(self, card: Mapping[str, Any], *options: object, port: int = 0) -> None:
        super().__init__(STUB, "--port", port, "--card", json.dumps(card), *options)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"


class FaultProxy(Process):
    """See ``fault_proxy``; may be used from any thread."""

    def __init__(self, upstream: str, *options: object, scheme: str = "http") -> None:
        self._lock = threading.Lock()
        super().__init__("-m", "tests.e2e.fault_proxy", upstream, *options)
        self.address = f"{scheme}://127.0.0.1:{self.port}"

    def order(self, **what: Any) -> Any:
        with self._lock:
            return super().order(**what)

    def spoil(self, *rules: Mapping[str, Any]) -> None:
        """These rules hold from now on (fields as in ``fault_proxy.Rule``); without: none."""
        self.order(do="spoil", rules=[dict(rule) for rule in rules])

    def release(self) -> None:
        self.order(do="release")

    def refuse(self) -> None:
        self.order(do="refuse")

    def accept(self) -> None:
        self.order(do="accept")

    def turn_to(self, upstream: str) -> None:
        self.order(do="turn_to", upstream=upstream)

    def log(self, route: str = POOL) -> list[dict[str, Any]]:
        return [line for line in self.order(do="log") if route in ("", line["route"])]

    def log_at_rest(self) -> list[dict[str, Any]]:
        """The log when nothing comes any more: of a run that has just ended, a request that nobody
        waits for may still be on its way."""
        log: list[dict[str, Any]] = []
        for _ in range(100):
            before, log = log, self.log()
            if len(log) == len(before) and log:
                break
            time.sleep(_REST_S)
        return log

    def answered(self) -> list[tuple[float, ...]]:
        """Places of the windows that were answered rightly."""
        return [
            tuple(line["place"])
            for line in self.log()
            if line["status"] == 200 and line["whole"] and line["fault"] in HARMLESS
        ]

    def hit(self, fault: str) -> list[dict[str, Any]]:
        return [line for line in self.log("") if line["fault"] == fault]

    def wait_for(self, condition: Callable[[FaultProxy], Any], seconds: float = 20.0) -> None:
        end = time.monotonic() + seconds
        while not condition(self):
            if time.monotonic() > end:
                raise TimeoutError(f"not seen in {seconds} s: {self.log('')}")
            time.sleep(0.02)


HARMLESS = ("", "hold", "trickle", "chunked")


@contextlib.contextmanager
def fault_proxy(upstream: str, *options: object, **more: Any) -> Iterator[FaultProxy]:
    proxy = FaultProxy(upstream, *options, **more)
    try:
        yield proxy
    finally:
        proxy.end()
