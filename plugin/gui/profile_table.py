"""All servers in a table, to be put in order, added to and edited."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..server.profiles import Profile, Profiles
from .profile_dialog import ProfileDialog


class ProfileTable(QWidget):
    """Works on a copy of `profiles`, which counts once `save()` is called."""

    def __init__(self, profiles: Profiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = self._profiles = profiles
        self._table = QTableWidget(0, 3, self)
        self._table.setObjectName("terramaskServers")
        self._table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Address"), self.tr("Key")])
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self._add = self._button("Add", "/symbologyAdd.svg", self.tr("Add a server"))
        self._remove = self._button("Remove", "/symbologyRemove.svg", self.tr("Remove the server"))
        self._edit = self._button("Edit", "/symbologyEdit.svg", self.tr("Edit the server"))
        self._up = self._button("Up", "/mActionArrowUp.svg", self.tr("Move up"))
        self._down = self._button("Down", "/mActionArrowDown.svg", self.tr("Move down"))
        self._lay_out()
        self._add.clicked.connect(lambda: self._ask(Profile("", ""), is_new=True))
        self._edit.clicked.connect(self._ask_selected)
        self._table.activated.connect(self._ask_selected)
        self._remove.clicked.connect(self._remove_selected)
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._table.itemSelectionChanged.connect(self._follow_selection)
        self._show(profiles.chosen.name)

    def profiles(self) -> Profiles:
        """What would be saved."""
        return self._profiles

    def save(self) -> None:
        """Keep what was changed, if anything was."""
        if self._profiles != self._kept:
            self._profiles.save()
            self._kept = self._profiles

    def _selected(self) -> Profile | None:
        rows = self._table.selectionModel().selectedRows()
        return self._profiles.items[rows[0].row()] if rows else None

    def _ask_selected(self) -> None:
        selected = self._selected()
        if selected is not None:
            self._ask(selected)

    def _ask(self, profile: Profile, is_new: bool = False) -> None:
        old = "" if is_new else profile.name
        dialog = ProfileDialog(profile, self._profiles, self, is_new)
        dialog.accepted.connect(lambda: self._take(old, dialog.profile()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, old: str, new: Profile) -> None:
        known = self._profiles
        self._profiles = known.replaced(old, new) if old else known.added(new)
        self._show(new.name)

    def _remove_selected(self) -> None:
        selected = self._selected()
        if selected is not None:
            position = self._profiles.items.index(selected)
            self._profiles = self._profiles.without(selected.name)
            items = self._profiles.items
            self._show(items[min(position, len(items) - 1)].name)

    def _move(self, by: int) -> None:
        selected = self._selected()
        if selected is not None:
            self._profiles = self._profiles.moved(selected.name, by)
            self._show(selected.name)

    def _show(self, selected: str) -> None:
        items = self._profiles.items
        self._table.setRowCount(len(items))
        for row, item in enumerate(items):
            key = self.tr("yes") if item.authcfg else ""
            for column, text in enumerate((item.name, item.address, key)):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                cell.setFlags(cell.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self._table.setItem(row, column, cell)
            if item.name == selected:
                self._table.selectRow(row)
        self._follow_selection()

    def _follow_selection(self) -> None:
        selected, items = self._selected(), self._profiles.items
        self._edit.setEnabled(selected is not None)
        self._remove.setEnabled(selected is not None and len(items) > 1)
        self._up.setEnabled(selected is not None and selected != items[0])
        self._down.setEnabled(selected is not None and selected != items[-1])

    def _button(self, name: str, icon: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"terramaskServers{name}")
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self._add, self._remove, self._edit, self._up, self._down):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table, 1)
        layout.addLayout(row)
