"""How long a Sentinel-2 granule takes: the table of ``docs/deployment.md``."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from tools.bench.results import Results
from tools.bench.servers import ROOT

PAGE = ROOT / "docs" / "deployment.md"
BEGIN, END = "<!-- bench: sizing -->", "<!-- end -->"
NEEDED = ("rivals", "sent", "speed")
_SIDE = 10980
_TILE, _OVERLAP = 512, 64
_LINES_MBIT = (10, 100, 1000)
_RATES = (10, 100, 1000)
"""Tiles per second that were not measured."""
_BYTES_PER_PIXEL = 32
"""Six bands of float32 in base64, of which the measured share is."""


def write(results: Results, page: Path = PAGE) -> None:
    """Put the table into the page, if all that it needs was measured."""
    if all(name in results for name in NEEDED):
        page.write_text(filled(page.read_text(encoding="utf-8"), results), encoding="utf-8")


def filled(text: str, results: Results) -> str:
    """The page's text with the table between its two marks."""
    head, _, rest = text.partition(BEGIN)
    return f"{head}{BEGIN}\n{_table(results)}\n{END}{rest.partition(END)[2]}"


def _table(results: Results) -> str:
    measured = _number(results["rivals"], "Terramask, float32, overlap 0, sent,") * 1e6 / _TILE**2
    # Of the scene that was given; the others are the project's own.
    share = float(results["sent"]["figures"][0]["number"])
    times = _number(results["speed"], "how often each pixel")
    tiles = math.ceil((_SIDE - _OVERLAP) / (_TILE - _OVERLAP)) ** 2 * times
    sent = _SIDE**2 * _BYTES_PER_PIXEL * share * times
    columns = [*(f"over {line} Mbit/s" for line in _LINES_MBIT), "by its address"]
    here = f"{measured:.1f} tiles/s ([measured](performance.md) on two cores)"
    lines = [
        f"A Sentinel-2 granule ({_SIDE} x {_SIDE} pixels, six bands) is {tiles:,.0f} tiles of",
        f"{_TILE} pixels and {sent / 1e9:.1f} GB to send, tiles that requests share included.",
        "Computing and sending go on side by side, so it takes the longer of the two:",
        "",
        f"| server | {' | '.join(columns)} |",
        f"|---|{'---|' * len(columns)}",
        _row(here, measured, tiles, sent),
        *_card_rows(results, tiles, sent),
        *(_row(f"{rate} tiles/s (reckoned)", rate, tiles, sent) for rate in _RATES),
    ]
    return "\n".join(lines)


def _card_rows(results: Results, tiles: float, sent: float) -> list[str]:
    """What was measured on a graphics card, if it was: with as many requests as were quickest."""
    figures = results.get("gpu", {}).get("figures", ())
    rates = [
        float(one["number"])
        for one in figures
        if one["what"].startswith("Terramask, requests at once") and "tiles/s" in one["value"]
    ]
    if not rates:
        return []
    name = f"{max(rates):.0f} tiles/s ([measured](performance.md#on-a-graphics-card) on a card)"
    return [_row(name, max(rates), tiles, sent)]


def _row(name: str, rate: float, tiles: float, sent: float) -> str:
    compute = tiles / rate
    times = [max(compute, sent * 8 / (line * 1e6)) for line in _LINES_MBIT]
    return f"| {name} | {' | '.join(_duration(seconds) for seconds in [*times, compute])} |"


def _duration(seconds: float) -> str:
    if seconds < 100:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 6000 else f"{seconds / 3600:.1f} h"


def _number(result: dict[str, Any], beginning: str) -> float:
    found = (one["number"] for one in result["figures"] if one["what"].startswith(beginning))
    return float(next(found))
