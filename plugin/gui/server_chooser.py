"""Choosing one of the servers that are kept, and adding, editing and removing them."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ..server.profiles import Profile, Profiles
from .elided_combo import ElidedCombo
from .profile_dialog import ProfileDialog
from .state_dot import state_dot
from .status_line import Level, StatusLine


class ServerChooser(QWidget):
    """A list of the profiles with a menu beside it. What is changed here is saved at once.

    It may also show one that is not kept, for an address that a script names. `changed` comes when
    another server is chosen, or when the chosen one has another address or key,
    `local_server_wanted` when somebody wants to see the server on this computer.
    """

    changed = pyqtSignal()
    local_server_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profiles = Profiles.load()
        self._passing: Profile | None = None
        self._last_removed: tuple[Profile, int] | None = None
        self._level = Level.WAITING
        self._list = ElidedCombo(self)
        self._list.setObjectName("terramaskServer")
        self._list.setAccessibleName(self.tr("Server"))
        self._menu_button = QToolButton(self)
        self._menu_button.setObjectName("terramaskServerMenu")
        self._menu_button.setIcon(QgsApplication.getThemeIcon("/mActionOptions.svg"))
        self._menu_button.setToolTip(self.tr("Add, edit or remove a server"))
        self._menu_button.setAccessibleName(self.tr("Add, edit or remove a server"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setMenu(self._menu())
        self._removed = StatusLine(self)
        self._undo = QToolButton(self)
        self._undo.setObjectName("terramaskUndoRemove")
        self._undo.setText(self.tr("Undo"))
        self._undo.setToolTip(self.tr("Bring back the server that was removed"))
        self._lay_out()
        self._fill()
        self._list.activated.connect(self._choose)
        self._undo.clicked.connect(self._bring_back)

    def profile(self) -> Profile:
        """The server that is chosen."""
        return self._passing or self._profiles.chosen

    def set_address(self, address: str) -> None:
        """Choose the profile with that address; where there is none, one that is not kept."""
        profiles = Profiles.load()
        known = profiles.at(address)
        if known is not None:
            self._keep(profiles.choosing(known.name))
        else:
            self._passing = Profile.of(address)
            self._show()

    def read_again(self) -> None:
        """Take over what was changed elsewhere."""
        before, self._profiles = self.profile(), Profiles.load()
        self._fill()
        if not _same_server(self.profile(), before):
            self.changed.emit()

    def set_state(self, level: Level, about: str) -> None:
        """Show how the chosen server is; `about` says it to those who cannot see colours."""
        self._level = level
        self._list.setItemIcon(self._list.currentIndex(), state_dot(level))
        self._list.setAccessibleDescription(about)

    def tasks(self) -> list[str]:
        """What the servers are for, as far as that is known, each once."""
        return sorted({item.task for item in self._profiles.items if item.task})

    def choose_task(self, task: str) -> None:
        """Choose a server for a task, the one that is chosen if it is for it."""
        profiles = Profiles.load()
        fitting = [item for item in profiles.items if item.task == task]
        if fitting and self.profile() not in fitting:
            self._keep(profiles.choosing(fitting[0].name))

    def set_model(self, title: str, task: str) -> None:
        """Remember what the chosen server runs, and what that is for."""
        profile = self.profile()
        if self._passing is None and (profile.model, profile.task) != (title, task):
            known = Profiles.load()
            kept = known.named(profile.name)
            if kept is not None and _same_server(kept, profile):
                new = replace(kept, model=title, task=task)
                self._profiles = known.replaced(kept.name, new)
                self._profiles.save()
                self._fill()

    def add(self) -> None:
        """Ask for a new server, and choose it."""
        self._ask(Profile("", ""), is_new=True)

    def edit(self, at_key: bool = False) -> None:
        """Ask for the chosen server's name, address and key; one that is not kept is kept then."""
        self._ask(self.profile(), self._passing is not None, at_key)

    def remove(self) -> None:
        """Remove the chosen server; a line below offers to bring it back."""
        known, removed = Profiles.load(), self.profile()
        position = known.items.index(removed) if removed in known.items else len(known.items)
        self._keep(known.without(removed.name))
        self._last_removed = removed, position
        self._removed.say(Level.PLAIN, self.tr("{} was removed.").format(removed.name))
        self._undo.show()

    def _ask(self, profile: Profile, is_new: bool, at_key: bool = False) -> None:
        old = "" if is_new else profile.name
        dialog = ProfileDialog(profile, Profiles.load(), self, is_new, at_key)
        dialog.accepted.connect(lambda: self._take(old, dialog.profile()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, old: str, new: Profile) -> None:
        known = Profiles.load()
        known = known.replaced(old, new) if old else known.added(new)
        self._keep(known.choosing(new.name))

    def _choose(self, index: int) -> None:
        name = str(self._list.itemData(index) or "")
        if name:
            self._keep(Profiles.load().choosing(name))

    def _bring_back(self) -> None:
        if self._last_removed is None:
            return
        removed, position = self._last_removed
        # Others may have been added since.
        known = Profiles.load()
        if known.named(removed.name) is None:
            known = Profiles((*known.items, removed), known.chosen.name)
            known = known.moved(removed.name, position + 1 - len(known.items))
        self._keep(known.choosing(removed.name))

    def _keep(self, profiles: Profiles) -> None:
        profiles.save()
        self._profiles, self._passing = profiles, None
        self._show()

    def _show(self) -> None:
        self._last_removed = None
        self._removed.say(Level.PLAIN, "")
        self._undo.hide()
        self._level = Level.WAITING
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        self._list.clear()
        shown = [(item, item.name) for item in self._profiles.items]
        if self._passing is not None:
            shown.append((self._passing, ""))
        for number, (item, name) in enumerate(shown):
            self._list.addItem(item.name, name)
            lines = [
                item.address,
                self.tr("Last seen: {}").format(item.model) if item.model else "",
            ]
            tip = "\n".join(line for line in lines if line)
            self._list.setItemData(number, tip, Qt.ItemDataRole.ToolTipRole)
            if item == self.profile():
                self._list.setCurrentIndex(number)
                self._list.setItemIcon(number, state_dot(self._level))
                self._list.setToolTip(f"{item.name}\n{tip}")
        self._remove_action.setEnabled(self._passing is None and len(self._profiles.items) > 1)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        add = menu.addAction(self.tr("Add server …"))
        edit = menu.addAction(self.tr("Edit …"))
        self._remove_action = menu.addAction(self.tr("Remove"))
        add.setObjectName("terramaskAddServer")
        edit.setObjectName("terramaskEditServer")
        self._remove_action.setObjectName("terramaskRemoveServer")
        add.triggered.connect(self.add)
        # Qt would hand over whether the entry is ticked.
        edit.triggered.connect(lambda: self.edit())
        self._remove_action.triggered.connect(self.remove)
        menu.addSeparator()
        local = menu.addAction(self.tr("Server on this computer …"))
        local.setObjectName("terramaskLocalServerAction")
        local.triggered.connect(self.local_server_wanted)
        return menu

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._list, 1)
        row.addWidget(self._menu_button)
        undo = QHBoxLayout()
        undo.setSpacing(4)
        undo.addWidget(self._removed, 1)
        undo.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignTop)
        self._undo.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addLayout(undo)


def _same_server(one: Profile, other: Profile) -> bool:
    return (one.address, one.authcfg) == (other.address, other.authcfg)
