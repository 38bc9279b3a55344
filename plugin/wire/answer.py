"""The answers of ``POST /pooling``: a mask, or vLLM's error envelope."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .errors import GARBLED, ServerError
from .sentences import marked, tr

_UNUSABLE = marked(
    "The server answered something that is not a mask; check that it runs "
    "terramask-server in a version that matches this plugin."
)
_EXCERPT = 500
_KEY = b'"data"'
# A text longer than this is taken out of the JSON before that is decoded: Python's decoder lets no
# other thread run for as long as it takes.
_LONG = 1 << 16
# A multiple of 4; decoding one takes about a millisecond.
_PIECE = 1 << 19


@dataclass(frozen=True)
class Answer:
    """The bytes of a mask's GeoTIFF, and the server's sentences for the analyst."""

    geotiff: bytes
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Failure:
    """The contents of an error envelope; ``kind`` is the stable name of the cause."""

    message: str
    kind: str
    param: str


def parse_json(body: bytes) -> Any:
    """Decode JSON; None where the bytes are not JSON."""
    try:
        return json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        return None


def parse_answer(body: bytes) -> Answer:
    """The mask in an answer of the protocol, or of one of the published plugins.

    Raises ServerError of the kind ``garbled`` if the body is none.
    """
    start, end = _long_text(body)
    answer = parse_json(body[:start] + body[end:])
    data = answer.get("data") if isinstance(answer, dict) else None
    if not isinstance(data, dict):
        raise _unusable(_excerpt(body))
    # prithvi_to_tiff calls it "type".
    form = data.get("data_format", data.get("type"))
    encoded = data.get("data")
    # Where a text was taken out it left an empty one.
    if form != "b64_json" or not isinstance(encoded, str) or bool(encoded) == (start < end):
        raise _unusable(f"data_format: {form!r}")
    try:
        geotiff = b"".join(_decoded(body[start:end] if start < end else encoded.encode()))
    except (binascii.Error, ValueError) as error:
        raise _unusable(str(error)) from error
    return Answer(geotiff, _notes(data))


def parse_failure(body: bytes) -> Failure | None:
    """The error envelope in the body, or None if there is none."""
    answer = parse_json(body)
    error = answer.get("error") if isinstance(answer, dict) else None
    if not isinstance(error, dict):
        return None
    message = error.get("message")
    if not isinstance(message, str) or not message.strip():
        return None
    return Failure(
        message=" ".join(message.split()),
        kind=_text(error.get("type")),
        param=_text(error.get("param")),
    )


def _long_text(body: bytes) -> tuple[int, int]:
    """Where the contents of a long text called ``data`` begin and end; twice 0 if there is none.

    With an escape in it, it is not base64 as servers write it, and left to the decoder.
    """
    at = body.find(_KEY)
    while at >= 0:
        start = body.find(b'"', at + len(_KEY)) + 1
        if start and body[at + len(_KEY) : start].split() in ([b":", b'"'], [b':"']):
            end = body.find(b'"', start)
            if end - start > _LONG and body.find(b"\\", start, end) < 0:
                return start, end
        at = body.find(_KEY, at + 1)
    return 0, 0


def _decoded(encoded: bytes) -> Iterator[bytes]:
    """Raises ValueError where the bytes are not base64."""
    for start in range(0, len(encoded), _PIECE):
        piece = encoded[start : start + _PIECE]
        if b"=" in piece and start + _PIECE < len(encoded):
            raise ValueError("padding in the middle")
        yield base64.b64decode(piece, validate=True)


def _notes(data: dict[str, Any]) -> tuple[str, ...]:
    notes = data.get("notes")
    return tuple(note for note in notes if isinstance(note, str)) if isinstance(notes, list) else ()


def _unusable(details: str) -> ServerError:
    return ServerError(tr(_UNUSABLE), details, GARBLED)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _excerpt(body: bytes) -> str:
    return body[:_EXCERPT].decode("utf-8", "replace")
