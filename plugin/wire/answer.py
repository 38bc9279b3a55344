"""The answers of ``POST /pooling``: a mask, or vLLM's error envelope."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from typing import Any

from .errors import ServerError

_UNUSABLE = (
    "The server answered something that is not a mask; "
    "check that it runs terramask-server in a version that matches this plugin."
)
_EXCERPT = 500


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


def parse_answer(body: bytes) -> bytes:
    """The bytes of the mask's GeoTIFF.

    Raises ServerError if the body is not an answer of the protocol.
    """
    answer = parse_json(body)
    data = answer.get("data") if isinstance(answer, dict) else None
    if not isinstance(data, dict):
        raise ServerError(_UNUSABLE, _excerpt(body))
    encoded = data.get("data")
    if data.get("data_format") != "b64_json" or not isinstance(encoded, str) or not encoded:
        raise ServerError(_UNUSABLE, "data_format: {!r}".format(data.get("data_format")))
    try:
        return base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError) as error:
        raise ServerError(_UNUSABLE, str(error)) from error


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


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _excerpt(body: bytes) -> str:
    return body[:_EXCERPT].decode("utf-8", "replace")
