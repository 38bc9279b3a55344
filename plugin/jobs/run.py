"""The run itself: keeps requests under way, takes what comes, and decides what is tried again."""

from __future__ import annotations

import heapq
import itertools
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from qgis.core import QgsFeedback

from ..raster.cells import Block, Cells, Part
from ..server.main_thread import let_qt_work
from ..wire.errors import TIMEOUT, ServerError, TerramaskError
from ..wire.sentences import tr
from . import limits
from .pace import Pace
from .plan import Plan
from .verdict import (
    Verdict,
    asks_to_wait,
    is_busy,
    is_of_place,
    judge,
    may_be_smaller,
    pause,
)
from .workers import Answered, Outcome, Workers

_TICK_S = 0.05
"""How often a run looks whether it was cancelled."""


@dataclass
class Ending:
    """How a run went: the blocks that failed for good, with their reasons; why it stopped before
    its end, None if it did not; whether the analyst cancelled it."""

    set_aside: list[tuple[Block, TerramaskError]] = field(default_factory=list)
    stopped: TerramaskError | None = None
    cancelled: bool = False


class Run:
    """Asks for what ``plan`` holds. ``take`` gets each part with what came for it, in the thread
    that runs this; the TerramaskError that it raises ends the run.
    """

    def __init__(
        self,
        plan: Plan,
        cells: Cells,
        pace: Pace,
        workers: Workers,
        take: Callable[[Part, Answered], None],
        feedback: QgsFeedback,
    ) -> None:
        self._plan = plan
        self._cells = cells
        self._pace = pace
        self._workers = workers
        self._take = take
        self._feedback = feedback
        self._under_way = 0
        self._attempts: Counter[Block] = Counter()
        self._waiting: list[tuple[float, int, Block]] = []
        self._order = itertools.count()
        self._hold_until = 0.0
        self._away = 0
        self._failed_in_a_row = 0
        self._failing_since: float | None = None
        self._ending = Ending()

    def go(self) -> Ending:
        """Until everything is done, or cannot be."""
        while self._ending.stopped is None:
            if self._feedback.isCanceled():
                self._ending.cancelled = True
                break
            self._start()
            if not self._under_way and not self._waiting:
                break
            outcome = self._workers.outcome(_TICK_S)
            let_qt_work()
            if outcome is not None:
                self._under_way -= 1
                self._end(outcome)
        return self._ending

    def _start(self) -> None:
        """Put requests under way, as many as the server bears; one to see if it is back."""
        now = time.monotonic()
        at_once = 1 if self._away else self._pace.at_once
        while self._under_way < at_once and now >= self._hold_until:
            part = self._next(now)
            if part is None:
                return
            self._under_way += 1
            self._workers.start(part, at_once)

    def _next(self, now: float) -> Part | None:
        if self._waiting and self._waiting[0][0] <= now:
            return self._cells.part(heapq.heappop(self._waiting)[2])
        return self._plan.take(self._pace.tiles)

    def _end(self, outcome: Outcome) -> None:
        if outcome.answered is None:
            self._fail(outcome.part, outcome.error or ServerError(tr("Nothing came.")))
            return
        part, answered = outcome.part, outcome.answered
        if answered.send_s:
            self._away = self._failed_in_a_row = 0
            self._failing_since = None
            seconds = answered.read_s + answered.send_s
            self._pace.answered(part.tiles, part.keep.pixels, seconds, time.monotonic())
        try:
            self._take(part, answered)
        except TerramaskError as error:
            self._ending.stopped = error

    def _fail(self, part: Part, error: TerramaskError) -> None:
        verdict = judge(error)
        if self._failing_since is None:
            self._failing_since = time.monotonic()
        if verdict is Verdict.STOP or self._is_out_of_patience(error):
            self._ending.stopped = error
        elif verdict is Verdict.WAIT:
            self._wait(part, error)
        elif verdict is Verdict.SPLIT and part.block.cells > 1:
            self._split(part, error)
        elif verdict is Verdict.SPLIT and not may_be_smaller(error):
            self._ending.stopped = error
        elif verdict is Verdict.SET_ASIDE:
            self._give_up(part, error)
        else:
            self._retry(part, error)

    def _wait(self, part: Part, error: TerramaskError) -> None:
        """The server is away or busy: nothing new is begun for a while."""
        now = time.monotonic()
        if now >= self._hold_until:
            # Of several requests that fail together only the first makes the pause longer.
            self._away += 1
            if is_busy(error):
                self._pace.overloaded()
        asked = getattr(error, "retry_after", None)
        if asked is not None and asked > limits.PATIENCE_S:
            self._ending.stopped = asks_to_wait(error, asked)
            return
        wait = pause(error, self._away)
        self._hold_until = max(self._hold_until, now + wait)
        self._later(part.block, self._hold_until)

    def _split(self, part: Part, error: TerramaskError) -> None:
        if isinstance(error, ServerError) and error.kind == TIMEOUT:
            self._pace.too_slow(part.tiles)
        else:
            self._pace.too_large(part.tiles)
        for half in part.block.halves():
            self._later(half, 0.0)

    def _retry(self, part: Part, error: TerramaskError) -> None:
        self._attempts[part.block] += 1
        attempt = self._attempts[part.block]
        if attempt >= limits.ATTEMPTS:
            self._give_up(part, error)
        else:
            self._later(part.block, time.monotonic() + pause(error, attempt))

    def _give_up(self, part: Part, error: TerramaskError) -> None:
        """Leave a place out, as small as can be; end the run where it is more than a place."""
        of_place = is_of_place(error)
        if of_place and part.block.cells > 1:
            for half in part.block.halves():
                self._later(half, 0.0)
            return
        self._ending.set_aside.append((part.block, error))
        self._failed_in_a_row += 1
        most = limits.PLACES_IN_A_ROW if of_place else limits.FAILED_IN_A_ROW
        if self._failed_in_a_row >= most:
            self._ending.stopped = error

    def _is_out_of_patience(self, error: TerramaskError) -> bool:
        """Whether nothing but failures has come for too long: the server is gone or silent."""
        since = time.monotonic() - (self._failing_since or time.monotonic())
        if judge(error) is Verdict.WAIT:
            return since > limits.PATIENCE_S
        return getattr(error, "kind", "") == TIMEOUT and since > limits.SILENCE_S

    def _later(self, block: Block, when: float) -> None:
        heapq.heappush(self._waiting, (when, next(self._order), block))
