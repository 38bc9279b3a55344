"""What a TerraTorch model's config.json says about its input and output."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from terramask_server.errors import ModelError
from terramask_server.model import ModelSpec

Config = Callable[..., dict[str, Any]]
GENERIC = "terratorch.datamodules.GenericNonGeoSegmentationDataModule"
BANDS = ["BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2"]
MEANS = [0.14, 0.13, 0.12, 0.32, 0.21, 0.11]
STDS = [0.02, 0.03, 0.04, 0.09, 0.08, 0.05]
SCALES = {"reflectance": 1.0, "integers": 10_000.0}


def generic(units: float, **more: Any) -> dict[str, Any]:
    arguments = {
        "batch_size": 1,
        "num_workers": 0,
        "num_classes": 2,
        "dataset_bands": BANDS,
        "output_bands": BANDS,
        "rgb_indices": [2, 1, 0],
        "means": [units * value for value in MEANS],
        "stds": [units * value for value in STDS],
        **more,
    }
    return {"class_path": GENERIC, "init_args": arguments}


def normalised(data: dict[str, Any], picture: np.ndarray) -> np.ndarray:
    """``picture`` [C, H, W] as the model's own data module would normalise it."""
    import terratorch.datamodules

    arguments = {key: value for key, value in data["init_args"].items() if "transform" not in key}
    module = getattr(terratorch.datamodules, data["class_path"].rsplit(".", 1)[1])(**arguments)
    batch = {"image": torch.from_numpy(picture.astype(np.float32))[None]}
    return module.aug(batch)["image"][0].numpy()


def test_a_prithvi_model_of_sen1floods11_is_read(prithvi_config: Config) -> None:
    spec = ModelSpec.from_config(prithvi_config(tile=512))
    assert spec.bands == tuple(BANDS)
    assert (spec.tile, spec.classes, spec.flood, spec.located) == (512, 2, True, False)
    assert spec.extra == {}
    assert spec.gain.shape == spec.bias.shape == (6,)
    assert ModelSpec.from_config(prithvi_config(located=True)).located


def test_reflectance_is_normalised_as_sen1floods11s_data_module_does(
    prithvi_config: Config,
) -> None:
    config = prithvi_config()
    spec = ModelSpec.from_config(config)
    picture = np.random.default_rng(3).random((6, 16, 16))
    expected = normalised(config["pretrained_cfg"]["data"], picture)
    found = picture * spec.gain[:, None, None] + spec.bias[:, None, None]
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-4)


def test_the_order_of_the_models_bands_is_kept(prithvi_config: Config) -> None:
    turned = prithvi_config()
    turned["pretrained_cfg"]["data"]["init_args"]["bands"] = BANDS[::-1]
    spec, straight = ModelSpec.from_config(turned), ModelSpec.from_config(prithvi_config())
    assert spec.bands == tuple(BANDS[::-1])
    np.testing.assert_allclose(spec.gain, straight.gain[::-1])
    np.testing.assert_allclose(spec.bias, straight.bias[::-1])


@pytest.mark.parametrize("units", SCALES.values(), ids=SCALES)
def test_statistics_of_either_unit_normalise_reflectance(
    prithvi_config: Config, units: float
) -> None:
    data = generic(units)
    spec = ModelSpec.from_config(prithvi_config(**data))
    assert spec.bands == tuple(BANDS)
    assert not spec.flood
    picture = np.random.default_rng(4).random((6, 16, 16))
    found = picture * spec.gain[:, None, None] + spec.bias[:, None, None]
    np.testing.assert_allclose(found, normalised(data, picture * units), rtol=1e-3, atol=1e-3)
    # The training mean is the model's zero.
    np.testing.assert_allclose(np.array(MEANS) * spec.gain + spec.bias, 0, atol=1e-3)


def test_bands_come_from_the_data_module_before_the_backbone(prithvi_config: Config) -> None:
    config = prithvi_config(**generic(1.0))
    config["pretrained_cfg"]["model"]["init_args"]["model_args"]["backbone_bands"] = ["X"] * 6
    assert ModelSpec.from_config(config).bands == tuple(BANDS)
    arguments = config["pretrained_cfg"]["data"]["init_args"]
    arguments["output_bands"] = arguments["dataset_bands"] = None
    assert ModelSpec.from_config(config).bands == ("X",) * 6


def test_a_model_whose_bands_have_no_names_is_refused(prithvi_config: Config) -> None:
    config = prithvi_config(**generic(1.0, output_bands=None, dataset_bands=None))
    del config["pretrained_cfg"]["model"]["init_args"]["model_args"]["backbone_bands"]
    with pytest.raises(ModelError, match="bands"):
        ModelSpec.from_config(config)


@pytest.mark.parametrize("task", ["PixelwiseRegressionTask", "ClassificationTask"])
def test_a_model_that_makes_no_mask_is_refused(prithvi_config: Config, task: str) -> None:
    config = prithvi_config()
    config["pretrained_cfg"]["model"]["class_path"] = f"terratorch.tasks.{task}"
    with pytest.raises(ModelError, match="mask"):
        ModelSpec.from_config(config)


@pytest.mark.parametrize("shape", [[6, 64], [6, 64, 32], [6, 4, 64, 64]])
def test_other_shapes_than_square_tiles_are_refused(
    prithvi_config: Config, shape: list[int]
) -> None:
    config = prithvi_config()
    config["pretrained_cfg"]["input"]["data"]["pixel_values"]["shape"] = shape
    with pytest.raises(ModelError, match="tile"):
        ModelSpec.from_config(config)


def test_a_model_with_other_inputs_is_refused_and_they_are_named(prithvi_config: Config) -> None:
    config = prithvi_config()
    config["pretrained_cfg"]["input"]["data"]["temporal_coords"] = {"shape": [1, 2]}
    with pytest.raises(ModelError, match="temporal_coords"):
        ModelSpec.from_config(config)


@pytest.mark.parametrize("name", ["no.such.Module", "terratorch.datamodules.NoSuchModule"])
def test_a_data_module_that_cannot_be_built_is_refused(prithvi_config: Config, name: str) -> None:
    data = {"class_path": name, "init_args": {"bands": BANDS}}
    with pytest.raises(ModelError, match="data module"):
        ModelSpec.from_config(prithvi_config(**data))


@pytest.mark.parametrize(
    "path",
    [
        "pretrained_cfg",
        "pretrained_cfg.input",
        "pretrained_cfg.input.data",
        "pretrained_cfg.input.data.pixel_values",
        "pretrained_cfg.input.data.pixel_values.shape",
        "pretrained_cfg.model",
        "pretrained_cfg.model.init_args",
        "pretrained_cfg.model.init_args.model_args",
        "pretrained_cfg.data",
    ],
)
def test_a_missing_part_is_named(prithvi_config: Config, path: str) -> None:
    with pytest.raises(ModelError, match=path.rsplit(".", 1)[-1]):
        ModelSpec.from_config(without(prithvi_config(), path))


@pytest.mark.parametrize(
    "path",
    [
        "pretrained_cfg.model.class_path",
        "pretrained_cfg.model.init_args.model_args.num_classes",
        "pretrained_cfg.data.class_path",
        "pretrained_cfg.data.init_args",
    ],
)
def test_another_missing_part_is_named(prithvi_config: Config, path: str) -> None:
    with pytest.raises(ModelError, match=path.rsplit(".", 1)[-1]):
        ModelSpec.from_config(without(prithvi_config(), path))


def test_a_config_of_something_else_is_refused() -> None:
    for config in ({}, {"architectures": ["LlamaForCausalLM"]}, {"pretrained_cfg": None}):
        with pytest.raises(ModelError):
            ModelSpec.from_config(config)


def without(config: dict[str, Any], path: str) -> dict[str, Any]:
    changed = copy.deepcopy(config)
    *way, last = path.split(".")
    place = changed
    for step in way:
        place = place[step]
    del place[last]
    return changed
