"""A server's name, address and key, for a new one or one that is there."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..server.address import is_encrypted, is_loopback, normalised
from ..server.profiles import Profile, Profiles, name_for
from ..wire.errors import AddressError, TerramaskError
from .status_line import Level, StatusLine

API_HEADER = "APIHeader"
WIDTH = 460


class ProfileDialog(QDialog):
    """Asks for a profile that fits beside the others; nothing is kept before `profile()` is saved.

    `profile` is what it begins with, one of `known` unless it `is_new`. With `at_key` the keyboard
    is at the key. The key itself is never seen: QGIS's own widget chooses and edits them.
    """

    def __init__(
        self,
        profile: Profile,
        known: Profiles,
        parent: QWidget | None = None,
        is_new: bool = False,
        at_key: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("terramaskProfile")
        self._known = known
        self._old = profile
        self._is_new = is_new
        self.setWindowTitle(self.tr("Add a server") if is_new else self.tr("Edit the server"))
        self._name = QLineEdit(profile.name, self)
        self._name.setObjectName("terramaskProfileName")
        self._address = QLineEdit(profile.address, self)
        self._address.setObjectName("terramaskProfileAddress")
        self._address.setPlaceholderText("https://")
        self._key = QgsAuthConfigSelect(self)
        self._key.setObjectName("terramaskProfileKey")
        self._key.setConfigId(profile.authcfg)
        self._line = StatusLine(self, in_column=True)
        self._advice = StatusLine(self, in_column=True)
        self._problem = StatusLine(self, in_column=True)
        kinds = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self._lay_out()
        self._named_by_host = is_new
        self._name.textEdited.connect(self._keep_name)
        for changed in (self._name.textChanged, self._key.selectedConfigIdChanged):
            changed.connect(self._check)
        self._address.textChanged.connect(self._follow_address)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._check()
        first = self._key.findChild(QComboBox) if at_key else None
        (first or self._address).setFocus()

    def profile(self) -> Profile:
        """What is entered, as it is to be kept. Raises TerramaskError with one sentence."""
        old = "" if self._is_new else self._old.name
        return self._known.checked(self._entered(), old)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Sentences wrap, so the height depends on the width, which Qt leaves to the window.
        self.setMinimumHeight(self.layout().totalHeightForWidth(self.width()))

    def _entered(self) -> Profile:
        address = self._address.text()
        # What another server ran says nothing of this one.
        seen = (self._old.model, self._old.task) if self._old.is_at(address) else ("", "")
        return Profile(self._name.text(), address, str(self._key.configId() or ""), *seen)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Address"), self._address)
        form.addRow("", self._line)
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("&Key"), self._key)
        form.addRow("", self._advice)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        self.resize(WIDTH, self.minimumSizeHint().height())

    def _keep_name(self) -> None:
        self._named_by_host = False

    def _follow_address(self) -> None:
        if self._named_by_host:
            self._name.setText(name_for(self._address.text()))
        self._check()

    def _check(self) -> None:
        self._advice.say(Level.PLAIN, self._about_key())
        self._say_encrypted()
        problem = ""
        try:
            self.profile()
        except TerramaskError as error:
            problem = error.message
        # A new one is empty, which is no mistake yet.
        begun = bool(self._address.text() or self._name.text())
        self._problem.say(Level.BAD, problem if begun else "")
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)
        self._fit()

    def _say_encrypted(self) -> None:
        try:
            address = normalised(self._address.text())
        except AddressError:
            self._line.say(Level.PLAIN, "")
            return
        if is_encrypted(address):
            text = self.tr(
                "Encrypted. QGIS checks the server's certificate; authorities and exceptions are "
                "under Settings, Options, Authentication."
            )
            self._line.say(Level.GOOD, text)
        elif is_loopback(address):
            self._line.say(Level.PLAIN, self.tr("Not encrypted; nothing leaves this computer."))
        elif self._entered().shows_key:
            text = self.tr(
                "Not encrypted: the key can be read on the way and used by others. Ask the "
                "server's operator for an address that begins with https://."
            )
            self._line.say(Level.HINT, text)
        else:
            self._line.say(Level.HINT, self.tr("Not encrypted: scenes can be read on the way."))

    def _about_key(self) -> str:
        if API_HEADER in QgsApplication.authManager().authMethodsKeys():
            return self.tr(
                "For a server that wants a key: add a configuration of the kind 'API Header' with "
                "the header Authorization and the value Bearer KEY. For one that wants a client "
                "certificate: a configuration of one of the kinds 'PKI'."
            )
        return self.tr(
            "For a server that wants a key: add a configuration of the kind 'Basic authentication' "
            "with any user name and the key as its password. For one that wants a client "
            "certificate: a configuration of one of the kinds 'PKI'."
        )
