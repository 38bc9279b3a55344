"""Small programs that are asked something, without waiting for them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from .installer import environment_of
from .recipe import clean

LIMIT_MS = 15_000


class Questions(QObject):
    """Asks programs at the same time; `done` comes once all have answered, failed or run out of
    time, with what each of them wrote, in order; of one that failed, an empty text."""

    done = pyqtSignal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers: list[str] = []
        self._open: dict[int, QProcess] = {}
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._end_all)

    def is_busy(self) -> bool:
        return bool(self._open)

    def ask(self, programs: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Start each program with its arguments; what was asked before is not answered."""
        self.shut_down()
        self._answers = [""] * len(programs)
        environment = environment_of(clean(os.environ))
        for number in range(len(programs)):
            process = QProcess(self)
            process.setProcessEnvironment(environment)
            process.finished.connect(partial(self._finished, number))
            process.errorOccurred.connect(partial(self._failed, number))
            self._open[number] = process
        self._limit.start(LIMIT_MS)
        for (program, arguments), process in zip(programs, list(self._open.values())):
            process.start(program, list(arguments))
            process.closeWriteChannel()
        if not programs:
            self._finish()

    def shut_down(self) -> None:
        """End what is still asked; nobody is told."""
        self._limit.stop()
        open_ones, self._open = list(self._open.values()), {}
        for process in open_ones:
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()

    def _finished(self, number: int, code: int, status: QProcess.ExitStatus) -> None:
        process = self._open.pop(number, None)
        if process is None:
            return
        if code == 0 and status == QProcess.ExitStatus.NormalExit:
            said = bytes(process.readAllStandardOutput())
            self._answers[number] = said.decode("utf-8", "replace")
        process.deleteLater()
        if not self._open:
            self._finish()

    def _failed(self, number: int, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._finished(number, 1, QProcess.ExitStatus.CrashExit)

    def _end_all(self) -> None:
        for process in list(self._open.values()):
            process.kill()

    def _finish(self) -> None:
        self._limit.stop()
        self.done.emit(list(self._answers))
