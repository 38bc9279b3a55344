"""vLLM's own data parallelism: two engines behind one address, a core each, answer as one does.
Real vLLM, demonstration model."""

from __future__ import annotations

import http.client
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.fault_runs import wait_until
from tools.bench.analysts import Office
from tools.replicas import Replica, replicas

ENGINES = 2
AT_ONCE = 8
ROUND_S = 10.0


@pytest.fixture(scope="module")
def parallel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Replica]:
    options = ("--data-parallel-size", str(ENGINES))
    with replicas(1, tmp_path_factory.mktemp("parallel"), *options) as (made,):
        yield made


@pytest.fixture(scope="module")
def office(parallel: Replica, sample: Path) -> Office:
    return Office(parallel.address, sample, "", think_s=0)


def test_two_engines_answer_what_one_answers(
    parallel: Replica, office: Office, tmp_path: Path
) -> None:
    with replicas(1, tmp_path) as (single,):
        expected = office.expected(single.address)
    load = office.work(range(AT_ONCE), ROUND_S, expected)
    assert load.wrong == []
    shares = [
        parallel.count(rf'vllm:request_success_total\{{engine="{number}",.*')
        for number in range(ENGINES)
    ]
    assert min(shares) >= sum(shares) / 4, shares
    assert sum(shares) == parallel.count("terramask_tiles_total") == len(load.waits)


@pytest.mark.parametrize("path", ["/health", "/v1/terramask", "/metrics"])
def test_the_other_routes_answer(parallel: Replica, path: str) -> None:
    with urllib.request.urlopen(f"{parallel.address}{path}", timeout=30) as reply:
        assert reply.status == 200


def test_who_goes_away_leaves_no_tile_in_any_engine(parallel: Replica, office: Office) -> None:
    before = parallel.count("terramask_tiles_total")
    leaving = [http.client.HTTPConnection("127.0.0.1", parallel.port) for _ in range(AT_ONCE)]
    for connection in leaving:
        office.send(connection, number=0)
    wait_until(lambda: parallel.count("terramask_in_flight") == AT_ONCE)
    for connection in leaving:
        connection.close()
    wait_until(lambda: parallel.count("terramask_in_flight") == 0)
    assert parallel.count("vllm:num_requests_running") == 0
    assert parallel.count("vllm:num_requests_waiting") == 0
    assert parallel.count("terramask_tiles_total") < before + AT_ONCE
