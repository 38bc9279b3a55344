"""What a step of the matrix ends with when it cannot be done."""

from __future__ import annotations


class Problem(Exception):
    """The text is a sentence that says what happened and what to do."""
