"""``docs/performance.md``: the figures of ``bench/results.json``, for people."""

from __future__ import annotations

import re
import subprocess
import textwrap
from pathlib import Path
from typing import Any

from tools.bench import sizing
from tools.bench.results import EARLIER, RESULTS, Results, load
from tools.bench.servers import ROOT
from tools.local_server import SERVE

PAGE = ROOT / "docs" / "performance.md"
PLOT = ROOT / "docs" / "images" / "performance.png"
STEPS = ROOT / "bench" / "steps.md"
"""What was done about the figures, and why; by hand, but for what stands in braces."""
PLOTTED = "rivals"
GPU, GPU_TITLE = "gpu", "On a graphics card"
"""Measured by a program of its own, where there is no QGIS."""
NOT_MEASURED = "(not measured)"
_PYTHON = SERVE.with_name("python")
_PLOT = Path(__file__).with_name("plot.py")
_WIDTH = 100
QUOTED = re.compile(r"\{([\w ]+): ([^}]+)\}")
"""``{measurement: what}``, or ``{commit measurement: what}`` for what it was then."""
HEAD = """# Performance

Written by `make bench` from `bench/results.json`. The limits that do not depend on how quick the
machine is are in the tests, too. Below each heading stands what makes its figures again, and when
and where they were made. Times depend on the machine and on what else it does; shares, bytes and
pixels do not. The last section tells what was done about them.
"""

NO_GPU = f"""## {GPU_TITLE}

Not run: no machine with one was at hand. `make bench-gpu` measures it where there is one.
"""


def write(results: Results) -> None:
    """The page, the plot in it, and the table that operators reckon with."""
    if PLOTTED in results:
        subprocess.run([_PYTHON, _PLOT, RESULTS, PLOT], check=True)
    PAGE.write_text(shown(results), encoding="utf-8")
    sizing.write(results)


def shown(results: Results) -> str:
    """The text of the page."""
    sections = [_section(name, result) for name, result in results.items()]
    if GPU not in results:
        sections.append(NO_GPU)
    known = results | load(EARLIER)
    return "\n".join([HEAD, *sections, quoted(STEPS.read_text(encoding="utf-8"), known)])


def table(result: dict[str, Any]) -> str:
    """One section for the screen: its title, and its figures in columns."""
    rows = [(one["what"], one["value"], one["limit"]) for one in result["figures"]]
    what, value, _ = (max(map(len, column)) for column in zip(*rows))
    lines = [f"{row[0]:<{what}}  {row[1]:<{value}}  {row[2]}".rstrip() for row in rows]
    return "\n".join([result["title"], *(f"  {line}" for line in lines)])


def quoted(text: str, results: Results) -> str:
    """``text`` with the figures that it quotes, without their spread."""

    def figure(match: re.Match[str]) -> str:
        figures = results.get(match[1], {}).get("figures", ())
        found = next((one["value"] for one in figures if one["what"] == match[2]), NOT_MEASURED)
        return str(re.split(r"; | \(", found)[0])

    return QUOTED.sub(figure, text)


def _section(name: str, result: dict[str, Any]) -> str:
    picture = f"![Million pixels per second](images/{PLOT.name})" if name == PLOTTED else ""
    lines = [f"## {result['title']}", "", textwrap.fill(result["about"], _WIDTH), ""]
    for paragraph in (result["scene"], picture):
        lines += [paragraph, ""] if paragraph else []
    lines += ["| what | figure | must be |", "|---|---|---|"]
    lines += [
        f"| {figure['what']} | {figure['value']} | {figure['limit']} |"
        for figure in result["figures"]
    ]
    return "\n".join([*lines, "", f"`{result['command']}` · {result['where']}", ""])
