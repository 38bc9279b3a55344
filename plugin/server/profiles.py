"""The servers that people keep: their names, addresses and keys, and which one is chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from qgis.core import QgsSettings

from ..wire.errors import AddressError, ProfileError
from ..wire.sentences import tr
from .address import DEFAULT, is_encrypted, is_loopback, normalised

GROUP = "terramask/servers"
_LIST = f"{GROUP}/list"
_CHOSEN = f"{GROUP}/chosen"
_FIELDS = ("name", "address", "authcfg", "model", "task")
# Where versions without profiles kept the only server.
_OLD_ADDRESS, _OLD_AUTHCFG = "terramask/server", "terramask/authcfg"


@dataclass(frozen=True)
class Profile:
    """A server under a name. ``authcfg`` is the id of QGIS's authentication configuration that
    holds its key (empty: none), never the key itself. ``model`` is what it ran when it was last
    seen, for people, and ``task`` what that is for, as programs name it; both empty if it never
    was."""

    name: str
    address: str
    authcfg: str = ""
    model: str = ""
    task: str = ""

    @classmethod
    def of(cls, address: str) -> Profile:
        """A profile for an address as people type it, named by its host."""
        return cls(name_for(address), address.strip())

    @property
    def shows_key(self) -> bool:
        """Whether the key would travel unencrypted to another computer."""
        try:
            address = normalised(self.address)
        except AddressError:
            return False
        return bool(self.authcfg) and not is_encrypted(address) and not is_loopback(address)

    def is_at(self, address: str) -> bool:
        """Whether both addresses, as people type them, mean the same."""
        return _comparable(self.address) == _comparable(address)


@dataclass(frozen=True)
class Profiles:
    """All profiles in the order in which they are offered; there is always one.

    It never changes: what changes profiles returns others, which count once they are saved. Names
    are unique, whatever the case of their letters.
    """

    items: tuple[Profile, ...]
    chosen_name: str = ""

    @classmethod
    def load(cls) -> Profiles:
        """Those in the user's profile of QGIS; what cannot be used is left out. Of a version that
        had one server only, that one; where there is none, this computer."""
        stored = QgsSettings()
        items: list[Profile] = []
        for number in range(stored.beginReadArray(_LIST)):
            stored.setArrayIndex(number)
            item = Profile(*(str(stored.value(key, "") or "").strip() for key in _FIELDS))
            if item.name and item.address and _named(items, item.name) is None:
                items.append(item)
        stored.endArray()
        return cls(tuple(items) or (_old(stored),), str(stored.value(_CHOSEN, "") or ""))

    def save(self) -> None:
        """Write all of them."""
        stored = QgsSettings()
        for key in (_LIST, _OLD_ADDRESS, _OLD_AUTHCFG):
            stored.remove(key)
        stored.beginWriteArray(_LIST, len(self.items))
        for number, item in enumerate(self.items):
            stored.setArrayIndex(number)
            for key in _FIELDS:
                stored.setValue(key, getattr(item, key))
        stored.endArray()
        stored.setValue(_CHOSEN, self.chosen.name)

    @property
    def chosen(self) -> Profile:
        """The profile that is used; the first one where none was chosen."""
        return self.named(self.chosen_name) or self.items[0]

    def named(self, name: str) -> Profile | None:
        """The profile of that name; None if there is none."""
        return _named(self.items, name)

    def at(self, address: str) -> Profile | None:
        """The profile with that address, the chosen one before others; None if there is none."""
        return next((item for item in (self.chosen, *self.items) if item.is_at(address)), None)

    def choosing(self, name: str) -> Profiles:
        """The same with another one chosen."""
        return replace(self, chosen_name=name)

    def checked(self, profile: Profile, instead_of: str = "") -> Profile:
        """``profile`` as it is to be kept, beside all others than the one called ``instead_of``.

        Raises ProfileError or AddressError with one sentence.
        """
        name = " ".join(profile.name.split())
        if not name:
            raise ProfileError(tr("The server has no name; enter one."))
        other = self.named(name)
        if other is not None and other != self.named(instead_of):
            raise ProfileError(
                tr("There is a server named '{name}' already; enter another name.").format(
                    name=other.name
                )
            )
        return replace(profile, name=name, address=normalised(profile.address))

    def added(self, profile: Profile) -> Profiles:
        """With one more at the end. Raises what `checked` raises."""
        return replace(self, items=(*self.items, self.checked(profile)))

    def replaced(self, name: str, profile: Profile) -> Profiles:
        """With ``profile`` in the place of the one called ``name``, which it may rename; as before
        if there is none. Raises what `checked` raises."""
        old = self.named(name)
        if old is None:
            return self
        new = self.checked(profile, name)
        chosen = new.name if old == self.chosen else self.chosen.name
        return Profiles(tuple(new if item == old else item for item in self.items), chosen)

    def without(self, name: str) -> Profiles:
        """Without the one called ``name``; the last one stays. If it was chosen, its neighbour is
        chosen then."""
        old = self.named(name)
        if old is None or len(self.items) == 1:
            return self
        position = self.items.index(old)
        items = self.items[:position] + self.items[position + 1 :]
        neighbour = items[min(position, len(items) - 1)]
        return Profiles(items, neighbour.name if old == self.chosen else self.chosen.name)

    def moved(self, name: str, by: int) -> Profiles:
        """With the one called ``name`` so many places further down, or up if negative, as far as
        there are places."""
        item = self.named(name)
        if item is None:
            return self
        position = self.items.index(item)
        others = [other for other in self.items if other != item]
        others.insert(max(0, position + by), item)
        return Profiles(tuple(others), self.chosen.name)

    def authcfg_for(self, address: str) -> str:
        """The key that is kept for an address; empty for none. It goes to no other address."""
        found = self.at(address)
        return found.authcfg if found is not None else ""


def name_for(address: str) -> str:
    """What a server is called that has no name yet: its host."""
    try:
        meant = normalised(address)
    except AddressError:
        return address.strip()
    return tr("This computer") if meant == DEFAULT else urlsplit(meant).netloc


def _old(stored: QgsSettings) -> Profile:
    address = str(stored.value(_OLD_ADDRESS, "") or "").strip()
    if not address:
        return Profile.of(DEFAULT)
    return replace(Profile.of(address), authcfg=str(stored.value(_OLD_AUTHCFG, "") or ""))


def _named(items: list[Profile] | tuple[Profile, ...], name: str) -> Profile | None:
    wanted = name.strip().casefold()
    return next((item for item in items if item.name.casefold() == wanted), None)


def _comparable(address: str) -> str:
    try:
        return normalised(address).lower()
    except AddressError:
        return address.strip()
