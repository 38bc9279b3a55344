"""What the repository looks at in the ZIP itself: size, names, permissions, kinds of files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile, ZipInfo

from tools.scan.finding import REFUSED, Finding

MOST_BYTES = 25_000_000
FORBIDDEN = {"__pycache__", ".git", "__MACOSX"}
NEEDED = ("__init__.py", "metadata.txt", "LICENSE")
SUSPICIOUS = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd")
EXECUTABLE = 0o111


def upload(path: Path) -> list[Finding]:
    """Why the ZIP would be refused before anything in it is read."""
    with ZipFile(path) as archive:
        names = archive.namelist()
    found = [
        Finding(REFUSED, name, 0, text) for name in names if (text := _wrong_with(name)) is not None
    ]
    return found + [Finding(REFUSED, path.name, 0, text) for text in _about(path, names)]


def files(path: Path) -> list[Finding]:
    """Files that may be programs, or that nobody can review."""
    with ZipFile(path) as archive:
        return [
            Finding(check, info.filename.partition("/")[2], 0, text)
            for info in archive.infolist()
            if not info.is_dir()
            for check, text in _kinds(info, archive.read(info))
        ]


def top_folder(path: Path) -> str:
    """The folder that all files of the ZIP are in; empty if there is none."""
    with ZipFile(path) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}
    return tops.pop() if len(tops) == 1 else ""


def _about(path: Path, names: list[str]) -> Iterator[str]:
    if path.stat().st_size > MOST_BYTES:
        yield f"has more than {MOST_BYTES // 1_000_000} MB"
    top = top_folder(path)
    # The name is imported, and is part of an address.
    if not (top.isidentifier() and top.isascii() and not top.startswith("_")):
        yield "has not exactly one top folder whose name Python can import"
    for name in NEEDED:
        if f"{top}/{name}" not in names:
            yield f"has no {name} in its top folder"


def _wrong_with(name: str) -> str | None:
    if ".." in name or name.startswith("/") or "\\" in name or re.match("[A-Za-z]:", name):
        return "is no plain path"
    if ".pyc" in name or FORBIDDEN & set(name.split("/")):
        return "must not be in a package"
    return None


def _kinds(info: ZipInfo, content: bytes) -> Iterator[tuple[str, str]]:
    if info.external_attr >> 16 & EXECUTABLE:
        yield "FILE_EXECUTABLE", "may be executed"
    if info.filename.lower().endswith(SUSPICIOUS):
        yield "FILE_SUSPICIOUS", "is named like a program"
    if b"\0" in content:
        yield "FILE_BINARY", "is not text"
