"""Sentences for HTTP answers that are not what was asked for."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from urllib.parse import urlsplit

from ..wire.answer import Failure, parse_failure
from ..wire.errors import GARBLED, TIMEOUT, ServerError
from ..wire.retry_after import retry_after
from ..wire.sentences import marked, tr
from .transfer import Reply

_EXCERPT = 500
# The protocol's names of causes; vLLM's own are written otherwise (BadRequestError).
_CAUSE = re.compile(r"[a-z]+(_[a-z]+)*")
_QUERY = re.compile(r"\?[^\s\"'<>\\]*")
_HTML = re.compile(rb"\s*<(!doctype|html|head|\?xml)", re.IGNORECASE)
_PORTAL = marked(
    "A web page came instead of an answer from the server at {server}: the "
    "network or the server may ask for a login; open the address in a web "
    "browser, log in, and try again."
)
_NOTHING = marked("The server at {server} answered nothing (HTTP status {status}); try again.")
_OTHER = marked(
    "Something answers at {server}, but it is not a Terramask server; correct "
    "the address or the port."
)
_FAILED = marked(
    "The server at {server} failed (HTTP status {status}); try again, and tell "
    "its operator if it stays so."
)
_REFUSED = marked(
    "The server at {server} refused the request (HTTP status {status}); check "
    "that it runs the model and the version that you expect."
)
_SENTENCES = {
    401: (
        marked(
            "The server at {server} lets nobody in without its key; choose or add the "
            "key's authentication configuration, or ask the server's operator for one."
        ),
        "",
    ),
    403: (
        marked(
            "The server at {server} does not let this computer in (HTTP status 403); "
            "ask its operator for access."
        ),
        "",
    ),
    404: (marked("There is no Terramask server at {server}; correct the address or the port."), ""),
    408: (
        marked(
            "The server at {server} gave up because the request came too slowly; check "
            "the network or choose a smaller area."
        ),
        TIMEOUT,
    ),
    413: (
        marked(
            "The server at {server}, or a proxy before it, takes no requests of this "
            "size; ask its operator to raise the limit or choose a smaller area."
        ),
        "too_large",
    ),
    429: (marked("The server at {server} asks for fewer requests; try again later."), ""),
    502: (
        marked(
            "The server at {server} stands behind a proxy that does not reach it; wait "
            "until it has started, or tell its operator."
        ),
        "",
    ),
    503: (marked("The server at {server} is busy or has not started yet; try again later."), ""),
    504: (
        marked(
            "The server at {server} did not answer its proxy in time; choose a smaller "
            "area or tell its operator."
        ),
        TIMEOUT,
    ),
    507: (marked("The server at {server} has no room left; tell its operator."), ""),
    511: (_PORTAL, GARBLED),
}
_WRONG_KEY = marked(
    "The server at {server} does not accept the key; choose another "
    "authentication configuration, or ask the server's operator for the right "
    "key."
)


def refusal(reply: Reply, server: str, with_key: bool) -> ServerError:
    """What to tell of an answer that is no success.

    The server's own sentence is passed on if it names one of the protocol's causes; ``with_key``
    is whether a key was sent.
    """
    failure = parse_failure(reply.body)
    details = describe(reply, failure)
    wait = retry_after(reply.retry_after, reply.date, datetime.now(timezone.utc))
    if failure is not None and _CAUSE.fullmatch(failure.kind):
        return ServerError(failure.message, details, failure.kind, reply.status, wait)
    if reply.status < 400:
        return unusable(reply, server)
    generic = _FAILED if reply.status >= 500 else _REFUSED
    sentence, kind = _SENTENCES.get(reply.status, (generic, ""))
    if reply.status == 401 and with_key:
        sentence = _WRONG_KEY
    text = tr(sentence).format(server=server, status=reply.status)
    return ServerError(text, details, kind, reply.status, wait)


def led_elsewhere(reply: Reply, server: str) -> ServerError:
    """What to tell where the server's address leads to another one: a secure one, or a login page.
    Neither the key nor the pixels are sent there."""
    parts = urlsplit(reply.led_to)
    return ServerError(
        tr(
            "The address {server} leads to {scheme}://{netloc}; use that one as the "
            "server's address, or, if a network asks for a login there, log in with a "
            "web browser."
        ).format(server=server, scheme=parts.scheme, netloc=parts.netloc),
        describe(reply),
        GARBLED,
        reply.status,
    )


def unusable(reply: Reply, server: str) -> ServerError:
    """What to tell of a success without what was asked for: a page for people, or nothing."""
    if is_page(reply):
        text = _PORTAL
    elif not reply.body.strip():
        text = _NOTHING
    else:
        text = _OTHER
    text = tr(text).format(server=server, status=reply.status)
    return ServerError(text, describe(reply), GARBLED, reply.status)


def is_page(reply: Reply) -> bool:
    """Whether a page for people came, which no route that is used here answers."""
    return "html" in reply.content_type.lower() or _HTML.match(reply.body) is not None


def describe(reply: Reply, failure: Failure | None = None) -> str:
    """The answer for the log. What follows a question mark in an address may be a key: left out."""
    cause = f"{failure.kind} {failure.param}".strip() if failure else ""
    body = reply.body[:_EXCERPT].decode("utf-8", "replace")
    return _QUERY.sub("?…", f"HTTP status {reply.status} {cause}\n{body}")
