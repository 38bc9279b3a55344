"""The list of runs, and what can be done with the chosen one."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsFeedback
from qgis.gui import QgsCollapsibleGroupBox, QgsMessageViewer
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ..jobs.history import PastRun, State
from ..jobs.past_runs import forget, past_runs
from ..wire.errors import TerramaskError
from .background import Background
from .folding_sign import describe_sign
from .runs_list import RunsList
from .status_line import Level, StatusLine

LOOK_MS = 2000
MARGIN = 6


class RunsBox(QgsCollapsibleGroupBox):
    """The runs whose journals lie in `folder`, the newest first; hidden while there is none.

    The signals carry the PastRun that something is to be done with.
    """

    continue_clicked = pyqtSignal(object)
    repeat_clicked = pyqtSignal(object)
    zoom_clicked = pyqtSignal(object)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Runs"))
        # In newer versions of QGIS the keyboard comes to the box itself.
        self.setAccessibleName(self.title())
        self.setToolTip(self.title())
        describe_sign(self, self.title())
        self.setObjectName("terramaskRunsBox")
        self.setSettingGroup("terramask")
        self._folder = folder
        self._busy = False
        self._once_more = False
        self._list = RunsList(self)
        self._problem = StatusLine(self)
        self._actions: list[QAction] = []
        self._make_actions()
        self._lay_out()
        self._list.currentRowChanged.connect(self._refresh_actions)
        self._list.itemActivated.connect(self._do_the_likely)
        # Folders may lie on a slow disk, so they are read and removed off the GUI thread.
        self._background = Background(self)
        self._background.done.connect(self._show)
        self._background.failed.connect(self.tell)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look_again)
        # Runs of the toolbox are tasks, too.
        QgsApplication.taskManager().countActiveTasksChanged.connect(self._look_soon)
        self.hide()

    def refresh(self) -> None:
        """Look again what there is."""
        folder = self._folder

        def look(feedback: QgsFeedback) -> list[PastRun]:
            return past_runs(folder)

        self._background.start(look)

    def set_busy(self, busy: bool) -> None:
        """Whether the panel has a run going on, so that no other can be begun."""
        self._busy = busy
        self._refresh_actions()
        self.refresh()
        if busy:
            self._timer.start()

    def tell(self, error: TerramaskError) -> None:
        """Say why something could not be done with a run, until the next is tried."""
        self._problem.say(Level.BAD, error.message, error.details)

    def shut_down(self) -> None:
        """End the threads."""
        QgsApplication.taskManager().countActiveTasksChanged.disconnect(self._look_soon)
        self._timer.stop()
        self._background.shut_down()

    def _make_actions(self) -> None:
        self._continue = self._action("Continue", self.tr("Continue"), "mActionPlay.svg")
        self._repeat = self._action("Repeat", self.tr("Repeat"), "mActionRefresh.svg")
        self._zoom = self._action("ZoomRun", self.tr("Zoom to"), "mActionZoomToLayer.svg")
        self._details = self._action("Details", self.tr("Show details"), "mActionIdentify.svg")
        self._remove = self._action("Remove", self.tr("Remove"), "mActionDeleteSelected.svg")
        for action, tip in (
            (self._continue, self.tr("Ask the server for the windows that are missing")),
            (self._repeat, self.tr("Do the same again, into a new file")),
            (self._zoom, self.tr("Show the result on the map")),
            (self._details, self.tr("Show why the run failed, or has gaps")),
            (self._remove, self.tr("Forget this run; what is on the map and on the disk stays")),
        ):
            action.setToolTip(tip)
        self._remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._continue.triggered.connect(lambda: self._emit(self.continue_clicked))
        self._repeat.triggered.connect(lambda: self._emit(self.repeat_clicked))
        self._zoom.triggered.connect(lambda: self._emit(self.zoom_clicked))
        self._details.triggered.connect(self._show_details)
        self._remove.triggered.connect(self._forget)

    def _action(self, name: str, text: str, icon: str) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(icon), text, self)
        action.setObjectName(f"terramask{name}")
        self._actions.append(action)
        return action

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for action in self._actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setObjectName(action.objectName())
            button.setAutoRaise(True)
            button.setAccessibleName(action.text())
            buttons.addWidget(button)
            self._list.addAction(action)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(4)
        layout.addWidget(self._list)
        layout.addLayout(buttons)
        layout.addWidget(self._problem)

    def _emit(self, signal: pyqtSignal) -> None:
        run = self._list.run()
        if run is not None:
            self._problem.say(Level.PLAIN, "")
            signal.emit(run)

    def _forget(self) -> None:
        run, folder = self._list.run(), self._folder
        if run is None:
            return
        number = run.id

        def remove(feedback: QgsFeedback) -> list[PastRun]:
            forget(folder, number)
            return past_runs(folder)

        self._problem.say(Level.PLAIN, "")
        self._background.start(remove)

    def _show_details(self) -> None:
        run = self._list.run()
        if run is None:
            return
        viewer = QgsMessageViewer(self)
        viewer.setModal(False)
        viewer.setWindowTitle(run.title)
        viewer.setMessageAsPlainText(
            "\n\n".join(text for text in (run.message, run.details) if text)
        )
        viewer.show()

    def _do_the_likely(self) -> None:
        """What Enter and a double click mean for the chosen run."""
        for action in (self._continue, self._zoom, self._details):
            if action.isEnabled():
                action.trigger()
                return

    def _look_again(self) -> None:
        """Look, if somebody sees it; not while the last look is not done."""
        panel = self.parentWidget()
        seen = panel is not None and panel.isVisible()
        if seen and not self._background.is_busy():
            self.refresh()

    def _look_soon(self) -> None:
        """Look at what has changed just now."""
        self._once_more = self._background.is_busy()
        self._look_again()

    def _show(self, runs: list[PastRun]) -> None:
        self._list.show_runs(runs)
        self.setVisible(bool(runs))
        self._refresh_actions()
        if self._busy or any(run.state is State.RUNNING for run in runs):
            self._timer.start()
        else:
            self._timer.stop()
        if self._once_more:
            self._once_more = False
            self._look_again()

    def _refresh_actions(self) -> None:
        run = self._list.run()
        ended = run is not None and run.state is not State.RUNNING
        self._continue.setEnabled(run is not None and run.can_continue and not self._busy)
        self._repeat.setEnabled(run is not None and run.can_repeat and not self._busy)
        self._zoom.setEnabled(run is not None and (run.done > 0 or run.state is State.DONE))
        self._details.setEnabled(run is not None and bool(run.message))
        self._remove.setEnabled(ended)
