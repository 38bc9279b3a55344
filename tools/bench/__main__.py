"""Measure, and show what came of it, here and in ``docs/performance.md`` (``make bench``).

``python3 -m tools.bench [NAME ...]`` with the Python of QGIS, from the repository's root; without
names it measures all but those that fetch packages. A section that is not measured
again stays with its date.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tools.bench import (
    archive,
    cancel,
    first,
    gui,
    invariance,
    local,
    page,
    peak,
    results,
    rivals,
    scale,
    seams,
    sent,
    speed,
    whole,
)
from tools.bench.context import Context
from tools.bench.engine import qgis
from tools.bench.figures import Section
from tools.bench.servers import SAMPLE

MEASUREMENTS: dict[str, Callable[[Context], Section]] = {
    "rivals": rivals.measure,
    "sent": sent.measure,
    "speed": speed.measure,
    "first": first.measure,
    "cancel": cancel.measure,
    "memory": peak.measure,
    "gui": gui.measure,
    "same": invariance.measure,
    "seams": seams.measure,
    "whole": whole.measure,
    "scale": scale.measure,
    "archive": archive.measure,
    "local": local.measure,
}
ORDER = ["rivals", page.GPU, *MEASUREMENTS]
"""Of the page."""
WHEN_NAMED = {"local"}
"""What fetches several GB from the network."""


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python3 -m tools.bench", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=" ".join(MEASUREMENTS))
    parser.add_argument("--scene", type=Path, default=SAMPLE, help="a GeoTIFF to measure with")
    parser.add_argument("--called", default="", help="what the scene is, for the page")
    parser.add_argument("--server", default="", help="address of a real server that runs already")
    parser.add_argument("--quick", action="store_true", help="smaller and fewer runs")
    parser.add_argument("--json", action="store_true", help="print the figures, leave the page")
    given = parser.parse_args()
    unknown = sorted(set(given.names) - set(MEASUREMENTS))
    if unknown:
        parser.error(f"there is no measurement '{unknown[0]}'")
    if not given.scene.is_file():
        parser.error(f"there is no file {given.scene}")
    with tempfile.TemporaryDirectory(prefix="terramask-bench-", ignore_cleanup_errors=True) as name:
        context = Context(given.scene.resolve(), Path(name), given.quick, given.server)
        with context.stack, qgis(Path(name)):
            for key in given.names or [key for key in MEASUREMENTS if key not in WHEN_NAMED]:
                print(f"{key} ...", file=sys.stderr, flush=True)
                section = MEASUREMENTS[key](context)
                if given.json:
                    print(json.dumps({key: dataclasses.asdict(section)}), flush=True)
                else:
                    made = results.made(key, context, given.called)
                    every = results.put(key, section, made, ORDER)
                    page.write(every)
                    print(page.table(every[key]), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
