"""Which band of a file is which of the model's."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from rasterio.io import MemoryFile
from terramask_server.errors import BandsNotFound
from terramask_server.geotiff.bands import find_bands

from tests.server.rasters import BANDS as WANTED

Make = Callable[..., bytes]
LEVEL_1C = ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12"]
IN_LEVEL_1C = [1, 2, 3, 8, 11, 12]


@pytest.fixture
def find(geotiff: Make) -> Callable[..., list[int]]:
    def run(
        names: list[str] | None = None,
        count: int | None = None,
        indices: list[int] | None = None,
        bands: list[str] | None = None,
        frames: int = 1,
    ) -> list[int]:
        content = geotiff(np.ones((count or len(names or WANTED), 2, 2), np.int16), names or ())
        with MemoryFile(content) as memory, memory.open() as dataset:
            return find_bands(dataset, WANTED, frames, indices, bands)

    return run


Find = Callable[..., list[int]]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (LEVEL_1C, IN_LEVEL_1C),
        ([f"B{int(n[1:]):02d}" if n[1:].isdigit() else n for n in LEVEL_1C], IN_LEVEL_1C),
        ([name.lower() for name in LEVEL_1C], IN_LEVEL_1C),
        (list(WANTED), [0, 1, 2, 3, 4, 5]),
        (list(reversed(WANTED)), [5, 4, 3, 2, 1, 0]),
        (["Blue", "green", "Red", "NIR narrow", "swir-1", "SWIR 2"], [0, 1, 2, 3, 4, 5]),
        (["B12", "B8", "B8A", "B04", "B03", "B02", "B11"], [5, 4, 3, 2, 6, 0]),
    ],
)
def test_bands_are_found_by_their_descriptions(
    find: Find, names: list[str], expected: list[int]
) -> None:
    assert find(names) == expected


def test_without_descriptions_the_same_number_is_taken_in_order(find: Find) -> None:
    assert find() == [0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize("count", [1, 3, 5, 7, 13])
def test_without_descriptions_another_number_is_refused(find: Find, count: int) -> None:
    with pytest.raises(BandsNotFound, match="BLUE"):
        find(count=count)


def test_descriptions_that_say_nothing_are_as_none(find: Find) -> None:
    assert find([f"Band {number}" for number in range(1, 7)]) == [0, 1, 2, 3, 4, 5]


def test_descriptions_that_contradict_the_order_are_not_overruled(find: Find) -> None:
    with pytest.raises(BandsNotFound, match="SWIR_1"):
        find(["B2", "B3", "B4", "B8A", "B9", "B12"])


def test_the_broad_near_infrared_is_not_the_narrow_one(find: Find) -> None:
    with pytest.raises(BandsNotFound, match="NIR_NARROW"):
        find(["B2", "B3", "B4", "B8", "B11", "B12"])


@pytest.mark.parametrize("twin", ["B2", "B02", "b2"])
def test_two_bands_of_one_name_are_refused(find: Find, twin: str) -> None:
    with pytest.raises(BandsNotFound, match="2 times a band 'BLUE'"):
        find([*LEVEL_1C, twin])
    with pytest.raises(BandsNotFound, match="2 times a band 'B2'"):
        find([*LEVEL_1C, twin], bands=["B2", "B3", "B4", "B8A", "B11", "B12"])


def test_indices_are_taken_as_they_are(find: Find) -> None:
    assert find(LEVEL_1C, indices=[12, 0, 1, 2, 3, 4]) == [12, 0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    "indices",
    [
        [0],
        [0, 1, 2, 3, 4],
        [0, 1, 2, 3, 4, 5, 6],
        [0, 1, 2, 3, 4, 13],
        [-1, 0, 1, 2, 3, 4],
        [0, 0, 1, 2, 3, 4],
        [10**30, 1, 2, 3, 4, 5],
    ],
)
def test_wrong_indices_are_refused(find: Find, indices: list[int]) -> None:
    with pytest.raises(BandsNotFound) as caught:
        find(LEVEL_1C, indices=indices)
    assert caught.value.param == "indices"


def test_bands_are_named_as_the_file_names_them(find: Find) -> None:
    assert find(LEVEL_1C, bands=["B1", "B02", "b3", "B4", "B5", "B10"]) == [0, 1, 2, 3, 4, 10]


@pytest.mark.parametrize(
    "bands",
    [
        ["B2"],
        ["B2", "B3", "B4", "B8A", "B11", "B13"],
        ["BLUE", "B3", "B4", "B8A", "B11", "B12"],
        ["", "B3", "B4", "B8A", "B11", "B12"],
        [*LEVEL_1C[:7]],
    ],
)
def test_wrong_names_are_refused(find: Find, bands: list[str]) -> None:
    with pytest.raises(BandsNotFound) as caught:
        find(LEVEL_1C, bands=bands)
    assert caught.value.param == "bands"


def test_names_are_refused_where_the_file_has_none(find: Find) -> None:
    with pytest.raises(BandsNotFound):
        find(bands=list(WANTED))


def test_a_name_given_twice_is_refused(find: Find) -> None:
    with pytest.raises(BandsNotFound, match="'B2', not 2 times"):
        find(LEVEL_1C, bands=["B2", "B2", "B4", "B8A", "B11", "B12"])
    with pytest.raises(BandsNotFound, match="twice"):
        find(LEVEL_1C, bands=["B2", "B02", "B4", "B8A", "B11", "B12"])


def test_a_client_may_use_a_name_that_says_nothing_by_itself(find: Find) -> None:
    names = [f"Band {number}" for number in range(1, 9)]
    assert find(names, bands=names[2:]) == [2, 3, 4, 5, 6, 7]


def test_every_message_ends_as_a_sentence_and_tells_what_to_do(find: Find) -> None:
    for wrong in ({"indices": [0]}, {"indices": [0, 1, 2, 3, 4, 13]}, {"bands": ["B2"] * 6}):
        with pytest.raises(BandsNotFound) as caught:
            find(LEVEL_1C, **wrong)
        assert caught.value.message.endswith(".")
    with pytest.raises(BandsNotFound, match="indices"):
        find(["B2", "B3"])


DATES = 3
BY_DATE = [name for _ in range(DATES) for name in WANTED]
BY_BAND = [name for name in WANTED for _ in range(DATES)]
MIXED = [*reversed(WANTED), "QUALITY", *WANTED, "CLOUDS", *WANTED]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (None, list(range(18))),
        (BY_DATE, list(range(18))),
        (BY_BAND, [3 * band + date for date in range(DATES) for band in range(6)]),
        (MIXED, [5, 4, 3, 2, 1, 0, *range(7, 13), *range(14, 20)]),
    ],
)
def test_several_dates_come_one_after_the_other(
    find: Find, names: list[str] | None, expected: list[int]
) -> None:
    assert find(names, count=None if names else 18, frames=DATES) == expected


@pytest.mark.parametrize("missing", [0, 3, 17])
def test_a_band_that_one_date_lacks_is_named(find: Find, missing: int) -> None:
    names = [name for number, name in enumerate(BY_DATE) if number != missing]
    with pytest.raises(BandsNotFound, match=f"2 times a band '{BY_DATE[missing]}', not 3 times"):
        find(names, frames=DATES)


def test_a_file_of_too_many_dates_is_refused(find: Find) -> None:
    with pytest.raises(BandsNotFound, match="4 times"):
        find([*BY_DATE, *WANTED], frames=DATES)
    with pytest.raises(BandsNotFound):
        find(count=24, frames=DATES)


def test_a_client_names_or_numbers_the_bands_of_all_dates(find: Find) -> None:
    assert find(BY_BAND, bands=BY_DATE, frames=DATES) == find(BY_BAND, frames=DATES)
    given = [f"d{date} {name}" for date in range(DATES) for name in WANTED]
    assert find(given[::-1], bands=given, frames=DATES) == list(range(17, -1, -1))
    assert find(count=20, indices=list(range(19, 1, -1)), frames=DATES) == list(range(19, 1, -1))
    for wrong in ({"indices": list(range(6))}, {"bands": list(WANTED)}):
        with pytest.raises(BandsNotFound, match=r"each of 3 dates: 18, not 6") as caught:
            find(BY_DATE, frames=DATES, **wrong)
        assert caught.value.param in wrong
