"""Writing a large answer, which takes seconds, lets the other threads of the server run."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.transform import Affine
from terramask_server.geotiff.mask import Grid, write_classes
from terramask_server.model.card import describe_model
from terramask_server.settings import Settings

SIZE = 4096
MODEL = Path(__file__).resolve().parents[2] / "server_plugin" / "models" / "demo_flood"
GRID = Grid(Affine(10, 0, 500000, 0, -10, 4200000), CRS.from_epsg(32630))


def longest_pause(work: Callable[[], object]) -> float:
    """The longest time, in seconds, that another thread waits while ``work`` runs in one."""
    thread = threading.Thread(target=work)
    thread.start()
    last, longest = time.monotonic(), 0.0
    while thread.is_alive():
        time.sleep(0.002)
        now = time.monotonic()
        last, longest = now, max(longest, now - last)
    return longest


@pytest.mark.parametrize("cog", [False, True])
def test_writing_an_answer_does_not_stop_others(
    cog: bool, figure: Callable[[str, str], None]
) -> None:
    config = json.loads((MODEL / "config.json").read_text(encoding="utf-8"))
    _, card = describe_model(config, "m", str(MODEL), "cpu", Settings())
    random = np.random.default_rng(0)
    classes = (random.random((SIZE, SIZE)) < 0.3).astype(np.uint8)
    percents = random.integers(0, 101, (2, SIZE, SIZE), dtype=np.uint8)
    pause = longest_pause(lambda: write_classes(classes, percents, GRID, card, {}, cog))
    kind = "COG" if cog else "GeoTIFF"
    figure(
        f"longest pause of other threads while a {kind} of {SIZE} x {SIZE} classes and two "
        "probabilities is written",
        f"{1000 * pause:.0f} ms",
    )
    assert pause < 0.25
