"""A web server on loopback that gives out parts of files, and counts what it gives out.

A page is its content, or a function that answers the request as it likes.
"""

from __future__ import annotations

import contextlib
import http.server
import re
import ssl
import threading
from collections.abc import Callable, Iterator
from typing import Any

Answer = Callable[["Handler"], None]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    files: Files

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        self.files.requests.append((path, self.headers.get("Range")))
        self.files.headers.append(dict(self.headers))
        page = self.files.pages.get(path, b"")
        with contextlib.suppress(OSError):
            if callable(page):
                page(self)
            elif page:
                self.give_part(page)
            else:
                self.give(404, b"<html>not here</html>", {"Content-Type": "text/html"})

    def asked(self) -> tuple[int, int] | None:
        found = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        return (int(found[1]), int(found[2])) if found else None

    def give_part(self, content: bytes, headers: dict[str, str] | None = None) -> None:
        """What RFC 9110 says: the part that is asked for, of a file without a changed tag."""
        headers = {"ETag": '"one"', **(headers or {})}
        asked = self.asked()
        if asked is None or self.headers.get("If-Range", headers["ETag"]) != headers["ETag"]:
            self.give(200, content, headers)
            return
        first, last = asked[0], min(asked[1], len(content) - 1)
        place = f"bytes {first}-{last}/{len(content)}"
        self.give(206, content[first : last + 1], {"Content-Range": place, **headers})

    def give(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.files.sent += len(body)
        self.wfile.write(body)

    def drop(self) -> None:
        """End the connection here."""
        self.close_connection = True

    def setup(self) -> None:
        super().setup()
        self.files.connections += 1

    def log_message(self, *args: Any) -> None:
        pass


class Files:
    """What is given out, and what was asked for."""

    def __init__(self, port: int, scheme: str = "http") -> None:
        self.port = port
        self.scheme = scheme
        self.pages: dict[str, bytes | Answer] = {}
        self.requests: list[tuple[str, str | None]] = []
        self.headers: list[dict[str, str]] = []
        self.sent = 0
        self.connections = 0
        self.ending = threading.Event()

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"{self.scheme}://{host}:{self.port}{path}"


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *args: Any) -> None:
        """Clients go away as they like."""


@contextlib.contextmanager
def serve_files(context: ssl.SSLContext | None = None) -> Iterator[Files]:
    handler = type("FilesHandler", (Handler,), {})
    server = Server(("127.0.0.1", 0), handler)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    files = Files(server.server_port, "https" if context else "http")
    handler.files = files  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield files
    finally:
        files.ending.set()
        server.shutdown()
        server.server_close()
        thread.join()
