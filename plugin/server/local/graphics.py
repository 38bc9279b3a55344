"""Which graphics card of NVIDIA's there is."""

from __future__ import annotations

from dataclasses import dataclass

PROGRAM = "nvidia-smi"
ARGUMENTS = ("--query-gpu=name,memory.total,driver_version", "--format=csv,noheader,nounits")


@dataclass(frozen=True)
class Graphics:
    """A graphics card: its name, its memory in MiB, the version of its driver."""

    name: str
    memory: int
    driver: str


def parse(answer: str) -> Graphics | None:
    """The first card by what `PROGRAM` says with ARGUMENTS; None if there is none."""
    for line in answer.splitlines():
        parts = [part.strip() for part in line.rsplit(",", 2)]
        if len(parts) == 3 and parts[1].isdecimal():
            return Graphics(parts[0], int(parts[1]), parts[2])
    return None
