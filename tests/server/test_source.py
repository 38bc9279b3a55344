"""Fetching a scene: from a web server on loopback, as an operator may allow it."""

from __future__ import annotations

import base64
import gzip
import socket
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from terramask_server import source
from terramask_server.errors import RequestError, TooLarge, UrlFailed, UrlRefused
from terramask_server.schema import RequestData
from terramask_server.source import read_source

Web = Any
CONTENT = b"II*\0" + bytes(range(256)) * 20


def fetch(url: str, max_bytes: int = 1 << 20) -> bytes:
    return read_source(RequestData(data_format="url", data=url), max_bytes)


def decode(text: str, max_bytes: int = 1 << 20) -> bytes:
    return read_source(RequestData(data_format="b64_json", data=text), max_bytes)


@pytest.fixture(autouse=True)
def _allowed(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERRAMASK_ALLOW_HOSTS", f"127.0.0.1:{web.port}")
    web.pages["/scene.tif"] = (200, {}, CONTENT)


def test_a_file_is_fetched_byte_by_byte(web: Web) -> None:
    assert fetch(web.url("/scene.tif")) == CONTENT


def test_an_address_that_is_not_allowed_is_never_asked(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TERRAMASK_ALLOW_HOSTS")
    with pytest.raises(UrlRefused):
        fetch(web.url("/scene.tif"))
    assert web.seen == []


def test_only_the_allowed_port_is_asked(web: Web, other_web: Web) -> None:
    with pytest.raises(UrlRefused):
        fetch(other_web.url("/scene.tif"))
    assert other_web.seen == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(web: Web, status: int) -> None:
    web.pages["/old"] = (status, {"Location": web.url("/scene.tif")}, b"")
    web.pages["/relative"] = (status, {"Location": "scene.tif"}, b"moved")
    assert fetch(web.url("/old")) == CONTENT
    assert fetch(web.url("/relative")) == CONTENT


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_does_not_lead_where_the_client_may_not_go(
    web: Web, other_web: Web, status: int
) -> None:
    other_web.pages["/scene.tif"] = (200, {}, CONTENT)
    web.pages["/old"] = (status, {"Location": other_web.url("/scene.tif")}, b"")
    web.pages["/twice"] = (status, {"Location": "/old"}, b"")
    for start in ("/old", "/twice"):
        with pytest.raises(UrlRefused):
            fetch(web.url(start))
    assert other_web.seen == []


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/", "//10.0.0.1/x"])
def test_a_redirect_to_another_scheme_or_host_is_refused(web: Web, target: str) -> None:
    web.pages["/old"] = (302, {"Location": target}, b"")
    with pytest.raises(UrlRefused):
        fetch(web.url("/old"))


def test_a_redirect_loop_ends(web: Web) -> None:
    web.pages["/loop"] = (302, {"Location": "/loop"}, b"")
    with pytest.raises(UrlFailed, match="redirect"):
        fetch(web.url("/loop"))
    assert len(web.seen) == 6


@pytest.mark.parametrize("status", [201, 204, 206, 304, 400, 401, 404, 410, 500, 503])
def test_any_other_status_is_named(web: Web, status: int) -> None:
    web.pages["/gone"] = (status, {}, b"" if status in (204, 304) else b"<html>sorry</html>")
    with pytest.raises(UrlFailed, match=str(status)):
        fetch(web.url("/gone"))


def test_a_redirect_without_a_target_is_a_failure(web: Web) -> None:
    web.pages["/old"] = (302, {}, b"")
    with pytest.raises(UrlFailed, match="302"):
        fetch(web.url("/old"))


def test_a_redirect_to_nonsense_is_a_failure(web: Web) -> None:
    web.pages["/old"] = (302, {"Location": "http://[::1"}, b"")
    with pytest.raises(RequestError):
        fetch(web.url("/old"))


def test_nobody_there_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        monkeypatch.setenv("TERRAMASK_ALLOW_HOSTS", "127.0.0.1")
        with pytest.raises(UrlFailed):
            fetch(f"http://127.0.0.1:{port}/")


def test_a_body_that_breaks_off_is_a_failure(web: Web) -> None:
    web.pages["/short"] = (200, {"Content-Length": "9999"}, CONTENT[:100])
    with pytest.raises(UrlFailed):
        fetch(web.url("/short"))


def test_the_limit_is_exact(web: Web) -> None:
    assert fetch(web.url("/scene.tif"), len(CONTENT)) == CONTENT
    with pytest.raises(TooLarge):
        fetch(web.url("/scene.tif"), len(CONTENT) - 1)


def test_the_limit_is_on_what_a_compressed_body_unpacks_to(web: Web) -> None:
    packed = gzip.compress(bytes(8 << 20))
    web.pages["/bomb"] = (200, {"Content-Encoding": "gzip"}, packed)
    assert len(packed) < 1 << 20
    with pytest.raises(TooLarge):
        fetch(web.url("/bomb"), 4 << 20)


def test_a_download_may_not_take_for_ever(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "DOWNLOAD_SECONDS", -1)
    with pytest.raises(UrlFailed, match="within"):
        fetch(web.url("/scene.tif"))


def test_the_servers_proxy_is_not_used(
    web: Web, other_web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, other_web.url(""))
    monkeypatch.delenv("no_proxy", raising=False)
    assert fetch(web.url("/scene.tif")) == CONTENT
    assert other_web.seen == []


@pytest.mark.parametrize("public", ["8.8.8.8", "8.8.8.8:80"])
def test_a_backslash_does_not_hide_the_host(web: Web, other_web: Web, public: str) -> None:
    other_web.pages["/%5C@" + public + "/"] = (200, {}, b"secret")
    with pytest.raises(RequestError):
        fetch(f"http://127.0.0.1:{other_web.port}\\@{public}/")
    assert other_web.seen == []


def test_a_name_is_not_looked_up_twice(
    web: Web, other_web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = ["8.8.8.8"]
    real = socket.getaddrinfo

    def resolve(host: str, port: Any, *args: Any, **more: Any) -> Any:
        if host == "rebinding.example":
            host = answers.pop() if answers else "127.0.0.1"
        return real(host, port, *args, **more)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    with pytest.raises(RequestError):
        fetch(other_web.url("/scene.tif", host="rebinding.example"))
    assert other_web.seen == []


@given(st.binary(min_size=1, max_size=300))
def test_base64_is_decoded(content: bytes) -> None:
    assert decode(base64.b64encode(content).decode()) == content


@pytest.mark.parametrize(
    "text", ["*", "SUkq\n", "SUk", "SUkqA", "\u00e4\u00f6\u00fc\u00df", "SU kq", "data:,SUkq"]
)
def test_what_is_not_base64_is_refused(text: str) -> None:
    with pytest.raises(RequestError) as caught:
        decode(text)
    assert (caught.value.type, caught.value.param) == ("invalid_request", "data")


@given(st.integers(1, 400), st.integers(1, 400))
def test_the_limit_holds_for_base64(size: int, limit: int) -> None:
    text = base64.b64encode(bytes(size)).decode()
    # The padding hides up to three bytes from a limit that is checked before decoding.
    if size <= limit:
        assert len(decode(text, limit)) == size
    elif size > limit + 3:
        with pytest.raises(TooLarge):
            decode(text, limit)
