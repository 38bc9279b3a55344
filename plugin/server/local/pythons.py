"""Which Pythons are on this computer, and which of them the server can be installed with."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...wire.sentences import tr

TRIED = (3, 11)
"""What the installation has been run with; for the others there are packages, too."""
USABLE = (TRIED, (3, 12), (3, 13))
"""Without a gap, as people are told the first and the last one."""
_FOLDERS = (
    "/usr/bin",
    "/usr/local/bin",
    "~/.local/bin",
    "/opt/homebrew/bin",
    "/home/linuxbrew/.linuxbrew/bin",
)
_OWN = ("~/.pyenv/versions/*/bin", "~/.local/share/uv/python/*/bin", "/opt/python/*/bin")
QUESTION = (
    "import importlib.util as u, json, platform, struct, sys;"
    "print(json.dumps({'version': sys.version_info[:3], 'bits': 8 * struct.calcsize('P'),"
    "'kind': platform.python_implementation(), 'program': sys.executable,"
    "'venv': all(u.find_spec(name) for name in ('venv', 'ensurepip'))}))"
)
"""What a Python is asked; its answer is a line for `parse`."""


@dataclass(frozen=True)
class Python:
    """A Python: the path by which it was found, its version, and how it is made.

    ``venv`` is whether it can make environments with pip in them; some distributions have that in
    a package of its own.
    """

    program: str
    version: tuple[int, ...]
    bits: int = 64
    kind: str = "CPython"
    venv: bool = True

    @property
    def name(self) -> str:
        """For people."""
        return f"Python {'.'.join(map(str, self.version))} ({self.program})"

    def problem(self) -> str:
        """Why the server cannot be installed with it, and what to do; empty if it can."""
        if self.kind != "CPython" or self.bits != 64:
            return tr("{} is not a 64-bit CPython; choose another one.").format(self.program)
        if self.version[:2] not in USABLE:
            return tr("{} is Python {}, and {} is needed; choose another one.").format(
                self.program, ".".join(map(str, self.version)), needed()
            )
        if not self.venv:
            return tr(
                "{} cannot make environments: install your system's package for that "
                "(python{}.{}-venv on Debian and Ubuntu), or choose another one."
            ).format(self.program, *self.version[:2])
        return ""


def needed() -> str:
    """The versions that can be used, for people, in a way that needs no translation."""
    oldest, newest = (".".join(map(str, version)) for version in (min(USABLE), max(USABLE)))
    return f"{oldest}\u2013{newest}"


def candidates(variables: Mapping[str, str], home: Path) -> list[str]:
    """Paths of programs that may be Pythons, the system's own first; each of them once.

    ``variables`` are those of the process, of which PATH is looked at.
    """
    on_path = [Path(folder) for folder in variables.get("PATH", "").split(os.pathsep) if folder]
    usual = [_below(home, folder) for folder in _FOLDERS]
    own = [found for pattern in _OWN for found in _matches(_below(home, pattern))]
    names = [f"python{major}.{minor}" for major, minor in USABLE] + ["python3"]
    found = (folder / name for name in names for folder in (*usual, *on_path, *own))
    return _once(path for path in found if path.is_file() and os.access(path, os.X_OK))


def parse(program: str, answer: str) -> Python | None:
    """The Python at the path `program` by its answer to QUESTION; None if that is none."""
    try:
        told = json.loads(answer.strip().splitlines()[-1])
        version = tuple(int(part) for part in told["version"])
        # A starter such as pyenv's may give another one tomorrow: what it started is kept.
        own = str(told["program"]) or program
        return Python(own, version, int(told["bits"]), str(told["kind"]), bool(told["venv"]))
    except (ValueError, KeyError, TypeError, IndexError):
        return None


def ranked(pythons: Iterable[Python]) -> list[Python]:
    """Each of the pythons once, the best first: those that can be used, and of these those of the
    version that was tried; otherwise they stay in order."""
    different = list({python.program: python for python in pythons}.values())
    return sorted(different, key=_rank)


def base_of(environment: Path) -> str:
    """The Python that an environment was made by; empty if that is not known, or it is gone."""
    try:
        lines = (environment / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    pairs = (line.partition("=") for line in lines)
    told = {name.strip(): value.strip() for name, _, value in pairs}
    program = told.get("executable", "")
    return program if Path(program).is_file() else ""


def _rank(python: Python) -> tuple[bool, int]:
    version = python.version[:2]
    return bool(python.problem()), USABLE.index(version) if version in USABLE else len(USABLE)


def _below(home: Path, folder: str) -> Path:
    return home / folder[2:] if folder.startswith("~/") else Path(folder)


def _matches(pattern: Path) -> list[Path]:
    """The folders that fit a path with a star as one of its parts."""
    before, _, after = str(pattern).partition("*")
    return sorted(Path(before).glob("*" + after))


def _once(paths: Iterable[Path]) -> list[str]:
    found: dict[str, str] = {}
    for path in paths:
        found.setdefault(os.path.realpath(path), str(path))
    return list(found.values())
