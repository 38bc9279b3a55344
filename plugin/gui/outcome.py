"""The button, and what comes of pressing it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from .flood_run import FloodResult
from .progress_row import ProgressRow
from .result_row import ResultRow
from .status_line import Level, StatusLine
from .task import Task

# The blue of the flood class in the demonstration's card; white on it has a contrast of 7:1.
BUTTON_STYLE = """
QPushButton { padding: 9px; border: none; border-radius: 4px; font-weight: bold; }
QPushButton:enabled { background-color: #0b4fd6; color: white; }
QPushButton:enabled:hover { background-color: #2565e8; }
QPushButton:enabled:pressed { background-color: #083ca3; }
QPushButton:enabled:focus { border: 2px solid #8fb4ff; padding: 7px; }
QPushButton:disabled { background-color: rgba(128, 128, 128, 70); color: rgb(140, 140, 140); }
"""


class Outcome(QWidget):
    """The button with the task; why it cannot be pressed; progress; result."""

    clicked = pyqtSignal()
    cancel_clicked = pyqtSignal()
    zoom_clicked = pyqtSignal()
    polygons_clicked = pyqtSignal()
    statistics_clicked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = False
        self._problem = ""
        self._missing = ""
        self._tip = ""
        self._button = QPushButton(self)
        self._button.setObjectName("terramaskDetect")
        self._button.setStyleSheet(BUTTON_STYLE)
        self._button.clicked.connect(self.clicked)
        self._reason = StatusLine(self)
        self._progress = ProgressRow(self)
        self._progress.cancel_clicked.connect(self.cancel_clicked)
        self._result = ResultRow(self)
        self._result.zoom_clicked.connect(self.zoom_clicked)
        self._result.polygons_clicked.connect(self.polygons_clicked)
        self._result.statistics_clicked.connect(self.statistics_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self._button, self._reason, self._progress, self._result):
            layout.addWidget(widget)

    def set_task(self, task: Task) -> None:
        """Say what the button will do."""
        self._tip = task.tip
        # An ampersand would mark the letter after it as a key.
        self._button.setText(task.title.replace("&", "&&"))
        self._refresh()

    def set_problem(self, problem: str, missing: str) -> None:
        """Say in a sentence, and in short, why nothing can be started; both empty if it can."""
        self._problem, self._missing = problem, missing
        self._refresh()

    def begin(self) -> None:
        """Show progress, from nothing."""
        self._running = True
        self._result.hide()
        self._progress.begin()
        self._refresh()

    def set_percent(self, percent: float) -> None:
        """Move the progress bar."""
        self._progress.set_percent(percent)

    def set_text(self, what: str) -> None:
        """Say what is done just now."""
        self._progress.set_text(what)

    def set_counts(self, done: int, windows: int, seconds_left: float) -> None:
        """Say how many windows are done."""
        self._progress.set_counts(done, windows, seconds_left)

    def end_with_result(
        self, result: FloodResult, name: str, layer: bool, note: str, more: str
    ) -> None:
        """Show the result of a run that went well, and whether it is on the map."""
        self._end()
        self._result.tell_result(result, name, layer, note, more)

    def end_with(self, level: Level, sentence: str, layer: bool = False) -> None:
        """Show how a run ended before its time, and whether there is a layer all the same."""
        self._end()
        self._result.tell(level, sentence, layer)

    def result_text(self) -> str:
        """The sentence that says how the last run ended."""
        return self._result.text()

    def forget_result(self) -> None:
        """Take the result's line away."""
        self._result.hide()

    def _end(self) -> None:
        self._running = False
        self._progress.end()
        self._refresh()

    def _refresh(self) -> None:
        self._button.setEnabled(not self._problem and not self._running)
        if self._running:
            self._button.setToolTip("")
            self._reason.say(Level.PLAIN, "")
        else:
            self._button.setToolTip(self._problem or self._tip)
            self._reason.say(Level.PLAIN, self._missing)
