"""Servers on loopback: one that answers at once, and a front for several."""

from __future__ import annotations

import http.client
import itertools
import json
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]
STUB = ROOT / "tests" / "stub_server.py"
SAMPLE = ROOT / "resources" / "sample" / "flooded_valley.tif"
FILES = ROOT / "tests" / "e2e" / "file_server.py"
_FORWARDED = ("Content-Type", "Accept", "Authorization")
_RETURNED = ("Content-Type", "Retry-After")
_TIMEOUT_S = 1800
"""The stock plugin in float16 needs minutes where the processor has no instructions for it."""


@contextmanager
def stub_server(latency: float = 0.0, **card: Any) -> Iterator[str]:
    """The address of ``tests/stub_server.py``, whose engine takes ``latency`` seconds for a tile;
    ``card`` are fields of its card to change."""
    with _started(STUB, "--latency", str(latency), "--card", json.dumps(card)) as port:
        yield f"http://127.0.0.1:{port}"


@contextmanager
def file_server(folder: Path) -> Iterator[str]:
    """The address under which a web server gives out the files of ``folder``."""
    with _started(FILES, str(folder)) as port:
        yield f"http://127.0.0.1:{port}"


@contextmanager
def in_turns(addresses: Sequence[str]) -> Iterator[tuple[str, list[int]]]:
    """An address behind which each request goes to the next server, as a balancer's does; and how
    many pixel requests each of them got."""
    asked = [0] * len(addresses)
    front = _Front(addresses, asked)
    thread = threading.Thread(target=front.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{front.server_address[1]}", asked
    finally:
        front.shutdown()
        front.server_close()
        thread.join()


def fetched(url: str, body: bytes | None = None) -> bytes:
    """What an address of loopback answers, to JSON if there is a body."""
    request = urllib.request.Request(url, body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=_TIMEOUT_S) as answer:
        return bytes(answer.read())


def request(data: str, overlap: int = 0, data_format: str = "b64_json") -> bytes:
    """The body that asks Terramask's server for the mask of a GeoTIFF in base64, or of an address
    (``data_format`` ``url``)."""
    asked = {
        "data": data,
        "data_format": data_format,
        "image_format": "tiff",
        "out_data_format": "b64_json",
        "overlap": overlap,
    }
    return json.dumps({"data": asked}).encode()


@contextmanager
def _started(script: Path, *arguments: str) -> Iterator[int]:
    """A script that prints its port when it listens."""
    command = [sys.executable, str(script), *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            port = int((process.stdout.readline() if process.stdout else "") or 0)
            if not port:
                raise RuntimeError(f"{script.name} did not start")
            yield port
        finally:
            process.terminate()


class _Front(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, addresses: Sequence[str], asked: list[int]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.hosts = [urlsplit(address).netloc for address in addresses]
        self.asked = asked
        self.turn = itertools.count()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Front

    def do_GET(self) -> None:
        self._forward()

    def do_POST(self) -> None:
        self._forward()

    def _forward(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        number = next(self.server.turn) % len(self.server.hosts)
        self.server.asked[number] += self.command == "POST"
        connection = http.client.HTTPConnection(self.server.hosts[number], timeout=_TIMEOUT_S)
        try:
            sent = {key: self.headers[key] for key in _FORWARDED if key in self.headers}
            connection.request(self.command, self.path, body, sent)
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        self.send_response(answer.status)
        for name in _RETURNED:
            value = answer.getheader(name)
            if value:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass
