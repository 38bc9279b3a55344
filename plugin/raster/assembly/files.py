"""Folders and archives, both seen through GDAL's virtual file systems."""

from __future__ import annotations

import re
from collections.abc import Iterator

from osgeo import gdal

from ...wire.errors import SceneError
from ...wire.sentences import tr
from .. import gdal_errors

_ARCHIVES = {".zip": "/vsizip/", ".tar": "/vsitar/", ".tgz": "/vsitar/", ".tar.gz": "/vsitar/"}
_FORMATS = ("GTiff", "JP2OpenJPEG", "JP2ECW", "JP2KAK", "JP2MrSID", "JP2Lura", "JPEG2000")
_MOST_FILES = 20_000
_LARGEST_TEXT = 16 << 20
_SEPARATOR = re.compile(r"[/\\]")
_DRIVE = re.compile(r"(?:^|/)[A-Za-z]:$")


def as_folder(path: str) -> str:
    """The path under which a folder's or an archive's contents are found; empty for other files."""
    for ending, prefix in _ARCHIVES.items():
        if path.lower().endswith(ending):
            return path if path.startswith(prefix) else prefix + path
    with gdal_errors.collecting():
        found = gdal.VSIStatL(path)
        if found is not None and found.IsDirectory():
            return _trimmed(path)
    return ""


def files_in(folder: str) -> list[str]:
    """Paths of all files in a folder and its folders. Raises SceneError if it cannot be listed."""
    names = None
    with gdal_errors.collecting() as failures:
        names = gdal.ReadDirRecursive(folder)
    if names is None:
        raise SceneError(
            tr("'{name}' cannot be read; check that it is complete and within reach.").format(
                name=name_of(folder)
            ),
            "\n".join(failures),
        )
    if len(names) > _MOST_FILES:
        raise SceneError(
            tr(
                "'{name}' holds more than {most_files} files; choose the folder of one product."
            ).format(name=name_of(folder), most_files=_MOST_FILES)
        )
    # A name in an archive is whatever its maker wrote; none of a product leads out of it.
    inside = [name for name in names if ".." not in _SEPARATOR.split(name)]
    return [_joined(folder, name) for name in inside if not name.endswith("/")]


def files_beside(path: str) -> list[str]:
    """Paths of the files in the folder that a file is in."""
    folder = parent(path)
    names = None
    with gdal_errors.collecting():
        names = gdal.ReadDir(folder or ".")
    return [_joined(folder, name) for name in names or () if name not in (".", "..")]


def check_format(path: str) -> None:
    """Raise SceneError for a file that is not, by its contents, a GeoTIFF or JPEG 2000.

    These hold their pixels themselves; what else may lie in a product from elsewhere under such a
    name, a virtual raster for example, could have GDAL open any file and address.
    """
    driver = None
    with gdal_errors.collecting():
        driver = gdal.IdentifyDriverEx(path, gdal.OF_RASTER, list(_FORMATS))
    if driver is None:
        raise SceneError(
            tr(
                "'{name}' is neither a GeoTIFF nor a JPEG 2000, whatever its name says; "
                "check that the product is complete and where it comes from."
            ).format(name=name_of(path))
        )


def name_of(path: str) -> str:
    """The last part of a path."""
    return _SEPARATOR.split(path.rstrip("/\\"))[-1]


def parent(path: str) -> str:
    """The folder that a file or folder is in; empty at the top, and for a name without folder."""
    trimmed = path.rstrip("/\\")
    last = max(trimmed.rfind("/"), trimmed.rfind("\\"))
    return _trimmed(path[: last + 1]) if last >= 0 else ""


def parents(path: str, levels: int) -> Iterator[str]:
    """The folders around a file, the nearest first."""
    for _ in range(levels):
        path = parent(path)
        if not path:
            return
        yield path


def text_of(path: str) -> str:
    """The ASCII characters of a small file; empty if it cannot be read or is large.

    Nothing that is read from metadata needs more, and GDAL's Python bindings fail where a message
    of its XML parser quotes half of a longer character.
    """
    content = b""
    with gdal_errors.collecting():
        found = gdal.VSIStatL(path)
        if found is None or not 0 < found.size <= _LARGEST_TEXT:
            return ""
        file = gdal.VSIFOpenL(path, "rb")
        if file is not None:
            content = bytes(gdal.VSIFReadL(1, found.size, file) or b"")
            gdal.VSIFCloseL(file)
    return content.decode("ascii", "ignore").replace("\0", "")


def _trimmed(folder: str) -> str:
    """A folder without separators at its end, unless it is the root of a system or of a drive:
    Windows takes ``C:`` for the folder that was last used there."""
    trimmed = folder.rstrip("/\\")
    return trimmed if trimmed and not _DRIVE.search(trimmed) else folder


def _joined(folder: str, name: str) -> str:
    return folder + name if not folder or folder.endswith(("/", "\\")) else f"{folder}/{name}"
