"""The IOProcessor, with and without the gateway before it, and with a stand-in for the engine."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
from terramask_server import handover
from terramask_server.errors import RequestError
from terramask_server.handover import PreparedTile
from terramask_server.processor import TerramaskProcessor
from terramask_server.scene.answer import Answer
from terramask_server.settings import Settings

from tests.server.asgi import below_mean_is_flood, make_vllm_config
from tests.server.models import make_spec, prepared

Make = Callable[..., Any]


@pytest.fixture
def processor(config: dict[str, Any]) -> TerramaskProcessor:
    vllm_config = make_vllm_config(lambda: config)
    vllm_config.model_config.dtype = torch.bfloat16
    return TerramaskProcessor(vllm_config, None)  # type: ignore[arg-type]


@pytest.fixture
def request_of(geotiff: Make, payload: Make) -> Make:
    """A request of two tiles whose answer is all of one class."""

    def make(flood: bool, **more: Any) -> dict[str, Any]:
        values = np.full((6, 70, 20), 100 if flood else 4000, np.int16)
        return payload(geotiff(values), **more)

    return make


def engine(prompts: list[dict[str, Any]]) -> list[Any]:
    """What vLLM gives back for prompts."""
    outputs = []
    for prompt in prompts:
        logits = below_mean_is_flood(prompt["multi_modal_data"]["image"])
        outputs.append(SimpleNamespace(outputs=SimpleNamespace(data=logits)))
    return outputs


def classes(read_mask: Make, answer: Any) -> list[int]:
    return np.unique(read_mask(answer.data)[0]).tolist()


def tiles_of(processor: TerramaskProcessor, data: dict[str, Any]) -> tuple[Answer, list[Any]]:
    """What the gateway makes of a request."""
    scene = prepared(data, make_spec(64))
    answer = Answer(scene)
    cut = [PreparedTile(answer, tile, scene.tensors(tile, torch.bfloat16)) for tile in scene.tiles]
    return answer, cut


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


def test_a_tile_of_the_gateway_is_passed_on_and_its_output_kept_for_it(
    processor: TerramaskProcessor, request_of: Make, read_mask: Make
) -> None:
    answer, tiles = tiles_of(processor, request_of(True))
    for number, tile in enumerate(tiles):
        job = processor.parse_data(handover.hand_over(tile))
        assert job is tile
        prompts = processor.pre_process(job, f"r{number}")
        assert [one["multi_modal_data"]["image"] for one in prompts] == [tile.tensors]
        assert processor.post_process(engine(prompts), f"r{number}") is None
        tile.collect()
    assert classes(read_mask, answer.finish(Settings(), "r")) == [1]


def test_what_a_client_left_is_not_kept(processor: TerramaskProcessor, request_of: Make) -> None:
    answer, tiles = tiles_of(processor, request_of(True))
    for number, tile in enumerate(tiles):
        processor.pre_process(processor.parse_data(handover.hand_over(tile)), f"r{number}")
    seen = [weakref.ref(one) for one in (answer, answer.scene, *tiles)]
    del answer, tiles, tile
    gc.collect()
    assert not any(one() for one in seen)


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
        assert answer is not None
        assert answer.request_id == name
        assert read_mask(answer.data)[0].shape == (windows[name][3], windows[name][2])


def test_without_a_gateway_few_answers_are_kept(
    processor: TerramaskProcessor, request_of: Make
) -> None:
    kept = []
    for number in range(40):
        job = processor.parse_data(request_of(True))
        processor.pre_process(job, f"r{number}")
        kept.append(weakref.ref(job))
    del job
    gc.collect()
    assert 1 <= sum(one() is not None for one in kept) <= 20


def test_an_answer_that_was_not_kept_is_refused_with_a_sentence(
    processor: TerramaskProcessor, request_of: Make
) -> None:
    prompts = [
        processor.pre_process(processor.parse_data(request_of(True)), f"r{number}")
        for number in range(40)
    ]
    gc.collect()
    with pytest.raises(RequestError, match="again"):
        processor.post_process(engine(prompts[0]), "r0")
    assert processor.post_process(engine(prompts[39]), "r39")


def test_an_answer_that_was_given_is_not_kept(
    processor: TerramaskProcessor, request_of: Make
) -> None:
    job = processor.parse_data(request_of(True))
    processor.post_process(engine(processor.pre_process(job, "r1")), "r1")
    seen = weakref.ref(job)
    del job
    gc.collect()
    assert seen() is None


def test_without_a_request_id_it_works_offline(
    processor: TerramaskProcessor, request_of: Make, read_mask: Make
) -> None:
    for flood in (False, True):
        prompts = processor.pre_process(processor.parse_data(request_of(flood)))
        answer = processor.post_process(engine(prompts))
        assert answer is not None
        assert classes(read_mask, answer) == [int(flood)]


def test_a_scene_without_data_is_answered_too(
    processor: TerramaskProcessor, request_of: Make, read_mask: Make
) -> None:
    prompts = processor.pre_process(processor.parse_data(request_of(True, nodata=100)), "r")
    # vLLM wants one.
    assert len(prompts) == 1
    assert classes(read_mask, processor.post_process(engine(prompts), "r")) == [255]


def test_an_answer_may_be_written_to_a_folder(
    config: dict[str, Any], request_of: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERRAMASK_WRITE_FOLDER", str(tmp_path))
    processor = TerramaskProcessor(make_vllm_config(lambda: config), None)  # type: ignore[arg-type]
    job = processor.parse_data(request_of(True, out_data_format="path"))
    answer = processor.post_process(engine(processor.pre_process(job, "r")), "r")
    assert answer is not None
    assert Path(answer.data).parent == tmp_path


@pytest.mark.parametrize(
    "wrong",
    [{}, {"data": 1}, {"terramask_tile": "0"}, {"data_format": "path", "data": "/etc"}, None, "x"],
)
def test_a_wrong_request_is_an_error_that_vllm_answers_with_400(
    processor: TerramaskProcessor, wrong: Any
) -> None:
    with pytest.raises(RequestError) as caught:
        processor.parse_data(wrong)
    assert isinstance(caught.value, ValueError)


def test_pooling_parameters_are_for_a_plugin(processor: TerramaskProcessor) -> None:
    assert processor.merge_pooling_params(None).task == "plugin"
    given = processor.merge_pooling_params(None)
    assert processor.merge_pooling_params(given) is given
