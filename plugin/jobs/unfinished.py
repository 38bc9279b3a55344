"""Runs that were not finished: which there are, and forgetting them."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..wire.errors import OutputError
from ..wire.sentences import tr
from .journal import RUN, Journal, is_running, load_about, parts_of, remove_folder

_ABANDONED_S = 3600


@dataclass(frozen=True)
class RunRecord:
    """A run that has not been finished.

    ``done`` of ``windows`` cells have been answered; ``started`` is local time, ISO 8601, ``at``
    the same in seconds since 1970. ``floods`` is whether floods were asked for.
    """

    id: str
    title: str
    started: str
    output: str
    server: str
    authcfg: str
    done: int
    windows: int
    at: float
    floods: bool


def unfinished(runs: Path) -> list[RunRecord]:
    """Runs that can be continued, the newest first; not those that are going on.

    What was left by runs that were killed before anything was done, or whose scene's address held
    a key and was not kept, is removed.
    """
    if not runs.is_dir():
        return []
    found: list[RunRecord] = []
    for folder in runs.iterdir():
        # Looking whether it runs changes the folder's time.
        age = _age(folder)
        if age is None or is_running(folder):
            continue
        about = load_about(folder)
        if about is None:
            # Just being begun, by another version, or damaged: only what is empty and old goes.
            if age > _ABANDONED_S and not (folder / RUN).exists():
                remove_folder(folder)
            continue
        record = _record(folder, about)
        if record.done and about.get("source") != "":
            found.append(record)
        else:
            remove_folder(folder)
    return sorted(found, key=lambda record: record.at, reverse=True)


def find(runs: Path, wanted: str = "") -> RunRecord:
    """A run that can be continued: the one with the number ``wanted``, or the newest that writes
    the file ``wanted``, or the newest of all if that is empty. Raises OutputError."""
    records = unfinished(runs)
    for record in records:
        if wanted in ("", record.id) or _is_path(record.output, wanted):
            return record
    raise OutputError(
        tr("There is no such run to continue; begin a new one.")
        if records
        else tr("There is no run to continue; begin one."),
        wanted,
    )


def remove(runs: Path, run_id: str) -> None:
    """Forget a run that is not going on. Raises OutputError otherwise."""
    Journal.open(runs, run_id).finish()


def _is_path(one: str, other: str) -> bool:
    """Whether both name the same place of a disk; the file itself may be gone."""
    try:
        return bool(one) and Path(one).resolve() == Path(other).resolve()
    except (OSError, ValueError):
        # What is no path at all, such as a text with a null character.
        return False


def _record(folder: Path, about: Mapping[str, Any]) -> RunRecord:
    return RunRecord(
        id=folder.name,
        title=str(about.get("title", "")),
        started=str(about.get("started", "")),
        output=str(about.get("output", "")),
        server=str(about.get("server", "")),
        authcfg=str(about.get("authcfg", "")),
        done=sum(block.cells for block, _ in parts_of(folder)),
        windows=int(about.get("cells", 0)),
        at=float(about.get("at", 0)),
        # Runs that began before there were others were for floods.
        floods=bool(about.get("floods", True)),
    )


def _age(folder: Path) -> float | None:
    """Seconds since the folder changed; None if it is none."""
    try:
        return time.time() - folder.stat().st_mtime if folder.is_dir() else None
    except OSError:
        return None
