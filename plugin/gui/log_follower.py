"""Files that are written to, shown while they grow."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer

from ..server.local.tail import Tail
from .log_view import LogView

LOOK_EVERY_MS = 500


class LogFollower(QObject):
    """Puts into a view what comes to the end of some files."""

    def __init__(self, files: Iterable[Path], view: LogView) -> None:
        super().__init__(view)
        self._tails = [Tail(file) for file in files]
        self._view = view
        self._rhythm = QTimer(self)
        self._rhythm.setInterval(LOOK_EVERY_MS)
        self._rhythm.timeout.connect(self.read)

    def begin(self) -> None:
        """Show the files from their beginnings, and nothing else any more."""
        self._view.clear()
        for tail in self._tails:
            tail.begin()

    def read(self) -> None:
        """Show what is new."""
        for tail in self._tails:
            self._view.add(tail.read())

    def follow(self, on: bool) -> None:
        """Look for what is new from now on, or no more."""
        if on and not self._rhythm.isActive():
            self._rhythm.start()
        elif not on:
            self._rhythm.stop()
