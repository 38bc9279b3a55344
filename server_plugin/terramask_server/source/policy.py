"""Which addresses the server fetches scenes from.

Without this a client could make the server read what only the server reaches: cloud metadata,
a router's pages, other services of the machine. Public addresses are allowed; any other host must
be named by the operator (``HOST`` or ``HOST:PORT``). A host is judged by the addresses that its
name stands for, however it is spelled, and connected to by an address that was judged.
"""

from __future__ import annotations

import ipaddress
import socket
from typing import Any, NamedTuple

from urllib3.exceptions import LocationParseError
from urllib3.util import Url, parse_url

from ..errors import UrlFailed, UrlRefused

# Of IPv6 only what IANA has given out for the public Internet (its registry "IPv6 Global Unicast
# Address Assignments"). That leaves out every form that hides an IPv4 address and is not known to
# all Pythons as special: compatible (::/96), translated (::ffff:0:0:0/96), NAT64 (64:ff9b::/96 and
# 64:ff9b:1::/48), and site-local addresses.
PUBLIC_IPV6 = ipaddress.IPv6Network("2000::/3")
# Not public although some Pythons say so: two ways to write an IPv4 address into an IPv6 one
# (Teredo, RFC 4380; 6to4, RFC 3056), IETF's own addresses, one of which serves Oracle's cloud
# metadata, and the address by which Azure speaks to its machines.
NOT_PUBLIC = tuple(
    ipaddress.ip_network(network)
    for network in ("2001::/32", "2002::/16", "192.0.0.0/24", "168.63.129.16/32")
)
# A host is named in an error, but not at any length.
HOST_SHOWN = 100


class Endpoint(NamedTuple):
    """Where to connect to: an address family, and what ``socket.connect`` takes for it."""

    family: socket.AddressFamily
    address: tuple[Any, ...]


def check_url(url: str) -> Url:
    """The parts of an address that the server may fetch if its host may be connected to.

    Raises:
        UrlRefused: it is not an http(s) address, or one that could be understood in two ways.
    """
    # By the parser whose parts the download uses: where two disagree about the host, one is fooled.
    try:
        parts = parse_url(url)
    except LocationParseError:
        parts = None
    if parts is None or any(character == "\\" or character <= " " for character in url):
        raise UrlRefused("The address of the scene is not a valid URL.", param="data")
    if parts.scheme not in ("http", "https") or not parts.host:
        raise UrlRefused("The server fetches scenes by http and https only.", param="data")
    if parts.auth is not None or parts.port == 0 or "%" in parts.host:
        raise UrlRefused(
            "The scene's address must not hold a user name, a network interface or port 0; send "
            "the pixels instead, or an address that is signed in its query.",
            param="data",
        )
    return parts


def resolve(parts: Url, allow_hosts: tuple[str, ...]) -> list[Endpoint]:
    """Where an address's host can be connected to: only there is it safe.

    Raises:
        UrlRefused: one of the addresses is not public, and the host is not allowed by name.
        UrlFailed: there is no such host.
    """
    host, port = host_of(parts), port_of(parts)
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise UrlFailed(
            f"The host '{host[:HOST_SHOWN]}' is not known to the server.", param="data"
        ) from None
    for _, _, _, _, address in found:
        _check(parts, _public(str(address[0])), allow_hosts)
    return [Endpoint(family, address) for family, _, _, _, address in found]


def check_connection(parts: Url, connection: socket.socket, allow_hosts: tuple[str, ...]) -> None:
    """Let what is connected pass or raise.

    Raises:
        UrlRefused: it is not a public address, or one of this machine's own, and the host is not
            allowed by name.
    """
    own, address = connection.getsockname()[0], connection.getpeername()[0]
    _check(parts, _public(address) and address != own, allow_hosts)


def _check(parts: Url, public: bool, allow_hosts: tuple[str, ...]) -> None:
    host, port = host_of(parts), port_of(parts)
    names = {host, f"{host}:{port}", f"[{host}]", f"[{host}]:{port}"}
    if not public and names.isdisjoint(allow_hosts):
        raise UrlRefused(
            f"The server does not fetch from '{host[:HOST_SHOWN]}', which is not a public "
            "address; send the pixels instead of the address, or have the operator allow the host.",
            param="data",
        )


def host_of(parts: Url) -> str:
    """The host without the brackets of an IPv6 address."""
    return (parts.host or "").strip("[]")


def port_of(parts: Url) -> int:
    """The port, which is the scheme's own where none is given."""
    return parts.port or (443 if parts.scheme == "https" else 80)


def _public(address: str) -> bool:
    number = ipaddress.ip_address(address)
    if isinstance(number, ipaddress.IPv6Address):
        number = number.ipv4_mapped or number
    if isinstance(number, ipaddress.IPv6Address) and number not in PUBLIC_IPV6:
        return False
    special = any(number in network for network in NOT_PUBLIC)
    return number.is_global and not number.is_multicast and not special
