"""A server's stand-in, and Terramask's provider in a running QGIS.

The stand-in speaks HTTP on loopback but runs no model: it calls a pixel flooded where its
shortwave infrared is dark. It is there for faults that a real server would not produce when asked,
and for tests of the engine around the model. The real server is what tests/e2e talks to.
"""

from __future__ import annotations

import base64
import copy
import json
import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsNetworkAccessManager,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QThread

from tests.qgis.local_fixtures import (  # noqa: F401 (fixtures of the local server)
    bundled,
    new_dialog,
    one_python,
    shelf,
)
from tests.qgis.panels import new_panel, ready  # noqa: F401 (fixtures for all tests here)
from tests.qgis.runs import Feedback
from tests.qgis.servers import kept, key, new_box  # noqa: F401 (fixtures for all tests here)

DARK = 800
Reply = tuple[int, bytes]


class Thread(QThread):
    """Runs a function in a thread of Qt's, as QGIS runs algorithms; keeps what it raises."""

    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__()
        self._work = work
        self.result: Any = None
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            self.result = self._work()
        except Exception as error:
            self.error = error

    def ended(self) -> bool:
        """Wait; false if it still runs after 20 seconds."""
        return bool(self.wait(20_000))


class StandIn:
    """Answers each route by a function of the request's body; tests replace these functions."""

    def __init__(self, card: Any) -> None:
        self.card = copy.deepcopy(card)
        self.asked: list[tuple[str, Any]] = []
        self.headers: list[Any] = []
        self.routes: dict[str, Callable[[bytes], Reply | None]] = {
            "GET /v1/terramask": lambda body: (200, json.dumps(self.card).encode()),
            "POST /pooling": self.pool,
        }
        self.released = threading.Event()
        self.came = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=lambda: self._server.serve_forever(0.01), daemon=True
        )
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def requests(self) -> list[dict[str, Any]]:
        """The ``data`` of what was asked of /pooling."""
        return [json.loads(body)["data"] for route, body in self.asked if route == "POST /pooling"]

    def pool(self, body: bytes) -> Reply:
        data = json.loads(body)["data"]
        if data["data_format"] == "url":
            mask = threshold(gdal.Open(data["data"].replace("http", "/vsicurl/http", 1)), data)
        else:
            path = f"/vsimem/stand-in-{id(data)}.tif"
            gdal.FileFromMemBuffer(path, base64.b64decode(data["data"]))
            mask = threshold(gdal.Open(path), data)
            gdal.Unlink(path)
        return 200, answer(mask)

    def wait(self, body: bytes) -> Reply | None:
        """Answer nothing until the test is over."""
        self.released.wait(60)
        return None

    def has_been_asked(self, times: int) -> None:
        """Wait until that many requests have come."""
        while len(self.asked) < times:
            self.came.wait(1)
            self.came.clear()

    def close(self) -> None:
        self.released.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        stand_in = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.answer()

            def do_POST(self) -> None:
                self.answer()

            def answer(self) -> None:
                size = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(size)
                if len(body) < size:
                    return  # Cancelled while it was sent.
                route = f"{self.command} {self.path}"
                stand_in.asked.append((route, body))
                stand_in.headers.append(self.headers)
                stand_in.came.set()
                reply = stand_in.routes.get(route, lambda _: (404, b'{"detail":"Not Found"}'))(body)
                if reply is None:
                    return
                self.send_response(reply[0])
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(reply[1])))
                self.end_headers()
                self.wfile.write(reply[1])

            def log_message(self, *arguments: Any) -> None:
                pass

        return Handler


def threshold(dataset: gdal.Dataset, data: dict[str, Any]) -> bytes:
    """GeoTIFF of a mask: 255 where there is no data, 1 where the model's fifth band is dark."""
    column, row, width, height = data.get("window") or (
        0,
        0,
        dataset.RasterXSize,
        dataset.RasterYSize,
    )
    band = dataset.GetRasterBand(data["indices"][4] + 1)
    values = band.ReadAsArray(column, row, width, height)
    mask = (values < DARK).astype(np.uint8)
    if band.GetNoDataValue() is not None:
        mask[values == band.GetNoDataValue()] = 255
    g = dataset.GetGeoTransform()
    origin = (g[0] + g[1] * column + g[2] * row, g[3] + g[4] * column + g[5] * row)
    path = f"/vsimem/stand-in-mask-{id(mask)}.tif"
    result = gdal.GetDriverByName("GTiff").Create(path, width, height, 1, gdal.GDT_Byte)
    result.SetGeoTransform((origin[0], g[1], g[2], origin[1], g[4], g[5]))
    result.SetProjection(dataset.GetProjection())
    result.GetRasterBand(1).SetNoDataValue(255)
    result.GetRasterBand(1).WriteArray(mask)
    result = None
    file = gdal.VSIFOpenL(path, "rb")
    content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(path)
    return content


def answer(mask: bytes) -> bytes:
    data = {"data_format": "b64_json", "data": base64.b64encode(mask).decode(), "format": "tiff"}
    return json.dumps({"request_id": "r", "created_at": 1, "data": data}).encode()


def envelope(message: str, kind: str, status: int) -> Reply:
    error = {"message": message, "type": kind, "param": None, "code": status}
    return status, json.dumps({"error": error}).encode()


@pytest.fixture
def refusing() -> Callable[[str, str, int], Callable[[bytes], Reply]]:
    """Routes that answer vLLM's error envelope."""
    return lambda message, kind, status: lambda body: envelope(message, kind, status)


@pytest.fixture
def stand_in(golden: Callable[[str], Any]) -> Iterator[StandIn]:
    """A server's stand-in with the golden card, whose tiles are made small."""
    card = golden("card")
    card.update(tile=64, overlap=8)
    server = StandIn(card)
    yield server
    server.close()


@pytest.fixture
def started() -> Callable[[Callable[[], Any]], Thread]:
    """Starts a function in a thread of Qt's."""

    def start(work: Callable[[], Any]) -> Thread:
        thread = Thread(work)
        thread.start()
        return thread

    return start


@pytest.fixture
def free_address() -> Iterator[str]:
    """An address at which nobody answers; kept, so that no other server of the test gets it, but
    one that asks for it."""
    with socket.socket() as kept_free:
        kept_free.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        kept_free.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{kept_free.getsockname()[1]}"


@pytest.fixture
def provider(qgis_app: QgsApplication) -> Iterator[Any]:
    """Terramask's provider, registered."""
    from plugin.processing.provider import TerramaskProvider

    registered = TerramaskProvider()
    QgsApplication.processingRegistry().addProvider(registered)
    yield registered
    QgsApplication.processingRegistry().removeProvider(registered)


@pytest.fixture
def left_over(tmp_path: Path) -> Callable[[], list[str]]:
    """Names of what lies in the test's folder besides the scene."""
    return lambda: sorted(
        path.name for path in tmp_path.iterdir() if not path.name.startswith("scene")
    )


@pytest.fixture
def request_for(
    sentinel_2: Callable[..., Path], stand_in: StandIn, tmp_path: Path
) -> Callable[..., Any]:
    """Makes requests to detect floods in a scene; journals lie in the folder ``scene-runs``."""
    from plugin.jobs.request import DetectRequest
    from plugin.raster.region import Region
    from plugin.raster.scene import open_scene

    def make(
        area: Any = None, transport: str = "auto", path: Any = None, more: Any = None, **scene: Any
    ) -> DetectRequest:
        return DetectRequest(
            scene=open_scene(str(path or sentinel_2(**scene))),
            server=stand_in.address,
            output=tmp_path / "mask.tif",
            region=None if area is None else Region(area),
            transport=transport,
            runs=tmp_path / "scene-runs",
            **(more or {}),
        )

    return make


@pytest.fixture
def impatient() -> Iterator[None]:
    """QGIS gives up on a request after half a second without a byte, and not after 60."""
    before = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(500)
    yield
    QgsNetworkAccessManager.setTimeout(before)


@pytest.fixture
def layer(sentinel_2: Callable[..., Path], qgis_new_project: None) -> QgsRasterLayer:
    """A scene as a layer of a new project."""
    layer = QgsRasterLayer(str(sentinel_2()), "Valley")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def run(stand_in: StandIn, tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """Check and run the algorithm; raises what it raises."""

    def call(layer: Any, **more: Any) -> dict[str, Any]:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            "terramask:detectfloods"
        )
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = Feedback()
        parameters = {
            "INPUT": layer,
            "SERVER": stand_in.address,
            "OUTPUT": str(tmp_path / "mask.tif"),
            **more,
        }
        fits, reason = algorithm.checkParameterValues(parameters, context)
        if not fits:
            raise QgsProcessingException(reason)
        results, _ = algorithm.run(parameters, context, feedback, {}, False)
        return results

    return call
