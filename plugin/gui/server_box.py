"""Which server computes, and whether it is there."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsFeedback
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ..server.client import ServerClient
from ..server.keys import KEY, unlock
from ..wire.card import ModelCard
from ..wire.errors import ServerError, TerramaskError
from .background import Background
from .doctor_dialog import DoctorDialog
from .key_button import KeyButton
from .status_line import Level, StatusLine

TYPING_PAUSE_MS = 600
CHECK_EVERY_MS = 10_000


class ServerBox(QWidget):
    """The server's address and key, and a line that says what answers there.

    `changed` comes whenever `card()` or `problem()` may have another answer.
    """

    changed = pyqtSignal()

    def __init__(self, address: str, authcfg: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: ModelCard | None = None
        self._problem = self.tr("The server is being looked for.")
        self._watching = False
        self._edit = QLineEdit(address, self)
        self._edit.setObjectName("terramaskServer")
        self._edit.setToolTip(self.tr("Address of the Terramask server"))
        self._key = KeyButton(authcfg, self)
        self._line = StatusLine(self)
        self._unlock = QToolButton(self)
        self._unlock.setObjectName("terramaskUnlock")
        self._unlock.setText(self.tr("Unlock"))
        self._unlock.setToolTip(self.tr("Enter QGIS's master password"))
        self._unlock.hide()
        self._ask = QToolButton(self)
        self._ask.setObjectName("terramaskAskDoctor")
        self._ask.setText(self.tr("Doctor"))
        self._ask.setToolTip(self.tr("Check the server from its address to its model"))
        self._doctor: DoctorDialog | None = None
        self._lay_out()
        self._background = Background(self)
        self._background.done.connect(self._take)
        self._background.failed.connect(self._fail)
        self._pause = self._timer(TYPING_PAUSE_MS, single=True)
        self._rhythm = self._timer(CHECK_EVERY_MS, single=False)
        self._edit.textEdited.connect(self._forget)
        self._key.changed.connect(self._forget)
        self._unlock.clicked.connect(self._enter_password)
        self._ask.clicked.connect(self._ask_doctor)

    def address(self) -> str:
        """The address as it was typed, without blanks around it."""
        return str(self._edit.text()).strip()

    def authcfg(self) -> str:
        """The id of the authentication configuration that holds the key; empty for none."""
        return self._key.authcfg()

    def set_address(self, address: str) -> None:
        """Use another server."""
        self._edit.setText(address)
        self._forget()

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
            self._rhythm.start()
            self.check()
        else:
            self._rhythm.stop()
            self._pause.stop()
            self._background.abandon()

    def check(self) -> None:
        """Ask the server, unless it is being asked already."""
        if self._background.is_busy():
            return
        if self._card is None and self._line.level is not Level.OFFLINE:
            self._line.say(Level.WAITING, self.tr("Looking for the server …"))
        address, authcfg = self.address(), self.authcfg()

        def ask(feedback: QgsFeedback) -> ModelCard:
            return ServerClient(address, authcfg).card(feedback)

        self._background.start(ask)

    def shut_down(self) -> None:
        """End the threads."""
        self.watch(False)
        self._background.shut_down()
        if self._doctor is not None:
            self._doctor.shut_down()
            self._doctor.deleteLater()
            self._doctor = None

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._edit, 1)
        row.addWidget(self._key)
        state = QHBoxLayout()
        state.setSpacing(4)
        state.addWidget(self._line, 1)
        for button in (self._unlock, self._ask):
            state.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addLayout(state)

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

    def _forget(self) -> None:
        self._background.abandon()
        self._card = None
        self._problem = self.tr("The server is being looked for.")
        self._unlock.hide()
        self._line.say(Level.WAITING, self.tr("Looking for the server …"))
        if self._watching:
            self._pause.start()
        self.changed.emit()

    def _take(self, card: ModelCard) -> None:
        try:
            card.check_makes_masks()
        except TerramaskError as error:
            self._fail(error)
            return
        self._card = card
        self._problem = ""
        self._unlock.hide()
        self._line.say(Level.ONLINE, f"{card.title} · {card.device_title}", card.about)
        self.changed.emit()

    def _fail(self, error: TerramaskError) -> None:
        self._card = None
        self._problem = error.message
        self._line.say(Level.OFFLINE, error.message, error.details)
        locked = not QgsApplication.authManager().masterPasswordIsSet()
        self._unlock.setVisible(isinstance(error, ServerError) and error.kind == KEY and locked)
        self.changed.emit()
