"""A table of areas that is sorted by a click on a column's head."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSortFilterProxyModel, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from .areas_csv import Area
from .areas_model import SORT, ZONE, AreasModel

_NAMES = 2
_LEAST = 8
"""Letters of a column that can be seen at least."""


class AreasTable(QTableView):
    """Areas in their own order until a column is clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("terramaskAreas")
        self._model = AreasModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT)
        self._sorted.setSortLocaleAware(True)
        self.setModel(self._sorted)
        self.setSortingEnabled(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setMinimumSectionSize(self.fontMetrics().horizontalAdvance("m" * _LEAST))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in range(_NAMES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.show_areas((), False)

    def show_areas(self, areas: Sequence[Area], by_zone: bool) -> None:
        """Show these, with the column of zones or without."""
        self._model.set_areas(areas)
        self.setColumnHidden(ZONE, not by_zone)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._sorted.sort(-1)

    def areas(self) -> list[Area]:
        """What is shown, in the order in which it is."""
        rows = range(self._sorted.rowCount())
        places = [self._sorted.mapToSource(self._sorted.index(row, 0)).row() for row in rows]
        return [self._model.area(place) for place in places]
