"""All that Terramask knows of vLLM's interfaces, but for ``vllm_model`` and its registration.

The interfaces are those of vLLM 0.28 to 0.32 (``launch.builds.TESTED``). What is used of them:
the IOProcessor's base class and hooks, the configuration's fields below, and the route
``POST /pooling``, through which the gateway sends tiles inside the process.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import Any

import torch
from starlette.types import ASGIApp, Message, Scope
from vllm.config import VllmConfig
from vllm.outputs import PoolingRequestOutput
from vllm.plugins.io_processors.interface import IOProcessor
from vllm.pooling_params import PoolingParams
from vllm.renderers import BaseRenderer

from .errors import EngineFailed

__all__ = [
    "BaseRenderer",
    "IOProcessor",
    "PoolingParams",
    "PoolingRequestOutput",
    "Served",
    "VllmConfig",
    "as_prompt",
    "run_tile",
]
PROMPT_TOKENS = [1]


@dataclass(frozen=True)
class Served:
    """What a vLLM serves.

    Attributes:
        config: the contents of the model's ``config.json``.
        names: under which clients may ask for it; the first one is shown.
        location: the model's folder, or its name on the hub.
        batch: how many tiles one of vLLM's engines computes at once.
        engines: how many engines there are (vLLM's data parallelism).
    """

    config: dict[str, Any]
    names: tuple[str, ...]
    location: str
    device: str
    dtype: torch.dtype
    batch: int
    engines: int

    @classmethod
    def of(cls, vllm_config: VllmConfig) -> Served:
        model = vllm_config.model_config
        names = model.served_model_name
        return cls(
            config=model.hf_config.to_dict(),
            names=(names,) if isinstance(names, str) else tuple(names),
            location=str(model.model),
            device=str(vllm_config.device_config.device_type),
            dtype=model.dtype,
            batch=int(vllm_config.scheduler_config.max_num_seqs),
            engines=int(vllm_config.parallel_config.data_parallel_size),
        )


def as_prompt(tensors: dict[str, torch.Tensor]) -> dict[str, Any]:
    """A tile as vLLM takes it; the token stands for a text, of which there is none."""
    return {"prompt_token_ids": PROMPT_TOKENS, "multi_modal_data": {"image": tensors}}


async def run_tile(app: ASGIApp, scope: Scope, model: str, data: dict[str, str]) -> None:
    """Send ``data`` through vLLM's route, as a client would, for what the processor does with it.

    If this is cancelled, vLLM is told that the client went away, and drops the tile.

    Raises:
        EngineFailed: vLLM answered with anything but 200.
    """
    body = json.dumps({"model": model, "data": data}).encode()
    pending: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]
    gone = asyncio.Event()
    status, reply = 0, bytearray()

    async def receive() -> Message:
        if pending:
            return pending.pop()
        await gone.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        nonlocal status
        status = message.get("status", status)
        reply.extend(message.get("body", b""))

    call = asyncio.ensure_future(app(_inner(scope, len(body)), receive, send))
    try:
        await asyncio.shield(call)
    except asyncio.CancelledError:
        gone.set()
        await asyncio.gather(call, return_exceptions=True)
        raise
    if status != 200:
        raise EngineFailed(f"The server's engine failed; ask its operator ({_reason(reply)}).")


def _inner(scope: Scope, length: int) -> Scope:
    # Of the client's headers only the key: its X-Request-Id would name all tiles alike.
    kept = [(name, value) for name, value in scope["headers"] if name == b"authorization"]
    own = [(b"content-type", b"application/json"), (b"content-length", b"%d" % length)]
    return {**scope, "headers": kept + own}


def _reason(reply: bytearray) -> str:
    try:
        return str(json.loads(reply)["error"]["type"])
    except (ValueError, KeyError, TypeError):
        return "no reason given"
