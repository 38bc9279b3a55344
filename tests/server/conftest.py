"""What the tests of the server share: rasters in memory, a loopback web server, a stand-in model.

Nothing here leaves the machine: names are not looked up and only loopback is connected to.
"""

from __future__ import annotations

import base64
import contextlib
import http.server
import socket
import threading
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile
from rasterio.transform import Affine

BANDS = ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")
NORTH_UP = Affine(10.0, 0.0, 500000.25, 0.0, -10.0, 4200000.75)
UTM_30N = "EPSG:32630"


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
        patch.delenv("TERRAMASK_ALLOW_HOSTS", raising=False)
        yield


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        yield


def make_geotiff(
    values: Any,
    names: Sequence[str] = (),
    *,
    crs: Any = UTM_30N,
    transform: Affine = NORTH_UP,
    scales: Sequence[float] | None = None,
    offsets: Sequence[float] | None = None,
    mask: Any = None,
    **profile: Any,
) -> bytes:
    """The bytes of a GeoTIFF with ``values`` [band, row, column]."""
    values = np.asarray(values)
    count, height, width = values.shape
    profile = {"driver": "GTiff", "dtype": values.dtype, "crs": crs, **profile}
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        warnings.catch_warnings(),
        MemoryFile() as memory,
    ):
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with memory.open(
            count=count, height=height, width=width, transform=transform, **profile
        ) as target:
            target.write(values)
            for number, name in enumerate(names, start=1):
                target.set_band_description(number, name)
            if scales:
                target.scales = scales
            if offsets:
                target.offsets = offsets
            if mask is not None:
                target.write_mask(mask)
        return bytes(memory.read())


@pytest.fixture(scope="session")
def geotiff() -> Callable[..., bytes]:
    return make_geotiff


@pytest.fixture(scope="session")
def payload() -> Callable[..., dict[str, Any]]:
    """The ``data`` object of a request for a file's bytes."""

    def make(content: bytes, **more: Any) -> dict[str, Any]:
        text = base64.b64encode(content).decode("ascii")
        return {"data_format": "b64_json", "data": text, **more}

    return make


@pytest.fixture(scope="session")
def read_mask() -> Callable[[str], tuple[Any, dict[str, Any]]]:
    """The mask [row, column] of an answer's base64, and what else its file says."""

    def read(text: str) -> tuple[Any, dict[str, Any]]:
        with MemoryFile(base64.b64decode(text)) as memory, memory.open() as dataset:
            facts = {
                "crs": dataset.crs,
                "transform": dataset.transform,
                "nodata": dataset.nodata,
                "tags": dataset.tags(),
                "band_tags": dataset.tags(1),
                "colormap": dataset.colormap(1),
                "profile": dict(dataset.profile),
                "structure": dataset.tags(ns="IMAGE_STRUCTURE"),
                "count": dataset.count,
            }
            return dataset.read(1), facts

    return read


@pytest.fixture(scope="session")
def prithvi_config() -> Callable[..., dict[str, Any]]:
    """A TerraTorch model's ``config.json`` as far as the server reads it."""

    def make(tile: int = 64, located: bool = False, **data: Any) -> dict[str, Any]:
        inputs: dict[str, Any] = {"pixel_values": {"shape": [6, tile, tile]}}
        if located:
            inputs["location_coords"] = {"shape": [1, 2]}
        arguments = {
            "data_root": ".",
            "batch_size": 1,
            "num_workers": 0,
            "bands": list(BANDS),
            "constant_scale": 0.0001,
            "no_data_replace": 0,
            "no_label_replace": -1,
            "test_transform": [{"class_path": "albumentations.pytorch.ToTensorV2"}],
        }
        return {
            "architectures": ["Terratorch"],
            "pretrained_cfg": {
                "input": {"target": "pixel_values", "data": inputs},
                "model": {
                    "class_path": "terratorch.tasks.SemanticSegmentationTask",
                    "init_args": {
                        "model_args": {"num_classes": 2, "backbone_bands": list(BANDS)},
                    },
                },
                "data": {
                    "class_path": "terratorch.datamodules.Sen1Floods11NonGeoDataModule",
                    "init_args": arguments,
                    **data,
                },
            },
        }

    return make


class Web:
    """A web server on loopback; ``pages`` maps a path to (status, headers, body) or a function."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.pages: dict[str, Any] = {}
        self.seen: list[str] = []

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"


@contextlib.contextmanager
def serve_web() -> Iterator[Web]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            web.seen.append(self.path)
            page = web.pages.get(self.path, (404, {}, b"<html>not here</html>"))
            status, headers, body = page() if callable(page) else page
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            with contextlib.suppress(OSError):
                self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    web = Web(server.server_port)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def web() -> Iterator[Web]:
    with serve_web() as one:
        yield one


@pytest.fixture
def other_web() -> Iterator[Web]:
    with serve_web() as one:
        yield one
