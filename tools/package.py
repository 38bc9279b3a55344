"""Build the ZIP for QGIS from the last commit (``make package``).

Needs git. A failure is one sentence on the error stream and exit code 1.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from tools.qgis_profile import CONTENTS, PACKAGE, ROOT

TARGET = ROOT / "dist" / f"{PACKAGE}.zip"


class PackageError(Exception):
    """There is no ZIP; the text is a sentence for the user."""


def build(target: Path, commit: str = "HEAD") -> Path:
    """Write what `commit` holds of CONTENTS to the ZIP `target`, and return it.

    What `.gitattributes` marks export-ignore is left out. Raises PackageError.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    options = ["--format=zip", f"--prefix={PACKAGE}/", f"--output={target.resolve()}"]
    try:
        done = subprocess.run(
            ["git", "archive", *options, commit, *CONTENTS],
            cwd=ROOT,
            capture_output=True,
            text=True,
        )
    except FileNotFoundError:
        raise PackageError("git is not installed: install it and try again.") from None
    if done.returncode:
        why = done.stderr.strip().removeprefix("fatal: ").rstrip(".")
        raise PackageError(f"git cannot pack {commit}: {why}.")
    return target


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--output", type=Path, default=TARGET, help="default: dist/terramask.zip")
    try:
        target = build(parser.parse_args().output)
    except PackageError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    size = target.stat().st_size / 1e6
    sys.stdout.write(f"{target} ({size:.1f} MB)\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
