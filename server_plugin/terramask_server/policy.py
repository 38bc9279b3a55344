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
from urllib.parse import SplitResult, urlsplit

from .errors import UrlFailed, UrlRefused

ALLOW_HOSTS = "TERRAMASK_ALLOW_HOSTS"


def check_url(url: str) -> None:
    """Let an address pass or raise.

    Raises:
        UrlRefused: the scheme is not http(s), or the host is neither public nor allowed.
        UrlFailed: the host's name cannot be resolved.
    """
    parts = _split(url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    if _allowed(host, port):
        return
    for address in _resolve(host, port):
        if not address.is_global or address.is_multicast:
            raise UrlRefused(
                f"The server does not fetch from '{host}', which is not a public address; send the "
                f"pixels instead of the address, or have the operator allow the host.",
                param="data",
            )


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise UrlRefused("The address of the scene is not a valid URL.", param="data") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise UrlRefused("The server fetches scenes by http and https only.", param="data")
    return parts


def _allowed(host: str, port: int) -> bool:
    names = {name.strip().lower() for name in os.environ.get(ALLOW_HOSTS, "").split(",")}
    return host.lower() in names or f"{host}:{port}".lower() in names


def _resolve(host: str, port: int) -> list[ipaddress.IPv4Address | ipaddress.IPv6Address]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise UrlFailed(f"The host '{host}' is not known to the server.", param="data") from None
    addresses = [ipaddress.ip_address(entry[4][0]) for entry in found]
    return [getattr(address, "ipv4_mapped", None) or address for address in addresses]
