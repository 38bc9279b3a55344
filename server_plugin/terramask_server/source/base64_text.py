"""Base64 in a request, hundreds of megabytes of it."""

from __future__ import annotations

import binascii

import pybase64

from ..errors import RequestError, TooLarge
from ..stop import Stop

# Decoded at once, while no other thread runs: about a millisecond. A multiple of four.
CHUNK = 256 << 10


def decode_base64(
    text: str | bytes | bytearray | memoryview, max_bytes: int, stop: Stop
) -> bytearray:
    """Decode strictly: neither foreign characters nor missing or needless padding (RFC 4648, 4).

    Raises:
        RequestError: it is not base64.
        TooLarge: it stands for more than ``max_bytes``, found before memory is taken.
        Stopped: it is no longer wanted.
    """
    end = text[-2:]
    padding = (end if isinstance(end, str) else bytes(end).decode("latin-1")).count("=")
    size = len(text) // 4 * 3 - padding
    if size > max_bytes:
        raise TooLarge(
            f"The file is larger than the {max_bytes >> 20} MiB that this server takes; "
            "send smaller windows of it.",
            param="data",
        )
    content = bytearray()
    try:
        for start in range(0, len(text), CHUNK):
            stop.check()
            content += pybase64.b64decode(text[start : start + CHUNK], validate=True)
    except (binascii.Error, ValueError):
        raise _not_base64() from None
    # Padding ends what is decoded: where it stands before the end, something is missing.
    if len(content) != size:
        raise _not_base64()
    return content


def _not_base64() -> RequestError:
    return RequestError("The field 'data' is not base64.", param="data")
