"""What is installed: a note that is written last, so that half an installation has none."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from ... import whole_file
from .places import Places

CPU = "cpu"
CUDA = "cuda"
REQUIREMENTS = "requirements.lock"
TORCH = "requirements-torch.lock"
_PASSING = {"__pycache__", "build"}


@dataclass(frozen=True)
class Marker:
    """What an installation is of: ``device`` is CPU or CUDA, ``packages`` stands for the locked
    packages, ``server`` for all files of the server package, ``version`` is its version."""

    device: str
    packages: str
    server: str
    version: str

    @classmethod
    def wanted(cls, places: Places, device: str) -> Marker:
        """That of what this version of Terramask installs. Raises OSError."""
        files = _files(places.bundled)
        locks = [places.bundled / name for name in (REQUIREMENTS, TORCH)]
        about = places.bundled / "terramask_server" / "__init__.py"
        return cls(
            device, _digest(locks, places.bundled), _digest(files, places.bundled), _version(about)
        )


def installed(places: Places) -> Marker | None:
    """What is installed completely; None if nothing is."""
    content = _read(places.marker)
    names = [field.name for field in fields(Marker)]
    if set(content) != set(names) or not places.serve.is_file():
        return None
    return Marker(**{name: str(content[name]) for name in names})


def is_newer(places: Places, there: Marker) -> bool:
    """Whether this version of Terramask brings another server than the one that is `there`."""
    try:
        return Marker.wanted(places, there.device) != there
    except OSError:
        return False


def has_packages(places: Places, wanted: Marker) -> bool:
    """Whether the environment holds the packages for `wanted`, complete."""
    return _read(places.packages_marker) == _packages(wanted)


def note_packages(places: Places, wanted: Marker) -> None:
    """Say that the packages are complete. Raises OSError."""
    _write(places.packages_marker, _packages(wanted))


def note_installed(places: Places, wanted: Marker) -> None:
    """Say that all is complete. Raises OSError."""
    _write(places.marker, asdict(wanted))


def _packages(marker: Marker) -> dict[str, str]:
    return {"device": marker.device, "packages": marker.packages}


def _read(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _write(path: Path, content: dict[str, str]) -> None:
    whole_file.write(path, json.dumps(content).encode("ascii"))


def _files(folder: Path) -> list[Path]:
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file() and not any(_is_passing(part) for part in path.relative_to(folder).parts)
    )


def _is_passing(name: str) -> bool:
    """Whether that is made by using the package."""
    return name in _PASSING or name.endswith(".egg-info")


def _digest(files: list[Path], folder: Path) -> str:
    found = hashlib.sha256()
    for path in files:
        found.update(path.relative_to(folder).as_posix().encode() + b"\0")
        found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def _version(about: Path) -> str:
    for line in about.read_text(encoding="utf-8").splitlines():
        name, _, value = line.partition("=")
        if name.strip() == "__version__":
            return value.strip().strip("\"'")
    return ""
