"""Which addresses the server would fetch from. Names are looked up in a made-up table."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from terramask_server.errors import RequestError, UrlFailed, UrlRefused
from terramask_server.source.policy import check_connection, check_url, resolve

Names = Callable[..., None]

NOT_PUBLIC = [
    "127.0.0.1",
    "127.8.9.10",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "100.100.100.200",
    "168.63.129.16",
    "192.0.0.170",
    "192.0.0.192",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "[::1]",
    "[::]",
    "[fe80::1]",
    "[fd00:ec2::254]",
    "[ff02::1]",
    "[ff0e::1]",
    "[2001:db8::1]",
]
HIDING_AN_IPV4_ADDRESS = [
    "[::ffff:127.0.0.1]",
    "[::ffff:169.254.169.254]",
    "[::ffff:a00:1]",
    "[::ffff:224.0.0.1]",
    "[::ffff:168.63.129.16]",
    "[::127.0.0.1]",
    "[::ffff:0:7f00:1]",
    "[64:ff9b::7f00:1]",
    "[64:ff9b::a9fe:a9fe]",
    "[64:ff9b:1::7f00:1]",
    "[64:ff9b::8.8.8.8]",
    "[2002:7f00:1::]",
    "[2001:0:7f00:1::]",
    "[fec0::1]",
]
ODD_SPELLINGS = [
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "017700000001",
    "0177.0.0.1",
    "127.1",
    "0",
    "LOCALHOST",
    "localhost",
    "[0:0:0:0:0:0:0:1]",
]


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Names:
    """Makes ``getaddrinfo`` answer from a table; any other name is unknown."""
    real = socket.getaddrinfo

    def install(**table: list[str]) -> None:
        known = {name.replace("_", "."): addresses for name, addresses in table.items()}

        def look_up(host: str, port: Any, *args: Any, **more: Any) -> Any:
            if host not in known:
                return real(host, port, *args, **more)
            return [entry for one in known[host] for entry in real(one, port, *args, **more)]

        monkeypatch.setattr(socket, "getaddrinfo", look_up)

    return install


def judge(url: str, *allow_hosts: str) -> list[str]:
    """The addresses that the server would connect to."""
    return [endpoint.address[0] for endpoint in resolve(check_url(url), allow_hosts)]


@pytest.mark.parametrize("host", NOT_PUBLIC + HIDING_AN_IPV4_ADDRESS + ODD_SPELLINGS)
@pytest.mark.parametrize("end", ["/scene.tif", ":8000/scene.tif", ""])
def test_what_only_the_server_reaches_is_refused(host: str, end: str) -> None:
    with pytest.raises(UrlRefused) as caught:
        judge(f"http://{host}{end}")
    assert caught.value.param == "data"


@pytest.mark.parametrize("host", ["127.0.0.1.", "localhost.", "10.0.0.1."])
def test_a_dot_at_the_end_makes_no_address_public(host: str) -> None:
    with pytest.raises(RequestError):
        judge(f"http://{host}/")


@pytest.mark.parametrize(
    "host", ["\u2460\u2461\u2466.0.0.1", "\uff11\uff12\uff17.0.0.1", "127\u30020\u30020\u30021"]
)
def test_digits_and_dots_of_other_scripts_are_no_address(host: str) -> None:
    with pytest.raises(RequestError):
        judge(f"http://{host}/")


@pytest.mark.parametrize(
    "host", ["8.8.8.8", "[2606:4700::1111]", "[::ffff:8.8.8.8]", "[2001:4860:4860::8888]"]
)
@pytest.mark.parametrize("scheme", ["http", "https", "HTTP"])
def test_public_addresses_pass(host: str, scheme: str) -> None:
    assert judge(f"{scheme}://{host}/scene.tif") == [host.strip("[]")]


def test_a_name_is_what_it_resolves_to(names: Names) -> None:
    names(public_example=["8.8.8.8"], inner_example=["10.0.0.1"], six_example=["fd00::1"])
    assert judge("https://public.example/scene.tif") == ["8.8.8.8"]
    for host in ("inner.example", "six.example"):
        with pytest.raises(UrlRefused, match=host):
            judge(f"https://{host}/scene.tif")


@pytest.mark.parametrize("inner", ["127.0.0.1", "::ffff:10.0.0.1", "fe80::1", "fe80::1%1"])
@pytest.mark.parametrize("first", [True, False])
def test_one_inner_address_among_public_ones_is_enough(
    names: Names, inner: str, first: bool
) -> None:
    names(mixed_example=[inner, "8.8.8.8"] if first else ["8.8.8.8", inner])
    with pytest.raises(UrlRefused):
        judge("http://mixed.example/")


@pytest.mark.parametrize("host", ["unknown.example", "a..b", "x" * 300])
def test_an_unknown_name_fails(host: str) -> None:
    with pytest.raises(UrlFailed) as caught:
        judge(f"http://{host}/")
    assert len(caught.value.message) < 200


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://8.8.8.8/scene.tif",
        "gopher://8.8.8.8/",
        "data:image/tiff;base64,SUkqAA==",
        "s3://bucket/scene.tif",
        "/vsicurl/http://8.8.8.8/scene.tif",
        "/etc/passwd",
        "8.8.8.8/scene.tif",
        "http:///scene.tif",
        "http://",
        "http://[::1",
        "http://8.8.8.8:port/",
        "http://8.8.8.8:99999/",
        "http://8.8.8.8:0/",
        "http://8.8.8.8:-1/",
        "http://8.8.8.8/a b",
        "http://8.8.8.8\t/",
        "http://8.8.8.8/\r\nHost: inner",
        "http://127.0.0.1\\@8.8.8.8/",
        "",
    ],
)
def test_anything_but_a_plain_http_address_is_refused(url: str) -> None:
    with pytest.raises(UrlRefused):
        check_url(url)


@pytest.mark.parametrize("host", ["fe80::1%25lo", "::1%25lo", "2606:4700::1111%251", "::1%lo"])
def test_an_address_with_a_network_interface_is_refused(host: str) -> None:
    with pytest.raises(UrlRefused):
        check_url(f"http://[{host}]/")


@pytest.mark.parametrize("userinfo", ["8.8.8.8@", "8.8.8.8:80@", "public.example:x@", ":@"])
@pytest.mark.parametrize("host", ["127.0.0.1", "8.8.8.8"])
def test_an_address_with_a_user_name_is_refused(userinfo: str, host: str) -> None:
    with pytest.raises(UrlRefused):
        judge(f"http://{userinfo}{host}/")


def test_an_allowed_host_passes_with_every_port() -> None:
    allowed = ("other.example", "127.0.0.1", "::1")
    for url in ("http://127.0.0.1/", "http://127.0.0.1:9000/x", "https://[::1]:1/"):
        assert judge(url, *allowed)


def test_an_allowed_name_may_stand_for_any_address(names: Names) -> None:
    names(inner_example=["10.0.0.1", "fd00::1"])
    assert judge("http://inner.example/", "inner.example") == ["10.0.0.1", "fd00::1"]


@pytest.mark.parametrize("host", ["127.0.0.2", "localhost", "127.1", "2130706433", "10.0.0.1"])
def test_allowing_a_host_allows_no_other_spelling_or_host(host: str) -> None:
    with pytest.raises(UrlRefused):
        judge(f"http://{host}/", "127.0.0.1")


def test_an_allowed_port_is_the_only_one() -> None:
    allowed = ("127.0.0.1:9000", "10.0.0.1:80", "10.0.0.2:443")
    for url in ("http://127.0.0.1:9000/", "http://10.0.0.1/", "https://10.0.0.2/"):
        judge(url, *allowed)
    refused = ["http://127.0.0.1/", "http://127.0.0.1:9001/", "https://10.0.0.1/"]
    for url in [*refused, "http://10.0.0.2/", "http://127.0.0.1:90/"]:
        with pytest.raises(UrlRefused):
            judge(url, *allowed)


def test_capitals_do_not_matter(names: Names) -> None:
    names(data_example=["10.0.0.1"])
    assert judge("http://dATA.example/scene.tif", "data.example") == ["10.0.0.1"]


def test_an_allowed_ipv6_port_is_written_as_in_an_address() -> None:
    assert judge("http://[::1]:9000/", "[::1]:9000") == ["::1"]


def connected(own: str, to: str) -> Any:
    return SimpleNamespace(getsockname=lambda: (own, 50000), getpeername=lambda: (to, 80))


def test_what_is_connected_is_judged_too() -> None:
    parts = check_url("http://public.example/")
    check_connection(parts, connected("10.0.0.5", "8.8.8.8"), ())
    check_connection(parts, connected("10.0.0.5", "10.0.0.1"), ("public.example",))
    with pytest.raises(UrlRefused):
        check_connection(parts, connected("10.0.0.5", "10.0.0.1"), ())


def test_the_servers_own_public_address_is_refused() -> None:
    parts = check_url("http://public.example/")
    check_connection(parts, connected("8.8.8.8", "8.8.8.8"), ("public.example:80",))
    with pytest.raises(UrlRefused):
        check_connection(parts, connected("8.8.8.8", "8.8.8.8"), ())


@pytest.mark.parametrize(
    "host",
    ["192.0.0.192", "168.63.129.16", "[2001:0:7f00:1::]", "[2002:7f00:1::]", "[64:ff9b::1]"],
)
def test_the_verdict_is_not_left_to_what_this_python_calls_public(
    host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pythons differ: https://docs.python.org/3/library/ipaddress.html, "Changed in version"."""
    for kind in (ipaddress.IPv4Address, ipaddress.IPv6Address):
        monkeypatch.setattr(kind, "is_global", True)
    judge("http://8.8.8.8/")
    with pytest.raises(UrlRefused):
        judge(f"http://{host}/")
