"""How long a server takes to say that it is well while it works."""

from __future__ import annotations

import math
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager

from tools.bench.watching import repeated

_EVERY_S = 0.02
_GIVE_UP_S = 600


@contextmanager
def health_watched(address: str) -> Iterator[list[float]]:
    """Asks ``/health`` again and again while the block runs; the seconds of each answer,
    infinite where it did not say that it is well.

    Without an address it asks nobody. One that is still under way at the end is waited for.
    """
    waits: list[float] = []
    if not address:
        yield waits
        return

    def look() -> None:
        begun = time.monotonic()
        try:
            urllib.request.urlopen(f"{address}/health", timeout=_GIVE_UP_S).read()
        except OSError:
            waits.append(math.inf)
        else:
            waits.append(time.monotonic() - begun)

    with repeated(look, _EVERY_S):
        yield waits
