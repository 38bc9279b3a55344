"""Telling a thread that what it does is no longer wanted."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator


class Stopped(Exception):
    """The client went away: whatever was being done for it ends here."""


class Stop:
    """Set by the event loop, asked by the thread that works for a request."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._calls: list[Callable[[], None]] = []

    def set(self) -> None:
        with self._lock:
            self._event.set()
            calls = list(self._calls)
        for call in calls:
            call()

    def check(self) -> None:
        """Let the work go on.

        Raises:
            Stopped: it is no longer wanted.
        """
        if self._event.is_set():
            raise Stopped

    @contextlib.contextmanager
    def calling(self, call: Callable[[], None]) -> Iterator[None]:
        """Have ``call`` called when this is set, by whoever sets it: it must be quick.

        It wakes a thread that waits for something else, and so cannot ask.

        Raises:
            Stopped: this is set already.
        """
        with self._lock:
            self.check()
            self._calls.append(call)
        try:
            yield
        finally:
            with self._lock:
                self._calls.remove(call)
