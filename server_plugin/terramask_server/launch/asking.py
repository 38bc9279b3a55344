"""Asking our own server over HTTP. ``http.client`` heeds no proxy: nothing leaves this machine."""

from __future__ import annotations

import http.client
import json
import ssl
from typing import Any
from urllib.parse import urlsplit

CARD = "/v1/terramask"


class NoAnswer(Exception):
    """The server does not answer, or not in JSON."""


def ask(
    address: str, path: str, key: str | None, body: dict[str, Any] | None = None, timeout: float = 5
) -> tuple[int, dict[str, Any]]:
    """Status and content of the server's answer: to a GET, or with ``body`` to a POST.

    Raises:
        NoAnswer: there is none within ``timeout`` seconds without a byte.
    """
    connection = _connection(address, timeout)
    headers = {"Content-Type": "application/json"}
    if key is not None:
        headers["Authorization"] = f"Bearer {key}"
    try:
        content = None if body is None else json.dumps(body)
        connection.request("GET" if body is None else "POST", path, content, headers)
        reply = connection.getresponse()
        status, answer = reply.status, json.load(reply)
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise NoAnswer(type(error).__name__) from None
    finally:
        connection.close()
    if not isinstance(answer, dict):
        raise NoAnswer("no JSON object")
    return status, answer


def _connection(address: str, timeout: float) -> http.client.HTTPConnection:
    parts = urlsplit(address)
    if parts.scheme == "http":
        return http.client.HTTPConnection(parts.netloc, timeout=timeout)
    # Our own process on this machine: its certificate is for other names than loopback's.
    unchecked = ssl.create_default_context()
    unchecked.check_hostname, unchecked.verify_mode = False, ssl.CERT_NONE
    return http.client.HTTPSConnection(parts.netloc, timeout=timeout, context=unchecked)
