"""What nginx does with a request whose server is not there, or goes in the middle of it."""

from __future__ import annotations

import contextlib
import http.client
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.e2e.fault_control import StubProcess
from tests.e2e.fault_runs import wait_until
from tools.balancer import balancer
from tools.bench.analysts import Office
from tools.bench.servers import fetched
from tools.local_server import free_port

LATENCY_S = 0.5


@pytest.fixture
def two() -> Iterator[list[StubProcess]]:
    """Servers that take half a second for a tile."""
    made = [StubProcess({}, "--latency", LATENCY_S) for _ in range(2)]
    yield made
    for each in made:
        each.end()


def test_a_server_that_is_not_there_is_left_out(two: list[StubProcess], tmp_path: Path) -> None:
    absent = f"http://127.0.0.1:{free_port()}"
    with balancer([absent, two[0].address], tmp_path) as front:
        for _ in range(4):
            assert fetched(f"{front.address}/health")
        wait_until(lambda: sum(front.statuses().values()) == 4)
        assert set(front.statuses()) == {200}
        assert front.asked("GET /health") == {absent: 1, two[0].address: 4}


@pytest.mark.parametrize(
    ("buffering", "status"), [(False, 502), (True, 200)], ids=["streamed", "buffered"]
)
def test_a_request_whose_server_goes_is_sent_again_if_nginx_has_all_of_it(
    two: list[StubProcess], sample: Path, tmp_path: Path, buffering: bool, status: int
) -> None:
    with balancer([each.address for each in two], tmp_path, buffering=buffering) as front:
        connection = http.client.HTTPConnection(urlsplit(front.address).netloc, timeout=30)
        with contextlib.closing(connection):
            Office(front.address, sample, "", think_s=0).send(connection, number=0)
            wait_until(lambda: any(map(at_work, two)))
            (busy,) = filter(at_work, two)
            busy.end()
            assert connection.getresponse().status == status
        wait_until(lambda: front.asked()[busy.address] == 1)


def test_a_stub_computes_one_tile_at_a_time(two: list[StubProcess], sample: Path) -> None:
    office = Office(two[0].address, sample, "", think_s=0)
    begun = time.monotonic()
    windows = office.expected(two[0].address)
    assert time.monotonic() - begun >= len(windows) * LATENCY_S
    load = office.work(range(3), 2.5 * LATENCY_S, windows)
    assert load.wrong == []
    assert load.seconds >= len(load.waits) * LATENCY_S


def at_work(server: StubProcess) -> bool:
    return b'"now": 1' in fetched(f"{server.address}/asked")
