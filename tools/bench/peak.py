"""The memory of a run over a huge raster; ``memory.py`` measures it in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tools.bench.context import Context
from tools.bench.figures import Section, must
from tools.bench.servers import ROOT

LIMIT = 500_000_000
ABOUT = """A virtual raster of 100,000 x 100,000 pixels, six int16 bands, on a server that answers
at once; the peak of the resident memory above what QGIS takes when it has started. The raster
itself, described by virtual rasters on a small GeoTIFF, is in the figures."""
_PARTS = {
    "strip": "a strip as wide as the raster",
    "noise": "the same of numbers that cannot be compressed",
    "polygons": "triangles all over it, with a result of its full size",
    "whole": "all of it without a server: the plan, the area, and a result of its full size with "
    "every hundredth answer",
}


def measure(context: Context) -> Section:
    """Each part of the work after the other, in one process, as a day's work would be."""
    section = Section("Memory", ABOUT)
    found = peaks(context.stub, context.fresh("memory"), 1000 if context.quick else 4000)
    for name, what in _PARTS.items():
        done = found[f"{name} done"]
        if done.get("missing"):
            raise RuntimeError(f"{done['missing']} windows are missing")
        limit = must("at most 500 MB", found[name] <= LIMIT)
        section.add(
            f"{what} ({done['pixels'] / 1e6:.0f} million pixels)",
            f"{found[name] / 1e6:.0f} MB above QGIS's own {found['own'] / 1e6:.0f} MB",
            found[name],
            limit,
        )
    return section


def peaks(server: str, folder: Path, rows: int) -> dict[str, Any]:
    """What ``memory.peaks`` finds, in a process of its own."""
    command = [sys.executable, "-m", "tools.bench.memory", server, str(folder), "--rows", str(rows)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
