"""The areas of a result's classes as a table that can be sorted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from .areas_csv import Area
from .measure import grouped

SORT = Qt.ItemDataRole.UserRole
ZONE = 0
_FLAGS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
# Views of both take a number; in Qt 6 the flags are none.
_RIGHT = int(getattr(_FLAGS, "value", _FLAGS))
_NUMBERS = 2
"""The column from which on there are numbers."""
_NONE = -1.0
"""No share is less than any share."""


class AreasModel(QAbstractTableModel):
    """One row for each zone and class: zone, class, km², hectares, share, pixels.

    The role SORT gives what to sort by.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._areas: tuple[Area, ...] = ()
        self._titles = (
            self.tr("District"),
            self.tr("Class"),
            self.tr("km²"),
            self.tr("ha"),
            self.tr("Share"),
            self.tr("Pixels"),
        )

    def set_areas(self, areas: Sequence[Area]) -> None:
        """Show these."""
        self.beginResetModel()
        self._areas = tuple(areas)
        self.endResetModel()

    def area(self, row: int) -> Area:
        """What a row shows."""
        return self._areas[row]

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._areas)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.ToolTipRole and section == _NUMBERS + 2:
            return self.tr("Part of the pixels that have data")
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        area, column = self._areas[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(area)[column]
        if role == SORT:
            return _sorted_by(area)[column]
        if role == Qt.ItemDataRole.ToolTipRole and column < _NUMBERS:
            return _shown(area)[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column >= _NUMBERS:
            return _RIGHT
        return None


def _shown(area: Area) -> tuple[str, ...]:
    share = "" if area.share is None else f"{grouped(100 * area.share, 1)} %"
    km2, ha, pixels = grouped(area.km2, 4), grouped(area.ha, 2), grouped(area.pixels)
    return area.zone, area.name, km2, ha, share, pixels


def _sorted_by(area: Area) -> tuple[Any, ...]:
    share = _NONE if area.share is None else area.share
    return area.zone, area.name, area.km2, area.ha, share, area.pixels
