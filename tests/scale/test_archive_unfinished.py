"""Masks that a run of docs/archive.md began and did not finish, of scenes with several requests."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.fault_control import FaultProxy, StubProcess, fault_proxy
from tests.e2e.fault_runs import WINDOWS, strip
from tests.scale.archive_runs import BY_PYTHON, BY_SHELL, finished, wait_for
from tools.bench.archive_page import Desk, block, given
from tools.bench.servers import SAMPLE

ONE_QGIS = "one QGIS"
SMALL = {"fault": "small_requests", "route": "GET /v1/terramask"}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(tmp_path_factory.mktemp("desk"))


class Strip:
    """A folder with one scene of five windows, each a request of its own, and a proxy before a
    server without a model; ``command`` goes through the folder one way."""

    def __init__(self, desk: Desk, folder: Path, way: str, proxy: FaultProxy) -> None:
        self.desk, self.proxy = desk, proxy
        scenes, self.masks = folder / "scenes", folder / "masks"
        for made in (scenes, self.masks):
            made.mkdir()
        strip(SAMPLE, scenes / "strip.tif")
        self.command = (
            desk.in_one_qgis(proxy.address, scenes, self.masks)
            if way == ONE_QGIS
            else given(block(way), proxy.address, scenes, self.masks)
        )

    def told(self, done: subprocess.CompletedProcess[str]) -> str:
        failed = self.desk.folder / "failed.txt"
        return failed.read_text("utf-8") if "failed.txt" in self.command else done.stderr

    def kept(self) -> int:
        """How many answers lie in QGIS's journals."""
        return len(list(self.desk.home.rglob("part_*")))


@pytest.fixture(params=[BY_PYTHON, BY_SHELL, ONE_QGIS])
def one_strip(request: pytest.FixtureRequest, desk: Desk, tmp_path: Path) -> Iterator[Strip]:
    stub = StubProcess({})
    with fault_proxy(stub.address) as proxy:
        yield Strip(desk, tmp_path, request.param, proxy)
    stub.end()


def test_a_scene_that_was_broken_off_is_continued(one_strip: Strip) -> None:
    """QGIS is killed when two of five windows are there: only three are asked for again."""
    desk, proxy = one_strip.desk, one_strip.proxy
    proxy.spoil(SMALL, {"fault": "hold", "skip": 2})
    process = desk.start(one_strip.command)
    proxy.wait_for(lambda _: len(proxy.answered()) == 2, 60)
    wait_for(lambda: one_strip.kept() == 2)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    assert (one_strip.masks / "strip.tif").exists()
    assert finished(one_strip.masks) == {}
    before = proxy.answered()
    proxy.spoil(SMALL)
    assert desk.run(one_strip.command).returncode == 0
    again = proxy.answered()[len(before) :]
    assert len(again) == WINDOWS - 2
    assert not set(again) & set(before)
    assert list(finished(one_strip.masks)) == ["strip"]
    assert one_strip.kept() == 0


def test_a_mask_with_windows_missing_is_told_and_finished_next_time(one_strip: Strip) -> None:
    """QGIS itself ends with 0 then."""
    desk, proxy = one_strip.desk, one_strip.proxy
    proxy.spoil(SMALL, {"fault": "500", "skip": 2, "same": True})
    done = desk.run(one_strip.command)
    assert done.returncode != 0
    (line,) = [line for line in one_strip.told(done).splitlines() if "strip.tif: " in line]
    assert line.endswith("strip.tif: Windows are missing; start again to continue.")
    assert finished(one_strip.masks) == {}
    before = len(proxy.answered())
    assert before == WINDOWS - 1
    proxy.spoil(SMALL)
    assert desk.run(one_strip.command).returncode == 0
    assert len(proxy.answered()) == before + 1
    assert list(finished(one_strip.masks)) == ["strip"]
