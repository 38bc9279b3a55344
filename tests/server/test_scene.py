"""From a request's bytes to the mask, with a stand-in for the model."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from rasterio.transform import Affine
from terramask_server.errors import NotReflectance, RequestError, TooLarge
from terramask_server.scene.scene import Scene, prepare
from terramask_server.schema import parse_request
from terramask_server.settings import Settings
from terramask_server.stop import Stop, Stopped

from tests.server.models import NIR, answered, card_of, dark_is_flood, make_spec, prepared
from tests.server.rasters import BANDS

Make = Callable[..., Any]


@pytest.fixture
def run(payload: Make, read_mask: Make) -> Make:
    def once(content: bytes, **request: Any) -> tuple[Scene, Any, dict[str, Any]]:
        scene = prepared(payload(content, **request))
        return scene, *read_mask(answered(scene, dark_is_flood).data)

    return once


def land_and_water(height: int = 37, width: int = 45) -> np.ndarray:
    """Integers of a made-up scene: every pixel is 0.02 or 0.3 in the near infrared."""
    rng = np.random.default_rng(5)
    values = rng.integers(500, 4000, (6, height, width)).astype(np.int16)
    values[NIR] = np.where(rng.random((height, width)) < 0.4, 200, 3000)
    return values


def test_a_scene_becomes_its_mask(geotiff: Make, run: Make) -> None:
    values = land_and_water()
    values[:, 3:9, 20:30] = -9999
    values[5, 0, 0] = -9999
    _, mask, facts = run(geotiff(values, BANDS, nodata=-9999))
    expected = np.where(values[NIR] < 1000, 1, 0)
    expected[(values == -9999).any(axis=0)] = 255
    np.testing.assert_array_equal(mask, expected)
    assert facts["transform"] == Affine(10.0, 0.0, 500000.25, 0.0, -10.0, 4200000.75)
    assert facts["crs"].to_epsg() == 32630


def test_a_window_is_answered_on_its_own_place(geotiff: Make, run: Make) -> None:
    values = land_and_water()
    content = geotiff(values, BANDS)
    _, whole, facts = run(content)
    _, part, window_facts = run(content, window=[14, 28, 20, 9])
    np.testing.assert_array_equal(part, whole[28:37, 14:34])
    assert window_facts["transform"] == facts["transform"] @ Affine.translation(14, 28)


def test_a_window_lies_where_its_pixels_do_whatever_else_is_read(geotiff: Make, run: Make) -> None:
    scene, _, facts = run(geotiff(land_and_water(200, 100)), window=[30, 50, 3, 3])
    # Columns from 28 and rows from 42 are read.
    assert (scene.read.column, scene.read.row) == (28, 42)
    assert facts["transform"] @ (0, 0) == (500000.25 + 300, 4200000.75 - 500)


def test_only_what_the_windows_tiles_cover_is_kept(geotiff: Make, run: Make) -> None:
    scene, _, _ = run(geotiff(land_and_water(200, 100)), window=[30, 50, 3, 3], overlap=4)
    # Tiles of 16 pixels that start every 12: those of row 36 and 48, and of column 24.
    assert (scene.read.row, scene.read.column) == (36, 24)
    assert scene.pixels.values.shape == (6, 28, 16)


def test_indices_and_names_choose_the_bands(geotiff: Make, run: Make) -> None:
    values = land_and_water()
    turned = geotiff(values[::-1], [f"Layer {name}" for name in "ABCDEF"])
    expected = run(geotiff(values, BANDS))[1]
    np.testing.assert_array_equal(run(turned, indices=[5, 4, 3, 2, 1, 0])[1], expected)
    names = [f"layer {name}" for name in "fedcba"]
    np.testing.assert_array_equal(run(turned, bands=names)[1], expected)


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (16, 16), (17, 15), (2, 3)])
def test_a_raster_of_any_size(geotiff: Make, run: Make, shape: tuple[int, int]) -> None:
    values = land_and_water(*shape)
    _, mask, _ = run(geotiff(values))
    np.testing.assert_array_equal(mask, values[NIR] < 1000)


@pytest.mark.parametrize(
    ("value", "file", "request_"),
    [
        (-9999, {"nodata": -9999}, {}),
        (-9999, {}, {"nodata": -9999}),
        (0, {"nodata": -9999}, {"nodata": 0}),
        (3000, {"mask": np.zeros((20, 20), np.uint8)}, {}),
    ],
)
def test_a_scene_without_data_needs_no_model(
    geotiff: Make, run: Make, value: int, file: Any, request_: Any
) -> None:
    scene, mask, _ = run(geotiff(np.full((6, 20, 20), value, np.int16), **file), **request_)
    assert scene.tiles == []
    assert mask.shape == (20, 20)
    assert (mask == 255).all()


def test_a_scene_of_nan_needs_no_model(geotiff: Make, run: Make) -> None:
    scene, mask, _ = run(geotiff(np.full((6, 20, 20), np.nan, np.float32)))
    assert scene.tiles == []
    assert (mask == 255).all()


def test_tiles_without_data_are_not_computed(geotiff: Make, run: Make) -> None:
    values = land_and_water(60, 60)
    values[:, :, 20:] = -9999
    scene, mask, _ = run(geotiff(values, nodata=-9999))
    assert {tile.column for tile in scene.tiles} == {0, 14}
    np.testing.assert_array_equal(mask[:, :20], values[NIR, :, :20] < 1000)
    assert (mask[:, 20:] == 255).all()


def test_tiles_whose_data_nobody_asked_for_are_not_computed(geotiff: Make, run: Make) -> None:
    values = np.full((6, 60, 60), -9999, np.int16)
    # One pixel with data: in the window's first tile, but not in the window.
    values[:, 1, 1] = 3000
    content = geotiff(values, nodata=-9999)
    assert run(content, window=[5, 5, 20, 20])[0].tiles == []
    assert len(run(content, window=[1, 1, 1, 1])[0].tiles) == 1


def test_what_cannot_be_reflectance_is_refused(geotiff: Make, run: Make) -> None:
    values = np.full((6, 5, 5), 0.2, np.float32)
    values[4] = 2500
    with pytest.raises(NotReflectance, match="SWIR_1") as caught:
        run(geotiff(values))
    assert caught.value.param == "scale"


def test_bright_and_invalid_pixels_do_not_make_a_scene_suspicious(geotiff: Make, run: Make) -> None:
    values = np.full((6, 10, 10), 0.2, np.float32)
    values[:, :4] = 1.7
    values[:, 4:9] = -9999
    values[:, 0, 0] = np.nan
    _, mask, _ = run(geotiff(values[:, 3:]), nodata=-9999)
    assert (mask == 255).sum() == 50


def test_too_many_pixels_are_refused(geotiff: Make, payload: Make) -> None:
    data = payload(geotiff(np.full((6, 17, 16), 0.2, np.float32)))
    with pytest.raises(TooLarge, match="smaller windows"):
        prepared(data, max_pixels=16 * 16)
    assert prepared({**data, "window": [0, 0, 16, 16]}, max_pixels=16 * 16)


def test_a_window_that_costs_far_more_than_its_pixels_is_refused(
    geotiff: Make, payload: Make
) -> None:
    """A line of pixels needs as many tiles, and as much memory, as a whole band of them."""
    content = geotiff(np.full((6, 40, 20_000), 2000, np.int16), compress="deflate")
    data = payload(content, window=[0, 20, 20_000, 1])
    with pytest.raises(TooLarge, match="smaller windows"):
        prepared(data, max_pixels=20_000)
    assert prepared({**data, "window": [0, 20, 2000, 1]}, max_pixels=20_000)
    # What is as large as it may be and not thin is taken, whatever the overlap and the place.
    square = {**data, "window": [5, 7, 600, 33], "overlap": 8}
    assert prepared(square, max_pixels=20_000)


@pytest.mark.parametrize("tile", [16, 64])
@pytest.mark.parametrize("overlap", [0, 0.125, 0.5])
def test_a_window_of_one_tile_is_always_taken(
    geotiff: Make, payload: Make, tile: int, overlap: float
) -> None:
    data = payload(geotiff(np.full((6, 300, 300), 2000, np.int16)))
    request = {**data, "window": [tile - 1, tile - 1, tile, tile], "overlap": int(tile * overlap)}
    assert prepared(request, make_spec(tile), max_pixels=tile * tile)


def test_the_file_may_be_too_large(geotiff: Make, payload: Make) -> None:
    content = geotiff(np.full((6, 50, 50), 0.2, np.float32))
    with pytest.raises(TooLarge):
        prepared(payload(content), max_bytes=len(content) // 2)


def test_tiles_overlap_as_asked_but_by_half_at_most(geotiff: Make, run: Make) -> None:
    content = geotiff(land_and_water())
    assert run(content)[0].grid.overlap == 2
    assert run(content, overlap=0)[0].grid.overlap == 0
    assert run(content, overlap=8)[0].grid.overlap == 8
    with pytest.raises(RequestError, match="at most 8 pixels") as caught:
        run(content, overlap=9)
    assert caught.value.param == "overlap"


def test_a_request_that_nobody_waits_for_is_not_prepared(geotiff: Make, payload: Make) -> None:
    stop, spec = Stop(), make_spec()
    stop.set()
    request = parse_request(payload(geotiff(land_and_water())))
    with pytest.raises(Stopped):
        prepare(request, spec, card_of(spec), Settings(), stop)


def test_the_images_text_is_not_kept(geotiff: Make, payload: Make) -> None:
    assert prepared(payload(geotiff(land_and_water()))).request.data == ""
