"""The smallest type of number without loss: whatever goes in, the same numbers come out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from plugin.raster.narrow import narrowed
from plugin.wire.errors import SceneError


def image(*numbers, kind):
    return np.array([[numbers]], dtype=kind)


def meant(numbers):
    """What a server makes of the numbers, in double precision."""
    return numbers.values.astype(np.float64) * numbers.unit


@pytest.mark.parametrize(
    ("low", "high", "kind", "wanted"),
    [
        (0, 10000, "i4", "i2"),
        (0, 10000, "f4", "i2"),
        (0, 10000, "f8", "i2"),
        (-32768, 32767, "f4", "i2"),
        (0, 32768, "i4", "u2"),
        (0, 65535, "f4", "u2"),
        (-1, 65535, "i4", "i4"),
        (0, 2**32 - 1, "u4", "u4"),
        (0, 2**31 - 1, "i8", "i4"),
        (-1, 65535, "f4", "f4"),
        (0, 200, "i2", "i2"),
        (0, 65535, "u2", "u2"),
        (0, 255, "u1", "u1"),
    ],
)
def test_whole_numbers_take_the_first_type_that_holds_them(low, high, kind, wanted):
    numbers = narrowed(image(low, high, kind=kind), None, None)
    assert numbers.values.dtype == np.dtype(wanted)
    assert numbers.values.ravel().tolist() == [low, high]
    assert (numbers.unit, numbers.nodata) == (1.0, None)


@pytest.mark.parametrize("kind", ["f4", "f8"])
@pytest.mark.parametrize("made", ["divided", "multiplied"])
def test_reflectance_that_was_integers_becomes_integers_again(kind, made):
    before = np.arange(-300, 32768, dtype=np.int16).reshape(1, 1, -1)
    scene = before.astype(kind)
    scene = scene / scene.dtype.type(10000) if made == "divided" else scene * scene.dtype.type(1e-4)
    numbers = narrowed(scene, None, None)
    assert numbers.values.dtype == np.int16
    np.testing.assert_array_equal(numbers.values, before)
    assert numbers.unit == 1e-4


def test_bright_reflectance_fits_without_its_sign():
    numbers = narrowed(image(0.1, 3.3, kind="f4"), None, None)
    assert numbers.values.dtype == np.uint16
    assert numbers.values.ravel().tolist() == [1000, 33000]


@pytest.mark.parametrize("number", [0.12345, 0.1 + 3e-8, 6.6, 1e-9, 1e30, 1e308, -1e308])
def test_other_floating_point_numbers_stay(number):
    scene = image(0.1, number, kind="f4" if abs(number) < 1e38 else "f8")
    numbers = narrowed(scene, None, None)
    assert numbers.values.dtype == scene.dtype
    np.testing.assert_array_equal(numbers.values, scene)


def test_one_pixel_that_is_not_whole_keeps_the_type():
    scene = np.full((2, 300, 300), 0.25, np.float32)
    scene[1, 257, 3] = 0.250001
    assert narrowed(scene, None, None).values.dtype == np.float32


@pytest.mark.parametrize(("number", "wanted"), [(0.123456789, "f8"), (0.5**11, "f4")])
def test_double_precision_goes_only_where_single_says_the_same(number, wanted):
    scene = image(number, 0.5**13, kind="f8")
    numbers = narrowed(scene, None, None)
    assert numbers.values.dtype == np.dtype(wanted)
    np.testing.assert_array_equal(numbers.values, scene)


def test_numbers_that_nothing_holds_are_refused():
    with pytest.raises(SceneError, match="whole numbers from -1 to 4294967296, which no sensor"):
        narrowed(image(-1, 2**32, kind="i8"), None, None)


def test_pixels_without_data_do_not_make_a_type_wide():
    scene = image(100, -2147483648, 3000, kind="i4")
    numbers = narrowed(scene, np.array([[True, False, True]]), -2147483648)
    assert numbers.values.dtype == np.int16
    assert numbers.values.ravel().tolist() == [100, 99, 3000]
    assert numbers.nodata == 99


def test_a_full_type_has_no_room_for_no_data():
    scene = image(0, 65535, 7, kind="u2")
    valid = np.array([[True, True, False]])
    numbers = narrowed(scene, valid, None)
    assert numbers.values.dtype == np.int32
    assert numbers.values.ravel().tolist() == [0, 65535, -1]
    # The scene's own value needs no other.
    assert narrowed(scene, valid, 7).values.dtype == np.uint16


def test_no_data_stands_in_all_bands():
    scene = np.array([[[5, 6]], [[7, 8]]], np.int16)
    numbers = narrowed(scene, np.array([[True, False]]), None)
    assert numbers.nodata == 4
    assert numbers.values[:, 0, 1].tolist() == [4, 4]
    assert scene.ravel().tolist() == [5, 6, 7, 8]


KINDS = st.sampled_from(["i2", "u2", "i4", "u4", "f4", "f8"])
SHAPES = hnp.array_shapes(min_dims=3, max_dims=3, max_side=6)


@st.composite
def scenes(draw):
    """Pixels, valid ones among them, and the value that tells the others."""
    kind = np.dtype(draw(KINDS))
    shape = draw(SHAPES)
    if kind.kind == "f":
        whole = draw(hnp.arrays(np.int32, shape, elements=st.integers(-40000, 70000)))
        step = draw(st.sampled_from([1, 10000, 7]))
        pixels = whole.astype(kind) / kind.type(step)
    else:
        limits = np.iinfo(kind)
        # All of 32 bits leave no room for no data, and are refused.
        most = limits.max - (kind.itemsize == 4)
        near = st.sampled_from([limits.min, most, 0, 1, 9999, 32767])
        pixels = draw(hnp.arrays(kind, shape, elements=near | st.integers(0, 300)))
    valid = draw(st.none() | hnp.arrays(bool, shape[1:]))
    if valid is not None and (valid.all() or not valid.any()):
        valid = None
    return pixels, valid


@given(scenes())
def test_valid_numbers_are_kept_and_the_others_are_told_apart(scene):
    pixels, valid = scene
    before = pixels.copy()
    numbers = narrowed(pixels, valid, None)
    there = np.ones(pixels.shape[1:], bool) if valid is None else valid
    wanted = pixels.astype(np.float64)[:, there]
    precision = np.finfo(pixels.dtype).eps if pixels.dtype.kind == "f" else 0
    np.testing.assert_allclose(meant(numbers)[:, there], wanted, rtol=precision, atol=0)
    assert (numbers.nodata is None) == (valid is None)
    if numbers.nodata is not None:
        assert (numbers.values[:, ~there] == numbers.nodata).all()
        assert not (numbers.values[:, there] == numbers.nodata).any()
    assert numbers.values.itemsize <= max(pixels.itemsize, 4)
    np.testing.assert_array_equal(pixels, before)
