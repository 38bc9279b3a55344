"""What a run has done, on the disk: a killed QGIS costs only what was under way.

Each run has a folder of its own: ``run.json`` says what was asked for, and every answer is a file
whose name tells its cells. A file appears under its name only when it is complete. The folder goes
when the run is finished. While a run goes on it holds a lock, which ends with its process.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import uuid
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QLockFile

from ..raster.cells import Block
from ..wire.errors import OutputError

VERSION = 1
_RUN = "run.json"
_LOCK = "lock"
_PART = re.compile(r"part_(\d+)_(\d+)_(\d+)_(\d+)")
_FAST = 1
_LISTED_MS = 2000


@dataclass(frozen=True)
class RunRecord:
    """A run that has not been finished.

    ``done`` of ``windows`` cells have been answered; ``started`` is local time, ISO 8601.
    """

    id: str
    title: str
    started: str
    output: str
    server: str
    authcfg: str
    done: int
    windows: int


class Journal:
    """The folder of one run; to be used by one process at a time.

    Raises OutputError if the folder cannot be written or is in use by another run.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = QLockFile(str(folder / _LOCK))
        # A lock is only as old as its process: a run may take days.
        self._lock.setStaleLockTime(0)
        # Whoever lists runs holds the lock of each for a moment.
        if not self._lock.tryLock(_LISTED_MS):
            raise OutputError(
                "This run is going on already, here or in another QGIS; wait for it or cancel it.",
                str(folder),
            )

    @classmethod
    def create(cls, runs: Path, about: Mapping[str, Any]) -> Journal:
        """A new run in the folder ``runs``; ``about`` is what ``json.dumps`` takes."""
        folder = runs / uuid.uuid4().hex
        with _writing(folder):
            folder.mkdir(parents=True)
            started = datetime.now(timezone.utc).astimezone().isoformat(timespec="seconds")
            run = {**about, "version": VERSION, "started": started}
            _write(folder / _RUN, json.dumps(run, ensure_ascii=False).encode("utf-8"))
        return cls(folder)

    @classmethod
    def open(cls, runs: Path, run_id: str) -> Journal:
        """A run that was begun before. Raises OutputError if there is none."""
        folder = runs / run_id
        if not re.fullmatch(r"[0-9a-f]{32}", run_id) or _load(folder) is None:
            raise OutputError("There is no such run to continue; begin a new one.", str(folder))
        return cls(folder)

    @property
    def id(self) -> str:
        return self._folder.name

    def about(self) -> dict[str, Any]:
        """What was asked for. Raises OutputError if that cannot be read."""
        about = _load(self._folder)
        if about is None:
            raise OutputError(
                "What this run was to do cannot be read; begin a new one.", str(self._folder)
            )
        return about

    def note(self, block: Block, values: np.ndarray) -> None:
        """What came for a block of cells, uint8 [band, row, column].

        Raises OutputError if it cannot be written.
        """
        with _writing(self._folder):
            name = f"part_{block.top}_{block.bottom}_{block.left}_{block.right}"
            _write(self._folder / name, zlib.compress(values.tobytes(), _FAST))

    def parts(
        self, shape: Callable[[Block], tuple[int, int, int]]
    ) -> Iterator[tuple[Block, np.ndarray]]:
        """What came before, in no particular order; ``shape`` is what a block's values have.

        A file that has been damaged is removed, so that its block is asked for again.
        """
        for block, path in list(_parts(self._folder)):
            try:
                content = zlib.decompress(path.read_bytes())
                values = np.frombuffer(content, dtype=np.uint8).reshape(shape(block))
            except (OSError, zlib.error, ValueError, IndexError):
                path.unlink(missing_ok=True)
                continue
            yield block, values

    def close(self) -> None:
        """Leave the run to be continued, or to nobody where nothing has been done."""
        kept = any(True for _ in _parts(self._folder))
        self._lock.unlock()
        if not kept:
            _remove(self._folder)

    def finish(self) -> None:
        """The run is complete: forget it."""
        self._lock.unlock()
        _remove(self._folder)


def unfinished(runs: Path) -> list[RunRecord]:
    """Runs that can be continued, the newest first; not those that are going on."""
    if not runs.is_dir():
        return []
    records = [_record(folder) for folder in runs.iterdir() if not _is_running(folder)]
    found = [record for record in records if record is not None and record.done]
    return sorted(found, key=lambda record: record.started, reverse=True)


def find(runs: Path, run_id: str = "") -> RunRecord:
    """A run that can be continued, the newest without a number. Raises OutputError."""
    records = unfinished(runs)
    for record in records:
        if run_id in ("", record.id):
            return record
    raise OutputError(
        "There is no such run to continue; begin a new one."
        if records
        else "There is no run to continue; begin one.",
        run_id,
    )


def remove(runs: Path, run_id: str) -> None:
    """Forget a run that is not going on. Raises OutputError otherwise."""
    Journal.open(runs, run_id).finish()


def _record(folder: Path) -> RunRecord | None:
    about = _load(folder)
    if about is None:
        return None
    return RunRecord(
        id=folder.name,
        title=str(about.get("title", "")),
        started=str(about.get("started", "")),
        output=str(about.get("output", "")),
        server=str(about.get("server", "")),
        authcfg=str(about.get("authcfg", "")),
        done=sum(block.cells for block, _ in _parts(folder)),
        windows=int(about.get("cells", 0)),
    )


def _is_running(folder: Path) -> bool:
    lock = QLockFile(str(folder / _LOCK))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        return True
    lock.unlock()
    return False


def _load(folder: Path) -> dict[str, Any] | None:
    try:
        about = json.loads((folder / _RUN).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    usable = isinstance(about, dict) and about.get("version") == VERSION
    return about if usable else None


def _parts(folder: Path) -> Iterator[tuple[Block, Path]]:
    for path in folder.iterdir():
        found = _PART.fullmatch(path.name)
        if found is not None:
            top, bottom, left, right = (int(number) for number in found.groups())
            yield Block(top, bottom, left, right), path


def _write(path: Path, content: bytes) -> None:
    """Write a file that is either complete or not there, whatever happens to this process."""
    unfinished = path.with_name(f"new_{path.name}")
    with unfinished.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)


def _remove(folder: Path) -> None:
    with suppress(OSError):
        shutil.rmtree(folder)


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    """Turn a failure to write into a sentence."""
    try:
        yield
    except OSError as error:
        raise OutputError(
            f"The notes of the run cannot be written to '{folder.parent}'; free some space there "
            "or make it writable, and continue the run.",
            str(error),
        ) from error
