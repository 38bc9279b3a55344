"""A server on this computer, installed and started without a command line."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..server.local import marker
from ..server.local.computer import ELSEWHERE, Computer
from ..server.local.installer import Installer
from ..server.local.local_server import LocalServer, State
from ..server.local.marker import Marker
from ..server.local.places import Places
from ..server.local.pythons import base_of
from ..server.local.tidying import has_remains
from ..wire.errors import Cancelled, TerramaskError
from .local_install_box import LocalInstallBox
from .local_serve_box import LocalServeBox
from .local_words import Standing, link_to, running_words
from .log_follower import LogFollower
from .log_view import LogView
from .status_line import Level, StatusLine

WIDTH, HEIGHT, GAP = 460, 420, 8
LOOK_EVERY_MS = 2000


class LocalServerDialog(QDialog):
    """Installs, starts, stops and removes the server; it stands beside QGIS's window.

    `ready` carries the address of a server that was started here, or found at its port, once it
    answers, and again when it is asked to be used. Closing the window ends nothing.
    """

    ready = pyqtSignal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        places: Places | None = None,
        computer: Computer | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Server on this computer"))
        self.setObjectName("terramaskLocalServer")
        self._places = places or Places.usual()
        self._obstacle = (computer or Computer.this_one()).obstacle()
        self._installed: Marker | None = None
        self._is_newer = self._was_begun = self._is_awaited = False
        self._error: TerramaskError | None = None
        self._installer = Installer(self._places, self)
        self._server = LocalServer(self._places, self)
        self._rhythm = QTimer(self)
        self._build()
        self._lay_out()
        self._connect()

    def ask(self) -> None:
        """Show how things stand."""
        self._look()
        self.show()
        self.raise_()
        self.activateWindow()

    def start(self) -> None:
        """Start the server as it was last chosen, or use the one that runs. How that goes is shown,
        and so is what has to be installed first."""
        self.ask()
        if self._server.state is State.RUNNING:
            self.ready.emit(self._server.address)
        elif self._installed is not None and not (self.is_busy() or self._serve.problem()):
            self._start()

    def state(self) -> State:
        """How the server stands."""
        return self._server.state

    def is_busy(self) -> bool:
        """Whether something is being installed or removed."""
        return self._installer.is_busy()

    def shut_down(self) -> None:
        """Close it for good. An installation ends, and so does the server unless it is to be kept;
        the latter is told to and ends by itself."""
        self.close()
        self._rhythm.stop()
        self._logs.follow(False)
        self._install_box.shut_down()
        self._installer.shut_down()
        self._server.shut_down()

    def _build(self) -> None:
        self._line = StatusLine(self)
        self._note = StatusLine(self, faint=True)
        self._elsewhere = QLabel(self)
        self._elsewhere.setOpenExternalLinks(True)
        self._elsewhere.setText(link_to(ELSEWHERE, self.tr("How to do that")))
        self._install_box = LocalInstallBox(self._places, self)
        self._serve = LocalServeBox(self)
        self._running = QLabel(self)
        self._running.setObjectName("terramaskLocalRunning")
        self._running.setWordWrap(True)
        flags = Qt.TextInteractionFlag
        self._running.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self._bar = QProgressBar(self)
        self._bar.setObjectName("terramaskLocalProgress")
        self._log = LogView(self.tr("Log"), self)
        files = (self._places.launcher_log, self._places.server_log)
        self._logs = LogFollower(files, self._log)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._install = self._button("Install", self.tr("&Install"))
        self._cancel = self._button("Cancel", self.tr("C&ancel"))
        self._begin = self._button("Start", self.tr("&Start"))
        self._use = self._button("Use", self.tr("&Use"))
        self._use.setToolTip(self.tr("Choose this server in the panel"))
        self._stop = self._button("Stop", self.tr("S&top"))
        self._remove = self._button("Uninstall", self.tr("U&ninstall …"))

    def _button(self, name: str, text: str) -> QPushButton:
        button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName(f"terramaskLocal{name}")
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(GAP)
        for widget in (
            *(self._line, self._note, self._elsewhere, self._install_box, self._serve),
            *(self._running, self._bar),
        ):
            layout.addWidget(widget)
        layout.addWidget(self._log, 1)
        layout.addStretch()
        layout.addWidget(self._buttons)
        self.resize(WIDTH, HEIGHT)

    def _connect(self) -> None:
        self._install_box.changed.connect(self._refresh)
        self._serve.changed.connect(self._refresh)
        self._installer.progressed.connect(self._show_progress)
        self._installer.said.connect(self._log.add)
        self._installer.ended.connect(self._installation_ended)
        self._server.changed.connect(self._server_changed)
        self._rhythm.timeout.connect(self._look_again)
        self._rhythm.start(LOOK_EVERY_MS)
        self._install.clicked.connect(self._begin_installing)
        self._cancel.clicked.connect(self._installer.cancel)
        self._begin.clicked.connect(self._start)
        self._use.clicked.connect(lambda: self.ready.emit(self._server.address))
        self._stop.clicked.connect(self._end)
        self._remove.clicked.connect(self._ask_to_remove)
        self._buttons.rejected.connect(self.reject)

    def _look(self) -> None:
        """See what is installed and whether a server still runs."""
        if self._obstacle or self._installer.is_busy():
            self._refresh()
            return
        self._installed = marker.installed(self._places)
        self._is_newer = self._installed is not None and marker.is_newer(
            self._places, self._installed
        )
        self._was_begun = self._installed is None and has_remains(self._places)
        if not self._server.find():
            self._server.look_again()
        if not self._server.is_stopped():
            # What failed before does not matter any more.
            self._error = None
        if self._installed is None:
            self._install_box.look()
        self._refresh()

    def _look_again(self) -> None:
        if self.isVisible():
            self._server.look_again()

    def _begin_installing(self) -> None:
        self._error = None
        self._log.clear()
        if self._installed is not None:
            python, device = str(self._places.python), self._installed.device
            # Of other packages a new environment is made, by the Python that the old one is of.
            self._installer.install(base_of(self._places.environment) or python, device)
        else:
            self._installer.install(self._install_box.python(), self._install_box.device())
        self._refresh()

    def _start(self) -> None:
        self._error = None
        self._is_awaited = True
        self._logs.begin()
        self._serve.save()
        self._server.start(self._serve.wish())

    def _end(self) -> None:
        self._error, self._is_awaited = None, False
        self._server.stop()

    def _ask_to_remove(self) -> None:
        box = QMessageBox(self)
        box.setObjectName("terramaskLocalQuestion")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.windowTitle())
        box.setText(
            self.tr(
                "Delete the server and all that was installed for it? The folder is {}. Models "
                "that were fetched from the hub stay in the cache that other programs use, too."
            ).format(self._places.root)
        )
        delete = box.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        delete.clicked.connect(self._remove_all)
        box.finished.connect(box.deleteLater)
        box.open()

    def _remove_all(self) -> None:
        if self._server.is_stopped():
            self._error = None
            self._installer.remove()
            self._refresh()

    def _show_progress(self, percent: int, doing: str) -> None:
        self._bar.setValue(percent)
        self._cancel.setVisible(self._installer.can_be_cancelled())
        self._line.say(Level.WAITING, self.tr("{} …").format(doing))

    def _installation_ended(self, error: TerramaskError | None) -> None:
        self._look()
        self._error = None if isinstance(error, Cancelled) else error
        if self._error is not None:
            self._log.add(self._error.details)
            self._log.setCollapsed(False)
        self._refresh()

    def _server_changed(self) -> None:
        if self._server.error is not None and self._server.is_stopped():
            if self._is_awaited:
                # It was closed meanwhile, and whoever waits for the server has to know.
                self.show()
            self._error, self._is_awaited = self._server.error, False
            self._logs.read()
            self._log.add(self._error.details)
            self._log.setCollapsed(False)
        if self._server.state in (State.RUNNING, State.OTHERS) and self._is_awaited:
            self._is_awaited = False
            self.ready.emit(self._server.address)
        self._refresh()

    def _refresh(self) -> None:
        state, busy = self._server.state, self._installer.is_busy()
        stopped = self._server.is_stopped() and not busy and not self._obstacle
        there = self._installed is not None
        runs = state in (State.RUNNING, State.OTHERS)
        for widget, shown in (
            (self._elsewhere, bool(self._obstacle)),
            (self._install_box, stopped and not there),
            (self._serve, stopped and there),
            (self._running, runs),
            (self._bar, busy or state in (State.STARTING, State.STOPPING, State.LOOKING)),
            (self._log, bool(self._log.text()) or busy or not self._server.is_stopped()),
            (self._install, stopped and (not there or self._is_newer)),
            (self._cancel, self._installer.can_be_cancelled()),
            (self._begin, stopped and there),
            (self._use, runs),
            (self._stop, state in (State.STARTING, State.RUNNING)),
            (self._remove, stopped and (there or self._was_begun)),
        ):
            widget.setVisible(shown)
        self._install.setText(self.tr("&Update") if there else self.tr("&Install"))
        self._install.setEnabled(there or not self._install_box.problem())
        self._begin.setEnabled(not self._serve.problem())
        self._bar.setMaximum(100 if busy else 0)
        self._note.say(Level.PLAIN, "" if busy else self._server.note)
        self._running.setText(running_words(self._server))
        self._logs.follow(not self._server.is_stopped())
        if not busy:
            level, text, more = self._standing().words()
            self._line.say(level, text, more)

    def _standing(self) -> Standing:
        return Standing(
            obstacle=self._obstacle,
            error=self._error,
            server=self._server,
            is_installed=self._installed is not None,
            is_newer=self._is_newer,
            was_begun=self._was_begun,
        )
