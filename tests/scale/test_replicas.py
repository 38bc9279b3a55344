"""Two servers behind nginx with TLS and a key: whatever becomes of one of them, a run comes to what
it comes to at a single server, and nothing is lost. Real vLLM, demonstration model."""

from __future__ import annotations

import ssl
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.fault_runs import picture, same
from tools.balancer import Balancer, balancer
from tools.bench.engine import changed, request_for, run
from tools.bench.scenes import varied
from tools.replicas import Replica

SIZE = (1950, 1700)
WINDOWS = 12
LONGEST_S = 60.0
TILES = "terramask_tiles_total"


@pytest.fixture(scope="module")
def scene(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return varied(sample, tmp_path_factory.mktemp("varied") / "varied.tif", *SIZE)


@pytest.fixture(scope="module")
def detected(
    scene: Path, authcfg: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], dict[str, Any]]]:
    """What a run at an address comes to, one cell to a request, so that there are many."""
    from plugin.jobs import limits

    def detect(address: str) -> dict[str, Any]:
        folder = tmp_path_factory.mktemp("run")
        ran = run(request_for(scene, address, folder, authcfg=authcfg))
        assert ran.result.missing == 0
        assert ran.result.windows == WINDOWS
        return picture(ran.result.output)

    with changed(limits, PIXELS_BYTES=1, BACKOFF_S=0.2):
        yield detect


@pytest.fixture(scope="module")
def alone(detected: Callable[[str], dict[str, Any]], pair: list[Replica]) -> dict[str, Any]:
    """What a run comes to at one server, without anything in between."""
    return detected(pair[0].address)


@pytest.fixture
def front(
    request: pytest.FixtureRequest, pair: list[Replica], own_certificate: Path, tmp_path: Path
) -> Iterator[Balancer]:
    """nginx, which hands requests on as they come, or takes them in first ("buffered")."""
    buffering = getattr(request, "param", "") == "buffered"
    addresses = [each.address for each in pair]
    with balancer(addresses, tmp_path, own_certificate, buffering) as made:
        yield made


def test_a_run_through_the_balancer_is_that_of_one_server(
    pair: list[Replica],
    front: Balancer,
    detected: Callable[[str], dict[str, Any]],
    alone: dict[str, Any],
) -> None:
    assert front.address.startswith("https:")
    assert same(detected(front.address), alone)
    asked = front.asked()
    assert min(asked[each.address] for each in pair) >= 2, asked
    assert set(front.statuses()) == {200}


@pytest.mark.parametrize("front", ["streamed", "buffered"], indirect=True)
def test_nothing_is_lost_where_a_server_is_killed_and_comes_back(
    request: pytest.FixtureRequest,
    pair: list[Replica],
    front: Balancer,
    detected: Callable[[str], dict[str, Any]],
    alone: dict[str, Any],
    own_certificate: Path,
) -> None:
    victim = pair[1]
    killer = threading.Thread(target=kill_at_work, args=(victim,))
    killer.start()
    found = detected(front.address)
    killer.join()
    victim.start()
    victim.wait()
    assert same(found, alone)
    statuses = front.statuses()
    if "buffered" in request.node.name:
        # nginx had the whole request, and sent it to the other server: nobody saw anything.
        assert set(statuses) == {200}, statuses
    else:
        assert set(statuses) <= {200, 502}, statuses
    wait_until_asked(front, victim, own_certificate)
    before = front.asked()[victim.address]
    assert same(detected(front.address), alone)
    assert front.asked()[victim.address] >= before + 2


def kill_at_work(victim: Replica) -> None:
    """Kill it in the middle of a run, while it computes."""
    enough, end = victim.count(TILES) + 2, time.monotonic() + LONGEST_S
    while victim.count(TILES) < enough or not victim.count("terramask_in_flight"):
        assert time.monotonic() < end, "it got nothing to do"
        time.sleep(0.02)
    victim.kill()


def wait_until_asked(front: Balancer, server: Replica, certificate: Path) -> None:
    """nginx leaves out a server that failed for ten seconds."""
    context = ssl.create_default_context(cafile=certificate)
    end = time.monotonic() + LONGEST_S
    while not front.asked("GET /health")[server.address]:
        assert time.monotonic() < end, "it is not asked again"
        urllib.request.urlopen(f"{front.address}/health", context=context, timeout=5).read()
        time.sleep(0.2)
