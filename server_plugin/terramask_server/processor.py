"""The IOProcessor: the only module that knows vLLM's interface for one.

Behind the gateway it receives scenes that are ready. Without it (``LLM.encode`` offline, or a vLLM
started without our middleware) it prepares them itself.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from typing import Any
from weakref import WeakValueDictionary

from vllm.config import VllmConfig
from vllm.outputs import PoolingRequestOutput
from vllm.plugins.io_processors.interface import IOProcessor
from vllm.pooling_params import PoolingParams
from vllm.renderers import BaseRenderer

from .card import ModelCard, make_card
from .handover import take
from .model import ModelSpec
from .scene import Scene, prepare
from .schema import AnswerData, parse_request

# How many scenes are kept for requests that no gateway watches over.
UNWATCHED = 16


def describe_model(vllm_config: VllmConfig) -> tuple[ModelSpec, ModelCard]:
    """What vLLM serves."""
    model = vllm_config.model_config
    spec = ModelSpec.from_config(model.hf_config.to_dict())
    name = model.served_model_name
    name = name if isinstance(name, str) else name[0]
    return spec, make_card(spec, name, vllm_config.device_config.device_type)


class TerramaskProcessor(IOProcessor[Scene, AnswerData]):
    """From a request to prompts, one a tile, and from the model's outputs to a mask."""

    def __init__(self, vllm_config: VllmConfig, renderer: BaseRenderer) -> None:
        super().__init__(vllm_config, renderer)
        self._spec, self._card = describe_model(vllm_config)
        self._dtype = vllm_config.model_config.dtype
        self._scenes: WeakValueDictionary[str | None, Scene] = WeakValueDictionary()
        self._unwatched: deque[Scene] = deque(maxlen=UNWATCHED)

    def parse_data(self, data: object) -> Scene:
        scene = take(data)
        if scene is None:
            scene = prepare(parse_request(data), self._spec, self._card)
            self._unwatched.append(scene)
        return scene

    def merge_pooling_params(self, params: PoolingParams | None = None) -> PoolingParams:
        return params or PoolingParams(task="plugin")

    def pre_process(
        self, prompt: Scene, request_id: str | None = None, **kwargs: Any
    ) -> list[dict[str, Any]]:
        self._scenes[request_id] = prompt
        return [
            {"prompt_token_ids": [1], "multi_modal_data": {"image": tensors}}
            for tensors in prompt.tensors(self._dtype)
        ]

    def post_process(
        self,
        model_output: Sequence[PoolingRequestOutput],
        request_id: str | None = None,
        **kwargs: Any,
    ) -> AnswerData:
        scene = self._scenes.pop(request_id)
        with suppress(ValueError):
            self._unwatched.remove(scene)
        return scene.answer([one.outputs.data for one in model_output], self._card, request_id)
