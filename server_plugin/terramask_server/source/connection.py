"""HTTP connections to addresses that the policy allows."""

from __future__ import annotations

import socket
import ssl
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import urljoin

import certifi
from urllib3.util import Url

from ..errors import UrlFailed
from .policy import Endpoint, check_connection, check_url, host_of, port_of, resolve
from .transfer import Transfer

# To connect to one address, and to wait while nothing comes; seconds.
CONNECT_SECONDS = 5
SILENCE_SECONDS = 10
REDIRECTS = 5
REDIRECT_STATUS = (301, 302, 303, 307, 308)


class Connection(HTTPConnection):
    """A connection to the server of one address, kept open between requests.

    Python's own client: it looks for no proxies or passwords of the server's account, and logs
    nothing, so that no signed address gets into a log.
    """

    def __init__(self, parts: Url, allow_hosts: tuple[str, ...], transfer: Transfer) -> None:
        super().__init__(host_of(parts), port_of(parts))
        secure = parts.scheme == "https"
        # What needs no mention in a request; a signature may be on the host as it is mentioned.
        self.default_port = 443 if secure else 80
        self._tls = _tls() if secure else None
        self._parts = parts
        self._allow_hosts = allow_hosts
        self._transfer = transfer
        self._last: HTTPResponse | None = None

    def connect(self) -> None:
        plain = self._connect_to_any(resolve(self._parts, self._allow_hosts))
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        plain.settimeout(SILENCE_SECONDS)
        self.sock = self._tls.wrap_socket(plain, server_hostname=self.host) if self._tls else plain

    def ask(self, first: int, last: int, unchanged: str | None = None) -> HTTPResponse:
        """Ask for the file's bytes ``first`` to ``last``; any answer is returned.

        If the file is not the one with the entity tag ``unchanged``, all of it is the answer.
        """
        headers = {"Range": f"bytes={first}-{last}", "User-Agent": "terramask-server"}
        if unchanged:
            headers["If-Range"] = unchanged
        if self._last is not None and not self._last.isclosed():
            # What is left of that answer would be taken for the next one's beginning.
            self.close()
        used_before = self.sock is not None
        try:
            return self._get(headers)
        except ConnectionError:
            # A server may end a connection that it has kept open for us at any time.
            self.close()
            self._transfer.check()
            if not used_before:
                raise
            return self._get(headers)

    def ask_for_all(self) -> HTTPResponse:
        """Ask for the whole file; any answer is returned."""
        self.close()
        return self._get({"User-Agent": "terramask-server"})

    def _get(self, headers: dict[str, str]) -> HTTPResponse:
        self.request("GET", self._parts.request_uri, headers=headers)
        self._last = self.getresponse()
        return self._last

    def _connect_to_any(self, endpoints: list[Endpoint]) -> socket.socket:
        failure = OSError()
        for family, address in endpoints:
            made = socket.socket(family, socket.SOCK_STREAM)
            try:
                self._transfer.watch(made)
                made.settimeout(CONNECT_SECONDS)
                made.connect(address)
                check_connection(self._parts, made, self._allow_hosts)
            except OSError as error:
                made.close()
                self._transfer.check()
                failure = error
            except BaseException:
                made.close()
                raise
            else:
                return made
        raise failure


def follow(
    url: str, allow_hosts: tuple[str, ...], transfer: Transfer, last: int
) -> tuple[Connection, HTTPResponse]:
    """Ask for the bytes 0 to ``last`` of what ``url`` finally leads to.

    Raises:
        UrlRefused: it leads where the server may not go.
        UrlFailed: it leads nowhere.
    """
    for _ in range(REDIRECTS + 1):
        parts = check_url(url)
        connection = Connection(parts, allow_hosts, transfer)
        response = connection.ask(0, last)
        target = response.getheader("location")
        if response.status not in REDIRECT_STATUS or not target:
            return connection, response
        connection.close()
        url = urljoin(parts.url, target)
    raise UrlFailed(f"The scene's address redirects more than {REDIRECTS} times.", param="data")


def _tls() -> ssl.SSLContext:
    # What the machine trusts, and what browsers do: not every machine has a list of its own.
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
