"""A window of a large file behind an address costs its own bytes and little more."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.io import DatasetReader
from rasterio.shutil import copy
from rasterio.transform import Affine
from rasterio.windows import Window
from terramask_server.errors import TooLarge, UnreadableImage, UrlFailed
from terramask_server.geotiff import blocks
from terramask_server.geotiff.blocks import block_ranges
from terramask_server.geotiff.opening import open_geotiff
from terramask_server.scene.tiling import Area
from terramask_server.schema import RequestData
from terramask_server.settings import Settings
from terramask_server.source import Source, open_source, ranges
from terramask_server.stop import Stop

from tests.server.range_server import Files, Handler, serve_files
from tests.server.tiff_writer import image, tiff

SIZE = 10980
BLOCK = 512
BANDS = [1, 2, 3, 4, 5, 6]
# What is fetched beside the window's own tiles: the beginning, with the file's directories.
BESIDE = ranges.START
MAX_BYTES = 64 << 20
VALUES = np.random.default_rng(0).integers(1, 9000, (6, 256, 256)).astype("int16")


@pytest.fixture(scope="module")
def granule(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Sentinel-2 granule as a COG; only some of its tiles hold anything."""
    folder = tmp_path_factory.mktemp("granule")
    random = np.random.default_rng(0)
    profile: dict[str, Any] = {"driver": "GTiff", "dtype": "int16", "count": 6, "crs": "EPSG:32630"}
    profile |= {
        "transform": Affine(10, 0, 500000, 0, -10, 4200000),
        "width": SIZE,
        "height": SIZE,
        "tiled": True,
        "blockxsize": BLOCK,
    }
    profile |= {"blockysize": BLOCK, "sparse_ok": True, "nodata": 0, "compress": "zstd"}
    with rasterio.open(folder / "sparse.tif", "w", **profile) as target:
        for row in range(10, 13):
            for column in range(10, 13):
                values = random.integers(1, 9000, (6, BLOCK, BLOCK))
                window = Window(column * BLOCK, row * BLOCK, BLOCK, BLOCK)
                target.write(values.astype(np.int16), window=window)
    cog = {"driver": "COG", "compress": "deflate", "level": 1, "blocksize": BLOCK}
    copy(folder / "sparse.tif", folder / "cog.tif", overviews="none", sparse_ok=True, **cog)
    return folder / "cog.tif"


@pytest.fixture(scope="module")
def server() -> Iterator[Files]:
    with serve_files() as files:
        yield files


@pytest.fixture
def files(server: Files, granule: Path) -> Files:
    server.pages = {"/cog.tif": granule.read_bytes()}
    server.requests, server.headers, server.sent, server.connections = [], [], 0, 0
    return server


@contextlib.contextmanager
def opened(files: Files, path: str = "/cog.tif", max_bytes: int = MAX_BYTES) -> Iterator[Any]:
    request = RequestData(data_format="url", data=files.url(path))
    allowed = Settings(allow_hosts=("127.0.0.1",))
    with (
        open_source(request, allowed, max_bytes, Stop()) as source,
        open_geotiff(source.file) as dataset,
    ):
        yield source, dataset


def read(source: Source, dataset: DatasetReader, area: Area, planned: bool) -> Any:
    if planned:
        source.plan(block_ranges(dataset, BANDS, area))
    return dataset.read(BANDS, window=Window(area.column, area.row, area.width, area.height))


def tiles_of(granule: Path, area: Area) -> tuple[Any, int]:
    """The window's pixels, and the bytes of the tiles that hold them."""
    with rasterio.open(granule) as dataset:
        window = Window(area.column, area.row, area.width, area.height)
        size = sum(
            int(dataset.get_tag_item(f"BLOCK_SIZE_{column}_{row}", "TIFF", bidx=1))
            for row in range(area.row // BLOCK, -(-(area.row + area.height) // BLOCK))
            for column in range(area.column // BLOCK, -(-(area.column + area.width) // BLOCK))
        )
        return dataset.read(window=window), size


@pytest.mark.parametrize("planned", [True, False])
@pytest.mark.parametrize(
    ("area", "planned_requests", "tiles"),
    [
        (Area(11 * BLOCK, 11 * BLOCK, BLOCK, BLOCK), 1, 1),
        (Area(11 * BLOCK + 100, 11 * BLOCK + 100, 300, BLOCK), 1, 2),
        (Area(10 * BLOCK + 100, 10 * BLOCK + 100, BLOCK, BLOCK), 2, 4),
        (Area(10 * BLOCK, 10 * BLOCK, 3 * BLOCK, 3 * BLOCK), 1, 9),
    ],
)
def test_a_window_costs_its_own_tiles_and_the_beginning(
    files: Files, granule: Path, area: Area, planned_requests: int, tiles: int, planned: bool
) -> None:
    expected, size = tiles_of(granule, area)
    with opened(files) as (source, dataset):
        values = read(source, dataset, area, planned)
        assert source.received == files.sent
    np.testing.assert_array_equal(values, expected)
    # Eight bytes lie between two tiles of a COG, and the first ones come with the beginning.
    assert size <= files.sent <= BESIDE + size + 8 * tiles
    assert files.connections == 1
    if planned:
        assert len(files.requests) == 1 + planned_requests


def test_nothing_is_fetched_twice_for_masks(files: Files) -> None:
    area = Area(11 * BLOCK, 11 * BLOCK, 100, 100)
    with opened(files) as (source, dataset):
        read(source, dataset, area, planned=True)
        sent = files.sent
        dataset.read_masks(BANDS, window=Window(11 * BLOCK, 11 * BLOCK, 100, 100))
        read(source, dataset, area, planned=False)
    assert files.sent == sent


def test_where_the_file_holds_nothing_nothing_is_fetched(files: Files) -> None:
    with opened(files) as (source, dataset):
        assert not read(source, dataset, Area(0, 0, 5000, 5000), planned=True).any()
    assert len(files.requests) == 1


def test_a_window_larger_than_may_be_fetched_is_refused_at_once(files: Files) -> None:
    area = Area(10 * BLOCK, 10 * BLOCK, 3 * BLOCK, 3 * BLOCK)
    with opened(files, max_bytes=4 << 20) as (source, dataset), pytest.raises(TooLarge):
        read(source, dataset, area, planned=True)
    assert len(files.requests) == 1
    with pytest.raises(TooLarge), opened(files, max_bytes=4 << 20) as (source, dataset):
        read(source, dataset, area, planned=False)
    assert files.sent <= (4 << 20) + BESIDE


@pytest.mark.parametrize(
    "profile",
    [
        {"interleave": "pixel", "tiled": True, "blockxsize": 128, "blockysize": 128},
        {"interleave": "band", "tiled": True, "blockxsize": 128, "blockysize": 128},
        {"interleave": "band", "tiled": True, "blockxsize": 128, "blockysize": 64},
        {"interleave": "pixel", "blockysize": 16},
        {"interleave": "band", "blockysize": 16},
        {"interleave": "pixel", "blockysize": 700, "compress": "none"},
        {"interleave": "band", "blockysize": 700, "compress": "none"},
        {"interleave": "band", "blockysize": 700},
    ],
)
@pytest.mark.parametrize("mask", [False, True])
def test_files_of_any_layout_are_read(
    files: Files, geotiff: Any, profile: dict[str, Any], mask: bool
) -> None:
    values = np.random.default_rng(0).integers(1, 9000, (6, 700, 600)).astype("int16")
    valid = np.random.default_rng(1).integers(0, 2, (700, 600)).astype("uint8") * 255
    profile = {"compress": "deflate", **profile}
    content = geotiff(values, mask=valid if mask else None, **profile)
    files.pages["/other.tif"] = content
    area = Area(150, 130, 200, 260)
    inside = np.s_[..., 150:350, 130:390]
    with opened(files, "/other.tif") as (source, dataset):
        np.testing.assert_array_equal(read(source, dataset, area, planned=True), values[inside])
        window = Window(area.column, area.row, area.width, area.height)
        found = dataset.read_masks(1, window=window)
        np.testing.assert_array_equal(found, valid[inside] if mask else np.full_like(found, 255))
    # Of a band in a single strip all is needed.
    rows = profile.get("blockysize", 700)
    assert files.sent < len(content) + (2 * ranges.BLOCK if rows == 700 else -1_000_000)


def test_only_the_bands_that_are_read_are_planned(geotiff: Any) -> None:
    profile = {"tiled": True, "blockxsize": 64, "blockysize": 64}
    with open_geotiff(geotiff(VALUES, interleave="band", **profile)) as dataset:
        found = list(block_ranges(dataset, [2, 5], Area(0, 0, 64, 65)))
        assert len(found) == 4
        assert {len(one) for one in found} == {64 * 64 * 2}
        offset = int(dataset.get_tag_item("BLOCK_OFFSET_1_0", "TIFF", bidx=5))
        assert range(offset, offset + 64 * 64 * 2) in found
    with open_geotiff(geotiff(VALUES, interleave="pixel", **profile)) as dataset:
        found = list(block_ranges(dataset, [2, 5], Area(64, 0, 64, 65)))
        assert [len(one) for one in found] == [64 * 64 * 2 * 6] * 2


def test_what_cannot_be_planned_is_left_to_be_read(
    geotiff: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = tiff(image(512, 512, tile=(512, 512), offsets=[8], counts=[2**32 - 1]))
    with open_geotiff(damaged) as dataset:
        assert list(block_ranges(dataset, [1], Area(0, 0, 512, 512))) == []
    monkeypatch.setattr(blocks, "MAX_BLOCKS", 3)
    with open_geotiff(geotiff(VALUES, tiled=True, blockxsize=64, blockysize=64)) as dataset:
        assert len(list(block_ranges(dataset, [1], Area(0, 0, 64, 192)))) == 3
        assert list(block_ranges(dataset, [1], Area(0, 0, 128, 128))) == []


def test_a_page_behind_an_address_is_no_scene(files: Files) -> None:
    files.pages["/page"] = b"<html>" + bytes(500_000)
    files.pages["/other"] = bytes(500_000)
    with pytest.raises(UrlFailed, match="page"), opened(files, "/page"):
        pass
    with pytest.raises(UnreadableImage), opened(files, "/other"):
        pass
    assert files.sent == 2 * ranges.START


def test_a_server_that_fails_meanwhile_is_named_not_the_file(files: Files, granule: Path) -> None:
    content = granule.read_bytes()

    def failing(one: Handler) -> None:
        one.give_part(content) if len(files.requests) < 3 else one.give(503, b"")

    files.pages["/cog.tif"] = failing
    area = Area(10 * BLOCK, 10 * BLOCK, 3 * BLOCK, 3 * BLOCK)
    with (
        pytest.raises(UrlFailed, match="status 503"),
        opened(files, max_bytes=1 << 30) as (source, dataset),
    ):
        read(source, dataset, area, planned=False)
    assert len(files.requests) == 3
