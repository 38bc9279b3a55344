"""What is wrong with a server's certificate, which QGIS tells nobody who asks it for an answer."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSlot
from qgis.PyQt.QtNetwork import QSslError

Problems = list[QSslError.SslError]

_HOLD_S = 0.04
_Ssl = QSslError.SslError
_SENTENCES = {
    _Ssl.CertificateExpired: "has expired; ask the server's operator to renew it",
    _Ssl.CertificateNotYetValid: "is not valid yet; check this computer's date and time",
    _Ssl.HostNameMismatch: "is for another computer; correct the server address",
    _Ssl.SelfSignedCertificate: (
        "was made by the server itself and not by an authority; if it is right, add it in QGIS "
        "under Settings, Options, Authentication, Manage Certificates"
    ),
}
_UNKNOWN_AUTHORITY = (
    "comes from an authority that this computer does not know; if it is right, add that in QGIS "
    "under Settings, Options, Authentication, Manage Certificates"
)


def sentence(host: str, problems: Problems) -> str:
    """What to tell of the most certain of ``problems``."""
    reason = next((said for one, said in _SENTENCES.items() if one in problems), _UNKNOWN_AUTHORITY)
    return f"The certificate of {host} {reason}."


class _Hold(QObject):
    """Keeps the main thread for a moment.

    When a certificate or a password is in question, QGIS asks its main thread and then begins to
    wait for the answer. Up to QGIS 3.22 at least, an answer that comes before the wait has begun
    is lost and the thread waits for ever; without a desktop, where nobody is asked, that happened
    in every fifth request.
    """

    def __init__(self) -> None:
        super().__init__()
        self.moveToThread(QCoreApplication.instance().thread())

    @pyqtSlot()
    def hold(self) -> None:
        time.sleep(_HOLD_S)


@contextmanager
def watched() -> Iterator[Problems]:
    """Collects what is wrong with the certificates that this thread's requests meet."""
    problems: Problems = []

    def note(_request: int, errors: list[QSslError]) -> None:
        problems.extend(error.error() for error in errors)

    hold = _Hold()
    with manager_may_be_gone():
        manager = QgsNetworkAccessManager.instance()
        manager.requestEncounteredSslErrors.connect(note)
        manager.requestEncounteredSslErrors.connect(hold.hold)
        manager.requestRequiresAuth.connect(hold.hold)
    try:
        yield problems
    finally:
        with manager_may_be_gone():
            manager = QgsNetworkAccessManager.instance()
            manager.requestRequiresAuth.disconnect(hold.hold)
            manager.requestEncounteredSslErrors.disconnect(hold.hold)
            manager.requestEncounteredSslErrors.disconnect(note)


def manager_may_be_gone() -> suppress:
    """Whatever is done with a thread's network manager must not matter much.

    PyQt hears in the main thread, and sometimes late, that the manager of a thread that has ended
    is gone. If a new thread's has its place in memory by then, Python takes that one for gone.
    """
    return suppress(RuntimeError, TypeError)
