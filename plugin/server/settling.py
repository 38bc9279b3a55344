"""Keeping Python's lock and those of Qt apart."""

from __future__ import annotations

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import pyqtBoundSignal


def settle(signal: pyqtBoundSignal, listener: QgsFeedback) -> None:
    """Have Python say now that it does not want to know when something stops listening to the
    object of ``signal``.

    Qt tells an object when that happens, and an object that Python made asks Python about it, once.
    A listener that is thrown away, as QGIS does after every request, tells it with a lock of Qt's
    in its hand. If another thread has Python and needs that lock, both wait for ever: eight threads
    came to a standstill within two hundred requests.
    """
    signal.connect(listener.cancel)
    signal.disconnect(listener.cancel)
