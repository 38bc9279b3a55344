"""What Terramask knows of vLLM: its configuration, prompts, and its route in the process."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine
from typing import Any

import pytest
import torch
from terramask_server.errors import EngineFailed
from terramask_server.vllm_adapter import Served, as_prompt, run_tile

from tests.server.asgi import make_vllm_config

SCOPE: dict[str, Any] = {
    "type": "http",
    "method": "POST",
    "path": "/pooling",
    "app": object(),
    "headers": [
        (b"content-type", b"application/json; charset=utf-8"),
        (b"content-length", b"999999"),
        (b"authorization", b"Bearer k"),
        (b"x-request-id", b"mine"),
    ],
}


class Route:
    """vLLM's route: notes what comes in, and answers as it is told."""

    def __init__(self, status: int = 200, reply: bytes = b'{"data": null}') -> None:
        self.status, self.reply = status, reply
        self.scope: Any = None
        self.messages: list[dict[str, Any]] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        self.scope = scope
        self.messages.append(await receive())
        await send({"type": "http.response.start", "status": self.status, "headers": []})
        middle = len(self.reply) // 2
        for part, more in ((self.reply[:middle], True), (self.reply[middle:], False)):
            await send({"type": "http.response.body", "body": part, "more_body": more})


def run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(work, 20))


def test_a_tile_is_sent_as_a_client_would_send_it() -> None:
    route = Route()
    run(run_tile(route, SCOPE, "m", {"terramask_tile": "abc"}))
    message = route.messages[0]
    assert json.loads(message["body"]) == {"model": "m", "data": {"terramask_tile": "abc"}}
    assert (message["type"], message["more_body"]) == ("http.request", False)
    assert {**route.scope, "headers": None} == {**SCOPE, "headers": None}
    headers = dict(route.scope["headers"])
    assert len(headers) == len(route.scope["headers"])
    assert headers == {
        b"authorization": b"Bearer k",
        b"content-type": b"application/json",
        b"content-length": str(len(message["body"])).encode(),
    }


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (b'{"error": {"type": "InternalServerError", "message": "/srv/x.py"}}', "InternalServer"),
        (b'{"detail": "no"}', "no reason given"),
        (b"", "no reason given"),
        (b"<html>", "no reason given"),
        (b"[1]", "no reason given"),
        (b"\xff\xfe", "no reason given"),
    ],
)
@pytest.mark.parametrize("status", [400, 404, 500, 204])
def test_any_answer_but_200_is_a_failure_of_the_engine(
    status: int, reply: bytes, reason: str
) -> None:
    with pytest.raises(EngineFailed, match=reason) as caught:
        run(run_tile(Route(status, reply), SCOPE, "m", {}))
    assert "/srv" not in caught.value.message


def test_no_answer_at_all_is_a_failure_of_the_engine() -> None:
    async def silent(scope: Any, receive: Any, send: Any) -> None:
        await receive()

    with pytest.raises(EngineFailed):
        run(run_tile(silent, SCOPE, "m", {}))


def test_vllm_is_told_when_nobody_waits_any_more() -> None:
    seen: list[str] = []

    async def computing(scope: Any, receive: Any, send: Any) -> None:
        seen.append((await receive())["type"])
        seen.append((await receive())["type"])
        # It takes a moment to drop a tile, and until then it takes a place.
        await asyncio.sleep(0.02)
        seen.append("dropped")

    async def work() -> None:
        tile = asyncio.ensure_future(run_tile(computing, SCOPE, "m", {}))
        await asyncio.sleep(0.01)
        assert seen == ["http.request"]
        tile.cancel()
        with pytest.raises(asyncio.CancelledError):
            await tile
        assert seen == ["http.request", "http.disconnect", "dropped"]

    run(work())


def test_vllm_failing_over_a_tile_that_nobody_wants_is_no_matter(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def failing(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        await receive()
        raise OSError("while dropping it")

    async def work() -> None:
        tile = asyncio.ensure_future(run_tile(failing, SCOPE, "m", {}))
        await asyncio.sleep(0.01)
        tile.cancel()
        with pytest.raises(asyncio.CancelledError):
            await tile

    run(work())
    assert [one.getMessage() for one in caplog.records if one.name == "asyncio"] == []


def test_a_tile_is_a_prompt_of_one_token_and_an_image() -> None:
    tensors = {"pixel_values": torch.zeros(6, 2, 2)}
    prompt = as_prompt(tensors)
    assert len(prompt["prompt_token_ids"]) == 1
    assert prompt["multi_modal_data"] == {"image": tensors}


def test_what_is_served_is_read_from_vllms_configuration() -> None:
    config = {"pretrained_cfg": {}}
    vllm_config = make_vllm_config(lambda: config)
    served = Served.of(vllm_config)
    assert served.names == ("m", "alias")
    assert served.config is config
    assert served.location == "no/such/folder"
    assert (served.device, served.batch, served.dtype) == ("cpu", 2, torch.float32)
    assert served.engines == 1
    vllm_config.model_config.served_model_name = "only"
    vllm_config.parallel_config.data_parallel_size = 4
    assert Served.of(vllm_config).names == ("only",)
    assert Served.of(vllm_config).engines == 4
