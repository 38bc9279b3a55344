"""How many tiles the server advises clients to send at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from terramask_server.gateway.pace import FEWEST, MOST, TARGET_SECONDS, Pace


def test_little_is_sent_as_long_as_nothing_is_known() -> None:
    assert Pace().request_tiles() == FEWEST


@pytest.mark.parametrize(("seconds", "tiles"), [(0.0, 36), (0.01, 36), (0.5, 16), (1.0, 8), (9, 4)])
def test_a_request_takes_about_the_target(seconds: float, tiles: int) -> None:
    pace = Pace()
    pace.note(2, 2 * seconds)
    assert pace.request_tiles() == tiles


@given(st.lists(st.tuples(st.integers(0, 100), st.floats(0, 1e4)), max_size=20))
def test_the_advice_stays_between_its_bounds(seen: list[tuple[int, float]]) -> None:
    pace = Pace()
    for tiles, seconds in seen:
        pace.note(tiles, seconds)
    assert FEWEST <= pace.request_tiles() <= MOST


def test_it_follows_a_machine_that_becomes_slower() -> None:
    pace = Pace()
    pace.note(10, 1.0)
    for _ in range(30):
        pace.note(1, TARGET_SECONDS / 5)
    assert pace.request_tiles() == 5
