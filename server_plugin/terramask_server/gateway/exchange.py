"""A client at the other end of a connection: what it sends, and whether it is still there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any, TypeVar

from starlette.types import Receive, Scope

from ..errors import NotJson, TooBusy, TooLarge, TooSlow
from ..stop import Stop

Result = TypeVar("Result")
# Room for the rest of a request beside its image.
REST = 1 << 20
# Seconds without a byte of a request; what came of it so far takes room from others.
SILENCE = 60.0
# How many of the largest requests may be in memory at the same time.
LARGEST_AT_ONCE = 8


class ClientGone(Exception):
    """Nobody waits for the answer any more."""


class Incoming:
    """Reads requests' bodies, up to a size each and a sum of all that are being worked on."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._max_body = max_bytes * 4 // 3 + REST
        self._max_sum = LARGEST_AT_ONCE * self._max_body
        self._sum = 0

    @asynccontextmanager
    async def body(self, scope: Scope, receive: Receive) -> AsyncIterator[list[bytes]]:
        """A request's body in the parts that it came in, for as long as the block runs.

        Raises:
            NotJson, TooLarge, TooBusy: it is refused, as far as possible before it is read.
            ClientGone: the client went away before it had sent all.
        """
        headers = dict(scope["headers"])
        _check_type(headers.get(b"content-type", b""))
        length = headers.get(b"content-length", b"")
        # More digits than any size has are cut off: Python refuses to read thousands of them.
        self._check_size(int(length[:20]) if length.isdigit() else 0, self._sum)
        parts: list[bytes] = []
        counted = 0
        try:
            async for chunk in _chunks(receive):
                self._check_size(counted + len(chunk), self._sum - counted)
                parts.append(chunk)
                counted += len(chunk)
                self._sum += len(chunk)
            yield parts
        finally:
            self._sum -= counted

    @contextmanager
    def room(self, size: int) -> Iterator[None]:
        """Count ``size`` bytes more, of an opened scene, for as long as the block runs.

        Raises:
            TooBusy: there is no room for them.
        """
        self._check_sum(size, self._sum)
        self._sum += size
        try:
            yield
        finally:
            self._sum -= size

    def _check_size(self, size: int, others: int) -> None:
        if size > self._max_body:
            raise TooLarge(
                f"The request's file is larger than the {self._max_bytes >> 20} MiB that this "
                "server takes; send smaller windows."
            )
        self._check_sum(size, others)

    def _check_sum(self, size: int, others: int) -> None:
        if others + size > self._max_sum:
            raise TooBusy("The server has too many scenes at once; try again in a few seconds.")


async def _chunks(receive: Receive) -> AsyncIterator[bytes]:
    while True:
        try:
            message = await asyncio.wait_for(receive(), SILENCE)
        except asyncio.TimeoutError:
            raise TooSlow("The rest of the request did not come; send it again.") from None
        if message["type"] == "http.disconnect":
            raise ClientGone
        yield message.get("body", b"")
        if not message.get("more_body", False):
            return


def _check_type(content_type: bytes) -> None:
    media = content_type.split(b";")[0].strip().lower()
    if media != b"application/json":
        raise NotJson("The request is not declared as JSON; send 'Content-Type: application/json'.")


async def until_gone(work: Coroutine[Any, Any, Result], receive: Receive, stop: Stop) -> Result:
    """Run ``work`` for as long as the client is there.

    Raises:
        ClientGone: it went away; ``work`` has been cancelled and ``stop`` set.
    """
    task, gone = asyncio.ensure_future(work), asyncio.ensure_future(_disconnection(receive))
    try:
        await asyncio.wait({task, gone}, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            return task.result()
        raise ClientGone
    finally:
        if not task.done():
            stop.set()
        task.cancel()
        gone.cancel()
        await asyncio.gather(task, gone, return_exceptions=True)


async def _disconnection(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
