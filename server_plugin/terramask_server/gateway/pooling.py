"""``POST /pooling``: from a request's body to the answer, beside the event loop."""

from __future__ import annotations

import asyncio
import json
import os
import time
import traceback
import uuid
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import TypeVar

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from ..access import response
from ..errors import InternalError, ModelNotFound, RequestError
from ..handover import PreparedTile, hand_over
from ..model.card import ModelCard
from ..model.spec import ModelSpec
from ..scene.answer import Answer
from ..scene.scene import prepare
from ..scene.tiling import Area
from ..settings import Settings
from ..stop import Stop
from ..vllm_adapter import Served, run_tile
from .body import Body, joined, parse_body
from .exchange import ClientGone, Incoming, until_gone
from .metrics import Record, recorded
from .pace import Pace
from .turns import Turn, Turns

Result = TypeVar("Result")
# Threads that wait for other servers cost little; threads that decode compete for the cores, with
# the model too where it computes on a processor. Each kind has its own, so that no request's quick
# step waits for another one's slow step.
PARSING, FETCHING, DECODING, CUTTING, ANSWERING = 2, 32, 2, 2, 8
# Where the model computes on a card there is one of either for two cores, and at most so many.
BESIDE_A_CARD = 8
# For a client that went away nobody reads a status; nginx logs this one.
GONE = 499


class Pooling:
    """Answers requests with the model that a vLLM (``app``) serves."""

    def __init__(
        self, app: ASGIApp, served: Served, spec: ModelSpec, card: ModelCard, settings: Settings
    ) -> None:
        self._app, self._served, self._settings = app, served, settings
        self._spec, self._card = spec, card
        self._pace = Pace()
        self._incoming = Incoming(settings.max_bytes)
        # Each engine computes one batch while its next one is waiting inside: an engine that has
        # done its work takes what is there, be it half a batch.
        self._turns = Turns(2 * served.engines * served.batch)
        # Not asyncio's own threads: slow downloads would take those from everybody else.
        self._parsing = ThreadPoolExecutor(PARSING, "terramask-parse")
        self._fetching = ThreadPoolExecutor(FETCHING, "terramask-fetch")
        self._decoding = ThreadPoolExecutor(_threads(served, DECODING), "terramask-decode")
        self._cutting = ThreadPoolExecutor(_threads(served, CUTTING), "terramask-cut")
        self._answering = ThreadPoolExecutor(ANSWERING, "terramask-answer")

    def card(self) -> ModelCard:
        """The model card, with the present advice on the size of requests."""
        return self._card.with_request_tiles(self._pace.request_tiles())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        stop = Stop()
        with recorded(f"pooling-{uuid.uuid4().hex}") as record:
            try:
                async with self._incoming.body(scope, receive) as parts:
                    work = self._answer(scope, parts, stop, record)
                    reply = await until_gone(work, receive, stop)
            except ClientGone:
                record.outcome, record.status = "gone", GONE
                return
            except asyncio.CancelledError:
                # The server itself is ending.
                record.outcome, record.status = "gone", GONE
                raise
            except RequestError as error:
                record.outcome, record.status = error.type, error.status
                reply = response(error)
                _forget(error)
            except Exception as error:
                # A mistake of ours. Where it happened is told in the log, not to the client.
                record.fail(error)
                reply = response(InternalError())
                _forget(error)
            record.sent = len(reply.body)
        await reply(scope, receive, send)

    async def _answer(
        self, scope: Scope, parts: list[bytes], stop: Stop, record: Record
    ) -> Response:
        record.received = sum(map(len, parts))
        with record.phase("prepare"):
            parsed = await self._run(self._parsing, _parsed, parts)
            self._check_model(parsed)
            record.source = parsed.data.data_format
            remote = parsed.data.data_format == "url"
            pool = self._fetching if remote else self._decoding
            answer = await self._run(pool, self._prepare, parsed, stop)
        scene = answer.scene
        record.received = max(scene.received, record.received)
        record.pixels = scene.area.height * scene.area.width
        with self._incoming.room(scene.pixels.values.nbytes), record.phase("compute"):
            await self._compute(scope, answer, record)
        self._pace.note(len(scene.tiles), record.seconds["compute"])
        with record.phase("answer"):
            return await self._run(self._answering, self._reply, answer, record.request_id)

    def _check_model(self, parsed: Body) -> None:
        if parsed.model is not None and parsed.model not in self._served.names:
            raise ModelNotFound(
                f"The server has no such model; it serves '{self._served.names[0]}'.",
                param="model",
            )

    def _prepare(self, parsed: Body, stop: Stop) -> Answer:
        return Answer(prepare(parsed.data, self._spec, self._card, self._settings, stop))

    async def _compute(self, scope: Scope, answer: Answer, record: Record) -> None:
        """Have all tiles computed, a few at a time, as the turns of all requests allow."""
        tiles = iter(answer.scene.tiles)
        turn = Turn(str((scope.get("client") or [""])[0]))

        async def work() -> None:
            for tile in tiles:
                async with self._turns.place(turn):
                    await self._compute_tile(scope, answer, tile)
                record.tiles += 1

        workers = [asyncio.ensure_future(work()) for _ in range(self._turns.places)]
        try:
            await asyncio.gather(*workers)
        finally:
            for worker in workers:
                worker.cancel()
            for outcome in await asyncio.gather(*workers, return_exceptions=True):
                _forget(outcome)

    async def _compute_tile(self, scope: Scope, answer: Answer, tile: Area) -> None:
        scene = answer.scene
        tensors = await self._run(self._cutting, scene.tensors, tile, self._served.dtype)
        # `prepared` lives in this frame until vLLM has answered (handover.py).
        prepared = PreparedTile(answer, tile, tensors)
        await run_tile(self._app, scope, self._served.names[0], hand_over(prepared))
        await self._run(self._cutting, prepared.collect)

    def _reply(self, answer: Answer, request_id: str) -> Response:
        """The answer in vLLM's form. The image's text is not looked at again: it may be large."""
        data = answer.finish(self._settings, request_id)
        rest = data.model_dump(exclude={"data"})
        head = {"request_id": request_id, "created_at": int(time.time()), "data": rest}
        text = json.dumps(data.data) if data.data_format == "path" else f'"{data.data}"'
        content = json.dumps(head)[:-2] + f', "data": {text}' + "}}"
        return Response(content.encode(), media_type="application/json")

    async def _run(
        self, pool: Executor, function: Callable[..., Result], *arguments: object
    ) -> Result:
        return await asyncio.get_running_loop().run_in_executor(pool, function, *arguments)


def _parsed(parts: list[bytes]) -> Body:
    return parse_body(joined(parts))


def _threads(served: Served, beside_the_model: int) -> int:
    if served.device == "cpu":
        return beside_the_model
    return max(min((os.cpu_count() or 1) // 2, BESIDE_A_CARD), beside_the_model)


def _forget(error: BaseException | None) -> None:
    """Free what the frames of an error hold: a scene, and tasks that hold the error themselves.

    Such a cycle would stay in memory until Python looks for cycles, which it seldom does.
    """
    while error is not None:
        traceback.clear_frames(error.__traceback__)
        error = error.__context__
