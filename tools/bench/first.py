"""How soon the first window of a run is on the map, and what of that is the server's time."""

from __future__ import annotations

import json
import time
from typing import Any

from tools.bench.context import Context
from tools.bench.engine import request_for
from tools.bench.figures import Section, median, must, spread
from tools.bench.gui import held
from tools.bench.servers import fetched

ABOUT = """A run from the panel in the real desktop, on the real server with the demonstration
model: from the click on the button to the end of the first drawing of the map that has a part of
the result in it. Beside it, what the server alone takes for a window like the first one: the same
bytes, sent without QGIS."""
_BEYOND_S = 1.0


def measure(context: Context) -> Section:
    """In the large scene."""
    section = Section("The first window on the map", ABOUT)
    runs = [held(context.real, context.large, 0, 0.5) for _ in range(min(context.runs, 3))]
    firsts = [run["first_s"] for run in runs]
    section.add(
        "from the click to the first window on the map", spread(firsts, "s"), median(firsts)
    )
    alone = _alone(context, 2 * context.runs + 1)
    section.add("the server alone, for one such window", spread(alone, "s"), median(alone))
    beyond = median(firsts) - median(alone)
    limit = must(f"at most {_BEYOND_S:.0f} s", beyond <= _BEYOND_S)
    section.add("the first beyond the second", f"{beyond:.2f} s", beyond, limit)
    return section


def _alone(context: Context, times: int) -> list[float]:
    """Seconds from the first byte sent to the last that came."""
    body = _first_body(context)
    found = []
    for _ in range(times):
        begun = time.monotonic()
        fetched(f"{context.real}/pooling", body)
        found.append(time.monotonic() - begun)
    return found


def _first_body(context: Context) -> bytes:
    """What a run asks for first."""
    from plugin.jobs.job import cells_for, choice_for
    from plugin.jobs.pace import Pace
    from plugin.jobs.plan import Plan
    from plugin.raster.pixels import SceneReader
    from plugin.wire.card import ModelCard
    from plugin.wire.request import Ask, file_request

    request = request_for(context.large, context.real, context.fresh("first"))
    card: Any = ModelCard.from_json(_card(context.real))
    reader = SceneReader(request.scene, choice_for(request, card))
    part = Plan(cells_for(request, card), request.area).take(Pace(card, reader.pixel_bytes).tiles)
    if part is None:
        raise RuntimeError("there is nothing to ask for")
    packed = reader.read(part.send)
    reader.close()
    indices = tuple(range(len(card.bands)))
    ask = Ask(indices, scale=packed.scale, offset=packed.offset, nodata=packed.nodata)
    return bytes(file_request(card, packed.geotiff, ask))


def _card(server: str) -> Any:
    return json.loads(fetched(f"{server}/v1/terramask"))
