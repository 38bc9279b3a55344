"""Why a part of a raster cannot be read, in a sentence."""

from __future__ import annotations

import re
from pathlib import Path

from ..wire.errors import SceneError
from ..wire.sentences import tr
from .windows import Window

_GONE = re.compile(r"no such file|does not exist", re.IGNORECASE)
_WEB = re.compile(r"curl|\bHTTP\b|response_code", re.IGNORECASE)
_STATUS = re.compile(r"(?:HTTP error code ?:|response_code=) ?([1-5]\d\d)\b")


def unreadable(source: str, details: str, window: Window | None = None) -> SceneError:
    """The error for a raster, or its pixels in ``window``, that GDAL could not read.

    ``details`` is what GDAL reported.
    """
    where = (
        tr(" at row {row}, column {column}").format(row=window.row, column=window.column)
        if window
        else ""
    )
    status = _STATUS.search(details)
    if _is_missing(source):
        sentence = tr("The layer's file is no longer there; put it back and try again.")
    elif "/vsicurl" in source or _WEB.search(details):
        told = tr(" (HTTP status {status})").format(status=status[1]) if status else ""
        sentence = tr(
            "The web server that the layer lives on does not give out its "
            "pixels{where}{told}; check the connection and whether the file there is "
            "complete."
        ).format(where=where, told=told)
    elif _GONE.search(details):
        sentence = tr(
            "A file that the layer is made of is not there{where}; put it back and try again."
        ).format(where=where)
    else:
        sentence = tr(
            "The layer cannot be read{where}, because its file is damaged or not "
            "complete; copy or download it again."
        ).format(where=where)
    return SceneError(sentence, details)


def _is_missing(source: str) -> bool:
    path = Path(source)
    try:
        return path.is_absolute() and not source.startswith("/vsi") and not path.exists()
    except (OSError, ValueError):
        # The text of a VRT, for example, is too long for a name.
        return False
