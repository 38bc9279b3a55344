"""Which pixels have data: those where every band that the model takes has some."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy
from numpy.typing import NDArray
from terramask_server.geotiff.opening import open_geotiff
from terramask_server.geotiff.pixels import read_pixels
from terramask_server.scene.tiling import Area
from terramask_server.stop import Stop

Make = Callable[..., bytes]


def valid(
    content: bytes, positions: tuple[int, ...] = (0, 1), nodata: float | None = None
) -> NDArray[np.bool_]:
    with open_geotiff(content) as dataset:
        area = Area(0, 0, dataset.height, dataset.width)
        return read_pixels(dataset, list(positions), area, nodata, Stop()).valid


@settings(deadline=None)
@given(
    st_numpy.arrays(np.int16, (3, 4, 5), elements=st.integers(-1, 2)),
    st.sampled_from([-1, 0, 2]),
    st.sampled_from([None, -1, 0, 1, 7]),
)
def test_a_pixel_counts_if_no_needed_band_holds_the_nodata_value(
    geotiff: Make, values: NDArray[np.int16], declared: int, asked: int | None
) -> None:
    found = valid(geotiff(values, nodata=declared), (2, 0), asked)
    value = declared if asked is None else asked
    np.testing.assert_array_equal(found, (values[[0, 2]] != value).all(axis=0))


def test_one_missing_band_of_six_is_enough(geotiff: Make) -> None:
    for band in range(6):
        values = np.full((6, 1, 2), 2000, np.int16)
        values[band, 0, 1] = -9999
        found = valid(geotiff(values, nodata=-9999), tuple(range(6)))
        assert found.tolist() == [[True, False]]


def test_without_a_nodata_value_zero_is_data(geotiff: Make) -> None:
    assert valid(geotiff(np.zeros((2, 3, 3), np.int16))).all()


@pytest.mark.parametrize("kind", ["f4", "f8"])
@pytest.mark.parametrize("declared", [None, -9999.0, np.nan])
@pytest.mark.parametrize("asked", [None, -9999.0, np.nan])
def test_nan_and_infinity_never_count(
    geotiff: Make, kind: str, declared: float | None, asked: float | None
) -> None:
    values = np.full((2, 2, 3), 0.1, kind)
    values[0, 0, 0], values[1, 0, 1], values[1, 0, 2] = np.nan, np.inf, -np.inf
    found = valid(geotiff(values, nodata=declared), nodata=asked)
    np.testing.assert_array_equal(found, [[False, False, False], [True, True, True]])


@pytest.mark.parametrize("value", [-3.4028234663852886e38, 1e-7, -9999.9])
def test_float_nodata_is_found_in_the_files_own_precision(geotiff: Make, value: float) -> None:
    values = np.full((2, 1, 3), 0.1, np.float32)
    values[1, 0, 1] = value
    expected = [[True, False, True]]
    assert valid(geotiff(values), nodata=value).tolist() == expected
    assert valid(geotiff(values, nodata=value)).tolist() == expected


@pytest.mark.filterwarnings("error::RuntimeWarning")
def test_a_value_that_the_type_cannot_hold_marks_nothing(geotiff: Make) -> None:
    assert valid(geotiff(np.zeros((2, 2, 2), np.uint16)), nodata=-9999).all()
    assert valid(geotiff(np.zeros((2, 2, 2), np.uint16)), nodata=0.5).all()
    assert valid(geotiff(np.zeros((2, 2, 2), np.int16)), nodata=1e300).all()
    assert valid(geotiff(np.zeros((2, 2, 2), np.int16)), nodata=float("inf")).all()
    assert valid(geotiff(np.zeros((2, 2, 2), np.float32)), nodata=1e300).all()


# Only the second band says so itself.
OF_BANDS = {2: {"BOA_ADD_OFFSET": "-1000"}}
OF_PRODUCT = {0: {"PROCESSING_BASELINE": "05.09"}}


@pytest.mark.parametrize("tags", [OF_BANDS, OF_PRODUCT])
def test_zero_is_no_data_in_a_product_whose_integers_are_shifted(geotiff: Make, tags: Any) -> None:
    values = np.array([[[0, 7, 7]], [[7, 7, 0]]], np.uint16)
    assert valid(geotiff(values, tags=tags)).tolist() == [[False, True, False]]
    assert valid(geotiff(values)).all()
    # What the file or the request say counts before that.
    assert valid(geotiff(values, tags=tags, nodata=9)).all()
    assert valid(geotiff(values, tags=tags), nodata=7).tolist() == [[False, False, False]]
    # Only a band that is read tells.
    assert valid(geotiff(values, tags=OF_BANDS), (0,)).all()


def test_the_files_mask_counts(geotiff: Make) -> None:
    mask = np.array([[255, 0, 255]], np.uint8)
    assert valid(geotiff(np.ones((2, 1, 3), np.int16), mask=mask)).tolist() == [[True, False, True]]


def test_mask_and_nodata_both_count(geotiff: Make) -> None:
    values = np.array([[[7, 5, 5]], [[5, 5, 5]]], np.int16)
    mask = np.array([[255, 0, 255]], np.uint8)
    content = geotiff(values, mask=mask, nodata=7)
    assert valid(content).tolist() == [[False, False, True]]
    assert valid(geotiff(values, mask=mask), nodata=7).tolist() == [[False, False, True]]


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("opaque", [1, 255])
def test_an_alpha_band_in_any_place_counts(geotiff: Make, place: int, opaque: int) -> None:
    values = np.full((3, 1, 3), 9, np.uint16)
    values[place] = [[opaque, 0, opaque]]
    others = tuple(band for band in range(3) if band != place)
    content = geotiff(values, alpha=place)
    assert valid(content, others).tolist() == [[True, False, True]]
    # A band that is asked for by its position is one of the model's, whatever the file calls it.
    assert valid(content, (0, 1, 2)).all()


def test_bands_that_the_model_does_not_take_do_not_matter(geotiff: Make) -> None:
    values = np.ones((3, 1, 2), np.int16)
    values[1] = -9999
    assert valid(geotiff(values, nodata=-9999), (0, 2)).all()
    assert not valid(geotiff(values, nodata=-9999), (0, 1)).any()
