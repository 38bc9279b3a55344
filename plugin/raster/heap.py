"""Memory that was freed goes back to the system."""

from __future__ import annotations

import ctypes
from contextlib import suppress

_M_MMAP_THRESHOLD = -3
"""Of mallopt(3), from glibc's malloc.h."""
_LARGE = 4 << 20


def keep_nothing_large() -> None:
    """Call it before large arrays are made. It holds for the whole process, and for good.

    The C library of Linux keeps what a thread frees for what that thread may want next, up to 32 MB
    in a piece: a third of the memory that a run over a large scene had came to nothing else. From
    here on, pieces of 4 MB and more come from the system and go back to it at once, as larger ones
    do anyway. Other systems' libraries have no such call, and need none.
    """
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _LARGE)
