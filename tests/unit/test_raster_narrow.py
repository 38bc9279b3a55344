"""The smallest type of number without loss: whatever goes in, the same numbers come out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from plugin.raster.narrow import fitted, forms_for


def image(*numbers, kind):
    return np.array([[numbers]], dtype=kind)


def narrowed(pixels, valid=None, nodata=None, alone=None):
    """Pixels in their smallest form, and that form."""
    alone = valid is None or nodata is not None if alone is None else alone
    forms = forms_for(pixels.dtype, nodata, alone)
    found = fitted(pixels, valid, forms)
    return (found[0], forms[found[1]]) if found else (None, None)


@pytest.mark.parametrize(
    ("low", "high", "kind", "wanted"),
    [
        (0, 10000, "i4", "i2"),
        (0, 10000, "f4", "i2"),
        (0, 10000, "f8", "i2"),
        (-32767, 32767, "f4", "i2"),
        (-32768, 32767, "i4", "i4"),
        (0, 32768, "i4", "u2"),
        (0, 65534, "f4", "u2"),
        (0, 65535, "f4", "f4"),
        (0, 65535, "i4", "i4"),
        (-1, 40000, "i4", "i4"),
        (0, 2**32 - 2, "u4", "u4"),
        (0, 2**31 - 1, "i8", "i4"),
        (0, 200, "i4", "i2"),
    ],
)
def test_whole_numbers_take_the_first_type_that_holds_them(low, high, kind, wanted):
    values, form = narrowed(image(low, high, kind=kind))
    assert values.dtype == form.kind == np.dtype(wanted)
    assert values.ravel().tolist() == [low, high]
    assert form.step == 1


@pytest.mark.parametrize("kind", ["u1", "i2", "u2"])
def test_small_types_go_as_they_are(kind):
    pixels = image(np.iinfo(kind).min, np.iinfo(kind).max, kind=kind)
    values, form = narrowed(pixels)
    assert values is pixels
    assert form.nodata is None
    values, form = narrowed(pixels, np.array([[False, True]]), nodata=0)
    assert values is pixels
    assert form.nodata == 0


@pytest.mark.parametrize("kind", ["f4", "f8"])
@pytest.mark.parametrize("made", ["divided", "multiplied"])
def test_reflectance_that_was_integers_becomes_integers_again(kind, made):
    before = np.arange(-300, 32768, dtype=np.int16).reshape(1, 1, -1)
    scene = before.astype(kind)
    scene = scene / scene.dtype.type(10000) if made == "divided" else scene * scene.dtype.type(1e-4)
    values, form = narrowed(scene)
    assert values.dtype == np.int16
    np.testing.assert_array_equal(values, before)
    assert form.step == 10000


def test_bright_reflectance_fits_without_its_sign():
    values, form = narrowed(image(0.1, 3.3, kind="f4"))
    assert values.dtype == np.uint16
    assert values.ravel().tolist() == [1000, 33000]
    assert form.step == 10000


@pytest.mark.parametrize("number", [0.12345, 0.1 + 3e-8, 6.6, 1e-9, 1e30, 1e308, -1e308])
def test_other_floating_point_numbers_stay(number):
    scene = image(0.1, number, kind="f4" if abs(number) < 1e38 else "f8")
    values, _ = narrowed(scene)
    assert values.dtype == scene.dtype
    np.testing.assert_array_equal(values, scene)


def test_one_pixel_that_is_not_whole_keeps_the_type():
    scene = np.full((2, 300, 300), 0.25, np.float32)
    scene[1, 257, 3] = 0.250001
    assert narrowed(scene)[0].dtype == np.float32


@pytest.mark.parametrize(("number", "wanted"), [(0.123456789, "f8"), (0.5**11, "f4")])
def test_double_precision_goes_only_where_single_says_the_same(number, wanted):
    scene = image(number, 0.5**13, kind="f8")
    values, _ = narrowed(scene)
    assert values.dtype == np.dtype(wanted)
    np.testing.assert_array_equal(values, scene)


def test_numbers_that_nothing_holds_have_no_form():
    assert narrowed(image(-1, 2**32, kind="i8")) == (None, None)


def test_pixels_without_data_do_not_make_a_type_wide():
    scene = image(100, 2147483647, 3000, kind="i4")
    values, form = narrowed(scene, np.array([[True, False, True]]), nodata=2147483647)
    assert values.dtype == np.int16
    assert values.ravel().tolist() == [100, form.nodata, 3000]


def test_a_full_type_has_no_room_for_no_data():
    scene = image(0, 65535, 7, kind="u2")
    values, form = narrowed(scene, np.array([[True, True, False]]), alone=False)
    assert values.dtype == np.int32
    assert values.ravel().tolist() == [0, 65535, form.nodata]


def test_no_data_stands_in_all_bands():
    scene = np.array([[[5, 6]], [[7, 8]]], np.int16)
    values, form = narrowed(scene, np.array([[True, False]]), alone=False)
    assert values[:, 0, 1].tolist() == [form.nodata] * 2
    assert scene.ravel().tolist() == [5, 6, 7, 8]


def test_a_larger_form_is_found_from_where_the_search_begins():
    forms = forms_for(np.dtype(np.float32), None, True)
    scene = image(1, 2, kind="f4")
    found = [fitted(scene, None, forms, first)[1] for first in range(len(forms))]
    assert found == list(range(len(forms)))


KINDS = st.sampled_from(["u1", "i2", "u2", "i4", "u4", "f4", "f8"])
SHAPES = hnp.array_shapes(min_dims=3, max_dims=3, max_side=6)


@st.composite
def scenes(draw):
    """Pixels, and which of them are valid."""
    kind = np.dtype(draw(KINDS))
    shape = draw(SHAPES)
    if kind.kind == "f":
        whole = draw(hnp.arrays(np.int32, shape, elements=st.integers(-40000, 70000)))
        step = draw(st.sampled_from([1, 10000, 7]))
        pixels = whole.astype(kind) / kind.type(step)
    else:
        limits = np.iinfo(kind)
        # All of 32 bits leave no room for no data.
        ends = [limits.min + (kind == "i4"), limits.max - (kind == "u4"), 0, 1, 255]
        pixels = draw(hnp.arrays(kind, shape, elements=st.sampled_from(ends)))
    return pixels, draw(st.none() | hnp.arrays(bool, shape[1:]))


@settings(deadline=None)
@given(scenes())
def test_valid_numbers_are_kept_and_the_others_are_told_apart(scene):
    pixels, valid = scene
    before = pixels.copy()
    values, form = narrowed(pixels, valid, alone=False)
    there = np.ones(pixels.shape[1:], bool) if valid is None else valid
    wanted = pixels.astype(np.float64)[:, there]
    precision = np.finfo(pixels.dtype).eps if pixels.dtype.kind == "f" else 0
    meant = values.astype(np.float64)[:, there] / form.step
    np.testing.assert_allclose(meant, wanted, rtol=precision, atol=0)
    marked = np.isnan(values) if form.kind.kind == "f" else values == form.nodata
    assert marked[:, ~there].all()
    assert not marked[:, there].any()
    assert values.itemsize <= max(pixels.itemsize, 4)
    np.testing.assert_array_equal(pixels, before)
