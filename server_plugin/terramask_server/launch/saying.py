"""What the launcher tells the operator."""

from __future__ import annotations

import sys


def say(text: str) -> None:
    """One line of what happens, at once even into a pipe."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def complain(text: str) -> int:
    """What went wrong; returns the exit status that says the same."""
    sys.stderr.write(f"terramask-serve: {text}\n")
    return 1
