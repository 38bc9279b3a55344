"""Telling how far a run is."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProcessingFeedback

from ..raster.windows import Part
from ..wire.errors import Cancelled
from .stopwatch import Stopwatch


class Progress:
    """Reports the parts of a run as they begin and end; work is measured in pixels sent."""

    def __init__(self, parts: Sequence[Part], feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._watch = Stopwatch()
        self._ended = 0
        self._done = 0
        self.plan(parts)

    def plan(self, left: Sequence[Part]) -> None:
        """These parts are still to do."""
        self._count = self._ended + len(left)
        self._work = self._done + sum(part.send.pixels for part in left)

    def begin(self) -> None:
        """The next part begins. Raises Cancelled."""
        self.check()
        self._feedback.setProgressText(f"Part {self._ended + 1} of {self._count}")

    def end(self, part: Part) -> None:
        """This part has ended."""
        self._ended += 1
        self._done += part.send.pixels
        self._feedback.setProgress(100 * self._done / self._work)
        left = self._watch.total / self._done * (self._work - self._done)
        if left:
            self._feedback.pushInfo(f"About {duration(left)} left")

    def check(self) -> None:
        """Raise Cancelled if the analyst cancelled."""
        if self._feedback.isCanceled():
            raise Cancelled


def duration(seconds: float) -> str:
    """``8 s``, ``3 min``, ``1 h 20 min``."""
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"
