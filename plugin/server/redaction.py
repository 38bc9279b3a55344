"""Taking out of texts what is not to be passed on: keys, passwords, names of home folders."""

from __future__ import annotations

import re
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
    (re.compile(r"([\\/](?:home|users)[\\/])[^\\/\s\"'<>:]+", re.IGNORECASE), rf"\1{_GONE}"),
)


class Redaction:
    """For one address, as people type it, and the configuration that holds its key."""

    def __init__(self, address: str, authcfg: str) -> None:
        found = {*secrets_of(authcfg), *_parts(address.strip())}
        # The longest first: one may be part of another.
        self._secrets = sorted((one for one in found if len(one) >= _SHORTEST), key=len)[::-1]

    def text(self, text: str) -> str:
        """The text without what is secret."""
        for secret in self._secrets:
            text = text.replace(secret, _GONE)
        text = text.replace(str(Path.home()), "~")
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


def _parts(address: str) -> list[str]:
    """User and password, query and fragment of an address that need not be a valid one."""
    rest = address.partition("://")[2] or address
    user, at, host = rest.rpartition("@")
    # Either may hold the other's sign; what is left out too much does not matter.
    after = re.split(r"[?#]", host, maxsplit=1)[1:]
    return [user + at, user.partition(":")[2], *after]
