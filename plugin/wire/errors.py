"""Everything that can go wrong for the analyst, under one base class."""

from __future__ import annotations

from .sentences import tr

# Kinds of ServerError that no server names: they stand for answers that did not come.
TIMEOUT = "timeout"
UNREACHABLE = "unreachable"
PROXY = "proxy"
CERTIFICATE = "certificate"
GARBLED = "garbled"


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


class ProfileError(TerramaskError):
    """A server cannot be kept under that name."""


class ServerError(TerramaskError):
    """The server is not there, is not what was expected, or refused.

    ``kind`` is the stable name of the cause: the protocol's (``too_large``, ``url_refused`` ...),
    or one of those above, or empty where there is none. ``status`` is HTTP's, 0 if there was no
    answer. ``retry_after`` is how many seconds the server asks to wait; None if it does not say.
    """

    def __init__(
        self,
        message: str,
        details: str = "",
        kind: str = "",
        status: int = 0,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message, details)
        self.kind = kind
        self.status = status
        self.retry_after = retry_after


class SceneError(TerramaskError):
    """The raster is not one that a model can work on."""


class OutputError(TerramaskError):
    """The result could not be written."""


class LocalServerError(TerramaskError):
    """The server on this computer could not be installed, started, stopped or removed."""


class Cancelled(TerramaskError):
    """The analyst cancelled the run."""

    def __init__(self) -> None:
        super().__init__(tr("The run was cancelled; nothing was written."))
