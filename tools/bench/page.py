"""``docs/performance.md``: the figures, each with what makes it again."""

from __future__ import annotations

import datetime
import os
import platform
import re
from pathlib import Path

from tools.bench.context import SAMPLE, Context
from tools.bench.figures import Section
from tools.bench.servers import ROOT

PAGE = ROOT / "docs" / "performance.md"
HEAD = """# Performance of the client

Written by `make bench`; the limits that must hold are in the tests. Below each heading stands what
makes its figures again, and when and where they were made. Times depend on the machine and on what
else it does; shares, bytes and pixels do not.
"""


def write(key: str, section: Section, context: Context, called: str) -> None:
    """Put a section into the page, in the place of an older one of its title."""
    text = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    older = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    titles = [part.partition("\n")[0] for part in older]
    new = _section(key, section, context, called)
    if section.title in titles:
        older[titles.index(section.title)] = new
    else:
        older.append(new)
    parts = [HEAD, *(f"## {part.strip()}\n" for part in older)]
    PAGE.write_text("\n".join(parts), encoding="utf-8")


def _section(key: str, section: Section, context: Context, called: str) -> str:
    lines = [section.title, "", section.about, ""]
    if called and context.scene != SAMPLE:
        lines += [f"{context.scene.name} is {called}.", ""]
    lines += ["| what | figure | must be |", "|---|---|---|"]
    lines += [f"| {item.what} | {item.value} | {item.limit} |" for item in section.figures]
    lines += ["", f"`{command(key, context)}` · {_where()}"]
    return "\n".join(lines)


def command(key: str, context: Context) -> str:
    """What makes a section again."""
    words = ["make bench", f"ONLY={key}"]
    if context.scene != SAMPLE:
        words.append(f"SCENE={context.scene.name}")
    if context.quick:
        words.append("QUICK=1")
    return " ".join(words)


def _where() -> str:
    from osgeo import gdal
    from qgis.core import Qgis

    today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    versions = f"QGIS {Qgis.QGIS_VERSION.split('-')[0]}, GDAL {gdal.__version__}"
    return (
        f"{today}, {cores} cores of {_processor()}, {platform.system()}, {versions}, "
        f"Python {platform.python_version()}"
    )


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    text = information.read_text(encoding="utf-8") if information.exists() else ""
    found = re.search(r"^model name\s*:\s*(.+)$", text, re.MULTILINE)
    return found[1].strip() if found else platform.machine()
