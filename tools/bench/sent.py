"""How many bytes a scene takes on the way to the server."""

from __future__ import annotations

from pathlib import Path

from tools.bench.context import Context
from tools.bench.engine import request_for, run
from tools.bench.figures import Section, must
from tools.bench.servers import SAMPLE, file_server

ABOUT = """What the requests of a whole run hold, against the same pixels of the model's six bands
as float32 in base64, which takes 32 bytes a pixel. The run is the engine's own, so tiles that
neighbouring requests share are counted as often as they are sent."""
FLOAT32_BASE64 = 6 * 4 * 4 / 3
"""Bytes of a pixel."""
_LIMIT = 0.35


def measure(context: Context) -> Section:
    """Through the engine, for the given scene, the project's own, and one behind an address."""
    section = Section("Bytes sent", ABOUT)
    for scene in dict.fromkeys((context.scene, SAMPLE)):
        sent, pixels, km2 = _sent(scene, context, "b64")
        share = sent / (pixels * FLOAT32_BASE64)
        limit = must("at most 35 % for a real scene", share <= _LIMIT)
        real = scene == context.scene != SAMPLE
        section.add(
            f"{scene.name}, {pixels} pixels, {km2:.1f} km²",
            f"{sent / 1e6:.2f} MB, {sent / km2 / 1e3:.0f} kB per km²; "
            f"{100 * share:.1f} % of float32 base64",
            share,
            limit if real else "",
        )
    with file_server(SAMPLE.parent) as address:
        sent, _, km2 = _sent(f"/vsicurl/{address}/{SAMPLE.name}", context, "url")
    section.add(
        f"{SAMPLE.name} by its address",
        f"{sent / 1e3:.2f} kB in all, no pixel among them",
        sent,
    )
    return section


def _sent(scene: Path | str, context: Context, transport: str) -> tuple[int, int, float]:
    """Bytes, pixels, km²."""
    request = request_for(scene, context.stub, context.fresh("sent"), transport=transport)
    result = run(request).result
    pixels = sum(total.pixels for total in result.totals) + result.nodata_pixels
    return result.sent_bytes, pixels, sum(t.km2 for t in result.totals) + result.nodata_km2
