from __future__ import annotations

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.wire.retry_after import retry_after

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)


@pytest.mark.parametrize(("value", "seconds"), [("0", 0), ("7", 7), (" 120 ", 120)])
def test_seconds_are_taken_as_they_are(value, seconds):
    assert retry_after(value, "", NOW) == seconds


@given(st.integers(-100_000, 100_000), st.integers(-100_000, 100_000))
def test_a_date_counts_from_the_servers_own_clock(wait, wrong):
    """However wrong that is, or this computer's."""
    date = NOW + timedelta(seconds=wrong)
    value = format_datetime(date + timedelta(seconds=wait), usegmt=True)
    assert retry_after(value, format_datetime(date, usegmt=True), NOW) == max(0, wait)


def test_without_the_servers_date_it_counts_from_now():
    assert retry_after("Fri, 02 Jan 2026 03:05:05 GMT", "", NOW) == 60
    assert retry_after("Fri, 02 Jan 2026 03:05:05 GMT", "yesterday", NOW) == 60


@pytest.mark.parametrize("value", ["", "soon", "-5", "1.5", "nan", "inf", "٣", "Fri, 99 Jan 2026"])
def test_what_is_neither_tells_nothing(value):
    assert retry_after(value, "", NOW) is None
