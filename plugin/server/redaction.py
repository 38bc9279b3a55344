"""Taking out of texts what is not to be passed on: keys, passwords, names of home folders."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from .finding import Finding
from .keys import secrets_of

_GONE = "…"
# Anything shorter would take letters out of words.
_SHORTEST = 4
_PATTERNS = (
    (re.compile(r"\b(bearer|basic)\s+[^\s\"',;}]+", re.IGNORECASE), rf"\1 {_GONE}"),
    # A password may hold anything, so up to the line's last @.
    (re.compile(r"//[^\n]*@"), f"//{_GONE}@"),
    (re.compile(r"\?[^\s\"'<>\\]+"), f"?{_GONE}"),
    # A name may have blanks, and its path may be written with doubled backslashes.
    (
        re.compile(r"([\\/](?:home|users)[\\/]+)[^\\/\n\"'<>:]+(?=[\\/])", re.IGNORECASE),
        rf"\1{_GONE}",
    ),
    (re.compile(r"([\\/](?:home|users)[\\/]+)[^\\/\s\"'<>:]+", re.IGNORECASE), rf"\1{_GONE}"),
)


class Redaction:
    """For one address, as people type it, and the configuration that holds its key."""

    def __init__(self, address: str, authcfg: str) -> None:
        found = {*secrets_of(authcfg), *_parts(address.strip())}
        # The longest first: one may be part of another.
        self._secrets = sorted((one for one in found if len(one) >= _SHORTEST), key=len)[::-1]
        self._homes = _homes()

    def text(self, text: str) -> str:
        """The text without what is secret."""
        for secret in self._secrets:
            text = text.replace(secret, _GONE)
        for home in self._homes:
            text = text.replace(home, "~")
        for pattern, instead in _PATTERNS:
            text = pattern.sub(instead, text)
        return text

    def finding(self, finding: Finding) -> Finding:
        """The finding without what is secret."""
        return replace(
            finding,
            sentence=self.text(finding.sentence),
            remedy=self.text(finding.remedy),
            details=self.text(finding.details),
        )


def _homes() -> list[str]:
    """The user's home folder, as programs write it; nothing where it has no name, as ``/``."""
    home = Path("/")
    with suppress(RuntimeError):
        home = Path.home()
    written = str(home)
    return [written, home.as_posix(), written.replace("\\", "\\\\")] if home.name else []


def _parts(address: str) -> list[str]:
    """User and password, query and fragment of an address that need not be a valid one."""
    rest = address.partition("://")[2] or address
    user, at, host = rest.rpartition("@")
    # Either may hold the other's sign; what is left out too much does not matter.
    after = re.split(r"[?#]", host, maxsplit=1)[1:]
    return [user + at, user.partition(":")[2], *after]
