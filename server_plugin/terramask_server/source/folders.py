"""Files of the server, below the folders that its operator allows."""

from __future__ import annotations

import contextlib
import os
import stat
import uuid
from pathlib import Path
from typing import BinaryIO

from ..errors import AnswerNotWritten, PathRefused
from ..settings import Settings

DIRECTORY = os.O_RDONLY | os.O_CLOEXEC | os.O_DIRECTORY
# Links are resolved before, and a named pipe would keep who opens it waiting.
STEP = os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK


def open_path(text: str, folders: tuple[Path, ...]) -> BinaryIO:
    """Open the file at ``text``, absolute or relative to one of ``folders``, which are resolved.

    Raises:
        PathRefused: it is not a file in one of the folders, whatever the reason.
    """
    if not folders:
        raise PathRefused(
            "This server's operator has not allowed it to read files by their path; send the file "
            "itself.",
            param="data_format",
        )
    for folder in folders:
        # ValueError: outside the folder, or a zero byte. RuntimeError: links that go round.
        with contextlib.suppress(OSError, ValueError, RuntimeError):
            # With an absolute text, that path itself.
            inside = (folder / text).resolve(strict=True).relative_to(folder)
            return _open_inside(folder, inside.parts)
    # One sentence for all, lest it be found out which files there are.
    raise PathRefused(
        "The path is not that of a file in a folder that this server's operator allows.",
        param="data",
    )


def answer_folder(settings: Settings) -> Path:
    """The folder that answers may be written to.

    Raises:
        PathRefused: there is none.
    """
    if settings.write_folder is None:
        raise PathRefused(
            "This server's operator has not allowed it to write answers to files; ask for "
            "b64_json instead.",
            param="out_data_format",
        )
    return settings.write_folder


def write_answer(content: bytes, settings: Settings) -> str:
    """Write a new file into the operator's folder, whole or not at all, and return its path.

    Raises:
        PathRefused: there is no such folder.
        AnswerNotWritten: it cannot be written, for example because the disk is full.
    """
    folder = answer_folder(settings)
    path = folder / f"terramask-{uuid.uuid4()}.tif"
    unfinished = path.with_suffix(".part")
    try:
        try:
            with unfinished.open("xb") as file:
                file.write(content)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise AnswerNotWritten(
            f"The answer could not be written to the operator's folder ({error.strerror}); ask for "
            "b64_json instead, or tell the operator.",
            param="out_data_format",
        ) from None
    return str(path)


def _open_inside(folder: Path, parts: tuple[str, ...]) -> BinaryIO:
    """Open a file step by step, so that a link put there meanwhile leads nowhere."""
    at = os.open(folder, DIRECTORY)
    for part in parts:
        try:
            step = os.open(part, STEP, dir_fd=at)
        finally:
            os.close(at)
        at = step
    if not stat.S_ISREG(os.fstat(at).st_mode):
        os.close(at)
        raise OSError("not a file")
    return os.fdopen(at, "rb")
