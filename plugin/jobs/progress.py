"""Telling how far a run is, in numbers and on the map."""

from __future__ import annotations

import time
from pathlib import Path

from qgis.core import QgsProcessingFeedback

from ..raster.cells import Part
from ..raster.mosaic import Mosaic
from ..wire.card import ModelCard
from ..wire.sentences import tr
from . import limits
from .feedback import RunFeedback
from .workers import Answered

_PUBLISHED_PARTS = 60


class Progress:
    """Counts the windows (cells) of a run; ``done`` includes those of an earlier beginning."""

    def __init__(
        self,
        total: int,
        output: Path,
        card: ModelCard,
        mosaic: Mosaic,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self.total = total
        self.done = 0
        self.requests = 0
        self.sent = 0
        self._output = output
        self._card = card
        self._mosaic = mosaic
        self._feedback = feedback
        self._had = 0
        self._begun = time.monotonic()
        self._published = -limits.PUBLISH_S
        feedback.setProgressText(tr("{done} of {total} windows").format(done=0, total=total))

    def had(self, cells: int) -> None:
        """So many were done before."""
        self.done += cells
        self._had += cells
        self._tell()

    def took(self, part: Part, answered: Answered) -> None:
        """The values of a part have been written."""
        self.done += part.block.cells
        self.requests += 1 if answered.sent else 0
        self.sent += answered.sent
        self._tell()
        self._publish()

    def _tell(self) -> None:
        self._feedback.setProgress(100 * self.done / self.total)
        left = self._seconds_left()
        words = tr("{done} of {total} windows").format(done=self.done, total=self.total)
        if left > 0:
            words += " · " + tr("about {time} left").format(time=duration(left))
        self._feedback.setProgressText(words)
        if isinstance(self._feedback, RunFeedback):
            self._feedback.counted.emit(self.done, self.total, left)

    def _seconds_left(self) -> float:
        new = self.done - self._had
        if not new:
            return -1.0
        return (time.monotonic() - self._begun) / new * (self.total - self.done)

    def _publish(self) -> None:
        """Let the map show what there is, once a second at most, and less often in a long run:
        each time costs the file the blocks of its overviews that are written a second time."""
        now = time.monotonic()
        pause = max(limits.PUBLISH_S, (now - self._begun) / _PUBLISHED_PARTS)
        if not isinstance(self._feedback, RunFeedback) or now - self._published < pause:
            return
        self._published = now
        self._mosaic.publish()
        self._feedback.mapped.emit(str(self._output), self._card)


def duration(seconds: float) -> str:
    """``8 s``, ``3 min``, ``1 h 20 min``."""
    if seconds < 60:
        return tr("{seconds} s").format(seconds=max(1, round(seconds)))
    hours, minutes = divmod(round(seconds / 60), 60)
    if hours:
        return tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    return tr("{minutes} min").format(minutes=minutes)
