"""Sentences for what is wrong with a server's certificate."""

from __future__ import annotations

from qgis.PyQt.QtNetwork import QSslError

from ..wire.sentences import marked, tr
from .main_thread import Problems

_Ssl = QSslError.SslError
_SENTENCES = {
    _Ssl.CertificateExpired: marked(
        "The certificate of {host} has expired; ask the server's operator to renew it."
    ),
    _Ssl.CertificateNotYetValid: marked(
        "The certificate of {host} is not valid yet; check this computer's date and time."
    ),
    _Ssl.HostNameMismatch: marked(
        "The certificate of {host} is for another computer; correct the server address."
    ),
    _Ssl.SelfSignedCertificate: marked(
        "The certificate of {host} was made by the server itself and not by an authority; if it is "
        "right, add it in QGIS under Settings, Options, Authentication, Manage Certificates."
    ),
}
_UNKNOWN_AUTHORITY = marked(
    "The certificate of {host} comes from an authority that this computer does not know; if it is "
    "right, add that in QGIS under Settings, Options, Authentication, Manage Certificates."
)


def sentence(host: str, problems: Problems) -> str:
    """What to tell of the most certain of ``problems``."""
    text = next((said for one, said in _SENTENCES.items() if one in problems), _UNKNOWN_AUTHORITY)
    return tr(text).format(host=host)
