"""Putting a finished file in the place of an older one."""

from __future__ import annotations

import time
from pathlib import Path

_PAUSES_S = (0.02, 0.05, 0.1, 0.2, 0.4)


def replace(new: Path, old: Path) -> None:
    """Give ``new`` the name of ``old``, which need not be there. Raises OSError.

    On Windows a virus scanner or an indexer holds a file for a moment after it was written, and
    nobody may rename it meanwhile: so that is tried again within a second.
    """
    for pause in _PAUSES_S:
        try:
            new.replace(old)
            return
        except PermissionError:
            time.sleep(pause)
    new.replace(old)
