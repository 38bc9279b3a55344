"""Processes of this computer: which one is meant, what it started, and how it is ended.

A number alone does not say which process is meant: the system gives it out again. So a process is
known by its number together with the time at which it began.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
TERMINATE = 15
KILL = 9
_GONE = ("Z", "X")


@dataclass(frozen=True)
class Process:
    """A process: its number, and when it began, with the number of the system's own start."""

    pid: int
    begun: str

    def is_running(self) -> bool:
        """Whether it is still there, and not another one of the same number."""
        return bool(self.begun) and begin_of(self.pid) == self.begun

    def send(self, signal: int) -> None:
        """Send it a signal, if it is still there and ours."""
        if self.is_running():
            with suppress(ProcessLookupError, PermissionError):
                os.kill(self.pid, signal)


def process(pid: int) -> Process:
    """The process that has this number now."""
    return Process(pid, begin_of(pid))


def begin_of(pid: int) -> str:
    """When a process began; empty if there is none, or it has ended already."""
    fields = _fields(pid)
    if len(fields) < 20 or fields[0] in _GONE:
        return ""
    return f"{_system_start()}:{fields[19]}"


def family(head: Process) -> list[Process]:
    """A process and all that it started, directly or not."""
    if not head.is_running():
        return []
    children: dict[int, list[int]] = {}
    for folder in PROC.glob("[0-9]*"):
        fields = _fields(int(folder.name))
        if len(fields) > 1:
            children.setdefault(int(fields[1]), []).append(int(folder.name))
    found, waiting = [head], [head.pid]
    while waiting:
        for child in children.get(waiting.pop(), []):
            found.append(process(child))
            waiting.append(child)
    return [one for one in found if one.begun]


def kill_all(processes: Iterable[Process]) -> None:
    """End them by force."""
    for one in processes:
        one.send(KILL)


def _fields(pid: int) -> list[str]:
    """The fields of a process after its name, which may hold blanks and brackets."""
    try:
        text = (PROC / str(pid) / "stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return []
    return text.rpartition(")")[2].split()


def _system_start() -> str:
    try:
        return (PROC / "sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""
