"""ASGI middleware before vLLM's routes (``--middleware terramask_server.gateway.Gateway``).

It answers the model card, and prepares scenes beside the event loop, on which vLLM would run the
processor's ``pre_process``: a slow download there would stop every other user's request.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .card import MAX_BYTES, ModelCard
from .errors import ModelError, RequestError, TooLarge
from .handover import hand_over
from .model import ModelSpec
from .processor import describe_model
from .scene import Scene, prepare
from .schema import parse_request

# The largest file as base64, and some room for the rest of the request.
MAX_BODY = MAX_BYTES * 4 // 3 + (1 << 20)


class Gateway:
    """Routes ``GET /v1/terramask`` and ``POST /pooling``; passes everything else on."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._model: tuple[ModelSpec, ModelCard] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        route = (scope.get("method"), scope.get("path"))
        if route == ("GET", "/v1/terramask"):
            await (await self._card(scope))(scope, receive, send)
        elif route == ("POST", "/pooling"):
            await self._pooling(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def _describe(self, scope: Scope) -> tuple[ModelSpec, ModelCard]:
        if self._model is None:
            self._model = describe_model(scope["app"].state.vllm_config)
        return self._model

    async def _card(self, scope: Scope) -> Response:
        try:
            _, card = await asyncio.to_thread(self._describe, scope)
        except ModelError as error:
            return JSONResponse({"error": {"message": str(error), "code": 501}}, status_code=501)
        return JSONResponse(card.model_dump())

    async def _pooling(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            body = await _read(receive)
            if body is None:
                return
            spec, card = await asyncio.to_thread(self._describe, scope)
            request, scene = await asyncio.to_thread(_prepare, body, spec, card)
        except RequestError as error:
            reply = JSONResponse(error.envelope(), status_code=error.status)
            await reply(scope, receive, send)
            return
        if scene is not None and not scene.tiles:
            answer = await asyncio.to_thread(scene.answer, [], card, None)
            await JSONResponse({"data": answer.model_dump()})(scope, receive, send)
            return
        # `scene` lives in this frame until vLLM has answered or the client has gone (handover.py).
        await self._app(_with_length(scope, len(request)), _replay(request, receive), send)


def _prepare(body: bytes, spec: ModelSpec, card: ModelCard) -> tuple[bytes, Scene | None]:
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


async def _read(receive: Receive) -> bytes | None:
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
            return bytes(body)


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
