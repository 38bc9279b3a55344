"""What a scan found, and which checks it knows."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

CHECKS = Path(__file__).with_name("checks.json")
# A package that breaks a rule of this kind is refused before it is scanned.
REFUSED = "UPLOAD"


@dataclass(frozen=True, order=True)
class Finding:
    """One place that a check objects to; `file` is relative to the package's folder."""

    check: str
    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.check} {self.text}"


def ids(tool: str) -> tuple[set[str], set[str]]:
    """The checks of `tool` that nobody may waive, and those that may be."""
    known = json.loads(CHECKS.read_text(encoding="utf-8"))[tool]
    return set(known["mandatory"]), set(known["waivable"])


def enabled(tool: str) -> set[str]:
    """All checks of `tool` that the repository runs."""
    mandatory, waivable = ids(tool)
    return mandatory | waivable


def waivable() -> set[str]:
    """The checks of all tools that may be waived."""
    tools = json.loads(CHECKS.read_text(encoding="utf-8"))
    return {check for tool in tools for check in tools[tool]["waivable"]}
