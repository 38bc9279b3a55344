"""Work off the GUI thread of which only the latest answer counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, pyqtSignal

from ..wire.errors import TerramaskError

Work = Callable[[QgsFeedback], Any]

WAIT_MS = 5000


class Background(QObject):
    """Runs a function in a thread; starting the next one makes the one before obsolete.

    `done` carries what the function returned, `failed` the TerramaskError that it raised. Both
    come on the thread of this object, and only for the function that was started last.
    """

    done = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: list[_Thread] = []
        self._shut_down = False

    def start(self, work: Work) -> None:
        """Run `work(feedback)`; it ought to end soon after `feedback` is cancelled."""
        self.abandon()
        if self._shut_down:
            # A signal may still come to a panel that is about to go, and its thread would be
            # destroyed together with it.
            return
        thread = _Thread(work)
        thread.answered.connect(self._take)
        self._threads.append(thread)
        thread.start()

    def is_busy(self) -> bool:
        """Whether an answer that counts is still to come."""
        return bool(self._threads) and self._threads[-1].counts

    def abandon(self) -> None:
        """Let no answer come any more from what runs now."""
        for thread in self._threads:
            thread.counts = False
            thread.feedback.cancel()

    def shut_down(self) -> None:
        """End everything for good; a thread that is not in time is left to the application."""
        self._shut_down = True
        self.abandon()
        for thread in self._threads:
            thread.answered.disconnect(self._take)
            if not thread.wait(WAIT_MS):
                # A QThread that is destroyed while it runs takes QGIS down.
                thread.setParent(QCoreApplication.instance())
        self._threads.clear()

    def _take(self, thread: _Thread) -> None:
        thread.wait()
        self._threads.remove(thread)
        if not thread.counts:
            return
        if isinstance(thread.answer, TerramaskError):
            self.failed.emit(thread.answer)
        else:
            self.done.emit(thread.answer)


class _Thread(QThread):
    answered = pyqtSignal(object)

    def __init__(self, work: Work) -> None:
        super().__init__()
        self.feedback = QgsFeedback()
        self.counts = True
        self.answer: Any = None
        self._work = work

    def run(self) -> None:
        try:
            self.answer = self._work(self.feedback)
        except TerramaskError as error:
            self.answer = error
        except Exception as error:
            # Whatever a layer or a server makes Python raise must not leave the panel waiting.
            text = QCoreApplication.translate(
                "Background", "Something went wrong that Terramask does not know; see the details."
            )
            self.answer = TerramaskError(text, details=repr(error))
        self.answered.emit(self)
