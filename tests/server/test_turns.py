"""Whose tile is next: nobody waits long behind others, and no place is lost."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections import Counter
from collections.abc import Coroutine
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from terramask_server.gateway.turns import Turn, Turns
from terramask_server.model.card import FEWEST


class Engine:
    """What is inside, and what waits; a tile leaves when the test says so."""

    def __init__(self, places: int) -> None:
        self.turns = Turns(places)
        self.tasks: list[asyncio.Task[None]] = []
        self.inside: dict[asyncio.Task[None], asyncio.Event] = {}
        self.let_in: list[Turn] = []
        self.most = 0

    def start(self, turn: Turn, tiles: int = 1) -> None:
        for _ in range(tiles):
            self.tasks.append(asyncio.ensure_future(self._tile(turn)))

    async def _tile(self, turn: Turn) -> None:
        async with self.turns.place(turn):
            task = asyncio.current_task()
            assert task
            self.let_in.append(turn)
            self.inside[task] = asyncio.Event()
            self.most = max(self.most, len(self.inside))
            try:
                await self.inside[task].wait()
            finally:
                del self.inside[task]

    @property
    def waiting(self) -> list[asyncio.Task[None]]:
        return [task for task in self.tasks if not task.done() and task not in self.inside]

    async def settle(self) -> None:
        for _ in range(8):
            await asyncio.sleep(0)

    async def finish_one(self) -> None:
        """The tile that came first leaves."""
        next(iter(self.inside.values())).set()
        await self.settle()

    async def drain(self) -> None:
        while self.inside:
            await self.finish_one()


def run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(work)


@pytest.mark.parametrize("places", [1, 3, 12])
def test_a_newcomer_is_let_in_at_the_next_free_place(places: int) -> None:
    async def work() -> None:
        for address in ("the same", "another"):
            engine = Engine(places)
            granule, newcomer = Turn("the same"), Turn(address)
            engine.start(granule, 40)
            await engine.settle()
            engine.start(newcomer)
            await engine.finish_one()
            assert engine.let_in == [granule] * places + [newcomer]
            await engine.drain()

    run(work())


@pytest.mark.parametrize("begun", range(2 * FEWEST))
@pytest.mark.parametrize("granules", [1, 3, 8])
def test_a_newcomer_waits_for_no_rows_of_others(granules: int, begun: int) -> None:
    """Wherever the others are in their rows, and however many there are."""

    async def work() -> None:
        engine = Engine(2)
        for _ in range(granules):
            engine.start(Turn("a"), 100)
        await engine.settle()
        for _ in range(granules * FEWEST + begun):
            await engine.finish_one()
        newcomer = Turn("a")
        engine.start(newcomer)
        await engine.finish_one()
        assert engine.let_in[-1] is newcomer
        for task in engine.tasks:
            task.cancel()
        await asyncio.gather(*engine.tasks, return_exceptions=True)

    run(work())


def test_requests_of_an_address_take_turns_in_rows() -> None:
    async def work() -> None:
        engine = Engine(1)
        turns = [Turn("a") for _ in range(3)]
        for turn in turns:
            engine.start(turn, 2 * FEWEST)
        await engine.settle()
        await engine.drain()
        names = [turns.index(turn) for turn in engine.let_in]
        rest = [number for number in range(3) for _ in range(FEWEST - 1)]
        # All have come at once: each has its first tile before any has its second one.
        assert names[: 3 * FEWEST] == [0, 1, 2, *rest]
        assert names[3 * FEWEST :] == [number for number in range(3) for _ in range(FEWEST)]

    run(work())


def test_a_small_request_that_has_begun_lets_one_tile_of_the_next_go_before_its_last() -> None:
    async def work() -> None:
        engine = Engine(2)
        first, second = Turn("a"), Turn("a")
        engine.start(first, FEWEST)
        await engine.settle()
        engine.start(second, FEWEST)
        await engine.settle()
        await engine.drain()
        before_the_end = engine.let_in[: FEWEST + 1]
        assert before_the_end.count(first) == FEWEST

    run(work())


def test_addresses_share_the_places_however_many_requests_they_send() -> None:
    async def work() -> None:
        engine = Engine(6)
        for _ in range(20):
            engine.start(Turn("many"), 4)
        engine.start(Turn("one"), 80)
        await engine.settle()
        for _ in range(60):
            await engine.finish_one()
        shares = Counter(turn.client for turn in engine.let_in[12:66])
        assert abs(shares["many"] - shares["one"]) <= 2
        await engine.drain()

    run(work())


def test_alone_a_request_gets_all_places() -> None:
    async def work() -> None:
        engine = Engine(5)
        engine.start(Turn("a"), 9)
        await engine.settle()
        assert len(engine.inside) == 5
        await engine.drain()
        assert len(engine.let_in) == 9

    run(work())


@pytest.mark.parametrize("addresses", [1, 2, 50])
@pytest.mark.parametrize("places", [1, 2, 12])
def test_small_requests_without_end_do_not_stop_a_large_one(places: int, addresses: int) -> None:
    async def work() -> None:
        engine, granule = Engine(places), Turn("client 0")
        engine.start(granule, 200)
        await engine.settle()
        for number in range(10 * places):
            # As many come as can be served.
            engine.start(Turn(f"client {number % addresses}"))
            await engine.finish_one()
            assert granule in engine.let_in[-3 * places - 3 - FEWEST :]
        for task in engine.tasks:
            task.cancel()
        await asyncio.gather(*engine.tasks, return_exceptions=True)

    run(work())


operations = st.one_of(
    st.tuples(st.just("start"), st.integers(0, 2), st.integers(1, 4)),
    st.tuples(st.just("finish"), st.integers(0, 9), st.just(0)),
    st.tuples(st.just("cancel"), st.integers(0, 9), st.just(0)),
    st.tuples(st.just("finish and cancel"), st.integers(0, 9), st.integers(0, 9)),
    st.tuples(st.just("cancel inside"), st.integers(0, 9), st.integers(0, 9)),
)


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 4), st.lists(operations, max_size=25))
def test_no_place_is_lost_or_used_twice(places: int, steps: list[tuple[str, int, int]]) -> None:
    async def work() -> None:
        engine = Engine(places)
        requests = [Turn("a"), Turn("a"), Turn("b")]
        for name, first, second in steps:
            if name == "start":
                engine.start(requests[first], second)
            if engine.inside and name.startswith("finish"):
                list(engine.inside.values())[first % len(engine.inside)].set()
                # After one step the next one is let in, but does not know it yet.
                for _ in range(second % 3):
                    await asyncio.sleep(0)
            if engine.waiting and name.endswith("cancel"):
                engine.waiting[second % len(engine.waiting)].cancel()
            if engine.inside and name == "cancel inside":
                list(engine.inside)[first % len(engine.inside)].cancel()
            await engine.settle()
            assert len(engine.inside) == min(places, len(engine.inside) + len(engine.waiting))
        await engine.drain()
        assert not engine.waiting
        # Nothing is remembered of an address that has nothing inside.
        assert not engine.turns._inside
        assert engine.most <= places
        # All places are free again.
        engine.start(Turn("c"), places + 1)
        await engine.settle()
        assert len(engine.inside) == places
        await engine.drain()

    run(work())


def test_one_that_gave_up_is_forgotten() -> None:
    async def work() -> None:
        engine, turn = Engine(1), Turn("b")
        engine.start(Turn("a"))
        engine.start(turn)
        await engine.settle()
        engine.tasks.pop().cancel()
        await engine.settle()
        seen = weakref.ref(turn)
        del turn
        gc.collect()
        assert seen() is None
        await engine.drain()

    run(work())


def test_a_tile_that_fails_gives_its_place_back() -> None:
    async def work() -> None:
        turns = Turns(1)
        for _ in range(3):
            with pytest.raises(OSError, match="engine"):
                async with turns.place(Turn("a")):
                    raise OSError("engine")
        async with asyncio.timeout(5):
            async with turns.place(Turn("a")):
                pass

    run(work())
