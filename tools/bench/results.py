"""``bench/results.json``: all figures, of which the documentation is made."""

from __future__ import annotations

import dataclasses
import datetime
import json
import os
import platform
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.bench.figures import Section
from tools.bench.servers import ROOT, SAMPLE

if TYPE_CHECKING:
    # Where there is no QGIS, only a graphics card is measured.
    from tools.bench.context import Context


RESULTS = ROOT / "bench" / "results.json"
EARLIER = ROOT / "bench" / "earlier.json"
"""What some of them were before."""
Results = dict[str, dict[str, Any]]


def load(path: Path | None = None) -> Results:
    """Every measurement by its name: its section, its scene, what makes it again, and where and
    when it was made. Numbers are None in what was measured before this file was there."""
    path = path or RESULTS
    if not path.exists():
        return {}
    found: Results = json.loads(path.read_text(encoding="utf-8"))
    return found


@dataclasses.dataclass(frozen=True)
class Made:
    """How a measurement was made: with which ``scene`` (a sentence, or nothing), by which
    ``command``, ``where`` and when."""

    scene: str
    command: str
    where: str


def put(name: str, section: Section, made: Made, order: Sequence[str]) -> Results:
    """Put a measurement in the place of an older one of its name, and return all of them."""
    results = load() | {
        name: {
            **dataclasses.asdict(section),
            "about": " ".join(section.about.split()),
            **dataclasses.asdict(made),
        }
    }
    ordered = {key: results[key] for key in order if key in results}
    RESULTS.parent.mkdir(exist_ok=True)
    text = json.dumps(ordered, indent=1, ensure_ascii=False)
    RESULTS.write_text(f"{text}\n", encoding="utf-8")
    return ordered


def made(name: str, context: Context, called: str) -> Made:
    """How a measurement of this context was made, here and today."""
    from osgeo import gdal
    from qgis.core import Qgis

    scene = f"{context.scene.name} is {called}." if called and context.scene != SAMPLE else ""
    versions = f"QGIS {Qgis.QGIS_VERSION.split('-')[0]}, GDAL {gdal.__version__}"
    return Made(scene, _command(name, context), here(versions))


def here(versions: str) -> str:
    """Today's date, and the machine with the ``versions`` of what is on it."""
    today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    python = f"Python {platform.python_version()}"
    return f"{today}, {cores} cores of {_processor()}, {platform.system()}, {versions}, {python}"


def _command(name: str, context: Context) -> str:
    """What makes a section again."""
    words = ["make bench", f"ONLY={name}"]
    if context.scene != SAMPLE:
        words.append(f"SCENE={context.scene.name}")
    if context.quick:
        words.append("QUICK=1")
    return " ".join(words)


def _processor() -> str:
    """Its name, and the instructions that decide how quick a model is."""
    information = Path("/proc/cpuinfo")
    text = information.read_text(encoding="utf-8") if information.exists() else ""
    found = re.search(r"^model name\s*:\s*(.+)$", text, re.MULTILINE)
    if found is None:
        return platform.machine()
    flags = re.search(r"^flags\s*:\s*(.+)$", text, re.MULTILINE)
    has = set(flags[1].split()) if flags else set()
    best = next((flag for flag in ("amx_tile", "avx512f", "avx2") if flag in has), "")
    known = {"amx_tile": "AMX", "avx512f": "AVX-512", "avx2": "AVX2"}
    return f"{found[1].strip()} ({known[best]})" if best else found[1].strip()
