"""One run of the panel's, from its beginning to what is said of its end."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..server.keys import unlock
from ..wire.errors import TerramaskError
from .flood_run import FloodResult, FloodRun
from .messages import Messages
from .outcome import Outcome
from .run_on_map import RunOnMap
from .status_line import Level


class RunControl(QObject):
    """Begins runs, one at a time, and shows them on the map and in `outcome`.

    `began` and `ended` come in turn; `ended` carries what the map shows of the run (a RunOnMap, to
    be used at once) and the sentence that says why it failed, or an empty text.
    """

    began = pyqtSignal()
    ended = pyqtSignal(object, str)

    def __init__(self, iface: Any, outcome: Outcome, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = Messages(iface)
        self._outcome = outcome
        self._run: FloodRun | None = None
        self._shown: RunOnMap | None = None
        self._result: FloodResult | None = None
        outcome.cancel_clicked.connect(self.cancel)

    def is_busy(self) -> bool:
        """Whether a run goes on."""
        return self._run is not None

    def result(self) -> FloodResult | None:
        """What the last run brought; None before it has ended well."""
        return self._result

    def begin(self, run: FloodRun, shown: RunOnMap, authcfg: str) -> None:
        """Start `run`, which this object owns from now on, with the key of `authcfg`."""
        self._result = None
        self._run, self._shown = run, shown
        self._connect(run, shown)
        self.began.emit()
        self._outcome.begin()
        try:
            # QGIS asks for its master password, which it can only do in this thread.
            unlock(authcfg)
        except TerramaskError as error:
            self._tell(error.message, error.details)
            return
        run.start()

    def cancel(self) -> None:
        """End the run soon."""
        if self._run is not None:
            self._run.cancel()

    def shut_down(self) -> None:
        """End the run without a word."""
        if self._run is not None:
            self._run.blockSignals(True)
            self._run.cancel()
            self._run = None
        if self._shown is not None:
            self._shown.let_go()
            self._shown = None

    def _connect(self, run: FloodRun, shown: RunOnMap) -> None:
        for owned in (run, shown):
            owned.setParent(self)
        run.succeeded.connect(self._show)
        run.failed.connect(self._tell)
        run.cancelled.connect(self._tell_cancelled)
        run.progressed.connect(self._outcome.set_percent)
        run.told.connect(self._outcome.set_text)
        run.counted.connect(self._outcome.set_counts)
        run.counted.connect(shown.count)
        run.mapped.connect(shown.show)

    def _show(self, result: FloodResult) -> None:
        shown = self._shown
        if shown is None:
            return
        shown.finish(result.path)
        if shown.problem is not None:
            self._tell(shown.problem.message, shown.problem.details)
            return
        self._result = result
        note, more = self._missing(result)
        on_map = shown.layer_id() != ""
        place = self.tr("The mask is in {}.").format(result.path)
        if not on_map:
            self._messages.told(place)
        else:
            self._messages.noted(place)
        self._outcome.end_with_result(
            result, shown.name, on_map, note or ("" if on_map else place), more
        )
        self._announce(note, more)
        self._end("")

    def _announce(self, note: str, more: str) -> None:
        """Say in the message bar that a run went well, if the panel that says so is hidden."""
        if self._outcome.isVisible():
            return
        self._messages.succeeded(self._outcome.result_text())
        if note:
            self._messages.warned(note, more)

    def _missing(self, result: FloodResult) -> tuple[str, str]:
        """What is to be said about windows that could not be finished, and all of it."""
        if not result.missing:
            return "", ""
        windows, reasons = result.summary.get("windows", 0), result.summary.get("reasons", [])
        text = self.tr("{} of {} windows failed").format(result.missing, windows)
        return (f"{text}: {reasons[0]}" if reasons else f"{text}."), "\n".join(reasons)

    def _tell(self, sentence: str, details: str) -> None:
        self._messages.failed(sentence, details)
        self._end_early(Level.BAD, sentence)

    def _tell_cancelled(self) -> None:
        done, windows = self._shown.counts if self._shown is not None else (0, 0)
        if done:
            sentence = self.tr("Cancelled; {} of {} windows are kept.").format(done, windows)
        else:
            sentence = self.tr("Cancelled; nothing was written.")
        # Cancelled from QGIS's list of tasks, perhaps.
        if not self._outcome.isVisible():
            self._messages.told(sentence)
        self._end_early(Level.PLAIN, sentence)

    def _end_early(self, level: Level, sentence: str) -> None:
        if self._shown is not None:
            self._shown.finish("")
        layer = self._shown is not None and self._shown.layer_id() != ""
        self._outcome.end_with(level, sentence, layer)
        self._end(sentence)

    def _end(self, failure: str) -> None:
        run, shown = self._run, self._shown
        self._run = self._shown = None
        if run is not None:
            run.deleteLater()
        self.ended.emit(shown, failure)
        if shown is not None:
            shown.let_go()
            shown.deleteLater()
