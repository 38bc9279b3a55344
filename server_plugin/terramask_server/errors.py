"""What can be wrong with a request: one class per cause.

Every class is also a ``ValueError``, because vLLM answers those with 400 when the gateway,
which knows the exact status, is not in front of it (see ``gateway.py``).
"""

from __future__ import annotations

from typing import ClassVar


class RequestError(ValueError):
    """The request cannot be answered, and the message tells the analyst what to do about it."""

    status: ClassVar[int] = 400
    type: ClassVar[str] = "invalid_request"

    def __init__(self, message: str, param: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.param = param

    def envelope(self) -> dict[str, dict[str, str | int | None]]:
        """The error in vLLM's JSON form; ``type`` is the stable name of the cause."""
        return {
            "error": {
                "message": self.message,
                "type": self.type,
                "param": self.param,
                "code": self.status,
            }
        }


class UnreadableImage(RequestError):
    type = "unreadable_image"


class BandsNotFound(RequestError):
    type = "bands_not_found"


class InvalidWindow(RequestError):
    type = "invalid_window"


class NotReflectance(RequestError):
    type = "not_reflectance"


class UrlRefused(RequestError):
    status = 403
    type = "url_refused"


class UrlFailed(RequestError):
    status = 424
    type = "url_failed"


class TooLarge(RequestError):
    status = 413
    type = "too_large"


class ModelError(RequestError):
    """The served model's own configuration is not one that Terramask can work with."""

    status = 501
    type = "model_not_served"
