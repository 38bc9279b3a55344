"""The server doctor: what is wrong with a server, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from ..jobs.checkup import check_up, report, worst
from ..server.finding import Finding, State
from ..server.keys import unlock
from ..wire.errors import TerramaskError
from .background import Background
from .scroll_box import ScrollBox
from .status_line import Level, StatusLine

WIDTH, HEIGHT = 560, 520
GAP = 8
_LEVELS = {
    State.OK: Level.GOOD,
    State.HINT: Level.HINT,
    State.BAD: Level.BAD,
    State.SKIPPED: Level.SKIPPED,
}


class DoctorDialog(QDialog):
    """Shows one finding a line as they come; it stands beside QGIS's window and blocks nothing.

    `chosen` gives the address and the authentication configuration to look at. Closing it ends
    what it does; it can be opened again with `ask()`.
    """

    _came = pyqtSignal(int, object)

    def __init__(
        self, chosen: Callable[[], tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Server doctor"))
        self.setObjectName("terramaskDoctor")
        self._chosen = chosen
        self._findings: list[Finding] = []
        self._times = 0
        self._verdict = StatusLine(self, in_column=True)
        self._lines = QVBoxLayout()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self._again = self._buttons.addButton(self.tr("Check &again"), action)
        self._copy = self._buttons.addButton(self.tr("&Copy report"), action)
        self._lay_out()
        self._background = Background(self)
        self._came.connect(self._take)
        self._background.done.connect(self._finish)
        self._background.failed.connect(self._fail)
        self._again.clicked.connect(self.ask)
        self._copy.clicked.connect(self._copy_report)
        self._buttons.rejected.connect(self.reject)

    def ask(self) -> None:
        """Show the dialog and look at the server that is chosen now."""
        self.show()
        self.raise_()
        self.activateWindow()
        address, authcfg = self._chosen()
        # QGIS asks for its master password, which it can only do in this thread. If nobody enters
        # it, that is a finding.
        with suppress(TerramaskError):
            unlock(authcfg)
        self._clear()
        times = self._times

        def look(feedback: QgsFeedback) -> None:
            for finding in check_up(address, authcfg, feedback):
                self._came.emit(times, finding)

        self._background.start(look)

    def findings(self) -> list[Finding]:
        """What has been found until now."""
        return list(self._findings)

    def is_busy(self) -> bool:
        """Whether more findings are to come."""
        return self._background.is_busy()

    def done(self, result: int) -> None:
        self._background.abandon()
        self._times += 1
        super().done(result)

    def shut_down(self) -> None:
        """Close it for good and wait for its thread."""
        self.close()
        self._background.shut_down()

    def _lay_out(self) -> None:
        content = QWidget()
        content.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(GAP)
        layout = QVBoxLayout(self)
        layout.setSpacing(GAP)
        layout.addWidget(self._verdict)
        layout.addWidget(ScrollBox(content, self), 1)
        layout.addStretch()
        layout.addWidget(self._buttons)
        self._again.setDefault(True)
        self.resize(WIDTH, HEIGHT)

    def _clear(self) -> None:
        self._times += 1
        self._findings.clear()
        while self._lines.count():
            self._lines.takeAt(0).widget().deleteLater()
        self._again.setEnabled(False)
        self._copy.setEnabled(False)
        self._verdict.say(Level.WAITING, self.tr("Looking at the server …"))

    def _take(self, times: int, finding: Finding) -> None:
        if times != self._times:
            # Of an earlier time, or of one that was closed.
            return
        self._findings.append(finding)
        self._lines.addWidget(_line_of(finding))
        self._copy.setEnabled(True)

    def _finish(self) -> None:
        self._again.setEnabled(True)
        state = worst(self._findings)
        if state is State.BAD:
            text = self.tr("Something is wrong; the lines below say what to do.")
        elif state is State.HINT:
            text = self.tr("The server can be used; mind the hints below.")
        else:
            text = self.tr("All is well with the server.")
        self._verdict.say(_LEVELS[state if state is not State.SKIPPED else State.OK], text)

    def _fail(self, error: TerramaskError) -> None:
        self._again.setEnabled(True)
        self._verdict.say(Level.BAD, error.message, error.details)

    def _copy_report(self) -> None:
        QApplication.clipboard().setText(report(self._findings))


def _line_of(finding: Finding) -> QWidget:
    """The finding with its remedy below it."""
    widget = QWidget()
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    line = StatusLine(in_column=True)
    line.say(_LEVELS[finding.state], finding.sentence, finding.details)
    layout.addWidget(line)
    if finding.remedy:
        remedy = StatusLine(faint=True, in_column=True)
        remedy.say(Level.PLAIN, finding.remedy)
        layout.addWidget(remedy)
    return widget
