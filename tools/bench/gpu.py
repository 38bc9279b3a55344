"""What a graphics card does in the server, beside what it does for the model alone (``make
bench-gpu``).

Runs as ``-m tools.bench.gpu`` from the repository's root where vLLM is, without QGIS.
``TERRAMASK_SERVER`` names the environment in ``.venv``.
"""

from __future__ import annotations

import argparse
import base64
import dataclasses
import importlib.metadata
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from tools.bench import bare, page, results
from tools.bench.bare import TILE
from tools.bench.figures import Section, median, must, spread
from tools.bench.servers import SAMPLE, fetched, request
from tools.local_server import local_server

ABOUT = """Prithvi-EO-2.0 300M with random weights and a U-Net decoder, tiles of 512 pixels. The
model's forward alone, as TerraTorch computes it, its tiles on the card already; and Terramask's
server, to which one or several clients at once send a scene of {side} x {side} pixels, {rounds}
times each. Both in {dtype}, {batch} tiles at a time. Busy is the part of the time in
which the card computed anything, as nvidia-smi tells it five times a second, but for the first
second."""
FURTHER = "Further options are terramask-serve's."
RUNS, ROUNDS = 5, 3
BATCHES = {"cuda": 8, "cpu": 1}
"""The server's own."""
DTYPES = {"cuda": "bfloat16", "cpu": "float32"}
AT_ONCE = (1, 4, 8)
LEAST_OVER_BARE, LEAST_TILES = 0.8, 74.0
_PER_SECOND = 5
_BUSY = (
    *("nvidia-smi", "--query-gpu=utilization.gpu", "--format=csv,noheader,nounits"),
    f"-lms={1000 // _PER_SECOND}",
)
_CARD = ("nvidia-smi", "--query-gpu=name,driver_version", "--format=csv,noheader")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.bench.gpu", epilog=FURTHER)
    parser.add_argument("--device", choices=sorted(BATCHES), default="cuda")
    parser.add_argument("--size", choices=("300M", "small"), default="300M", help="of the model")
    parser.add_argument("--side", type=int, default=2048, help="of the scene, in pixels")
    parser.add_argument("--json", action="store_true", help="print the figures, leave the page")
    given, more = parser.parse_known_args()
    with tempfile.TemporaryDirectory(prefix="terramask-gpu-") as folder:
        section = measure(Path(folder), given.device, given.size, given.side, more)
    if given.json:
        print(json.dumps({page.GPU: dataclasses.asdict(section)}), flush=True)
        return 0
    made = results.Made("", "make bench-gpu", results.here(_versions()))
    every = results.put(page.GPU, section, made, ["rivals", page.GPU, *results.load()])
    page.write(every)
    print(page.table(every[page.GPU]), flush=True)
    return 0


def measure(folder: Path, device: str, size: str, side: int, more: Sequence[str]) -> Section:
    """The model alone, then the server with one, four and eight requests at once; ``more`` are
    options of its."""
    dtype, batch = DTYPES[device], BATCHES[device]
    about = ABOUT.format(side=side, rounds=ROUNDS, dtype=dtype, batch=batch)
    section = Section(page.GPU_TITLE, about)
    tiles = (side // TILE) ** 2
    model = folder / "prithvi"
    model.mkdir()
    bare.make(model, size)
    with bare.loaded(model, dtype, batch, device) as seconds, _busy(device) as shares:
        many = tiles * AT_ONCE[-1]
        alone = [many / seconds(many) for _ in range(RUNS)]
    limit = median(alone)
    _add(section, "the model alone", spread(alone, "tiles/s", 1), limit)
    _add_busy(section, "the model alone", shares)
    body = _body(folder, side)
    options = ("--model", str(model), "--dtype", dtype, "--device", device, *more)
    with local_server(*options, log=folder / "server.log") as address:
        fetched(f"{address}/pooling", body)
        for at_once in AT_ONCE:
            what = f"Terramask, requests at once: {at_once}"
            with _busy(device) as shares:
                rates = [tiles / _asked(address, body, at_once) for _ in range(RUNS)]
            most = median(rates)
            goal = must(f"above {LEAST_TILES:.0f} tiles/s", most > LEAST_TILES)
            goal = goal if at_once == AT_ONCE[-1] else ""
            _add(section, what, spread(rates, "tiles/s", 1), most, goal)
            _add_busy(section, what, shares)
    goal = must(f"at least {LEAST_OVER_BARE}", most >= LEAST_OVER_BARE * limit)
    _add(section, f"{what}, over the model alone", f"{most / limit:.2f} times", most / limit, goal)
    return section


def _add(section: Section, what: str, value: str, number: float, limit: str = "") -> None:
    """Add a figure, and say it at once: time on a card is dear, and may end before the last."""
    section.add(what, value, number, limit)
    print(f"{what}: {value}", file=sys.stderr, flush=True)


def _asked(address: str, body: bytes, at_once: int) -> float:
    """Seconds for each request, where so many clients send one after the other, from the first
    request to the last answer."""
    requests = at_once * ROUNDS
    begun = time.monotonic()
    with ThreadPoolExecutor(at_once) as pool:
        for answer in [pool.submit(fetched, f"{address}/pooling", body) for _ in range(requests)]:
            answer.result()
    return (time.monotonic() - begun) / requests


def _body(folder: Path, side: int) -> bytes:
    """A request with the sample repeated to ``side`` x ``side`` pixels, as the client sends it."""
    import numpy as np
    import rasterio

    path = folder / "scene.tif"
    with rasterio.open(SAMPLE) as sample:
        pixels = sample.read()
        times = (1, -(-side // sample.height), -(-side // sample.width))
        more = {"width": side, "height": side, "compress": "zstd", "zstd_level": 1, "predictor": 2}
        profile = {**sample.profile, **more, "tiled": True, "blockxsize": TILE, "blockysize": TILE}
    with rasterio.open(path, "w", **profile) as scene:
        scene.write(np.tile(pixels, times)[:, :side, :side])
    return request(base64.b64encode(path.read_bytes()).decode("ascii"))


@contextmanager
def _busy(device: str) -> Iterator[list[float]]:
    """Per cent of the time in which the card was busy, five times a second; filled at the end."""
    shares: list[float] = []
    if device == "cpu":
        yield shares
        return
    with subprocess.Popen(_BUSY, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield shares
        finally:
            process.terminate()
            told = process.communicate()[0]
    found = [float(line) for line in told.split() if line.replace(".", "").isdigit()]
    # nvidia-smi tells the share of up to a second before.
    shares += found[_PER_SECOND:]


def _add_busy(section: Section, what: str, shares: list[float]) -> None:
    if shares:
        share = sum(shares) / len(shares)
        _add(section, f"{what}: the card is busy", f"{share:.0f} % of the time", share / 100)


def _versions() -> str:
    card = subprocess.run(_CARD, capture_output=True, text=True, check=True).stdout.split("\n")[0]
    versions = (f"{name} {importlib.metadata.version(name)}" for name in ("vllm", "torch"))
    return ", ".join([f"{card.replace(', ', ', driver ')}", *versions])


if __name__ == "__main__":
    sys.exit(main())
