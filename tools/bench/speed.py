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
from tools.bench.figures import Section, median, spread
from tools.bench.servers import ROOT, fetched

ABOUT = """The scene repeated in a compressed GeoTIFF, from the disk to the finished result, with a
server that answers at once. MB are those of the model's six bands as they stand in the file,
without what neighbouring requests share. The stand-in for a server unpacks and packs on the same
processor, so the client alone is quicker than the first lines say; the processor time of the
client's own process is told beside them."""
BANDS = 6
_PART = 2048


def measure(context: Context) -> Section:
    """Whole runs with two requests at once and as adapted; reading and writing alone."""
    from osgeo import gdal

    section = Section("Throughput of the client", ABOUT)
    dataset = gdal.Open(str(context.large))
    side = dataset.RasterXSize
    raw = side * side * BANDS * (gdal.GetDataTypeSize(dataset.GetRasterBand(1).DataType) // 8) / 1e6
    dataset = None
    for name, most in (("two requests at once", 2), ("as many at once as help", 8)):
        rates, loads, peak = _rates(context, most, raw)
        section.add(
            f"{side} x {side} pixels, {name} (up to {peak})",
            f"{spread(rates, 'MB/s', 0)}; {1e3 * median(loads):.0f} s of processor time per GB",
            median(rates),
        )
    pack = [raw_part / seconds for raw_part, seconds in _times(context, _read)]
    section.add(
        f"reading and packing alone, one thread, {_PART} x {_PART} pixels at a time",
        spread(pack, "MB/s", 0),
        median(pack),
    )
    write = [raw_part / seconds for raw_part, seconds in _times(context, _write)]
    section.add(
        "writing the result alone, measured as the pixels that it stands for",
        spread(write, "MB/s", 0),
        median(write),
    )
    return section


def _rates(context: Context, most: int, raw: float) -> tuple[list[float], list[float], int]:
    """MB/s and seconds of processor time per MB, and how many requests there were at once."""
    from plugin.jobs import limits

    rates, loads = [], []
    with changed(limits, MOST_AT_ONCE=most):
        for _ in range(context.runs):
            request = request_for(context.large, context.stub, context.fresh("speed"))
            before = sum(os.times()[:2])
            ran = run(request)
            loads.append((sum(os.times()[:2]) - before) / raw)
            rates.append(raw / ran.seconds)
    return rates, loads, min(most, json.loads(fetched(f"{context.stub}/asked"))["at_once"])


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
