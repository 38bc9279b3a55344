"""Buttons for what can be done about a server that cannot be used."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..server.address import is_loopback, normalised
from ..server.keys import KEY
from ..wire.errors import UNREACHABLE, AddressError, ServerError, TerramaskError
from .elided_buttons import ElidedButton

_LOCKED = (401, 403)


class ServerRemedies(QWidget):
    """At most one of its buttons is shown, the one that helps; hidden where none does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unlock = self._button("terramaskUnlock", self.tr("Unlock"))
        self.unlock.setToolTip(self.tr("Enter QGIS's master password"))
        self.set_key = self._button("terramaskSetKey", self.tr("Set the key …"))
        self.set_key.setToolTip(self.tr("Choose or add the configuration that holds the key"))
        self.start_local = self._button("terramaskStartLocal", self.tr("Start a local server …"))
        self.start_local.setToolTip(self.tr("Have a server run on this computer"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for button in (self.unlock, self.set_key, self.start_local):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.offer(None, "")

    def offer(self, error: TerramaskError | None, address: str) -> None:
        """Show what helps against `error` of the server at `address`; None if all is well."""
        kind = error.kind if isinstance(error, ServerError) else ""
        locked = kind == KEY and not QgsApplication.authManager().masterPasswordIsSet()
        refused = isinstance(error, ServerError) and error.status in _LOCKED
        shown = {
            self.unlock: locked,
            self.set_key: refused or (kind == KEY and not locked),
            self.start_local: kind == UNREACHABLE and _is_here(address),
        }
        for button, helps in shown.items():
            button.setVisible(helps)
        self.setVisible(any(shown.values()))

    def _button(self, name: str, text: str) -> ElidedButton:
        button = ElidedButton(self)
        button.setObjectName(name)
        button.setText(text)
        return button


def _is_here(address: str) -> bool:
    try:
        return is_loopback(normalised(address))
    except AddressError:
        return False
