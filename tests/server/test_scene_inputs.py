"""What the model sees of a scene."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio import warp
from rasterio.transform import Affine
from terramask_server.errors import RequestError
from terramask_server.scene.scene import Scene
from terramask_server.scene.tiling import cut

from tests.server.models import BIAS, GAIN, make_spec, prepared
from tests.server.rasters import BANDS

Make = Callable[..., Any]
PIXELS, LOCATION, TIME = "pixel_values", "location_coords", "temporal_coords"


def inputs(scene: Scene, name: str = PIXELS, number: int = 0) -> Any:
    return scene.tensors(scene.tiles[number], torch.float32)[name].numpy()


@pytest.fixture(scope="module")
def scene_of(geotiff: Make, payload: Make) -> Make:
    """The scene of an array [band, row, column]."""

    def make(values: Any, spec: Any = None, request: Any = None, **file: Any) -> Scene:
        return prepared(payload(geotiff(values, **file), **(request or {})), spec)

    return make


def test_pixels_are_normalised_as_in_training(scene_of: Make) -> None:
    values = np.random.default_rng(3).integers(500, 4000, (6, 16, 16)).astype(np.int16)
    expected = values * 1e-4 * GAIN[:, None, None] + BIAS[:, None, None]
    np.testing.assert_allclose(inputs(scene_of(values)), expected, rtol=1e-4)


SCALES, OFFSETS = [1e-4, 2e-4, 3e-4, 4e-4, 5e-4, 6e-4], [0.1, 0.0, -0.1, 0.05, 0.0, -0.05]


@pytest.mark.parametrize(
    ("file", "request_", "reflectance"),
    [
        ({}, {}, [0.1] * 6),
        ({}, {"scale": 2e-4}, [0.2] * 6),
        ({}, {"scale": 2e-4, "offset": -0.05}, [0.15] * 6),
        ({"scales": SCALES}, {}, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]),
        ({"scales": SCALES, "offsets": OFFSETS}, {}, [0.2, 0.2, 0.2, 0.45, 0.5, 0.55]),
        ({"scales": SCALES, "offsets": OFFSETS}, {"scale": 1e-4}, [0.1] * 6),
    ],
)
def test_what_the_numbers_mean_counts_band_by_band(
    scene_of: Make, file: Any, request_: Any, reflectance: list[float]
) -> None:
    # The file's bands stand the other way round.
    turned = {name: list(values)[::-1] for name, values in file.items()}
    values = np.full((6, 16, 16), 1000, np.int16)
    scene = scene_of(values, None, request_, names=BANDS[::-1], **turned)
    np.testing.assert_allclose(inputs(scene)[:, 3, 5], reflectance * GAIN + BIAS, atol=1e-4)


@pytest.mark.parametrize("kind", ["int16", "uint16", "int32", "uint32", "float32", "float64"])
def test_numbers_of_any_type_are_taken(scene_of: Make, kind: str) -> None:
    value = 0.25 if kind.startswith("float") else 2500
    found = inputs(scene_of(np.full((6, 16, 16), value, kind)))
    np.testing.assert_allclose(found[:, 0, 0], 0.25 * GAIN + BIAS, rtol=1e-4)


@pytest.mark.parametrize("kind", ["uint8", "int8"])
def test_bytes_are_taken_only_if_it_is_said_what_they_mean(scene_of: Make, kind: str) -> None:
    values = np.full((6, 16, 16), 100, kind)
    with pytest.raises(RequestError, match="8-bit"):
        scene_of(values)
    found = inputs(scene_of(values, None, {"scale": 1 / 400}))
    np.testing.assert_allclose(found[:, 0, 0], 0.25 * GAIN + BIAS, rtol=1e-4)


@pytest.mark.parametrize("missing", [None, 0.0, -0.9999])
@pytest.mark.parametrize("hole", [-9999.0, np.nan, -3.4028234663852886e38, np.inf])
def test_without_data_the_model_sees_what_it_saw_in_training(
    scene_of: Make, missing: float | None, hole: float
) -> None:
    values = np.full((6, 20, 20), 0.2, np.float32)
    values[2, 5, 6] = hole
    spec = make_spec(missing=missing)
    found = inputs(scene_of(values, spec, nodata=hole if np.isfinite(hole) else None))
    expected = np.zeros(6) if missing is None else missing * GAIN + BIAS
    np.testing.assert_allclose(found[:, 5, 6], expected, atol=1e-5)
    others = np.delete(found.reshape(6, -1), 5 * 16 + 6, axis=1)
    np.testing.assert_allclose(others, np.broadcast_to((0.2 * GAIN + BIAS)[:, None], others.shape))


@settings(deadline=None, max_examples=60)
@given(st.data(), st.sampled_from([-9999.0, np.nan, 1e30]))
def test_a_pixel_without_data_changes_no_other(
    scene_of: Make, data: st.DataObject, hole: float
) -> None:
    values = np.random.default_rng(4).uniform(0.1, 0.4, (6, 21, 19)).astype(np.float32)
    whole = scene_of(values)
    places = st.tuples(st.integers(0, 5), st.integers(0, 20), st.integers(0, 18))
    for band, row, column in data.draw(st.lists(places, min_size=1, max_size=30)):
        values[band, row, column] = hole
    holed = scene_of(values, nodata=None if np.isnan(hole) else hole)
    with_data = (np.isfinite(values) & (values != np.float32(hole))).all(axis=0)
    np.testing.assert_array_equal(holed.pixels.valid, with_data)
    for tile in holed.tiles:
        seen = cut(holed.pixels.valid, tile.within(holed.read), 16)
        before, after = (one.tensors(tile, torch.float32)[PIXELS] for one in (whole, holed))
        assert torch.equal(before[:, seen], after[:, seen])
        assert not after[:, ~seen].any()


@pytest.mark.parametrize("frames", [1, 3])
def test_several_dates_are_an_axis_of_their_own(scene_of: Make, frames: int) -> None:
    # Band b of date t is (1 + b + 10 t) / 100 everywhere, and the file holds date after date.
    levels = np.array([[1 + band + 10 * date for band in range(6)] for date in range(frames)]) / 100
    values = np.broadcast_to(levels.reshape(-1, 1, 1), (6 * frames, 20, 20)).astype(np.float32)
    found = inputs(scene_of(values, make_spec(frames=frames, temporal=True)))
    assert found.shape == (6, frames, 16, 16)
    expected = levels.T * GAIN[:, None] + BIAS[:, None]
    np.testing.assert_allclose(found[:, :, 2, 3], expected, rtol=1e-5)


def test_dates_in_another_order_are_sorted_by_their_names(scene_of: Make) -> None:
    levels = np.arange(1, 13).reshape(2, 6) / 100
    by_band = levels.T.reshape(-1, 1, 1)
    values = np.broadcast_to(by_band, (12, 20, 20)).astype(np.float32)
    names = [name for name in BANDS for _ in range(2)]
    found = inputs(scene_of(values, make_spec(frames=2), names=names))
    np.testing.assert_allclose(found[:, :, 0, 0], levels.T * GAIN[:, None] + BIAS[:, None], 1e-5)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:32630", "EPSG:3035"])
@pytest.mark.parametrize("window", [None, [3, 9, 20, 8]])
def test_a_model_that_asks_where_is_told_latitude_and_longitude(
    scene_of: Make, crs: str, window: Any
) -> None:
    corner = {"EPSG:4326": (-3.5, 40.5, 0.01), "EPSG:3035": (3.2e6, 2.0e6, 1000)}
    x, y, step = corner.get(crs, (450_000, 4_480_000, 1000))
    transform = Affine(step, 0, x, 0, -step, y)
    values = np.full((6, 20, 24), 0.2, np.float32)
    spec, request = make_spec(located=True), {"window": window} if window else {}
    scene = scene_of(values, spec, request, crs=crs, transform=transform)
    # Tiles of 16 that overlap by 2: the second row and column are cut off at 20 and 24.
    centres = [(row, column) for row in (8, 17) for column in (8, 19)]
    for number, (row, column) in enumerate(centres):
        found = inputs(scene, LOCATION, number)
        place = warp.transform(crs, "EPSG:4326", [x + step * column], [y - step * row])
        assert found.shape == (1, 2)
        np.testing.assert_allclose(found[0], [place[1][0], place[0][0]], atol=1e-4)
        assert found[0, 0] > 30 > found[0, 1]


@pytest.mark.parametrize("crs", [None, 'LOCAL_CS["site",UNIT["metre",1]]'])
def test_a_model_that_asks_where_needs_a_crs(scene_of: Make, crs: Any) -> None:
    values = np.full((6, 4, 4), 0.2, np.float32)
    with pytest.raises(RequestError, match="coordinate reference system"):
        scene_of(values, make_spec(located=True), crs=crs)
    scene = scene_of(values, crs=crs)
    assert set(scene.tensors(scene.tiles[0], torch.float32)) == {PIXELS}


def test_a_model_that_asks_when_is_told_year_and_day(scene_of: Make) -> None:
    values = np.full((12, 20, 20), 0.2, np.float32)
    spec = make_spec(frames=2, dated=True)
    scene = scene_of(values, spec, {"acquired": ["2019-09-14", "2020-12-31T23:00:00Z"]})
    found = inputs(scene, TIME)
    assert found.shape == (1, 2, 2)
    assert found.tolist() == [[[2019.0, 257.0], [2020.0, 366.0]]]


@pytest.mark.parametrize("acquired", [None, "2019-09-14", ["2019-09-14"] * 3])
def test_a_model_that_asks_when_wants_a_date_for_each_picture(
    scene_of: Make, acquired: Any
) -> None:
    values = np.full((12, 20, 20), 0.2, np.float32)
    request = {"acquired": acquired} if acquired else {}
    with pytest.raises(RequestError, match="send 2 dates in") as caught:
        scene_of(values, make_spec(frames=2, dated=True), request)
    assert caught.value.param == "acquired"
    # Others do not mind.
    assert scene_of(values, make_spec(frames=2), request)


def test_a_model_of_one_picture_wants_one_date(scene_of: Make) -> None:
    values = np.full((6, 20, 20), 0.2, np.float32)
    with pytest.raises(RequestError, match="send 1 date in"):
        scene_of(values, make_spec(dated=True))
    scene = scene_of(values, make_spec(dated=True), {"acquired": "2019-09-14"})
    assert inputs(scene, TIME).tolist() == [[[2019.0, 257.0]]]


def test_pixels_come_in_the_models_own_number_format(scene_of: Make) -> None:
    scene = scene_of(np.full((6, 20, 20), 0.2, np.float32), make_spec(located=True))
    tensors = scene.tensors(scene.tiles[0], torch.bfloat16)
    assert tensors[PIXELS].dtype == torch.bfloat16
    assert tensors[PIXELS].shape == (6, 16, 16)
    # Half precision would move a place by a hundred kilometres.
    assert tensors[LOCATION].dtype == torch.float32
