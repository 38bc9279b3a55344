"""Blending under load: from many threads, and with little memory."""

from __future__ import annotations

import sys
import threading
import tracemalloc
from collections.abc import Iterator

import numpy as np
import pytest
from terramask_server.scene.blend import Blend
from terramask_server.scene.tiling import Area, TileGrid

from tests.server.grids import Float


@pytest.fixture
def _restless() -> Iterator[None]:
    """Threads are interrupted all the time."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


@pytest.mark.usefixtures("_restless")
def test_tiles_may_come_from_many_threads_at_once() -> None:
    grid, area = TileGrid(120, 120, 16, 8), Area(0, 0, 120, 120)
    tiles = list(grid.tiles())
    for attempt in range(5):
        found = np.full((1, 120, 120), np.nan, np.float32)
        rows_seen: list[int] = []

        def keep(rows: slice, means: Float, to: Float = found, seen: list[int] = rows_seen) -> None:
            to[:, rows] = means
            seen.extend(range(rows.start, rows.stop))

        blend = Blend(grid, area, tiles, 1, keep)
        _add_from_threads(blend, tiles, np.full((1, 16, 16), attempt + 1, np.float32))
        assert sorted(rows_seen) == list(range(120))
        np.testing.assert_allclose(found, attempt + 1, rtol=1e-6)


def _add_from_threads(blend: Blend, tiles: list[Area], values: Float, count: int = 8) -> None:
    start = threading.Barrier(count)

    def work(number: int) -> None:
        start.wait()
        for tile in tiles[number::count]:
            blend.add(tile, values)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_memory_does_not_grow_with_the_height_of_the_scene() -> None:
    classes, width, values = 8, 64, np.zeros((8, 16, 16), np.float32)
    peaks = []
    for height in (400, 4000):
        grid = TileGrid(height, width, 16, 4)
        tracemalloc.start()
        blend = Blend(grid, Area(0, 0, height, width), grid.tiles(), classes, lambda *rows: None)
        for tile in grid.tiles():
            blend.add(tile, values)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    # A tenth of the sums of the taller scene would be 800 KiB.
    assert peaks[1] < peaks[0] + (200 << 10)
    assert peaks[1] < classes * 4 * width * 4000 / 10
