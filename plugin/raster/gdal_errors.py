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

_QUERY = re.compile(r"((?:https?://|/vsi)[^\s?'\"]*)\?[^\s'\"]*")


@contextmanager
def collecting() -> Iterator[list[str]]:
    """Gather what GDAL reports or raises inside the block; nothing leaves it but other errors."""
    failures: list[str] = []

    def handler(level: int, number: int, message: str) -> None:
        if level >= gdal.CE_Failure:
            failures.append(_without_keys(f"GDAL error {number}: {message}"))

    gdal.PushErrorHandler(handler)
    try:
        yield failures
    except RuntimeError as error:
        failures.append(_without_keys(str(error)))
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


def _without_keys(message: str) -> str:
    """The message without the queries of addresses, which can hold keys."""
    return _QUERY.sub(r"\1?...", message)
