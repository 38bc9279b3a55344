"""Which addresses the server would fetch from. Names are looked up in a made-up table."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

import pytest
from terramask_server.errors import RequestError, UrlFailed, UrlRefused
from terramask_server.policy import check_url

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
    "192.0.0.170",
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
    "[::ffff:127.0.0.1]",
    "[::ffff:169.254.169.254]",
    "[::ffff:a00:1]",
    "[::ffff:224.0.0.1]",
]
ODD_SPELLINGS = [
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "017700000001",
    "0177.0.0.1",
    "127.1",
    "0",
    "\u2460\u2461\u2466.0.0.1",
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

        def resolve(host: str, port: Any, *args: Any, **more: Any) -> Any:
            if host not in known:
                return real(host, port, *args, **more)
            return [entry for one in known[host] for entry in real(one, port, *args, **more)]

        monkeypatch.setattr(socket, "getaddrinfo", resolve)

    return install


@pytest.fixture
def allow(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    return lambda hosts: monkeypatch.setenv("TERRAMASK_ALLOW_HOSTS", hosts)


Allow = Callable[[str], None]


@pytest.mark.parametrize("host", NOT_PUBLIC + ODD_SPELLINGS)
@pytest.mark.parametrize("end", ["/scene.tif", ":8000/scene.tif", ""])
def test_what_only_the_server_reaches_is_refused(host: str, end: str) -> None:
    with pytest.raises(UrlRefused) as caught:
        check_url(f"http://{host}{end}")
    assert caught.value.param == "data"


@pytest.mark.parametrize("host", ["8.8.8.8", "[2606:4700::1111]", "[::ffff:8.8.8.8]"])
@pytest.mark.parametrize("scheme", ["http", "https", "HTTP"])
def test_public_addresses_pass(host: str, scheme: str) -> None:
    check_url(f"{scheme}://{host}/scene.tif")


def test_a_name_is_what_it_resolves_to(names: Names) -> None:
    names(public_example=["8.8.8.8"], inner_example=["10.0.0.1"], six_example=["fd00::1"])
    check_url("https://public.example/scene.tif")
    for host in ("inner.example", "six.example"):
        with pytest.raises(UrlRefused, match=host):
            check_url(f"https://{host}/scene.tif")


@pytest.mark.parametrize("inner", ["127.0.0.1", "::ffff:10.0.0.1", "fe80::1"])
@pytest.mark.parametrize("first", [True, False])
def test_one_inner_address_among_public_ones_is_enough(
    names: Names, inner: str, first: bool
) -> None:
    names(mixed_example=[inner, "8.8.8.8"] if first else ["8.8.8.8", inner])
    with pytest.raises(UrlRefused):
        check_url("http://mixed.example/")


@pytest.mark.parametrize("host", ["unknown.example", "a..b", "x" * 300])
def test_an_unknown_name_fails(host: str) -> None:
    with pytest.raises(UrlFailed):
        check_url(f"http://{host}/")


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
        "",
    ],
)
def test_anything_but_an_http_address_is_refused(url: str) -> None:
    with pytest.raises(UrlRefused):
        check_url(url)


@pytest.mark.parametrize("userinfo", ["8.8.8.8@", "8.8.8.8:80@", "public.example:x@"])
def test_what_stands_before_an_at_sign_is_not_the_host(userinfo: str) -> None:
    with pytest.raises(UrlRefused):
        check_url(f"http://{userinfo}127.0.0.1/")


def test_an_allowed_host_passes_with_every_port(allow: Allow) -> None:
    allow("other.example, 127.0.0.1 ,::1")
    for url in ("http://127.0.0.1/", "http://127.0.0.1:9000/x", "https://[::1]:1/"):
        check_url(url)


@pytest.mark.parametrize("host", ["127.0.0.2", "localhost", "127.1", "2130706433", "10.0.0.1"])
def test_allowing_a_host_allows_no_other_spelling_or_host(allow: Allow, host: str) -> None:
    allow("127.0.0.1")
    with pytest.raises(UrlRefused):
        check_url(f"http://{host}/")


def test_an_allowed_port_is_the_only_one(allow: Allow) -> None:
    allow("127.0.0.1:9000,10.0.0.1:80,10.0.0.2:443")
    check_url("http://127.0.0.1:9000/")
    check_url("http://10.0.0.1/")
    check_url("https://10.0.0.2/")
    refused = ["http://127.0.0.1/", "http://127.0.0.1:9001/", "https://10.0.0.1/"]
    for url in [*refused, "http://10.0.0.2/", "http://127.0.0.1:90/"]:
        with pytest.raises(UrlRefused):
            check_url(url)


def test_capitals_do_not_matter(allow: Allow) -> None:
    allow("Data.Example")
    check_url("http://dATA.example/scene.tif")


def test_an_allowed_host_is_not_looked_up(allow: Allow) -> None:
    allow("inner.example")
    check_url("http://inner.example/")


@pytest.mark.parametrize("hosts", ["", " ", ",", " , "])
def test_an_empty_list_allows_nothing(allow: Allow, hosts: str) -> None:
    allow(hosts)
    with pytest.raises(RequestError):
        check_url("http://127.0.0.1/")
    with pytest.raises(UrlRefused):
        check_url("http:///")


def test_an_allowed_ipv6_port_is_written_as_in_an_address(allow: Allow) -> None:
    allow("[::1]:9000")
    check_url("http://[::1]:9000/")


@pytest.mark.parametrize("host", ["[64:ff9b::7f00:1]", "[64:ff9b::a9fe:a9fe]", "[fec0::1]"])
def test_ipv6_forms_of_inner_addresses_are_refused(host: str) -> None:
    with pytest.raises(UrlRefused):
        check_url(f"http://{host}/")
