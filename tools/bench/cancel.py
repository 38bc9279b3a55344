"""How long a run takes to end when it is cancelled."""

from __future__ import annotations

import re
import threading
import time
from contextlib import suppress
from typing import Any

from plugin.wire.errors import Cancelled
from tools.bench.context import Context
from tools.bench.engine import request_for, run
from tools.bench.figures import Section, must, spread
from tools.bench.servers import fetched

ABOUT = """A run on the real server is cancelled at different moments while its requests are under
way; told is how long it takes until the run has ended, with what it has in its file, and how long
until the server has dropped what was asked of it."""
_MOMENTS = (0.4, 1.1, 2.3, 3.7, 5.2)
_LIMIT_S = 1.0
_PATIENCE_S = 30.0


def measure(context: Context) -> Section:
    """In the large scene, so that no run ends by itself."""
    section = Section("Cancel", ABOUT)
    ends, frees = [], []
    for moment in _MOMENTS[: 2 if context.quick else None]:
        ended, freed = _cancelled(context, moment)
        ends.append(ended)
        frees.append(freed)
    limit = must("within 1 s", max(ends) <= _LIMIT_S)
    section.add("until the run has ended", spread(ends, "s"), max(ends), limit)
    section.add("until nothing is under way in the server", spread(frees, "s"), max(frees))
    return section


def _cancelled(context: Context, moment: float) -> tuple[float, float]:
    told: list[float] = []

    def watch(feedback: Any) -> None:
        def cancel() -> None:
            told.append(time.monotonic())
            feedback.cancel()

        threading.Timer(moment, cancel).start()

    request = request_for(context.large, context.real, context.fresh("cancel"))
    with suppress(Cancelled):  # if nothing was finished yet
        run(request, watch)
    ended = time.monotonic() - told[0]
    while _under_way(context.real) and time.monotonic() - told[0] < _PATIENCE_S:
        time.sleep(0.02)
    return ended, time.monotonic() - told[0]


def _under_way(server: str) -> float:
    text = fetched(f"{server}/metrics").decode()
    found = re.search(r"^terramask_in_flight ([0-9.]+)", text, re.MULTILINE)
    if found is None:
        raise RuntimeError("the server does not tell what is under way")
    return float(found[1])
