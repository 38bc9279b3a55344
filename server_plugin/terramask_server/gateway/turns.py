"""Whose tile is computed next.

vLLM serves in the order of arrival: a request of one tile would wait behind all tiles of a whole
scene. So only a few tiles are inside vLLM at any time, enough to keep it busy, and whenever one is
done, the next one comes from the request whose last row of tiles is the longest ago. A row is as
many tiles as a small request has: taking turns tile by tile, several requests of equal size would
all be answered at the end. A new request counts as if it had waited for a row of each other one,
but not for ever: small requests without end would stop a large one. Between clients (addresses),
the one with fewer tiles inside goes first.
"""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from ..model.card import FEWEST


@dataclass(eq=False)
class Turn:
    """A request in the queue.

    ``served`` counts all tiles that were let in up to its first one, later up to the end of its
    last row and a row more, so that rows that have begun go first; ``left`` are the tiles that its
    present row still has, None before its first tile.
    """

    client: str
    served: int | None = None
    left: int | None = None

    def let_in(self, so_far: int) -> None:
        """One more of its tiles is let in, ``so_far`` of all requests with it."""
        new = self.left is None
        self.left = (self.left or FEWEST) - 1
        if new:
            self.served = so_far
        elif not self.left:
            self.served = so_far + FEWEST


@dataclass(eq=False)
class _Waiting:
    turn: Turn
    arrival: int
    go: asyncio.Future[None] = field(default_factory=asyncio.Future)


class Turns:
    """Lets ``places`` tiles at a time into vLLM. For one event loop."""

    def __init__(self, places: int) -> None:
        self.places = places
        self._free = places
        self._waiting: list[_Waiting] = []
        self._inside: Counter[str] = Counter()
        self._arrivals = itertools.count()
        self._let_in_so_far = 0

    @asynccontextmanager
    async def place(self, turn: Turn) -> AsyncIterator[None]:
        """Wait for a place inside vLLM, and keep it for as long as the block runs."""
        if turn.served is None:
            # Longer ago than the row of any other that has begun, so that its first tile is let in
            # next. They take a row each before one of them has another.
            begun = {each.turn for each in self._waiting if each.turn.left is not None}
            turn.served = self._let_in_so_far - self.places - FEWEST * len(begun)
        waiting = _Waiting(turn, next(self._arrivals))
        self._waiting.append(waiting)
        self._let_in()
        try:
            await waiting.go
        except asyncio.CancelledError:
            if waiting in self._waiting:
                self._waiting.remove(waiting)
            if waiting.go.done() and not waiting.go.cancelled():
                self._leave(turn)
            raise
        try:
            yield
        finally:
            self._leave(turn)

    def _leave(self, turn: Turn) -> None:
        self._free += 1
        self._inside[turn.client] -= 1
        if not self._inside[turn.client]:
            del self._inside[turn.client]
        self._let_in()

    def _let_in(self) -> None:
        while self._free and self._waiting:
            chosen = min(self._waiting, key=self._rank)
            self._waiting.remove(chosen)
            if chosen.go.cancelled():
                continue
            self._free -= 1
            self._inside[chosen.turn.client] += 1
            self._let_in_so_far += 1
            chosen.turn.let_in(self._let_in_so_far)
            chosen.go.set_result(None)

    def _rank(self, waiting: _Waiting) -> tuple[int, int, int]:
        turn = waiting.turn
        return self._inside[turn.client], turn.served or 0, waiting.arrival
