"""What is fetched for one request: how much, for how long, and whether anyone still waits."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from http.client import HTTPException
from types import TracebackType

from ..errors import RequestError, TooLarge, UrlFailed
from ..stop import Stop

# For all that is fetched, in seconds: clients give up on a request after a minute.
SECONDS = 40


class Transfer:
    """The limits of a request's connections, to be used as a context.

    A server can keep a thread waiting in many places: a header or a body that comes byte by
    byte, or does not come. None of them has to look at the clock: the connection is ended under it.
    (A name's look-up alone cannot be ended.)

    Attributes:
        received: bytes that came so far.
    """

    def __init__(self, max_bytes: int, stop: Stop) -> None:
        self.received = 0
        self._max_bytes = max_bytes
        self._stop = stop
        self._late = threading.Event()
        self._timer = threading.Timer(SECONDS, self._expire)
        self._timer.daemon = True
        self._connections: list[socket.socket] = []
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Transfer:
        self._stack.enter_context(self._stop.calling(self._cut))
        self._stack.callback(self._timer.cancel)
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()
        for connection in self._connections:
            connection.close()

    def watch(self, connection: socket.socket) -> None:
        """End ``connection`` when nobody waits any more or the time is over."""
        # A second handle of the same connection: the first changes hands when it is encrypted.
        self._connections.append(connection.dup())
        self.check()

    def count(self, size: int) -> None:
        """Note that ``size`` bytes came.

        Raises:
            TooLarge: they are more than may come.
        """
        self.received += size
        self.check_room(0)

    def check_room(self, size: int) -> None:
        """Let ``size`` bytes more come.

        Raises:
            TooLarge: they would be more than may come.
        """
        if self.received + size > self._max_bytes:
            raise TooLarge(
                "The file, or the part of it that the window needs, is larger than the "
                f"{self._max_bytes >> 20} MiB that this server fetches; ask for a smaller window, "
                "or send its pixels.",
                param="data",
            )

    def check(self) -> None:
        """Let the transfer go on.

        Raises:
            Stopped: nobody waits for it any more.
            UrlFailed: it has taken too long.
        """
        self._stop.check()
        if self._late.is_set():
            raise UrlFailed(
                f"The scene's address did not give out what is needed within {SECONDS} s; send the "
                "pixels instead.",
                param="data",
            )

    @contextlib.contextmanager
    def explained(self) -> Iterator[None]:
        """Turn what goes wrong with a connection into the sentence that the analyst reads.

        Nothing of the address is repeated: it may be signed.

        Raises:
            Stopped, UrlFailed: as in ``check``, or because of the server that was asked.
        """
        try:
            yield
        except RequestError:
            raise
        # ValueError: a redirect that is no address.
        except (OSError, HTTPException, ValueError) as error:
            self.check()
            raise UrlFailed(
                f"The scene's address could not be read ({type(error).__name__}); check that the "
                "server can reach it, or send the pixels instead.",
                param="data",
            ) from None

    def _expire(self) -> None:
        self._late.set()
        self._cut()

    def _cut(self) -> None:
        """Wake whoever waits for a connection. Called by another thread."""
        for connection in list(self._connections):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
