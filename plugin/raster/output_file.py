"""The name that a result is to have, and the hidden file beside it that takes it in the end.

A raster is more than one file: GDAL keeps beside it what the format cannot hold (``.aux.xml``),
overviews (``.ovr``) and masks (``.msk``). All of them come and go together.
"""

from __future__ import annotations

import os
import shutil
import uuid
from contextlib import suppress
from pathlib import Path

from ..wire.errors import OutputError
from .scene import Scene, open_dataset

AUX = ".aux.xml"
_ASIDE = (AUX, ".ovr", ".msk")
_FULL = 1 << 20
"""A volume with less free bytes than this is called full."""


class OutputFile:
    """``part`` is what to write; ``commit()`` gives it the name ``path``, ``discard()`` removes it.

    Raises OutputError if ``path`` is one of the files that ``scene`` consists of.
    """

    def __init__(self, path: Path, scene: Scene) -> None:
        self.path = path
        self.part = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")
        if path.exists() and _is_part_of(path, scene):
            raise OutputError(
                "The result would replace the scene itself; choose another file name."
            )

    def check_replaceable(self) -> None:
        """Raise OutputError if a file of that name is held by a program (Windows)."""
        if not self.path.is_file():
            return
        try:
            # Onto its own name: changes nothing, and Windows refuses where the end would fail.
            self.path.rename(self.path)
        except PermissionError as error:
            raise OutputError(
                f"'{self.path}' is open in another program or loaded in QGIS; "
                "remove that layer or choose another name.",
                str(error),
            ) from error

    def commit(self) -> None:
        """Put the part in the place of an older file, whose side files go."""
        try:
            self.part.replace(self.path)
            for ending in _ASIDE:
                beside(self.path, ending).unlink(missing_ok=True)
            if beside(self.part, AUX).exists():
                beside(self.part, AUX).replace(beside(self.path, AUX))
        except OSError as error:
            raise OutputError(
                f"The result cannot take the place of '{self.path}'; "
                "close the programs that use that file, or choose another name.",
                str(error),
            ) from error

    def discard(self) -> None:
        """Remove what was written and has not been committed."""
        for path in (self.part, beside(self.part, AUX)):
            with suppress(OSError):
                path.unlink()

    def failure(self, details: str) -> OutputError:
        """Why the file cannot be written, as far as the folder says."""
        folder = self.path.parent
        if not folder.is_dir():
            sentence = "The folder '{}' does not exist; choose another place for the result."
        elif not os.access(folder, os.W_OK):
            sentence = "The folder '{}' may not be written to; choose another for the result."
        elif shutil.disk_usage(folder).free < _FULL:
            sentence = "The disk of '{}' is full; free some space or choose another folder."
        else:
            sentence = "The result cannot be written to '{}'; choose another folder."
        return OutputError(sentence.format(folder), details)


def beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _is_part_of(path: Path, scene: Scene) -> bool:
    """Whether the scene lies in ``path``, by any name, or refers to it as a VRT does."""
    for name in [scene.source, *(open_dataset(scene.source).GetFileList() or [])]:
        # Names within GDAL's virtual file systems are none of the disk's.
        with suppress(OSError, ValueError):
            if path.samefile(name):
                return True
    return False
