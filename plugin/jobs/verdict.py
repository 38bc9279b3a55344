"""What becomes of a window whose request failed."""

from __future__ import annotations

import enum
import math
import random

from ..wire.errors import GARBLED, TIMEOUT, UNREACHABLE, SceneError, ServerError, TerramaskError
from ..wire.sentences import tr
from . import limits

_TOO_LARGE = "too_large"
_BUSY = (429, 503)
_AWAY = (502,)
_SLOW = (408, 504)
_FOR_ALL = (401, 403, 404, 407, 501, 507)
# The system's own source: clients that start from one image do not draw the same numbers.
_RANDOM = random.SystemRandom()


class Verdict(enum.Enum):
    """``WAIT``: the server is away or busy, ask again as long as there is patience. ``RETRY``: ask
    again a few times. ``SPLIT``: ask for smaller windows, a single cell a few times. ``SET_ASIDE``:
    go on with the others. ``STOP``: no other window would fare better.
    """

    WAIT = "wait"
    RETRY = "retry"
    SPLIT = "split"
    SET_ASIDE = "set aside"
    STOP = "stop"


def judge(error: TerramaskError) -> Verdict:
    """What a failed request asks for. What a client did wrong is never tried again."""
    if isinstance(error, SceneError):
        return Verdict.RETRY
    if not isinstance(error, ServerError):
        return Verdict.STOP
    if error.kind == _TOO_LARGE or error.status == 413:
        return Verdict.SPLIT
    if error.kind == TIMEOUT or error.status in _SLOW:
        return Verdict.SPLIT
    if error.kind == UNREACHABLE or error.status in (*_BUSY, *_AWAY):
        return Verdict.WAIT
    if error.status in _FOR_ALL:
        return Verdict.STOP
    if error.kind == GARBLED or error.status >= 500:
        return Verdict.RETRY
    # Without a status of the server's it is the key, the certificate, the proxy, or an answer that
    # a server gives to every request alike.
    return Verdict.SET_ASIDE if 400 <= error.status < 500 else Verdict.STOP


def is_of_place(error: TerramaskError) -> bool:
    """Whether the reason lies in the pixels of this window, so that others may fare better."""
    return isinstance(error, SceneError) or getattr(error, "kind", "") == "not_reflectance"


def asks_to_wait(error: TerramaskError, seconds: float) -> ServerError:
    """What to tell where the server wants to be left alone for longer than a run waits."""
    minutes = (
        tr("{count} minutes").format(count=f"{seconds / 60:.0f}")
        if math.isfinite(seconds)
        else tr("too long")
    )
    return ServerError(
        tr(
            "The server asks to wait {minutes} before it is asked again; continue the run then."
        ).format(minutes=minutes),
        f"{error.message}\n{error.details}",
    )


def is_busy(error: TerramaskError) -> bool:
    """Whether the server asked for fewer requests at a time."""
    return isinstance(error, ServerError) and error.status in _BUSY


def may_be_smaller(error: TerramaskError) -> bool:
    """Whether a window that cannot be cut any more may be asked for again as it is."""
    return not (
        isinstance(error, ServerError) and (error.kind == _TOO_LARGE or error.status == 413)
    )


def pause(error: TerramaskError, attempt: int) -> float:
    """Seconds to wait after the ``attempt``-th failure, counted from 1.

    What the server asked for, or twice as long each time, give or take a half: clients that failed
    together do not come back together.
    """
    asked = getattr(error, "retry_after", None)
    jitter = _RANDOM.uniform(0.5, 1.5)
    if asked is not None:
        return float(asked) + jitter * limits.BACKOFF_S / 2
    return min(limits.BACKOFF_S * 2.0 ** (attempt - 1), limits.MOST_BACKOFF_S) * jitter
