"""A request's body is read as JSON would be, wherever its long string stands."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from terramask_server.errors import RequestError
from terramask_server.gateway import body as module
from terramask_server.gateway.body import Body, joined, parse_body
from terramask_server.schema import RequestData, parse_request

# Short enough that small examples hold strings that are left in the body.
LONG = 20


@pytest.fixture(scope="module")
def _short() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "LONG", LONG)
        yield


pytestmark = pytest.mark.usefixtures("_short")


def as_json_reads_it(text: bytes) -> tuple[Any, RequestData]:
    content = json.loads(text)
    if not isinstance(content, dict) or "data" not in content:
        raise RequestError("")
    if content.get("model") is not None and not isinstance(content["model"], str):
        raise RequestError("")
    return content.get("model"), parse_request(content["data"])


def told(body: Body) -> tuple[Any, dict[str, Any]]:
    return body.model, {**dict(body.data), "data": image_of(body)}


def image_of(body: Body) -> str:
    data = body.data.data
    return data if isinstance(data, str) else bytes(data).decode()


blanks = st.sampled_from(["", " ", "\n", "\t\r\n  ", " " * 30])
base64_texts = st.integers(0, 90).map(lambda size: base64.b64encode(bytes(range(size))).decode())
short_texts = st.text(max_size=12) | st.sampled_from(['"', "\\", '\\"', "é", "\x00", "😀"])
texts = st.one_of(short_texts, short_texts, short_texts, st.text(min_size=15, max_size=40))
simple = st.none() | st.booleans() | st.integers(-9, 9) | st.floats() | texts
requests = st.fixed_dictionaries(
    {"data_format": st.sampled_from(["b64_json"] * 4 + ["url"]), "data": base64_texts},
    optional={
        "image_format": texts,
        "bands": st.lists(texts, min_size=1, max_size=3),
        "nodata": st.floats() | st.integers(-9999, 9999),
        "window": st.lists(st.integers(-1, 9), min_size=4, max_size=4),
        "scale": st.floats(1e-6, 10),
    },
)
wrong = st.fixed_dictionaries(
    {},
    optional={
        "indices": st.lists(st.integers(0, 9), max_size=3),
        "offset": st.floats(),
        "window": st.lists(st.integers(-1, 9), min_size=3, max_size=4),
        "colour": simple,
    },
)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A request as text: keys in any order, some of them twice, blanks, escapes."""
    request = draw(requests) | (draw(wrong) if draw(st.integers(0, 4)) == 0 else {})
    pairs = list(draw(st.permutations(list(request.items()))))
    pairs += draw(st.lists(st.sampled_from(pairs), max_size=1))
    outer = [("data", _object(draw, pairs)), ("softmax", "false")]
    outer += draw(st.lists(st.tuples(st.just("model"), texts.map(json.dumps)), max_size=2))
    outer += draw(st.lists(st.tuples(texts, simple.map(json.dumps)), max_size=1))
    return _object(draw, draw(st.permutations(outer)), rendered=True)


def _object(draw: st.DrawFn, pairs: Any, rendered: bool = False) -> str:
    members = [
        f"{draw(blanks)}{_text(draw, key)}{draw(blanks)}:{draw(blanks)}"
        f"{value if rendered else _text(draw, value)}{draw(blanks)}"
        for key, value in pairs
    ]
    return draw(blanks) + "{" + ",".join(members) + "}" + draw(blanks)


def _text(draw: st.DrawFn, value: Any) -> str:
    text = json.dumps(value, ensure_ascii=draw(st.booleans()))
    return text.replace("/", "\\/") if draw(st.integers(0, 9)) == 0 else text


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for key, inner in value.items() if isinstance(value, dict) else ():
        yield from strings(key)
        yield from strings(inner)
    for inner in value if isinstance(value, list) else ():
        yield from strings(inner)


def has_other_long_string(text: bytes) -> bool:
    """Whether a string besides the image's is long; the text of a duplicate key counts too."""
    found: list[str] = []

    def keep(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        content = dict(pairs)
        image = content.get("data") if content.get("data_format") == "b64_json" else None
        rest = [one for key, value in pairs for one in strings([key, value])]
        if isinstance(image, str):
            rest.remove(image)
        found.extend(rest)
        return {}

    json.loads(text, object_pairs_hook=keep)
    return any(len(json.dumps(one)) - 2 > LONG for one in found)


@settings(max_examples=400, deadline=None)
@given(documents())
def test_a_body_says_what_json_says(document: str) -> None:
    text = document.encode("utf-8", "surrogatepass")
    try:
        model, request = as_json_reads_it(text)
    except RequestError:
        with pytest.raises(RequestError):
            parse_body(bytearray(text))
        return
    expected = repr((model, dict(request)))
    try:
        assert repr(told(parse_body(bytearray(text)))) == expected
    except RequestError:
        assert has_other_long_string(text)


@settings(max_examples=300, deadline=None)
@given(documents(), st.data())
def test_a_damaged_body_is_refused_and_nothing_else(document: str, data: st.DataObject) -> None:
    content = bytearray(document.encode("utf-8", "surrogatepass"))
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, max(len(content) - 1, 0)))
        if data.draw(st.booleans()):
            del content[place:]
        content[place : place + 1] = data.draw(
            st.sampled_from([b'"', b"\\", b"\\\\", b"\\u", b"{", b"\xff", b"\0", b"NaN", b""])
        )
    try:
        parsed = parse_body(bytearray(content))
    except RequestError:
        return
    image = parsed.data.data
    # The image's text is looked at by whoever decodes it.
    text = bytes(content) if isinstance(image, str) else content.replace(bytes(image), b"A")
    as_json_reads_it(bytes(text))


@given(st.binary(max_size=80))
def test_any_bytes_are_refused(content: bytes) -> None:
    with pytest.raises(RequestError):
        parse_body(bytearray(content))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("size", [4, 400])
def test_other_encodings_than_utf8_are_refused(encoding: str, size: int) -> None:
    document = json.dumps({"data": {"data_format": "b64_json", "data": "A" * size}})
    with pytest.raises(RequestError):
        parse_body(bytearray(document.encode(encoding)))


@pytest.mark.parametrize("size", [4, 400])
def test_a_byte_order_mark_does_no_harm(size: int) -> None:
    document = json.dumps({"data": {"data_format": "b64_json", "data": "A" * size}})
    assert image_of(parse_body(bytearray(b"\xef\xbb\xbf" + document.encode()))) == "A" * size


def test_a_body_is_put_together_of_its_parts_and_they_are_gone() -> None:
    parts = [b'{"a"', b"", b": 1", b"}"]
    assert joined(parts) == b'{"a": 1}'
    assert parts == []
    assert joined([]) == b""


def test_the_image_is_left_where_it_is() -> None:
    text = b'{"data": {"data_format": "b64_json", "data": "' + b"A" * 64 + b'"}}'
    body = bytearray(text)
    image: Any = parse_body(body).data.data
    assert image.obj is body
    image.release()
    body.clear()


@pytest.mark.parametrize(
    "data",
    [
        {"data_format": "url", "data": "http://127.0.0.1/" + "a" * 50},
        {"data_format": "path", "data": "a" * 50},
        {"data_format": "b64_json", "data": "SUkq", "image_format": "a" * 30},
    ],
)
def test_nothing_but_an_image_may_be_long(data: dict[str, Any]) -> None:
    with pytest.raises(RequestError, match="too long"):
        parse_body(bytearray(json.dumps({"data": data}).encode()))
