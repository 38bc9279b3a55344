"""The tools that the repository runs over the unpacked package, run as it runs them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tools.scan.finding import Finding, enabled

LINE_LENGTH = 120
BETWEEN = "\t"
FLAKE8_LINE = BETWEEN.join(("%(path)s", "%(row)d", "%(code)s", "%(text)s"))


class ScanError(Exception):
    """A scanner did not do its work; the text is a sentence for the user."""


def bandit(folder: Path) -> list[Finding]:
    """What bandit objects to in the Python files; comments in them silence nothing."""
    text = _run(folder, "bandit", "-r", ".", "-f", "json", "--quiet", "--ignore-nosec")
    report = _json("bandit", text)
    if report["errors"] or not report["metrics"]["_totals"]["loc"]:
        raise ScanError(f"bandit could not read the package: {report['errors']}.")
    return [
        Finding(each["test_id"], _path(each["filename"]), each["line_number"], each["issue_text"])
        for each in report["results"]
        if each["test_id"] in enabled("bandit")
    ]


def secrets(folder: Path) -> list[Finding]:
    """What detect-secrets takes for a key or a password, in all files but the metadata."""
    left_out = ("--exclude-files", r"metadata\.txt")
    report = _json(
        "detect-secrets", _run(folder, "detect_secrets", "scan", "--all-files", *left_out)
    )
    detectors = _detectors()
    return [
        Finding(detectors[each["type"]], _path(file), each["line_number"], each["type"])
        for file, found in report["results"].items()
        for each in found
        if detectors[each["type"]] in enabled("detect-secrets")
    ]


def flake8(folder: Path) -> list[Finding]:
    """What flake8 objects to in the Python files, by the repository's choice of checks."""
    options = ("--isolated", f"--max-line-length={LINE_LENGTH}", f"--format={FLAKE8_LINE}")
    select = ",".join(sorted(enabled("flake8")))
    found = []
    for line in _run(folder, "flake8", *options, f"--select={select}", ".").splitlines():
        file, row, check, text = line.split(BETWEEN)
        found.append(Finding(check, _path(file), int(row), text))
    return found


def _detectors() -> dict[str, str]:
    """detect-secrets' names of its detectors, by what it calls their findings."""
    from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class
    from detect_secrets.settings import default_settings

    with default_settings():
        by_kind: dict[str, type] = get_mapping_from_secret_type_to_class()
    return {kind: detector.__name__ for kind, detector in by_kind.items()}


def _run(folder: Path, module: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], cwd=folder, capture_output=True, text=True
    )
    # 1 says that something was found; detect-secrets ends with 0 whatever it found.
    if done.returncode not in (0, 1) or (done.returncode and not done.stdout):
        lines = done.stderr.strip().splitlines() or ["without a word"]
        raise ScanError(f"{module} ended with exit code {done.returncode}: {lines[-1]}.")
    return done.stdout


def _json(tool: str, text: str) -> dict[str, Any]:
    try:
        return dict(json.loads(text))
    except ValueError:
        raise ScanError(f"{tool} did not write a report.") from None


def _path(file: str) -> str:
    return Path(file).as_posix()
