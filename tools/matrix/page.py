"""The tables of docs/compatibility.md, in which every line has its date."""

from __future__ import annotations

import re
from pathlib import Path


class TableMissing(Exception):
    """The page has no such table; the text says which."""


def put(page: Path, heading: str, rows: list[tuple[str, ...]], keys: int) -> None:
    """Put rows into the table under ``heading``, a line ``| a | b |``.

    Rows whose first ``keys`` columns are the same are replaced; the others stay as they are.

    Raises:
        TableMissing: the page has no table with this heading.
    """
    text = page.read_text(encoding="utf-8")
    found = re.search(re.escape(heading) + r"\n(\|[-|]+\|)\n((?:\|.*\|\n)*)", text)
    if found is None:
        raise TableMissing(f"{page} has no table with the heading {heading}")
    old = [tuple(line.strip("| \n").split(" | ")) for line in found[2].splitlines()]
    lines = {row[:keys]: row for row in [*old, *rows]}
    body = "".join(f"| {' | '.join(row)} |\n" for row in lines.values())
    new = f"{heading}\n{found[1]}\n{body}"
    page.write_text(text[: found.start()] + new + text[found.end() :], encoding="utf-8")
