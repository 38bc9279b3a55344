"""Check the package as QGIS's plugin repository does on upload (``make scan``).

``python -m tools.scan [ZIP]`` with the Python of ``.venv/tests``, from the project's root; without
a ZIP, it builds one from the last commit. Exits 1 if something has to be done.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from tools.package import PackageError, build
from tools.scan import archive, scanners, waivers
from tools.scan.finding import Finding
from tools.scan.metadata import metadata

SCANNERS: dict[str, Callable[[Path], list[Finding]]] = {
    "metadata": metadata,
    "bandit": scanners.bandit,
    "detect-secrets": scanners.secrets,
    "flake8": scanners.flake8,
}


def scan(package: Path, work: Path) -> list[Finding]:
    """All findings in the ZIP `package`, which is unpacked into the empty folder `work`.

    Raises ScanError.
    """
    found = archive.upload(package)
    if found:
        # Nothing is unpacked from a ZIP whose paths may lead anywhere.
        return found
    with ZipFile(package) as opened:
        opened.extractall(work)
    folder = work / archive.top_folder(package)
    found = archive.files(package)
    for name, scanner in SCANNERS.items():
        new = scanner(folder)
        print(f"{name}: {len(new)} found")
        found += new
    return found


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.scan", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("package", nargs="?", type=Path, help="default: built from the last commit")
    given: Path | None = parser.parse_args().package
    with tempfile.TemporaryDirectory(prefix="terramask-scan-") as name:
        try:
            package = given or build(Path(name) / "terramask.zip")
            found = scan(package, Path(name) / "unpacked")
        except (PackageError, scanners.ScanError) as error:
            sys.stderr.write(f"{error}\n")
            return 1
        except (OSError, BadZipFile) as error:
            sys.stderr.write(f"{given} cannot be read: {error}.\n")
            return 1
    reasons = waivers.read()
    to_do = waivers.remaining(found, reasons)
    for line in to_do:
        sys.stderr.write(f"{line}\n")
    if not to_do:
        print(f"Nothing to mend; {sum(each.count for each in reasons)} findings have a reason.")
    return 1 if to_do else 0


if __name__ == "__main__":
    sys.exit(main())
