"""Folders before, after and instead of an installation; all of it may take seconds."""

from __future__ import annotations

import shutil
from pathlib import Path

from ...wire.errors import LocalServerError
from ...wire.sentences import tr
from . import recipe
from .marker import Marker, has_packages, note_installed
from .places import Places


def prepare(places: Places, wanted: Marker) -> bool:
    """Make the folders ready for the steps; returns whether the packages are there already.

    An environment that is not complete goes: what pip was unpacking when it was ended may look as
    if it were whole. What was downloaded stays. Raises LocalServerError.
    """
    try:
        places.marker.unlink(missing_ok=True)
        ready = has_packages(places, wanted)
        for folder in (places.source, places.scratch, *(() if ready else (places.environment,))):
            _discard(folder, places)
        for folder in (places.cache, places.scratch, places.logs):
            folder.mkdir(parents=True, exist_ok=True)
        places.install_log.write_bytes(b"")
        shutil.copytree(places.bundled, places.source, ignore=_made_by_use)
        constraints = places.scratch / recipe.CONSTRAINTS
        constraints.write_text(recipe.constraints(places), encoding="utf-8")
    except OSError as error:
        raise unwritable(places, error) from error
    return ready


def finish(places: Places, wanted: Marker) -> None:
    """Take away what is not needed any more and note that all is there. Raises
    LocalServerError."""
    try:
        for folder in (places.cache, places.scratch):
            _discard(folder, places)
        note_installed(places, wanted)
    except OSError as error:
        raise unwritable(places, error) from error


def has_remains(places: Places) -> bool:
    """Whether there is something to delete, or half an installation."""
    folders = (places.environment, places.source, places.cache, places.scratch, places.discarded)
    return any(folder.exists() for folder in folders)


def remove(places: Places) -> None:
    """Delete all that was ever installed, its logs and downloads, and nothing else. Raises
    LocalServerError."""
    try:
        # First what says that it is complete.
        for file in (places.marker, places.running):
            file.unlink(missing_ok=True)
        folders = (places.environment, places.source, places.cache, places.scratch, places.logs)
        for folder in folders:
            _discard(folder, places)
    except OSError as error:
        raise LocalServerError(
            tr("{} cannot be deleted; delete it by hand.").format(places.root), repr(error)
        ) from error


def remove_root(places: Places) -> None:
    """Take away the folder itself, and the one around it, if nothing else is in them."""
    for folder in (places.root, places.root.parent):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def size_of(folder: Path) -> int:
    """Bytes on the disk that a folder takes."""
    return sum(_bytes(path) for path in folder.rglob("*"))


def unwritable(places: Places, error: OSError) -> LocalServerError:
    """What is said if the folder cannot be written, and what to do."""
    return LocalServerError(
        tr("The folder {} cannot be written: {}; make room there or set its rights.").format(
            places.root, error.strerror or type(error).__name__
        ),
        repr(error),
    )


def _bytes(path: Path) -> int:
    try:
        return path.lstat().st_blocks * 512
    except OSError:
        return 0


def _discard(folder: Path, places: Places) -> None:
    """Delete a folder; at no time does a part of it lie where a whole one is looked for."""
    _delete(places.discarded)
    if folder.is_dir() and not folder.is_symlink():
        folder.rename(places.discarded)
        _delete(places.discarded)


def _delete(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def _made_by_use(folder: str, names: list[str]) -> set[str]:
    return {
        name for name in names if name in ("__pycache__", "build") or name.endswith(".egg-info")
    }
