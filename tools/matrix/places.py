"""Where tests run: this machine as it is, or a chroot; each with a clean clone of the commit."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from tools.matrix import machine
from tools.matrix.chroot import Chroot
from tools.matrix.problem import Problem

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "tests" / "requirements-qgis.txt"
HERE = "here"
QUIET = {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}


class Place:
    """This machine, with the QGIS and the environment that `make test` uses."""

    def __init__(self, folder: Path) -> None:
        """``folder`` is for the clone and is emptied."""
        self.clone = folder / "terramask"
        self.python = str(ROOT / ".venv" / "tests" / "bin" / "python")

    def prepare(self, commit: str) -> None:
        """Have a QGIS, the test tools and a clean clone of ``commit``.

        Raises:
            Problem: one of them cannot be had.
        """
        _clone(commit, self.clone)

    def seen(self, path: Path) -> str:
        """A path as programs that run here see it."""
        return str(path)

    def run(self, command: list[str], limit: float) -> int:
        """Run a command in the clone, its output to the terminal; 124 after ``limit`` seconds."""
        return _run(command, limit, cwd=self.clone, env={**os.environ, **QUIET})

    def output(self, command: list[str]) -> str:
        """What a command in the clone prints."""
        return _output(command, cwd=self.clone, env={**os.environ, **QUIET})


class OtherDebian(Place):
    """A chroot; its clone and its environment lie in its root's home."""

    def __init__(self, release: str, mirror: str) -> None:
        cache = machine.cache_folder()
        self.chroot = Chroot(release, mirror, cache / f"matrix-{release}", cache / "matrix.log")
        self.clone = self.chroot.inside("/root/terramask")
        self._environment = f"/root/tests-{_digest(REQUIREMENTS)}"
        self.python = f"{self._environment}/bin/python"

    def prepare(self, commit: str) -> None:
        self.chroot.make()
        _clone(commit, self.clone)
        marker = self.chroot.inside(f"{self._environment}/complete")
        if marker.exists():
            return
        requirements = self.seen(self.clone / REQUIREMENTS.relative_to(ROOT))
        pip = [self.python, "-m", "pip", "install", "-qq", "--no-deps", "-r", requirements]
        environment = ["python3", "-m", "venv", "--clear", "--system-site-packages"]
        for step in ([*environment, self._environment], pip):
            if self.chroot.run(step):
                raise Problem(f"The test tools could not be installed: {' '.join(step)} failed.")
        marker.touch()

    def seen(self, path: Path) -> str:
        return f"/{path.relative_to(self.chroot.folder)}"

    def run(self, command: list[str], limit: float) -> int:
        return _run(self._in_clone(command), limit)

    def output(self, command: list[str]) -> str:
        return _output(self._in_clone(command))

    def _in_clone(self, command: list[str]) -> list[str]:
        there = ["sh", "-c", 'cd "$0" && exec "$@"', self.seen(self.clone)]
        return self.chroot.command([*there, *command])


def _run(command: list[str], limit: float, **more: object) -> int:
    try:
        return subprocess.run(command, timeout=limit, check=False, **more).returncode  # type: ignore[call-overload]
    except subprocess.TimeoutExpired:
        print(f"Stopped after {limit:.0f} seconds.", flush=True)
        return 124


def _output(command: list[str], **more: object) -> str:
    done = subprocess.run(  # type: ignore[call-overload]
        command, stdout=subprocess.PIPE, encoding="utf-8", check=False, **more
    )
    if done.returncode:
        raise Problem(f"{command[-1]} failed; what it said is above.")
    return str(done.stdout)


def _clone(commit: str, target: Path) -> None:
    if target.exists():
        shutil.rmtree(target)
    for command in (
        ["clone", "--quiet", "--no-hardlinks", "--no-checkout", str(ROOT), str(target)],
        ["-C", str(target), "checkout", "--quiet", commit],
    ):
        if subprocess.run(["git", *command], check=False).returncode:
            raise Problem(f"git could not clone {ROOT}: what it said is above.")


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()[:12]
