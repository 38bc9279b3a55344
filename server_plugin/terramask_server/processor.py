"""The IOProcessor, thin.

Behind the gateway it receives tiles that are ready, and passes on what the model says about them.
Without it (``LLM.encode`` offline, or a vLLM started without our middleware) it does all of a
request's work itself.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from typing import Any
from weakref import WeakValueDictionary

from .errors import TooBusy
from .handover import PreparedTile, take
from .model.card import describe_model
from .scene.answer import Answer
from .scene.scene import prepare
from .schema import AnswerData, parse_request
from .settings import Settings
from .stop import Stop
from .vllm_adapter import (
    BaseRenderer,
    IOProcessor,
    PoolingParams,
    PoolingRequestOutput,
    Served,
    VllmConfig,
    as_prompt,
)

# How many answers are kept for requests that no gateway watches over.
UNWATCHED = 16

Job = PreparedTile | Answer


class TerramaskProcessor(IOProcessor[Job, AnswerData | None]):
    """From a request to prompts, one a tile, and from the model's outputs to a mask."""

    def __init__(self, vllm_config: VllmConfig, renderer: BaseRenderer) -> None:
        super().__init__(vllm_config, renderer)
        self._served = Served.of(vllm_config)
        self._settings = Settings.from_environment()
        self._spec, self._card = describe_model(
            self._served.config,
            self._served.names[0],
            self._served.location,
            self._served.device,
            self._settings,
        )
        self._jobs: WeakValueDictionary[str | None, Job] = WeakValueDictionary()
        self._unwatched: deque[Answer] = deque(maxlen=UNWATCHED)

    def parse_data(self, data: object) -> Job:
        tile = take(data)
        if tile is not None:
            return tile
        scene = prepare(parse_request(data), self._spec, self._card, self._settings, Stop())
        answer = Answer(scene)
        self._unwatched.append(answer)
        return answer

    def merge_pooling_params(self, params: PoolingParams | None = None) -> PoolingParams:
        return params or PoolingParams(task="plugin")

    def pre_process(
        self, prompt: Job, request_id: str | None = None, **kwargs: Any
    ) -> list[dict[str, Any]]:
        self._jobs[request_id] = prompt
        if isinstance(prompt, PreparedTile):
            return [as_prompt(prompt.tensors)]
        scene = prompt.scene
        # vLLM wants at least one prompt, even for a scene without a pixel to compute.
        tiles = scene.tiles or [next(scene.grid.tiles(scene.area))]
        return [as_prompt(scene.tensors(tile, self._served.dtype)) for tile in tiles]

    def post_process(
        self,
        model_output: Sequence[PoolingRequestOutput],
        request_id: str | None = None,
        **kwargs: Any,
    ) -> AnswerData | None:
        job = self._jobs.pop(request_id, None)
        if job is None:
            # Its client went away, or no gateway held back more requests than are kept.
            raise TooBusy("The server has too many requests at once; try again in a few seconds.")
        if isinstance(job, PreparedTile):
            # Not added here: vLLM has one thread for all of this.
            job.output = model_output[0].outputs.data
            return None
        with suppress(ValueError):
            self._unwatched.remove(job)
        for number, tile in enumerate(job.scene.tiles):
            job.add(tile, model_output[number].outputs.data)
        return job.finish(self._settings, request_id)
