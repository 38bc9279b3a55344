"""Files that are either whole or not there, whatever happens to the process that writes them."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

_PAUSES_S = (0.02, 0.05, 0.1, 0.2, 0.4)


def write(path: Path, content: bytes) -> None:
    """Write a file, in the place of an older one if there is one. Raises OSError, and then the
    older one is still there."""
    unfinished = path.with_name(f".{path.name}.new")
    try:
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        replace(unfinished, path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()
        raise


def replace(new: Path, old: Path) -> None:
    """Give ``new`` the name of ``old``, which need not be there. Raises OSError.

    On Windows nobody may rename a file, or replace one, while another program reads it: a virus
    scanner does just after it was written, a list of runs now and then. That takes a moment, so it
    is tried again within a second.
    """
    for pause in _PAUSES_S:
        try:
            new.replace(old)
            return
        except PermissionError:
            time.sleep(pause)
    new.replace(old)
