"""A window of a large file behind a URL costs little more than its own bytes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import rasterio
import requests
from rasterio.transform import Affine
from rasterio.windows import Window

Figure = Callable[[str, str], None]
FILE_SERVER = Path(__file__).resolve().parents[1] / "e2e" / "file_server.py"
SIZE = 10980
BLOCK = 512


@pytest.fixture(scope="module")
def granule(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Sentinel-2 granule's size and bands; pixels with the noise of a real scene."""
    path = tmp_path_factory.mktemp("granule") / "granule.tif"
    profile = {
        "driver": "GTiff",
        "dtype": "int16",
        "count": 6,
        "width": SIZE,
        "height": SIZE,
        "crs": "EPSG:32630",
        "transform": Affine(10, 0, 500000, 0, -10, 4200000),
        "tiled": True,
        "blockxsize": BLOCK,
        "blockysize": BLOCK,
        "interleave": "pixel",
        "compress": "deflate",
        "predictor": 2,
        "zlevel": 1,
        "sparse_ok": True,
    }
    random = np.random.default_rng(0)
    with rasterio.open(path, "w", **profile) as target:
        # Enough around the windows that are asked for; the rest of the file stays sparse.
        for row in range(4096, 7168, BLOCK):
            for column in range(4096, 7168, BLOCK):
                values = 1500 + 300 * random.standard_normal((6, BLOCK, BLOCK)).cumsum(axis=2) / 40
                values += random.normal(0, 20, values.shape)
                target.write(
                    values.clip(1, 9999).astype(np.int16), window=Window(column, row, BLOCK, BLOCK)
                )
    return path


@pytest.fixture(scope="module")
def web(granule: Path) -> Iterator[str]:
    command = [sys.executable, str(FILE_SERVER), str(granule.parent)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield f"http://127.0.0.1:{int(process.stdout.readline() if process.stdout else 0)}"
        process.terminate()


@pytest.mark.parametrize(
    ("what", "window", "more", "limit"),
    [
        ("a window on the file's blocks, tiles not blended", [5120, 5120, 512, 512], 0, 3_000_000),
        ("the same window, blended with all tiles around it", [5120, 5120, 512, 512], None, None),
    ],
)
def test_a_window_of_a_granule_costs_little_traffic(
    server_url: str,
    granule: Path,
    web: str,
    figure: Figure,
    what: str,
    window: list[int],
    more: int | None,
    limit: int | None,
) -> None:
    data = {"data_format": "url", "data": f"{web}/{granule.name}", "window": window}
    if more is not None:
        data["overlap"] = more
    before = int(requests.get(f"{web}/sent", timeout=10).text)
    reply = requests.post(f"{server_url}/pooling", json={"data": data}, timeout=100)
    assert reply.status_code == 200, reply.text
    sent = int(requests.get(f"{web}/sent", timeout=10).text) - before
    figure(
        f"traffic for 512 x 512 of a 10980 x 10980 x 6 COG by URL: {what}", f"{sent / 1e6:.2f} MB"
    )
    if limit:
        assert sent <= limit
