"""How much memory servers take while they work."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from tools.bench.watching import repeated
from tools.replicas import Replica

_EVERY_S = 2.0
SETTLED = 0.2
"""The part of the time after which what is kept for good has been taken."""


@dataclass
class Footprint:
    """Resident bytes of all processes of all servers, at seconds from the beginning."""

    samples: list[tuple[float, int]] = field(default_factory=list)

    @property
    def settled(self) -> int:
        """After a fifth of the time: of five minutes, after the first."""
        least = SETTLED * self.samples[-1][0]
        return next(taken for at, taken in self.samples if at >= least)

    @property
    def end(self) -> int:
        return self.samples[-1][1]

    def __str__(self) -> str:
        change = 100 * (self.end / self.settled - 1)
        return f"{self.settled >> 20} MiB after a fifth of the time, {change:+.1f} % at the end"


@contextmanager
def footprint_watched(servers: Sequence[Replica]) -> Iterator[Footprint]:
    """Looks at the servers' memory again and again while the block runs, and once more after it."""
    found, begun = Footprint(), time.monotonic()

    def look() -> None:
        taken = sum(each.memory() for each in servers)
        found.samples.append((time.monotonic() - begun, taken))

    try:
        with repeated(look, _EVERY_S):
            yield found
    finally:
        look()
