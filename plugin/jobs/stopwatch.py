"""Where the time of a run goes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


class Stopwatch:
    """Adds up the seconds of named phases."""

    def __init__(self, *names: str) -> None:
        self._started = time.monotonic()
        self._phases = dict.fromkeys(names, 0.0)

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        started = time.monotonic()
        try:
            yield
        finally:
            self.add(name, time.monotonic() - started)

    def add(self, name: str, seconds: float) -> None:
        """Time that was measured elsewhere; of several threads it may add up to more than all."""
        self._phases[name] = self._phases.get(name, 0.0) + seconds

    @property
    def total(self) -> float:
        """Seconds since this stopwatch was made."""
        return time.monotonic() - self._started

    def seconds(self) -> dict[str, float]:
        """Seconds per phase, and in all as ``total``."""
        return {**self._phases, "total": self.total}
