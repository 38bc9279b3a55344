"""How ready the sources are for Qt 6, which QGIS 4 uses and no Debian release's QGIS yet.

Three checks, in the chroot of Debian sid, which has PyQt6: QGIS's own migration script over a
copy, which must find nothing to do; what the sources name of Qt, looked up in PyQt6; and every
module imported, and widgets built, on PyQt6 with stand-ins for QGIS's classes.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.matrix.places import OtherDebian
from tools.matrix.problem import Problem

RELEASE = "sid"
PACKAGES = ("python3-pyqt6", "python3-pyqt6.qsci", "python3-pyqt6.qtsvg", "python3-tokenize-rt")
SCRIPT = "scripts/pyqt5_to_pyqt6"
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


def check(place: OtherDebian) -> list[Finding]:
    """Run the three checks.

    Raises:
        Problem: what they need cannot be had.
    """
    place.chroot.install(*PACKAGES)
    record = place.clone.parent / "record.json"
    record.write_text(place.output([PYTHON, "-m", "tools.matrix.inside.record"]), encoding="utf-8")
    return [_migration(place), _names(place, record), _imports(place, record)]


def _migration(place: OtherDebian) -> Finding:
    script = _migration_script(place)
    copy = place.clone.parent / "qt6-copy"
    shutil.rmtree(copy, ignore_errors=True)
    for name in SOURCES:
        target = copy / name
        target.parent.mkdir(parents=True, exist_ok=True)
        source = place.clone / name
        shutil.copytree(source, target) if source.is_dir() else shutil.copyfile(source, target)
    control = place.clone.parent / "qt6-control"
    control.mkdir(exist_ok=True)
    (control / "control.py").write_text(CONTROL, encoding="utf-8")
    if "Qt.AlignmentFlag.AlignLeft" not in _both(place, [PYTHON, *_seen(place, script, control)]):
        raise Problem(
            "QGIS's migration script finds nothing in a file with an old name; look at it."
        )
    said = _both(place, [PYTHON, *_seen(place, script, copy)])
    print(said, end="", flush=True)
    found = [line for line in said.splitlines() if line.strip()]
    files = len(list(copy.rglob("*.py")))
    result = (
        f"{len(found)} lines to change or look at" if found else f"nothing to do in {files} files"
    )
    return Finding("QGIS's `pyqt5_to_pyqt6.py` over a copy", _source(place), result, bool(found))


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


def _migration_script(place: OtherDebian) -> Path:
    """The script, out of the source package of the QGIS in the chroot; fetched once.

    Raises:
        Problem: the mirror does not have it.
    """
    chroot, folder = place.chroot, place.clone.parent / f"qgis-{_source(place).split()[-1]}"
    script = folder / SCRIPT / "pyqt5_to_pyqt6.py"
    if script.exists():
        return script
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    line = f"deb-src {chroot.mirror} {chroot.release} main\n"
    chroot.inside("/etc/apt/sources.list.d/source.list").write_text(line, encoding="utf-8")
    fetch = (
        f"cd {place.seen(folder)} && apt-get -qq update && "
        "apt-get -qq source --download-only --tar-only qgis && "
        f"tar -xf qgis_*.orig.tar.* --strip-components=1 --wildcards '*/{SCRIPT}/*' && "
        "rm qgis_*"
    )
    if chroot.run(["sh", "-ec", fetch], limit=LIMIT) or not script.exists():
        raise Problem("The source package of QGIS could not be fetched; what failed is above.")
    return script


def _source(place: OtherDebian) -> str:
    """``QGIS 3.44.15``: the version whose script it is."""
    query = ["dpkg-query", "--show", "--showformat=${Version}", "qgis"]
    return f"QGIS {place.output(query).partition('+')[0].partition('-')[0]}"


def _seen(place: OtherDebian, *paths: Path) -> list[str]:
    return [place.seen(path) for path in paths]


def _json(place: OtherDebian, program: str, record: Path) -> dict[str, Any]:
    module = f"tools.matrix.inside.{program}"
    printed = place.output([PYTHON, "-m", module, place.seen(record)])
    return dict(json.loads(printed.splitlines()[-1]))


def _both(place: OtherDebian, command: list[str]) -> str:
    """What a command says on both streams; how it ends does not matter."""
    done = subprocess.run(
        place.chroot.command(command),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=LIMIT,
        check=False,
    )
    return done.stdout
