"""Several servers behind nginx, several engines behind one server, and many analysts at them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack

from tools.balancer import balancer
from tools.bench.analysts import Load, Office
from tools.bench.context import Context
from tools.bench.engine import request_for, run
from tools.bench.figures import Section, median, must
from tools.bench.footprint import footprint_watched
from tools.bench.servers import SAMPLE, stub_server
from tools.replicas import Replica, replicas

ABOUT = """nginx in front of servers on one machine, set up as `docs/deployment.md` says. Servers
whose engine takes a fixed time for a tile tell what the way there costs: there the second one is a
second machine. Two real servers with the demonstration model have half of this machine's cores
each, so they are not quicker than one with all of them. Each window of the analysts is one tile of
the sample scene, sent as a file; each analyst has an address of its own, and every mask is compared
with what one server answers to one client. Memory is the resident memory of all processes of both
servers together."""
LATENCY_S = 0.25
GOAL = 1.9
AT_ONCE = 8
ANALYSTS, QUICK_ANALYSTS = 64, 16
_GROWTH = 1.1
_HEAVY = 8
_THINK_S = 30.0


def measure(context: Context) -> Section:
    """With ``quick`` a quarter of the analysts for a fifth of the time."""
    section = Section("Past one server", ABOUT)
    _add_stubs(section, context)
    _add_engines(section, context)
    with replicas(2, context.fresh("replicas")) as pair:
        addresses = [each.address for each in pair]
        with balancer(addresses, context.fresh("nginx")) as front:
            expected = Office(pair[0].address, SAMPLE, "", 0).expected(pair[0].address)
            _add_beside(section, context, front.address, expected)
            _add_load(section, context, front.address, pair, expected)
    return section


def _add_stubs(section: Section, context: Context) -> None:
    """One and two servers of fixed speed behind nginx: plain requests, and the plugin's engine."""
    plain, engine = [], []
    for count in (1, 2):
        with ExitStack() as stack:
            servers = [stack.enter_context(stub_server(LATENCY_S)) for _ in range(count)]
            front = stack.enter_context(balancer(servers, context.fresh("nginx")))
            office = Office(front.address, SAMPLE, "", 0)
            expected = office.expected(servers[0])
            load = office.work(range(AT_ONCE), _seconds(context, 30), expected)
            _check(load)
            plain.append(load.rate)
            ran = run(request_for(context.large, front.address, context.fresh("engine")))
            engine.append(ran.seconds)
    ratio = plain[1] / plain[0]
    section.add(
        f"two servers that take {LATENCY_S} s for a tile, over one; {AT_ONCE} requests at once",
        f"{ratio:.2f} times as many windows ({plain[0]:.2f} and {plain[1]:.2f} per second)",
        ratio,
        must(f"at least {GOAL}", ratio >= GOAL),
    )
    section.add(
        "the same for a run of the plugin's engine",
        f"{engine[0] / engine[1]:.2f} times as quick ({engine[0]:.1f} and {engine[1]:.1f} s)",
        engine[0] / engine[1],
    )


def _add_engines(section: Section, context: Context) -> None:
    """One engine with all cores, and two with half of them each."""
    rates: list[float] = []
    sizes: list[int] = []
    expected: list[str] = []
    for count in (1, 2):
        options = ("--data-parallel-size", str(count))
        with replicas(1, context.fresh("engines"), *options) as (server,):
            office = Office(server.address, SAMPLE, "", 0)
            # Of the other engines, too, the first tile takes longer.
            expected = expected or office.expected(server.address)
            office.work(range(AT_ONCE), 5, expected)
            load = office.work(range(AT_ONCE), _seconds(context, 60), expected)
            _check(load)
            rates.append(load.rate)
            sizes.append(server.memory() >> 20)
    section.add(
        "`--data-parallel-size 2`: two engines with half of the cores each, over one with all",
        f"{rates[1] / rates[0]:.2f} times as many windows ({rates[0]:.2f} and {rates[1]:.2f} per "
        f"second; {sizes[0]} and {sizes[1]} MiB)",
        rates[1] / rates[0],
    )


def _add_beside(section: Section, context: Context, address: str, expected: Sequence[str]) -> None:
    """How long one waits beside a program that asks for many windows at once."""
    office = Office(address, SAMPLE, "", 0)
    waits = []
    for desk in (0, 1):
        load = office.work([0] * _HEAVY + [desk], _seconds(context, 60), expected)
        _check(load)
        waits.append(median(load.seen[-1].waits))
    section.add(
        f"wait for a window beside a client with {_HEAVY} requests at once",
        f"{waits[1]:.2f} s; {waits[0]:.2f} s where nginx does not tell the clients apart",
        waits[1],
    )


def _add_load(
    section: Section,
    context: Context,
    address: str,
    pair: Sequence[Replica],
    expected: Sequence[str],
) -> None:
    """Many analysts who look at each mask for half a minute."""
    count = QUICK_ANALYSTS if context.quick else ANALYSTS
    think = _THINK_S * count / ANALYSTS
    office = Office(address, SAMPLE, "", think)
    with footprint_watched(pair) as memory:
        load = office.work(range(count), _seconds(context, 300), expected)
    section.add(
        f"{count} analysts, {think:.3g} s between an answer and the next window",
        str(load),
        load.rate,
        "none lost, none wrong" + (f" (MISSED: {len(load.wrong)})" if load.wrong else ""),
    )
    grown = memory.end / memory.settled
    section.add(
        "memory of both servers meanwhile",
        str(memory),
        memory.end,
        must("at most 10 % more at the end", grown <= _GROWTH),
    )


def _seconds(context: Context, usual: float) -> float:
    return usual / 5 if context.quick else usual


def _check(load: Load) -> None:
    if load.wrong:
        raise RuntimeError(load.wrong[0])
