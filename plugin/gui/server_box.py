"""Which server computes, and whether it is there."""

from __future__ import annotations

import time

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ..server.address import normalised
from ..server.client import ServerClient
from ..server.keys import unlock
from ..server.network_errors import too_slow
from ..wire.card import ModelCard
from ..wire.errors import TerramaskError
from .background import Background
from .doctor_dialog import DoctorDialog
from .elided_buttons import ElidedButton
from .server_chooser import ServerChooser
from .server_remedies import ServerRemedies
from .status_line import Level, StatusLine
from .task import task_of

CHOICE_PAUSE_MS = 200
# What is said of a server that answers is no older than both together, which is below five seconds.
CHECK_EVERY_MS = 2000
ANSWER_MS = 2500
# One that is not said to answer gets longer, and one whose line was slow the last time.
PATIENCE_MS = 10_000
SLOWER = 2
LINE_LETTERS = 15


class ServerBox(QWidget):
    """The chosen server, and a line that says what answers there.

    `changed` comes whenever `card()` or `problem()` may have another answer, `local_server_wanted`
    when somebody asks for the server on this computer, with whether it is to be started.
    """

    changed = pyqtSignal()
    local_server_wanted = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: ModelCard | None = None
        self._problem = self.tr("The server is being looked for.")
        self._watching = False
        self._began = 0.0
        self._limit_ms = PATIENCE_MS
        self._chooser = ServerChooser(self)
        self._line = StatusLine(self, signed=False)
        # A model's name may have one very long word, which is not to widen the panel.
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._line.setMinimumWidth(LINE_LETTERS * self.fontMetrics().averageCharWidth())
        self._warning = StatusLine(self)
        self._remedies = ServerRemedies(self)
        self._ask = ElidedButton(self)
        self._ask.setObjectName("terramaskAskDoctor")
        self._ask.setText(self.tr("Doctor"))
        self._ask.setToolTip(self.tr("Check the server from its address to its model"))
        self._doctor: DoctorDialog | None = None
        self._lay_out()
        self._background = Background(self)
        self._background.done.connect(self._take)
        self._background.failed.connect(self._fail)
        self._pause = self._timer(CHOICE_PAUSE_MS, single=True)
        self._rhythm = self._timer(CHECK_EVERY_MS, single=False)
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self._give_up)
        self._chooser.changed.connect(self._forget)
        self._remedies.unlock.clicked.connect(self._enter_password)
        self._remedies.set_key.clicked.connect(lambda: self._chooser.edit(at_key=True))
        self._remedies.start_local.clicked.connect(lambda: self.local_server_wanted.emit(True))
        self._chooser.local_server_wanted.connect(lambda: self.local_server_wanted.emit(False))
        self._ask.clicked.connect(self._ask_doctor)
        self._warn()

    def address(self) -> str:
        """The address of the chosen server."""
        return self._chooser.profile().address

    def authcfg(self) -> str:
        """The id of the authentication configuration that holds the key; empty for none."""
        return self._chooser.profile().authcfg

    def set_address(self, address: str) -> None:
        """Use another server: the profile with that address, or one that is not kept."""
        self._chooser.set_address(address)

    def read_again(self) -> None:
        """Take over the profiles that were changed elsewhere."""
        self._chooser.read_again()

    def tasks(self) -> list[str]:
        """What the servers that are kept are for, as far as that is known."""
        return self._chooser.tasks()

    def task(self) -> str:
        """What the chosen server is for, or was when it was last seen; empty if nobody knows."""
        return task_of(self._card) if self._card is not None else self._chooser.profile().task

    def choose_task(self, task: str) -> None:
        """Choose a server for a task."""
        self._chooser.choose_task(task)

    def card(self) -> ModelCard | None:
        """What the server runs; None while it has not answered."""
        return self._card

    def problem(self) -> str:
        """Why this server cannot be used; empty if it can."""
        return self._problem

    def watch(self, on: bool) -> None:
        """Ask the server now and every CHECK_EVERY_MS, or leave it alone."""
        if on == self._watching:
            return
        self._watching = on
        if on:
            self._chooser.read_again()
            self._rhythm.start()
            self.check()
        else:
            self._rhythm.stop()
            self._pause.stop()
            self._abandon()

    def check(self) -> None:
        """Ask the server, unless it is being asked already or nobody can see the answer."""
        if self._background.is_busy() or self.window().isMinimized():
            return
        if self._card is None and self._line.level is not Level.OFFLINE:
            self._say(Level.WAITING, self.tr("Looking for the server …"))
        address, authcfg, known = self.address(), self.authcfg(), self._card

        def ask(feedback: QgsFeedback) -> ModelCard:
            client = ServerClient(address, authcfg)
            return client.card(feedback) if known is None else client.card_again(known, feedback)

        self._began = time.monotonic()
        self._deadline.start(self._limit_ms)
        self._background.start(ask)

    def shut_down(self) -> None:
        """End the threads."""
        self.watch(False)
        self._abandon()
        self._background.shut_down()
        if self._doctor is not None:
            self._doctor.shut_down()
            self._doctor.deleteLater()
            self._doctor = None

    def _lay_out(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(4)
        state.addWidget(self._line, 1)
        state.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._chooser)
        layout.addLayout(state)
        layout.addWidget(self._remedies)
        layout.addWidget(self._warning)

    def _enter_password(self) -> None:
        try:
            unlock(self.authcfg())
        except TerramaskError as error:
            self._fail(error)
            return
        self._forget()

    def _ask_doctor(self) -> None:
        if self._doctor is None:
            # Not a child of the panel's form, which is switched off while a run goes on.
            self._doctor = DoctorDialog(self._chosen, self.window())
        self._doctor.ask()

    def _chosen(self) -> tuple[str, str]:
        return self.address(), self.authcfg()

    def _timer(self, interval: int, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.setSingleShot(single)
        timer.timeout.connect(self.check)
        return timer

    def _abandon(self) -> None:
        self._deadline.stop()
        self._background.abandon()

    def _give_up(self) -> None:
        """The answer is too late to be waited for; whatever holds it up is ended."""
        if self._background.is_busy():
            self._background.abandon()
            # Perhaps its line has become slow.
            self._limit_ms = PATIENCE_MS
            self._fail(too_slow(QUrl(normalised(self.address()))))

    def _forget(self) -> None:
        self._abandon()
        self._card = None
        self._problem = self.tr("The server is being looked for.")
        self._limit_ms = PATIENCE_MS
        self._remedies.offer(None, self.address())
        self._warn()
        self._say(Level.WAITING, self.tr("Looking for the server …"))
        if self._watching:
            self._pause.start()
        self.changed.emit()

    def _take(self, card: ModelCard) -> None:
        self._deadline.stop()
        took_ms = round(1000 * (time.monotonic() - self._began))
        self._limit_ms = min(PATIENCE_MS, max(ANSWER_MS, SLOWER * took_ms))
        try:
            card.check_makes_masks()
        except TerramaskError as error:
            self._fail(error)
            return
        is_news = card != self._card
        self._card = card
        self._problem = ""
        self._remedies.offer(None, self.address())
        self._say(Level.ONLINE, f"{card.title} · {card.device_title}", card.about)
        self._chooser.set_model(card.title, task_of(card))
        if is_news:
            self.changed.emit()

    def _fail(self, error: TerramaskError) -> None:
        self._deadline.stop()
        is_news = self._card is not None or self._problem != error.message
        self._card = None
        self._problem = error.message
        self._say(Level.OFFLINE, error.message, error.details)
        self._remedies.offer(error, self.address())
        if is_news:
            self.changed.emit()

    def _say(self, level: Level, text: str, more: str = "") -> None:
        self._line.say(level, text, more)
        self._chooser.set_state(level, text)

    def _warn(self) -> None:
        text = self.tr(
            "The key travels unencrypted and can be read on the way; use an address that begins "
            "with https://."
        )
        self._warning.say(Level.HINT, text if self._chooser.profile().shows_key else "")
