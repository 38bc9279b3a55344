"""Installing the server, step by step, with an end at any time."""

from __future__ import annotations

import os
from collections import deque
from typing import Any

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QLockFile, QObject, QProcess, QProcessEnvironment, QTimer, pyqtSignal

from ...wire.errors import Cancelled, LocalServerError, TerramaskError
from ...wire.sentences import tr
from . import lock, process_table, proxy, recipe, record, space, tidying
from .marker import Marker, has_packages, note_packages
from .places import Places
from .progress import Progress, failure_of, packages_in
from .worker import Worker

KEPT_LINES = 200
LOOK_EVERY_MS = 1000
WAIT_MS = 2000


class Installer(QObject):
    """Installs, or removes, what lies at `places`; one thing at a time.

    `progressed` comes with per cent and with what is being done, `said` with each line of the
    programs' output, `ended` with None or with the TerramaskError that stopped it, which is
    Cancelled after `cancel()`.
    """

    progressed = pyqtSignal(int, str)
    said = pyqtSignal(str)
    ended = pyqtSignal(object)

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._worker = Worker(self)
        self._process: QProcess | None = None
        self._lock: QLockFile | None = None
        self._wanted: Marker | None = None
        self._steps: list[recipe.Step] = []
        self._progress = Progress([])
        self._at = self._attempt = self._packages = 0
        self._cancelled = self._may_cancel = False
        self._last: deque[str] = deque(maxlen=KEPT_LINES)
        self._rest = ""
        self._rhythm = QTimer(self)
        self._rhythm.setInterval(LOOK_EVERY_MS)
        self._rhythm.timeout.connect(self._look)

    def is_busy(self) -> bool:
        return self._lock is not None

    def can_be_cancelled(self) -> bool:
        """Whether `cancel()` ends what goes on; what is being deleted is not given back."""
        return self.is_busy() and self._may_cancel

    def install(self, python: str, device: str) -> None:
        """Install with the Python `python`, or go on with an installation that was ended."""
        self._cancelled, self._may_cancel = False, True
        if not self._begin():
            return
        self.progressed.emit(0, tr("Preparing the folder"))

        def prepare(feedback: QgsFeedback) -> tuple[Marker, list[recipe.Step]]:
            wanted = _wanted(self._places, device)
            _check_room(self._places, wanted)
            ready = tidying.prepare(self._places, wanted)
            steps = [] if ready else recipe.package_steps(self._places, python, device)
            return wanted, steps

        self._worker.do(prepare, self._prepared)

    def remove(self) -> None:
        """Delete all of it."""
        self._cancelled = self._may_cancel = False
        if not self._begin():
            return
        self.progressed.emit(0, tr("Deleting"))
        self._worker.do(lambda feedback: tidying.remove(self._places), self._removed)

    def cancel(self) -> None:
        """End what goes on; what was downloaded is kept for the next time."""
        if not self.is_busy():
            return
        self._cancelled = True
        if self._process is not None:
            pid = int(self._process.processId())
            process_table.kill_all(process_table.family(process_table.process(pid)))

    def shut_down(self) -> None:
        """End for good and wait for it."""
        self.blockSignals(True)
        self.cancel()
        if self._process is not None:
            self._process.finished.disconnect(self._step_ended)
            self._process.errorOccurred.disconnect(self._not_started)
            self._process.kill()
            self._process.waitForFinished(WAIT_MS)
        self._drop_process()
        self._worker.shut_down()
        self._let_go()

    def _begin(self) -> bool:
        """Take the lock; tells if that cannot be done, or if there is a server to be stopped."""
        try:
            self._lock = lock.take(self._places)
        except LocalServerError as error:
            self.ended.emit(error)
            return False
        if record.running(self._places.running) is None:
            return True
        self._end(
            LocalServerError(
                tr("The server runs at this moment, maybe for another QGIS; stop it first.")
            )
        )
        return False

    def _prepared(self, answer: Any) -> None:
        if isinstance(answer, TerramaskError):
            self._end(answer)
            return
        self._wanted, packages = answer
        self._steps = [*packages, *recipe.server_steps(self._places)]
        self._packages = len(packages)
        self._progress = Progress(self._steps)
        self._at = self._attempt = 0
        self._last.clear()
        self._start()

    def _start(self) -> None:
        """Start the program of the step that is next."""
        if self._cancelled:
            self._end(Cancelled())
            return
        if self._at == self._packages and self._packages and not self._note_packages():
            return
        if self._at == len(self._steps):
            self._finish()
            return
        step = self._steps[self._at]
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.setProcessEnvironment(environment_of(self._variables()))
        process.setWorkingDirectory(str(self._places.scratch))
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._step_ended)
        process.errorOccurred.connect(self._not_started)
        self._process = process
        self._rest = ""
        self._tell(step.title)
        process.start(step.program, list(step.attempts[self._attempt]))
        process.closeWriteChannel()
        self._rhythm.start()

    def _variables(self) -> dict[str, str]:
        own = {**proxy.of_qgis(), **os.environ}
        return recipe.variables(own, self._places)

    def _note_packages(self) -> bool:
        try:
            if self._wanted is not None:
                note_packages(self._places, self._wanted)
        except OSError as error:
            self._end(tidying.unwritable(self._places, error))
            return False
        return True

    def _read(self) -> None:
        if self._process is None:
            return
        text = self._rest + bytes(self._process.readAllStandardOutput()).decode("utf-8", "replace")
        *lines, self._rest = text.replace("\r", "\n").split("\n")
        for line in lines:
            self._hear(line)

    def _hear(self, line: str) -> None:
        self._last.append(line)
        self._write(line)
        self._progress.take(line)
        self.said.emit(line)
        self._tell(self._steps[self._at].title)

    def _write(self, line: str) -> None:
        """Into the log. It is of no use if the disk is full, which pip itself says."""
        try:
            with self._places.install_log.open("a", encoding="utf-8") as log:
                log.write(line + "\n")
        except OSError:
            self._last.append(line)

    def _tell(self, title: str) -> None:
        package = self._progress.package
        text = f"{title}: {package}" if package else title
        self.progressed.emit(self._progress.percent, text)

    def _look(self) -> None:
        """See how far pip is while it says nothing."""
        if self._progress.is_unpacking:
            self._progress.count(packages_in(self._places.environment))
            self._tell(self._steps[self._at].title)

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            program = self._steps[self._at].program
            sentence = tr("{} cannot be started; choose another Python.").format(program)
            self._end(LocalServerError(sentence, self._process.errorString()))

    def _step_ended(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        if self._rest:
            self._hear(self._rest)
        self._drop_process()
        step = self._steps[self._at]
        if self._cancelled:
            self._end(Cancelled())
        elif code == 0 and status == QProcess.ExitStatus.NormalExit:
            self._at, self._attempt = self._at + 1, 0
            self._progress.next_step()
            self._start()
        elif self._attempt + 1 < len(step.attempts):
            self._attempt += 1
            self._progress.again()
            self._start()
        else:
            last = list(self._last)
            details = "\n".join(last[-20:])
            self._end(LocalServerError(failure_of(last, step.title), details))

    def _finish(self) -> None:
        wanted = self._wanted
        if wanted is not None:
            self._may_cancel = False
            self.progressed.emit(99, tr("Tidying up"))
            self._worker.do(lambda feedback: tidying.finish(self._places, wanted), self._end)

    def _removed(self, answer: Any) -> None:
        self._let_go()
        if answer is None:
            tidying.remove_root(self._places)
        self.ended.emit(answer)

    def _end(self, answer: Any) -> None:
        self._drop_process()
        self._let_go()
        self.ended.emit(answer if isinstance(answer, TerramaskError) else None)

    def _drop_process(self) -> None:
        self._rhythm.stop()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def environment_of(variables: dict[str, str]) -> QProcessEnvironment:
    """What Qt starts a program with."""
    environment = QProcessEnvironment()
    for name, value in variables.items():
        environment.insert(name, value)
    return environment


def _wanted(places: Places, device: str) -> Marker:
    try:
        return Marker.wanted(places, device)
    except OSError as error:
        raise LocalServerError(
            tr("Terramask's server package is not complete; install Terramask again."), repr(error)
        ) from error


def _check_room(places: Places, wanted: Marker) -> None:
    """Raises LocalServerError if there is too little, before anything is deleted."""
    if has_packages(places, wanted):
        return
    # An old environment goes first, and what was downloaded before is used again.
    ours = sum(tidying.size_of(folder) for folder in (places.environment, places.cache))
    room = space.free(places.root) + ours / space.GB
    short = space.shortage(wanted.device, room, places.root)
    if short:
        raise LocalServerError(short)
