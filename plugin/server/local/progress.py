"""How far an installation is: by what pip says, and by what it has put on the disk."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from ...wire.sentences import tr
from .recipe import NO_GRAPHICS, Step

_NAMED = re.compile(r"(?:Collecting|Requirement already satisfied:|Processing) +([^\s;<>=!~(\[]+)")
_FETCHED = re.compile(r"Downloading (\S+?)-\d\S* \(([\d.]+ [kMG]?B)\)")
_INSTALLING = "Installing collected packages: "
_OFFLINE = (
    r"NewConnectionError|Failed to establish|Name or service|name resolution|ReadTimeout"
    r"|ConnectTimeout|ProxyError|Connection (aborted|reset)|Network is unreachable"
)
COLLECTED = 0.6
"""The part of pip's time until it begins to unpack."""


class Progress:
    """Follows the steps; ``percent`` never goes back, ``doing`` is a sentence without its end."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self._steps = list(steps)
        self._total = sum(step.weight for step in steps) or 1
        self._done = 0
        self._fraction = 0.0
        self._named: set[str] = set()
        self._before: int | None = None
        self._wanted = 0
        self._highest = 0
        self.package = ""

    @property
    def percent(self) -> int:
        """0 to 100."""
        weight = float(sum(step.weight for step in self._steps[: self._done]))
        if self._done < len(self._steps):
            weight += self._steps[self._done].weight * self._fraction
        self._highest = max(self._highest, int(100 * weight / self._total))
        return self._highest

    @property
    def is_unpacking(self) -> bool:
        """Whether pip has all files and says nothing more until they are unpacked."""
        return self._wanted > 0

    def next_step(self) -> None:
        """A step has ended well."""
        self._done += 1
        self._begin()

    def again(self) -> None:
        """The step is tried in another way."""
        self._begin()

    def take(self, line: str) -> None:
        """A line of what the step's program says."""
        step = self._steps[self._done]
        if line.strip().startswith(_INSTALLING):
            self._wanted = line.count(",") + 1
            self._fraction = COLLECTED
            self.package = ""
            return
        fetched = _FETCHED.search(line)
        named = _NAMED.match(line.strip())
        if fetched:
            self.package = f"{fetched.group(1)} ({fetched.group(2)})"
        elif named:
            self.package = _package(named.group(1))
            if not named.group(0).startswith("Requirement"):
                self._named.add(self.package.lower())
        if named and step.packages:
            share = len(self._named) / step.packages
            self._fraction = max(self._fraction, COLLECTED * min(share, 1.0))

    def count(self, installed: int) -> None:
        """How many packages the environment holds, from time to time while pip unpacks."""
        if not self.is_unpacking:
            return
        if self._before is None:
            self._before = installed
        share = min((installed - self._before) / self._wanted, 1.0)
        self._fraction = max(self._fraction, COLLECTED + (1 - COLLECTED) * share)

    def _begin(self) -> None:
        self._fraction, self._named, self._before, self._wanted = 0.0, set(), None, 0
        self.package = ""


def _package(name: str) -> str:
    """The package that pip names, which may be by the path of a file."""
    return Path(name).name.split("-")[0] if name.endswith(".whl") else Path(name).name


def packages_in(environment: Path) -> int:
    """How many packages lie in an environment, also those that are just being unpacked."""
    return sum(1 for _ in environment.glob("lib/python3*/site-packages/*.dist-info"))


def failure_of(lines: Sequence[str], title: str) -> str:
    """The sentence for a step that failed, by the end of what its program said."""
    text = "\n".join(lines)
    missing = re.search(r"No matching distribution found for (\S+)", text)
    if re.search(r"No space left on device|Errno 28", text):
        return tr("The disk is full; make room and install again: what was fetched is kept.")
    if re.search(r"CERTIFICATE_VERIFY_FAILED|SSLError", text):
        return tr(
            "The certificate of the packages' servers is not trusted here; have your network's "
            "own certificate added to pip's settings, and install again."
        )
    if re.search(_OFFLINE, text):
        return tr(
            "The packages' servers cannot be reached; look at the network and its proxy, and "
            "install again: what was fetched is kept."
        )
    if missing:
        sentence = tr("There is no package {} for this Python here; choose another Python.")
        return sentence.format(missing.group(1))
    if NO_GRAPHICS in text:
        return tr(
            "PyTorch cannot use the graphics card; look at its driver, or install for the "
            "processor."
        )
    return tr("{} failed; the log below says why.").format(title)
