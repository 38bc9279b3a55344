"""From a request's bytes to the mask, with a stand-in for the network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from rasterio import warp
from rasterio.transform import Affine
from terramask_server.card import ModelCard, make_card
from terramask_server.errors import NotReflectance, RequestError, TooLarge
from terramask_server.model import ModelSpec
from terramask_server.scene import Scene, prepare
from terramask_server.schema import parse_request

Make = Callable[..., Any]
NIR = 3
GAIN = np.array([2, 3, 4, 5, 6, 7], np.float32)
BIAS = np.array([-1, -2, -3, -4, -5, -6], np.float32)
BANDS = ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")


def spec(tile: int = 16, located: bool = False) -> ModelSpec:
    return ModelSpec(BANDS, tile, GAIN, BIAS, 2, True, located, {})


def network(seen: torch.Tensor) -> torch.Tensor:
    """Flood where the reflectance in the near infrared is below 0.1; logits [2, tile, tile]."""
    reflectance = (seen[NIR].float() - float(BIAS[NIR])) / float(GAIN[NIR])
    flood = (0.1 - reflectance) * 200
    return torch.stack([-flood, flood])


def answer(scene: Scene, card: ModelCard) -> str:
    outputs = [network(one["pixel_values"]) for one in scene.tensors(torch.float32)]
    return scene.answer(outputs, card, "r1").data


@pytest.fixture
def run(payload: Make, read_mask: Make) -> Make:
    def once(content: bytes, model: ModelSpec | None = None, **request: Any) -> Any:
        model = model or spec()
        card = make_card(model, "m", "cpu")
        scene = prepare(parse_request(payload(content, **request)), model, card)
        return scene, *read_mask(answer(scene, card))

    return once


def land_and_water(height: int = 37, width: int = 45) -> np.ndarray:
    """DN of a made-up scene: every pixel is 0.02 or 0.3 in the near infrared."""
    rng = np.random.default_rng(5)
    values = rng.integers(500, 4000, (6, height, width)).astype(np.int16)
    values[NIR] = np.where(rng.random((height, width)) < 0.4, 200, 3000)
    return values


def test_a_scene_becomes_its_mask(geotiff: Make, run: Make) -> None:
    values = land_and_water()
    values[:, 3:9, 20:30] = -9999
    values[5, 0, 0] = -9999
    scene, mask, facts = run(geotiff(values, BANDS, nodata=-9999))
    expected = np.where(values[NIR] < 1000, 1, 0)
    expected[(values == -9999).any(axis=0)] = 255
    np.testing.assert_array_equal(mask, expected)
    assert facts["transform"] == scene.pixels.transform
    assert facts["tags"]["TERRAMASK_MODEL"] == "m"
    assert "terramask_server" in facts["tags"]["TERRAMASK_VERSIONS"]


def test_a_window_is_answered_on_its_own_place(geotiff: Make, run: Make) -> None:
    values = land_and_water()
    content = geotiff(values, BANDS)
    _, whole, facts = run(content)
    _, part, window_facts = run(content, window=[14, 28, 20, 9])
    np.testing.assert_array_equal(part, whole[28:37, 14:34])
    assert window_facts["transform"] == facts["transform"] @ Affine.translation(14, 28)


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


def test_a_scene_without_data_needs_no_network(geotiff: Make, run: Make) -> None:
    scene, mask, _ = run(geotiff(np.full((6, 20, 20), -9999, np.int16), nodata=-9999))
    assert scene.tiles == []
    assert (mask == 255).all()


def test_tiles_without_data_are_not_computed(geotiff: Make, run: Make) -> None:
    values = land_and_water(60, 60)
    values[:, :, 20:] = -9999
    scene, mask, _ = run(geotiff(values, nodata=-9999))
    assert {tile.column for tile in scene.tiles} == {0, 14}
    np.testing.assert_array_equal(mask[:, :20], values[NIR, :, :20] < 1000)


def test_what_is_not_valid_is_the_mean_to_the_network(geotiff: Make, run: Make) -> None:
    values = land_and_water()
    values[2, 5, 5] = -9999
    scene, _, _ = run(geotiff(values, nodata=-9999))
    assert (scene.inputs[:, 5, 5] == 0).all()
    expected = values[:, 6, 6] * 1e-4 * GAIN + BIAS
    np.testing.assert_allclose(scene.inputs[:, 6, 6], expected, rtol=1e-5)


REFLECTANCE = np.full((6, 4, 4), 0.25)
UNITS = {
    "integers": (REFLECTANCE * 1e4, np.uint16, {}, {}),
    "large integers": (REFLECTANCE * 1e4, np.int32, {}, {}),
    "floats": (REFLECTANCE, np.float32, {}, {}),
    "doubles": (REFLECTANCE, np.float64, {}, {}),
    "request": (REFLECTANCE * 1e3, np.int16, {}, {"scale": 1e-3}),
    "request, floats": (REFLECTANCE * 100, np.float32, {}, {"scale": 0.01}),
    "request, shifted": ((REFLECTANCE + 0.1) * 1e4, np.uint16, {}, {"offset": -0.1}),
    "request, bytes": (REFLECTANCE * 200, np.uint8, {}, {"scale": 1 / 200}),
    "file": (REFLECTANCE * 1e3, np.int16, {"scales": [1e-3] * 6}, {}),
    "file, bytes": (REFLECTANCE * 200, np.uint8, {"scales": [1 / 200] * 6}, {}),
    "file, shifted": (
        (REFLECTANCE + 0.2) * 1e3,
        np.int16,
        {"scales": [1e-3] * 6, "offsets": [-0.2] * 6},
        {},
    ),
    "request before file": (
        REFLECTANCE * 1e3,
        np.int16,
        {"scales": [1e-4] * 6, "offsets": [0.3] * 6},
        {"scale": 1e-3, "offset": 0},
    ),
}


@pytest.mark.parametrize("case", UNITS.values(), ids=UNITS)
def test_what_the_numbers_mean(geotiff: Make, run: Make, case: Any) -> None:
    values, kind, file, request = case
    scene, _, _ = run(geotiff(np.round(values, 6).astype(kind), **file), **request)
    expected = np.broadcast_to((0.25 * GAIN + BIAS)[:, None, None], scene.inputs.shape)
    np.testing.assert_allclose(scene.inputs, expected, atol=1e-4)


def test_scales_may_differ_from_band_to_band(geotiff: Make, run: Make) -> None:
    scales = [1e-4, 2e-4, 3e-4, 4e-4, 5e-4, 6e-4]
    values = np.full((6, 2, 2), 1000, np.int16)
    content = geotiff(values[::-1], BANDS[::-1], scales=scales[::-1])
    scene, _, _ = run(content)
    np.testing.assert_allclose(scene.inputs[:, 0, 0], 1000 * np.array(scales) * GAIN + BIAS, 1e-4)


@pytest.mark.parametrize("kind", [np.uint8, np.int8])
def test_a_picture_of_8_bits_is_refused(geotiff: Make, run: Make, kind: Any) -> None:
    with pytest.raises(RequestError, match="8-bit"):
        run(geotiff(np.full((6, 4, 4), 90, kind)))


@pytest.mark.parametrize(
    ("value", "request_"), [(2500.0, {}), (0.3, {"scale": 10}), (-5.0, {}), (0.1, {"offset": -0.5})]
)
def test_what_cannot_be_reflectance_is_refused_and_the_band_is_named(
    geotiff: Make, run: Make, value: float, request_: dict[str, float]
) -> None:
    values = np.full((6, 5, 5), 0.2, np.float32)
    values[4] = value
    with pytest.raises(NotReflectance, match="SWIR_1" if not request_ else "BLUE") as caught:
        run(geotiff(values), **(request_ and {"scale": 1.0, **request_}))
    assert caught.value.param == "scale"


def test_bright_and_invalid_pixels_do_not_make_a_scene_suspicious(geotiff: Make, run: Make) -> None:
    values = np.full((6, 10, 10), 0.2, np.float32)
    values[:, :4] = 1.7
    values[:, 4:9] = -9999
    values[:, 9, :] = 0.2
    values[:, 0, 0] = np.nan
    scene, mask, _ = run(geotiff(values[:, 3:]), nodata=-9999)
    assert (mask == 255).sum() == 50
    assert np.isfinite(scene.inputs).all()


def test_too_many_pixels_are_refused(geotiff: Make, payload: Make) -> None:
    card = make_card(spec(), "m", "cpu")
    small = card.model_copy(update={"limits": card.limits.model_copy(update={"max_pixels": 24})})
    content = geotiff(np.full((6, 5, 5), 0.2, np.float32))
    with pytest.raises(TooLarge):
        prepare(parse_request(payload(content)), spec(), small)


def test_the_file_may_be_too_large(geotiff: Make, payload: Make) -> None:
    card = make_card(spec(), "m", "cpu")
    content = geotiff(np.full((6, 50, 50), 0.2, np.float32))
    small = card.limits.model_copy(update={"max_bytes": len(content) // 2})
    with pytest.raises(TooLarge):
        prepare(parse_request(payload(content)), spec(), card.model_copy(update={"limits": small}))


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:32630", "EPSG:3035"])
def test_a_model_that_asks_where_is_told_latitude_and_longitude(
    geotiff: Make, run: Make, crs: str
) -> None:
    corner = {"EPSG:4326": (-3.5, 40.5, 0.01), "EPSG:3035": (3.2e6, 2.0e6, 1000)}
    x, y, step = corner.get(crs, (450_000, 4_480_000, 1000))
    transform = Affine(step, 0, x, 0, -step, y)
    content = geotiff(np.full((6, 20, 24), 0.2, np.float32), crs=crs, transform=transform)
    scene, _, _ = run(content, spec(located=True))
    told = [one["location_coords"] for one in scene.tensors(torch.float64)]
    # Tiles of 16 that overlap by 2: the second row and column are cut off at 20 and 24.
    centres = [(row, column) for row in (8, 17) for column in (8, 19)]
    for found, (row, column) in zip(told, centres, strict=True):
        place = warp.transform(crs, "EPSG:4326", [x + step * column], [y - step * row])
        assert found.shape == (1, 2)
        np.testing.assert_allclose(found[0].numpy(), [place[1][0], place[0][0]], atol=1e-4)
        assert found[0, 0] > 30 > found[0, 1]


def test_a_model_that_asks_where_needs_a_crs(geotiff: Make, run: Make) -> None:
    content = geotiff(np.full((6, 4, 4), 0.2, np.float32), crs=None)
    with pytest.raises(RequestError, match="CRS"):
        run(content, spec(located=True))
    assert "location_coords" not in next(run(content)[0].tensors(torch.float32))


def test_a_crs_without_a_place_on_earth_is_refused(geotiff: Make, payload: Make) -> None:
    content = geotiff(np.full((6, 4, 4), 0.2, np.float32), crs='LOCAL_CS["site",UNIT["metre",1]]')
    model = spec(located=True)
    with pytest.raises(RequestError):
        prepare(parse_request(payload(content)), model, make_card(model, "m", "cpu"))


def test_the_network_gets_its_own_number_format(geotiff: Make, run: Make) -> None:
    scene, _, _ = run(geotiff(land_and_water()), spec(located=True))
    for tensors in scene.tensors(torch.bfloat16):
        assert {one.dtype for one in tensors.values()} == {torch.bfloat16}
        assert tensors["pixel_values"].shape == (6, 16, 16)


def test_the_answer_takes_bfloat16_logits_and_names_the_request(
    geotiff: Make, payload: Make, read_mask: Make
) -> None:
    values, model = land_and_water(), spec()
    card = make_card(model, "m", "cpu")
    scene = prepare(parse_request(payload(geotiff(values))), model, card)
    outputs = [network(one["pixel_values"]).bfloat16() for one in scene.tensors(torch.float32)]
    found = scene.answer(outputs, card, "r7")
    np.testing.assert_array_equal(read_mask(found.data)[0], values[NIR] < 1000)
    assert found.request_id == "r7"
    assert (found.data_format, found.type, found.format) == ("b64_json", "segmentation", "tiff")
    with pytest.raises(ValueError, match="zip"):
        scene.answer(outputs[1:], card, "r7")
