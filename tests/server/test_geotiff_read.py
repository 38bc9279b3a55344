"""What is opened, what is read of it, and which of its pixels count."""

from __future__ import annotations

import contextlib
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.io import MemoryFile
from rasterio.transform import Affine
from terramask_server.errors import InvalidWindow, RequestError, TooLarge, UnreadableImage
from terramask_server.geotiff import Pixels, open_geotiff, read_pixels

Make = Callable[..., bytes]
LIMIT = 10_000


def read(
    content: bytes,
    positions: tuple[int, ...] = (0,),
    window: tuple[int, int, int, int] | None = None,
    nodata: float | None = None,
    limit: int = LIMIT,
) -> Pixels:
    with open_geotiff(content) as dataset:
        return read_pixels(dataset, list(positions), window, nodata, limit)


def encoded(values: np.ndarray, driver: str) -> bytes:
    count, height, width = values.shape
    with MemoryFile() as memory:
        with memory.open(
            driver=driver, dtype=values.dtype, count=count, height=height, width=width
        ) as target:
            target.write(values)
        return bytes(memory.read())


@pytest.mark.parametrize("driver", ["PNG", "BMP", "ENVI"])
def test_other_formats_than_geotiff_are_not_opened(driver: str) -> None:
    with pytest.raises(UnreadableImage), open_geotiff(encoded(np.ones((1, 8, 8), "u1"), driver)):
        pass


def test_a_vrt_that_points_at_a_file_of_the_server_is_not_opened(
    tmp_path: Path, geotiff: Make
) -> None:
    secret = tmp_path / "secret.tif"
    secret.write_bytes(geotiff(np.ones((1, 8, 8), np.int16)))
    vrt = f"""<VRTDataset rasterXSize="8" rasterYSize="8"><VRTRasterBand dataType="Int16" band="1">
      <SimpleSource><SourceFilename>{secret}</SourceFilename><SourceBand>1</SourceBand>
      </SimpleSource></VRTRasterBand></VRTDataset>"""
    with rasterio.open(vrt) as dataset:
        assert dataset.read().max() == 1  # GDAL itself would read it
    with pytest.raises(UnreadableImage), open_geotiff(vrt.encode()):
        pass


@pytest.mark.parametrize(
    "content",
    [
        b"x",
        b"<html>not here</html>",
        b"II*\0",
        b"\0" * 1000,
        b"\0\0\0\x0cjP  \r\n\x87\n" + b"\0" * 100,
        b"GTIFF_DIR:1:/etc/passwd",
        b"/etc/hostname",
    ],
)
def test_bytes_that_are_no_image_are_unreadable(content: bytes) -> None:
    with pytest.raises(UnreadableImage), open_geotiff(content):
        pass


def test_an_empty_file_is_unreadable() -> None:
    with pytest.raises(UnreadableImage), open_geotiff(b""):
        pass


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.95])
def test_a_geotiff_that_was_cut_off_is_unreadable(geotiff: Make, share: float) -> None:
    values = np.random.default_rng(1).integers(0, 9999, (2, 64, 64)).astype(np.int16)
    content = geotiff(values, compress="deflate")
    with pytest.raises(UnreadableImage):
        read(content[: int(len(content) * share)], (0, 1))


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_damaged_geotiff_never_ends_in_another_error(geotiff: Make, data: st.DataObject) -> None:
    content = bytearray(geotiff(np.ones((2, 8, 8), np.int16)))
    places = st.tuples(st.integers(0, len(content) - 1), st.integers(0, 255))
    for place, value in data.draw(st.lists(places, min_size=1, max_size=4)):
        content[place] = value
    # That a band is gone (IndexError) is for find_bands to refuse, which is not asked here.
    with contextlib.suppress(RequestError, IndexError):
        read(bytes(content), (0, 1))


def test_the_bands_come_in_the_order_asked_for(geotiff: Make) -> None:
    values = np.arange(4 * 12, dtype=np.int16).reshape(4, 3, 4)
    found = read(geotiff(values), (3, 0, 2)).values
    np.testing.assert_array_equal(found, values[[3, 0, 2]])
    assert found.dtype == np.int16


@settings(deadline=None)
@given(st.data())
def test_a_window_is_exactly_its_pixels_and_its_place(geotiff: Make, data: st.DataObject) -> None:
    values = np.arange(2 * 7 * 9, dtype=np.int32).reshape(2, 7, 9)
    column, row = data.draw(st.integers(0, 8)), data.draw(st.integers(0, 6))
    width, height = data.draw(st.integers(1, 9 - column)), data.draw(st.integers(1, 7 - row))
    transform = Affine(10.0, 2.0, 5.0, 3.0, -10.0, 7.0)
    content = geotiff(values, transform=transform)
    found = read(content, (0, 1), (column, row, width, height))
    expected = values[:, row : row + height, column : column + width]
    np.testing.assert_array_equal(found.values, expected)
    assert found.valid.shape == (height, width)
    assert found.transform @ (0, 0) == pytest.approx(transform @ (column, row), abs=1e-9)
    assert found.transform @ (1, 1) == pytest.approx(transform @ (column + 1, row + 1), abs=1e-9)


@pytest.mark.parametrize(
    "window",
    [
        (-1, 0, 2, 2),
        (0, -1, 2, 2),
        (0, 0, 10, 7),
        (0, 0, 9, 8),
        (8, 0, 2, 1),
        (0, 6, 1, 2),
        (9, 0, 1, 1),
        (0, 0, 0, 1),
        (0, 0, 1, 0),
        (0, 0, -1, 1),
        (10**30, 0, 1, 1),
        (0, 0, 10**30, 1),
    ],
)
def test_a_window_that_is_not_in_the_raster_is_refused(
    geotiff: Make, window: tuple[int, int, int, int]
) -> None:
    with pytest.raises(InvalidWindow) as caught:
        read(geotiff(np.ones((1, 7, 9), np.int16)), window=window)
    assert caught.value.param == "window"


def test_the_limit_is_on_the_window_not_on_the_file(geotiff: Make) -> None:
    content = geotiff(np.ones((1, 7, 9), np.int16))
    assert read(content, limit=63).valid.shape == (7, 9)
    with pytest.raises(TooLarge):
        read(content, limit=62)
    with pytest.raises(TooLarge):
        read(content, window=(0, 0, 4, 4), limit=15)
    assert read(content, window=(0, 0, 4, 4), limit=16).valid.shape == (4, 4)


def test_a_huge_raster_is_refused_before_memory_is_taken(geotiff: Make) -> None:
    small = geotiff(np.ones((1, 1, 1), np.uint8))
    with MemoryFile() as memory:
        options = {"SPARSE_OK": True, "tiled": True, "blockxsize": 256, "blockysize": 256}
        with memory.open(
            driver="GTiff", dtype="f8", count=1, width=60_000, height=60_000, **options
        ):
            pass
        content = bytes(memory.read())
    read(small)
    tracemalloc.start()
    try:
        with pytest.raises(TooLarge):
            read(content, limit=4096 * 4096)
        assert tracemalloc.get_traced_memory()[1] < 64 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("kind", ["complex64", "complex128"])
def test_complex_numbers_are_no_reflectance(geotiff: Make, kind: str) -> None:
    with pytest.raises(RequestError, match="complex"):
        read(geotiff(np.ones((1, 4, 4), kind)))


def test_complex_integers_are_no_reflectance(geotiff: Make) -> None:
    content = geotiff(np.ones((1, 4, 4), np.complex64), dtype="complex_int16")
    with pytest.raises(RequestError, match="complex"):
        read(content)
