"""The key of a server, from QGIS's authentication configurations.

QGIS keeps them encrypted under a master password, which it asks for when one of them is used. In
another thread than the GUI's it would wait for an answer that may never come; so a run unlocks
them before it begins, and a request that finds them locked is refused.
"""

from __future__ import annotations

import base64
import binascii

from qgis.core import QgsApplication
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..wire.errors import ServerError
from ..wire.sentences import tr

KEY = "key"


def unlock(authcfg: str) -> None:
    """Have QGIS ask for its master password if it must; call it in the main thread.

    Raises ServerError if the configuration cannot be used then. An empty ``authcfg`` is none.
    """
    if not authcfg:
        return
    manager = QgsApplication.authManager()
    _check_exists(authcfg)
    if not manager.masterPasswordIsSet():
        manager.setMasterPassword(True)
    check_key(authcfg)


def check_key(authcfg: str) -> None:
    """Raises ServerError if the configuration is missing or locked, or if this QGIS cannot use it;
    never asks for the master password."""
    _check_exists(authcfg)
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        raise ServerError(
            tr(
                "QGIS's master password is needed for the server's key and was not "
                "entered; try again and enter it."
            ),
            kind=KEY,
        )
    applied, _ = manager.updateNetworkRequest(QNetworkRequest(), authcfg)
    if not applied:
        raise ServerError(
            tr(
                "QGIS could not use the authentication configuration of the server's key, "
                "which is of the kind '{kind}'; check it in QGIS under "
                "Settings, Options, Authentication, or make one of another kind."
            ).format(kind=manager.configAuthMethodKey(authcfg)),
            kind=KEY,
        )


def secrets_of(authcfg: str) -> tuple[str, ...]:
    """What requests say because of the configuration, so that it can be taken out of texts.

    Empty where there is none, or where it cannot be used; never asks for the master password.
    """
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not manager.masterPasswordIsSet():
        return ()
    if authcfg not in manager.configIds():
        return ()
    _, request = manager.updateNetworkRequest(QNetworkRequest(), authcfg)
    values = [bytes(request.rawHeader(name)) for name in request.rawHeaderList()]
    found = []
    for value in values:
        token = value.rpartition(b" ")[2]
        found += [value, token]
        try:
            # Basic authentication: user and password.
            found.append(base64.b64decode(token, validate=True).partition(b":")[2])
        except binascii.Error:
            continue
    return tuple(one.decode("utf-8", "replace") for one in found if one)


def _check_exists(authcfg: str) -> None:
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        raise ServerError(
            tr(
                "QGIS's authentication system, which keeps the server's key, is switched "
                "off on this computer; choose no key, or have it repaired."
            ),
            manager.disabledMessage(),
            KEY,
        )
    if authcfg not in manager.configIds():
        raise ServerError(
            tr(
                "The authentication configuration that held the server's key is no longer "
                "in QGIS; choose another one."
            ),
            kind=KEY,
        )
