"""Who may ask: every path but ``/health`` wants the operator's key.

vLLM's own ``--api-key`` guards some prefixes and leaves ``/pooling`` open. Here all is closed that
is not named, so that neither a newer vLLM's routes nor an odd spelling of a path is a way in.
Without any key a server answers only where nobody but this machine's own users reaches it.
"""

from __future__ import annotations

import base64
import binascii
import ipaddress
import secrets
from typing import Any

from starlette.responses import JSONResponse
from starlette.types import Scope

from .errors import NotAuthorised, RequestError
from .settings import SERVER_KEY, WITHOUT_KEY, Settings

# A balancer or a service manager asks here whether the server lives; it learns nothing else.
OPEN_PATH = "/health"
NEEDS_KEY = "This server wants its key; send it in the header 'Authorization: Bearer KEY'."
WRONG_KEY = "The key is not one of this server's; ask whoever runs it for the right one."
CLOSED = (
    "This server can be reached by others and has no key, so it answers nobody; whoever runs it "
    f"must give it a key in {SERVER_KEY}, or set {WITHOUT_KEY}=1 to let everybody in."
)


class Access:
    """Decides about each request before anything else is done with it."""

    def __init__(self, settings: Settings) -> None:
        self._keys = settings.api_keys
        self._without_key = settings.without_key

    def refuse(self, scope: Scope) -> NotAuthorised | None:
        """Why the request behind ``scope`` (http or websocket) is refused; None lets it in.

        The path is compared letter by letter: what is not exactly the open one is closed, however
        a router, a mounted application or a proxy might read it.
        """
        if scope["type"] == "http" and scope["path"] == OPEN_PATH:
            return None
        arguments = _vllm_arguments(scope)
        keys = _encoded((*self._keys, *_vllm_keys(arguments)))
        if keys:
            return _compare(scope, keys)
        if self._without_key or _is_local(arguments):
            return None
        return NotAuthorised(CLOSED)


def response(error: RequestError) -> JSONResponse:
    """The answer to a request that cannot be served."""
    return JSONResponse(error.envelope(), status_code=error.status, headers=error.headers)


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches a server that listens on ``host``."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _compare(scope: Scope, keys: list[bytes]) -> NotAuthorised | None:
    given = [value for name, value in scope["headers"] if name == b"authorization"]
    # Of two headers it would depend on the reader which one counts.
    token = _token(given[0]) if len(given) == 1 else None
    if token is None:
        return NotAuthorised(NEEDS_KEY, param="Authorization")
    right = False
    for key in keys:
        # All of them, and each in the same time wherever it differs: nothing can be measured.
        right |= secrets.compare_digest(token, key)
    return None if right else NotAuthorised(WRONG_KEY, param="Authorization")


def _token(header: bytes) -> bytes | None:
    """The key in an ``Authorization``: the token of Bearer, or the password of Basic.

    Older versions of QGIS, 3.22 for one, can keep a user name and a password, but no other header.
    """
    scheme, _, token = header.partition(b" ")
    token = token.strip(b" ")
    if scheme.lower() == b"bearer":
        return token
    if scheme.lower() != b"basic":
        return None
    try:
        return base64.b64decode(token, validate=True).partition(b":")[2]
    except binascii.Error:
        return None


def _encoded(keys: tuple[str, ...]) -> list[bytes]:
    # An empty key would be matched by an empty header. Variables may hold any bytes.
    return [key.encode("utf-8", "surrogateescape") for key in keys if key]


def _vllm_arguments(scope: Scope) -> Any:
    """vLLM's command line as it parsed it, or None behind an application that is not vLLM's."""
    state = getattr(scope.get("app"), "state", None)
    return getattr(state, "args", None)


def _vllm_keys(arguments: Any) -> tuple[str, ...]:
    given = getattr(arguments, "api_key", None) or ()
    return (given,) if isinstance(given, str) else tuple(given)


def _is_local(arguments: Any) -> bool:
    if getattr(arguments, "uds", None):
        return True
    # vLLM without --host listens on all addresses.
    return is_loopback(getattr(arguments, "host", None) or "")
