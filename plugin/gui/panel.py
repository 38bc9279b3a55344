"""The panel: asks, runs the algorithm, shows what it found."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsCoordinateTransform, QgsMessageLog, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..jobs.journal import RunRecord
from ..jobs.request import runs_folder
from ..server.keys import unlock
from ..settings import Settings
from ..wire.errors import TerramaskError
from .estimate_box import EstimateBox
from .flood_run import CONTINUE, DETECT, FloodResult, FloodRun
from .form import Form
from .outcome import Outcome
from .run_on_map import RunOnMap
from .runs_box import RunsBox
from .scroll_box import ScrollBox
from .status_line import Level
from .threshold_row import ThresholdRow

NAME = "Terramask"
MARGIN = 10
LEAST_WIDTH = 260


class Panel(QgsDockWidget):
    """Terramask's dock widget.

    It looks at the server only while it is visible and nothing runs. `ended` comes when a run is
    over, with the sentence that says why it failed, or with an empty text.
    """

    ended = pyqtSignal(str)

    def __init__(self, iface: Any) -> None:
        super().__init__(NAME, iface.mainWindow())
        self.setObjectName("terramaskPanel")
        self._iface = iface
        self._run: FloodRun | None = None
        self._shown: RunOnMap | None = None
        self._result: FloodResult | None = None
        self._result_id = ""
        self._seen = False
        self._looked_for_runs = False
        self.form = Form(iface.mapCanvas(), Settings.load())
        self.estimate = EstimateBox()
        self.outcome = Outcome()
        self.threshold = ThresholdRow()
        self.runs = RunsBox(runs_folder())
        self.setWidget(self._body())
        self.form.changed.connect(self._refresh)
        self.outcome.clicked.connect(self._start)
        self.outcome.cancel_clicked.connect(self._cancel)
        self.outcome.zoom_clicked.connect(self._zoom)
        self.runs.continue_clicked.connect(self._continue)
        self.visibilityChanged.connect(self._set_seen)
        QgsProject.instance().layersRemoved.connect(self._forget_result)
        self._refresh()

    def result(self) -> FloodResult | None:
        """What the last run brought; None before it has ended well."""
        return self._result

    def shut_down(self) -> None:
        """End everything that the panel has going on; it is of no use afterwards."""
        self.visibilityChanged.disconnect(self._set_seen)
        QgsProject.instance().layersRemoved.disconnect(self._forget_result)
        if self._run is not None:
            self._run.blockSignals(True)
            self._run.cancel()
            self._run = None
        if self._shown is not None:
            self._shown.let_go()
            self._shown = None
        self.form.shut_down()
        self.estimate.shut_down()
        self.threshold.shut_down()
        self.runs.shut_down()

    def _body(self) -> QWidget:
        body = QWidget()
        body.setMinimumWidth(LEAST_WIDTH)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(12)
        layout.addWidget(ScrollBox(self.form), 1000)
        for widget in (self.estimate, self.outcome, self.threshold, self.runs):
            layout.addWidget(widget)
        layout.addStretch(1)
        return body

    def _set_seen(self, seen: bool) -> None:
        self._seen = seen
        self._watch()
        if seen and not self._looked_for_runs:
            self._looked_for_runs = True
            self.runs.refresh()

    def _watch(self) -> None:
        self.form.watch_server(self._seen and self._run is None)

    def _refresh(self) -> None:
        self.outcome.set_problem(self.form.problem(), self.form.missing())
        self.estimate.ask(self.form.question())

    def _start(self) -> None:
        layer, card = self.form.layer(), self.form.card()
        if self._run is not None or layer is None or self.form.problem():
            return
        self.form.settings().save()
        name = self.tr("Floods in {}").format(layer.name())
        parameters = {**self.form.parameters(), **self.estimate.parameters()}
        self._begin(FloodRun(DETECT, parameters, self), RunOnMap(name, card, False, self))

    def _continue(self, record: RunRecord) -> None:
        if self._run is None:
            run = FloodRun(CONTINUE, {"RUN": record.id}, self)
            name = self.tr("Floods in {}").format(record.title)
            self._begin(run, RunOnMap(name, self.form.card(), True, self))

    def _begin(self, run: FloodRun, shown: RunOnMap) -> None:
        self._result = None
        run.succeeded.connect(self._show)
        run.failed.connect(self._tell)
        run.cancelled.connect(self._tell_cancelled)
        run.progressed.connect(self.outcome.set_percent)
        run.told.connect(self.outcome.set_text)
        run.counted.connect(self.outcome.set_counts)
        run.counted.connect(shown.count)
        run.mapped.connect(shown.show)
        self._run, self._shown = run, shown
        self._set_busy(True)
        self.threshold.withdraw()
        self.outcome.begin()
        try:
            # QGIS asks for its master password, which it can only do in this thread.
            unlock(self.form.settings().authcfg)
        except TerramaskError as error:
            self._tell(error.message, error.details)
            return
        run.start()

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.form, self.estimate, self.runs):
            widget.setEnabled(not busy)
        self._watch()

    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

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
        if not on_map:
            place = self.tr("The mask is in {}.").format(result.path)
            self._iface.messageBar().pushMessage(NAME, place, Qgis.MessageLevel.Info, 0)
            note = note or place
        self.outcome.end_with_flood(result.flood_km2, shown.name, on_map, note, more)
        self._end("")

    def _missing(self, result: FloodResult) -> tuple[str, str]:
        """What is to be said about windows that could not be finished, and all of it."""
        if not result.missing:
            return "", ""
        windows, reasons = result.summary.get("windows", 0), result.summary.get("reasons", [])
        text = self.tr("{} of {} windows failed").format(result.missing, windows)
        return (f"{text}: {reasons[0]}" if reasons else f"{text}."), "\n".join(reasons)

    def _tell(self, sentence: str, details: str) -> None:
        bar = self._iface.messageBar()
        if details:
            QgsMessageLog.logMessage(details, NAME, Qgis.MessageLevel.Warning)
            bar.pushMessage(NAME, sentence, details, Qgis.MessageLevel.Critical, 0)
        else:
            bar.pushMessage(NAME, sentence, Qgis.MessageLevel.Critical, 0)
        self._end_early(Level.BAD, sentence)

    def _tell_cancelled(self) -> None:
        done, windows = self._shown.counts if self._shown is not None else (0, 0)
        if done:
            sentence = self.tr("Cancelled; {} of {} windows are kept.").format(done, windows)
        else:
            sentence = self.tr("Cancelled; nothing was written.")
        self._end_early(Level.PLAIN, sentence)

    def _end_early(self, level: Level, sentence: str) -> None:
        if self._shown is not None:
            self._shown.finish("")
        layer = self._shown is not None and self._shown.layer_id() != ""
        self.outcome.end_with(level, sentence, layer)
        self._end(sentence)

    def _end(self, failure: str) -> None:
        if self._run is not None:
            self._run.deleteLater()
        if self._shown is not None:
            self._result_id = self._shown.layer_id()
            self._offer_threshold(self._shown)
            self._shown.let_go()
            self._shown.deleteLater()
        self._run = self._shown = None
        self._set_busy(False)
        self._refresh()
        self.runs.refresh()
        self.ended.emit(failure)

    def _offer_threshold(self, shown: RunOnMap) -> None:
        layer, card = QgsProject.instance().mapLayer(shown.layer_id()), shown.card()
        if layer is not None and card is not None:
            self.threshold.offer(layer, card.classes)

    def _zoom(self) -> None:
        layer = QgsProject.instance().mapLayer(self._result_id)
        if layer is None:
            return
        canvas = self._iface.mapCanvas()
        transform = QgsCoordinateTransform(
            layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        canvas.setExtent(transform.transformBoundingBox(layer.extent()))
        canvas.refresh()

    def _forget_result(self, layer_ids: list[str]) -> None:
        if self._result_id in layer_ids:
            self._result_id = ""
            self.outcome.forget_result()
            self.threshold.withdraw()
