"""How far a run is, how long it will still take, and a button that ends it."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QProgressBar, QPushButton, QWidget

from ..jobs.progress import duration
from .status_line import Level, StatusLine

TICK_MS = 500
# Before this share is done, an estimate of the time left would jump about.
ENOUGH_DONE = 0.08


class ProgressRow(QWidget):
    """A bar, the part being done, the time left, and Cancel; hidden while nothing runs."""

    cancel_clicked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._started = 0.0
        self._percent = 0.0
        self._percent_at = 0.0
        self._what = ""
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("terramaskCancel")
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
        self._started = self._percent_at = time.monotonic()
        self._percent = 0.0
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
        self._percent_at = time.monotonic()
        self._bar.setValue(round(self._percent))
        self._refresh()

    def set_text(self, what: str) -> None:
        """Say what is done just now."""
        self._what = what.rstrip(". …")
        self._refresh()

    def text(self) -> str:
        """What the line beneath the bar says."""
        return self._line.text()

    def _ask_to_end(self) -> None:
        self._cancel.setEnabled(False)
        self.set_text(self.tr("Cancelling"))
        self.cancel_clicked.emit()

    def _refresh(self) -> None:
        parts = [self._what]
        if self._cancel.isEnabled():
            left = self._seconds_left(time.monotonic())
            if left is not None:
                parts.append(self.tr("about {} left").format(duration(left)))
        self._line.say(Level.PLAIN, " · ".join(parts))

    def _seconds_left(self, now: float) -> float | None:
        done = self._percent / 100.0
        if done < ENOUGH_DONE:
            return None
        whole = (self._percent_at - self._started) / done
        return max(whole - (now - self._started), 0.0)
