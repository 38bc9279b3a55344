"""The IOProcessor, with and without the gateway before it, and with a stand-in for the engine."""

from __future__ import annotations

import base64
import gc
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
from terramask_server import handover
from terramask_server.errors import RequestError
from terramask_server.processor import TerramaskProcessor, describe_model
from terramask_server.scene import Scene, prepare
from terramask_server.schema import parse_request

Make = Callable[..., Any]
NIR = 3


@pytest.fixture
def vllm_config(prithvi_config: Make) -> Any:
    model = SimpleNamespace(
        hf_config=SimpleNamespace(to_dict=prithvi_config),
        served_model_name="m",
        dtype=torch.bfloat16,
    )
    return SimpleNamespace(model_config=model, device_config=SimpleNamespace(device_type="cpu"))


@pytest.fixture
def processor(vllm_config: Any) -> TerramaskProcessor:
    return TerramaskProcessor(vllm_config, None)  # type: ignore[arg-type]


@pytest.fixture
def request_of(geotiff: Make, payload: Make) -> Make:
    """A request whose answer is all of one class."""

    def make(flood: bool, **more: Any) -> dict[str, Any]:
        values = np.full((6, 70, 20), 100 if flood else 4000, np.int16)
        return payload(geotiff(values), **more)

    return make


def engine(prompts: list[dict[str, Any]]) -> list[Any]:
    """Flood where the network's input in the near infrared is below the mean."""
    outputs = []
    for prompt in prompts:
        seen = prompt["multi_modal_data"]["image"]["pixel_values"][NIR]
        logits = torch.stack([seen, -seen])
        outputs.append(SimpleNamespace(outputs=SimpleNamespace(data=logits)))
    return outputs


def classes(read_mask: Make, answer: Any) -> list[int]:
    return np.unique(read_mask(answer.data)[0]).tolist()


def test_a_token_stands_for_a_scene_as_long_as_somebody_holds_it(
    vllm_config: Any, request_of: Make
) -> None:
    scene = prepare(parse_request(request_of(True)), *describe_model(vllm_config))
    first, second = handover.hand_over(scene), handover.hand_over(scene)
    assert first != second
    assert handover.take(first) is scene
    assert handover.take(first) is scene
    assert handover.take({**first, "data": "SUkq"}) is None
    del scene
    gc.collect()
    assert handover.take(first) is None


@pytest.mark.parametrize(
    "data", [None, [], "x", {}, {"terramask_scene": "no"}, {"terramask_scene": ["no"]}]
)
def test_what_is_no_token_stands_for_nothing(data: Any) -> None:
    assert handover.take(data) is None


def test_the_name_is_the_first_one_served(vllm_config: Any) -> None:
    assert describe_model(vllm_config)[1].model == "m"
    vllm_config.model_config.served_model_name = ["first", "second"]
    assert describe_model(vllm_config)[1].model == "first"


def test_a_prompt_per_tile_in_the_engines_number_format(
    processor: TerramaskProcessor, request_of: Make
) -> None:
    prompts = processor.pre_process(processor.parse_data(request_of(True)), "r1")
    assert len(prompts) == 2
    for prompt in prompts:
        assert prompt["prompt_token_ids"]
        image = prompt["multi_modal_data"]["image"]
        assert image.keys() == {"pixel_values"}
        assert image["pixel_values"].shape == (6, 64, 64)
        assert image["pixel_values"].dtype == torch.bfloat16


def test_a_prepared_scene_is_taken_and_not_prepared_again(
    processor: TerramaskProcessor, vllm_config: Any, request_of: Make, read_mask: Make
) -> None:
    scene = prepare(parse_request(request_of(True)), *describe_model(vllm_config))
    assert processor.parse_data(handover.hand_over(scene)) is scene
    answer = processor.post_process(engine(processor.pre_process(scene, "r1")), "r1")
    assert answer.request_id == "r1"
    assert classes(read_mask, answer) == [1]


def test_a_scene_that_its_client_left_is_not_kept(
    processor: TerramaskProcessor, vllm_config: Any, request_of: Make
) -> None:
    scene = prepare(parse_request(request_of(True)), *describe_model(vllm_config))
    processor.pre_process(processor.parse_data(handover.hand_over(scene)), "r1")
    del scene
    gc.collect()
    assert not any(type(one) is Scene for one in gc.get_objects())


def test_requests_at_the_same_time_do_not_mix(
    processor: TerramaskProcessor, request_of: Make, read_mask: Make
) -> None:
    windows = {"first": [0, 0, 20, 70], "second": [0, 0, 10, 65], "third": [5, 0, 7, 66]}
    outputs = {
        name: engine(
            processor.pre_process(processor.parse_data(request_of(True, window=window)), name)
        )
        for name, window in windows.items()
    }
    for name in ("second", "first", "third"):
        answer = processor.post_process(outputs[name], name)
        assert answer.request_id == name
        assert read_mask(answer.data)[0].shape == tuple(windows[name][:1:-1])


def test_offline_requests_have_no_name(
    processor: TerramaskProcessor, request_of: Make, read_mask: Make
) -> None:
    prompts = processor.pre_process(processor.parse_data(request_of(False)))
    assert classes(read_mask, processor.post_process(engine(prompts))) == [0]


@pytest.mark.parametrize(
    "wrong", [{}, {"data": 1}, {"terramask_scene": "0"}, {"data_format": "path", "data": "/etc"}]
)
def test_a_wrong_request_is_an_error_that_vllm_answers_with_400(
    processor: TerramaskProcessor, wrong: dict[str, Any]
) -> None:
    with pytest.raises(RequestError) as caught:
        processor.parse_data(wrong)
    assert isinstance(caught.value, ValueError)


def test_the_mask_is_a_geotiff(processor: TerramaskProcessor, request_of: Make) -> None:
    data = request_of(True, window=[3, 4, 5, 6])
    prompts = processor.pre_process(processor.parse_data(data), "r")
    content = base64.b64decode(processor.post_process(engine(prompts), "r").data)
    assert content[:4] in (b"II*\0", b"MM\0*")


def test_pooling_parameters_are_for_a_plugin(processor: TerramaskProcessor) -> None:
    assert processor.merge_pooling_params(None).task == "plugin"
