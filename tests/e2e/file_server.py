"""A folder over HTTP on loopback, whole files or ranges; run as ``file_server.py FOLDER``.

GDAL reads a remote raster only from a server that has ranges, which Python's own has not. It is a
process of its own because QGIS holds Python's interpreter lock while GDAL waits for an answer.
Prints its port. ``/sent`` tells how many bytes of files it has given out.
"""

from __future__ import annotations

import functools
import http.server
import re
import sys
from collections.abc import Mapping
from pathlib import Path


class FileServer(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    sent = 0

    def do_GET(self) -> None:
        if self.path == "/sent":
            self._give(200, str(FileServer.sent).encode())
            return
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        path = Path(self.translate_path(self.path))
        if asked is None or not path.is_file():
            super().do_GET()
            return
        size = path.stat().st_size
        first, last = int(asked[1]), min(int(asked[2] or size), size - 1)
        with path.open("rb") as file:
            file.seek(first)
            part = file.read(last - first + 1)
        FileServer.sent += len(part)
        self._give(206, part, {"Content-Range": f"bytes {first}-{last}/{size}"})

    def _give(self, status: int, content: bytes, headers: Mapping[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {**(headers or {}), "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


if __name__ == "__main__":
    handler = functools.partial(FileServer, directory=sys.argv[1])
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        print(server.server_address[1], flush=True)
        server.serve_forever()
