"""How many pixels per second the client reads, packs, sends and writes."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tools.bench.context import Context
from tools.bench.engine import changed, request_for, run
from tools.bench.figures import Section, median, must, spread
from tools.bench.servers import ROOT, fetched

ABOUT = """The scene repeated in a compressed GeoTIFF, from the disk to the finished result, with a
server that answers at once. MB are those of the model's six bands as they stand in the file,
without what neighbouring requests share. The stand-in for a server unpacks and packs on the same
processor, so the client alone is quicker than the first lines say; the processor time of the
client's own process is told beside them. Below them is what stands in the way of more: how often
each pixel is read, because a request holds the tiles that it shares with its neighbours, and what
one thread can do of each part of the work."""
BANDS = 6
GOAL_MB_S = 200
_PART = 2048
_ROWS = 512


def measure(context: Context) -> Section:
    """Whole runs with two requests at once and as adapted; reading and writing alone."""
    from osgeo import gdal

    section = Section("Throughput of the client", ABOUT)
    dataset = gdal.Open(str(context.large))
    side = dataset.RasterXSize
    raw = side * side * BANDS * (gdal.GetDataTypeSize(dataset.GetRasterBand(1).DataType) // 8) / 1e6
    dataset = None
    for name, most in (("two requests at once", 2), ("as many at once as help", 8)):
        rates, loads, asked = _rates(context, most, raw)
        section.add(
            f"{side} x {side} pixels, {name} (up to {min(most, asked['at_once'])})",
            f"{spread(rates, 'MB/s', 0)}; {1e3 * median(loads):.0f} s of processor time per GB",
            median(rates),
            must(f"at least {GOAL_MB_S} MB/s", median(rates) >= GOAL_MB_S),
        )
        times = asked["pixels"] / (side * side)
        section.add(f"how often each pixel is read and sent, {name}", f"{times:.2f} times", times)
    for name, work in (
        (f"reading alone, one thread, {_PART} x {_PART} pixels at a time", _read),
        ("reading and packing", _pack),
        ("writing the result alone, measured as the pixels that it stands for", _write),
    ):
        found = [raw_part / seconds for raw_part, seconds in _times(context, work)]
        section.add(name, spread(found, "MB/s", 0), median(found))
    return section


def _rates(
    context: Context, most: int, raw: float
) -> tuple[list[float], list[float], dict[str, int]]:
    """MB/s and seconds of processor time per MB, and what the server was asked for in one run."""
    from plugin.jobs import limits

    rates, loads = [], []
    with changed(limits, MOST_AT_ONCE=most):
        for _ in range(context.runs):
            request = request_for(context.large, context.stub, context.fresh("speed"))
            asked = _asked(context)
            before = sum(os.times()[:2])
            ran = run(request)
            loads.append((sum(os.times()[:2]) - before) / raw)
            rates.append(raw / ran.seconds)
    now = _asked(context)
    return rates, loads, {**now, "pixels": now["pixels"] - asked["pixels"]}


def _asked(context: Context) -> dict[str, int]:
    found: dict[str, int] = json.loads(fetched(f"{context.stub}/asked"))
    return found


def _times(context: Context, work: Callable[[Any, Any, Path], None]) -> list[tuple[float, float]]:
    """MB of raw pixels, and the seconds that they took."""
    from plugin.raster.windows import Window

    request = request_for(context.large, context.stub, context.fresh("alone"))
    side = min(request.scene.width, 2 * _PART)
    window = Window(0, 0, side, side)
    found = []
    for _ in range(context.runs):
        begun = time.monotonic()
        work(request, window, context.fresh("alone"))
        found.append((window.pixels * BANDS * 2 / 1e6, time.monotonic() - begun))
    return found


def _read(request: Any, window: Any, _: Path) -> None:
    from plugin.jobs.job import choice_for
    from plugin.raster.strips import StripReader
    from plugin.raster.windows import Window

    strips = StripReader(request.scene, choice_for(request, _card()).indices)
    for part in _parts(window):
        for top in range(0, part.height, _ROWS):
            rows = min(_ROWS, part.height - top)
            strips.read(Window(part.column, part.row + top, part.width, rows))
    strips.close()


def _pack(request: Any, window: Any, _: Path) -> None:
    from plugin.jobs.job import choice_for
    from plugin.raster.pixels import SceneReader

    reader = SceneReader(request.scene, choice_for(request, _card()))
    for part in _parts(window):
        reader.read(part)
    reader.close()


def _write(request: Any, window: Any, folder: Path) -> None:
    import numpy as np

    from plugin.raster.mosaic import Mosaic
    from plugin.raster.region import Region

    shape = (1, _PART, _PART)
    rows = np.arange(_PART)[:, None] // 37 + np.arange(_PART)[None, :] // 53
    values = np.broadcast_to((rows % 3 == 0).astype(np.uint8), shape).copy()
    with Mosaic(folder / "mask.tif", request.scene, Region(window), _card(), {}) as mosaic:
        for part in _parts(window):
            mosaic.write(part, values[:, : part.height, : part.width])
        mosaic.finish(complete=True)


def _parts(window: Any) -> list[Any]:
    from plugin.raster.windows import Window

    steps = range(0, window.width, _PART)
    return [
        Window(x, y, min(_PART, window.width - x), min(_PART, window.height - y))
        for y in steps
        for x in steps
    ]


def _card() -> Any:
    from plugin.wire.card import ModelCard

    text = (ROOT / "tests" / "wire" / "card.json").read_text(encoding="utf-8")
    return ModelCard.from_json(json.loads(text))
