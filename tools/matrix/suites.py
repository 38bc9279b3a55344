"""Runs the tests that need QGIS in a place, and counts them."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

from tools.matrix.places import Place

SUITES = ("unit", "qgis")
LIMIT = 1800  # Seconds for one suite; the longest took a sixth of it.
VERSIONS = """\
import json, platform, sys
import numpy
from osgeo import gdal
from qgis.core import Qgis
from qgis.PyQt.QtCore import PYQT_VERSION_STR, qVersion
print(json.dumps({
    "system": platform.freedesktop_os_release()["PRETTY_NAME"],
    "qgis": Qgis.QGIS_VERSION,
    "with": f"Qt {qVersion()}, PyQt {PYQT_VERSION_STR}, Python {platform.python_version()}, "
    f"numpy {numpy.__version__}, GDAL {gdal.__version__}",
}))
"""


@dataclass(frozen=True)
class Versions:
    """What a suite ran on, as words for people."""

    system: str
    qgis: str
    other: str


@dataclass(frozen=True)
class Count:
    """What came of a suite. ``note`` says why there is no more, or nothing."""

    suite: str
    passed: int
    failed: int
    skipped: int
    note: str = ""


def versions(place: Place) -> Versions:
    """Ask the place for its versions.

    Raises:
        Problem: QGIS cannot be imported there.
    """
    found = json.loads(place.output([place.python, "-c", VERSIONS]).splitlines()[-1])
    return Versions(found["system"], found["qgis"].partition("-")[0], found["with"])


def run(place: Place, suite: str, limit: float = LIMIT) -> Count:
    """Run the tests of one folder there."""
    report = place.clone.parent / f"report-{suite}.xml"
    report.unlink(missing_ok=True)
    tests = ["-m", "pytest", "-p", "no:cacheprovider", f"tests/{suite}"]
    code = place.run(
        [place.python, *tests, f"--junitxml={place.seen(report)}"],
        limit,
    )
    note = "" if code in (0, 1) else "did not end in time" if code == 124 else f"ended with {code}"
    return _counted(suite, report, note)


def _counted(suite: str, report: Path, note: str) -> Count:
    total = dict.fromkeys(("tests", "failures", "errors", "skipped"), 0)
    if report.exists():
        for each in ElementTree.parse(report).getroot().iter("testsuite"):
            total = {key: total[key] + int(each.get(key, 0)) for key in total}
    failed = total["failures"] + total["errors"]
    # A suite that could not be collected, or did not end, has failed too.
    failed = failed or int(bool(note) or not total["tests"])
    passed = max(total["tests"] - failed - total["skipped"], 0)
    return Count(suite, passed, failed, total["skipped"], note)
