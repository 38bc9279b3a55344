"""Which addresses the server fetches scenes from.

Without this a client could make the server read what only the server reaches: cloud metadata,
a router's pages, other services of the machine. Public addresses are allowed; any other host must
be named in ``TERRAMASK_ALLOW_HOSTS`` (comma-separated ``HOST`` or ``HOST:PORT``). The launcher
names loopback there when the server itself listens on loopback only.
"""

from __future__ import annotations

import ipaddress
import os
import socket

from urllib3.exceptions import LocationParseError
from urllib3.util import Url, parse_url

from .errors import UrlFailed, UrlRefused

ALLOW_HOSTS = "TERRAMASK_ALLOW_HOSTS"
# IPv6 ranges that Python counts as public and behind which a private IPv4 or a site can hide:
# IPv4-compatible, NAT64, 6to4, site-local.
HIDING = tuple(
    ipaddress.ip_network(network) for network in ("::/96", "64:ff9b::/96", "2002::/16", "fec0::/10")
)


def check_url(url: str) -> None:
    """Let an address pass or raise.

    Raises:
        UrlRefused: the scheme is not http(s), or the host is neither public nor allowed.
        UrlFailed: the host's name cannot be resolved.
    """
    parts = _split(url)
    host = (parts.host or "").strip("[]")
    port = parts.port or (443 if parts.scheme == "https" else 80)
    if not _allowed(host, port):
        for address in _resolve(host, port):
            check_address(host, port, address)


def check_address(host: str, port: int, address: str) -> None:
    """Let a connection to ``address``, which ``host`` was resolved to, pass or raise.

    Raises:
        UrlRefused: the address is not public, and the host is not allowed by name.
    """
    if _allowed(host, port):
        return
    number = ipaddress.ip_address(address)
    number = getattr(number, "ipv4_mapped", None) or number
    hidden = any(number in network for network in HIDING)
    if hidden or not number.is_global or number.is_multicast:
        raise UrlRefused(
            f"The server does not fetch from '{host}', which is not a public address; send the "
            f"pixels instead of the address, or have the operator allow the host.",
            param="data",
        )


def _split(url: str) -> Url:
    # By the parser that the download uses too: where two disagree about the host, one is fooled.
    try:
        parts = parse_url(url)
    except LocationParseError:
        parts = None
    if parts is None or any(character == "\\" or character <= " " for character in url):
        raise UrlRefused("The address of the scene is not a valid URL.", param="data")
    if parts.scheme not in ("http", "https") or not parts.host:
        raise UrlRefused("The server fetches scenes by http and https only.", param="data")
    return parts


def _allowed(host: str, port: int) -> bool:
    names = {name.strip().lower() for name in os.environ.get(ALLOW_HOSTS, "").split(",")}
    return not names.isdisjoint({host, f"{host}:{port}", f"[{host}]", f"[{host}]:{port}"})


def _resolve(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise UrlFailed(f"The host '{host}' is not known to the server.", param="data") from None
    return [str(entry[4][0]) for entry in found]
