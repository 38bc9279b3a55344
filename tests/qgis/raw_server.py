"""Servers that do with a connection what a test says, byte by byte; and asking them.

QGIS handles certificates, passwords and proxies in its main thread, so that has to go on while
another one asks.
"""

from __future__ import annotations

import re
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QThread

from plugin.server.client import ServerClient
from plugin.wire.errors import ServerError

CRLF = "\r\n"
PATIENCE_MS = 20_000
LOOK_MS = 5
Act = Callable[[socket.socket], Any]


class RawServer:
    """A context manager; ``act`` gets each connection that is made, in a thread of its own."""

    def __init__(self, act: Act, certificate: str = "") -> None:
        self.connections = 0
        self.closing = threading.Event()
        self._act = act
        self._tls: ssl.SSLContext | None = None
        if certificate:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(certificate)
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = int(self._listener.getsockname()[1])
        self._thread = threading.Thread(target=self._listen, daemon=True)

    @property
    def address(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> RawServer:
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.closing.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.connections += 1
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:
            if self._tls is None:
                self._act(connection)
            else:
                with self._tls.wrap_socket(connection, server_side=True) as secure:
                    self._act(secure)


def read_request(connection: socket.socket) -> tuple[bytes, int]:
    """The head of a request and the length of its body, which is read and forgotten."""
    head = b""
    while b"\r\n\r\n" not in head:
        piece = connection.recv(65536)
        if not piece:
            raise ConnectionError
        head += piece
    head, _, rest = head.partition(b"\r\n\r\n")
    length = re.search(rb"content-length: *(\d+)", head, re.IGNORECASE)
    size = int(length[1]) if length else 0
    left = size - len(rest)
    while left > 0:
        left -= len(connection.recv(min(left, 1 << 20)) or b"x" * left)
    return head, size


def reply(status: int, body: bytes = b"", **headers: str) -> Act:
    """Answers every request of a connection; ``Retry_After`` is the header Retry-After."""

    def act(connection: socket.socket) -> None:
        while True:
            read_request(connection)
            connection.sendall(raw(status, body, **headers))

    return act


def raw(status: int, body: bytes = b"", **headers: str) -> bytes:
    fields = {"Content_Length": str(len(body)), **headers}
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in fields.items()]
    return f"HTTP/1.1 {status} X\r\n{CRLF.join(lines)}\r\n\r\n".encode() + body


def reset(connection: socket.socket) -> None:
    """Close so that the other side hears of it at once and of nothing else."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def hold(connection: socket.socket) -> None:
    """Until the other side has gone."""
    while connection.recv(65536):
        pass


class Asking(QThread):
    """Calls ``work`` in a thread of Qt's."""

    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__()
        self._work = work
        self.result: Any = None
        self.error: BaseException | None = None
        self.start()

    def run(self) -> None:
        try:
            self.result = self._work()
        except BaseException as error:
            self.error = error

    def outcome(self) -> Any:
        """What ``work`` returned, or raises what it raised. The main thread goes on meanwhile."""
        deadline = time.monotonic() + PATIENCE_MS / 1000
        # Without an event loop of its own that listens to this thread: it would live on in the
        # traceback of an error and die at any time, with a lock of Qt's in the main thread's hand
        # and Python, which it has to ask, perhaps in that of a thread which needs the lock.
        while not self.wait(LOOK_MS) and time.monotonic() < deadline:
            QCoreApplication.processEvents()
        assert self.isFinished(), "the request never ended"
        if self.error is not None:
            raise self.error
        return self.result


def refused(work: Callable[[], Any]) -> ServerError:
    """The error, which must be one sentence, of ``work`` in another thread."""
    with pytest.raises(ServerError) as caught:
        Asking(work).outcome()
    message = caught.value.message
    assert message.endswith(".")
    assert message[0].isupper() or message[0].isdigit()
    assert "\n" not in message
    assert "{" not in message
    return caught.value


def pooled(address: str, authcfg: str = "", **more: Any) -> Callable[[], Any]:
    """Asks the server for a mask."""
    return lambda: ServerClient(address, authcfg).pool(None, b'{"data": {}}', **more)
