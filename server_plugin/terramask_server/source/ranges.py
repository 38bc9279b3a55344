"""A file behind an http(s) address, of which only those bytes are fetched that are read."""

from __future__ import annotations

import contextlib
import io
from bisect import bisect
from collections import deque
from collections.abc import Iterable, Iterator
from http.client import HTTPResponse
from typing import Any, NamedTuple

from .connection import Connection, follow
from .responses import (
    changed_file,
    check_kind,
    content_range,
    exact_body,
    refuse_status,
    whole_body,
    wrong_part,
)
from .transfer import Transfer

# Fetched first: a cloud-optimised GeoTIFF has its directories there.
START = 64 << 10
# Fewer bytes than these are not worth a request: what lies around them comes with them.
BLOCK = 32 << 10
# How many such blocks are kept.
BLOCKS = 64
# A gap that costs less to fetch than a further request would.
GAP = 16 << 10


class Piece(NamedTuple):
    """Bytes of the file from ``start`` on."""

    start: int
    content: bytearray

    @property
    def stop(self) -> int:
        return self.start + len(self.content)


@contextlib.contextmanager
def open_url(
    url: str, allow_hosts: tuple[str, ...], transfer: Transfer
) -> Iterator[bytearray | RangeFile]:
    """The file behind ``url``: to be read by ranges, or whole if its server gives out no parts.

    Raises:
        UrlRefused, UrlFailed, TooLarge, UnreadableImage, Stopped: it cannot be had.
    """
    with transfer.explained():
        connection, response = follow(url, allow_hosts, transfer, START - 1)
    with contextlib.closing(connection):
        with transfer.explained():
            file = _file(connection, response, transfer)
        if isinstance(file, RangeFile):
            with file:
                yield file
        else:
            yield file


def _file(
    connection: Connection, response: HTTPResponse, transfer: Transfer
) -> bytearray | RangeFile:
    found = content_range(response)
    if response.status == 206 and found is None:
        response = connection.ask_for_all()
    if response.status == 200:
        return whole_body(response, transfer)
    first, last, size = found or refuse_status(response)
    if (first, last) != (0, min(START, size) - 1):
        raise wrong_part()
    content = exact_body(response, last + 1, transfer)
    check_kind(content, response)
    return RangeFile(connection, transfer, content, size, response.getheader("etag"))


class RangeFile(io.RawIOBase):
    """A file that can be read anywhere, over one connection.

    Raises, from whatever reads: UrlFailed, UrlRefused, TooLarge, Stopped.
    """

    def __init__(
        self,
        connection: Connection,
        transfer: Transfer,
        start: bytearray,
        size: int,
        tag: str | None,
    ) -> None:
        super().__init__()
        self._connection = connection
        self._transfer = transfer
        self._size = size
        self._tag = tag
        self._position = 0
        self._start = Piece(0, start)
        self._blocks: deque[Piece] = deque(maxlen=BLOCKS)
        self._planned: list[range] = []
        self._fetched: dict[range, Piece] = {}

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}[whence]
        if base + offset < 0:
            raise ValueError("a position in a file is not negative")
        self._position = base + offset
        return self._position

    def readinto(self, buffer: Any) -> int:
        if self.closed:
            raise ValueError("the file is closed")
        wanted = max(min(len(buffer), self._size - self._position), 0)
        done = 0
        while done < wanted:
            piece = self._piece(self._position, wanted - done)
            offset = self._position - piece.start
            part = memoryview(piece.content)[offset : offset + wanted - done]
            buffer[done : done + len(part)] = part
            self._position += len(part)
            done += len(part)
        return done

    def plan(self, parts: Iterable[range]) -> None:
        """Fetch these bytes, all of which will be read, in as few requests as possible.

        Raises:
            TooLarge: they are more than may be fetched.
        """
        self._planned = _joined(parts, self._start.stop, self._size)
        self._fetched = {}
        self._transfer.check_room(sum(map(len, self._planned)))

    def _piece(self, position: int, wanted: int) -> Piece:
        """A piece with the byte at ``position``, if possible with all ``wanted`` from there."""
        at = bisect(self._planned, position, key=lambda part: part.start) - 1
        if at >= 0 and position in self._planned[at]:
            part = self._planned[at]
            if part not in self._fetched:
                self._fetched[part] = self._fetch(part.start, part.stop)
            return self._fetched[part]
        for piece in (self._start, *self._blocks):
            if piece.start <= position < piece.stop:
                return piece
        if wanted >= BLOCK:
            return self._fetch(position, position + wanted)
        start = position - position % BLOCK
        self._blocks.append(self._fetch(start, min(start + BLOCK, self._size)))
        return self._blocks[-1]

    def _fetch(self, start: int, stop: int) -> Piece:
        self._transfer.check_room(stop - start)
        with self._transfer.explained():
            # A weak tag cannot tell whether two files are the same byte by byte (RFC 9110, 13.1.5).
            strong = self._tag if self._tag and self._tag.startswith('"') else None
            response = self._connection.ask(start, stop - 1, unchanged=strong)
            changed = self._tag and response.getheader("etag") not in (None, self._tag)
            if changed or response.status in (200, 412, 416):
                raise changed_file()
            first, last, size = content_range(response) or refuse_status(response)
            if size != self._size:
                raise changed_file()
            if (first, last) != (start, stop - 1):
                raise wrong_part()
            return Piece(start, exact_body(response, stop - start, self._transfer))


def _joined(parts: Iterable[range], first: int, size: int) -> list[range]:
    """``parts`` from ``first`` on, in order; those that nearly touch are one."""
    joined: list[range] = []
    for part in sorted(parts, key=lambda one: one.start):
        start, stop = max(part.start, first), min(part.stop, size)
        if start >= stop:
            continue
        if joined and start <= joined[-1].stop + GAP:
            start, stop = joined[-1].start, max(stop, joined[-1].stop)
            joined.pop()
        joined.append(range(start, stop))
    return joined
