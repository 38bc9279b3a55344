"""Scripts inside the real QGIS desktop, on a virtual screen where there is none."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from tools.bench.servers import ROOT

# The tools are scripts that import each other by name.
sys.path.insert(0, str(ROOT / "tools"))

from qgis_desktop import environment, run_script, work_folder
from qgis_profile import install, new_profile


def in_desktop(script: Path, orders: dict[str, Any], timeout: float) -> dict[str, Any]:
    """Let QGIS run ``script``, which finds its orders in TERRAMASK_BENCH as JSON, and writes what
    it found as JSON into the file ``orders["out"]``. Raises RuntimeError if it does not."""
    with work_folder() as work, environment(work) as variables:
        profiles, log, out = work / "profiles-root", work / "qgis.log", work / "found.json"
        install(new_profile(profiles / "profiles" / "default"))
        given = {**orders, "out": str(out), "timeout": timeout, "folder": str(work)}
        variables["TERRAMASK_BENCH"] = json.dumps(given)
        if variables.get("QT_QPA_PLATFORM") == "offscreen":
            # The measuring process has no windows; the desktop needs some.
            del variables["QT_QPA_PLATFORM"]
        run_script(script, profiles, variables, log, timeout)
        found = json.loads(out.read_text(encoding="utf-8")) if out.exists() else {}
        if "failure" in found or not found:
            told = log.read_text(encoding="utf-8", errors="replace")[-2000:]
            log = "\n".join(found.get("log", ()))
            raise RuntimeError(f"{found.get('failure', 'QGIS did not do its work')}\n{log}\n{told}")
        return found
