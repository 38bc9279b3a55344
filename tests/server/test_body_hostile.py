"""Bodies that would keep the server busy: little work each, and a sentence."""

from __future__ import annotations

import json
from typing import Any

import pytest
from terramask_server.errors import RequestError, TooLarge
from terramask_server.gateway.body import MAX_QUOTES, MAX_REST, parse_body

MIB = 1 << 20
OPEN = b'{"data": {"data_format": "b64_json", "data": "'


class Watched(bytearray):
    """Counts how many of its bytes are looked at or copied, and in how many steps."""

    touched = 0
    steps = 0

    def find(self, *arguments: Any) -> int:
        found = super().find(*arguments)
        start, stop = (*arguments[1:], 0, len(self))[:2] if len(arguments) < 3 else arguments[1:]
        self._note((stop if found < 0 else found + 1) - start)
        return found

    def __getitem__(self, key: Any) -> Any:
        found = super().__getitem__(key)
        self._note(len(found) if isinstance(key, slice) else 1)
        return found

    def _note(self, count: int) -> None:
        self.touched += count
        self.steps += 1


HOSTILE = {
    "quotes": b'"' * (2 * MIB),
    "escaped quotes": OPEN + b'\\"' * MIB,
    "escaped quotes after a long string": OPEN + b"A" * MIB + b'\\"' * MIB + b'"}}',
    "backslashes": OPEN + b"\\" * (2 * MIB + 1) + b'"}}',
    "escapes all over": OPEN + (b"A" * 70_000 + b'\\"') * 40 + b'"}}',
    "brackets": b"[" * (2 * MIB),
    "objects": b'{"data":' * (MIB // 4),
    "empty strings": b'{"data": [' + b'"",' * MIB,
    "strings that are not quite long": b'{"data": [' + (b'"' + b"a" * 65_000 + b'",') * 40,
    "blanks": b'{"data": ' + b" " * (2 * MIB) + b"{}}",
    "a number": b'{"data": ' + b"9" * (2 * MIB) + b"}",
    "two images": OPEN + b"A" * MIB + b'", "image_format": "' + b"A" * (2 * MIB) + b'"}}',
    "no end": OPEN + b"A" * (2 * MIB),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_large_body_without_an_image_is_refused_with_little_work(content: bytes) -> None:
    body = Watched(content)
    with pytest.raises(TooLarge):
        parse_body(body)
    assert body.touched <= 3 * len(content)
    assert body.steps <= 3 * MAX_QUOTES


@pytest.mark.parametrize("before", [True, False])
def test_the_rest_of_a_body_has_a_limit(before: bool) -> None:
    image = OPEN + b"A" * (2 * MIB) + b'"}}'
    room = MAX_REST - len(OPEN) - len(b'"}}')
    for size in (room, room + 1):
        blanks = b" " * size
        body = bytearray(blanks + image if before else image + blanks)
        if size == room:
            assert len(parse_body(body).data.data) == 2 * MIB
        else:
            with pytest.raises(TooLarge):
                parse_body(body)


NESTED = {
    "lists": b'{"data": ' + b"[" * 500_000 + b"]" * 500_000 + b"}",
    "objects": b'{"data": ' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"}",
    "lists, open": b"[" * 1_000_000,
}


@pytest.mark.parametrize("content", NESTED.values(), ids=NESTED)
def test_deep_json_is_refused(content: bytes) -> None:
    with pytest.raises(RequestError):
        parse_body(bytearray(content))


@pytest.mark.parametrize("size", [1 << 16, (1 << 16) + 1, 3 * MIB])
def test_a_large_image_is_taken_whole(size: int) -> None:
    request = {"model": "m", "data": {"data_format": "b64_json", "data": "A" * size}}
    for data in (request, {"data": request["data"], "model": "m"}):
        body = Watched(json.dumps(data).encode())
        found = parse_body(body)
        image: Any = found.data.data
        assert (found.model, len(image)) == ("m", size)
        # Not copied: no more than found, and looked through for escapes.
        assert body.touched <= 3 * len(body)


@pytest.mark.parametrize("inside", [b"\\n", b"\\/", b"\\u002B"])
def test_an_image_with_escapes_is_taken_as_far_as_json_may_be_large(inside: bytes) -> None:
    text = OPEN + b"A" * 100_000 + inside + b'A"}}'
    image = parse_body(bytearray(text)).data.data
    assert image == json.loads(text)["data"]["data"]
    with pytest.raises(TooLarge, match="escapes"):
        parse_body(bytearray(OPEN + b"A" * MAX_REST + inside + b'A"}}'))


@pytest.mark.parametrize(
    ("body", "param"),
    [
        (b"", None),
        (b"{", None),
        (b"\xff\xfe", None),
        (b"NaN", "data"),
        (b'{"data": ' + b"9" * 5000 + b"}", None),
        (b"[]", "data"),
        (b"null", "data"),
        (b"{}", "data"),
        (b'{"data": []}', "data"),
        (b'{"data": {"data": "SUkq"}}', "data_format"),
        (b'{"data": {"data": "SUkq", "data_format": "b64_json", "colour": 1}}', "colour"),
        (b'{"data": {"data": "SUkq", "data_format": "b64_json", "scale": NaN}}', "scale"),
        (b'{"data": {"data": "SUkq", "data_format": "b64_json"}, "model": 3}', "model"),
        (b'{"data": {"data": "SUkq", "data_format": "b64_json"}, "model": ["m"]}', "model"),
    ],
)
def test_the_field_that_is_wrong_is_named(body: bytes, param: str | None) -> None:
    with pytest.raises(RequestError) as caught:
        parse_body(bytearray(body))
    assert caught.value.param == param
    assert caught.value.status == 400
