"""The panel: asks, runs the algorithm, shows what it found."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsCoordinateTransform, QgsMessageLog, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..settings import Settings
from ..wire.card import ModelCard
from ..wire.errors import TerramaskError
from .flood_run import FloodResult, FloodRun
from .form import Form
from .outcome import Outcome
from .result_layer import add_result
from .scroll_box import ScrollBox
from .status_line import Level

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
        self._layer_name = ""
        self._card: ModelCard | None = None
        self._result: FloodResult | None = None
        self._result_id = ""
        self._seen = False
        self.form = Form(iface.mapCanvas(), Settings.load())
        self.outcome = Outcome()
        self.setWidget(self._body())
        self.form.changed.connect(self._refresh)
        self.outcome.clicked.connect(self._start)
        self.outcome.cancel_clicked.connect(self._cancel)
        self.outcome.zoom_clicked.connect(self._zoom)
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
            self._run.cancel()
            self._run = None
        self.form.shut_down()

    def _body(self) -> QWidget:
        body = QWidget()
        body.setMinimumWidth(LEAST_WIDTH)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(12)
        layout.addWidget(ScrollBox(self.form), 1000)
        layout.addWidget(self.outcome)
        layout.addStretch(1)
        return body

    def _set_seen(self, seen: bool) -> None:
        self._seen = seen
        self._watch()

    def _watch(self) -> None:
        self.form.watch_server(self._seen and self._run is None)

    def _refresh(self) -> None:
        self.outcome.set_problem(self.form.problem(), self.form.missing())

    def _start(self) -> None:
        layer, card = self.form.layer(), self.form.card()
        if self._run is not None or layer is None or card is None:
            return
        self.form.settings().save()
        self._layer_name, self._card, self._result = layer.name(), card, None
        run = FloodRun(self.form.parameters(), self)
        run.succeeded.connect(self._show)
        run.failed.connect(self._tell)
        run.cancelled.connect(self._tell_cancelled)
        run.progressed.connect(self.outcome.set_percent)
        run.told.connect(self.outcome.set_text)
        self._run = run
        self.form.setEnabled(False)
        self._watch()
        self.outcome.begin()
        run.start()

    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _show(self, result: FloodResult) -> None:
        classes = self._card.classes if self._card is not None else ()
        name = self.tr("Floods in {}").format(self._layer_name)
        try:
            layer = add_result(result.path, name, classes)
        except TerramaskError as error:
            self._tell(error.message, error.details)
            return
        self._result, self._result_id = result, layer.id()
        self.outcome.end_with_flood(result.flood_km2, self._layer_name)
        self._end("")

    def _tell(self, sentence: str, details: str) -> None:
        bar = self._iface.messageBar()
        if details:
            QgsMessageLog.logMessage(details, NAME, Qgis.MessageLevel.Warning)
            bar.pushMessage(NAME, sentence, details, Qgis.MessageLevel.Critical, 0)
        else:
            bar.pushMessage(NAME, sentence, Qgis.MessageLevel.Critical, 0)
        self.outcome.end_with(Level.BAD, sentence)
        self._end(sentence)

    def _tell_cancelled(self) -> None:
        sentence = self.tr("Cancelled; nothing was written.")
        self.outcome.end_with(Level.PLAIN, sentence)
        self._end(sentence)

    def _end(self, failure: str) -> None:
        if self._run is not None:
            self._run.deleteLater()
        self._run = None
        self.form.setEnabled(True)
        self._watch()
        self._refresh()
        self.ended.emit(failure)

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
