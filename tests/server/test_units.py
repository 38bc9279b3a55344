"""What a file's numbers mean, and scenes whose numbers cannot be reflectance."""

from __future__ import annotations

import tracemalloc
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from terramask_server.errors import NotReflectance, RequestError
from terramask_server.model.spec import ModelSpec
from terramask_server.scene.units import SAMPLES, Units, check_reflectance, units_of
from terramask_server.schema import RequestData


@dataclass
class Pixels:
    """A window of a raster, as far as its units need it."""

    values: Any
    valid: Any = None
    scales: tuple[float, ...] = ()
    offsets: tuple[float, ...] = ()
    tags: dict[str, str] = field(default_factory=dict)
    band_tags: tuple[dict[str, str], ...] = ()

    def __post_init__(self) -> None:
        count = len(self.values)
        self.valid = np.ones(self.values.shape[1:], bool) if self.valid is None else self.valid
        self.scales = self.scales or (1.0,) * count
        self.offsets = self.offsets or (0.0,) * count
        self.band_tags = self.band_tags or ({},) * count


def spec(bands: int = 2, *, raw: bool = False, frames: int = 1) -> ModelSpec:
    count = bands * frames
    return ModelSpec(
        bands=("RED", "NIR_NARROW", "SWIR_1", "SWIR_2")[:bands],
        frames=frames,
        temporal=frames > 1,
        tile=64,
        gain=np.ones(count, np.float32),
        bias=np.zeros(count, np.float32),
        task="segmentation",
        classes=2,
        located=False,
        dated=False,
        raw=raw,
    )


def request(**fields: Any) -> RequestData:
    return RequestData(data_format="b64_json", data="x", **fields)


def picture(value: float, dtype: Any, bands: int = 2) -> np.ndarray:
    return np.full((bands, 8, 8), value, dtype)


def units(pixels: Pixels, *, raw: bool = False, **fields: Any) -> Units:
    return units_of(pixels, request(**fields), spec(len(pixels.values), raw=raw))


@pytest.mark.parametrize("dtype", ["int16", "uint16", "int32", "uint32"])
def test_integers_are_reflectance_times_10000(dtype: str) -> None:
    found = units(Pixels(picture(2000, dtype)))
    np.testing.assert_allclose(found.scales, 1e-4)
    np.testing.assert_array_equal(found.offsets, 0)
    assert found.scales.dtype == found.offsets.dtype == np.float32
    assert found.note == "The integers were taken as reflectance x 10000."


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_floating_point_numbers_are_reflectance(dtype: str) -> None:
    found = units(Pixels(picture(0.2, dtype)))
    np.testing.assert_array_equal(found.scales, 1)
    np.testing.assert_array_equal(found.offsets, 0)
    assert found.note is None


def test_what_the_file_declares_counts_before_the_rule() -> None:
    pixels = Pixels(picture(200, np.int16), scales=(0.001, 0.002), offsets=(0.0, -0.1))
    found = units(pixels)
    np.testing.assert_allclose(found.scales, [0.001, 0.002])
    np.testing.assert_allclose(found.offsets, [0, -0.1])
    assert found.note is None


def test_what_the_request_says_counts_before_the_file() -> None:
    pixels = Pixels(picture(200, np.int16), scales=(0.001, 0.002), offsets=(0.5, -0.1))
    found = units(pixels, scale=0.01)
    np.testing.assert_allclose(found.scales, 0.01)
    np.testing.assert_array_equal(found.offsets, 0)
    found = units(pixels, scale=0.01, offset=-0.2)
    np.testing.assert_allclose(found.offsets, -0.2)
    found = units(pixels, offset=-0.2)
    np.testing.assert_allclose(found.scales, [0.001, 0.002])
    np.testing.assert_allclose(found.offsets, -0.2)
    assert units(Pixels(picture(200, np.int16)), scale=0.01).note is None


@pytest.mark.parametrize("dtype", ["uint8", "int8"])
def test_bytes_are_refused_unless_somebody_says_what_they_mean(dtype: str) -> None:
    with pytest.raises(RequestError, match="8-bit"):
        units(Pixels(picture(100, dtype)))
    with pytest.raises(RequestError, match="8-bit"):
        units(Pixels(picture(100, dtype)), offset=0.1)
    np.testing.assert_allclose(units(Pixels(picture(100, dtype)), scale=0.004).scales, 0.004)
    declared = Pixels(picture(100, dtype), scales=(0.004, 0.004))
    np.testing.assert_allclose(units(declared).scales, 0.004)


@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32"])
def test_a_raw_model_takes_the_numbers_as_they_are(dtype: str) -> None:
    found = units(Pixels(picture(100, dtype)), raw=True)
    np.testing.assert_array_equal(found.scales, 1)
    np.testing.assert_array_equal(found.offsets, 0)
    assert found.note is None
    np.testing.assert_allclose(units(Pixels(picture(9, dtype)), raw=True, scale=2.5).scales, 2.5)
    check_reflectance(Pixels(picture(100, dtype)), found, spec(raw=True))


@pytest.mark.parametrize("scale", [0.0, float("nan"), float("inf"), 1e300, 1e-300])
def test_a_declared_scale_that_is_none_is_refused(scale: float) -> None:
    with pytest.raises(RequestError, match="not usable") as caught:
        units(Pixels(picture(100, np.int16), scales=(1e-4, scale)))
    assert caught.value.param == "scale"


def test_an_offset_that_is_no_number_is_refused() -> None:
    with pytest.raises(RequestError, match="not usable"):
        units(Pixels(picture(100, np.int16), offsets=(0.0, float("nan"))))


def check(values: np.ndarray, valid: Any = None, *, frames: int = 1, **fields: Any) -> None:
    pixels = Pixels(values, valid)
    model = spec(len(values) // frames, frames=frames)
    check_reflectance(pixels, units_of(pixels, request(**fields), model), model)


@pytest.mark.parametrize("value", [-0.2, -0.05, 0.0, 0.3, 1.0])
def test_what_a_surface_reflects_passes(value: float) -> None:
    check(picture(value, np.float64))
    check(picture(value * 10_000, np.int16))


@pytest.mark.parametrize(
    ("value", "dtype"), [(-0.21, "f8"), (1.01, "f8"), (-2100, "i2"), (10_100, "i2")]
)
def test_other_scenes_are_refused_with_band_and_values_seen(value: float, dtype: str) -> None:
    values = picture(0.3 if dtype == "f8" else 3000, dtype)
    values[1] = value
    values[1, 0, 0], values[1, 7, 7] = 7, 9
    with pytest.raises(NotReflectance) as caught:
        check(values)
    message = caught.value.message
    assert "Band NIR_NARROW cannot be reflectance" in message
    assert f"its median is {value if dtype == 'f8' else value / 10_000:.4g} " in message
    assert f"{min(value, 7):.6g} to {max(value, 9):.6g}" in message
    assert caught.value.param == "scale"


def test_the_date_of_the_band_is_named() -> None:
    values = picture(0.3, np.float32, bands=6)
    values[5] = 30
    with pytest.raises(NotReflectance, match="Band SWIR_1 of date 2 cannot"):
        check(values, frames=2)


def test_only_valid_pixels_count() -> None:
    values = picture(0.3, np.float32)
    values[:, :6] = -9999
    with pytest.raises(NotReflectance):
        check(values)
    check(values, values[0] > 0)
    check(picture(-9999, np.float32), np.zeros((8, 8), bool))


@pytest.mark.parametrize("hole", [np.nan, np.inf, -np.inf])
def test_what_is_no_number_does_not_count(hole: float) -> None:
    values = picture(0.3, np.float32)
    values[0, :7] = hole
    check(values)
    check(picture(hole, np.float32))
    values[0, 7] = 30
    with pytest.raises(NotReflectance, match="RED"):
        check(values)


def test_numbers_that_overflow_are_refused() -> None:
    with pytest.raises(NotReflectance):
        check(picture(1e308, np.float64), scale=1e6)


@pytest.mark.parametrize("shape", [(1024, 1024), (700, 1200), (1, 600_000), (600_000, 1)])
def test_a_few_valid_pixels_are_found_wherever_they_lie(shape: tuple[int, int]) -> None:
    random = np.random.default_rng(5)
    for _ in range(5):
        values, valid = np.full((1, *shape), 0.3, np.float32), np.zeros(shape, bool)
        row, column = random.integers(shape[0]), random.integers(shape[1])
        values[0, row, column], valid[row, column] = 30, True
        with pytest.raises(NotReflectance):
            check(values, valid)


@pytest.mark.parametrize("width", [1024, 1023, 4096])
def test_no_column_escapes_the_sample(width: int) -> None:
    values = np.full((1, 2048, width), 0.3, np.float32)
    values[:, :, ::2] = 30
    values[:, :, ::8] = 0.3
    # 3 of 8 columns are wrong: the middle value is right. Then 5 of 8 are.
    check(values)
    values[:, :, 1::8] = 30
    values[:, :, 3::8] = 30
    with pytest.raises(NotReflectance):
        check(values)


@given(
    arrays.arrays(
        np.float32,
        st.tuples(st.just(1), st.integers(1, 9), st.integers(1, 9)),
        elements=st.floats(width=32),
    ),
    st.integers(0, 2**32 - 1),
)
@settings(deadline=None)
def test_the_verdict_is_the_medians(values: np.ndarray, seed: int) -> None:
    valid = np.random.default_rng(seed).random(values.shape[1:]) < 0.7
    kept = values[0][valid & np.isfinite(values[0])].astype(np.float64)
    passes = kept.size == 0 or -0.2 <= np.median(kept) <= 1
    if passes:
        check(values, valid)
    else:
        with pytest.raises(NotReflectance):
            check(values, valid)


def test_the_check_needs_next_to_no_memory() -> None:
    values = np.full((6, 2048, 2048), 3000, np.int16)
    pixels, model = Pixels(values), spec(4)
    model = ModelSpec(**{**vars(model), "bands": tuple("ABCDEF")})
    found = units_of(pixels, request(), model)
    tracemalloc.start()
    check_reflectance(pixels, found, model)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 80 * SAMPLES
    assert peak < values.nbytes / 2
