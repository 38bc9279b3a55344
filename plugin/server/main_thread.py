"""What QGIS's main thread hears and knows of the requests of all threads.

Python in another thread must leave that thread's own network manager alone. PyQt 5 keeps a list of
the Qt objects that Python has met and did not make. When one goes, it takes it off the list in the
main thread and without Python's lock, while other threads put theirs on: with a manager in each of
many short threads that ended QGIS within minutes. The main thread's manager never goes, and hears
what all others report.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, QUrl, pyqtSignal, pyqtSlot
from qgis.PyQt.QtNetwork import QAbstractNetworkCache, QNetworkProxyQuery, QSslError

from .settling import settle

Problems = list[QSslError.SslError]

_HOLD_S = 0.04
_REMEMBERED = 64


def in_main_thread() -> bool:
    """Whether this is QGIS's main thread, in which Python was started."""
    return threading.get_ident() == threading.main_thread().ident


def let_qt_work() -> None:
    """Nothing but in the main thread, as in a script: the network of other threads asks it for
    passwords and about certificates, and waits."""
    if in_main_thread():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


class MainNetwork(QObject):
    """Lives in the main thread and listens there; its methods may be called from any thread."""

    _made = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._manager: QgsNetworkAccessManager | None = None
        self._cache: QAbstractNetworkCache | None = None
        self._requests = 0
        self._lock = threading.Lock()
        self._problems: deque[tuple[int, Problems]] = deque(maxlen=_REMEMBERED)
        application = QCoreApplication.instance()
        # Every request of QGIS's listens to the application, which in a script is Python's.
        settle(application.aboutToQuit, QgsFeedback())
        self.moveToThread(application.thread())
        self._made.connect(self._listen)
        # Comes to the main thread before anything that a request of this thread sets off.
        self._made.emit()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """What requests report is of interest while one of ours goes on."""
        with self._lock:
            self._requests += 1
        try:
            yield
        finally:
            with self._lock:
                self._requests -= 1

    def problems_of(self, request: int) -> Problems:
        """What is wrong with the certificate that this request met; QGIS tells nobody who asks it
        for an answer."""
        return [
            problem
            for number, found in list(self._problems)
            if number == request
            for problem in found
        ]

    def goes_through_proxy(self, url: QUrl) -> bool:
        """Whether QGIS's settings name a proxy for the address."""
        manager = self._manager
        factory = manager.proxyFactory() if manager is not None else None
        proxies = factory.queryProxy(QNetworkProxyQuery(url)) if factory is not None else []
        return bool(proxies) and proxies[0].hostName() != ""

    def forget(self, url: QUrl) -> None:
        """Take an answer out of QGIS's cache, which all managers share behind a lock."""
        cache = self._cache
        if cache is not None:
            cache.remove(url)

    def stop(self) -> None:
        """Listen no longer; to be called in the main thread."""
        if self._manager is not None:
            self._manager.requestEncounteredSslErrors.disconnect(self._note)
            self._manager.requestRequiresAuth.disconnect(self._hold)
            self._manager = self._cache = None

    @pyqtSlot()
    def _listen(self) -> None:
        self._manager = QgsNetworkAccessManager.instance()
        self._cache = self._manager.cache()
        self._manager.requestEncounteredSslErrors.connect(self._note)
        self._manager.requestRequiresAuth.connect(self._hold)

    def _note(self, request: int, errors: list[QSslError]) -> None:
        self._problems.append((request, [error.error() for error in errors]))
        self._hold()

    def _hold(self, *_: object) -> None:
        """Keep the main thread for a moment.

        When a certificate or a password is in question, QGIS asks its main thread and then begins
        to wait for the answer. Up to QGIS 3.22 at least, an answer that comes before the wait has
        begun is lost and the thread waits for ever; without a desktop, where nobody is asked, that
        happened in every fifth request.
        """
        if self._requests:
            time.sleep(_HOLD_S)


_only: MainNetwork | None = None
_making = threading.Lock()


def main_network() -> MainNetwork:
    """The one there is, made when it is first needed, which is best in the main thread."""
    global _only
    with _making:
        if _only is None:
            _only = MainNetwork()
        return _only


def start_listening() -> None:
    """Begin anew; to be called in the main thread, before anything else is asked for."""
    global _only
    stop_listening()
    with _making:
        _only = MainNetwork()


def stop_listening() -> None:
    """Let the main thread's manager go; to be called in the main thread. Threads that have not
    ended yet find one that hears nothing more."""
    with _making:
        if _only is not None:
            _only.stop()
