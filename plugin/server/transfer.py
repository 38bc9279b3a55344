"""One HTTP exchange through QGIS: its proxies, certificates and time limits apply."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from qgis.core import (
    QgsBlockingNetworkRequest,
    QgsFeedback,
    QgsNetworkAccessManager,
    QgsNetworkReplyContent,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..wire.errors import TIMEOUT, Cancelled, ServerError

_REFUSED = QNetworkReply.NetworkError.ConnectionRefusedError
_NO_HOST = QNetworkReply.NetworkError.HostNotFoundError
_TIMEOUTS = (
    QNetworkReply.NetworkError.TimeoutError,
    QNetworkReply.NetworkError.OperationCanceledError,
)
_CERTIFICATE = QNetworkReply.NetworkError.SslHandshakeFailedError
_PROXIES = (
    QNetworkReply.NetworkError.ProxyConnectionRefusedError,
    QNetworkReply.NetworkError.ProxyConnectionClosedError,
    QNetworkReply.NetworkError.ProxyNotFoundError,
    QNetworkReply.NetworkError.ProxyTimeoutError,
    QNetworkReply.NetworkError.ProxyAuthenticationRequiredError,
)


@dataclass(frozen=True)
class Reply:
    """What a server answered: the HTTP status and the body."""

    status: int
    body: bytes


def get(url: str, timeout_ms: int, feedback: QgsFeedback | None) -> Reply:
    """Fetch, past the cache. Raises ServerError if no HTTP answer comes, Cancelled."""
    request = _request(url)
    if hasattr(request, "setTransferTimeout"):  # Qt >= 5.15
        request.setTransferTimeout(timeout_ms)
    blocking = QgsBlockingNetworkRequest()
    _forget(url)
    with _relayed(feedback) as relay:
        blocking.get(request, True, relay)
    return _reply(blocking, url, feedback)


def post(url: str, body: bytes, feedback: QgsFeedback | None) -> Reply:
    """Send JSON. Raises ServerError if no HTTP answer comes, Cancelled."""
    request = _request(url)
    request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/json")
    blocking = QgsBlockingNetworkRequest()
    with _relayed(feedback) as relay:
        blocking.post(request, body, True, relay)
    return _reply(blocking, url, feedback)


def _forget(url: str) -> None:
    """Take an older answer out of QGIS's cache.

    QgsBlockingNetworkRequest keeps every answer, and Qt gives out the kept one as if it were new
    when the server answers that it is unable to (HTTP status 503), even past the cache.
    """
    cache = QgsNetworkAccessManager.instance().cache()
    if cache is not None:
        cache.remove(QUrl(url))


@contextmanager
def _relayed(feedback: QgsFeedback | None) -> Iterator[QgsFeedback | None]:
    """A feedback of this thread which is cancelled when ``feedback`` is. Raises Cancelled.

    QgsBlockingNetworkRequest throws the reply away and then aborts it. Where the cancelling
    thread is another one, the reply is often gone before it is aborted, nothing reports the end,
    and the wait never ends (seen in every second cancelled request of QGIS 3.22). Cancelled from
    the event loop of the waiting thread, both happen at once. In the main thread QGIS waits in yet
    another thread, so there a request is not cancelled but waited for.
    """
    if feedback is None:
        yield None
        return
    relay = QgsFeedback()
    feedback.canceled.connect(relay.cancel)
    try:
        if feedback.isCanceled():
            raise Cancelled
        main = QCoreApplication.instance().thread()
        yield None if QThread.currentThread() == main else relay
    finally:
        feedback.canceled.disconnect(relay.cancel)


def _request(url: str) -> QNetworkRequest:
    request = QNetworkRequest(QUrl(url))
    request.setRawHeader(b"Accept", b"application/json")
    return request


def _reply(blocking: QgsBlockingNetworkRequest, url: str, feedback: QgsFeedback | None) -> Reply:
    if feedback is not None and feedback.isCanceled():
        raise Cancelled
    content = blocking.reply()
    status = content.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    failed_on_the_way = content.error() in _TIMEOUTS
    if status is None or failed_on_the_way:
        raise _no_answer(content, blocking.errorMessage(), url)
    return Reply(int(status), bytes(content.content()))


def _no_answer(content: QgsNetworkReplyContent, text: str, url: str) -> ServerError:
    host = QUrl(url).authority()
    error = content.error()
    if error == _REFUSED:
        sentence = "Nobody answers at {}; start the server there, or correct the address."
    elif error == _NO_HOST:
        sentence = "There is no computer called {}; correct the server address."
    elif error in _TIMEOUTS:
        sentence = "{} did not answer in time; check the address and whether the server is busy."
    elif error == _CERTIFICATE:
        sentence = (
            "The certificate of {} is not trusted; add it in QGIS under Settings, Options, "
            "Authentication, or ask the server's operator."
        )
    elif error in _PROXIES:
        sentence = (
            "The proxy on the way to {} refused; check QGIS under Settings, Options, Network."
        )
    else:
        sentence = "The connection to {} broke off; check the address and try again."
    kind = TIMEOUT if error in _TIMEOUTS else ""
    return ServerError(sentence.format(host), f"{text} (Qt network error {error})", kind)
