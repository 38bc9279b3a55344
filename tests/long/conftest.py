"""The long checks' server, and the figures that they leave in ``docs/measurements.md``."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tools.local_server import local_server
from tools.measurements import write_page

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """The address of ``terramask-serve`` with the demo model, started once for all tests."""
    with local_server() as address:
        yield address


@pytest.fixture(scope="session")
def figure() -> Iterator[Callable[[str, str], None]]:
    """Notes a figure for the page: what was measured, and the value with its unit."""
    found: dict[str, str] = {}
    yield found.__setitem__
    write_page(ROOT / "docs" / "measurements.md", found)
    print(json.dumps(found, indent=1))
