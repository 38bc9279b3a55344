"""Files that are no GeoTIFF, are damaged, or are made to do harm."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from rasterio.io import MemoryFile
from rasterio.windows import Window
from terramask_server.errors import RequestError, TooLarge, UnreadableImage
from terramask_server.geotiff.opening import check_blocks, open_geotiff

from tests.server.tiff_writer import ASCII, DOUBLE, LONG, LONG8, SHORT, Elsewhere, Tag, image, tiff

OPENED = [bytes, bytearray, memoryview, io.BytesIO]


@pytest.fixture
def content(geotiff: Callable[..., bytes]) -> bytes:
    values = np.random.default_rng(0).integers(0, 4000, (6, 100, 90)).astype("int16")
    return geotiff(values, tiled=True, blockxsize=32, blockysize=32, compress="deflate")


def refused(content: bytes) -> RequestError:
    """What is said of a file that must not open, however it comes."""
    said = set()
    for kind in OPENED:
        with pytest.raises(RequestError) as caught, open_geotiff(kind(content)):
            pass
        said.add((type(caught.value), caught.value.message))
    assert len(said) == 1
    assert caught.value.param == "data"
    return caught.value


@pytest.mark.parametrize("driver", ["PNG", "JP2OpenJPEG"])
def test_no_other_picture_is_opened(driver: str) -> None:
    with MemoryFile() as memory:
        with memory.open(driver=driver, width=64, height=64, count=1, dtype="uint8") as target:
            target.write(np.ones((1, 64, 64), np.uint8))
        foreign = bytes(memory.read())
    assert isinstance(refused(foreign), UnreadableImage)


@pytest.mark.parametrize(
    "foreign",
    [
        b'<VRTDataset rasterXSize="1" rasterYSize="1"></VRTDataset>',
        b"SQLite format 3\0" + bytes(200),
        b"PK\3\4" + bytes(200),
        b"/vsicurl/http://127.0.0.1:9/x.tif",
        b'{"type": "FeatureCollection", "features": []}',
    ],
)
def test_no_other_format_is_opened(foreign: bytes) -> None:
    assert isinstance(refused(foreign), UnreadableImage)


def test_nothing_is_no_geotiff() -> None:
    assert isinstance(refused(b""), UnreadableImage)


@pytest.mark.parametrize("share", [0.02, 0.1, 0.5, 0.9])
@pytest.mark.parametrize("kind", OPENED)
def test_a_file_that_is_cut_off_is_told(content: bytes, share: float, kind: Any) -> None:
    part = content[: int(len(content) * share)]
    with pytest.raises(UnreadableImage), open_geotiff(kind(part)) as dataset:
        dataset.read()


def named_elsewhere(name: str, domain: str = "OVERVIEWS") -> bytes:
    text = (
        f'<GDALMetadata><Item name="OVERVIEW_FILE" domain="{domain}">{name}</Item></GDALMetadata>'
    )
    return tiff(image(1024, 1024, (42112, ASCII, text.encode() + b"\0"), tile=(512, 512)))


@pytest.mark.parametrize("domain", ["OVERVIEWS", "overviews", "Overviews"])
@pytest.mark.parametrize("name", ["/vsicurl/http://127.0.0.1:9/x.tif", ":::BASE:::x.tif", "/etc/x"])
def test_a_file_that_names_another_is_refused(name: str, domain: str) -> None:
    content = named_elsewhere(name, domain)
    if domain.upper() == domain:
        assert isinstance(refused(content), UnreadableImage)
        return
    # GDAL takes the domain's name as it is written; another spelling must have no effect.
    try:
        with open_geotiff(content) as dataset:
            assert dataset.overviews(1) == []
    except UnreadableImage:
        pass


HOSTILE: dict[str, bytes] = {
    "no pixels": tiff(image(0, 0)),
    "more tiles than numbers": tiff(image(2**31 - 1, 2**31 - 1, tile=(16, 16))),
    "a table of tiles that is not there": tiff(
        image(
            10**6,
            10**6,
            tile=(512, 512),
            table=LONG8,
            offsets=Elsewhere(1 << 40, 10),
            counts=Elsewhere(1 << 40, 10),
        ),
        big=True,
    ),
    "strips without end": tiff(
        image(
            10,
            2**31 - 1,
            rows=1,
            offsets=Elsewhere(2**31 - 1, 100),
            counts=Elsewhere(2**31 - 1, 100),
        ),
        tail=bytes(60_000),
    ),
    "a tile beyond the end": tiff(
        image(512, 512, tile=(512, 512), table=LONG8, offsets=[1 << 62], counts=[1 << 40]), big=True
    ),
    "a text beyond what a file's position can be": tiff(
        image(64, 64, (258, SHORT, Elsewhere(5, 2**64 - 9)), bands=0), big=True
    ),
    "a tile as long as the world": tiff(
        image(512, 512, tile=(512, 512), offsets=[8], counts=[2**32 - 1])
    ),
    "tags in a circle of XML": tiff(
        image(64, 64, (42112, ASCII, b"<GDALMetadata>" + b"<a>" * 100_000))
    ),
    "georeference of nonsense": tiff(
        image(
            64, 64, (34735, SHORT, [1, 1, 0, 9000, 1024, 0, 1, 1]), (33550, DOUBLE, Elsewhere(3, 8))
        )
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("kind", [bytes, bytearray, io.BytesIO])
def test_a_hostile_file_is_read_or_refused(name: str, kind: Any) -> None:
    try:
        with open_geotiff(kind(HOSTILE[name])) as dataset:
            assert dataset.tags() is not None
            check_blocks(dataset, [1], 256 << 20)
            bottom = Window(0, max(dataset.height - 8, 0), min(dataset.width, 8), 8)
            dataset.read(1, window=bottom)
            dataset.read_masks(1, window=bottom)
    except (UnreadableImage, TooLarge) as error:
        said = error.message
    else:
        said = "It was read."
    assert said.endswith(".")


@pytest.mark.parametrize(
    "tags",
    [
        image(300_000, 300_000, rows=300_000, offsets=[500], counts=[60_000]),
        image(512, 512, tile=(40_000, 40_000), offsets=[500], counts=[60_000]),
        image(512, 512, bands=60_000, tile=(16, 16)),
    ],
)
def test_a_small_file_that_unpacks_to_a_hundred_gigabytes_is_too_large(tags: list[Tag]) -> None:
    content = tiff(tags, tail=bytes(60_000))
    assert isinstance(refused(content), TooLarge)
    mask = tiff(image(512, 512, tile=(512, 512)), [(254, LONG, [4]), *tags], tail=bytes(60_000))
    assert isinstance(refused(mask), TooLarge)
