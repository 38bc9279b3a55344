"""What the end-to-end tests share: a real vLLM with the demo model, and a real HTTP server."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.fault_fixtures import (  # noqa: F401 (fixtures for all tests here)
    bench,
    glimpse,
    proxy,
    proxy_process,
    strip_scene,
    stub_url,
    unbroken,
    unbroken_pictures,
    upstream,
)
from tools.local_server import local_server

ROOT = Path(__file__).resolve().parents[2]
FILE_SERVER = Path(__file__).with_name("file_server.py")


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """The address of ``terramask-serve`` with the demo model, started once for all tests."""
    with local_server() as address:
        yield address


@pytest.fixture(scope="session")
def sample() -> Path:
    """The project's own scene: 6 named bands, UTM, a corner without data."""
    return ROOT / "resources" / "sample" / "flooded_valley.tif"


@pytest.fixture(scope="session")
def sample_url(sample: Path) -> Iterator[str]:
    """The sample scene behind a real HTTP server on loopback."""
    command = [sys.executable, str(FILE_SERVER), str(sample.parent)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        port = int(process.stdout.readline()) if process.stdout else 0
        yield f"http://127.0.0.1:{port}/{sample.name}"
        process.terminate()
