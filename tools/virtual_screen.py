"""A screen in memory, for machines that have none."""

from __future__ import annotations

import contextlib
import os
import secrets
import select
import shutil
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

SIZE = "1600x900x24"
START_S = 20.0
GRACE_S = 10.0
ANY_HOST = 65535  # FamilyWild, X11/Xauth.h
COOKIE = b"MIT-MAGIC-COOKIE-1"


class ScreenError(Exception):
    """There is no virtual screen to be had; the text is a sentence for the user."""


@contextlib.contextmanager
def virtual_screen(work: Path) -> Iterator[dict[str, str]]:
    """Run Xvfb, and give out the variables with which programs find it and are let in.

    Files go to the folder `work`. Raises ScreenError.
    """
    program = shutil.which("Xvfb")
    if program is None:
        raise ScreenError(
            "There is no screen here: install a virtual one (Debian: apt-get install xvfb)."
        )
    key = work / "Xauthority"
    _write_key(key)
    answer, told = os.pipe()
    options = ["-screen", "0", SIZE, "+extension", "GLX", "-nolisten", "tcp", "-auth", str(key)]
    with (work / "xvfb.log").open("wb") as log:
        process = subprocess.Popen(
            [program, "-displayfd", str(told), *options],
            pass_fds=(told,),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            # Ctrl-C is meant for the driver, which ends the screen last.
            start_new_session=True,
        )
    os.close(told)
    try:
        yield {"DISPLAY": f":{_number(answer)}", "XAUTHORITY": str(key)}
    finally:
        os.close(answer)
        process.terminate()
        try:
            process.wait(GRACE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _number(answer: int) -> int:
    """Return the number of the display, which Xvfb writes when it is ready."""
    readable, _, _ = select.select([answer], [], [], START_S)
    text = os.read(answer, 16).strip() if readable else b""
    if not text.isdigit():
        raise ScreenError("The virtual screen did not start: try 'Xvfb -displayfd 1' to see why.")
    return int(text)


def _write_key(path: Path) -> None:
    """Write an Xauthority file, so that no other user of the machine reaches the screen."""
    parts = (b"", b"", COOKIE, secrets.token_bytes(16))
    entry = struct.pack(">H", ANY_HOST)
    entry += b"".join(struct.pack(">H", len(part)) + part for part in parts)
    path.touch(mode=0o600)
    path.write_bytes(entry)
