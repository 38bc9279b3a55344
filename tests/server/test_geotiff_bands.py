"""Which band of a file is which of the model's."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from terramask_server.errors import BandsNotFound, UnreadableImage
from terramask_server.geotiff import find_bands, open_geotiff

Make = Callable[..., bytes]
WANTED = ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")
LEVEL_1C = ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12"]
IN_LEVEL_1C = [1, 2, 3, 8, 11, 12]


@pytest.fixture
def find(geotiff: Make) -> Callable[..., list[int]]:
    def run(
        names: list[str] | None = None,
        count: int | None = None,
        indices: list[int] | None = None,
        bands: list[str] | None = None,
    ) -> list[int]:
        content = geotiff(np.ones((count or len(names or WANTED), 2, 2), np.int16), names or ())
        with open_geotiff(content) as dataset:
            return find_bands(dataset, WANTED, indices, bands)

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
    with pytest.raises(BandsNotFound, match="more than one"):
        find([*LEVEL_1C, twin])


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
    with pytest.raises(BandsNotFound, match="twice"):
        find(LEVEL_1C, bands=["B2", "B2", "B4", "B8A", "B11", "B12"])


def test_descriptions_that_are_not_utf8_end_in_a_sentence(geotiff: Make) -> None:
    content = geotiff(np.ones((6, 2, 2), np.int16), WANTED).replace(b"GREEN", b"GR\xc9\xfcN")
    with pytest.raises(UnreadableImage), open_geotiff(content) as dataset:
        find_bands(dataset, WANTED, None, None)
