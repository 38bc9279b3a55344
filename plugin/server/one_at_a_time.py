"""Doing one thing after the other in several threads that may be cancelled while they wait."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsFeedback

from ..wire.errors import Cancelled
from .main_thread import let_qt_work

_LOOK_S = 0.05


@contextmanager
def alone(lock: threading.Lock, feedback: QgsFeedback | None) -> Iterator[None]:
    """Hold the lock; raises Cancelled if ``feedback`` is before it can be had."""
    while not lock.acquire(timeout=_LOOK_S):
        if feedback is not None and feedback.isCanceled():
            raise Cancelled
        # Whoever holds the lock may be waiting for the main thread.
        let_qt_work()
    try:
        yield
    finally:
        lock.release()
