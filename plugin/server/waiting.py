"""Waiting for an answer in a way that can be ended from any thread and never gets stuck."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QTimer

from ..wire.errors import Cancelled
from .main_thread import in_main_thread
from .settling import settle


class Waiting:
    """What ends a request before its answer: the analyst, or its time limit.

    ``relay`` is cancelled for both. QGIS watches it and not ``feedback``: it throws the reply away
    and then aborts it, and where the cancelling thread is another one, the reply is often gone
    before it is aborted, nothing reports the end, and the wait never ends (seen in every second
    cancelled request of QGIS 3.22). Cancelled from the event loop of the waiting thread, both
    happen at once.
    """

    def __init__(self, feedback: QgsFeedback | None) -> None:
        self.relay = QgsFeedback()
        self.out_of_time = False
        self._feedback = feedback

    def stop_for_time(self) -> None:
        self.out_of_time = True
        self.relay.cancel()

    def watched(self) -> QgsFeedback | None:
        """What QGIS is to watch while it waits. In the main thread it waits in yet another thread,
        so there a request is not ended but waited for."""
        return None if in_main_thread() else self.relay

    def check(self) -> None:
        """Raises Cancelled."""
        if self._feedback is not None and self._feedback.isCanceled():
            raise Cancelled


@contextmanager
def waiting_for(feedback: QgsFeedback | None, limit_s: float | None) -> Iterator[Waiting]:
    """Raises Cancelled if ``feedback`` is."""
    waiting, timer = Waiting(feedback), QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(waiting.stop_for_time)
    settle(waiting.relay.canceled, waiting.relay)
    if feedback is not None:
        feedback.canceled.connect(waiting.relay.cancel)
    try:
        waiting.check()
        if limit_s is not None:
            timer.start(max(1, round(1000 * limit_s)))
        yield waiting
    finally:
        timer.stop()
        if feedback is not None:
            feedback.canceled.disconnect(waiting.relay.cancel)
