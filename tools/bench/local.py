"""What the panel's installation of a server on this computer takes."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

from plugin.server.local.computer import Computer
from plugin.server.local.installer import Installer
from plugin.server.local.marker import CPU
from plugin.server.local.places import Places
from plugin.server.local.pythons import candidates
from plugin.wire.errors import TerramaskError
from tools.bench.context import Context
from tools.bench.figures import Section

ABOUT = """The server is installed as the dialog *Server on this computer* does it, with the
packages from where this machine's pip looks for them, and removed again. The most is what lies in
its folder at a time, told by the disk in steps of a second; packages that pip does not have to
fetch are not in it."""
GB = 1_000_000_000
_LOOK_S = 1.0
_LONGEST_S = 3600.0


def measure(context: Context) -> Section:
    """In a folder of its own on the disk of the measurements."""
    section = Section("A server on this computer", ABOUT)
    if obstacle := Computer.this_one().obstacle():
        raise RuntimeError(obstacle)
    places = Places(context.fresh("local") / "server")
    python = candidates(os.environ, Path.home())[0]
    before = _used(places.root)
    seconds, most = _until_ended(places, lambda installer: installer.install(python, CPU))
    left = _used(places.root) - before
    section.add("installation", f"{seconds:.0f} s", seconds)
    section.add("on the disk afterwards", _gigabytes(left), left)
    section.add("on the disk at most", _gigabytes(most - before), most - before)
    seconds, _ = _until_ended(places, Installer.remove)
    section.add("removal", f"{seconds:.0f} s", seconds)
    return section


def _until_ended(places: Places, begin: Callable[[Installer], None]) -> tuple[float, float]:
    """Seconds that it took, and the most bytes that were used meanwhile."""
    installer = Installer(places)
    ended: list[TerramaskError | None] = []
    installer.ended.connect(ended.append)
    start = time.monotonic()
    most, looked = _used(places.root), start
    begin(installer)
    while not ended:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 100)
        time.sleep(0.01)
        now = time.monotonic()
        if now - looked > _LOOK_S:
            most, looked = max(most, _used(places.root)), now
        if now - start > _LONGEST_S:
            installer.cancel()
    installer.shut_down()
    if (error := ended[0]) is not None:
        raise RuntimeError(f"{error.message}\n{error.details}")
    return time.monotonic() - start, most


def _used(folder: Path) -> int:
    """Bytes of the disk that holds the folder."""
    there = next(place for place in (folder, *folder.parents) if place.is_dir())
    return shutil.disk_usage(there).used


def _gigabytes(count: float) -> str:
    return f"{count / GB:.1f} GB"
