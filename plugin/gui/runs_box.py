"""Runs that were not finished, each to be continued or removed."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QDateTime, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ..jobs.unfinished import RunRecord, remove, unfinished
from ..wire.errors import TerramaskError
from .background import Background
from .captions import caption
from .status_line import Level, StatusLine

SHOWN = 5


class RunsBox(QWidget):
    """A row for each unfinished run in `folder`, the newest first; hidden if there is none.

    `continue_clicked` carries the RunRecord.
    """

    continue_clicked = pyqtSignal(object)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._rows: list[_Row] = []
        self._problem = StatusLine(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(caption(self.tr("Unfinished")))
        self._layout.addWidget(self._problem)
        # Folders may lie on a slow disk, so they are read and removed off the GUI thread.
        self._background = Background(self)
        self._background.done.connect(self._show)
        self._background.failed.connect(self._tell)
        self.hide()

    def refresh(self) -> None:
        """Look again what there is."""
        folder = self._folder

        def look(feedback: QgsFeedback) -> list[RunRecord]:
            return unfinished(folder)

        self._background.start(look)

    def shut_down(self) -> None:
        """End the threads."""
        self._background.shut_down()

    def _remove(self, record: RunRecord) -> None:
        folder = self._folder

        def forget(feedback: QgsFeedback) -> list[RunRecord]:
            remove(folder, record.id)
            return unfinished(folder)

        self._background.start(forget)

    def _show(self, records: list[RunRecord]) -> None:
        self._problem.say(Level.PLAIN, "")
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(record) for record in records[:SHOWN]]
        self.setVisible(bool(self._rows))

    def _row(self, record: RunRecord) -> _Row:
        row = _Row(record, self)
        row.continue_button.clicked.connect(lambda: self.continue_clicked.emit(record))
        row.remove_button.clicked.connect(lambda: self._remove(record))
        self._layout.addWidget(row)
        return row

    def _tell(self, error: TerramaskError) -> None:
        self._problem.say(Level.BAD, error.message, error.details)


class _Row(QWidget):
    def __init__(self, record: RunRecord, parent: QWidget) -> None:
        super().__init__(parent)
        line = StatusLine(self)
        done = self.tr("{} of {} windows").format(record.done, record.windows)
        line.say(Level.PLAIN, f"{record.title} · {done} · {_when(record.started)}", record.output)
        self.continue_button = self._button(self.tr("Continue"), "terramaskContinue")
        self.continue_button.setToolTip(self.tr("Ask the server for the windows that are missing"))
        self.remove_button = self._button(self.tr("Remove"), "terramaskRemove")
        self.remove_button.setToolTip(
            self.tr("Forget this run; what is on the map and on the disk stays")
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.continue_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(line)
        layout.addLayout(buttons)

    def _button(self, text: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setObjectName(name)
        return button


def _when(started: str) -> str:
    """A moment as people here write it; the text itself if it is none."""
    moment = QDateTime.fromString(started, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return started
    return str(QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat))
