"""A folder over HTTP on loopback, whole files or ranges; run as ``file_server.py FOLDER``.

GDAL reads a remote raster only from a server that has ranges, which Python's own has not. It is a
process of its own because QGIS holds Python's interpreter lock while GDAL waits for an answer.
Prints its port.
"""

from __future__ import annotations

import functools
import http.server
import re
import sys
from pathlib import Path


class FileServer(http.server.SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        path = Path(self.translate_path(self.path))
        if asked is None or not path.is_file():
            super().do_GET()
            return
        content = path.read_bytes()
        first, last = int(asked[1]), min(int(asked[2] or len(content)), len(content) - 1)
        part = content[first : last + 1]
        self.send_response(206)
        self.send_header("Content-Range", f"bytes {first}-{last}/{len(content)}")
        self.send_header("Content-Length", str(len(part)))
        self.end_headers()
        self.wfile.write(part)

    def log_message(self, *_: object) -> None:
        pass


if __name__ == "__main__":
    handler = functools.partial(FileServer, directory=sys.argv[1])
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        print(server.server_address[1], flush=True)
        server.serve_forever()
