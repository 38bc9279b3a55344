"""A client that goes away costs nothing further, in whatever phase its request is."""

from __future__ import annotations

import asyncio
import gc
import itertools
import logging
import random
import threading
import time
import weakref
from collections.abc import Callable, Coroutine
from typing import Any

import numpy as np
import pytest
from starlette.applications import Starlette
from terramask_server.errors import RequestError
from terramask_server.gateway import pooling
from terramask_server.scene.answer import Answer
from terramask_server.scene.scene import prepare
from terramask_server.stop import Stopped

from tests.server.asgi import Behind, Connection, until

Make = Callable[..., Any]
PLACES = 4


@pytest.fixture
def request_of(geotiff: Make, payload: Make) -> dict[str, Any]:
    """A request of six tiles."""
    return {"data": payload(geotiff(np.full((6, 100, 140), 2000, np.int16)))}


@pytest.fixture
def run(
    app: Starlette, behind: Behind, request_of: dict[str, Any], left_over: Make
) -> Callable[[Coroutine[Any, Any, None]], None]:
    """Runs what clients do; afterwards nothing may be left, and the next request has all places."""

    async def all_places_taken(request: Any) -> None:
        await until(lambda: behind.most_inside >= PLACES)

    async def with_another(work: Coroutine[Any, Any, None]) -> None:
        await work
        await until(lambda: behind.inside == 0)
        behind.before, behind.most_inside = all_places_taken, 0
        another = Connection(app)
        another.send(request_of)
        await another.task
        assert another.status == 200
        assert behind.most_inside == PLACES

    def run(work: Coroutine[Any, Any, None]) -> None:
        asyncio.run(asyncio.wait_for(with_another(work), 60))
        assert left_over() == 0

    return run


async def _briefly(request: Any) -> None:
    await asyncio.sleep(0.01)


def test_while_the_body_is_sent(run: Make, app: Starlette, request_of: dict[str, Any]) -> None:
    async def work() -> None:
        client = Connection(app)
        client.send(request_of, slice(0, 500))
        await asyncio.sleep(0)
        await client.leave()
        assert client.replies == []

    run(work())


class Preparing:
    """The preparation of a scene, in its thread, until it is told to stop."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun, self.stopped = threading.Event(), threading.Event()
        monkeypatch.setattr(pooling, "prepare", self._prepare)

    def _prepare(self, *arguments: Any) -> Any:
        scene, stop = prepare(*arguments), arguments[-1]
        if self.begun.is_set():
            return scene
        self.begun.set()
        try:
            for _ in range(2000):
                stop.check()
                time.sleep(0.005)
        except Stopped:
            self.stopped.set()
            raise
        return scene


def test_while_the_scene_is_prepared(
    run: Make, app: Starlette, request_of: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    preparing = Preparing(monkeypatch)

    async def work() -> None:
        client = Connection(app)
        client.send(request_of)
        await until(preparing.begun.is_set)
        await client.leave()
        assert client.replies == []
        await until(preparing.stopped.is_set)

    run(work())


def test_while_its_tiles_wait_for_their_turn(
    run: Make, app: Starlette, behind: Behind, request_of: dict[str, Any], queued: Make
) -> None:
    async def work() -> None:
        release = asyncio.Event()
        behind.before = lambda request: release.wait()  # type: ignore[assignment,return-value]
        first, second = Connection(app), Connection(app)
        first.send(request_of)
        await until(lambda: behind.inside == PLACES)
        second.send(request_of)
        await until(lambda: queued() == 2)
        await second.leave()
        assert second.replies == []
        release.set()
        await first.task
        assert first.status == 200
        assert (len(set(behind.order)), len(behind.order)) == (1, 6)

    run(work())


def test_while_its_tiles_are_computed(
    run: Make, app: Starlette, behind: Behind, request_of: dict[str, Any]
) -> None:
    async def work() -> None:
        behind.before = lambda request: asyncio.Event().wait()  # type: ignore[assignment,return-value]
        client = Connection(app)
        client.send(request_of)
        await until(lambda: behind.inside == PLACES)
        await client.leave()
        assert client.replies == []
        # vLLM was told, and no further tile came.
        assert (behind.left, behind.inside, len(behind.order)) == (PLACES, 0, PLACES)

    run(work())


def test_while_the_answer_is_written(
    run: Make, app: Starlette, request_of: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, release = threading.Event(), threading.Event()
    finish = Answer.finish

    def slowly(*arguments: Any) -> Any:
        begun.set()
        release.wait(15)
        return finish(*arguments)

    monkeypatch.setattr(Answer, "finish", slowly)

    async def work() -> None:
        client = Connection(app)
        client.send(request_of)
        await until(begun.is_set)
        await client.leave()
        assert client.replies == []
        release.set()

    run(work())


def test_a_request_whose_tile_fails_takes_its_other_tiles_along(
    run: Make, app: Starlette, behind: Behind, request_of: dict[str, Any]
) -> None:
    async def work() -> None:
        calls = itertools.count()

        async def second_fails(request: Any) -> None:
            if next(calls) == 1:
                raise OSError("engine")
            await asyncio.Event().wait()

        behind.before = second_fails
        client = Connection(app)
        client.send(request_of)
        await client.task
        assert client.status == 500
        assert behind.inside == 0
        assert behind.left >= 1
        assert len(behind.order) <= PLACES + 1

    run(work())


def test_many_clients_that_leave_at_any_time_leave_nothing(
    run: Make,
    app: Starlette,
    behind: Behind,
    request_of: dict[str, Any],
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def work() -> None:
        rng = random.Random(7)
        behind.before = _briefly
        for _ in range(30):
            clients = [Connection(app) for _ in range(10)]
            for client in clients:
                client.send(request_of)
            for client in clients:
                await asyncio.sleep(rng.uniform(0, 0.004))
                await client.leave()

    with caplog.at_level(logging.WARNING):
        run(work())
    assert [one.getMessage() for one in caplog.records if one.name == "asyncio"] == []


@pytest.mark.parametrize("how", ["answered", "left", "refused", "failed", "all failed"])
def test_memory_is_given_back_without_the_garbage_collector(
    app: Starlette,
    behind: Behind,
    request_of: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    how: str,
) -> None:
    """Python looks for cycles now and then only; a scene of hundreds of megabytes must not wait."""
    seen: list[weakref.ref[Any]] = []
    together = asyncio.Event()

    def noted(*arguments: Any) -> Any:
        scene = prepare(*arguments)
        seen.append(weakref.ref(scene))
        if how == "refused":
            raise RequestError("No.")
        return scene

    async def fail_together(request: Any) -> None:
        if behind.inside == PLACES:
            together.set()
        await together.wait()
        raise OSError("engine")

    async def work() -> None:
        monkeypatch.setattr(pooling, "prepare", noted)
        if how == "left":
            behind.before = lambda request: asyncio.Event().wait()  # type: ignore[assignment,return-value]
        if how == "all failed":
            behind.before = fail_together
        if how == "failed":
            behind.model = lambda tensors: 1 / 0  # type: ignore[assignment,return-value]
        client = Connection(app)
        client.send(request_of)
        if how == "left":
            await until(lambda: behind.inside == PLACES)
            await client.leave()
        await client.task
        status = {"answered": 200, "refused": 400, "left": None}.get(how, 500)
        assert client.status == status
        await until(lambda: [one() for one in seen] == [None])

    gc.collect()
    gc.disable()
    try:
        asyncio.run(work())
    finally:
        gc.enable()
