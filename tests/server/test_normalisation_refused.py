"""Data modules whose normalisation cannot be read from them are refused, not misread."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from terramask_server.errors import ModelError
from terramask_server.model.normalisation import read_normalisation
from terramask_server.model.spec import ModelSpec

from tests.server.model_configs import (
    BANDS,
    MEANS,
    STDS,
    TO_TENSOR,
    data_module,
    generic,
    model_config,
    sen1floods11,
)

pytestmark = pytest.mark.filterwarnings("ignore:train_split:UserWarning")
TRANSFORMS = "terratorch.datasets.transforms"


class Module:
    """A data module as far as it is asked."""

    def __init__(self, aug: Callable[[torch.Tensor], torch.Tensor], **more: Any) -> None:
        self.aug = lambda batch: {"image": aug(batch["image"])}
        vars(self).update(more)


@pytest.mark.parametrize(
    "aug",
    [
        lambda image: image.clamp(0, 1),
        lambda image: image.clamp(max=10_000),
        lambda image: torch.log1p(image.clamp(min=0)),
        lambda image: image - image.mean(),
        lambda image: image.where(image > 1, 0),
        lambda image: image * 0,
        lambda image: image.flip(-1),
        lambda image: image - image[:, :1],
        lambda image: image[:, :3],
    ],
    ids=["clip", "clip bright", "log", "mean", "threshold", "zero", "flip", "bands", "shape"],
)
def test_anything_but_a_straight_line_is_refused(aug: Any) -> None:
    with pytest.raises(ModelError, match=r"data module (does|changes)"):
        read_normalisation(Module(aug), 6, 1)


def test_a_deviation_of_zero_is_refused() -> None:
    data = generic(means=[0.1] * 6, stds=[0.1] * 5 + [0.0])
    with pytest.raises(ModelError, match="deviation of zero"):
        ModelSpec.from_config(model_config(data))


def test_what_the_module_does_at_test_time_counts() -> None:
    module = Module(lambda image: image / 5, test_aug=lambda batch: {"image": batch["image"] * 3})
    np.testing.assert_allclose(read_normalisation(module, 2, 1).gain, [3, 3])
    module = Module(lambda image: image / 5, test_aug=None, constant_scale=10)
    np.testing.assert_allclose(read_normalisation(module, 2, 1).gain, [2, 2])


def test_statistics_for_another_number_of_bands_are_refused() -> None:
    with pytest.raises(ModelError, match="does not normalise pictures of its shape"):
        ModelSpec.from_config(model_config(generic(means=[0.1] * 4, stds=[0.1] * 4)))


def test_several_dates_need_a_module_that_takes_them() -> None:
    config = model_config(
        data_module("FireScarsNonGeoDataModule", data_root="."), shape=[6, 3, 64, 64]
    )
    with pytest.raises(ModelError, match="does not normalise pictures of its shape"):
        ModelSpec.from_config(config)


@pytest.mark.parametrize(
    "transforms",
    [
        [TO_TENSOR],
        [
            {"class_path": "albumentations.Resize", "init_args": {"height": 8, "width": 8}},
            TO_TENSOR,
        ],
        [
            {"class_path": f"{TRANSFORMS}.FlattenTemporalIntoChannels"},
            {"class_path": "ToTensorV2"},
            {
                "class_path": f"{TRANSFORMS}.UnflattenTemporalFromChannels",
                "init_args": {"n_timesteps": 3},
            },
        ],
        [],
        None,
    ],
)
def test_transforms_that_leave_values_alone_are_allowed(transforms: Any) -> None:
    plain = ModelSpec.from_config(model_config())
    spec = ModelSpec.from_config(model_config(sen1floods11(test_transform=transforms)))
    np.testing.assert_array_equal(spec.gain, plain.gain)


@pytest.mark.parametrize("name", ["Normalize", "ToFloat", "CLAHE", "SelectBands", "my.Own"])
def test_a_transform_that_may_change_values_is_refused_by_name(name: str) -> None:
    transforms = [{"class_path": f"albumentations.{name}"}, TO_TENSOR]
    with pytest.raises(ModelError, match=f"has {name.split('.')[-1]}, which may change values"):
        ModelSpec.from_config(model_config(sen1floods11(test_transform=transforms)))


def test_neutral_transforms_are_names_that_there_are() -> None:
    from terramask_server.model.normalisation import NEUTRAL_TRANSFORMS

    places = ("albumentations", "albumentations.pytorch", TRANSFORMS)
    modules = [importlib.import_module(place) for place in places]
    known = {name for name in NEUTRAL_TRANSFORMS if any(hasattr(one, name) for one in modules)}
    assert known == NEUTRAL_TRANSFORMS


def test_training_transforms_do_not_matter() -> None:
    data = sen1floods11(train_transform=[{"class_path": "no.such.Transform"}])
    assert ModelSpec.from_config(model_config(data)).tile == 64


def test_a_module_that_normalises_in_its_data_set_is_refused() -> None:
    data = data_module("PASTISDataModule", data_root=".")
    with pytest.raises(ModelError, match="inside its data set"):
        ModelSpec.from_config(model_config(data, shape=[10, 64, 64]))


def test_means_may_stand_in_files_beside_the_config(tmp_path: Path) -> None:
    for name, values in (("means.txt", MEANS), ("stds.txt", STDS)):
        np.savetxt(tmp_path / name, values)
    config = model_config(generic(means="means.txt", stds="stds.txt"))
    spec = ModelSpec.from_config(config, {}, str(tmp_path))
    straight = ModelSpec.from_config(model_config(generic()))
    np.testing.assert_allclose(spec.gain, straight.gain)
    np.testing.assert_allclose(spec.bias, straight.bias)
    (tmp_path / "stds.txt").unlink()
    with pytest.raises(ModelError, match=r"file of 'stds' .* is not there") as caught:
        ModelSpec.from_config(config, {}, str(tmp_path))
    assert str(tmp_path) not in caught.value.message


def test_a_single_modality_is_like_a_plain_module() -> None:
    arguments = {
        "batch_size": 1,
        "modalities": ["S2L2A"],
        "means": {"S2L2A": MEANS},
        "stds": {"S2L2A": STDS},
        "dataset_bands": {"S2L2A": BANDS},
        "output_bands": {"S2L2A": BANDS},
        "constant_scale": {"S2L2A": 1e-4},
        "data_root": {"S2L2A": "."},
        "label_data_root": ".",
        "task": "segmentation",
        "num_classes": 2,
        "image_grep": {"S2L2A": "*"},
        "rgb_indices": {"S2L2A": [2, 1, 0]},
        "test_transform": {"S2L2A": [TO_TENSOR]},
    }
    data = data_module("GenericMultiModalDataModule", **arguments)
    spec = ModelSpec.from_config(model_config(data, model={"backbone_bands": None}))
    plain = ModelSpec.from_config(model_config(generic()))
    assert spec.bands == tuple(BANDS)
    np.testing.assert_allclose(spec.gain, plain.gain, rtol=1e-6)
    np.testing.assert_allclose(spec.bias, plain.bias, rtol=1e-6)
