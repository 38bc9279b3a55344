"""Where a scene's bytes come from: the request itself, an http(s) address, or an allowed folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

from ..schema import RequestData
from ..settings import Settings
from ..stop import Stop
from .base64_text import decode_base64
from .folders import answer_folder, open_path, write_answer
from .ranges import RangeFile, open_url
from .transfer import Transfer

__all__ = ["Source", "answer_folder", "decode_base64", "open_source", "write_answer"]


@dataclass(frozen=True)
class Source:
    """A scene's file.

    Attributes:
        file: its bytes, or a file object that reads those that are asked for.
    """

    file: bytearray | RangeFile | BinaryIO
    _received: Callable[[], int]

    @property
    def received(self) -> int:
        """Bytes that came over the network for it so far; none for a file of this machine."""
        return self._received()

    def plan(self, parts: Iterable[range]) -> None:
        """Say which bytes of the file will be read, which saves requests if it is far away.

        Raises:
            TooLarge: they are more than may be fetched.
        """
        if isinstance(self.file, RangeFile):
            self.file.plan(parts)


@contextmanager
def open_source(
    request: RequestData, settings: Settings, max_bytes: int, stop: Stop
) -> Iterator[Source]:
    """The file that ``request.data`` holds or names.

    Raises:
        RequestError: not base64.
        UrlRefused, UrlFailed: the address may not be fetched, or does not give out a file.
        PathRefused: the path is not one that the operator allows.
        TooLarge: more than ``max_bytes`` would be sent or fetched.
        Stopped: it is no longer wanted.
    """
    if request.data_format == "url":
        with (
            Transfer(max_bytes, stop) as transfer,
            open_url(request.data, settings.allow_hosts, transfer) as file,
        ):
            yield Source(file, lambda: transfer.received)
    elif request.data_format == "path":
        with open_path(request.data, settings.read_folders) as local:
            yield Source(local, lambda: 0)
    else:
        content = decode_base64(request.data, max_bytes, stop)
        _let_go(request.data)
        yield Source(content, lambda: len(content))


def _let_go(text: str | memoryview) -> None:
    """Free a text that lies in a request's body: both are far too large to keep for nothing."""
    if isinstance(text, memoryview) and isinstance(text.obj, bytearray):
        body = text.obj
        text.release()
        body.clear()
