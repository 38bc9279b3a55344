"""What can be wrong with a request: one class per cause, with the HTTP status that answers it.

This module is the table of causes: ``type`` is the stable name that clients may rely on, and
``docs/protocol.md`` lists the same. Every class is also a ``ValueError``, because vLLM answers
those with 400 when the gateway, which knows the exact status, is not in front of it.
"""

from __future__ import annotations

from typing import ClassVar


class RequestError(ValueError):
    """The request cannot be answered, and the message tells the analyst what to do about it."""

    status: ClassVar[int] = 400
    type: ClassVar[str] = "invalid_request"
    # What the answer's header tells the client's program.
    headers: ClassVar[dict[str, str]] = {}

    def __init__(self, message: str, param: str | None = None) -> None:
        # A client may send half of a surrogate pair, which no answer in UTF-8 can repeat.
        self.message = message.encode("utf-8", "replace").decode()
        self.param = param and param.encode("utf-8", "replace").decode()
        super().__init__(self.message)

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


class NotAuthorised(RequestError):
    status = 401
    type = "not_authorised"
    # RFC 6750, section 3.
    headers: ClassVar[dict[str, str]] = {"WWW-Authenticate": "Bearer"}


class UrlRefused(RequestError):
    status = 403
    type = "url_refused"


class PathRefused(RequestError):
    status = 403
    type = "path_refused"


class ModelNotFound(RequestError):
    status = 404
    type = "model_not_found"


class RouteNotFound(RequestError):
    status = 404
    type = "route_not_found"


class TooSlow(RequestError):
    status = 408
    type = "too_slow"


class TooLarge(RequestError):
    status = 413
    type = "too_large"


class NotJson(RequestError):
    status = 415
    type = "not_json"


class UrlFailed(RequestError):
    status = 424
    type = "url_failed"


class TooBusy(RequestError):
    """The only cause that is nobody's mistake: the same request succeeds a little later."""

    status = 503
    type = "too_busy"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "5"}


class AnswerNotWritten(RequestError):
    """The answer is there, but the operator's folder did not take it."""

    status = 507
    type = "answer_not_written"


class EngineFailed(RequestError):
    """vLLM's engine failed on a request that was right."""

    status = 500
    type = "engine_failed"


class InternalError(RequestError):
    """A mistake of Terramask's own."""

    status = 500
    type = "internal_error"

    def __init__(self) -> None:
        super().__init__("The server failed; ask its operator, whose log tells where.")


class ModelError(RequestError):
    """The served model's own configuration is not one that Terramask can work with."""

    status = 501
    type = "model_not_served"
