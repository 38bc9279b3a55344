"""Sentences for requests to which no HTTP answer came, or only a part of one."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkReply

from ..wire.errors import CERTIFICATE, GARBLED, PROXY, TIMEOUT, UNREACHABLE, ServerError
from ..wire.sentences import marked, tr
from . import certificates
from .main_thread import Problems, main_network

_Qt = QNetworkReply.NetworkError

_BROKE_OFF = (
    marked(
        "The connection to {host} broke off; check the network and whether the server still runs."
    ),
    UNREACHABLE,
)
_NO_TLS = marked(
    "The connection to {host} broke off before an answer came; check the "
    "network, whether the server still runs, and whether its address should "
    "begin with https://."
)
_TOO_SLOW = (
    marked("{host} did not answer in time; check the address and whether the server is busy."),
    TIMEOUT,
)
_NOBODY = (
    marked("Nobody answers at {host}; start the server there, or correct the address."),
    UNREACHABLE,
)
_PROXY_GONE = (
    marked(
        "The proxy on the way to {host} cannot be reached; check QGIS under "
        "Settings, Options, Network."
    ),
    PROXY,
)
_NO_HTTP = (
    marked(
        "What answers at {host} does not speak HTTP; check whether the address "
        "begins with http:// or https://, and its port."
    ),
    GARBLED,
)
_LEADS_NOWHERE = (
    marked(
        "{host} only leads to other addresses that lead nowhere; open it in a web "
        "browser, log in if it asks for that, and try again."
    ),
    GARBLED,
)
_SENTENCES = {
    _Qt.ConnectionRefusedError: _NOBODY,
    _Qt.RemoteHostClosedError: _BROKE_OFF,
    _Qt.HostNotFoundError: (
        marked("There is no computer called {host}; correct the server address."),
        UNREACHABLE,
    ),
    _Qt.TimeoutError: _TOO_SLOW,
    _Qt.OperationCanceledError: _TOO_SLOW,
    _Qt.SslHandshakeFailedError: (
        marked(
            "No secure connection to {host} came about; check whether its address "
            "really begins with https://, or ask the server's operator."
        ),
        CERTIFICATE,
    ),
    _Qt.TemporaryNetworkFailureError: _BROKE_OFF,
    _Qt.UnknownNetworkError: _BROKE_OFF,
    _Qt.TooManyRedirectsError: _LEADS_NOWHERE,
    _Qt.InsecureRedirectError: _LEADS_NOWHERE,
    _Qt.ProxyConnectionRefusedError: _PROXY_GONE,
    _Qt.ProxyConnectionClosedError: _PROXY_GONE,
    _Qt.ProxyNotFoundError: _PROXY_GONE,
    _Qt.ProxyTimeoutError: _PROXY_GONE,
    _Qt.ProxyAuthenticationRequiredError: (
        marked(
            "The proxy on the way to {host} wants a user name and a password; enter "
            "them in QGIS under Settings, Options, Network."
        ),
        PROXY,
    ),
    _Qt.UnknownProxyError: (
        marked(
            "The proxy on the way to {host} refused; check QGIS under Settings, Options, Network."
        ),
        PROXY,
    ),
    _Qt.ProtocolFailure: _NO_HTTP,
    _Qt.ProtocolUnknownError: _LEADS_NOWHERE,
}


def is_on_the_way(error: QNetworkReply.NetworkError) -> bool:
    """Whether an answer, if one began to come, is not the server's or not all of it."""
    return error in _SENTENCES


def no_answer(
    error: QNetworkReply.NetworkError, text: str, url: QUrl, status: int, problems: Problems
) -> ServerError:
    """What to tell of a request that ended so; ``text`` is Qt's own, for the details."""
    host = url.authority()
    details = f"{text} (Qt network error {error})"
    if problems:
        return ServerError(certificates.sentence(host, problems), details, CERTIFICATE)
    sentence, kind = _SENTENCES.get(error, _BROKE_OFF)
    # Qt reports a proxy that refuses a plain HTTP connection as if it were the server.
    if error == _Qt.ConnectionRefusedError and main_network().goes_through_proxy(url):
        sentence, kind = _PROXY_GONE
    if error == _Qt.RemoteHostClosedError and url.scheme() == "http" and not status:
        # So does a secure server that is spoken to without TLS.
        sentence = _NO_TLS
    return ServerError(tr(sentence).format(host=host), details, kind, status)


def too_slow(url: QUrl) -> ServerError:
    """What to tell where the limit for a whole request was reached."""
    sentence, kind = _TOO_SLOW
    return ServerError(tr(sentence).format(host=url.authority()), "The request's time limit.", kind)
