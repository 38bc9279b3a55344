"""How many tiles fit into one request.

A client's network layer gives up on a request during which no byte moves for a minute (QGIS does),
and a person wants to see progress. How long a tile takes depends on model and machine, so it is
measured on the requests that come by.
"""

from __future__ import annotations

from ..model.card import FEWEST

# What a request should take at most, in seconds: short for a person, far from a minute.
TARGET_SECONDS = 8.0
# More than 6 x 6 tiles are tens of megabytes to send.
MOST = 36
# How much the newest request counts.
SHARE = 0.3


class Pace:
    """A running mean of the seconds that a tile takes."""

    def __init__(self) -> None:
        self._seconds: float | None = None

    def note(self, tiles: int, seconds: float) -> None:
        """A request of so many tiles was answered in so many seconds."""
        if tiles < 1:
            return
        new = seconds / tiles
        old = new if self._seconds is None else self._seconds
        self._seconds = old + SHARE * (new - old)

    def request_tiles(self) -> int:
        """How many tiles a client should put into one request; few as long as nothing is known."""
        if self._seconds is None:
            return FEWEST
        if self._seconds <= TARGET_SECONDS / MOST:
            return MOST
        return max(FEWEST, int(TARGET_SECONDS / self._seconds))
