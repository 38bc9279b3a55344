"""What a model's training files held: reflectance, integers for it, or something else."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from terramask_server.errors import ModelError
from terramask_server.model.spec import ModelSpec

from tests.server.model_configs import BANDS, MEANS, data_module, generic, model_config

SAR = ["ASC_VV", "ASC_VH", "DSC_VV", "DSC_VH", "DEM", "VV_VH"]


def spec_of(data: dict[str, Any], said: str | None = None, bands: int = 6) -> ModelSpec:
    config = model_config(data, shape=[bands, 64, 64], model={"backbone_bands": None})
    return ModelSpec.from_config(config, {"units": said} if said else {})


def undecided(data: dict[str, Any], bands: int = 6) -> str:
    with pytest.raises(
        ModelError, match=r'put "units": "reflectance", "integers" .* or "raw"'
    ) as e:
        spec_of(data, bands=bands)
    return e.value.message


@pytest.mark.parametrize(
    "data",
    [
        generic(1),
        generic(10_000),
        generic(1, constant_scale=1e-4),
        generic(100, constant_scale=0.01),
    ],
    ids=["reflectance", "integers", "scaled integers", "scaled to per cent"],
)
def test_the_training_mean_is_zero_whatever_the_files_held(data: dict[str, Any]) -> None:
    spec = spec_of(data)
    assert not spec.raw
    np.testing.assert_allclose(np.array(MEANS) * spec.gain + spec.bias, 0, atol=1e-5)


@pytest.mark.parametrize(
    "means",
    [
        [120.0] * 6,  # 8-bit pictures
        [16, 26, 36, 70, 84, 66],  # bytes of MSACropType
        [3.0] * 6,
        [40_000.0] * 6,
        [0.002] * 6,
        [-0.3, 0.1, 0.2, 0.3, 0.2, 0.1],
        [0.1, 0.1, 0.2, 0.3, 0.2, 2.0],
        [0.1, 0.1, 0.2, 0.3, 1000, 2000],
    ],
)
def test_means_that_are_no_reflectance_either_way_need_the_operators_word(
    means: list[float],
) -> None:
    assert f"about {np.median(means):.3g}" in undecided(generic(means=means, stds=[1.0] * 6))


def test_a_module_without_statistics_needs_the_operators_word() -> None:
    data = generic(means=None, stds=None, constant_scale=1e-4)
    assert "about 0;" in undecided(data)
    np.testing.assert_allclose(spec_of(data, "integers").gain, 1)
    np.testing.assert_allclose(spec_of(data, "reflectance").gain, 1e-4)
    np.testing.assert_allclose(spec_of(data, "raw").gain, 1e-4)


def test_radar_is_not_taken_for_reflectance_even_where_its_means_could_be() -> None:
    data = generic(dataset_bands=SAR, output_bands=SAR)
    assert "ASC_VV" in undecided(data)
    spec = spec_of(data, "raw")
    assert spec.raw
    assert spec.bands == tuple(SAR)


def test_landslide4sense_holds_no_reflectance() -> None:
    data = data_module("Landslide4SenseNonGeoDataModule", data_root=".")
    assert "SLOPE" in undecided(data, bands=14)


@pytest.mark.parametrize("band", ["NIR", "SWIR_1", "GREEN", "WATER_VAPOR", "B8A", "HVAC", "DEMO"])
def test_bands_of_a_camera_are_not_taken_for_radar(band: str) -> None:
    bands = [*BANDS[:5], band] if band not in BANDS else BANDS
    assert not spec_of(generic(dataset_bands=bands, output_bands=bands)).raw


def test_the_operators_word_counts_before_the_means() -> None:
    spec = spec_of(generic(1), "integers")
    np.testing.assert_allclose(spec.gain, spec_of(generic(1)).gain * 10_000, rtol=1e-6)
    raw = spec_of(generic(10_000), "raw")
    assert raw.raw
    np.testing.assert_allclose(np.array(MEANS) * 10_000 * raw.gain + raw.bias, 0, atol=1e-4)


def test_a_value_for_missing_pixels_is_in_the_models_units() -> None:
    for units, said in ((10_000, None), (1, "raw")):
        spec = spec_of(generic(units, no_data_replace=0.5 * units), said)
        np.testing.assert_allclose(spec.fill, 0.5 * spec.gain + spec.bias, rtol=1e-5)
