"""Where a fetch may lead: redirects, name servers, proxies. The web servers are on loopback."""

from __future__ import annotations

import socket
from typing import Any

import pytest
from terramask_server.errors import RequestError, UrlFailed, UrlRefused
from terramask_server.schema import RequestData
from terramask_server.settings import Settings
from terramask_server.source import open_source
from terramask_server.source.connection import Connection
from terramask_server.source.policy import check_url
from terramask_server.source.transfer import Transfer
from terramask_server.stop import Stop

Web = Any
CONTENT = b"II*\0" + bytes(range(256)) * 20


def fetch(url: str, *allow_hosts: str) -> bytes:
    """The file behind an address; without a list its host is allowed."""
    allowed = allow_hosts or (url.split("/")[2],)
    request = RequestData(data_format="url", data=url)
    with open_source(request, Settings(allow_hosts=allowed), 1 << 20, Stop()) as source:
        return bytes(source.file)  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def _scene(web: Web) -> None:
    web.pages["/scene.tif"] = (200, {}, CONTENT)


def test_an_address_that_is_not_allowed_is_never_asked(web: Web) -> None:
    with pytest.raises(UrlRefused):
        fetch(web.url("/scene.tif"), "other.example")
    assert web.seen == []


def test_only_the_allowed_port_is_asked(web: Web, other_web: Web) -> None:
    with pytest.raises(UrlRefused):
        fetch(other_web.url("/scene.tif"), f"127.0.0.1:{web.port}")
    assert other_web.seen == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(web: Web, status: int) -> None:
    web.pages["/old"] = (status, {"Location": web.url("/scene.tif")}, b"")
    web.pages["/relative"] = (status, {"Location": "scene.tif#part"}, b"moved")
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


def test_a_redirect_without_a_target_is_a_failure(web: Web) -> None:
    web.pages["/old"] = (302, {}, b"")
    with pytest.raises(UrlFailed, match="302"):
        fetch(web.url("/old"))


@pytest.mark.parametrize("target", ["http://[::1", "http://\u00e4", "http://a b/", "\x7f"])
def test_a_redirect_to_nonsense_is_a_failure(web: Web, target: str) -> None:
    web.pages["/old"] = (302, {"Location": target}, b"")
    with pytest.raises(RequestError):
        fetch(web.url("/old"))


def test_the_servers_proxy_and_passwords_are_not_used(
    web: Web, other_web: Web, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, other_web.url(""))
    monkeypatch.delenv("no_proxy", raising=False)
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login operator password secret\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert fetch(web.url("/scene.tif")) == CONTENT
    assert other_web.seen == []


@pytest.mark.parametrize("public", ["8.8.8.8", "8.8.8.8:80"])
def test_a_backslash_does_not_hide_the_host(other_web: Web, public: str) -> None:
    with pytest.raises(RequestError):
        fetch(f"http://127.0.0.1:{other_web.port}\\@{public}/")
    assert other_web.seen == []


def test_the_address_that_was_judged_is_connected_to(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    real = socket.getaddrinfo

    def rebinding(host: str, port: Any, *args: Any, **more: Any) -> Any:
        asked.append(host)
        return real("8.8.8.8" if len(asked) == 1 else "127.0.0.1", port, *args, **more)

    tried: list[Any] = []
    monkeypatch.setattr(socket, "getaddrinfo", rebinding)
    monkeypatch.setattr(socket.socket, "connect", lambda _, address: tried.append(address))
    monkeypatch.setattr(socket.socket, "getpeername", lambda _: tried[-1])
    monkeypatch.setattr(socket.socket, "getsockname", lambda _: ("192.0.2.1", 1))
    with pytest.raises(UrlFailed):
        fetch(web.url("/scene.tif", host="rebinding.example"), "other.example")
    assert asked == ["rebinding.example"]
    assert tried == [("8.8.8.8", web.port)]


def test_an_address_that_became_an_inner_one_is_not_connected_to(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first name server's answer is public; the redirect's, for the same name, is not."""
    answers = ["127.0.0.1"]
    real = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *args, **more: real(answers[-1], *args, **more)
    )

    def moved() -> Any:
        answers.append("127.0.0.2")
        return 302, {"Location": web.url("/scene.tif", host="b.example")}, b""

    web.pages["/old"] = moved
    with pytest.raises(UrlRefused, match=r"b\.example"):
        fetch(web.url("/old", host="a.example"), f"a.example:{web.port}")
    assert web.seen == ["/old"]


def test_what_is_connected_is_checked(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *args, **more: real("8.8.8.8", *args, **more)
    )
    connect = socket.socket.connect
    monkeypatch.setattr(
        socket.socket, "connect", lambda self, _: connect(self, ("127.0.0.1", web.port))
    )
    with pytest.raises(UrlRefused):
        fetch(web.url("/scene.tif", host="public.example"), "other.example")
    assert web.seen == []


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://data.example/x", "data.example"),
        ("http://data.example/x", "data.example"),
        ("https://data.example:443/x", "data.example"),
        ("https://data.example:80/x", "data.example:80"),
        ("http://[::1]:8000/x", "[::1]:8000"),
    ],
)
def test_the_host_is_mentioned_as_a_signature_expects_it(url: str, host: str) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs, Transfer(1, Stop()) as transfer:
        made = Connection(check_url(url), (), transfer)
        made.sock = ours
        made.putrequest("GET", "/x")
        made.endheaders()
        assert f"\r\nHost: {host}\r\n".encode() in theirs.recv(1000)
