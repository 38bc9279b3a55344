"""Which process the server is, for a QGIS that is started later."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from .process_table import Process


@dataclass(frozen=True)
class Record:
    """A server that was started: its launcher, where it listens, what it serves, and whether it
    stays when QGIS ends."""

    pid: int
    begun: str
    port: int
    model: str
    kept: bool

    @property
    def process(self) -> Process:
        return Process(self.pid, self.begun)

    def write(self, path: Path) -> None:
        """Raises OSError."""
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")


def running(path: Path) -> Record | None:
    """The server that the file tells of, if it still runs; else the file goes."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        record = Record(
            pid=int(content["pid"]),
            begun=str(content["begun"]),
            port=int(content["port"]),
            model=str(content["model"]),
            kept=bool(content["kept"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if record.process.is_running():
        return record
    forget(path)
    return None


def forget(path: Path) -> None:
    """Nothing runs any more."""
    with suppress(OSError):
        path.unlink()
