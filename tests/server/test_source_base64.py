"""A scene's bytes in the request itself."""

from __future__ import annotations

import base64
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from terramask_server.errors import RequestError, TooLarge
from terramask_server.schema import RequestData
from terramask_server.settings import Settings
from terramask_server.source import base64_text, decode_base64, open_source
from terramask_server.stop import Stop, Stopped

Text = str | bytes | memoryview
GROUPS = re.compile(r"(?:X{4})*(?:X{2}==|X{3}=)?".replace("X", "[AQgw+/9]"))


def decode(text: Text, max_bytes: int = 1 << 20) -> bytes:
    return bytes(decode_base64(text, max_bytes, Stop()))


@pytest.fixture(params=[4, 8, base64_text.CHUNK])
def _chunk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same in steps of any size."""
    monkeypatch.setattr(base64_text, "CHUNK", request.param)


def test_a_chunk_is_whole_groups_of_four_characters() -> None:
    assert base64_text.CHUNK % 4 == 0


@pytest.mark.usefixtures("_chunk")
@pytest.mark.parametrize("size", [*range(1, 26), 1000])
def test_base64_is_decoded(size: int) -> None:
    content = bytes(range(250)) * 4
    text = base64.b64encode(content[:size])
    for given_as in (text, text.decode(), memoryview(text), memoryview(bytearray(text))):
        assert decode(given_as) == content[:size]


@pytest.mark.parametrize("chunk", [4, 8, 12])
@given(text=st.text("AQgw+/9", max_size=24), end=st.text("=\n -_\u00e4A", max_size=5))
def test_nothing_but_base64_is_taken(chunk: int, text: str, end: str) -> None:
    text += end
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(base64_text, "CHUNK", chunk)
        if GROUPS.fullmatch(text):
            assert decode(text) == decode(text.encode()) == base64.b64decode(text)
        else:
            with pytest.raises(RequestError):
                decode(text)
            with pytest.raises(RequestError):
                decode(text.encode())


@pytest.mark.usefixtures("_chunk")
@pytest.mark.parametrize(
    "text",
    [
        *("*", "SUkq\n", "SUk", "SUkqA", "\u00e4\u00f6\u00fc\u00df", "SU kq", "data:,SUkq"),
        *("SUk=SUkq", "SU==SUkq", "SUkqSU==SUkq", "====", "SUkq====", "SUkq=", "SU-_"),
    ],
)
def test_what_is_not_base64_is_refused(text: str) -> None:
    with pytest.raises(RequestError) as caught:
        decode(text)
    assert (caught.value.type, caught.value.param) == ("invalid_request", "data")


@given(st.integers(1, 400), st.integers(1, 400))
def test_the_limit_is_exact(size: int, limit: int) -> None:
    text = base64.b64encode(bytes(size))
    if size <= limit:
        assert len(decode(text, limit)) == size
    else:
        with pytest.raises(TooLarge):
            decode(text, limit)


def test_what_is_too_large_is_not_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base64_text, "pybase64", None)
    with pytest.raises(TooLarge):
        decode("A" * 4000, 100)


def test_decoding_ends_when_the_client_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    stop, decoded = Stop(), []

    def once(chunk: str, validate: bool) -> bytes:
        decoded.append(chunk)
        stop.set()
        return b"123"

    monkeypatch.setattr(base64_text, "CHUNK", 4)
    monkeypatch.setattr(base64_text.pybase64, "b64decode", once)
    with pytest.raises(Stopped):
        decode_base64("AAAA" * 9, 1 << 20, stop)
    assert len(decoded) == 1


def test_a_request_with_base64_is_a_source() -> None:
    request = RequestData(data_format="b64_json", data=base64.b64encode(b"pixels").decode())
    with open_source(request, Settings(), 1 << 20, Stop()) as source:
        assert source.file == b"pixels"
        assert source.received == 6
        source.plan([range(3)])
