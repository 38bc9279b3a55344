"""How requests grow and shrink with what comes back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plugin.jobs import limits
from plugin.jobs.pace import Pace
from plugin.wire.card import ModelCard

SIX_BANDS = 12


@pytest.fixture
def card(golden):
    return ModelCard.from_json(golden("card"))


def serve(pace, seconds_for, rounds):
    """Answer ``rounds`` requests after one another; ``seconds_for(tiles, at_once)`` each."""
    now = 0.0
    for _ in range(rounds):
        seconds = seconds_for(pace.tiles, pace.at_once)
        now += seconds / pace.at_once
        pace.answered(pace.tiles, pace.tiles * 448 * 448, seconds, now)
    return pace


def test_the_first_request_is_small_and_alone(card):
    pace = Pace(card, SIX_BANDS)
    assert (pace.tiles, pace.at_once) == (4, 1)
    pace.answered(4, 4 * 448 * 448, 1.0, 1.0)
    assert pace.at_once == 2


def test_a_server_that_takes_one_at_a_time_gets_no_more(card):
    alone = replace(card, limits=replace(card.limits, at_once=1))
    assert serve(Pace(alone, SIX_BANDS), lambda tiles, at_once: 0.1, 100).at_once == 1


def test_requests_grow_to_the_time_they_should_take(card):
    pace = serve(Pace(card, SIX_BANDS), lambda tiles, at_once: 1.0 * tiles, 20)
    assert pace.tiles == pytest.approx(limits.TARGET_S, abs=1)


def test_a_quick_server_gets_no_more_than_memory_holds(card):
    pace = serve(Pace(card, SIX_BANDS), lambda tiles, at_once: 0.001 * tiles * at_once, 40)
    assert pace.tiles * 512 * 512 * SIX_BANDS * pace.at_once <= limits.PIXELS_BYTES
    assert pace.tiles >= 16


def test_where_the_server_fetches_the_pixels_its_own_limit_counts(card):
    small = replace(card, limits=replace(card.limits, max_pixels=9 * 512 * 512))
    assert serve(Pace(small, 0), lambda tiles, at_once: 0.01, 20).tiles == 9


def test_a_slow_server_gets_the_smallest_requests_two_at_a_time(card):
    pace = serve(Pace(card, SIX_BANDS), lambda tiles, at_once: 8.0 * tiles * at_once, 60)
    assert pace.tiles == 4
    assert pace.at_once == 2


def test_several_servers_behind_one_address_get_more_at_once(card):
    """A tile takes the same time however many requests there are, up to six."""
    pace = serve(
        Pace(card, SIX_BANDS), lambda tiles, at_once: 0.05 * tiles * max(1, at_once / 6), 600
    )
    assert 5 <= pace.at_once <= 8


def test_one_server_that_is_busy_all_the_time_gets_no_more_at_once(card):
    pace = serve(Pace(card, SIX_BANDS), lambda tiles, at_once: 0.1 * tiles * at_once, 100)
    assert pace.at_once <= 3


def test_at_most_eight_are_under_way(card):
    pace = serve(Pace(card, 0), lambda tiles, at_once: 0.1, 3000)
    assert pace.at_once == 8


def test_an_overloaded_server_gets_half_as_many_but_two(card):
    pace = Pace(card, SIX_BANDS)
    pace.at_once = 8
    pace.overloaded()
    assert pace.at_once == 4
    for _ in range(3):
        pace.overloaded()
    assert pace.at_once == 2


def test_a_server_that_is_overloaded_by_the_first_request_gets_no_second_one(card):
    pace = Pace(card, SIX_BANDS)
    pace.overloaded()
    assert pace.at_once == 1


def test_a_request_that_was_too_slow_or_too_large_is_not_made_again(card):
    pace = Pace(card, SIX_BANDS)
    pace.tiles = 25
    pace.too_slow(25)
    assert pace.tiles == 12
    pace.too_large(9)
    assert pace.tiles == 8
    assert serve(pace, lambda tiles, at_once: 0.01, 30).tiles == 8
