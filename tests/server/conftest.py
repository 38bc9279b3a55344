"""What the tests of the server share: rasters in memory, a loopback web server, a stand-in model.

Nothing here leaves the machine: names are not looked up and only loopback is connected to.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import gc
import http.server
import json
import socket
import threading
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from types import SimpleNamespace
from typing import Any

import httpx
import numpy as np
import pytest
import rasterio
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile
from rasterio.transform import Affine
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from terramask_server.handover import take
from terramask_server.scene import Scene

BANDS = ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")
NORTH_UP = Affine(10.0, 0.0, 500000.25, 0.0, -10.0, 4200000.75)
SEN1FLOODS11 = "terratorch.datamodules.Sen1Floods11NonGeoDataModule"


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
    crs: Any = "EPSG:32630",
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
        transform = [{"class_path": "albumentations.pytorch.ToTensorV2"}]
        arguments = {"data_root": ".", "bands": list(BANDS), "test_transform": transform}
        return {
            "pretrained_cfg": {
                "input": {"data": inputs},
                "model": {
                    "class_path": "terratorch.tasks.SemanticSegmentationTask",
                    "init_args": {"model_args": {"num_classes": 2, "backbone_bands": list(BANDS)}},
                },
                "data": {"class_path": SEN1FLOODS11, "init_args": arguments, **data},
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


class Behind:
    """vLLM's part: remembers what it got, and says how many tiles the scene has."""

    def __init__(self) -> None:
        self.bodies: list[dict[str, Any]] = []

    async def pooling(self, request: Request) -> JSONResponse:
        body = await request.body()
        assert int(request.headers["content-length"]) == len(body)
        assert request.headers["content-type"] == "application/json"
        self.bodies.append(json.loads(body))
        scene = take(self.bodies[-1]["data"])
        assert scene is not None
        return JSONResponse({"data": {"tiles": len(scene.tiles)}})

    async def echo(self, request: Request) -> JSONResponse:
        body = (await request.body()).decode()
        facts = {"body": body, "path": request.url.path, "type": request.headers["content-type"]}
        return JSONResponse({**facts, "query": request.url.query}, status_code=207)

    async def health(self, request: Request) -> JSONResponse:
        return JSONResponse({})


@pytest.fixture
def behind() -> Behind:
    return Behind()


@pytest.fixture
def config(prithvi_config: Callable[..., Any]) -> dict[str, Any]:
    return prithvi_config()


@pytest.fixture
def app(behind: Behind, config: dict[str, Any]) -> Starlette:
    from terramask_server.gateway import Gateway  # imports vLLM: slow

    routes = [
        Route("/pooling", behind.pooling, methods=["POST"]),
        Route("/health", behind.health),
        Route("/v1/echo", behind.echo, methods=["POST"]),
    ]
    made = Starlette(routes=routes, middleware=[Middleware(Gateway)])
    hugging_face = SimpleNamespace(to_dict=lambda: config)
    made.state.vllm_config = SimpleNamespace(
        model_config=SimpleNamespace(hf_config=hugging_face, served_model_name=["m", "alias"]),
        device_config=SimpleNamespace(device_type="cpu"),
    )
    return made


@pytest.fixture
def talk(app: Starlette) -> Callable[..., None]:
    """Runs what is to be done with a client of ``app``."""

    def run(work: Callable[..., Any]) -> None:
        async def session() -> None:
            transport = httpx.ASGITransport(app=app)
            async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
                await work(client)

        asyncio.run(session())

    return run


@pytest.fixture
def scene(geotiff: Callable[..., Any], payload: Callable[..., Any]) -> dict[str, Any]:
    return payload(geotiff(np.full((6, 70, 20), 2000, np.int16)))


@pytest.fixture
def left_over() -> Callable[[], int]:
    """How many prepared scenes stay in memory; the thread that prepared one lets go of it last."""

    def count() -> int:
        found = 1
        deadline = time.monotonic() + 10
        while found and time.monotonic() < deadline:
            gc.collect()
            found = sum(type(one) is Scene for one in gc.get_objects())
        return found

    return count
