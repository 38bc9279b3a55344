"""The ways from a scene to a mask that are measured beside each other."""

from __future__ import annotations

import base64
import json
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from tools.bench import bare, scenes
from tools.bench.bare import TILE
from tools.bench.figures import median
from tools.bench.health import health_watched
from tools.bench.servers import fetched, file_server, request
from tools.local_server import local_server, stock_server

NAME = "prithvi"
OVERLAP = 64
DTYPES = ("float32", "float16")
STOCK_DTYPE = "float16"
SLOW_S = 120.0
"""A processor without instructions for float16 is seventy times as slow in it."""
_OWN = ("--allow-host", "127.0.0.1")


@dataclass
class Contender:
    """One way to the mask of a scene of ``side`` x ``side`` pixels: ``ask`` goes it once and
    returns the seconds that it took.

    ``address`` is the server's, empty where there is none. ``seconds`` are those of the rounds that
    count, ``health`` those of each answer of ``/health`` in the round before.
    """

    title: str
    side: int
    ask: Callable[[], float]
    address: str = ""
    first_s: float = 0.0
    seconds: list[float] = field(default_factory=list)
    health: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Million pixels per second, the median."""
        return self.side**2 / 1e6 / median(self.seconds)

    @property
    def slow(self) -> bool:
        """Whether it takes so long that there is one round only."""
        return self.first_s >= SLOW_S

    def begin(self) -> None:
        """The round before those that count, with ``/health`` watched: asking for it fifty times a
        second takes a part of a core. What is slow has no other."""
        with health_watched(self.address) as waits:
            self.first_s = self.ask()
        self.health += waits
        if self.slow:
            self.seconds.append(self.first_s)

    def go(self) -> None:
        """A round that counts."""
        self.seconds.append(self.ask())


class Contenders:
    """All of them, ready to be asked, by name; ``starts`` are the seconds that servers took to
    start. They end with ``stack``.

    The scene has ``side`` x ``side`` pixels.
    """

    def __init__(self, source: Path, side: int, folder: Path, stack: ExitStack) -> None:
        self.all: dict[str, Contender] = {}
        self.starts: dict[str, float] = {}
        self._side = side
        self._folder = folder
        self._stack = stack
        self._model = folder / NAME
        self._model.mkdir()
        bare.make(self._model, "small")
        self._sent = {side: _scene(source, folder, side) for side in (side, TILE)}
        self._web = stack.enter_context(file_server(folder))
        self._add_stock()
        for dtype in DTYPES:
            self._add_own(dtype)
            self._add_bare(dtype)

    def _add_stock(self) -> None:
        for name, all_cores in (("documented", False), ("all cores", True)):
            log = self._folder / f"stock {name}.log"
            address = self._started(
                f"stock {name}", stock_server(self._model, NAME, log, all_cores=all_cores)
            )
            said = "as documented" if name == "documented" else "with all cores"
            title = f"stock plugin {said}, {STOCK_DTYPE}"
            fetched(f"{address}/pooling", _stock(self._sent[TILE]))
            self._add(f"stock {name}", title, address, _stock(self._sent[self._side]))

    def _add_own(self, dtype: str) -> None:
        options = ("--model", str(self._model), "--dtype", dtype, *_OWN)
        log = self._folder / f"{dtype}.log"
        address = self._started(f"own {dtype}", local_server(*options, log=log))
        fetched(f"{address}/pooling", request(self._sent[TILE]))
        url = f"{self._web}/{_name(self._side)}"
        # What overlap costs is the same in both, and takes minutes in the slow one.
        for overlap in (0, OVERLAP) if dtype == DTYPES[0] else (0,):
            title = f"Terramask, {dtype}, overlap {overlap}"
            body = request(self._sent[self._side], overlap)
            self._add(f"own {dtype} {overlap} sent", f"{title}, sent", address, body)
            if dtype == DTYPES[0]:
                body = request(url, overlap, "url")
                self._add(f"own {dtype} {overlap} url", f"{title}, by address", address, body)

    def _add_bare(self, dtype: str) -> None:
        batch = 1 if dtype == DTYPES[0] else bare.CORES
        seconds = self._stack.enter_context(bare.loaded(self._model, dtype, batch))
        ask = partial(seconds, self._side**2 // TILE**2)
        self.all[f"bare {dtype}"] = Contender(f"the model alone, {dtype}", self._side, ask)

    def _started(self, name: str, server: Any) -> str:
        begun = time.monotonic()
        address = self._stack.enter_context(server)
        self.starts[name] = time.monotonic() - begun
        print(f"{name}: up after {self.starts[name]:.1f} s", file=sys.stderr, flush=True)
        return str(address)

    def _add(self, name: str, title: str, address: str, body: bytes) -> None:
        def ask() -> float:
            begun = time.monotonic()
            fetched(f"{address}/pooling", body)
            return time.monotonic() - begun

        self.all[name] = Contender(title, self._side, ask, address)


def _name(side: int) -> str:
    return f"scene-{side}.tif"


def _scene(source: Path, folder: Path, side: int) -> str:
    """A scene of ``side`` x ``side`` pixels in base64; its file is in ``folder``, too."""
    path = scenes.stored(source, folder / _name(side), side)
    return base64.b64encode(path.read_bytes()).decode("ascii")


def _stock(sent: str) -> bytes:
    data = {
        "data": f"data:image/tiff;base64,{sent}",
        "data_format": "url",
        "image_format": "tiff",
        "out_data_format": "b64_json",
        "indices": [0, 1, 2, 3, 4, 5],
    }
    return json.dumps({"model": NAME, "data": data}).encode()
