"""What has a reason to stay: the table in docs/packaging.md."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from tools.scan.finding import Finding, waivable

PAGE = Path(__file__).resolve().parents[2] / "docs" / "packaging.md"
ROW = re.compile(r"\| (?P<check>\w+) \| `(?P<file>[^`]+)` \| (?P<count>\d+) \| (?P<reason>.+) \|")


@dataclass(frozen=True)
class Waiver:
    """`count` findings of `check` in `file`, which may have a `*`, may stay, for `reason`."""

    check: str
    file: str
    count: int
    reason: str

    def covers(self, check: str, file: str) -> bool:
        """Whether it is about this check of this file."""
        return check == self.check and fnmatchcase(file, self.file)


def read(page: Path = PAGE) -> list[Waiver]:
    """The rows of the page's table."""
    rows = map(ROW.fullmatch, page.read_text(encoding="utf-8").splitlines())
    return [
        Waiver(row["check"], row["file"], int(row["count"]), row["reason"]) for row in rows if row
    ]


def remaining(found: list[Finding], waivers: list[Waiver]) -> list[str]:
    """What has to be done about these findings: a line for each, and for each waiver that is
    wrong. A waiver holds for exactly as many findings as it says."""
    may_be = waivable()
    there = Counter((finding.check, finding.file) for finding in found)
    told = []
    for waiver in waivers:
        meant = [each for each in there if waiver.covers(*each)]
        count = sum(there.pop(each) for each in meant)
        if waiver.check not in may_be:
            told.append(f"{waiver.file}: {waiver.check} may not be waived")
        elif count != waiver.count:
            told.append(f"{waiver.file}: {waiver.check} found {count} times, not {waiver.count}")
    for finding in sorted(found):
        if (finding.check, finding.file) in there:
            advice = f" (or give a reason in {PAGE.name})" if finding.check in may_be else ""
            told.append(f"{finding}{advice}")
    return told
