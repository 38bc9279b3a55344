"""What a run has done, on the disk: a killed QGIS costs only what was under way.

Each run has a folder of its own: ``run.json`` says what was asked for, and every answer is a file
whose name tells its cells. A file appears under its name only when it is complete. The folder goes
when the run is finished. While a run goes on it holds a lock, which ends with its process.
"""

from __future__ import annotations

import json
import math
import os
import re
import shutil
import uuid
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QLockFile, QSysInfo

from ..raster.cells import Block
from ..whole_file import write
from ..wire.errors import OutputError
from ..wire.sentences import tr

VERSION = 1
RUN = "run.json"
_LOCK = "lock"
_COUNTED = ("cells", "at")
_PART = re.compile(r"part_(\d+)_(\d+)_(\d+)_(\d+)")
_FAST = 1
_LISTED_MS = 2000
_LOOKED_MS = 100


class JournalError(OutputError):
    """The journal could not be written; the result itself may be whole."""


_held: set[Path] = set()
"""Folders of the runs of this process. After a restart of a container another process's lock can
bear this process's number."""


class Journal:
    """The folder of one run; to be used by one process at a time.

    Raises OutputError if the folder cannot be written or is in use by another run.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = lock_of(folder)
        # Whoever lists runs holds the lock of each for a moment.
        if not self._lock.tryLock(_LISTED_MS):
            raise OutputError(
                tr(
                    "This run is going on already, here or in another QGIS; wait for it or "
                    "cancel it."
                ),
                str(folder),
            )
        _held.add(folder)

    @classmethod
    def create(cls, runs: Path, about: Mapping[str, Any]) -> Journal:
        """A new run in the folder ``runs``; ``about`` is what ``json.dumps`` takes."""
        folder = runs / uuid.uuid4().hex
        with _writing(folder):
            runs.mkdir(parents=True, exist_ok=True)
            folder.mkdir(mode=0o700)
        journal = cls(folder)
        now = datetime.now(timezone.utc)
        started = now.astimezone().isoformat(timespec="seconds")
        journal.change({**about, "version": VERSION, "started": started, "at": now.timestamp()})
        return journal

    @classmethod
    def open(cls, runs: Path, run_id: str) -> Journal:
        """A run that was begun before. Raises OutputError if there is none."""
        folder = runs / run_id
        if not re.fullmatch(r"[0-9a-f]{32}", run_id) or load_about(folder) is None:
            raise OutputError(tr("There is no such run to continue; begin a new one."), str(folder))
        return cls(folder)

    def change(self, about: Mapping[str, Any]) -> None:
        """Write down what the run is to do. Raises JournalError."""
        with _writing(self._folder):
            write(self._folder / RUN, json.dumps(about, ensure_ascii=False).encode("utf-8"))

    @property
    def id(self) -> str:
        return self._folder.name

    def about(self) -> dict[str, Any]:
        """What was asked for. Raises OutputError if that cannot be read."""
        about = load_about(self._folder)
        if about is None:
            raise OutputError(
                tr("What this run was to do cannot be read; begin a new one."), str(self._folder)
            )
        return about

    def note(self, block: Block, values: np.ndarray) -> None:
        """What came for a block of cells, uint8 [band, row, column].

        Raises JournalError if it cannot be written.
        """
        with _writing(self._folder):
            name = f"part_{block.top}_{block.bottom}_{block.left}_{block.right}"
            write(self._folder / name, zlib.compress(values.tobytes(), _FAST))

    def parts(
        self, shape: Callable[[Block], tuple[int, int, int]]
    ) -> Iterator[tuple[Block, np.ndarray]]:
        """What came before, in no particular order; ``shape`` is what a block's values have.

        A file that has been damaged is removed, so that its block is asked for again. Raises
        OutputError for one that belongs to another partition or another number of bands.
        """
        for block, path in list(parts_of(self._folder)):
            try:
                content = zlib.decompress(path.read_bytes())
            except (OSError, zlib.error):
                path.unlink(missing_ok=True)
                continue
            try:
                yield block, np.frombuffer(content, dtype=np.uint8).reshape(shape(block))
            except (ValueError, IndexError) as error:
                raise OutputError(
                    tr("What this run has done does not fit what it is to do; begin a new one."),
                    f"{path.name}: {error}",
                ) from error

    def close(self) -> None:
        """Leave the run to be continued, or to nobody where nothing has been done."""
        about = load_about(self._folder) or {}
        kept = about.get("source") != "" and any(True for _ in parts_of(self._folder))
        self._let_go()
        if not kept:
            remove_folder(self._folder)

    def finish(self) -> None:
        """The run is complete: forget it."""
        self._let_go()
        remove_folder(self._folder)

    def _let_go(self) -> None:
        self._lock.unlock()
        _held.discard(self._folder)


def is_running(folder: Path) -> bool:
    """Whether a process does the run of that folder; not if there is no such run."""
    if folder in _held:
        return True
    if not folder.is_dir():
        return False
    lock = lock_of(folder)
    # Another list may be looking just now, which takes no time.
    if not lock.tryLock(_LOOKED_MS):
        return True
    lock.unlock()
    return False


def lock_of(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / _LOCK))
    # A lock is only as old as its process: a run may take days.
    lock.setStaleLockTime(0)
    known, process, host, _ = lock.getLockInfo()
    ours = known and process == os.getpid() and host == QSysInfo.machineHostName()
    if ours and folder not in _held:
        lock.removeStaleLockFile()
    return lock


def load_about(folder: Path) -> dict[str, Any] | None:
    """What the run was to do; None if that is damaged or of another version."""
    try:
        about = json.loads((folder / RUN).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    usable = isinstance(about, dict) and about.get("version") == VERSION
    return about if usable and all(is_number(about.get(name, 0)) for name in _COUNTED) else None


def is_number(value: object) -> bool:
    """Whether something out of a JSON file can be computed with."""
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return False
    with suppress(OverflowError):
        return math.isfinite(value)
    return False


def parts_of(folder: Path) -> Iterator[tuple[Block, Path]]:
    paths: list[Path] = []
    # The run may end meanwhile, and its folder with it.
    with suppress(OSError):
        paths = list(folder.iterdir())
    for path in paths:
        found = _PART.fullmatch(path.name)
        if found is not None:
            top, bottom, left, right = (int(number) for number in found.groups())
            yield Block(top, bottom, left, right), path


def remove_folder(folder: Path) -> None:
    with suppress(OSError):
        shutil.rmtree(folder)


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    """Turn a failure to write into a sentence."""
    try:
        yield
    except OSError as error:
        raise JournalError(
            tr(
                "The notes of the run cannot be written to '{parent}'; free some space "
                "there or make it writable, and continue the run."
            ).format(parent=folder.parent),
            str(error),
        ) from error
