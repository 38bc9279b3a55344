"""One QGIS at a time: what is installed is not changed while another one changes or starts it."""

from __future__ import annotations

import errno
import os

from qgis.PyQt.QtCore import QLockFile

from ...wire.errors import LocalServerError
from ...wire.sentences import tr
from . import tidying
from .places import Places


def take(places: Places) -> QLockFile:
    """The lock, which is held until it is unlocked. Raises LocalServerError."""
    try:
        places.root.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = tr("The folder {} cannot be made: {}; set its rights.").format(
            places.root, error.strerror
        )
        raise LocalServerError(sentence, repr(error)) from error
    lock = QLockFile(str(places.lock))
    # Of a QGIS that has ended it does not count, however old it is otherwise.
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        return lock
    if lock.error() == QLockFile.LockError.LockFailedError:
        raise LocalServerError(
            tr(
                "Another QGIS installs or removes the server at this moment; wait until it has "
                "ended there."
            )
        )
    # Qt tells no more than whether it was the rights.
    by_rights = lock.error() == QLockFile.LockError.PermissionError
    number = errno.EACCES if by_rights else errno.ENOSPC
    raise tidying.unwritable(places, OSError(number, os.strerror(number)))
