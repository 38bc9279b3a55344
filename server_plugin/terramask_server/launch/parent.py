"""Ending with another process, such as the QGIS that started the server."""

from __future__ import annotations

import os
import select
import signal
import threading
import time

from .options import OptionsError

LOOK_EVERY_S = 1.0


def watch(process: int) -> None:
    """Have SIGTERM come to this process's main thread when ``process`` ends, even by force.

    Raises:
        OptionsError: there is no such process.
    """
    handle = _open(process)
    if handle is None and not _exists(process):
        raise OptionsError(
            f"There is no process {process} to end with; name one that runs, or drop --end-with."
        )
    threading.Thread(target=_wait, args=(process, handle), daemon=True).start()


def _wait(process: int, handle: int | None) -> None:
    if handle is not None:
        # Readable once the process has ended; another one of the same number is not taken for it.
        poll = select.poll()
        poll.register(handle, select.POLLIN)
        poll.poll()
    else:
        while _exists(process):
            time.sleep(LOOK_EVERY_S)
    # To the main thread itself: one that waits for vLLM would not notice a signal to another.
    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGTERM)


def _open(process: int) -> int | None:
    """A handle of the process; None where the system gives none, or there is no such process."""
    try:
        return os.pidfd_open(process)
    except (AttributeError, OSError):
        return None


def _exists(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
