"""The gateway before a stand-in for vLLM, which computes the tiles that it is handed."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import logging
import time
from collections.abc import Awaitable, Callable, Iterator
from types import SimpleNamespace
from typing import Any

import httpx
import numpy as np
import pytest
import torch
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

NIR = 3
# Tiles that the stand-in computes at once; the gateway sends half as many more.
BATCH = 2


def below_mean_is_flood(tensors: dict[str, torch.Tensor]) -> torch.Tensor:
    """Logits [2, tile, tile]: flood where the near infrared is below the training mean."""
    seen = tensors["pixel_values"][NIR].float()
    return torch.stack([seen, -seen])


async def _at_once(request: Request) -> None:
    pass


class Behind:
    """vLLM's part: computes a tile unless the client leaves, and adds what the model says."""

    def __init__(self) -> None:
        self.bodies: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.model = below_mean_is_flood
        # What a tile waits for before it is computed.
        self.before: Callable[[Request], Awaitable[None]] = _at_once
        self.inside = self.most_inside = self.left = self.computed = 0
        # Whose tiles came, by the identity of their answers.
        self.order: list[int] = []

    async def pooling(self, request: Request) -> JSONResponse:
        from terramask_server.handover import take

        body = await request.body()
        assert int(request.headers["content-length"]) == len(body)
        assert request.headers["content-type"] == "application/json"
        self.bodies.append(json.loads(body))
        self.headers.append(dict(request.headers))
        tile = take(self.bodies[-1]["data"])
        assert tile is not None
        self.order.append(id(tile.answer))
        with self._counted():
            if not await self._stayed(request):
                self.left += 1
                return JSONResponse(None)
            # As in vLLM, whose threads call the processor's post_process.
            tile.output = await asyncio.to_thread(self.model, tile.tensors)
            self.computed += 1
        return JSONResponse({"data": None})

    @contextlib.contextmanager
    def _counted(self) -> Iterator[None]:
        self.inside += 1
        self.most_inside = max(self.most_inside, self.inside)
        try:
            yield
        finally:
            self.inside -= 1

    async def _stayed(self, request: Request) -> bool:
        waiting = asyncio.ensure_future(self.before(request))
        leaving = asyncio.ensure_future(request.receive())
        try:
            await asyncio.wait({waiting, leaving}, return_when=asyncio.FIRST_COMPLETED)
            if waiting.done():
                waiting.result()
                return True
            return leaving.result()["type"] != "http.disconnect"
        finally:
            waiting.cancel()
            leaving.cancel()

    async def echo(self, request: Request) -> JSONResponse:
        body = (await request.body()).decode()
        facts = {"body": body, "path": request.url.path, "type": request.headers["content-type"]}
        return JSONResponse({**facts, "query": request.url.query}, status_code=207)

    async def health(self, request: Request) -> JSONResponse:
        return JSONResponse({})


def make_vllm_config(config: Callable[[], dict[str, Any]]) -> Any:
    """What of vLLM's configuration the server reads."""
    return SimpleNamespace(
        model_config=SimpleNamespace(
            hf_config=SimpleNamespace(to_dict=config),
            served_model_name=["m", "alias"],
            model="no/such/folder",
            dtype=torch.float32,
        ),
        device_config=SimpleNamespace(device_type="cpu"),
        scheduler_config=SimpleNamespace(max_num_seqs=BATCH),
        parallel_config=SimpleNamespace(data_parallel_size=1),
    )


class Connection:
    """A client at the gateway's door: sends a body in parts, waits for the reply, or leaves."""

    def __init__(self, app: Starlette, address: str | None = "127.0.0.1") -> None:
        self.replies: list[dict[str, Any]] = []
        self._messages: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        scope = {
            "type": "http",
            "method": "POST",
            "path": "/pooling",
            "headers": [(b"content-type", b"application/json")],
            "query_string": b"",
            "client": (address, 1) if address else None,
        }
        self.task = asyncio.ensure_future(app(scope, self._receive, self._send))

    async def _receive(self) -> dict[str, Any]:
        return await self._messages.get()

    async def _send(self, message: Any) -> None:
        self.replies.append(message)

    def send(self, data: Any, part: slice | None = None) -> None:
        """Send a request, or only a part of its body."""
        body = json.dumps(data).encode()
        chunk = body[part] if part else body
        self._messages.put_nowait(
            {"type": "http.request", "body": chunk, "more_body": part is not None}
        )

    async def leave(self) -> None:
        """Hang up, and wait until the server has noticed."""
        self._messages.put_nowait({"type": "http.disconnect"})
        await self.task

    @property
    def status(self) -> int | None:
        return self.replies[0]["status"] if self.replies else None


async def until(condition: Callable[[], Any]) -> None:
    """Let the server work until something is so."""
    for _ in range(4000):
        if condition():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it does not come")


@pytest.fixture
def behind() -> Behind:
    return Behind()


@pytest.fixture
def config(prithvi_config: Callable[..., Any]) -> dict[str, Any]:
    return prithvi_config()


@pytest.fixture(autouse=True)
def log_lines() -> Iterator[list[str]]:
    """What the server logs about its requests."""
    lines: list[str] = []
    logger = logging.getLogger("terramask")
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(record.getMessage())  # type: ignore[method-assign]
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    yield lines
    logger.removeHandler(handler)
    logger.setLevel(level)


@pytest.fixture
def app(behind: Behind, config: dict[str, Any], log_lines: list[str]) -> Starlette:
    from terramask_server.gateway.app import Gateway  # imports vLLM: slow

    routes = [
        Route("/pooling", behind.pooling, methods=["POST"]),
        Route("/health", behind.health),
        Route("/v1/echo", behind.echo),
    ]
    made = Starlette(routes=routes, middleware=[Middleware(Gateway)])
    made.state.vllm_config = make_vllm_config(lambda: config)
    made.state.args = SimpleNamespace(host="127.0.0.1", uds=None, api_key=None)
    return made


@pytest.fixture
def queued(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How many requests have waited for a turn of theirs so far."""
    from terramask_server.gateway import pooling
    from terramask_server.gateway.turns import Turn, Turns

    seen: set[Turn] = set()

    class Watched(Turns):
        def place(self, turn: Turn) -> Any:
            seen.add(turn)
            return super().place(turn)

    monkeypatch.setattr(pooling, "Turns", Watched)
    return lambda: len(seen)


@pytest.fixture
def talk(app: Starlette) -> Callable[..., None]:
    """Runs what is to be done with a client of ``app``."""

    def run(work: Callable[..., Any]) -> None:
        async def session() -> None:
            transport = httpx.ASGITransport(app=app)
            async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
                await work(client)

        asyncio.run(session())

    return run


@pytest.fixture
def ask(talk: Callable[..., Any]) -> Callable[..., httpx.Response]:
    """The reply to a single request."""

    def once(method: str, path: str, **more: Any) -> httpx.Response:
        replies: list[httpx.Response] = []

        async def work(client: httpx.AsyncClient) -> None:
            replies.append(await client.request(method, path, **more))

        talk(work)
        return replies[0]

    return once


@pytest.fixture
def scene(geotiff: Callable[..., Any], payload: Callable[..., Any]) -> dict[str, Any]:
    """A request of two tiles of land."""
    return payload(geotiff(np.full((6, 70, 20), 2000, np.int16)))


@pytest.fixture
def left_over() -> Callable[[], int]:
    """How many scenes, answers and tiles stay in memory; a thread may let go of one a little later
    than its answer comes."""
    names = {"Scene", "Answer", "PreparedTile"}

    def count() -> int:
        deadline = time.monotonic() + 10
        while True:
            gc.collect()
            found = sum(
                type(one).__name__ in names and type(one).__module__.startswith("terramask_server")
                for one in gc.get_objects()
            )
            if not found or time.monotonic() > deadline:
                return found
            time.sleep(0.01)

    return count
