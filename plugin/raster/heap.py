"""Memory that was freed goes back to the system."""

from __future__ import annotations

import ctypes
import threading
import time
from contextlib import suppress

_PAUSE_S = 1.0
_lock = threading.Lock()
_last = 0.0


def give_back() -> None:
    """Call it when large arrays have been let go; at most once a second it does anything.

    The C library of Linux keeps what threads free for what they may want next, of each thread
    apart: 310 MB of the 620 MB that a run over a large scene had came to nothing else. Other
    systems' libraries have no such call, and need none.
    """
    global _last
    now = time.monotonic()
    with _lock:
        if now - _last < _PAUSE_S:
            return
        _last = now
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
