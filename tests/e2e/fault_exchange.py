"""One connection through the fault proxy: a request comes, is passed on or spoiled, and logged."""

from __future__ import annotations

import base64
import contextlib
import http.client
import json
import os
import select
import socket
import struct
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import urlsplit

from osgeo import gdal

from tests.e2e.faults import FAULTS, Headers, Reply

gdal.UseExceptions()
LONGEST_S = 120.0
# Headers that belong to one connection, and are not passed on.
_OWN = {"connection", "keep-alive", "transfer-encoding", "content-length", "host", "date", "server"}


@dataclass
class Line:
    """What became of a request. ``place`` is the upper left corner of its pixels on the map and
    their columns and rows; ``status`` is 0 where no answer left, and ``whole`` tells whether all
    of it did; times are in seconds of one clock."""

    route: str
    fault: str = ""
    begun: float = field(default_factory=time.monotonic)
    ended: float = 0.0
    place: tuple[float, ...] = ()
    status: int = 0
    whole: bool = False


class Handler(BaseHTTPRequestHandler):
    """One connection; an ``Exchange`` for each of its requests."""

    protocol_version = "HTTP/1.1"
    state: Any

    def setup(self) -> None:
        super().setup()
        self.state.connections.add(self)

    def finish(self) -> None:
        self.state.connections.discard(self)
        with contextlib.suppress(OSError, ValueError):
            super().finish()

    def do_GET(self) -> None:
        self._exchange()

    def do_POST(self) -> None:
        self._exchange()

    def do_CONNECT(self) -> None:
        self._exchange()

    def _exchange(self) -> None:
        self._body = b""
        self._owed = 0
        self._length = int(self.headers.get("Content-Length") or 0)
        path = urlsplit(self.path).path if self.command != "CONNECT" else ""
        line = self._line = Line(f"{self.command} {path}".strip())
        with self.state.lock:
            self.state.lines.append(line)
        self._released = self.state.released
        line.fault = self.state.fault_for(self, line.route)
        try:
            self._spoil_or_pass(line.fault)
        except (OSError, ValueError, http.client.HTTPException):
            # Whoever of the two has gone, the other sees it.
            self.reset()
        line.ended = time.monotonic()
        # What a fault left unread would be taken for the next request.
        self.close_connection = self.close_connection or len(self._body) < self._length

    def _spoil_or_pass(self, fault: str) -> None:
        if fault:
            FAULTS[fault](self)
        else:
            self.send(*self.forward())

    def read_body(self, share: float = 1.0) -> bytes:
        missing = int(self._length * share) - len(self._body)
        if missing > 0:
            self._body += self.rfile.read(missing)
            if len(self._body) < int(self._length * share):
                raise ConnectionAbortedError
        if share == 1.0 and self._length and not self._line.place:
            self._line.place = _place(self._body)
        return self._body

    def forward(self) -> Reply:
        """The server's answer. Raises OSError if one of the two went away."""
        body = self.read_body()
        parts = urlsplit(self.state.upstream)
        kept = {name: value for name, value in self.headers.items() if name.lower() not in _OWN}
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, LONGEST_S)
        with contextlib.closing(connection):
            connection.request(self.command, urlsplit(self.path).path, body or None, kept)
            while not select.select([connection.sock], [], [], 0.02)[0]:
                if self._gone():
                    raise ConnectionAbortedError
            reply = connection.getresponse()
            headers = {n: v for n, v in reply.getheaders() if n.lower() not in _OWN}
            return reply.status, headers, reply.read()

    def send(self, status: int, headers: Headers, body: bytes, cut: int | None = None) -> None:
        self._line.status = status
        self._owed = len(body)
        head = [f"HTTP/1.1 {status} Told by the fault proxy"]
        if "Transfer-Encoding" not in headers:
            head.append(f"Content-Length: {len(body)}")
        head += [f"{name}: {value}" for name, value in headers.items()]
        self.wfile.write("\r\n".join([*head, "", ""]).encode("latin-1"))
        self.send_raw(body[:cut])

    def send_raw(self, content: bytes) -> None:
        self.wfile.write(content)
        self._owed -= len(content)
        self._line.whole = self._owed <= 0

    def pause(self, seconds: float) -> bool:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self._gone():
                return False
            time.sleep(0.02)
        return True

    def wait_for_release(self) -> None:
        end = time.monotonic() + LONGEST_S
        while not self._released.is_set() and time.monotonic() < end and not self._gone():
            self._released.wait(0.02)

    def close(self) -> None:
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_WR)

    def hang_up(self) -> None:
        """From another thread: the one that reads wakes up and ends."""
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def reset(self) -> None:
        self.close_connection = True
        with contextlib.suppress(OSError):
            lingering = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, lingering)
            descriptor = self.connection.detach()
            if descriptor >= 0:
                os.close(descriptor)

    def _gone(self) -> bool:
        """Whether the client closed its side, also where it sent something before."""
        if self.connection.fileno() < 0:
            return True
        poll = select.poll()
        poll.register(self.connection, select.POLLRDHUP)
        return bool(poll.poll(0))

    def log_message(self, *_: object) -> None:
        pass


def _place(body: bytes) -> tuple[float, ...]:
    """Where on the map the pixels of a request lie: x, y, columns, rows; empty if it has none."""
    try:
        data = json.loads(body)["data"]
        if data["data_format"] != "b64_json":
            return tuple(data.get("window", ()))
        geotiff = base64.b64decode(data["data"])
    except (ValueError, KeyError, TypeError):
        return ()
    path = f"/vsimem/place-{threading.get_ident()}.tif"
    gdal.FileFromMemBuffer(path, geotiff)
    try:
        dataset = gdal.Open(path)
    except RuntimeError:  # no picture at all: the engine asks who is there
        gdal.Unlink(path)
        return ()
    x, y = gdal.ApplyGeoTransform(dataset.GetGeoTransform(), 0, 0)
    size = dataset.RasterXSize, dataset.RasterYSize
    dataset = None
    gdal.Unlink(path)
    return x, y, *size
