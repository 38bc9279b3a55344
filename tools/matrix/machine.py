"""What other Debians on this machine take over from it: mirror, certificates and pip's settings."""

from __future__ import annotations

import fcntl
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.matrix.problem import Problem

DEFAULT_MIRROR = "http://deb.debian.org/debian"
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
APT = Path("/etc/apt")
# Of the caller's environment only these go into a chroot: proxies, certificates, pip's options.
KEPT = re.compile(r"(?i)^(https?_proxy|no_proxy|ssl_cert_file|requests_ca_bundle|pip_\w+)$")


def cache_folder() -> Path:
    """Where tools/setup.sh keeps its environments, too."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(os.environ.get("TERRAMASK_CACHE") or Path(base) / "terramask")


@contextmanager
def alone() -> Iterator[None]:
    """Run while no other matrix does: they share the chroots.

    Raises:
        Problem: another one runs.
    """
    folder = cache_folder()
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "matrix.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Problem(
                "Another make test-matrix goes on and shares its folders with this one: wait "
                "until it has ended."
            ) from None
        yield


def mirror() -> str:
    """The Debian mirror that this machine's apt is configured with; Debian's own if none is."""
    lists = [APT / "sources.list", *sorted((APT / "sources.list.d").glob("*"))]
    for file in lists:
        if file.suffix not in (".list", ".sources") or not file.is_file():
            continue
        for line in file.read_text(encoding="utf-8").splitlines():
            found = re.match(r"(?:deb|URIs:)\s(?:.*\s)?(https?://\S+/debian)/?(\s|$)", line)
            if found:
                return found[1]
    return DEFAULT_MIRROR


def environment() -> dict[str, str]:
    """Variables for commands in a chroot: nothing of the caller's but how to reach a network."""
    kept = {name: value for name, value in os.environ.items() if KEPT.match(name)}
    return {
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": "/root",
        "LANG": "C.UTF-8",
        "DEBIAN_FRONTEND": "noninteractive",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
        **kept,
    }


def pip_places() -> list[Path]:
    """Files and folders of this machine that pip's settings consist of or name."""
    asked = subprocess.run(
        [sys.executable, "-m", "pip", "config", "debug"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    ).stdout
    files = re.findall(r"^\s*(/\S.*), exists: True$", asked, re.MULTILINE)
    listed = " ".join(re.findall(r"^\s+(?:\S+: |PIP_\w+=)(.*)$", asked, re.MULTILINE))
    named = [Path(path) for path in re.findall(r"(?:^|[\s'\"])(/[^\s'\"]+)", listed)]
    # A package index on disk links to the packages beside it.
    named += [Path(path).parent for path in re.findall(r"file://(/[^\s'\"]+)", listed)]
    places = {*(Path(path) for path in files), *(path for path in named if path.exists())}
    return sorted(path for path in places if path != CERTIFICATES)
