"""How much room an installation takes, and whether there is enough."""

from __future__ import annotations

import shutil
from pathlib import Path

from ...wire.sentences import Number, tr
from .marker import CUDA

GB = 1_000_000_000
ON_DISK = 3.6
"""GB that the packages for a CPU take, measured on Debian 12 with Python 3.11."""
_NEEDED = {"cpu": 6.0, CUDA: 20.0}


def needed(device: str) -> float:
    """GB that must be free before an installation; for CUDA it was not measured what it takes."""
    return _NEEDED[device]


def free(folder: Path) -> float:
    """GB that are free where `folder` is, or would be; 0 if that cannot be found out."""
    for place in (folder, *folder.parents):
        if place.is_dir():
            try:
                return shutil.disk_usage(place).free / GB
            except OSError:
                return 0.0
    return 0.0


def shortage(device: str, gigabytes: float, folder: Path) -> str:
    """Why there is too little room with so many GB free; empty if there is enough."""
    if gigabytes >= needed(device):
        return ""
    return (
        tr("{:.1f} GB are needed and {:.1f} GB are free in {}; make room there and try again.")
    ).format(Number(needed(device)), Number(gigabytes), folder)
