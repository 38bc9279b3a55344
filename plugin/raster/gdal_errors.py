"""GDAL's failures as exceptions, without touching GDAL's process-wide exception mode.

``gdal.UseExceptions()`` would change how every other plugin's GDAL calls behave, and whether
it is on is not ours to know. So failures are collected by an error handler of this thread,
and the RuntimeError of the other mode is caught as well. GDAL often fails only when it
flushes, so a dataset must be closed inside the block.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Callable

from osgeo import gdal

from ..wire.errors import TerramaskError

_NO_TEXT = "a message that is not UTF-8, such as one about a file with such a name"
_QUERY = re.compile(r"((?:https?://|/vsi)[^\s?'\"]*)\?[^\s'\"]*")


@contextmanager
def collecting() -> Iterator[list[str]]:
    """Gather what GDAL reports or raises inside the block; nothing leaves it but other errors."""
    failures: list[str] = []

    def handler(level: int = gdal.CE_Failure, number: int = 0, message: str = _NO_TEXT) -> None:
        # GDAL 3.6 calls it without anything if the message is not UTF-8.
        if level >= gdal.CE_Failure:
            failures.append(_readable(f"GDAL error {number}: {message}"))

    gdal.PushErrorHandler(handler)
    try:
        yield failures
    except (RuntimeError, SystemError) as error:
        # A SystemError is about a message that is not UTF-8, too.
        failures.append(_readable(str(error) or _NO_TEXT))
        # What it passed on its way would hold a dataset open for as long as it is remembered.
        traceback.clear_frames(error.__traceback__)
    finally:
        gdal.PopErrorHandler()


@contextmanager
def raising(make: Callable[[str], TerramaskError]) -> Iterator[None]:
    """Raise ``make(details)`` if GDAL reports a failure or raises inside the block."""
    with collecting() as failures:
        yield
    if failures:
        raise make("\n".join(failures))


def unlink(*paths: str) -> None:
    """Remove files of GDAL's, whether they exist or not: it may raise for one that does not."""
    for path in paths:
        with collecting():
            gdal.Unlink(path)


def _readable(message: str) -> str:
    """The message without the queries of addresses, which can hold keys, as text that can be
    written."""
    return _QUERY.sub(r"\1?...", message).encode("utf-8", "replace").decode("utf-8")
