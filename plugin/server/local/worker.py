"""One piece of work in a thread, for what would hold up QGIS's window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, pyqtSignal

from ...wire.errors import TerramaskError
from ...wire.sentences import tr

WAIT_MS = 10_000
Work = Callable[[QgsFeedback], Any]
Taker = Callable[[Any], None]


class Worker(QObject):
    """Does one thing after another; what is asked for while one is done is done after it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[tuple[Work, Taker]] = []
        self._thread: _Thread | None = None
        self._take: Taker | None = None

    def do(self, work: Work, take: Taker) -> None:
        """Call `work(feedback)` in a thread, then `take` in this one with what it returned, or with
        the TerramaskError that it raised."""
        self._waiting.append((work, take))
        self._next()

    def is_busy(self) -> bool:
        return self._thread is not None

    def shut_down(self) -> None:
        """End for good; what comes now is not taken."""
        self._waiting.clear()
        thread, self._thread = self._thread, None
        if thread is None:
            return
        thread.ended.disconnect(self._ended)
        thread.feedback.cancel()
        if not thread.wait(WAIT_MS):
            # A QThread that is destroyed while it runs takes QGIS down.
            thread.setParent(QCoreApplication.instance())

    def _next(self) -> None:
        if self._thread is not None or not self._waiting:
            return
        work, self._take = self._waiting.pop(0)
        self._thread = _Thread(work)
        self._thread.ended.connect(self._ended)
        self._thread.start()

    def _ended(self) -> None:
        thread, take = self._thread, self._take
        if thread is None or take is None:
            return
        thread.wait()
        self._thread = None
        take(thread.answer)
        self._next()


class _Thread(QThread):
    ended = pyqtSignal()

    def __init__(self, work: Work) -> None:
        super().__init__()
        self.feedback = QgsFeedback()
        self.answer: Any = None
        self._work = work

    def run(self) -> None:
        try:
            self.answer = self._work(self.feedback)
        except TerramaskError as error:
            self.answer = error
        except Exception as error:
            # Whatever happens there must not leave the dialog waiting.
            self.answer = TerramaskError(
                tr("Something went wrong that Terramask does not know; see the details."),
                details=repr(error),
            )
        self.ended.emit()
