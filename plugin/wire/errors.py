"""Everything that can go wrong for the analyst, under one base class."""

from __future__ import annotations

TIMEOUT = "timeout"


class TerramaskError(Exception):
    """A failure that the analyst is told about.

    ``message`` is one sentence that says what happened and what to do;
    ``details`` is for the log and may be empty.
    """

    def __init__(self, message: str, details: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.details = details


class AddressError(TerramaskError):
    """The text given as server address cannot be one."""


class ServerError(TerramaskError):
    """The server is not there, is not what was expected, or refused.

    ``kind`` is the protocol's stable name of the cause (``too_large``, ``url_refused`` ...),
    ``TIMEOUT`` where no answer came in time, and empty where the server gave none.
    """

    def __init__(self, message: str, details: str = "", kind: str = "") -> None:
        super().__init__(message, details)
        self.kind = kind


class SceneError(TerramaskError):
    """The raster is not one that a model can work on."""


class OutputError(TerramaskError):
    """The result could not be written."""


class Cancelled(TerramaskError):
    """The analyst cancelled the run."""

    def __init__(self) -> None:
        super().__init__("The run was cancelled; nothing was written.")
