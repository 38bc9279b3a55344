"""One HTTP exchange through QGIS: its proxies, certificates, keys and time limits apply."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Union

from qgis.core import (
    QgsApplication,
    QgsBlockingNetworkRequest,
    QgsFeedback,
    QgsNetworkReplyContent,
)
from qgis.PyQt.QtCore import QByteArray, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..wire.request import Body
from . import network_errors
from .keys import check_key
from .main_thread import main_network
from .one_at_a_time import alone
from .settling import settle
from .waiting import waiting_for

# QGIS gives up on a request during which no byte moves for as long as its own setting says; no
# longer than this is waited whatever that is.
STALL_MS = 60_000
Content = Union[QByteArray, bytes]
_getting: dict[str, threading.Lock] = {}
"""A lock for each address that is got."""
_Error = QNetworkReply.NetworkError
_UNABLE = 503
_WITHOUT_SECRETS = QUrl.UrlFormattingOption.RemoveQuery | QUrl.UrlFormattingOption.RemoveUserInfo


@dataclass(frozen=True)
class Reply:
    """What a server answered: the HTTP status, the body, some headers (empty if absent). ``led_to``
    is the address of another server that the answer names, and that is not listened to; else
    empty."""

    status: int
    body: bytes
    content_type: str = ""
    retry_after: str = ""
    date: str = ""
    led_to: str = ""


def get(url: str, authcfg: str, feedback: QgsFeedback | None, timeout_ms: int) -> Reply:
    """Fetch, past the cache, within ``timeout_ms`` in all, however much comes.

    Raises ServerError if no HTTP answer comes, Cancelled.
    """
    # All threads of QGIS keep answers in one cache. Where two of them get the same address, the one
    # that fails takes away the file into which the other's answer is being written, and QGIS ends.
    with alone(_getting.setdefault(url, threading.Lock()), feedback):
        # Qt gives out the kept answer, even past the cache, when the server fails.
        main_network().forget(QUrl(url))
        return _exchanged(_request(url, timeout_ms), None, authcfg, feedback, timeout_ms / 1000)


def post(
    url: str,
    content: Content,
    authcfg: str,
    feedback: QgsFeedback | None,
    limit_s: float | None = None,
) -> Reply:
    """Send JSON; ``limit_s`` is how long all of it may take.

    Raises ServerError if no HTTP answer comes, Cancelled.
    """
    request = _request(url, STALL_MS)
    request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/json")
    return _exchanged(request, QByteArray(content), authcfg, feedback, limit_s)


def joined(body: Body) -> QByteArray:
    """The JSON of ``body`` as Qt sends it. It holds nothing of the pixels themselves, so that who
    lets go of them has them in memory once while the request takes its time."""
    content = QByteArray()
    # Growing step by step would take up to twice as much.
    content.reserve(len(body))
    for piece in body:
        content.append(piece)
    return content


def _exchanged(
    request: QNetworkRequest,
    content: QByteArray | None,
    authcfg: str,
    feedback: QgsFeedback | None,
    limit_s: float | None,
) -> Reply:
    url = request.url()
    blocking = QgsBlockingNetworkRequest()
    request = _with_key(request, authcfg)
    with waiting_for(feedback, limit_s) as waiting, main_network().watching():
        settle(blocking.finished, waiting.relay)
        if content is None:
            blocking.get(request, True, waiting.watched())
        else:
            blocking.post(request, content, True, waiting.watched())
        waiting.check()
        if waiting.out_of_time:
            raise network_errors.too_slow(url)
        return _reply(blocking, url)


def _request(url: str, timeout_ms: int) -> QNetworkRequest:
    request = QNetworkRequest(QUrl(url))
    request.setRawHeader(b"Accept", b"application/json")
    # Anything else would hand the key and the pixels on to whomever the answer names.
    request.setAttribute(
        QNetworkRequest.Attribute.RedirectPolicyAttribute,
        QNetworkRequest.RedirectPolicy.SameOriginRedirectPolicy,
    )
    if hasattr(request, "setTransferTimeout"):  # Qt >= 5.15
        request.setTransferTimeout(timeout_ms)
    return request


def _with_key(request: QNetworkRequest, authcfg: str) -> QNetworkRequest:
    """The request with the key in it. QGIS would put the key that a request is given by its
    configuration into the next one as well, where the server sends it on to another."""
    if not authcfg:
        return request
    check_key(authcfg)
    done, signed = QgsApplication.authManager().updateNetworkRequest(request, authcfg)
    return signed if done else request


def _reply(blocking: QgsBlockingNetworkRequest, url: QUrl) -> Reply:
    content, text = blocking.reply(), blocking.errorMessage()
    error = content.error()
    if error == _Error.NoError and text:
        # It is about an address that leads to itself.
        error = _Error.TooManyRedirectsError
    status = content.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    asked = content.request().url()
    if not asked.isEmpty() and _origin(asked) != _origin(url):
        # Newer versions of QGIS (3.40 does, 3.22 does not) go there whatever they are told, with
        # the body and without the key; what came from there is nothing of this server's.
        return Reply(int(status or 0), b"", led_to=asked.toString(_WITHOUT_SECRETS))
    target = url.resolved(QUrl(_header(content, b"Location")))
    if error == _Error.InsecureRedirectError and target.host():
        return Reply(int(status or 0), b"", led_to=target.toString(_WITHOUT_SECRETS))
    if status is None or network_errors.is_on_the_way(error):
        problems = main_network().problems_of(content.requestId())
        raise network_errors.no_answer(error, text, url, int(status or 0), problems)
    if content.attribute(QNetworkRequest.Attribute.SourceIsFromCacheAttribute):
        # An older one, from before the main thread had begun to listen; see get().
        return Reply(_UNABLE, b"")
    return Reply(
        int(status),
        bytes(content.content()),
        _header(content, b"Content-Type"),
        _header(content, b"Retry-After"),
        _header(content, b"Date"),
    )


def _origin(url: QUrl) -> tuple[str, str, int]:
    return url.scheme(), url.host(), url.port(443 if url.scheme() == "https" else 80)


def _header(content: QgsNetworkReplyContent, name: bytes) -> str:
    return bytes(content.rawHeader(name)).decode("latin-1")
