"""Which pixels have data: those where every band that the model takes has some."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy
from numpy.typing import NDArray
from terramask_server.geotiff import open_geotiff, read_pixels

Make = Callable[..., bytes]


def valid(
    content: bytes, positions: tuple[int, ...] = (0, 1), nodata: float | None = None
) -> NDArray[np.bool_]:
    with open_geotiff(content) as dataset:
        return read_pixels(dataset, list(positions), None, nodata, 1000).valid


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


def test_a_value_that_the_type_cannot_hold_marks_nothing(geotiff: Make) -> None:
    assert valid(geotiff(np.zeros((2, 2, 2), np.uint16)), nodata=-9999).all()
    assert valid(geotiff(np.zeros((2, 2, 2), np.uint16)), nodata=0.5).all()
    assert valid(geotiff(np.zeros((2, 2, 2), np.int16)), nodata=1e300).all()


def test_the_files_mask_counts(geotiff: Make) -> None:
    mask = np.array([[255, 0, 255]], np.uint8)
    assert valid(geotiff(np.ones((2, 1, 3), np.int16), mask=mask)).tolist() == [[True, False, True]]


def test_bands_that_the_model_does_not_take_do_not_matter(geotiff: Make) -> None:
    values = np.ones((3, 1, 2), np.int16)
    values[1] = -9999
    assert valid(geotiff(values, nodata=-9999), (0, 2)).all()
    assert not valid(geotiff(values, nodata=-9999), (0, 1)).any()
