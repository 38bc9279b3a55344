"""A file that an algorithm writes out of sight until it is whole."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from osgeo import gdal

from ..raster import gdal_errors
from ..whole_file import replace

_OF_SQLITE = ("-wal", "-shm", "-journal")
"""Ends of the files in which SQLite keeps what is not in the database yet; it would add those of an
older database to a new one of its name."""


class NewFile:
    """A place for a file that is to be called ``target``: the same name, because a GeoPackage calls
    its layer so, in a hidden folder beside it.

    An older file of that name stays as it is until ``put_in_place()``. Raises OSError if nothing
    can be written there.
    """

    def __init__(self, target: str) -> None:
        folder, name = os.path.split(target)
        self._start = target[: len(target) - len(name)]
        self._parent = Path(folder or ".")
        self._hidden = Path(tempfile.mkdtemp(prefix=".terramask-", dir=self._parent))
        self.path = str(self._hidden / name)

    def name_of(self, written: str) -> str:
        """What the layer that was written as ``written`` is called when its file is in place."""
        return self._start + os.path.split(written)[1]

    def put_in_place(self) -> None:
        """Give what was written its name, and all that belongs to it. Raises OSError."""
        new = [path.name for path in self._hidden.iterdir()]
        for name in new:
            for end in _OF_SQLITE:
                with suppress(FileNotFoundError):
                    self._parent.joinpath(name + end).unlink()
        stale = {old for name in new for old in _parts_of(self._parent / name)}
        for name in new:
            stale.discard(self._parent / name)
            replace(self._hidden / name, self._parent / name)
        for old in stale:
            with suppress(OSError):
                old.unlink()
        self.remove()

    def remove(self) -> None:
        """Remove what was written and is not in place."""
        shutil.rmtree(self._hidden, ignore_errors=True)


def _parts_of(old: Path) -> list[Path]:
    """The files that an older layer consists of, such as a Shapefile's index, which would be wrong
    for the new one."""
    if not old.is_file():
        return []
    parts: list[str] = []
    with gdal_errors.collecting():
        dataset = gdal.OpenEx(str(old), gdal.OF_VECTOR)
        parts = (dataset.GetFileList() or []) if dataset is not None else []
    return [Path(part) for part in parts]
