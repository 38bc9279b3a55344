"""A house full of analysts at two servers behind nginx: nobody loses a window, nobody is forgotten,
and the servers keep their size. Real vLLM, demonstration model.

TERRAMASK_ANALYSTS and TERRAMASK_LOAD_S change how many there are, and for how many seconds.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from tests.scale.conftest import SERVER_KEY
from tools.balancer import balancer
from tools.bench.analysts import Office
from tools.bench.footprint import footprint_watched
from tools.replicas import Replica

ANALYSTS = int(os.environ.get("TERRAMASK_ANALYSTS", "64"))
LOAD_S = float(os.environ.get("TERRAMASK_LOAD_S", "300"))
# How long each looks at a mask on average: so many of them just about keep two cores busy.
THINK_S = LOAD_S / 10
GROWTH = 1.1


def test_many_analysts_lose_nothing_and_leave_nothing(
    pair: list[Replica], own_certificate: Path, sample: Path, tmp_path: Path
) -> None:
    with balancer([each.address for each in pair], tmp_path, own_certificate) as front:
        office = Office(front.address, sample, SERVER_KEY, THINK_S, own_certificate)
        expected = office.expected(pair[0].address)
        with footprint_watched(pair) as memory:
            load = office.work(range(ANALYSTS), LOAD_S, expected)
        print(f"\n{ANALYSTS} analysts: {load}; {memory}")
        assert load.wrong == []
        assert set(front.statuses()) == {200}
        asked = front.asked()
        assert min(asked[each.address] for each in pair) >= len(load.waits) / 4, asked
    assert all(each.waits for each in load.seen)
    assert len(clients(pair) - {"127.0.0.1"}) == ANALYSTS
    assert [each.count("terramask_in_flight") for each in pair] == [0, 0]
    assert memory.end <= GROWTH * memory.settled, memory.samples


def clients(servers: Sequence[Replica]) -> set[str]:
    """The addresses that requests came from, as the servers saw them behind nginx."""
    logs = (each.log.read_text(encoding="utf-8", errors="replace") for each in servers)
    return {found for log in logs for found in re.findall(r"(127\.0\.\d+\.\d+):\d+ - \"POST", log)}
