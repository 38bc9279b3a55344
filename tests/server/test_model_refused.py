"""A config.json that cannot be served is refused with one sentence that says why."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from terramask_server.errors import ModelError
from terramask_server.model.config import ModelConfig
from terramask_server.model.spec import ModelSpec

from tests.server.model_configs import generic, model_config, without


def refused(config: dict[str, Any]) -> str:
    with pytest.raises(ModelError) as caught:
        ModelSpec.from_config(config)
    assert caught.value.status == 501
    assert caught.value.message.endswith(".")
    assert "\n" not in caught.value.message
    return caught.value.message


@pytest.mark.parametrize(
    "path",
    [
        "pretrained_cfg",
        "pretrained_cfg.input",
        "pretrained_cfg.input.data",
        "pretrained_cfg.input.data.pixel_values.shape",
        "pretrained_cfg.model",
        "pretrained_cfg.model.class_path",
        "pretrained_cfg.model.init_args",
        "pretrained_cfg.model.init_args.model_args",
        "pretrained_cfg.data",
        "pretrained_cfg.data.class_path",
        "pretrained_cfg.data.init_args",
    ],
)
def test_a_missing_part_is_named(path: str) -> None:
    assert f"lacks '{path}" in refused(without(model_config(), path))


def test_a_missing_number_of_classes_is_named() -> None:
    path = "pretrained_cfg.model.init_args.model_args.num_classes"
    assert "lacks 'num_classes'" in refused(without(model_config(), path))


@pytest.mark.parametrize("config", [{}, {"architectures": ["Llama"]}, {"pretrained_cfg": None}])
def test_a_config_of_something_else_is_refused(config: dict[str, Any]) -> None:
    assert "of a TerraTorch model" in refused(config)


@pytest.mark.parametrize("task", ["ClassificationTask", "ObjectDetectionTask", "WxCTask"])
def test_a_model_that_makes_no_mask_is_refused(task: str) -> None:
    assert "mask" in refused(model_config(task=f"terratorch.tasks.{task}"))


@pytest.mark.parametrize(
    "shape", [[6, 64], [6, 64, 32], [1, 6, 3, 64, 64], [6, -1, -1], [6, 0, 0], [6, "64", "64"], []]
)
def test_other_shapes_than_square_tiles_are_refused(shape: list[Any]) -> None:
    assert "[bands, tile, tile] or [bands, dates, tile, tile]" in refused(model_config(shape=shape))


@pytest.mark.parametrize(
    ("name", "shape"),
    [("location_coords", [2]), ("temporal_coords", [1, 2, 2]), ("temporal_coords", [1, 2])],
)
def test_other_shapes_of_place_and_time_are_refused(name: str, shape: list[int]) -> None:
    message = refused(model_config(inputs={name: shape}))
    assert name in message
    assert str(shape) in message


def test_other_inputs_are_refused_and_named() -> None:
    assert "elevation" in refused(model_config(inputs={"elevation": [1, 64, 64]}))
    modalities = model_config(inputs={"S2L2A": [6, 64, 64]})
    del modalities["pretrained_cfg"]["input"]["data"]["pixel_values"]
    assert "S2L2A" in refused(modalities)


def test_text_instead_of_a_number_is_refused() -> None:
    assert "'num_classes'" in refused(model_config(model={"num_classes": "two"}))


@pytest.mark.parametrize("name", ["no.such.Module", "terratorch.datamodules.NoSuch", "NoSuch", ""])
def test_a_data_module_that_there_is_not_is_refused(name: str) -> None:
    data = generic()
    data["class_path"] = name
    assert "data module" in refused(model_config(data))


def test_what_a_data_module_says_is_told_unless_it_names_a_file_of_this_machine() -> None:
    data = generic()
    del data["init_args"]["num_classes"]
    assert "num_classes" in refused(model_config(data))
    secret = generic(tortilla_file="/srv/secret/data.tortilla")
    assert "secret" not in refused(model_config(secret))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 300) | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["class_path", "init_args", "model_args", "num_classes", "data", "shape", "bands"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@given(
    st.sampled_from(["input", "model", "data"]), json_values, st.sampled_from(["data", "init_args"])
)
@settings(max_examples=200, deadline=None)
def test_whatever_stands_in_a_config_is_understood_or_refused(
    part: str, value: Any, inner: str
) -> None:
    config = model_config()
    whole = model_config()
    whole["pretrained_cfg"][part] = value
    if inner in config["pretrained_cfg"][part]:
        config["pretrained_cfg"][part][inner] = value
    for one in (config, whole):
        # Anything but a ModelError fails the test.
        with contextlib.suppress(ModelError):
            parsed = ModelConfig.of(one)
            assert parsed.tile > 0
            assert parsed.classes > 0
