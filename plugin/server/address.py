"""The address of a server as people type it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from ..wire.errors import AddressError
from ..wire.sentences import tr

DEFAULT = "http://127.0.0.1:8000"
_LOOPBACK = re.compile(r"localhost|127(\.\d{1,3}){3}|::1")


def normalised(address: str) -> str:
    """``127.0.0.1:8000/`` as ``http://127.0.0.1:8000``.

    Raises AddressError with one sentence.
    """
    text = address.strip()
    if not text:
        raise AddressError(
            tr("No server address is given; enter one such as {example}.").format(example=DEFAULT)
        )
    if "://" not in text:
        text = "http://" + text
    try:
        parts = urlsplit(text)
        usable = bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or any(character.isspace() for character in text):
        raise AddressError(
            tr("'{address}' is not a server address; enter one such as {example}.").format(
                address=address.strip(), example=DEFAULT
            )
        )
    if parts.scheme.lower() not in ("http", "https"):
        raise AddressError(
            tr(
                "A server address begins with http:// or https:// and not with "
                "{scheme}://; enter one such as {example}."
            ).format(scheme=parts.scheme, example=DEFAULT)
        )
    if parts.username is not None or parts.query or parts.fragment:
        raise AddressError(
            tr(
                "A server address holds no user name and nothing after '?' or '#'; enter "
                "one such as {example}."
            ).format(example=DEFAULT)
        )
    return "{}://{}{}".format(parts.scheme.lower(), parts.netloc, parts.path.rstrip("/"))


def is_loopback(address: str) -> bool:
    """Whether a normalised address is this computer's own, which no other one reaches."""
    return _LOOPBACK.fullmatch(urlsplit(address).hostname or "") is not None


def is_encrypted(address: str) -> bool:
    """Whether what travels to a normalised address cannot be read on the way."""
    return address.startswith("https://")
