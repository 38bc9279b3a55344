"""What the dialogs about a result have in common."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from .algorithm_run import AlgorithmRun
from .progress_row import ProgressRow
from .result_group import title_with
from .status_line import Level, StatusLine
from .threshold_note import ThresholdNote


class ResultDialog(QDialog):
    """Stands beside QGIS's window, blocks nothing, and runs one algorithm at a time on a result.

    Closing it ends what it does; it can be opened again with `ask()`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer_id = ""
        self._run: AlgorithmRun | None = None
        self._title = StatusLine(self)
        self._note = ThresholdNote(self)
        self._progress = ProgressRow(self)
        self._line = StatusLine(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._progress.cancel_clicked.connect(self._cancel)
        self._buttons.rejected.connect(self.reject)

    def ask(self, layer: QgsRasterLayer) -> None:
        """Show the dialog for the result that `layer` shows."""
        if layer.id() != self._layer_id:
            self._stop()
            self._layer_id = layer.id()
            self._line.say(Level.PLAIN, "")
        self._title.say(Level.PLAIN, title_with(layer))
        self._note.follow(layer)
        self.show()
        self.raise_()
        self.activateWindow()

    def is_busy(self) -> bool:
        """Whether an algorithm runs."""
        return self._run is not None

    def text(self) -> str:
        """What the line says."""
        return self._line.text()

    def event(self, event: QEvent) -> bool:
        # Asked before, because some events delete the dialog.
        moved = event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize)
        handled = bool(super().event(event))
        if moved and self.layout() is not None:
            # Sentences wrap, and a window takes no notice of how high that makes its content.
            self.setMinimumHeight(self.layout().totalHeightForWidth(self.width()))
        return handled

    def done(self, result: int) -> None:
        self._stop()
        self._note.follow(None)
        super().done(result)

    def shut_down(self) -> None:
        """Close it for good."""
        self.close()

    def _layer(self) -> QgsRasterLayer | None:
        """The result's layer; None, with a sentence, when it is gone."""
        layer = QgsProject.instance().mapLayer(self._layer_id)
        if layer is None:
            text = self.tr("The result is no longer in the project: add it again, or run again.")
            self._line.say(Level.BAD, text)
        return layer

    def _begin(self, run: AlgorithmRun, what: str) -> None:
        """Start `run` and say what it does; what was running before is forgotten."""
        self._stop()
        self._run = run
        run.setParent(self)
        run.succeeded.connect(self._succeed)
        run.failed.connect(self._fail)
        run.cancelled.connect(self._tell_cancelled)
        run.progressed.connect(self._progress.set_percent)
        self._line.say(Level.PLAIN, "")
        self._progress.begin()
        self._progress.set_text(what)
        self._refresh()
        run.start()

    def _take(self, run: AlgorithmRun) -> None:
        """Use what a run brought that has succeeded."""
        raise NotImplementedError

    def _refresh(self) -> None:
        """Enable what can be used now."""
        raise NotImplementedError

    def _stop(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.forget()
        self._progress.end()
        self._refresh()

    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _succeed(self) -> None:
        run = self._end()
        if run is not None:
            self._take(run)

    def _fail(self, sentence: str, details: str) -> None:
        self._end()
        self._line.say(Level.BAD, sentence, details)

    def _tell_cancelled(self) -> None:
        self._end()
        self._line.say(Level.PLAIN, self.tr("Cancelled; nothing was written."))

    def _end(self) -> AlgorithmRun | None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
        self._progress.end()
        self._refresh()
        return run
