"""Threads that ask a server for windows of a scene.

Each has its own handle of the raster and its own network manager, as GDAL and Qt want it, and
keeps its connection to the server open.
"""

from __future__ import annotations

import queue
import time
import traceback
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QThread

from ..raster.cells import Part
from ..raster.heap import keep_nothing_large
from ..wire.errors import TerramaskError
from ..wire.sentences import tr
from . import limits


@dataclass(frozen=True)
class Answered:
    """What came for a window: class ids and, if asked, per cent, uint8 [band, row, column].

    ``notes`` are the server's sentences for the analyst. ``read_s`` is what reading and packing
    took, ``send_s`` the request, 0 where nothing had to be asked; ``sent`` is its bytes.
    """

    values: np.ndarray
    notes: tuple[str, ...]
    read_s: float
    send_s: float
    sent: int


@dataclass(frozen=True)
class Outcome:
    """A window that has been asked for, and what came: an answer or a reason."""

    part: Part
    answered: Answered | None
    error: TerramaskError | None


Ask = Callable[[Part, QgsFeedback], Answered]
"""Asks for one window; raises TerramaskError."""

_leaving: list[QThread] = []
"""Threads that still read from a slow disk or address when their run ended: Qt ends the program
if one is destroyed before it has."""


class Workers:
    """A context manager; leaving it ends every request and waits shortly for the threads.

    ``make`` is called in each thread, for a context manager that gives what asks.
    """

    def __init__(self, make: Callable[[], AbstractContextManager[Ask]]) -> None:
        self._make = make
        self._inbox: queue.SimpleQueue[Part | None] = queue.SimpleQueue()
        self._outbox: queue.SimpleQueue[Outcome] = queue.SimpleQueue()
        self._threads: list[_Worker] = []

    def __enter__(self) -> Workers:
        keep_nothing_large()
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop()

    def start(self, part: Part, at_once: int) -> None:
        """Ask for a window; there are ``at_once`` threads at least."""
        while len(self._threads) < at_once:
            thread = _Worker(self._make, self._inbox, self._outbox)
            self._threads.append(thread)
            thread.start()
        self._inbox.put(part)

    def outcome(self, wait_s: float) -> Outcome | None:
        """The next window that has been asked for; None if there is none within the time."""
        try:
            return self._outbox.get(timeout=wait_s)
        except queue.Empty:
            return None

    def stop(self) -> None:
        """End all requests; what has not been answered is forgotten."""
        for thread in self._threads:
            thread.leave()
            self._inbox.put(None)
        deadline = time.monotonic() + limits.CLOSE_S
        for thread in self._threads:
            left = max(0, int(1000 * (deadline - time.monotonic())))
            if not thread.wait(left):
                _leaving.append(thread)
        # Only a thread that has been waited for may be destroyed.
        _leaving[:] = [thread for thread in _leaving if not thread.wait(0)]
        self._threads.clear()


class _Worker(QThread):
    def __init__(
        self,
        make: Callable[[], AbstractContextManager[Ask]],
        inbox: queue.SimpleQueue[Part | None],
        outbox: queue.SimpleQueue[Outcome],
    ) -> None:
        super().__init__()
        self._make = make
        self._inbox = inbox
        self._outbox = outbox
        self._feedback = QgsFeedback()

    def leave(self) -> None:
        self._feedback.cancel()

    def run(self) -> None:
        with self._make() as ask:
            for part in iter(self._inbox.get, None):
                if self._feedback.isCanceled():
                    return
                self._outbox.put(self._outcome(ask, part))

    def _outcome(self, ask: Ask, part: Part) -> Outcome:
        try:
            return Outcome(part, ask(part, self._feedback), None)
        except TerramaskError as error:
            return Outcome(part, None, error)
        except Exception as error:
            # A fault of ours must end the run with its details, not leave it waiting for ever.
            return Outcome(part, None, UnexpectedError(error))


class UnexpectedError(TerramaskError):
    """A fault in Terramask or in what it stands on."""

    def __init__(self, error: Exception) -> None:
        super().__init__(
            tr("Something went wrong that Terramask does not know; report it with the details."),
            "".join(traceback.format_exception(type(error), error, error.__traceback__)),
        )
