"""Nobody waits for others longer than their turn takes, and never for a slow address."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import httpx
import numpy as np
import pytest
from starlette.applications import Starlette
from terramask_server.gateway import pooling
from terramask_server.model.card import FEWEST

from tests.server.asgi import Behind, Connection, until

Make = Callable[..., Any]
PLACES = 4


@pytest.fixture
def request_of(geotiff: Make, payload: Make) -> Make:
    """A request of so many tiles."""

    def make(tiles: int) -> dict[str, Any]:
        width = 64 + 56 * (tiles - 1)
        return {"data": payload(geotiff(np.full((6, 20, width), 2000, np.int16)))}

    return make


class Engine:
    """Keeps tiles until the test lets one go."""

    def __init__(self, behind: Behind) -> None:
        self.waiting: list[asyncio.Event] = []
        behind.before = self._keep
        self._behind = behind

    async def _keep(self, request: Any) -> None:
        event = asyncio.Event()
        self.waiting.append(event)
        await event.wait()

    async def full(self) -> None:
        await until(lambda: len(self.waiting) == PLACES)

    async def let_one_go(self) -> None:
        done = self._behind.computed
        self.waiting.pop(0).set()
        await until(lambda: self._behind.computed > done)

    async def let_all_go(self, clients: list[Connection]) -> None:
        while not all(client.task.done() for client in clients):
            for event in self.waiting:
                event.set()
            self.waiting.clear()
            await asyncio.sleep(0.005)


def test_a_small_request_does_not_wait_for_a_whole_scene(
    app: Starlette, behind: Behind, request_of: Make, queued: Make
) -> None:
    async def work() -> None:
        engine, large, small = Engine(behind), Connection(app), Connection(app)
        large.send(request_of(20))
        await engine.full()
        small.send(request_of(1))
        await until(lambda: queued() == 2)
        # A place gets free: it is the newcomer's.
        await engine.let_one_go()
        await engine.full()
        assert behind.order[-1] != behind.order[0]
        # As soon as its tile is computed, it is answered; the large one goes on.
        for _ in range(PLACES):
            await engine.let_one_go()
            await engine.full()
        await asyncio.wait_for(small.task, 20)
        assert small.status == 200
        assert not large.task.done()
        await engine.let_all_go([large])
        assert large.status == 200

    asyncio.run(work())


def test_requests_of_equal_size_are_computed_in_turn(
    app: Starlette, behind: Behind, request_of: Make, queued: Make
) -> None:
    async def work() -> None:
        engine = Engine(behind)
        clients = [Connection(app) for _ in range(3)]
        for client in clients:
            client.send(request_of(8))
        await until(lambda: queued() == 3)
        for _ in range(15):
            await engine.full()
            await engine.let_one_go()
        # A row of tiles each, and nobody's second row is over before another one's first.
        begun = behind.order[:15]
        assert sorted(begun.count(one) for one in set(begun)) == [FEWEST, FEWEST, 15 - 2 * FEWEST]
        await engine.let_all_go(clients)
        assert {client.status for client in clients} == {200}

    asyncio.run(work())


@pytest.mark.parametrize("address", ["127.0.0.2", None])
def test_an_address_has_its_share_however_many_requests_others_send(
    app: Starlette, behind: Behind, request_of: Make, queued: Make, address: str | None
) -> None:
    async def work() -> None:
        engine = Engine(behind)
        others = [Connection(app) for _ in range(5)]
        for client in others:
            client.send(request_of(12))
        await until(lambda: queued() == 5)
        first = set(behind.order)
        one = Connection(app, address)
        one.send(request_of(12))
        await until(lambda: queued() == 6)
        for _ in range(14):
            await engine.full()
            await engine.let_one_go()
        # At least one of the four places is the other address's; by requests it were a sixth.
        last = behind.order[-12:]
        assert max(last.count(answer) for answer in set(last) - first) >= 4
        await engine.let_all_go([one, *others])
        assert {client.status for client in (one, *others)} == {200}

    asyncio.run(work())


class Slow:
    """An address that gives out its file when it is told to."""

    def __init__(self, web: Any, content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TERRAMASK_ALLOW_HOSTS", "127.0.0.1")
        self.asked, self.release = threading.Semaphore(0), threading.Event()
        self._content = content
        web.pages["/slow"] = self._page
        self.data = {"data_format": "url", "data": web.url("/slow")}

    def _page(self) -> Any:
        self.asked.release()
        self.release.wait(20)
        return 200, {}, self._content


@pytest.fixture
def slow(web: Any, geotiff: Make, monkeypatch: pytest.MonkeyPatch) -> Slow:
    return Slow(web, geotiff(np.full((6, 5, 5), 2000, np.int16)), monkeypatch)


def test_health_is_answered_while_an_address_is_slow(talk: Make, slow: Slow) -> None:
    async def work(client: httpx.AsyncClient) -> None:
        waiting = asyncio.create_task(client.post("/pooling", json={"data": slow.data}))
        try:
            assert await asyncio.to_thread(slow.asked.acquire, timeout=15)
            assert (await client.get("/health")).status_code == 200
            assert not waiting.done()
        finally:
            slow.release.set()
        assert (await waiting).status_code == 200

    talk(work)


def test_others_are_served_while_many_addresses_are_slow(
    talk: Make, slow: Slow, scene: dict[str, Any]
) -> None:
    async def work(client: httpx.AsyncClient) -> None:
        await client.get("/v1/terramask")
        waiting = [
            asyncio.create_task(client.post("/pooling", json={"data": slow.data}))
            for _ in range(pooling.FETCHING + 2)
        ]
        try:
            for _ in range(pooling.FETCHING):
                assert await asyncio.to_thread(slow.asked.acquire, timeout=15)
            reply = await asyncio.wait_for(client.get("/v1/terramask"), 10)
            assert reply.status_code == 200
            # Those who send their pixels do not wait for those who do not.
            reply = await asyncio.wait_for(client.post("/pooling", json={"data": scene}), 10)
            assert reply.status_code == 200
        finally:
            slow.release.set()
            replies = await asyncio.gather(*waiting)
        assert {reply.status_code for reply in replies} == {200}

    talk(work)


def test_what_is_slow_runs_beside_the_event_loop(
    app: Starlette, request_of: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Decoding, preparing, cutting and writing: none of it in the loop's own thread."""
    from terramask_server.scene.answer import Answer
    from terramask_server.scene.scene import Scene

    threads: dict[str, set[int]] = {}

    def watch(where: Any, name: str) -> None:
        original = getattr(where, name)

        def noted(*arguments: Any, **more: Any) -> Any:
            threads.setdefault(name, set()).add(threading.get_ident())
            return original(*arguments, **more)

        monkeypatch.setattr(where, name, noted)

    for where, name in (
        (pooling, "joined"),
        (pooling, "parse_body"),
        (pooling, "prepare"),
        (Scene, "tensors"),
        (Answer, "add"),
        (Answer, "finish"),
    ):
        watch(where, name)

    async def work() -> None:
        client = Connection(app)
        client.send(request_of(4))
        await client.task
        assert client.status == 200

    asyncio.run(work())
    assert len(threads) == 6
    assert not any(threading.get_ident() in seen for seen in threads.values())


def test_a_body_is_let_go_of_before_the_model_works(
    app: Starlette, behind: Behind, geotiff: Make, payload: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Although the thread that read it may remember what it was given for a moment longer."""
    remembered: list[Any] = []
    bodies: list[Any] = []
    joined = pooling.joined

    def note_body(parts: list[bytes]) -> bytearray:
        bodies.extend((parts, joined(parts)))
        return bodies[-1]

    class Remembering(pooling.ThreadPoolExecutor):
        def submit(self, function: Any, *arguments: Any, **more: Any) -> Any:
            remembered.append(arguments)
            return super().submit(function, *arguments, **more)

    monkeypatch.setattr(pooling, "ThreadPoolExecutor", Remembering)
    monkeypatch.setattr(pooling, "joined", note_body)
    sizes: list[int] = []

    async def note(request: Any) -> None:
        sizes.extend(map(len, bodies))

    behind.before = note
    values = np.random.default_rng(1).integers(3600, 4400, (6, 150, 150)).astype(np.int16)

    async def work() -> None:
        client = Connection(app)
        client.send({"data": payload(geotiff(values))})
        await client.task
        assert client.status == 200

    asyncio.run(work())
    assert set(sizes) == {0}
