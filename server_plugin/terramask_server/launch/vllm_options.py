"""What the operator told vLLM itself, where Terramask has to know it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

SHORT = {
    "-asc": "--api-server-count",
    "-dp": "--data-parallel-size",
    "-dpl": "--data-parallel-size-local",
}


def given(options: Sequence[str], name: str) -> str | None:
    """What follows ``name`` (``--dtype``) among vLLM's ``options``.

    As vLLM reads them: the last one wins, ``_`` is ``-``, and some have a short name. None where
    there is none, and where nothing follows, which vLLM refuses.
    """
    parser = argparse.ArgumentParser(allow_abbrev=False, add_help=False, exit_on_error=False)
    parser.add_argument(name, dest="value")
    try:
        found: str | None = parser.parse_known_args([_usual(one) for one in options])[0].value
    except argparse.ArgumentError:
        return None
    return found


def number(options: Sequence[str], name: str, default: int) -> int:
    """The same for a whole number; ``default`` where there is none."""
    found = given(options, name)
    return int(found) if found is not None and found.isdecimal() else default


def _usual(option: str) -> str:
    name, equals, value = option.partition("=")
    if name.startswith("--"):
        name = name.replace("_", "-")
    return SHORT.get(name, name) + equals + value
