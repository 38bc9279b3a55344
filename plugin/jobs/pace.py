"""How large requests are, and how many are under way: learnt from the answers.

The size aims at requests that take ``TARGET_S`` seconds, within what may lie in memory. Large
requests are best for the server, because neighbours share fewer tiles. So another one is put under
way only where that has brought more pixels per second, as with several servers behind one address
or a slow line to a quick one; and an overloaded server gets half as many at once. The first request
is alone, so that nothing keeps the first window from the map.
"""

from __future__ import annotations

import math

from ..wire.card import ModelCard
from . import limits

_SMOOTHING = 0.3
_FIRST_TILES = 4
_BETTER = 1.05
_ROUNDS_HELD = 20


class Pace:
    """``tiles``: how many to put into the next request; ``at_once``: how many requests to have.

    ``pixel_bytes`` is what one pixel of the bands sent takes, 0 where the server fetches them.
    """

    def __init__(self, card: ModelCard, pixel_bytes: int) -> None:
        self._card = card
        self._pixel_bytes = pixel_bytes
        self._seconds: float | None = None
        self._refused = math.inf
        self._bearable = min(limits.MOST_AT_ONCE, card.limits.at_once)
        self._fewest = min(limits.FEWEST_AT_ONCE, self._bearable)
        self._rounds = _Rounds()
        self.at_once = 1
        self.tiles = min(_FIRST_TILES, self._most())

    def answered(self, tiles: int, pixels: int, seconds: float, now: float) -> None:
        """A request of so many tiles, which brought so many pixels, took so long; it is ``now``."""
        self.at_once = max(self.at_once, self._fewest)
        new = seconds / tiles
        old = new if self._seconds is None else self._seconds
        self._seconds = old + _SMOOTHING * (new - old)
        wanted = int(limits.TARGET_S / max(self._seconds, 1e-6))
        aim = max(_FIRST_TILES, min(wanted, self._most()))
        settled = 2 * self.tiles > aim
        self.tiles = aim if settled else 2 * self.tiles
        if settled:
            self._climb(pixels, now)
        self.tiles = max(1, min(self.tiles, self._most()))

    def too_slow(self, tiles: int) -> None:
        """A request of so many tiles was not answered in time."""
        self.tiles = max(_FIRST_TILES, min(self.tiles, tiles // 2))
        self.overloaded()

    def too_large(self, tiles: int) -> None:
        """The server does not take so many tiles in a request."""
        self._refused = min(self._refused, tiles)
        self.tiles = max(1, min(self.tiles, self._most()))

    def overloaded(self) -> None:
        """The server cannot bear as many requests at once."""
        self.at_once = min(self.at_once, max(self.at_once // 2, self._fewest))
        self._rounds.hold()

    def _climb(self, pixels: int, now: float) -> None:
        change = self._rounds.note(pixels, now, self.at_once)
        self.at_once = min(max(self._fewest, self.at_once + change), self._bearable)

    def _most(self) -> int:
        """Tiles that one request may have, given how many are under way."""
        pixels = float(self._card.limits.max_pixels)
        if self._pixel_bytes:
            share = min(limits.PIXELS_BYTES / self.at_once, self._card.limits.max_bytes)
            pixels = min(pixels, share / self._pixel_bytes)
        # Of a x b tiles, overlapping or not, at most a x b x tile x tile pixels are sent.
        return max(1, int(min(pixels // self._card.tile**2, self._refused - 1)))


class _Rounds:
    """Whether more requests at once bring more pixels per second: tries one more, and takes it
    back where it did not help.

    A round is twice as many answers as requests are under way.
    """

    def __init__(self) -> None:
        self._rate = 0.0
        self._trying = False
        self._held = 0
        self._answers = 0
        self._pixels = 0
        self._start: float | None = None

    def hold(self) -> None:
        """Leave things as they are for a while."""
        self._held, self._trying, self._start = _ROUNDS_HELD, False, None

    def note(self, pixels: int, now: float, at_once: int) -> int:
        """By how many requests to change ``at_once`` after this answer."""
        if self._start is None:
            self._start, self._answers, self._pixels = now, 0, 0
            return 0
        self._answers += 1
        self._pixels += pixels
        if self._answers < 2 * at_once:
            return 0
        rate = self._pixels / max(now - self._start, 1e-6)
        self._start = None
        if self._trying and rate < _BETTER * self._rate:
            self.hold()
            return -1
        self._rate = rate
        self._held = max(0, self._held - 1)
        self._trying = not self._held and at_once < limits.MOST_AT_ONCE
        return int(self._trying)
