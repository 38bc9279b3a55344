"""ASGI middleware before vLLM's routes (``--middleware terramask_server.gateway.Gateway``).

It asks who is there, answers the model card, and takes ``POST /pooling`` into its own hands
(``pooling.py``). Of everything else, what only reads is vLLM's.
"""

from __future__ import annotations

import asyncio

from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from ..access import Access, response
from ..errors import RequestError, RouteNotFound
from ..model.card import describe_model
from ..settings import Settings
from ..vllm_adapter import Served
from .metrics import hide_what_rasterio_cannot_raise, log_to_stderr
from .pooling import Pooling


class Gateway:
    """Routes ``GET /v1/terramask`` and ``POST /pooling``; else only what reads is vLLM's."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._settings = Settings.from_environment()
        self._access = Access(self._settings)
        self._pooling: Pooling | None = None
        self._describing = asyncio.Lock()
        log_to_stderr()
        hide_what_rasterio_cannot_raise()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        refused = self._access.refuse(scope)
        if refused is not None and scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": refused.type})
        elif refused is not None:
            await response(refused)(scope, receive, send)
        else:
            await self._route(scope, receive, send)

    async def _route(self, scope: Scope, receive: Receive, send: Send) -> None:
        route = (scope.get("method"), _path(scope))
        if route == ("GET", "/v1/terramask"):
            await (await self._card(scope))(scope, receive, send)
        elif route == ("POST", "/pooling"):
            try:
                pooling = await self._described(scope)
            except RequestError as error:
                await response(error)(scope, receive, send)
            else:
                await pooling(scope, receive, send)
        elif scope["type"] == "http" and scope["method"] not in ("GET", "HEAD", "OPTIONS"):
            # Some of vLLM's routes (/invocations) lead to the same processor, past the limits.
            other = RouteNotFound("Send requests to POST /pooling; no other route takes any.")
            await response(other)(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _card(self, scope: Scope) -> Response:
        try:
            pooling = await self._described(scope)
        except RequestError as error:
            return response(error)
        # QGIS would otherwise show a kept card of a server that is gone.
        return JSONResponse(pooling.card().model_dump(), headers={"Cache-Control": "no-store"})

    async def _described(self, scope: Scope) -> Pooling:
        """What serves requests; made at the first one, because vLLM is not ready before."""
        async with self._describing:
            if self._pooling is None:
                served = Served.of(scope["app"].state.vllm_config)
                # Imports TerraTorch's data modules: seconds.
                spec, card = await asyncio.to_thread(
                    describe_model,
                    served.config,
                    served.names[0],
                    served.location,
                    served.device,
                    self._settings,
                )
                self._pooling = Pooling(self._app, served, spec, card, self._settings)
        return self._pooling


def _path(scope: Scope) -> str:
    """The path without that below which a proxy shows the server (``--root-path``)."""
    path, root = scope["path"], scope.get("root_path", "").rstrip("/")
    return path[len(root) :] if root and path.startswith(f"{root}/") else path
