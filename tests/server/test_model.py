"""What a TerraTorch model's config.json says about its input and output."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np
import pytest
from terramask_server.errors import ModelError
from terramask_server.model.spec import ModelSpec

from tests.server.model_configs import (
    BANDS,
    REGRESSION,
    data_module,
    generic,
    model_config,
    sen1floods11,
    without,
)

CROPS = data_module("MultiTemporalCropClassificationDataModule", data_root=".", bands=BANDS)


def test_a_model_of_sen1floods11_is_read() -> None:
    spec = ModelSpec.from_config(model_config(shape=[6, 512, 512]))
    assert spec.bands == tuple(BANDS)
    assert (spec.tile, spec.classes, spec.frames, spec.temporal) == (512, 2, 1, False)
    assert (spec.located, spec.dated, spec.raw) == (False, False, False)
    assert (spec.task, spec.module) == ("segmentation", "Sen1Floods11NonGeoDataModule")
    assert spec.extra == {}
    assert spec.gain.shape == spec.bias.shape == spec.fill.shape == (6,)


def test_a_model_of_several_dates_is_read() -> None:
    spec = ModelSpec.from_config(
        model_config(CROPS, shape=[6, 3, 224, 224], model={"num_classes": 13})
    )
    assert (spec.frames, spec.temporal, spec.tile, spec.classes) == (3, True, 224, 13)
    assert spec.gain.shape == spec.bias.shape == (18,)
    np.testing.assert_array_equal(spec.gain[:6], spec.gain[12:])
    assert spec.class_names[2] == "Corn"


def test_an_axis_of_one_date_is_kept_whatever_the_data_module_takes() -> None:
    config = model_config(
        data_module("FireScarsNonGeoDataModule", data_root="."), shape=[6, 1, 64, 64]
    )
    spec = ModelSpec.from_config(config)
    assert (spec.frames, spec.temporal) == (1, True)
    assert spec.gain.shape == (6,)


def test_location_and_dates_are_inputs_if_they_are_declared() -> None:
    inputs = {"location_coords": [1, 2], "temporal_coords": [1, 3, 2]}
    spec = ModelSpec.from_config(
        model_config(CROPS, shape=[6, 3, 64, 64], inputs=inputs, model={"num_classes": 13})
    )
    assert (spec.located, spec.dated) == (True, True)
    only_place = ModelSpec.from_config(model_config(inputs={"location_coords": [1, 2]}))
    assert (only_place.located, only_place.dated) == (True, False)


@pytest.mark.parametrize(
    ("data", "first"),
    [
        (sen1floods11(), 0),
        (generic(), 1),
        (data_module("FireScarsNonGeoDataModule", data_root="."), 1),
    ],
    ids=["Sen1Floods11", "generic", "FireScars"],
)
def test_days_are_counted_as_the_data_set_does(data: dict[str, Any], first: int) -> None:
    spec = ModelSpec.from_config(model_config(data))
    dates = [datetime.date(2019, 1, 1), datetime.date(2020, 12, 31)]
    assert spec.time_coordinates(dates) == [[2019.0, first], [2020.0, 365.0 + first]]


def test_the_order_of_the_models_bands_is_kept() -> None:
    turned = ModelSpec.from_config(model_config(sen1floods11(bands=BANDS[::-1])))
    straight = ModelSpec.from_config(model_config())
    assert turned.bands == tuple(BANDS[::-1])
    np.testing.assert_allclose(turned.gain, straight.gain[::-1])
    np.testing.assert_allclose(turned.bias, straight.bias[::-1])


def test_bands_come_from_the_data_module_before_the_backbone() -> None:
    other = {"backbone_bands": ["A", "B", "C", "D", "E", "F"]}
    assert ModelSpec.from_config(model_config(generic(), model=other)).bands == tuple(BANDS)
    unnamed = generic(output_bands=None, dataset_bands=None)
    assert ModelSpec.from_config(model_config(unnamed, model=other)).bands == tuple("ABCDEF")


def test_names_are_better_than_numbers() -> None:
    numbered = generic(output_bands=[1, 2, 3, 8, 11, 12], dataset_bands=list(range(13)))
    assert ModelSpec.from_config(model_config(numbered)).bands == tuple(BANDS)
    nameless = model_config(numbered, model={"backbone_bands": None})
    assert ModelSpec.from_config(nameless).bands == ("1", "2", "3", "8", "11", "12")


def test_bands_that_the_data_module_takes_by_itself_need_not_be_written_down() -> None:
    config = model_config(
        data_module("Sen1Floods11NonGeoDataModule", data_root="."), shape=[13, 64, 64]
    )
    spec = ModelSpec.from_config(config)
    assert (len(spec.bands), spec.bands[0], spec.bands[8]) == (13, "COASTAL_AEROSOL", "NIR_NARROW")


@pytest.mark.parametrize(
    ("names", "reason"), [(None, "does not name its 6 bands"), (["RED"] * 6, "names a band twice")]
)
def test_a_model_whose_bands_have_no_names_is_refused(names: Any, reason: str) -> None:
    config = model_config(
        generic(output_bands=names, dataset_bands=names), model={"backbone_bands": None}
    )
    with pytest.raises(ModelError, match=reason):
        ModelSpec.from_config(config)


@pytest.mark.parametrize("classes", [2, 13, 255])
def test_any_number_of_classes_that_fits_a_mask_is_taken(classes: int) -> None:
    spec = ModelSpec.from_config(model_config(model={"num_classes": classes}))
    assert spec.classes == classes


def test_classes_may_be_counted_by_the_task() -> None:
    config = model_config(model={"num_classes": None}, arguments={"num_classes": 7})
    assert ModelSpec.from_config(config).classes == 7


@pytest.mark.parametrize("classes", [0, 1, 256])
def test_another_number_of_classes_is_refused(classes: int) -> None:
    with pytest.raises(ModelError, match=f"has {classes} classes"):
        ModelSpec.from_config(model_config(model={"num_classes": classes}))


def test_a_regression_model_gives_one_value() -> None:
    config = without(
        model_config(task=REGRESSION), "pretrained_cfg.model.init_args.model_args.num_classes"
    )
    spec = ModelSpec.from_config(config)
    assert (spec.task, spec.classes) == ("regression", 1)
    config["pretrained_cfg"]["model"]["init_args"]["model_args"]["num_outputs"] = 4
    with pytest.raises(ModelError, match="4 values for each pixel"):
        ModelSpec.from_config(config)


@pytest.mark.parametrize(
    ("task", "data", "expected"),
    [
        ({"class_names": ["Ice", "Sea"]}, {}, ("Ice", "Sea")),
        ({}, {"class_names": ["Ice", "Sea"]}, ("Ice", "Sea")),
        ({"class_names": ["Ice", "Sea", "Land"]}, {}, ()),
        ({"class_names": ["Ice", "Ice"]}, {}, ()),
        ({}, {}, ()),
    ],
)
def test_names_of_classes_are_taken_where_they_fit(
    task: dict[str, Any], data: dict[str, Any], expected: tuple[str, ...]
) -> None:
    spec = ModelSpec.from_config(model_config(generic(**data), arguments=task))
    assert spec.class_names == expected


def test_the_operators_word_counts_before_the_config() -> None:
    config = model_config(terramask={"title": "Mine"})
    assert ModelSpec.from_config(config).extra == {"title": "Mine"}
    assert ModelSpec.from_config(config, {"title": "Yours"}).extra == {"title": "Yours"}
    with pytest.raises(ModelError, match="'titel'"):
        ModelSpec.from_config(model_config(terramask={"titel": "Mine"}))
