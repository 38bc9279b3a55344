"""Sentences for what is wrong with a server's certificate."""

from __future__ import annotations

from qgis.PyQt.QtNetwork import QSslError

from .main_thread import Problems

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
