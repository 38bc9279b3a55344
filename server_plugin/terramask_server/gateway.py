"""ASGI middleware before vLLM's routes (``--middleware terramask_server.gateway.Gateway``).

It answers the model card, and prepares scenes beside the event loop, on which vLLM would run the
processor's ``pre_process``: a slow download there would stop every other user's request.
"""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .card import MAX_BYTES, ModelCard
from .errors import RequestError, TooLarge
from .handover import hand_over
from .model import ModelSpec
from .pace import Pace
from .processor import describe_model
from .scene import Scene, prepare
from .schema import parse_request

Result = TypeVar("Result")
# The largest file as base64, and some room for the rest of the request.
MAX_BODY = MAX_BYTES * 4 // 3 + (1 << 20)
# How many scenes are fetched and opened at the same time.
PREPARING = 8


class Gateway:
    """Routes ``GET /v1/terramask`` and ``POST /pooling``; passes everything else on."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._model: tuple[ModelSpec, ModelCard] | None = None
        self._pace = Pace()
        # Not asyncio's own threads: slow downloads would take those from everybody else.
        self._threads = ThreadPoolExecutor(PREPARING, "terramask")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        route = (scope.get("method"), scope.get("path"))
        if route == ("GET", "/v1/terramask"):
            await self._card(scope)(scope, receive, send)
        elif route == ("POST", "/pooling"):
            await self._pooling(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def _describe(self, scope: Scope) -> tuple[ModelSpec, ModelCard]:
        # Slow once only, before the server is known to be ready.
        if self._model is None:
            self._model = describe_model(scope["app"].state.vllm_config)
        return self._model

    def _card(self, scope: Scope) -> Response:
        try:
            _, card = self._describe(scope)
        except RequestError as error:
            return JSONResponse(error.envelope(), status_code=error.status)
        # QGIS would otherwise show a kept card of a server that is gone.
        card = card.with_request_tiles(self._pace.request_tiles())
        return JSONResponse(card.model_dump(), headers={"Cache-Control": "no-store"})

    async def _pooling(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            body = await _read(receive)
            if body is None:
                return
            spec, card = self._describe(scope)
            request, scene = await self._run(_prepare, body, spec, card)
            # Up to hundreds of megabytes, of no use while the model works.
            del body
        except RequestError as error:
            reply = JSONResponse(error.envelope(), status_code=error.status)
            await reply(scope, receive, send)
            return
        if not scene.tiles:
            reply = JSONResponse(await self._run(_without_tiles, scene, card))
            await reply(scope, receive, send)
            return
        # `scene` lives in this frame until vLLM has answered or the client has gone (handover.py).
        started, status = time.monotonic(), 0

        async def watched(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)
            await send(message)

        await self._app(_with_length(scope, len(request)), _replay(request, receive), watched)
        if status == 200:
            self._pace.note(len(scene.tiles), time.monotonic() - started)

    async def _run(self, function: Callable[..., Result], *arguments: Any) -> Result:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, function, *arguments)


def _without_tiles(scene: Scene, card: ModelCard) -> dict[str, Any]:
    """The answer, in vLLM's form, for a scene without a pixel that the model would have to see."""
    request_id = f"pooling-{uuid.uuid4().hex}"
    answer = scene.answer([], card, request_id)
    return {
        "request_id": request_id,
        "created_at": int(time.time()),
        "data": answer.model_dump(),
    }


def _prepare(body: bytearray, spec: ModelSpec, card: ModelCard) -> tuple[bytes, Scene]:
    """The body that vLLM gets instead of ``body``, and the scene that it stands for."""
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        raise RequestError("The request is not JSON.") from None
    if not isinstance(content, dict) or "data" not in content:
        raise RequestError("The request lacks the object 'data'.", param="data")
    scene = prepare(parse_request(content["data"]), spec, card)
    forwarded: dict[str, Any] = {"data": hand_over(scene)}
    if "model" in content:
        forwarded["model"] = content["model"]
    return json.dumps(forwarded).encode(), scene


async def _read(receive: Receive) -> bytearray | None:
    """The request's body, or None if the client went away meanwhile."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if len(body) > MAX_BODY:
            raise TooLarge("The request is larger than this server takes; send smaller windows.")
        if not message.get("more_body", False):
            # Not copied: it may be hundreds of megabytes, and this is the event loop.
            return body


def _with_length(scope: Scope, length: int) -> Scope:
    replaced = {b"content-length", b"content-type"}
    headers = [(name, value) for name, value in scope["headers"] if name not in replaced]
    headers += [(b"content-length", b"%d" % length), (b"content-type", b"application/json")]
    return {**scope, "headers": headers}


def _replay(body: bytes, receive: Receive) -> Receive:
    """A ``receive`` that gives ``body`` first and then what really comes: the disconnection."""
    pending: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def replayed() -> Message:
        return pending.pop() if pending else await receive()

    return replayed
