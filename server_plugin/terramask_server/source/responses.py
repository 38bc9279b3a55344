"""What a web server answered: the file, a part of it, or something else."""

from __future__ import annotations

import re
from http.client import HTTPResponse, IncompleteRead
from typing import NoReturn

from ..errors import UnreadableImage, UrlFailed
from ..geotiff.header import SIGNATURES
from .transfer import Transfer

CHUNK = 256 << 10


def whole_body(response: HTTPResponse, transfer: Transfer) -> bytearray:
    """The body of an answer that holds the whole file.

    Raises:
        TooLarge: it is more than may be fetched.
        UrlFailed, UnreadableImage: it is something else.
    """
    _check_encoding(response)
    announced = response.length
    transfer.check_room(announced or 0)
    content = bytearray()
    while announced is None or len(content) < announced:
        chunk = response.read1(CHUNK)
        if not chunk:
            # A body of unknown length ends with its connection, which may have been cut here.
            transfer.check()
            break
        transfer.count(len(chunk))
        content += chunk
        if len(content) >= len(SIGNATURES[0]):
            check_kind(content, response)
    check_kind(content, response)
    if announced is not None and len(content) < announced:
        raise IncompleteRead(b"")
    return content


def exact_body(response: HTTPResponse, size: int, transfer: Transfer) -> bytearray:
    """The ``size`` bytes that an answer should hold.

    Raises:
        UrlFailed, IncompleteRead: it does not.
        TooLarge: they are more than may be fetched.
    """
    _check_encoding(response)
    content = bytearray()
    while len(content) < size:
        chunk = response.read(min(CHUNK, size - len(content)))
        if not chunk:
            raise IncompleteRead(b"")
        transfer.count(len(chunk))
        content += chunk
    # Reads the end of a body that comes in chunks.
    response.read1(1)
    return content


def content_range(response: HTTPResponse) -> tuple[int, int, int] | None:
    """First byte, last byte and size of the file, of an answer that holds a known part of it."""
    text = response.getheader("content-range") or ""
    found = re.fullmatch(r"bytes (\d{1,19})-(\d{1,19})/(\d{1,19})", text.strip())
    if response.status != 206 or found is None:
        return None
    return int(found[1]), int(found[2]), int(found[3])


def refuse_status(response: HTTPResponse) -> NoReturn:
    """Say what is wrong with an answer that holds no known part of a file.

    Raises:
        UrlFailed: always.
    """
    if response.status == 206:
        raise wrong_part()
    raise UrlFailed(
        f"The scene's address answered with status {response.status} instead of a file.",
        param="data",
    )


def _check_encoding(response: HTTPResponse) -> None:
    encoding = response.getheader("content-encoding") or "identity"
    if encoding.lower() != "identity":
        raise UrlFailed(
            "The scene's address gives out the file compressed for the transfer, which leaves no "
            "parts to read; send the pixels instead.",
            param="data",
        )


def check_kind(content: bytearray, response: HTTPResponse) -> None:
    """Let the beginning of a GeoTIFF pass; of what is none, nothing more is fetched.

    Raises:
        UrlFailed: it is a page for people.
        UnreadableImage: it is another file.
    """
    if content.startswith(SIGNATURES):
        return
    kind = response.getheader("content-type") or ""
    if kind.lower().startswith("text/") or content.lstrip().startswith(b"<"):
        raise UrlFailed(
            "The scene's address gave out a page instead of a GeoTIFF; check that it is that of "
            "the file itself and needs no login.",
            param="data",
        )
    raise UnreadableImage(
        "The scene's address gave out something else than a GeoTIFF.", param="data"
    )


def wrong_part() -> UrlFailed:
    """The error for an answer with other bytes than were asked for."""
    return UrlFailed(
        "The scene's address answered with another part of the file than was asked for; send the "
        "pixels instead.",
        param="data",
    )


def changed_file() -> UrlFailed:
    """The error for parts that would not belong together."""
    return UrlFailed(
        "The file behind the scene's address changed while it was read; ask again.", param="data"
    )
