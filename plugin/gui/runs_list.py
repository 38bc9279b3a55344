"""Runs below each other, each in two lines."""

from __future__ import annotations

import html
from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDate, QDateTime, QLocale, QSize, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from ..jobs.history import PastRun, State
from ..jobs.progress import duration
from ..server.profiles import Profiles, name_for
from .measure import short
from .status_line import as_read

SHOWN = 4
"""Rows that are seen at once; the others are scrolled to."""
ICONS = {
    State.RUNNING: "mTaskRunning.svg",
    State.DONE: "mTaskComplete.svg",
    State.GAPS: "mIconWarning.svg",
    State.CANCELLED: "mTaskCancel.svg",
    State.FAILED: "mTaskTerminated.svg",
    State.BROKEN: "mTaskOnHold.svg",
}
_SEPARATOR = " · "


class RunsList(QListWidget):
    """One of the runs is always chosen; a row that is too long ends with an ellipsis, and its
    tooltip has all of it. Enter is `itemActivated`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("terramaskRuns")
        self.setAccessibleName(self.tr("Runs"))
        self.setToolTip(self.accessibleName())
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._runs: list[PastRun] = []
        self._servers: Profiles | None = None

    def show_runs(self, runs: Sequence[PastRun]) -> None:
        """Show these. The chosen one stays chosen, or its neighbour if it is gone; a new run is
        chosen where the newest was."""
        servers = Profiles.load()
        if (list(runs), servers) == (self._runs, self._servers):
            return
        chosen, row = self.run(), self.currentRow()
        newest = self._runs[0].id if self._runs else ""
        self._runs, self._servers = list(runs), servers
        while self.count() > len(runs):
            self.takeItem(self.count() - 1)
        while self.count() < len(runs):
            self.addItem(QListWidgetItem())
        for item, run in zip(map(self.item, range(self.count())), runs):
            self._fill(item, run, servers)
        numbers = [run.id for run in runs]
        if chosen is not None and chosen.id == newest and newest in numbers[1:]:
            row = 0
        elif chosen is not None and chosen.id in numbers:
            row = numbers.index(chosen.id)
        self.setCurrentRow(min(max(row, 0), len(runs) - 1))
        self._fit()

    def run(self) -> PastRun | None:
        """The chosen one; None if there is none."""
        row = self.currentRow()
        return self._runs[row] if 0 <= row < len(self._runs) else None

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(0, self.minimumHeight())

    def _fit(self) -> None:
        rows = min(self.count(), SHOWN)
        self.setFixedHeight(self.sizeHintForRow(0) * rows + 2 * self.frameWidth() if rows else 0)

    def _fill(self, item: QListWidgetItem, run: PastRun, servers: Profiles) -> None:
        server = servers.at(run.server)
        name = server.name if server is not None else name_for(run.server)
        title = run.title or self.tr("Scene without a name")
        state = self._state(run)
        area = self.tr("{} km²").format(short(run.flood_km2)) if run.flood_km2 is not None else ""
        took = duration(run.seconds) if run.seconds else ""
        # Of a failure, a narrow row shows the beginning of its sentence; the tooltip has it all.
        why = " ".join(run.message.split()) if run.state is State.FAILED else ""
        line = [why, area, took, _when(run.started), name]
        text = _SEPARATOR.join(part for part in (self._word(run) if why else state, *line) if part)
        item.setText(f"{title}\n{as_read(text, self)}")
        item.setIcon(QgsApplication.getThemeIcon(ICONS[run.state]))
        line = [state, area, took, _when(run.started, whole=True), name]
        whole = _SEPARATOR.join(part for part in line if part)
        item.setToolTip(self._all_of(run, title, whole, name))

    def _word(self, run: PastRun) -> str:
        words = {
            State.RUNNING: self.tr("Running"),
            State.DONE: self.tr("Done"),
            State.GAPS: self.tr("With gaps"),
            State.CANCELLED: self.tr("Cancelled"),
            State.FAILED: self.tr("Failed"),
            State.BROKEN: self.tr("Ended with QGIS"),
        }
        return words[run.state]

    def _state(self, run: PastRun) -> str:
        if run.state is State.DONE or not run.windows:
            return self._word(run)
        windows = self.tr("{} of {} windows").format(run.done, run.windows)
        return self._word(run) + _SEPARATOR + windows

    def _all_of(self, run: PastRun, title: str, line: str, server: str) -> str:
        """The tooltip, as HTML so that it wraps."""
        where = server if server in run.server else f"{server} ({run.server})"
        lines = [title, line, run.message]
        for text, value in (
            (self.tr("Model: {}"), run.model),
            (self.tr("Server: {}"), where),
            (self.tr("File: {}"), run.output),
        ):
            lines.append(text.format(value) if value else "")
        areas = self.tr("{}: {} km²")
        lines += [areas.format(name, short(km2)) for name, km2 in run.class_km2.items() if km2]
        return "<br>".join(html.escape(text) for text in lines if text)


def _when(started: str, whole: bool = False) -> str:
    """A moment as people here write it, of today's the time, of others the day unless it is to be
    the `whole`; the text itself if it is none."""
    moment = QDateTime.fromString(started, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return started
    moment, locale, short_form = moment.toLocalTime(), QLocale(), QLocale.FormatType.ShortFormat
    if whole:
        return str(locale.toString(moment, short_form))
    if moment.date() == QDate.currentDate():
        return str(locale.toString(moment.time(), short_form))
    return str(locale.toString(moment.date(), short_form))
