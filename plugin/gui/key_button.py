"""The key of a server: which of QGIS's authentication configurations holds it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QToolButton, QVBoxLayout, QWidget

API_HEADER = "APIHeader"


class KeyButton(QToolButton):
    """Opens a small window with QGIS's own list of configurations; never sees the key itself.

    `changed` comes when another configuration is chosen.
    """

    changed = pyqtSignal()

    def __init__(self, authcfg: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("terramaskKey")
        self.setText(self.tr("Key …"))
        self._authcfg = authcfg
        self.clicked.connect(self._ask)
        self._refresh()

    def authcfg(self) -> str:
        """The id of the chosen configuration; empty for none."""
        return self._authcfg

    def set_authcfg(self, authcfg: str) -> None:
        """Choose a configuration."""
        if authcfg == self._authcfg:
            return
        self._authcfg = authcfg
        self._refresh()
        self.changed.emit()

    def _ask(self) -> None:
        dialog = _KeyDialog(self._authcfg, self)
        dialog.accepted.connect(lambda: self.set_authcfg(dialog.authcfg()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _refresh(self) -> None:
        name = "locked.svg" if self._authcfg else "unlocked.svg"
        self.setIcon(QgsApplication.getThemeIcon(f"/{name}"))
        if self._authcfg:
            self.setToolTip(self.tr("The server's key is kept in QGIS's authentication system"))
        else:
            self.setToolTip(self.tr("Choose the key of a server that wants one"))


class _KeyDialog(QDialog):
    def __init__(self, authcfg: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("terramaskKeyDialog")
        self.setWindowTitle(self.tr("Key of the server"))
        text = QLabel(self._advice(), self)
        text.setWordWrap(True)
        self._select = QgsAuthConfigSelect(self)
        self._select.setConfigId(authcfg)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(self._select)
        layout.addWidget(buttons)

    def authcfg(self) -> str:
        return str(self._select.configId() or "")

    def _advice(self) -> str:
        if API_HEADER in QgsApplication.authManager().authMethodsKeys():
            return self.tr(
                "Choose the configuration of QGIS that holds the server's key, or add one of the "
                "kind 'API Header' with the header Authorization and the value Bearer KEY."
            )
        return self.tr(
            "Choose the configuration of QGIS that holds the server's key, or add one of the "
            "kind 'Basic authentication' with any user name and the key as its password."
        )
