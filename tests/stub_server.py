"""Terramask's protocol without a model, for measurements and faults: it answers at once, or
after ``--latency`` seconds for each tile, one tile at a time, as an engine of fixed speed would.

A pixel is class 1 where the reflectance of the model's fifth band (SWIR 1) is below ``--dark``,
class 0 where it is not, 255 where any band has no data. So what a run ought to come to can be
computed from the scene alone. Run as ``stub_server.py [--port PORT]`` with a Python that has GDAL;
it listens on loopback and prints its port. ``GET /asked`` tells how many requests came, how many
pixels they held, and how many were there at once.
"""

from __future__ import annotations

import argparse
import base64
import json
import math
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

gdal.UseExceptions()
CARD = Path(__file__).with_name("wire") / "card.json"
SWIR = 4
# Between two whole numbers of reflectance x 10000, so that rounding never decides.
DARK = 0.07995
FIELDS = {
    *("data_format", "data", "out_data_format", "image_format", "indices", "bands", "window"),
    *("overlap", "scale", "offset", "nodata", "acquired", "outputs"),
}
_OPTIONS = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1"]


class Refused(Exception):
    """The request is answered with vLLM's error envelope."""

    def __init__(self, message: str, kind: str, status: int) -> None:
        super().__init__(message)
        self.reply = status, {"error": {"message": message, "type": kind, "code": status}}


class StubServer(ThreadingHTTPServer):
    """``card`` is what it says about itself, ``dark`` the reflectance below which water is, and
    ``latency`` how many seconds its one engine takes for a tile."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(
        self, card: dict[str, Any], dark: float = DARK, port: int = 0, latency: float = 0.0
    ) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.card, self.dark, self.latency = card, dark, latency
        self._engine = threading.Lock()
        self.asked = {"requests": 0, "pixels": 0, "now": 0, "at_once": 0}
        self._lock = threading.Lock()

    def handle_error(self, *arguments: Any) -> None:
        """A client that goes away is nothing to talk about."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(*arguments)

    def count(self, change: int, pixels: int = 0) -> None:
        with self._lock:
            asked = self.asked
            asked["now"] += change
            asked["requests"] += max(change, 0)
            asked["pixels"] += pixels
            asked["at_once"] = max(asked["at_once"], asked["now"])

    def answer(self, route: str, body: bytes) -> tuple[int, Any]:
        """The status and what to answer as JSON."""
        if route == "GET /v1/terramask":
            return 200, self.card
        if route == "GET /asked":
            return 200, self.asked
        if route == "GET /health":
            return 200, {}
        if route != "POST /pooling":
            return 404, {"detail": "Not Found"}
        self.count(1)
        try:
            return 200, self._pool(json.loads(body))
        except Refused as refused:
            return refused.reply
        except (ValueError, KeyError, RuntimeError) as error:
            return Refused(f"Not a request: {error!r}.", "invalid_request", 400).reply
        finally:
            self.count(-1)

    def _pool(self, request: dict[str, Any]) -> dict[str, Any]:
        if request.get("model", self.card["model"]) != self.card["model"]:
            raise Refused("The server has no such model.", "model_not_found", 404)
        data = request["data"]
        strange = sorted(set(data) - FIELDS)
        if strange:
            raise Refused(f"The field '{strange[0]}' is not known.", "invalid_request", 400)
        with _opened(data) as dataset:
            window = data.get("window") or (0, 0, dataset.RasterXSize, dataset.RasterYSize)
            if window[2] * window[3] > self.card["limits"]["max_pixels"]:
                raise Refused("The window is too large.", "too_large", 413)
            self.count(0, window[2] * window[3])
            mask = water(dataset, data, window, self.dark)
            geotiff = _geotiff(dataset, window, self._bands(mask, data), self.card)
        self._take_time(window)
        encoded = base64.b64encode(geotiff).decode("ascii")
        answer = {"data_format": "b64_json", "data": encoded, "request_id": "stub", "notes": []}
        answer.update(type="segmentation", format="tiff")
        return {"request_id": "stub", "created_at": 0, "data": answer}

    def _take_time(self, window: tuple[int, ...]) -> None:
        """What the tiles of ``window`` take, each in its turn with those of other requests."""
        overlap = self.card["overlap"]
        stride = self.card["tile"] - overlap
        across, down = (max(1, math.ceil((side - overlap) / stride)) for side in window[2:])
        for _ in range(across * down if self.latency else 0):
            with self._engine:
                time.sleep(self.latency)

    def _bands(self, mask: np.ndarray, data: dict[str, Any]) -> np.ndarray:
        """The classes, and per cent of each where they are asked for: 100 or 0."""
        bands = [mask]
        if "probabilities" in data.get("outputs", ()):
            for item in self.card["classes"]:
                sure = np.where(mask == item["id"], 100, 0).astype(np.uint8)
                bands.append(np.where(mask == 255, 255, sure).astype(np.uint8))
        return np.stack(bands)


class _opened:  # noqa: N801 (a context manager, used as a function)
    """The dataset that a request's ``data`` holds or names."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._path = f"/vsimem/scene-{id(data)}.tif"
        self._named = data["data"] if data["data_format"] == "url" else ""
        if not self._named:
            gdal.FileFromMemBuffer(self._path, base64.b64decode(data["data"]))

    def __enter__(self) -> gdal.Dataset:
        source = f"/vsicurl/{self._named}" if self._named else self._path
        self._dataset = gdal.OpenEx(source, allowed_drivers=["GTiff"])
        return self._dataset

    def __exit__(self, *_: object) -> None:
        self._dataset = None
        if not self._named:
            gdal.Unlink(self._path)


def water(
    dataset: gdal.Dataset, data: dict[str, Any], window: tuple[int, ...], dark: float
) -> np.ndarray:
    """The mask, uint8 [row, column], of ``window`` as the module's docstring says."""
    indices = data.get("indices", range(dataset.RasterCount))
    band = dataset.GetRasterBand(indices[SWIR] + 1)
    values = band.ReadAsArray(*window)
    whole = np.issubdtype(values.dtype, np.integer)
    scale = data.get("scale") or band.GetScale() or (1e-4 if whole else 1.0)
    offset = data.get("offset", band.GetOffset()) or 0.0
    mask = (values < (dark - offset) / scale).astype(np.uint8)
    for index in indices:
        band = dataset.GetRasterBand(index + 1)
        nodata = data.get("nodata", band.GetNoDataValue())
        of_dataset = band.GetMaskFlags() & gdal.GMF_PER_DATASET
        if nodata is not None or not whole:
            read = band.ReadAsArray(*window)
            mask[(read == nodata) | (read != read)] = 255
        if of_dataset:
            mask[band.GetMaskBand().ReadAsArray(*window) == 0] = 255
    return mask


def _geotiff(
    scene: gdal.Dataset, window: tuple[int, ...], bands: np.ndarray, card: dict[str, Any]
) -> bytes:
    path = f"/vsimem/answer-{id(bands)}.tif"
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(path, window[2], window[3], len(bands), gdal.GDT_Byte, _OPTIONS)
    g = scene.GetGeoTransform(can_return_null=True)
    if g is not None:
        x, y = gdal.ApplyGeoTransform(g, window[0], window[1])
        dataset.SetGeoTransform((x, g[1], g[2], y, g[4], g[5]))
    dataset.SetProjection(scene.GetProjection())
    dataset.SetMetadata({"TERRAMASK_MODEL": card["model"]})
    for number, values in enumerate(bands, 1):
        dataset.GetRasterBand(number).SetNoDataValue(255)
        dataset.GetRasterBand(number).WriteArray(values)
    dataset = None
    file = gdal.VSIFOpenL(path, "rb")
    content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(path)
    return content


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: StubServer

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        status, content = self.server.answer(f"{self.command} {self.path}", body)
        reply = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    def log_message(self, *_: object) -> None:
        pass


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--dark", type=float, default=DARK, help="reflectance")
    parser.add_argument("--card", type=json.loads, default={}, help="fields of the card, as JSON")
    parser.add_argument(
        "--latency", type=float, default=0.0, help="seconds for each tile, one at a time"
    )
    given = parser.parse_args()
    card = {**json.loads(CARD.read_text(encoding="utf-8")), **given.card}
    with StubServer(card, given.dark, given.port, given.latency) as server:
        sys.stdout.write(f"{server.server_address[1]}\n")
        sys.stdout.flush()
        server.serve_forever()


if __name__ == "__main__":
    main()
