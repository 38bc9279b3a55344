"""What the doctor finds out about a server, one sentence at a time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from ..wire.errors import TerramaskError
from ..wire.sentences import tr

_AND_NOW = re.compile("[;\u061b] ")
"""Between what happened and what to do; the second one is Arabic's."""
STOPS = ".\u0964"
"""What ends a sentence; the second one is that of Hindi and Bengali."""


class State(Enum):
    """How things stand: as they should be, usable, wrong, or not looked at."""

    OK = "ok"
    HINT = "hint"
    BAD = "bad"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Finding:
    """``sentence`` says how it is, ``remedy`` in one sentence what to do (empty: nothing);
    ``details`` are for whoever gets the report. ``name`` says what was looked at."""

    name: str
    state: State
    sentence: str
    remedy: str = ""
    details: str = ""


def failed(name: str, error: TerramaskError) -> Finding:
    """An error as a finding: what happened and what to do are the two halves of its sentence."""
    sentence = error.message
    happened, *others = _AND_NOW.split(sentence, maxsplit=1)
    to_do = others[0] if others else ""
    # Not every script ends its sentences with a full stop.
    stop = next((each for each in STOPS if sentence.endswith(each)), ".")
    if others or not happened.endswith(stop):
        happened += stop
    return Finding(name, State.BAD, happened, to_do[:1].upper() + to_do[1:], error.details)


def skipped(name: str, because: str) -> Finding:
    """Something that was not looked at; ``because`` completes a sentence, without its stop."""
    return Finding(
        name,
        State.SKIPPED,
        tr("The {name} was not looked at, because {because}.").format(
            name=tr(name), because=because
        ),
    )
