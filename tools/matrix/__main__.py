"""Run the tests that need QGIS on other versions of it too (``make test-matrix``).

Each version is a Debian release in a chroot, besides the QGIS of this machine. The clean clone of
the last commit is what is tested. The results go into docs/compatibility.md with their date.
"""

from __future__ import annotations

import argparse
import datetime
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.matrix import machine, qt6, suites
from tools.matrix.chroot import need_root
from tools.matrix.page import put
from tools.matrix.places import HERE, ROOT, OtherDebian, Place
from tools.matrix.problem import Problem

PAGE = ROOT / "docs" / "compatibility.md"
QT6 = "qt6"
DEFAULT = (HERE, "trixie", "sid", QT6)
TESTED = "| system | tests | QGIS | with | passed | failed | skipped | when |"
CHECKED = "| check | with | result | when |"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "versions",
        nargs="*",
        default=DEFAULT,
        help=f"{HERE}, {QT6}, or releases of Debian; default: {' '.join(DEFAULT)}",
    )
    parser.add_argument("--mirror", default="", help="default: the one of this machine's apt")
    parser.add_argument("--suites", nargs="+", choices=suites.SUITES, default=suites.SUITES)
    parser.add_argument("--migration", type=Path, help="a copy of QGIS's pyqt5_to_pyqt6.py")
    options = parser.parse_args()
    try:
        if {*options.versions} - {HERE}:
            need_root()
        with machine.alone():
            return int(_all(options))
    except Problem as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    except KeyboardInterrupt:
        return 130


def _all(options: argparse.Namespace) -> bool:
    """Do what was asked for, one after another, and tell whether any of it failed."""
    mirror = options.mirror or machine.mirror()
    commit = _commit()
    failed = False
    for version in options.versions:
        print(f"\n== {version}", flush=True)
        if version == QT6:
            failed |= _readiness(mirror, commit, options.migration)
        else:
            failed |= _tests(version, mirror, commit, options.suites)
    return failed


def _tests(version: str, mirror: str, commit: str, chosen: list[str]) -> bool:
    """Run suites in one place, note what came of them, and tell whether any failed."""
    with tempfile.TemporaryDirectory() as folder:
        place = Place(Path(folder)) if version == HERE else OtherDebian(version, mirror)
        place.prepare(commit)
        found = suites.versions(place)
        counts = [suites.run(place, suite) for suite in chosen]
    for count in counts:
        row = (found.system, f"`tests/{count.suite}`", found.qgis, found.other)
        numbers = (str(count.passed), str(count.failed), str(count.skipped))
        note = f", {count.note}" if count.note else ""
        put(PAGE, TESTED, [(*row, *numbers, f"{_today()}, {commit}{note}")], keys=2)
        print(
            f"QGIS {found.qgis} {count.suite}: {count.passed} passed, {count.failed} failed,"
            f" {count.skipped} skipped{note}",
            flush=True,
        )
    return any(count.failed for count in counts)


def _readiness(mirror: str, commit: str, script: Path | None) -> bool:
    """Run the checks of Qt 6, note what came of them, and tell whether any failed."""
    place = OtherDebian(qt6.RELEASE, mirror)
    place.prepare(commit)
    findings = qt6.check(place, script)
    for finding in findings:
        row = (finding.check, finding.other, finding.result, f"{_today()}, {commit}")
        put(PAGE, CHECKED, [row], keys=1)
        print(f"{finding.check}: {finding.result}", flush=True)
    return any(finding.failed for finding in findings)


def _commit() -> str:
    """The last commit, short; says so if the tree has changes that are not in it."""
    git = ["git", "-C", str(ROOT)]
    changed = subprocess.run(
        [*git, "status", "--porcelain"], stdout=subprocess.PIPE, encoding="utf-8", check=False
    )
    if changed.returncode:
        raise Problem("git does not know this folder; the matrix tests a commit of a clone.")
    if changed.stdout:
        print("Changes that are not committed are not tested.")
    return subprocess.check_output([*git, "rev-parse", "--short", "HEAD"], encoding="utf-8").strip()


def _today() -> str:
    return datetime.datetime.now(datetime.timezone.utc).date().isoformat()


if __name__ == "__main__":
    sys.exit(main())
