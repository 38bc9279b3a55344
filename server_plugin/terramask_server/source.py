"""Where a scene's bytes come from: the request itself, or an http(s) address."""

from __future__ import annotations

import base64
import binascii
import socket
import time
from typing import Any
from urllib.parse import urljoin

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from .errors import RequestError, TooLarge, UrlFailed, UrlRefused
from .policy import check_address, check_url
from .schema import RequestData

# To connect, and between two chunks; seconds.
TIMEOUTS = (5, 20)
# For the whole file, in seconds: clients give up on a request after a minute.
DOWNLOAD_SECONDS = 40
REDIRECTS = 5
CHUNK = 1 << 16


def read_source(request: RequestData, max_bytes: int) -> bytes:
    """The bytes of the scene's file.

    Raises:
        RequestError: not base64.
        UrlRefused, UrlFailed: the address may not be fetched, or does not give out a file.
        TooLarge: more than ``max_bytes``.
    """
    if request.data_format == "url":
        return _download(request.data, max_bytes)
    if len(request.data) > (max_bytes + 2) // 3 * 4:
        raise _too_large(max_bytes)
    try:
        return base64.b64decode(request.data, validate=True)
    except (binascii.Error, ValueError):
        raise RequestError("The field 'data' is not base64.", param="data") from None


def _download(url: str, max_bytes: int) -> bytes:
    with requests.Session() as session:
        session.mount("http://", _CheckingAdapter())
        session.mount("https://", _CheckingAdapter())
        # Proxies and .netrc of the server's account are not for a client's addresses.
        session.trust_env = False
        for _ in range(REDIRECTS + 1):
            check_url(url)
            try:
                with session.get(
                    url, stream=True, timeout=TIMEOUTS, allow_redirects=False
                ) as reply:
                    if not reply.is_redirect:
                        return _body(reply, max_bytes)
                    url = urljoin(url, reply.headers["location"])
            except RequestError:
                raise
            # requests and urllib also raise plain ValueErrors, for a malformed redirect.
            except (requests.RequestException, ValueError) as error:
                raise UrlFailed(
                    f"The scene's address could not be read ({type(error).__name__}); check that "
                    "the server can reach it, or send the pixels instead.",
                    param="data",
                ) from None
    raise UrlFailed(f"The scene's address redirects more than {REDIRECTS} times.", param="data")


def _body(reply: requests.Response, max_bytes: int) -> bytes:
    if reply.status_code != 200:
        raise UrlFailed(
            f"The scene's address answered with status {reply.status_code} instead of a file.",
            param="data",
        )
    body = bytearray()
    deadline = time.monotonic() + DOWNLOAD_SECONDS
    for chunk in reply.iter_content(CHUNK):
        body += chunk
        if time.monotonic() > deadline:
            raise UrlFailed(
                f"The scene's address did not give out the file within {DOWNLOAD_SECONDS} s; "
                "send the pixels instead.",
                param="data",
            )
        if len(body) > max_bytes:
            raise _too_large(max_bytes)
    return bytes(body)


def _too_large(max_bytes: int) -> TooLarge:
    return TooLarge(
        f"The file is larger than the {max_bytes >> 20} MiB that this server takes; "
        "send smaller windows of it.",
        param="data",
    )


class _Connection(HTTPConnection):
    """Checks the address that it is connected to, which a name server may have changed since."""

    def _new_conn(self) -> socket.socket:
        return _checked(super()._new_conn(), self)


class _SecureConnection(HTTPSConnection):
    """The same before the encryption starts."""

    def _new_conn(self) -> socket.socket:
        return _checked(super()._new_conn(), self)


def _checked(connected: socket.socket, connection: HTTPConnection) -> socket.socket:
    try:
        check_address(connection.host.strip("[]"), connection.port, connected.getpeername()[0])
    except UrlRefused:
        connected.close()
        raise
    return connected


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


class _CheckingAdapter(HTTPAdapter):
    """Makes requests use the connections above."""

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, **options)
        self.poolmanager.pool_classes_by_scheme = {"http": _Pool, "https": _SecurePool}
