"""How long the GUI thread is held during a run; how soon its first window is on the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tools.bench.context import Context
from tools.bench.desktop import in_desktop
from tools.bench.figures import Section, must, percentile

ABOUT = """A run from the panel in the real desktop, with a server that answers at once, so that the
result grows as quickly as it can. A timer of 5 ms ticks in the GUI thread; told is what lies
between two ticks. What QGIS itself needs is measured beside it: the same result read and drawn
again once a second without a run."""
SCRIPT = Path(__file__).with_name("desktop_script.py")
LIMIT_MS = 50.0
_PHASES = {
    "run": "during a run, from the click to its end",
    "map": "without a run, the result drawn again once a second",
    "idle": "while nothing happens",
}


def held(
    server: str, scene: Path, map_s: int, stop_s: float = 0.0, timeout: float = 400.0
) -> dict[str, Any]:
    """Milliseconds between ticks by phase (``gaps``), and seconds from the click: to the first
    window on the map (``first_s``), to the end (``run_s``).

    The result is drawn again for ``map_s`` seconds without a run; the run is cancelled ``stop_s``
    seconds after its first window, if that is not 0.
    """
    orders = {"server": server, "scene": str(scene), "map_s": map_s, "stop_s": stop_s, "idle_s": 2}
    return in_desktop(SCRIPT, orders, timeout)


def measure(context: Context) -> Section:
    """On the large scene."""
    section = Section("How long the GUI thread is held", ABOUT)
    found = held(context.stub, context.large, 6 if context.quick else 20)
    own = max(found["gaps"]["map"])
    for phase, what in _PHASES.items():
        gaps = found["gaps"][phase]
        longest = max(gaps)
        limit = ""
        if phase == "run":
            said = f"at most {LIMIT_MS:.0f} ms apart from QGIS's own"
            limit = must(said, longest <= LIMIT_MS + own)
        section.add(what, described(gaps), longest, limit)
    return section


def described(gaps: list[float]) -> str:
    """``longest 31 ms; 99.9 % within 22 ms, 99 % within 12 ms, half within 5 ms (5200 ticks)``."""
    shares = ", ".join(
        f"{share} % within {percentile(gaps, share):.0f} ms" for share in (99.9, 99, 50)
    )
    return f"longest {max(gaps):.0f} ms; {shares} ({len(gaps)} ticks)"
