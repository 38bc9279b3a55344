"""The server on this computer: started, watched, found again and stopped."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from typing import Any

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from ...wire.card import ModelCard
from ...wire.errors import LocalServerError, TerramaskError
from ...wire.sentences import tr
from ..client import ServerClient
from . import launching, lock, ports, process_table, record
from .installer import environment_of
from .launching import Wish, address_of
from .places import Places
from .process_table import Process
from .worker import Worker

LOOK_EVERY_MS = 500
STOP_LIMIT_S = 45.0
"""The launcher gives vLLM 20 seconds to end and 20 more for what is left of it."""
FAMILY_EVERY_S = 10.0


class State(Enum):
    """How things stand. OTHERS: somebody else's server answers at the address."""

    STOPPED = "stopped"
    LOOKING = "looking"
    STARTING = "starting"
    RUNNING = "running"
    OTHERS = "others"
    STOPPING = "stopping"


class LocalServer(QObject):
    """What runs on this computer, by the environment at `places`.

    `changed` comes with every new state. `state`, `card` (of what answers; None before), `address`,
    `note` (a sentence about the start, or empty) and `error` (why it stopped by itself, or None)
    say what it is.
    """

    changed = pyqtSignal()

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = State.STOPPED
        self.card: ModelCard | None = None
        self.note = ""
        self.error: TerramaskError | None = None
        self._places = places
        self._wish = Wish()
        self._record: record.Record | None = None
        self._is_own = False
        self._family: list[Process] = []
        self._seen = self._since = 0.0
        self._worker = Worker(self)
        self._rhythm = QTimer(self)
        self._rhythm.setInterval(LOOK_EVERY_MS)
        self._rhythm.timeout.connect(self._look)

    @property
    def address(self) -> str:
        return address_of(self._wish.port)

    @property
    def wish(self) -> Wish:
        """What was started, or found."""
        return self._wish

    @property
    def seconds(self) -> int:
        """How long this state has lasted."""
        return round(time.monotonic() - self._since)

    def is_stopped(self) -> bool:
        """Whether nothing is started, and nothing about to be."""
        return self.state in (State.STOPPED, State.OTHERS)

    def find(self) -> bool:
        """See whether a server that was started before, maybe by another QGIS, still runs."""
        found = record.running(self._places.running) if self.is_stopped() else None
        if found is None:
            return False
        self._wish = Wish(found.model, found.port, found.kept)
        self.note = ""
        self._follow(found, is_own=False)
        return True

    def look_again(self) -> None:
        """Ask somebody else's server whether it is still there."""
        card, client = self.card, ServerClient(self.address)
        if self.state is State.OTHERS and card is not None and not self._worker.is_busy():
            self._worker.do(lambda feedback: client.card_again(card, feedback), self._seen_again)

    def start(self, wish: Wish) -> None:
        """Start what is wished, or use what answers at its port already."""
        if not self.is_stopped() or self.find():
            return
        self._wish, self.note, self.error, self.card = wish, "", None, None
        if ports.is_free(wish.port):
            self._launch_alone()
            return
        self._set(State.LOOKING)
        self._ask(self._port_taken)

    def stop(self) -> None:
        """End the server, politely first; it must be ours."""
        if self._record is None or self.state not in (State.STARTING, State.RUNNING):
            return
        self._family = process_table.family(self._record.process) or self._family
        self._record.process.send(process_table.TERMINATE)
        self._set(State.STOPPING)

    def shut_down(self) -> None:
        """QGIS or the plugin ends: a server that was started here is told to, unless it is to be
        kept; nothing is waited for but this object's own thread."""
        self.blockSignals(True)
        self._rhythm.stop()
        self._worker.shut_down()
        if self._record is not None and self._is_own and not self._wish.keep:
            self._record.process.send(process_table.TERMINATE)

    def _port_taken(self, answer: Any) -> None:
        """Use what answers at the port, or go to another one."""
        if isinstance(answer, ModelCard):
            self.card = answer
            self._set(State.OTHERS)
            return
        taken, free = self._wish.port, ports.next_free(self._wish.port)
        if not free:
            self._fail(
                LocalServerError(
                    tr(
                        "Port {} is taken by another program, and so are the next ones; choose "
                        "another port."
                    ).format(taken)
                )
            )
            return
        self._wish = replace(self._wish, port=free)
        self.note = tr("Port {} is taken by another program, so {} is used.").format(taken, free)
        self._launch_alone()

    def _launch_alone(self) -> None:
        """Launch it while no other QGIS installs or removes it."""
        try:
            held = lock.take(self._places)
        except LocalServerError as error:
            self._fail(error)
            return
        try:
            self._launch()
        finally:
            held.unlock()

    def _launch(self) -> None:
        process = QProcess()
        log = str(self._places.launcher_log)
        try:
            self._places.logs.mkdir(parents=True, exist_ok=True)
            self._places.launcher_log.write_bytes(b"")
            self._places.server_log.write_bytes(b"")
        except OSError as error:
            sentence = tr("The server's log {} cannot be written; set its rights.").format(log)
            self._fail(LocalServerError(sentence, repr(error)))
            return
        process.setProgram(str(self._places.serve))
        process.setArguments(launching.arguments(self._wish, self._places))
        variables = launching.variables(os.environ, self._places)
        process.setProcessEnvironment(environment_of(variables))
        process.setWorkingDirectory(str(self._places.root))
        process.setStandardInputFile(QProcess.nullDevice())
        process.setStandardOutputFile(log, QProcess.OpenModeFlag.Append)
        process.setStandardErrorFile(log, QProcess.OpenModeFlag.Append)
        started, pid = process.startDetached()
        if not started:
            self._fail(
                LocalServerError(
                    tr("{} cannot be started; install the server again.").format(
                        self._places.serve
                    ),
                    process.errorString(),
                )
            )
            return
        self._launched(process_table.process(int(pid)))

    def _launched(self, process: Process) -> None:
        wish = self._wish
        found = record.Record(process.pid, process.begun, wish.port, wish.model, wish.keep)
        try:
            found.write(self._places.running)
        except OSError as error:
            # It could not be found again, so it must not stay.
            self._wish = replace(wish, keep=False)
            self.note = tr("The server ends with QGIS, as {} cannot be written ({}).").format(
                self._places.running, error.strerror
            )
        self._follow(found, is_own=True)

    def _follow(self, found: record.Record, is_own: bool) -> None:
        self._record, self._is_own, self._family, self._seen = found, is_own, [], 0.0
        self.card, self.error = None, None
        self._set(State.STARTING)

    def _look(self) -> None:
        """Once in a while: is it still there, is it ready?"""
        if self._record is None:
            return
        if not self._record.process.is_running():
            self._gone()
            return
        if self.state is State.STOPPING and self.seconds > STOP_LIMIT_S:
            process_table.kill_all([self._record.process, *self._family])
            return
        if time.monotonic() - self._seen > FAMILY_EVERY_S:
            self._family, self._seen = process_table.family(self._record.process), time.monotonic()
        if self.state is State.STARTING:
            if not self._worker.is_busy():
                self._ask(self._answered)
            self.changed.emit()

    def _answered(self, answer: Any) -> None:
        if self.state is State.STARTING and isinstance(answer, ModelCard):
            self.card = answer
            self._family = process_table.family(self._record.process) if self._record else []
            self._set(State.RUNNING)

    def _seen_again(self, answer: Any) -> None:
        if self.state is not State.OTHERS:
            return
        if not isinstance(answer, ModelCard):
            self._set(State.STOPPED)
        elif answer != self.card:
            self.card = answer
            self.changed.emit()

    def _gone(self) -> None:
        """The launcher has ended; whatever it left behind does, too."""
        process_table.kill_all(self._family)
        stopping = self.state is State.STOPPING
        self._record, self._family = None, []
        record.forget(self._places.running)
        if stopping:
            self._set(State.STOPPED)
            return
        try:
            said = self._places.launcher_log.read_text(encoding="utf-8", errors="replace")
        except OSError:
            said = ""
        self._fail(LocalServerError(*launching.complaint(said)))

    def _fail(self, error: TerramaskError) -> None:
        self.error = error
        self._set(State.STOPPED)

    def _ask(self, take: Callable[[Any], None]) -> None:
        address = self.address

        def card(feedback: QgsFeedback) -> ModelCard:
            return ServerClient(address).card(feedback)

        self._worker.do(card, take)

    def _set(self, state: State) -> None:
        self.state = state
        self._since = time.monotonic()
        if self._record is not None:
            self._rhythm.start()
        else:
            self._rhythm.stop()
            self.card = self.card if state is State.OTHERS else None
        self.changed.emit()
