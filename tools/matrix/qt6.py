"""How ready the sources are for Qt 6, which QGIS 4 uses and no Debian release's QGIS yet.

Three checks, in the chroot of Debian sid, which has PyQt6: QGIS's own migration script over a
copy, which must find nothing to do; what the sources name of Qt, looked up in PyQt6; and every
module imported, and widgets built, on PyQt6 with stand-ins for QGIS's classes.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.matrix.places import OtherDebian
from tools.matrix.problem import Problem

RELEASE = "sid"
PACKAGES = (
    "python3-pyqt6",
    "python3-pyqt6.qsci",
    "python3-pyqt6.qtsvg",
    "python3-pyqt6.qtquick",
    "python3-tokenize-rt",
)
URL = "https://raw.githubusercontent.com/qgis/QGIS/master/scripts/pyqt5_to_pyqt6/pyqt5_to_pyqt6.py"
# With PyQt5 beside PyQt6 the script may take one for the other.
WITHOUT_QT5 = """\
import runpy, sys
sys.modules.update(PyQt5=None, qgis=None)
del sys.argv[0]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
COMPLAINT = "WARNING: "
SOURCES = ("plugin", "__init__.py", "tests/qgis")
PYTHON = "/usr/bin/python3"
LIMIT = 300.0
# What the script must object to: if it does not, it saw nothing of the sources either.
CONTROL = "from qgis.PyQt.QtCore import Qt\n\nside = Qt.AlignLeft\n"
# What building a widget ends with where a stand-in, and not Qt 6, is what does not fit.
STAND_IN = ("MagicMock",)


@dataclass(frozen=True)
class Finding:
    """One line of the table: a check, what it ran with, and what it found."""

    check: str
    other: str
    result: str
    failed: bool


def check(place: OtherDebian, script: Path | None) -> list[Finding]:
    """Run the three checks; ``script`` is a copy of QGIS's migration script, if there is one.

    Raises:
        Problem: what they need cannot be had.
    """
    place.chroot.install(*PACKAGES)
    record = place.clone.parent / "record.json"
    record.write_text(place.output([PYTHON, "-m", "tools.matrix.inside.record"]), encoding="utf-8")
    findings = [_migration(place, script), _names(place, record), _imports(place, record)]
    return [finding for finding in findings if finding is not None]


def _migration(place: OtherDebian, given: Path | None) -> Finding | None:
    """Run QGIS's script over a copy; None if it cannot be had, which is printed."""
    script = _migration_script(place, given)
    if script is None:
        return None
    control, copy = (_empty(place.clone.parent / name) for name in ("qt6-control", "qt6-copy"))
    (control / "control.py").write_text(CONTROL, encoding="utf-8")
    _script(place, script, control)
    if "Qt.AlignmentFlag.AlignLeft" not in (control / "control.py").read_text(encoding="utf-8"):
        raise Problem(f"{given or URL} did not change a file that has an old name; look at it.")
    for name in SOURCES:
        target, source = copy / name, place.clone / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(source, target) if source.is_dir() else shutil.copyfile(source, target)
    said = [line for line in _script(place, script, copy).splitlines() if COMPLAINT in line]
    files = sorted(copy.rglob("*.py"))
    changed = [
        str(path.relative_to(copy))
        for path in files
        if path.read_bytes() != (place.clone / path.relative_to(copy)).read_bytes()
    ]
    for line in (*changed, *said):
        print(f"to change or to look at: {line}", flush=True)
    result = f"{len(files)} files: {len(changed)} to change, {len(said)} warnings"
    return Finding(
        "QGIS's `pyqt5_to_pyqt6.py` over a copy", _pyqt(place), result, bool(changed or said)
    )


def _names(place: OtherDebian, record: Path) -> Finding:
    found = _json(place, "names", record)
    for line in found["missing"]:
        print(f"not in PyQt6: {line}", flush=True)
    result = f"{found['looked_up']} looked up, {len(found['missing'])} missing"
    check = "what the sources name of Qt, looked up in PyQt6"
    return Finding(check, f"PyQt {found['pyqt']}", result, bool(found["missing"]))


def _imports(place: OtherDebian, record: Path) -> Finding:
    found = _json(place, "imports", record)
    real = {
        name: why
        for name, why in found["unbuilt"].items()
        if not any(word in why for word in STAND_IN)
    }
    for name, why in {**found["failed"], **real}.items():
        print(f"{name}: {why}", flush=True)
    unjudged = len(found["unbuilt"]) - len(real)
    result = (
        f"{found['imported']} modules imported, {len(found['failed'])} failed; "
        f"{len(found['built'])} widgets built, {len(real)} failed, {unjudged} need more than "
        "stand-ins"
    )
    check = "modules and widgets on PyQt6, with stand-ins for QGIS's classes"
    return Finding(check, f"PyQt {found['pyqt']}", result, bool(found["failed"] or real))


def _migration_script(place: OtherDebian, given: Path | None) -> Path | None:
    """The script in the chroot: a copy of the given file, or what QGIS's repository holds."""
    script = place.clone.parent / "pyqt5_to_pyqt6.py"
    try:
        if given:
            shutil.copyfile(given, script)
        else:
            with urllib.request.urlopen(URL, timeout=30) as answer:
                script.write_bytes(answer.read())
    except OSError as error:
        print(
            f"QGIS's migration script was not run, for it cannot be had from {given or URL} "
            f"({error}): name a copy of it with MIGRATION=file.",
            flush=True,
        )
        return None
    return script


def _script(place: OtherDebian, script: Path, folder: Path) -> str:
    """Run it over a folder, which it changes; what it says on both streams."""
    command = [PYTHON, "-c", WITHOUT_QT5, *_seen(place, script, folder)]
    done = subprocess.run(
        place.chroot.command(command),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=LIMIT,
        check=False,
    )
    if "Traceback" in done.stdout:
        print(done.stdout, end="", flush=True)
        raise Problem("QGIS's migration script failed; what it said is above.")
    return done.stdout


def _pyqt(place: OtherDebian) -> str:
    code = "from PyQt6.QtCore import PYQT_VERSION_STR; print(PYQT_VERSION_STR)"
    return f"PyQt {place.output([PYTHON, '-c', code]).strip()}"


def _empty(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


def _seen(place: OtherDebian, *paths: Path) -> list[str]:
    return [place.seen(path) for path in paths]


def _json(place: OtherDebian, program: str, record: Path) -> dict[str, Any]:
    module = f"tools.matrix.inside.{program}"
    printed = place.output([PYTHON, "-m", module, place.seen(record)])
    return dict(json.loads(printed.splitlines()[-1]))
