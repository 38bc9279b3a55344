"""The panel: asks, runs the algorithm, shows what it found."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsRasterLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout

from ..jobs.history import PastRun
from ..jobs.request import runs_folder
from ..settings import Settings
from .drop_area import DropArea
from .estimate_box import EstimateBox
from .flood_run import FloodResult, FloodRun
from .form import Form
from .guide_box import GuideBox
from .header import Header
from .local_server_dialog import LocalServerDialog
from .map_view import zoom_to
from .messages import NAME
from .outcome import Outcome
from .past_runs import PastRuns
from .result_group import title_of
from .result_tools import ResultTools
from .run_control import RunControl
from .run_on_map import RunOnMap
from .runs_box import RunsBox
from .scroll_box import ScrollBox, ScrollContent
from .task import Task
from .threshold_row import ThresholdRow

MARGIN, GAP = 10, 12
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
        self._local_server: LocalServerDialog | None = None
        self._seen = False
        self.header = Header(iface)
        self.guide = GuideBox()
        self.form = Form(iface.mapCanvas(), Settings.load())
        self.estimate = EstimateBox()
        self.outcome = Outcome()
        self.control = RunControl(iface, self.outcome, self)
        self.threshold = ThresholdRow()
        self.results = ResultTools(iface, self.outcome, self.threshold, self)
        self.runs = RunsBox(runs_folder())
        self.past_runs = PastRuns(iface, self)
        self._ground = self._body()
        self.setWidget(self._ground)
        self._ground.dropped.connect(self.form.take)
        self.header.guide_clicked.connect(self.guide.open)
        self.guide.scene_opened.connect(self._take_sample)
        self.form.changed.connect(self._refresh)
        self.form.local_server_wanted.connect(self._open_local_server)
        self.outcome.clicked.connect(self._start)
        self.control.began.connect(self._lead_in)
        self.control.ended.connect(self._lead_out)
        self.runs.continue_clicked.connect(self._continue)
        self.runs.repeat_clicked.connect(self._repeat)
        self.runs.zoom_clicked.connect(self.past_runs.zoom)
        self.past_runs.ready.connect(self._begin)
        self.past_runs.failed.connect(self.runs.tell)
        self.visibilityChanged.connect(self._set_seen)
        self._refresh()

    def result(self) -> FloodResult | None:
        """What the last run brought; None before it has ended well."""
        return self.control.result()

    def look_at(self, layer: QgsRasterLayer) -> None:
        """Come to the front with this layer chosen; a run that goes on keeps its layer."""
        self.setUserVisible(True)
        if not self.control.is_busy():
            self.form.set_layer(layer)

    def shut_down(self) -> None:
        """End everything that the panel has going on; it is of no use afterwards."""
        self.visibilityChanged.disconnect(self._set_seen)
        self.control.shut_down()
        if self._local_server is not None:
            self._local_server.shut_down()
            self._local_server.deleteLater()
            self._local_server = None
        self.guide.shut_down()
        self.form.shut_down()
        self.estimate.shut_down()
        self.results.shut_down()
        self.threshold.shut_down()
        self.runs.shut_down()
        self.past_runs.shut_down()

    def _body(self) -> DropArea:
        body = DropArea(LEAST_WIDTH)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GAP)
        layout.addWidget(self.header)
        asked = ScrollBox(ScrollContent((self.guide, self.form), GAP))
        self.form.to_be_seen.connect(asked.ensureWidgetVisible)
        layout.addWidget(asked, 1000)
        for widget in (self.estimate, self.outcome, self.threshold, self.runs):
            layout.addWidget(widget)
        layout.addStretch(1)
        return body

    def _set_seen(self, seen: bool) -> None:
        self._seen = seen
        self._watch()
        if seen:
            self.runs.refresh()

    def _watch(self) -> None:
        self.form.watch_server(self._seen and not self.control.is_busy())

    def _refresh(self) -> None:
        self.outcome.set_task(Task.of(self.form.card()))
        self.guide.set_state(self.form.has_scene(), self.form.card() is not None)
        self.outcome.set_problem(self.form.problem(), self.form.missing())
        self.estimate.ask(self.form.question())

    def _start(self) -> None:
        self.form.look_again()
        layer, card = self.form.layer(), self.form.card()
        if self.control.is_busy() or layer is None or self.form.problem():
            return
        self.form.settings().save()
        task = Task.of(card)
        parameters = {**self.form.parameters(), **self.estimate.parameters()}
        name = title_of(task.result, layer.name(), self.form.acquired())
        shown = RunOnMap(name, card, False)
        self._begin(FloodRun(task.algorithm, parameters), shown, self.form.authcfg())

    def _continue(self, run: PastRun) -> None:
        self.past_runs.continue_run(run, self.form.card())

    def _repeat(self, run: PastRun) -> None:
        self.past_runs.repeat(run, self.form.card(), self.form.unused_output)

    def _begin(self, run: FloodRun, shown: RunOnMap, authcfg: str) -> None:
        if self.control.is_busy():
            # Begun while the files of another one were looked at.
            shown.let_go()
            return
        self.control.begin(run, shown, authcfg)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.form, self.estimate):
            widget.setEnabled(not busy)
        self.runs.set_busy(busy)
        self._ground.setAcceptDrops(not busy)
        self._watch()

    def _lead_in(self) -> None:
        self.results.begin()
        self._set_busy(True)

    def _lead_out(self, shown: RunOnMap, failure: str) -> None:
        self.results.end(shown.layer_id())
        # The next run would replace what this one has written.
        self.form.look_again()
        self._set_busy(False)
        if not failure:
            self.guide.close_for_good()
        self._refresh()
        self.ended.emit(failure)

    def _open_local_server(self, start: bool) -> None:
        if self._local_server is None:
            # Not a child of the form, which is switched off while a run goes on.
            self._local_server = LocalServerDialog(self._iface.mainWindow())
            self._local_server.ready.connect(self.form.set_server)
        if start:
            self._local_server.start()
        else:
            self._local_server.ask()

    def _take_sample(self, layer: QgsRasterLayer) -> None:
        self.form.set_layer(layer)
        zoom_to(self._iface, layer)
