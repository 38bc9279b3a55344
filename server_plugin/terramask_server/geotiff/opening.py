"""Opening a GeoTIFF from elsewhere: by GDAL's GTiff driver alone, from its own bytes alone."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from typing import BinaryIO

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader, FilePath, MemoryFile

from ..errors import UnreadableImage
from .blocks import block_bytes
from .header import check_block, check_header

Content = bytes | bytearray | memoryview
File = io.RawIOBase | BinaryIO

# Threads that unpack a scene that is in memory: the model has nothing to do until it is read.
DECODERS = 2
GDAL_OPTIONS = {
    # No side files, no georeference from elsewhere: only what the bytes themselves hold.
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "GDAL_PAM_ENABLED": False,
    "GDAL_GEOREF_SOURCES": "INTERNAL",
    # Unpacked blocks, for all requests together, in bytes. By default GDAL keeps as much as 5 % of
    # the machine's memory; pixels are read once and block by block, so that little is enough.
    "GDAL_CACHEMAX": 128 << 20,
}


@contextlib.contextmanager
def open_geotiff(file: Content | File) -> Iterator[DatasetReader]:
    """Open a GeoTIFF, given as its bytes or as a seekable binary file.

    Raises:
        UnreadableImage: it is not a GeoTIFF, or damaged.
        TooLarge: its header declares more than is reasonable.
        Exception: whatever reading ``file`` raised, although GDAL was in between.
    """
    reader = _Reader(file)
    try:
        check_header(reader.read)
        with rasterio.Env(**GDAL_OPTIONS), _dataset(file, reader) as dataset:
            _check(dataset)
            yield dataset
    except UnicodeDecodeError:
        raise UnreadableImage(
            "The scene's tags or band names are not written in UTF-8; send it without them.",
            param="data",
        ) from None
    except (RasterioError, CPLE_BaseError):
        raise _unreadable() from None
    finally:
        # GDAL knows no exceptions: to it the file had an end where reading failed.
        if reader.error is not None:
            raise reader.error from None


def check_blocks(dataset: DatasetReader, indexes: list[int], limit_bytes: int) -> None:
    """Let bands be read (numbered from 1) of which no strip or tile needs more memory than a limit.

    This is what GDAL makes of the header. Masks were checked with the header itself.

    Raises:
        TooLarge: one does, however small the window is.
    """
    for index in indexes:
        check_block(block_bytes(dataset, index), limit_bytes)


@contextlib.contextmanager
def _dataset(file: Content | File, reader: _Reader) -> Iterator[DatasetReader]:
    with contextlib.ExitStack() as stack:
        try:
            named = _in_memory(file, stack) if isinstance(file, Content) else _PythonFile(reader)
            threads = DECODERS if isinstance(file, Content) else 1
            raster = stack.enter_context(named).open(driver="GTiff", NUM_THREADS=threads)
            dataset = stack.enter_context(raster)
        # Nothing but rasterio and GDAL at work, whose errors over damaged files are of many kinds.
        except Exception:
            raise _unreadable() from None
        yield dataset


def _in_memory(content: Content, stack: contextlib.ExitStack) -> MemoryFile:
    if not isinstance(content, bytearray):
        return MemoryFile(bytes(content))
    # While it is viewed it cannot be resized, and so not move while GDAL reads it.
    stack.enter_context(memoryview(content))
    return MemoryFile(_Whole(content))


def _check(dataset: DatasetReader) -> None:
    # GDAL would open what is named there, be it a file of the server or an address.
    if dataset.tags(ns="OVERVIEWS"):
        raise UnreadableImage(
            "The scene's file refers to another file, which this server does not open; send it "
            "without that.",
            param="data",
        )


def _unreadable() -> UnreadableImage:
    return UnreadableImage(
        "The scene is not a GeoTIFF that can be read; it may be damaged or in another format.",
        param="data",
    )


class _Whole:
    """Hands out a buffer as it is: rasterio copies one that it is given, but not what it reads."""

    def __init__(self, content: bytearray) -> None:
        self._content = content

    def read(self) -> bytearray:
        return self._content


class _PythonFile(FilePath):
    """rasterio's way from GDAL to a Python file, under a name that nothing else has.

    ``FilePath`` warns that ``rasterio.open(..., opener=...)`` is to be preferred. That one changes
    GDAL's table of file systems for each file, while other threads read the table without a lock
    (``VSIFileManager::GetHandler``); this one changes it once, when GDAL is started.
    """

    def __init__(self, reader: _Reader) -> None:
        super(FilePath, self).__init__(reader)


class _Reader:
    """Reads a file anywhere, and remembers what went wrong while GDAL was in between.

    To rasterio it is a file of ``fsspec``, whose file system opens a handle each time GDAL wants
    one.
    """

    path = ""
    mode = "rb"

    def __init__(self, file: Content | File) -> None:
        self.error: BaseException | None = None
        self.size = len(file) if isinstance(file, Content) else file.seek(0, io.SEEK_END)
        self._file = file

    @property
    def fs(self) -> _Reader:
        return self

    def open(self, path: str, mode: str) -> _Handle:
        return _Handle(self)

    def read(self, offset: int, size: int) -> bytes:
        """Bytes of the file, fewer or none beyond its end."""
        if offset >= self.size:
            return b""
        if isinstance(self._file, Content):
            return bytes(memoryview(self._file)[offset : offset + size])
        self._file.seek(offset)
        return self._file.read(size) or b""


class _Handle:
    """What GDAL reads from. GDAL knows no exceptions: none may leave here, and none be lost."""

    def __init__(self, reader: _Reader) -> None:
        self._reader = reader
        self._position = 0

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._reader.size}[whence]
        self._position = base + offset
        return self._position

    def read(self, size: int = -1) -> bytes:
        if self._reader.error is not None:
            return b""
        try:
            part = self._reader.read(self._position, size)
        except BaseException as error:
            self._reader.error = error
            return b""
        self._position += len(part)
        return part
