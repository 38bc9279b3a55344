"""The client's memory does not grow with the raster.

In a process of its own, with the Python of QGIS, because these checks run in the server's. It runs
over a virtual raster of 100,000 x 100,000 pixels with six int16 bands: a strip of 100,000 x 4,000
pixels from one side to the other, one of half that height that holds numbers which cannot be
compressed, triangles scattered over all of it (with a result of its full size), and, without a
server, the plan of all its 49,729 requests with a result in which every hundredth is written. All
10,000 million pixels would take an hour.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
QGIS_PYTHON = ROOT / ".venv" / "tests" / "bin" / "python"
LIMIT = 500_000_000


def test_a_huge_raster_takes_at_most_500_mb_above_qgis() -> None:
    command = [str(QGIS_PYTHON), "-m", "tools.bench", "memory", "--json"]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    figures = json.loads(done.stdout.splitlines()[-1])["memory"]["figures"]
    assert len(figures) == 4
    assert all(0 < figure["number"] <= LIMIT for figure in figures), figures
