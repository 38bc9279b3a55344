"""Run every check that the project has, each in the environment it needs (``make test``).

Prints the versions and, at the end, one line per suite and the sum. Exits 1 if anything failed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TESTS = ROOT / ".venv" / "tests" / "bin"
SERVER = ROOT / ".venv" / "server" / "bin"
VERSIONS = {
    TESTS: "import sys, osgeo.gdal as g; from qgis.core import Qgis; "
    "print('QGIS', Qgis.QGIS_VERSION, '· GDAL', g.__version__, '· Python', sys.version.split()[0])",
    SERVER: "import sys; from terramask_server.model.card import versions as v; "
    "print(*(f'{k} {n} ·' for k, n in v().items()), 'Python', sys.version.split()[0])",
}


@dataclass
class Result:
    """What came of a suite."""

    name: str
    passed: int
    failed: int
    skipped: int
    seconds: float


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "suites", nargs="*", choices=[[], *SUITES], help=f"default: {' '.join(QUICK)}"
    )
    chosen = parser.parse_args().suites or QUICK
    for environment, code in VERSIONS.items() if {*chosen} - {"lint", "scan"} else ():
        subprocess.run([environment / "python", "-c", code], check=True, cwd=ROOT, env=_quiet())
    results = [SUITES[name](name) for name in chosen]
    print()
    for result in results:
        state = "FAILED" if result.failed else "ok"
        print(
            f"{result.name:8} {state:7}{result.passed:4} passed {result.failed:3} failed"
            f" {result.skipped:3} skipped {result.seconds:7.1f} s"
        )
    failed = sum(result.failed for result in results)
    print(f"{sum(result.passed for result in results)} passed, {failed} failed")
    return 1 if failed else 0


def lint(name: str) -> Result:
    """Formatting, lint and types: one check each."""
    start = time.monotonic()
    checks = (("ruff", "format", "--check", "."), ("ruff", "check", "."), ("mypy",))
    codes = [
        subprocess.run([TESTS / tool, *arguments], cwd=ROOT).returncode
        for tool, *arguments in checks
    ]
    failed = sum(code != 0 for code in codes)
    return Result(name, len(checks) - failed, failed, 0, time.monotonic() - start)


def scan(name: str) -> Result:
    """The package, as QGIS's plugin repository looks at it: one check."""
    start = time.monotonic()
    print(f"\n== {name}", flush=True)
    code = subprocess.run([TESTS / "python", "-m", "tools.scan"], cwd=ROOT).returncode
    return Result(name, int(code == 0), int(code != 0), 0, time.monotonic() - start)


def tests(name: str) -> Result:
    """A folder of tests, or those of the server with an older vLLM."""
    python = (SERVER if name in ("server", "long") else TESTS) / "python"
    older = name.startswith("vllm-")
    targets = OTHER_VLLM if older else [f"tests/{name}"]
    environment = {"TERRAMASK_SERVER": name} if older else {}
    start = time.monotonic()
    print(f"\n== {name}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        code = subprocess.run(
            [python, "-m", "pytest", *targets, f"--junitxml={report}"],
            cwd=ROOT,
            env={**_quiet(), **environment},
        ).returncode
        counts = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
        if report.exists():
            for suite in ElementTree.parse(report).getroot().iter("testsuite"):
                counts = {key: counts[key] + int(suite.get(key, 0)) for key in counts}
    failed = counts["failures"] + counts["errors"]
    # A suite that could not even be collected, or that found nothing, has failed too.
    failed = failed or int(code != 0)
    passed = max(counts["tests"] - failed - counts["skipped"], 0)
    return Result(name, passed, failed, counts["skipped"], time.monotonic() - start)


def _quiet() -> dict[str, str]:
    # No window pops up; the tests of the real desktop bring their own screen.
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}


TESTED = ["unit", "qgis", "server", "e2e"]
QUICK = ["lint", "scan", *TESTED]
SUITES = {
    "lint": lint,
    "scan": scan,
    **dict.fromkeys([*TESTED, "long", "timing", "scale", "vllm-0.28.0", "vllm-0.30.0"], tests),
}
# What is tried with an older vLLM: the server as its clients see it.
OTHER_VLLM = ["tests/e2e/test_server.py", "tests/e2e/test_shared_server.py"]

if __name__ == "__main__":
    sys.exit(main())
