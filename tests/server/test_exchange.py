"""What a client sends is read with limits, and its leaving is noticed."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import AsyncExitStack, suppress
from typing import Any

import pytest
from terramask_server.errors import NotJson, RequestError, TooBusy, TooLarge, TooSlow
from terramask_server.gateway import exchange
from terramask_server.gateway.exchange import ClientGone, Incoming, until_gone
from terramask_server.stop import Stop, Stopped

# The largest body of the tests, in bytes.
LARGEST = 400
JSON = [(b"content-type", b"application/json")]


@pytest.fixture
def incoming(monkeypatch: pytest.MonkeyPatch) -> Incoming:
    monkeypatch.setattr(exchange, "REST", 0)
    return Incoming(LARGEST * 3 // 4)


class Client:
    """Sends chunks, and then either nothing more or that it is gone."""

    def __init__(self, *chunks: bytes, complete: bool = True) -> None:
        last = len(chunks) - 1
        self.messages: list[dict[str, Any]] = [
            {"type": "http.request", "body": chunk, "more_body": not complete or number < last}
            for number, chunk in enumerate(chunks)
        ]
        self.read = 0
        self.leave = asyncio.Event()

    async def receive(self) -> dict[str, Any]:
        if self.read < len(self.messages):
            self.read += 1
            return self.messages[self.read - 1]
        await self.leave.wait()
        return {"type": "http.disconnect"}


def run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(work, 20))


def running() -> set[asyncio.Task[Any]]:
    """All tasks but those of ``run``."""
    names = {"wait_for", "work"}
    return {one for one in asyncio.all_tasks() if one.get_coro().__name__ not in names}


async def take(incoming: Incoming, client: Client, headers: Any = JSON) -> bytes:
    async with incoming.body({"headers": headers}, client.receive) as parts:
        return b"".join(parts)


def test_a_body_comes_in_parts(incoming: Incoming) -> None:
    async def work() -> None:
        assert await take(incoming, Client(b'{"a"', b"", b": 1}")) == b'{"a": 1}'
        assert await take(incoming, Client(b"")) == b""

    run(work())


@pytest.mark.parametrize("kind", [b"application/json; charset=utf-8", b" Application/JSON "])
def test_json_may_be_declared_in_several_ways(incoming: Incoming, kind: bytes) -> None:
    async def work() -> None:
        assert await take(incoming, Client(b"{}"), [(b"content-type", kind)]) == b"{}"

    run(work())


@pytest.mark.parametrize(
    "kind",
    [None, b"", b"text/plain", b"application/x-www-form-urlencoded", b"image/tiff", b"json"],
)
def test_what_is_not_declared_as_json_is_not_read(incoming: Incoming, kind: bytes | None) -> None:
    async def work() -> None:
        client = Client(b"{}")
        with pytest.raises(NotJson, match="Content-Type"):
            await take(incoming, client, [(b"content-type", kind)] if kind is not None else [])
        assert client.read == 0

    run(work())


@pytest.mark.parametrize("length", [b"401", b"9" * 5000])
def test_a_body_that_is_said_to_be_too_large_is_not_read(incoming: Incoming, length: bytes) -> None:
    async def work() -> None:
        client = Client(b"x")
        with pytest.raises(TooLarge, match="MiB"):
            await take(incoming, client, [*JSON, (b"content-length", length)])
        assert client.read == 0

    run(work())


def test_a_body_that_grows_too_large_is_read_no_further(incoming: Incoming) -> None:
    async def work() -> None:
        client = Client(*[b"x" * 100] * 9)
        with pytest.raises(TooLarge):
            await take(incoming, client, [*JSON, (b"content-length", b"10")])
        assert client.read == 5

    run(work())


@pytest.mark.parametrize("length", [b"", b"400", b"many", b"-1", b"\xb2"])
def test_the_largest_body_is_taken(incoming: Incoming, length: bytes) -> None:
    async def work() -> None:
        headers = [*JSON, (b"content-length", length)]
        assert len(await take(incoming, Client(b"x" * 399, b"x"), headers)) == LARGEST

    run(work())


async def fill(incoming: Incoming, stack: AsyncExitStack) -> None:
    """As many of the largest bodies as are taken at the same time."""
    for _ in range(exchange.LARGEST_AT_ONCE):
        client = Client(*[b"x" * 100] * 4)
        await stack.enter_async_context(incoming.body({"headers": JSON}, client.receive))


def test_only_some_large_bodies_are_in_memory_at_once(incoming: Incoming) -> None:
    async def work() -> None:
        async with AsyncExitStack() as stack:
            await fill(incoming, stack)
            with pytest.raises(TooBusy, match="again"):
                await take(incoming, Client(b"x"))
            client = Client(b"x" * 10)
            with pytest.raises(TooBusy):
                await take(incoming, client, [*JSON, (b"content-length", b"10")])
            assert client.read == 0
        assert await take(incoming, Client(b"x")) == b"x"

    run(work())


def test_whatever_comes_of_a_body_its_room_is_given_back(incoming: Incoming) -> None:
    async def fail() -> None:
        async with incoming.body({"headers": JSON}, Client(b"x" * 300).receive):
            raise OSError

    async def cancelled() -> None:
        waiting = asyncio.ensure_future(take(incoming, Client(b"x" * 300, complete=False)))
        await asyncio.sleep(0.01)
        waiting.cancel()
        await waiting

    async def gone() -> None:
        client = Client(b"x" * 300, complete=False)
        client.leave.set()
        await take(incoming, client)

    async def work() -> None:
        for _ in range(20):
            with pytest.raises(OSError):  # noqa: PT011
                await fail()
            with pytest.raises(asyncio.CancelledError):
                await cancelled()
            with pytest.raises(ClientGone):
                await gone()
            with pytest.raises(TooLarge):
                await take(incoming, Client(b"x" * 300, b"x" * 300))
            async with AsyncExitStack() as stack:
                await fill(incoming, stack)
                with suppress(RequestError):
                    await take(incoming, Client(b"x"))

    run(work())


def test_as_long_as_the_client_is_there_work_ends_as_it_does() -> None:
    async def answer() -> int:
        await asyncio.sleep(0)
        return 7

    async def fail() -> None:
        raise TooBusy("Later.")

    async def work() -> None:
        stop, client = Stop(), Client()
        assert await until_gone(answer(), client.receive, stop) == 7
        with pytest.raises(TooBusy):
            await until_gone(fail(), client.receive, stop)
        stop.check()
        assert not running()

    run(work())


def test_a_client_that_leaves_ends_the_work() -> None:
    async def work() -> None:
        stop, client, seen = Stop(), Client(b"late", b"chunks"), []

        async def long() -> None:
            try:
                await asyncio.Event().wait()
            finally:
                # What is cancelled may need a while to end.
                await asyncio.sleep(0.01)
                seen.append("ended")

        waiting = asyncio.ensure_future(until_gone(long(), client.receive, stop))
        await asyncio.sleep(0.01)
        assert not waiting.done()
        client.leave.set()
        with pytest.raises(ClientGone):
            await waiting
        assert seen == ["ended"]
        with pytest.raises(Stopped):
            stop.check()
        assert not running()

    run(work())


def test_a_server_that_shuts_down_ends_the_work_too() -> None:
    async def work() -> None:
        stop, client = Stop(), Client()
        inner = asyncio.Event()
        waiting = asyncio.ensure_future(until_gone(inner.wait(), client.receive, stop))
        await asyncio.sleep(0.01)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        with pytest.raises(Stopped):
            stop.check()
        assert not running()

    run(work())


def test_an_answer_that_comes_as_the_client_leaves_is_not_thrown_away() -> None:
    async def work() -> None:
        client = Client()
        client.leave.set()

        async def at_once() -> int:
            return 7

        assert await until_gone(at_once(), client.receive, Stop()) == 7

    run(work())


def test_a_request_that_stops_in_the_middle_gives_its_room_back(
    incoming: Incoming, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "SILENCE", 0.05)

    async def work() -> None:
        for _ in range(exchange.LARGEST_AT_ONCE + 1):
            with pytest.raises(TooSlow):
                await take(incoming, Client(b"x" * LARGEST, complete=False))
        assert await take(incoming, Client(b"x" * LARGEST)) == b"x" * LARGEST

    run(work())
