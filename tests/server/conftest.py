"""What the tests of the server share; the fixtures stand in the modules beside this one.

Nothing here leaves the machine: names are not looked up and only loopback is connected to.
"""

from __future__ import annotations

import socket
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from rasterio.errors import NotGeoreferencedWarning

from tests.server.asgi import app, ask, behind, config, left_over, log_lines, queued, scene, talk
from tests.server.rasters import geotiff, payload, prithvi_config, read_mask
from tests.server.web import other_web, web

__all__ = [
    "app",
    "ask",
    "behind",
    "config",
    "geotiff",
    "left_over",
    "log_lines",
    "other_web",
    "payload",
    "prithvi_config",
    "queued",
    "read_mask",
    "scene",
    "talk",
    "web",
]
VARIABLES = (
    "TERRAMASK_ALLOW_HOSTS",
    "TERRAMASK_READ_FOLDERS",
    "TERRAMASK_WRITE_FOLDER",
    "TERRAMASK_MAX_PIXELS",
    "TERRAMASK_MAX_MIB",
    "TERRAMASK_API_KEY",
    "TERRAMASK_WITHOUT_KEY",
    "TERRAMASK_CARD",
    "VLLM_API_KEY",
)


@pytest.fixture(scope="module", autouse=True)
def _loopback_only() -> Iterator[None]:
    connect, resolve = socket.socket.connect, socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX and address[0] not in ("127.0.0.1", "::1"):
            raise OSError(f"the tests do not connect to {address}")
        connect(self, address)

    def guarded_resolve(host: Any, port: Any, *args: Any, **more: Any) -> Any:
        if host not in (None, "localhost"):
            more["flags"] = more.get("flags", 0) | socket.AI_NUMERICHOST
        return resolve(host, port, *args, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded_connect)
        patch.setattr(socket, "getaddrinfo", guarded_resolve)
        for name in VARIABLES:
            patch.delenv(name, raising=False)
        yield


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        yield
