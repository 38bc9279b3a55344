"""When a server wants to be asked again: HTTP's header Retry-After (RFC 9110, 10.2.3)."""

from __future__ import annotations

from datetime import datetime, timezone
from email.utils import parsedate_to_datetime


def retry_after(value: str, date: str, now: datetime) -> float | None:
    """Seconds to wait, from ``now``; None if ``value`` is neither a number nor a date.

    A date is taken by the server's own clock, which its header ``date`` tells: this computer's may
    be wrong. ``now``, with a time zone, stands in where there is none.
    """
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    when = _moment(text)
    if when is None:
        return None
    return max(0.0, (when - (_moment(date) or now)).total_seconds())


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=timezone.utc)
