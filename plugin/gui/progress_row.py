"""How far a run is, how long it will still take, and a button that ends it."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QProgressBar, QPushButton, QWidget

from ..jobs.progress import duration
from .status_line import Level, StatusLine

TICK_MS = 500


class ProgressRow(QWidget):
    """A bar, how many windows are done, the time left, and Cancel; hidden while nothing runs."""

    cancel_clicked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._percent = 0.0
        self._end_at: float | None = None
        self._counted = False
        self._what = ""
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("terramaskCancel")
        self._cancel.setToolTip(self.tr("End the run; what is there stays"))
        self._cancel.clicked.connect(self._ask_to_end)
        self._line = StatusLine(self)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._bar, 0, 0)
        layout.addWidget(self._cancel, 0, 1)
        layout.addWidget(self._line, 1, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._refresh)
        self.hide()

    def begin(self) -> None:
        """Show an empty bar."""
        self._percent = 0.0
        self._end_at = None
        self._counted = False
        self._what = self.tr("Getting ready")
        self._bar.setValue(0)
        self._cancel.setEnabled(True)
        self._refresh()
        self._tick.start()
        self.show()

    def end(self) -> None:
        """Hide."""
        self._tick.stop()
        self.hide()

    def set_percent(self, percent: float) -> None:
        """Move the bar."""
        self._percent = max(self._percent, min(percent, 100.0))
        self._bar.setValue(round(self._percent))

    def set_text(self, what: str) -> None:
        """Say what is done just now, until windows are counted."""
        if not self._counted:
            self._say(what.rstrip(". …"))

    def set_counts(self, done: int, windows: int, seconds_left: float) -> None:
        """So many windows are done; negative seconds are not known."""
        if not self._cancel.isEnabled():
            return
        self._counted = True
        self._end_at = time.monotonic() + seconds_left if seconds_left >= 0 else None
        self._say(self.tr("{} of {} windows").format(done, windows))

    def text(self) -> str:
        """What the line beneath the bar says."""
        return self._line.text()

    def _ask_to_end(self) -> None:
        self._cancel.setEnabled(False)
        self._counted, self._end_at = True, None
        self._say(self.tr("Cancelling"))
        self.cancel_clicked.emit()

    def _say(self, what: str) -> None:
        self._what = what
        self._refresh()

    def _refresh(self) -> None:
        parts = [self._what]
        if self._end_at is not None:
            left = max(self._end_at - time.monotonic(), 0.0)
            parts.append(self.tr("about {} left").format(duration(left)))
        self._line.say(Level.PLAIN, " · ".join(parts))
