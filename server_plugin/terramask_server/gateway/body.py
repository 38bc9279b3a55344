"""A request's body, which may be hundreds of megabytes of base64 in one JSON string.

Python's JSON decoder works on such a string in one go and lets no other thread run meanwhile, not
even the one that answers ``/health``. So the long string is found first, left where it is, and
only the small rest is decoded as JSON.
"""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from typing import Any

from ..errors import RequestError, TooLarge
from ..schema import RequestData, parse_request

# Strings longer than this are left in the body.
LONG = 64 << 10
# The body without its long string; a band list of a thousand names is far smaller.
MAX_REST = 1 << 20
# The long string is not looked for behind more quotes than a sensible request has.
MAX_QUOTES = 20_000
# What stands between two strings begins with one of these; an image's text does not.
BETWEEN = b",:]} \t\r\n"


@dataclass(frozen=True)
class Body:
    """What a client asks for.

    Attributes:
        model: the name of the model, if the client sent one.
        data: the request; a long ``data`` of it is a view of the body.
    """

    model: str | None
    data: RequestData


def joined(parts: list[bytes]) -> bytearray:
    """A body of the ``parts`` that it came in, which are gone then.

    Not for the event loop, and one body after the other: bodies that grow in turns, as their parts
    come in, are copied again and again.
    """
    body = bytearray()
    parts.reverse()
    while parts:
        body += parts.pop()
    return body


def parse_body(body: bytearray) -> Body:
    """Decode and validate a request's body.

    Raises:
        RequestError: it is not JSON, or a field is wrong.
        TooLarge: it is large without an image.
    """
    span = _long_string(body)
    if len(body) - (span.stop - span.start) > MAX_REST:
        raise TooLarge(
            "The request is too large: only the image's field 'data' may be long, as base64 "
            "without JSON escapes such as '\\/'."
        )
    # What stands for the long string cannot be guessed, and so not be put elsewhere by a client.
    stand_in = uuid.uuid4().hex
    rest = (
        bytes(body[: span.start]) + stand_in.encode() * bool(span.stop) + bytes(body[span.stop :])
    )
    content = _decode(rest)
    request = parse_request(content["data"])
    if span.stop:
        if request.data != stand_in or request.data_format != "b64_json":
            raise RequestError("A field of the request is too long.")
        request = request.model_copy(update={"data": memoryview(body)[span]})
    model = content.get("model")
    if model is not None and not isinstance(model, str):
        raise RequestError("The field 'model' is wrong: it is the name of a model.", param="model")
    return Body(model, request)


def _decode(text: bytes) -> dict[str, Any]:
    try:
        content = json.loads(text.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise RequestError("The request is not JSON in UTF-8.") from None
    if not isinstance(content, dict) or "data" not in content:
        raise RequestError("The request lacks the object 'data'.", param="data")
    return content


def _long_string(body: bytearray) -> slice:
    """Where the first long string without escapes stands, without its quotes; else nothing.

    Such a string is what lies between two quotes in a row. If the first of them is an escaped one,
    what is found is the end of another string, which then is none that a request may have.
    """
    start = body.find(b'"') + 1
    for _ in range(MAX_QUOTES):
        end = body.find(b'"', start)
        if end < 0:
            break
        long = end - start > LONG and body[start] not in BETWEEN
        if long and body.find(b"\\", start, end) < 0:
            return slice(start, end)
        start = end + 1
    return slice(0, 0)
