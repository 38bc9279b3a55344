"""Load for the server from processes of its own, so that the one that measures stays quick."""

from __future__ import annotations

import base64
import contextlib
import http.client
import json
import multiprocessing
import socket
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray
from rasterio.io import MemoryFile
from rasterio.transform import Affine

BANDS = 6
_spawn = multiprocessing.get_context("spawn")


def make_scene(size: int, seed: int = 0, **profile: Any) -> bytes:
    """A GeoTIFF of ``size`` x ``size`` x 6 int16: smooth ground, a river and some noise."""
    random = np.random.default_rng(seed)
    rows, columns = np.mgrid[0:size, 0:size].astype(np.float32)
    river = np.abs(columns - size / 2 - size / 8 * np.sin(rows / 300)) < size / 20
    with MemoryFile() as memory:
        with memory.open(
            driver="GTiff",
            dtype="int16",
            count=BANDS,
            width=size,
            height=size,
            crs="EPSG:32630",
            transform=Affine(10, 0, 500000, 0, -10, 4200000),
            **profile,
        ) as target:
            for band in range(BANDS):
                ground = 900 + 300 * band + 200 * np.sin(rows / 90 + band) * np.cos(columns / 70)
                values = np.where(river, 600 / (band + 1), ground)
                values += random.normal(0, 30, (size, size))
                target.write(values.clip(1, 9999).astype(np.int16), band + 1)
        return bytes(memory.read())


def body(content: bytes, **more: Any) -> bytes:
    """The JSON of a request for a file's bytes."""
    text = base64.b64encode(content).decode("ascii")
    data = {"data_format": "b64_json", "data": text, **more}
    return json.dumps({"model": "demo_flood", "data": data}).encode()


def ask(address: str, content: bytes, timeout: float = 600) -> tuple[int, dict[str, Any], float]:
    """Status, answer and seconds of one request."""
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=timeout)
    start = time.monotonic()
    with contextlib.closing(connection):
        connection.request("POST", "/pooling", content, {"Content-Type": "application/json"})
        reply = connection.getresponse()
        answer = json.loads(reply.read())
    return reply.status, answer, time.monotonic() - start


def mask(answer: dict[str, Any]) -> NDArray[np.uint8]:
    """The class ids of an answer."""
    with MemoryFile(base64.b64decode(answer["data"]["data"])) as memory, memory.open() as dataset:
        return np.asarray(dataset.read(1))


def _ask_in_process(address: str, content: bytes) -> None:
    ask(address, content)


@contextlib.contextmanager
def busy(address: str, content: bytes) -> Iterator[Any]:
    """Another client whose request is under way while the block runs, from another process."""
    process = _spawn.Process(target=_ask_in_process, args=(address, content))
    process.start()
    try:
        yield process
    finally:
        process.join(600)
        if process.is_alive():
            process.kill()


def _dribble(port_out: Any, seconds: float) -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        port_out.send(server.getsockname()[1])
        deadline = time.monotonic() + seconds
        server.settimeout(seconds)
        while time.monotonic() < deadline:
            client, _ = server.accept()
            with contextlib.suppress(OSError), client:
                client.recv(65536)
                client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
                client.sendall(b"II*\0")
                while time.monotonic() < deadline:
                    client.sendall(b"\0")
                    time.sleep(0.3)


@contextlib.contextmanager
def dribbling(seconds: float) -> Iterator[str]:
    """A URL that gives out three bytes a second."""
    here, there = _spawn.Pipe()
    process = _spawn.Process(target=_dribble, args=(there, seconds))
    process.start()
    try:
        yield f"http://127.0.0.1:{here.recv()}/scene.tif"
    finally:
        process.kill()
        process.join()


@dataclass(frozen=True)
class Delays:
    """Milliseconds of many answers."""

    count: int
    median: float
    p99: float
    longest: float


def watch_health(address: str, seconds: float, pause: float = 0.01) -> Delays:
    """Ask ``/health`` again and again for some time."""
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=60)
    found = []
    end = time.monotonic() + seconds
    with contextlib.closing(connection):
        while time.monotonic() < end:
            start = time.monotonic()
            connection.request("GET", "/health")
            reply = connection.getresponse()
            reply.read()
            found.append(1000 * (time.monotonic() - start))
            time.sleep(pause)
    found.sort()
    return Delays(
        len(found), statistics.median(found), found[int(0.99 * (len(found) - 1))], found[-1]
    )
