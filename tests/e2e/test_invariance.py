"""A pixel's class depends on the scene and the model, not on what was asked around it; and where
tiles meet nothing shows. Real vLLM, demonstration model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tools.bench.context import VARIED
from tools.bench.invariance import EXTENTS, LEAST, Agreement, Runs
from tools.bench.scenes import varied
from tools.bench.seams import blended, edges, seam_ratio, side_by_side
from tools.local_server import local_server


@pytest.fixture(scope="module")
def scene(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return varied(sample, tmp_path_factory.mktemp("varied") / "varied.tif", *VARIED)


@pytest.fixture(scope="module")
def runs(
    qgis_app: object, scene: Path, server_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Runs:
    return Runs(scene, server_url, tmp_path_factory.mktemp("runs"))


@pytest.fixture
def second_server() -> Iterator[str]:
    with local_server() as address:
        yield address


def check(found: Agreement, least_pixels: int) -> None:
    assert found.nodata_wrong == 0, str(found)
    assert found.pixels >= least_pixels, str(found)
    assert found.share >= LEAST, str(found)


def test_the_scene_has_land_water_and_no_data(runs: Runs) -> None:
    """Else nothing below would say anything."""
    shares = [(runs.whole == value).mean() for value in (0, 1, 255)]
    assert min(shares) > 0.005, shares
    assert runs.missing.any(axis=0).sum() > 50


def test_the_whole_once_more(runs: Runs) -> None:
    check(runs.whole_scene(), 1_500_000)


@pytest.mark.parametrize("name", EXTENTS)
def test_an_extent(runs: Runs, name: str) -> None:
    _, _, width, height = EXTENTS[name]
    check(runs.extent(name), width * height // 2)


def test_a_polygon(runs: Runs) -> None:
    check(runs.polygon(), 500_000)


def test_windows_as_small_as_can_be(runs: Runs) -> None:
    check(runs.smallest_windows(), 1_500_000)


def test_one_window_for_all(runs: Runs) -> None:
    check(runs.one_window(), 1_500_000)


def test_fetched_from_an_address(runs: Runs) -> None:
    check(runs.by_address(), 1_500_000)


def test_cancelled_and_continued(runs: Runs) -> None:
    check(runs.continued(), 1_500_000)


def test_two_replicas(runs: Runs, second_server: str) -> None:
    check(runs.two_replicas(second_server), 1_500_000)


def test_no_seams_show(runs: Runs, scene: Path, server_url: str, tmp_path: Path) -> None:
    """What is measured: see ``tools/bench/seams.py``. Sampling alone makes a few per cent."""
    per_cent, card = blended(server_url, scene, tmp_path)
    ratio = seam_ratio(per_cent, card.tile, card.overlap)
    apart = seam_ratio(side_by_side(server_url, scene, tmp_path), card.tile, 0)
    assert 0.8 <= ratio <= 1.25, (ratio, apart)
    assert ratio < apart, (ratio, apart)


def test_the_measure_sees_a_seam() -> None:
    """Noise has none; a step of its size at each edge of a tile is one."""
    noise = np.random.default_rng(3).integers(40, 50, VARIED[::-1]).astype(np.uint8)
    assert seam_ratio(noise, 512, 64) == pytest.approx(1, abs=0.05)
    places = edges(VARIED[0], 512, 64)
    assert places == [448, 512, 896, 960, 1344, 1408]
    for edge in places:
        noise[:, edge:] += 10
    assert seam_ratio(noise, 512, 64) > 1.5
