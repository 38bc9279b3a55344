"""What the end-to-end tests share: a real vLLM with the demo model, and a real HTTP server."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.local_server import local_server

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """The address of ``terramask-serve`` with the demo model, started once for all tests."""
    with local_server() as address:
        yield address


@pytest.fixture(scope="session")
def sample() -> Path:
    """The project's own scene: 6 named bands, UTM, a corner without data."""
    return ROOT / "resources" / "sample" / "flooded_valley.tif"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def sample_url(sample: Path) -> Iterator[str]:
    """The sample scene behind a real HTTP server on loopback."""
    handler = functools.partial(_Quiet, directory=str(sample.parent))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/{sample.name}"
        server.shutdown()
        thread.join()
