"""The file that a result is written to, and the older one that it takes the place of.

A raster is more than one file: GDAL keeps beside it what the format cannot hold (``.aux.xml``),
overviews (``.ovr``) and masks (``.msk``). All of them come and go together.

An older result is moved aside under a hidden name that tells whose it is. If a run is killed, the
next one finds it there, and in its place a result that says of itself that it is not complete.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
from contextlib import suppress
from pathlib import Path

from osgeo import gdal

from ..whole_file import replace
from ..wire.errors import OutputError
from ..wire.sentences import tr
from . import file_name, gdal_errors
from .files import files_of
from .scene import Scene

COMPLETE = "TERRAMASK_COMPLETE"
"""The tag of a result that says YES, or NO until then."""
_BESIDE = ("", ".aux.xml", ".ovr", ".msk")
_FULL = 1 << 20
"""A volume with less free bytes than this is called full."""
_GROWTH = 1 << 16
"""Bytes by which a file is made longer to hear from the system why it may not be."""
_NO_ROOM = re.compile(r"no space left|disk full|not enough space|quota", re.IGNORECASE)
_TOO_LARGE = re.compile(r"file too large|file size limit", re.IGNORECASE)


class OutputFile:
    """The name ``path``, free to be written to. An older result of that name waits aside, until
    ``keep()`` removes it or ``discard()`` puts it back in the place of what was written.

    Raises OutputError if ``path`` is one of the files that ``scene`` consists of, or if a program
    holds the older result (Windows).
    """

    def __init__(self, path: Path, scene: Scene) -> None:
        self.path = path
        self._identity: tuple[int, int] | None = None
        unusable = file_name.problem(path.name)
        if unusable:
            raise OutputError(unusable)
        if not file_name.is_folder(path.parent):
            raise self.failure("")
        if path.exists() and _is_part_of(path, scene):
            raise OutputError(
                tr("The result would replace the scene itself; choose another file name.")
            )
        self._aside = [(_beside(path, end), _beside(_hidden(path), end)) for end in _BESIDE]
        if path.is_dir():
            raise self.failure("")
        if _hidden(path).exists() and _is_incomplete(path):
            self._remove()
        else:
            self._move_aside()

    def written(self) -> None:
        """Remember the file that was created, to notice if it is replaced."""
        self._identity = _identity(self.path)

    def check_there(self) -> None:
        """Raise OutputError if the file was deleted or replaced: GDAL would write into nothing."""
        if self._identity is not None and _identity(self.path) != self._identity:
            raise OutputError(
                tr(
                    "The result '{path}' was deleted or replaced while it was written; choose "
                    "another name, or leave the file alone until the run has ended."
                ).format(path=self.path)
            )

    def keep(self) -> None:
        """The result is there to stay: remove the older one."""
        for _, aside in self._aside:
            with suppress(OSError):
                aside.unlink()

    def discard(self) -> None:
        """Remove what was written and put the older result back."""
        if self._identity is None or _identity(self.path) in (self._identity, None):
            self._remove()
            for original, aside in self._aside:
                with suppress(OSError):
                    # Nothing waits where nothing was moved.
                    replace(aside, original)

    def failure(self, details: str) -> OutputError:
        """Why the file cannot be written, as far as the system and the folder tell."""
        folder = self.path.parent
        if not file_name.is_folder(folder):
            sentence = tr("The folder '{}' does not exist; choose another place for the result.")
        elif self.path.is_dir():
            sentence = tr("There is a folder with the result's name in '{}'; choose another name.")
        elif not os.access(folder, os.W_OK):
            sentence = tr("The folder '{}' may not be written to; choose another for the result.")
        elif _NO_ROOM.search(details) or _is_full(folder):
            sentence = tr("The disk of '{}' is full; free some space or choose another folder.")
        elif _TOO_LARGE.search(details) or self._growth_error() == errno.EFBIG:
            sentence = tr(
                "The disk of '{}' takes no file as large as the result; choose another disk."
            )
        else:
            sentence = tr("The result cannot be written to '{}'; choose another folder.")
        return OutputError(sentence.format(folder), details)

    def _growth_error(self) -> int:
        """The system's error number for making our file longer, which is undone; 0 for none.

        GDAL from 3.10 on does not pass on why it could not write.
        """
        if self._identity is None or _identity(self.path) != self._identity:
            return 0
        try:
            with self.path.open("r+b", buffering=0) as file:
                size, left = file.seek(0, os.SEEK_END), _GROWTH
                try:
                    while left:
                        left -= file.write(bytes(left))
                finally:
                    file.truncate(size)
        except OSError as error:
            return error.errno or 0
        return 0

    def _move_aside(self) -> None:
        moved: list[tuple[Path, Path]] = []
        try:
            for original, aside in self._aside:
                if original.exists():
                    original.replace(aside)
                    moved.append((original, aside))
        except OSError as error:
            for original, aside in moved:
                with suppress(OSError):
                    aside.replace(original)
            if isinstance(error, PermissionError) and _is_incomplete(self.path):
                # On the map of a QGIS for Windows: it is ours, and written over as it lies there.
                return
            if not isinstance(error, PermissionError) or not os.access(self.path.parent, os.W_OK):
                raise self.failure(str(error)) from error
            raise OutputError(
                tr(
                    "'{path}' is open in another program or loaded in QGIS; remove that layer "
                    "or choose another name."
                ).format(path=self.path),
                str(error),
            ) from error

    def _remove(self) -> None:
        for original, _ in self._aside:
            with suppress(OSError):
                original.unlink()


def _is_full(folder: Path) -> bool:
    """Whether the folder's volume is full; not where that cannot be told."""
    try:
        return shutil.disk_usage(folder).free < _FULL
    except OSError:
        return False


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _hidden(path: Path) -> Path:
    return path.with_name(f".{path.name}.before")


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells one file from another of the same name; None if there is none."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino


def _is_incomplete(path: Path) -> bool:
    """Whether a file is what a run wrote that did not come to its end."""
    dataset = None
    with gdal_errors.collecting():
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER)
    return dataset is not None and dataset.GetMetadataItem(COMPLETE) == "NO"


def _is_part_of(path: Path, scene: Scene) -> bool:
    """Whether the scene lies in ``path``, by any name, or refers to it as a VRT does."""
    for name in files_of(scene.source):
        # Names within GDAL's virtual file systems are none of the disk's.
        with suppress(OSError, ValueError):
            if path.samefile(name):
                return True
    return False
