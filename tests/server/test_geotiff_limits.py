"""How much memory a part of a file may need, asked before any of it is taken."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from terramask_server.errors import TooLarge
from terramask_server.geotiff import pixels as module
from terramask_server.geotiff.opening import open_geotiff
from terramask_server.geotiff.pixels import Pixels, read_pixels
from terramask_server.scene.tiling import Area
from terramask_server.stop import Stop

Make = Callable[..., bytes]
# Four bands of 16-bit integers in blocks of 16 x 16.
BLOCK = 16 * 16 * 2
TILED = {"tiled": True, "blockxsize": 16, "blockysize": 16}


def read(content: bytes, positions: tuple[int, ...], area: Area) -> Pixels:
    with open_geotiff(content) as dataset:
        return read_pixels(dataset, list(positions), area, None, Stop())


@pytest.fixture
def file_of(geotiff: Make) -> Make:
    def make(**more: Any) -> bytes:
        return geotiff(np.ones((4, 80, 96), np.int16), **TILED, **more)

    return make


def check(
    monkeypatch: pytest.MonkeyPatch, limit: str, needed: int, content: bytes, *how: Any
) -> None:
    """So many bytes are just enough."""
    monkeypatch.setattr(module, limit, needed)
    assert read(content, *how).valid.all()
    monkeypatch.setattr(module, limit, needed - 1)
    with pytest.raises(TooLarge) as caught:
        read(content, *how)
    assert caught.value.message.endswith(".")


@pytest.mark.parametrize(("interleave", "needed"), [("band", BLOCK), ("pixel", 4 * BLOCK)])
def test_a_single_block_has_a_limit(
    file_of: Make, monkeypatch: pytest.MonkeyPatch, interleave: str, needed: int
) -> None:
    content = file_of(interleave=interleave)
    check(monkeypatch, "MAX_BLOCK_BYTES", needed, content, (0,), Area(0, 0, 1, 1))


@pytest.mark.parametrize(
    ("area", "blocks"),
    [
        (Area(0, 0, 1, 1), 1),
        (Area(15, 31, 1, 1), 1),
        (Area(15, 31, 2, 2), 4),
        (Area(16, 32, 16, 16), 1),
        (Area(0, 0, 80, 96), 30),
        (Area(3, 5, 40, 20), 3 * 2),
    ],
)
@pytest.mark.parametrize(("interleave", "planes"), [("band", 2), ("pixel", 4)])
def test_all_blocks_of_a_part_together_have_a_limit(
    file_of: Make,
    monkeypatch: pytest.MonkeyPatch,
    area: Area,
    blocks: int,
    interleave: str,
    planes: int,
) -> None:
    content = file_of(interleave=interleave)
    needed = blocks * planes * BLOCK
    check(monkeypatch, "MAX_UNPACKED_BYTES", needed, content, (1, 3), area)


def test_what_is_kept_has_a_limit(file_of: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    area = Area(3, 5, 7, 11)
    check(monkeypatch, "MAX_TAKEN_BYTES", 7 * 11 * 3 * 2, file_of(), (0, 1, 2), area)
