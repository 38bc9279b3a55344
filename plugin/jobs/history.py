"""Runs of the past and of now, one small file each: what they were to do and what came of it.

The files lie beside the folder of the journals and outlive these. Several QGIS may write at once;
each writes only of the runs that it does itself, and a file is either whole or not there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from enum import Enum
from pathlib import Path
from typing import Any

from .. import whole_file
from .journal import is_number

VERSION = 1
KEPT = 200
_SUFFIX = ".json"
_ID = re.compile(r"[0-9a-f]{32}")


class State(Enum):
    """How a run stands. ``BROKEN`` is one that ended with its QGIS."""

    RUNNING = "running"
    DONE = "done"
    GAPS = "gaps"
    CANCELLED = "cancelled"
    FAILED = "failed"
    BROKEN = "broken"


@dataclass(frozen=True)
class PastRun:
    """One run, whatever began it.

    ``started`` is local time, ISO 8601, and ``at`` the same in seconds since 1970; ``seconds`` is
    how long it took, of all its beginnings together. ``done`` of ``windows`` cells were answered.
    ``floods`` is whether floods were asked for, ``finds_floods`` whether ``model`` (a title, empty
    until it is known) looks for them; ``flood_km2`` is None where it does not. ``class_km2`` has
    the area of each class. ``acquired`` is the scene's date, ISO 8601, or empty. ``message`` says
    why the run failed or has gaps. ``settings`` is what a repetition needs, as in
    ``DetectRequest.to_json``; no key is in it. ``can_continue`` is not written down: it depends on
    the journal.
    """

    id: str
    title: str
    state: State
    started: str
    at: float
    server: str
    authcfg: str
    output: str
    floods: bool = True
    finds_floods: bool = True
    model: str = ""
    acquired: str = ""
    seconds: float = 0.0
    done: int = 0
    windows: int = 0
    flood_km2: float | None = None
    class_km2: Mapping[str, float] = field(default_factory=dict)
    message: str = ""
    details: str = ""
    settings: Mapping[str, Any] = field(default_factory=dict)
    can_continue: bool = False

    @property
    def can_repeat(self) -> bool:
        """Whether it is known what it was to do; not where the scene's address held a key."""
        return bool(self.settings.get("source"))

    def to_json(self) -> dict[str, Any]:
        about = asdict(self)
        del about["can_continue"]
        return {**about, "state": self.state.value, "version": VERSION}

    @classmethod
    def from_json(cls, about: Any) -> PastRun | None:
        """None for what this version has not written."""
        if not isinstance(about, dict) or about.pop("version", None) != VERSION:
            return None
        names = {item.name for item in fields(cls)} - {"can_continue"}
        try:
            run = cls(**{name: about[name] for name in names & set(about)})
            return cls(**{**vars(run), "state": State(run.state)}) if _is_sound(run) else None
        except (KeyError, TypeError, ValueError):
            return None


class History:
    """The files of the runs whose journals lie in the folder ``runs``; for any thread."""

    def __init__(self, runs: Path) -> None:
        self._runs = runs
        self.folder = runs.with_name(f"{runs.name}-history")

    def write(self, run: PastRun) -> bool:
        """Keep a run. A full disk ends no run for the sake of this list: then it answers false."""
        content = json.dumps(run.to_json()).encode("ascii")
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            whole_file.write(self._path(run.id), content)
            return True
        return False

    def read(self, run_id: str) -> PastRun | None:
        """The run of that number; None if there is none, or its file makes no sense."""
        try:
            about = json.loads(self._path(run_id).read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return None
        run = PastRun.from_json(about)
        return run if run is not None and run.id == run_id else None

    def runs(self) -> Iterator[PastRun]:
        """All runs, in no particular order."""
        for path, _ in self._files():
            run = self.read(path.stem) if _ID.fullmatch(path.stem) else None
            if run is not None:
                yield run

    def remove(self, run_id: str) -> None:
        """Forget a run; its result stays."""
        with suppress(OSError):
            self._path(run_id).unlink()

    def prune(self) -> None:
        """Forget the oldest of more than KEPT runs; not those that can be continued."""
        files = sorted(self._files(), key=lambda pair: pair[1], reverse=True)
        for path, _ in files[KEPT:]:
            if not (self._runs / path.stem).is_dir():
                with suppress(OSError):
                    path.unlink()

    def _path(self, run_id: str) -> Path:
        return self.folder / f"{run_id}{_SUFFIX}"

    def _files(self) -> list[tuple[Path, int]]:
        """What lies in the folder, also what a killed process left half written, and when it was
        written."""
        found = []
        with suppress(OSError):
            for path in self.folder.iterdir():
                # Another QGIS may forget it meanwhile.
                with suppress(OSError):
                    found.append((path, path.stat().st_mtime_ns))
        return found


def _is_sound(run: PastRun) -> bool:
    """Whether the types are those that are shown and computed with; ``state`` is still a text."""
    texts = (run.id, run.title, run.started, run.server, run.authcfg, run.output, run.model)
    more = (run.acquired, run.message, run.details)
    if not isinstance(run.class_km2, dict) or not isinstance(run.settings, dict):
        return False
    numbers = (run.at, run.seconds, run.done, run.windows, *run.class_km2.values())
    return (
        all(isinstance(text, str) for text in (*texts, *more))
        and all(is_number(number) for number in numbers)
        and (run.flood_km2 is None or is_number(run.flood_km2))
        and all(isinstance(flag, bool) for flag in (run.floods, run.finds_floods))
    )
