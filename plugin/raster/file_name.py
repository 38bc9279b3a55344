"""Names of files as the systems have them that QGIS runs on.

What a file may be called depends on the system, and so does whether two ways to write a path lead
to one file: ``C:\\data\\mask.tif`` is ``c:/data/mask.tif`` on Windows.
"""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePath

from ..wire.sentences import tr

WINDOWS = "nt"
"""``os.name`` of Windows."""
_LONGEST = 255
"""Bytes, or UTF-16 units on Windows, that a name may have."""
_ADDED = len("..before.aux.xml")
"""What the name of a file that waits beside it has besides: see ``output_file``."""
_DEVICE = re.compile(r"(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])( *\.|$)", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f]')


def problem(name: str, system: str = os.name) -> str:
    """Why a file cannot be called ``name`` (without folders), in a sentence; empty if it can."""
    coding, unit = ("utf-16-le", 2) if system == WINDOWS else ("utf-8", 1)
    if len(name.encode(coding, "replace")) // unit > _LONGEST - _ADDED:
        return tr("The name '{}…' is too long for a file; choose a shorter one.").format(name[:30])
    # After a colon Windows would write into a hidden part of another file.
    taken = _FORBIDDEN.search(name) or _DEVICE.match(name) or name.endswith((".", " "))
    if system == WINDOWS and taken:
        return tr("On Windows no file can be called '{}'; choose another name.").format(name)
    return ""


def is_same(one: str, other: str, kind: type[PurePath] = Path) -> bool:
    """Whether two paths are written for the same file, by the rules of ``kind``."""
    return one == other or kind(one) == kind(other)


def is_folder(path: Path) -> bool:
    """Whether there is a folder of that name; not if there cannot be one."""
    try:
        return path.is_dir()
    except OSError:
        # Python before 3.12 raises this for a name that is too long.
        return False


def replaced(path: Path) -> str:
    """That there is a file of that name already, in a sentence; empty if there is none."""
    try:
        there = path.exists()
    except OSError:
        return ""
    return tr("{} is there already and will be replaced.").format(path.name) if there else ""


def with_home(text: str) -> Path:
    """The path that was typed, ``~`` replaced; unchanged if it names the home of nobody known."""
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)
