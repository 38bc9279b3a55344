"""What the tests of docs/archive.md share."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from osgeo import gdal

BY_PYTHON, BY_SHELL = "| python3 archive.py ", "xargs -0"
"""What only that block of the page holds which goes through a folder this way."""


def finished(masks: Path) -> dict[str, tuple[int, bytes]]:
    """Time of change and content of the masks that say that they are complete."""
    found = {}
    for path in masks.glob("*.tif"):
        dataset = gdal.Open(str(path))
        if dataset is not None and dataset.GetMetadataItem("TERRAMASK_COMPLETE") == "YES":
            found[path.stem] = (path.stat().st_mtime_ns, path.read_bytes())
    return found


def wait_for(condition: Callable[[], object], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"not within {seconds} s"
        time.sleep(0.1)
