"""Starting the real QGIS desktop, and leaving nothing of it behind."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from virtual_screen import virtual_screen

MAC = "/Applications/QGIS.app/Contents/MacOS/QGIS"
GRACE_S = 10.0
# QGIS starts before a script's own time begins, and quits after it.
START_AND_QUIT_S = 60.0


class DesktopError(Exception):
    """The desktop did not do its work; the text is a sentence for the user."""


def cache_folder() -> Path:
    """Return Terramask's folder for things that can be made again."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "terramask"


def has_screen() -> bool:
    """Whether there is a screen to show windows on."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def qgis_program() -> str:
    """Return the program that starts QGIS. Raises DesktopError."""
    # Debian's `qgis` is a shell script around `qgis.bin`, which a signal to it would not end.
    program = shutil.which("qgis.bin") or shutil.which("qgis") or shutil.which(MAC)
    if program is None:
        raise DesktopError("QGIS is not installed: install it (Debian: apt-get install qgis).")
    return program


@contextlib.contextmanager
def work_folder() -> Iterator[Path]:
    """Give out a folder that is gone afterwards; outside the system's temporary folder."""
    # QGIS hangs when it quits if its TMPDIR lies under the system's.
    base = cache_folder()
    base.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(
        dir=base, prefix="desktop-", ignore_cleanup_errors=True
    ) as name:
        yield Path(name)


@contextlib.contextmanager
def environment(work: Path) -> Iterator[dict[str, str]]:
    """Give out the environment for a QGIS whose traces all stay in `work`.

    Where there is no screen, there is a virtual one as long as the context lasts.
    """
    variables = dict(os.environ)
    for name in ("tmp", "home", "run"):
        (work / name).mkdir(mode=0o700, exist_ok=True)
    variables["TMPDIR"] = str(work / "tmp")
    if has_screen():
        # A person's HOME and runtime folder stay: windows reach the screen through them.
        yield variables
        return
    with virtual_screen(work) as screen:
        variables["HOME"] = str(work / "home")
        variables["XDG_RUNTIME_DIR"] = str(work / "run")
        variables["QT_QPA_PLATFORM"] = "xcb"
        variables["LIBGL_ALWAYS_SOFTWARE"] = "1"
        yield {**variables, **screen}


def run_script(
    script: Path, profiles: Path, variables: Mapping[str, str], log: Path, timeout: float
) -> int | None:
    """Let the QGIS whose profiles lie in `profiles` run `script`, which has `timeout` seconds;
    return QGIS's exit code, None if it took too long. Raises DesktopError if there is no QGIS."""
    options = ["--nologo", "--noversioncheck", "--profiles-path", str(profiles)]
    command = [qgis_program(), *options, "--code", str(script)]
    return run_group(command, variables, log, timeout + START_AND_QUIT_S)


def run_group(
    command: list[str], variables: Mapping[str, str], log: Path, timeout: float
) -> int | None:
    """Run `command` in a process group of its own; return its exit code, None if it took too long.

    Whatever happens, also Ctrl-C, no process of the group is left.
    """
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            env=dict(variables),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        return process.wait(timeout)
    except subprocess.TimeoutExpired:
        return None
    finally:
        _end_group(process)


def _end_group(process: subprocess.Popen[bytes]) -> None:
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(GRACE_S)
