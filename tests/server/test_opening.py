"""Opening GeoTIFFs from elsewhere, by GDAL."""

from __future__ import annotations

import contextlib
import gc
import io
import sys
import threading
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.enums import MaskFlags
from rasterio.windows import Window
from terramask_server.errors import TooLarge, UnreadableImage, UrlFailed
from terramask_server.geotiff.opening import check_blocks, open_geotiff
from terramask_server.stop import Stopped

from tests.server.tiff_writer import ASCII, image, tiff

Geotiff = Callable[..., bytes]
VALUES = np.random.default_rng(0).integers(0, 4000, (6, 100, 90)).astype("int16")
OPENED = [bytes, bytearray, memoryview, io.BytesIO]


@pytest.fixture
def content(geotiff: Geotiff) -> bytes:
    return geotiff(VALUES, tiled=True, blockxsize=32, blockysize=32, compress="deflate")


@pytest.mark.parametrize("kind", OPENED)
def test_a_geotiff_opens_from_bytes_and_files(content: bytes, kind: Any) -> None:
    with open_geotiff(kind(content)) as dataset:
        assert dataset.driver == "GTiff"
        assert dataset.crs.to_epsg() == 32630
        np.testing.assert_array_equal(dataset.read(), VALUES)


def test_a_file_on_disk_opens(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "scene").write_bytes(content)
    with (tmp_path / "scene").open("rb") as file, open_geotiff(file) as dataset:
        np.testing.assert_array_equal(dataset.read(), VALUES)


def test_a_large_buffer_is_not_copied_and_cannot_change_meanwhile(content: bytes) -> None:
    buffer = bytearray(content)
    with open_geotiff(buffer) as dataset:
        # Written to where GDAL reads: a copy would not show it.
        buffer[-4000:] = bytes(4000)
        with pytest.raises(BufferError):
            buffer += b"more"
        with pytest.raises(rasterio.errors.RasterioIOError):
            dataset.read()
    buffer += b"more"


def test_opening_warns_of_nothing(content: bytes) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with open_geotiff(io.BytesIO(content)) as dataset:
            dataset.read(1)


@pytest.mark.parametrize("kind", [bytes, bytearray, io.BytesIO])
def test_nothing_is_left_in_memory(content: bytes, kind: Any) -> None:
    class Kept(kind):  # type: ignore[misc, valid-type]
        pass

    for _ in range(3):
        with open_geotiff(Kept(content)) as dataset:
            dataset.read(1)
    del dataset
    gc.collect()
    assert not [one for one in gc.get_objects() if type(one).__name__ == "Kept"]


class Recorder(io.BytesIO):
    """Remembers what was read; GDAL must not close it."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.reads: list[tuple[int, int]] = []

    def read(self, size: int | None = -1, /) -> bytes:
        self.reads.append((self.tell(), size or 0))
        return super().read(size)


def test_only_the_window_is_read(geotiff: Geotiff) -> None:
    values = np.random.default_rng(1).integers(0, 9999, (3, 640, 640)).astype("uint16")
    file = Recorder(
        geotiff(values, tiled=True, blockxsize=64, blockysize=64, compress="deflate", blockysze=64)
    )
    with open_geotiff(file) as dataset:
        part = dataset.read(window=Window(70, 70, 40, 40))
    np.testing.assert_array_equal(part, values[:, 70:110, 70:110])
    assert sum(size for _, size in file.reads) < 60_000
    assert not file.closed


def test_no_side_file_is_looked_for(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "scene.tif"
    path.write_bytes(content)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2])
    (tmp_path / "scene.tif.msk").write_bytes(content)
    (tmp_path / "scene.tfw").write_text("1\n0\n0\n-1\n7\n7\n")
    (tmp_path / "scene.tif.aux.xml").write_text(
        "<PAMDataset><Metadata><MDI key='FROM'>aside</MDI></Metadata></PAMDataset>"
    )
    with path.open("rb") as file, open_geotiff(file) as dataset:
        assert "FROM" not in dataset.tags()
        assert MaskFlags.per_dataset not in dataset.mask_flag_enums[0]
        assert dataset.transform.c == 500000.25
        assert len(dataset.files) <= 1


def test_texts_in_another_encoding_are_named() -> None:
    item = b'<GDALMetadata><Item name="DESCRIPTION" sample="0" role="description">'
    text = item + b"Gr\xfcn</Item></GDALMetadata>\0"
    content = tiff(image(64, 64, (42112, ASCII, text)))
    with pytest.raises(UnreadableImage, match="UTF-8"), open_geotiff(content) as dataset:
        assert dataset.descriptions


class Failing(io.BytesIO):
    """Fails once more than so many bytes were read."""

    def __init__(self, content: bytes, error: BaseException, after: int) -> None:
        super().__init__(content)
        self.error: BaseException = error
        self.left = after
        self.failures = 0

    def read(self, size: int | None = -1, /) -> bytes:
        part = super().read(size)
        self.left -= len(part)
        if self.left < 0:
            self.failures += 1
            raise self.error
        return part


@pytest.mark.parametrize("after", [0, 100, 1000, 5000, 20_000])
@pytest.mark.parametrize(
    "error", [UrlFailed("The server is gone."), Stopped(), OSError(5, "x"), KeyboardInterrupt()]
)
def test_what_goes_wrong_while_gdal_reads_is_not_lost(
    content: bytes, error: BaseException, after: int, capsys: pytest.CaptureFixture[str]
) -> None:
    file = Failing(content, error, after)
    with pytest.raises(type(error)) as caught, open_geotiff(file) as dataset:
        dataset.read()
    assert caught.value is error
    assert file.failures == 1
    assert capsys.readouterr().err == ""


def test_what_went_wrong_is_raised_even_if_gdal_did_not_mind(content: bytes) -> None:
    error = UrlFailed("The server is gone.")
    file = Failing(content, error, len(content) * 9)

    def read_in_spite_of_it() -> None:
        with open_geotiff(file) as dataset:
            file.left = 0
            for band in dataset.indexes:
                with contextlib.suppress(rasterio.errors.RasterioIOError):
                    dataset.read(band)

    with pytest.raises(UrlFailed):
        read_in_spite_of_it()
    assert file.failures == 1


def test_a_fault_of_ours_is_not_called_a_damaged_file(content: bytes) -> None:
    for fault in (TypeError, ZeroDivisionError, UrlFailed):
        with pytest.raises(fault), open_geotiff(content):
            raise fault("ours")


def test_many_are_read_at_once(geotiff: Geotiff) -> None:
    """Each thread has its own file; what one reads must never come from another's."""
    arrays = [np.full((3, 96, 96), number, np.int16) for number in range(8)]
    contents = [geotiff(one, tiled=True, blockxsize=32, blockysize=32) for one in arrays]
    wrong: list[Any] = []

    def work(number: int) -> None:
        for turn in range(40):
            kind = (io.BytesIO, bytearray)[turn % 2]
            try:
                with open_geotiff(kind(contents[number])) as dataset:
                    if not (dataset.read() == number).all():
                        wrong.append(number)
            except BaseException as error:
                wrong.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert wrong == []


def test_a_file_may_be_read_by_another_thread_than_opened_it(content: bytes) -> None:
    found = []
    with open_geotiff(io.BytesIO(content)) as dataset:
        thread = threading.Thread(target=lambda: found.append(dataset.read()))
        thread.start()
        thread.join()
    np.testing.assert_array_equal(found[0], VALUES)


@pytest.mark.parametrize(("interleave", "together"), [("pixel", 3), ("band", 1)])
def test_blocks_are_measured_with_all_that_lies_in_them(
    geotiff: Geotiff, interleave: str, together: int
) -> None:
    values = np.ones((3, 64, 64), np.int16)
    content = geotiff(values, tiled=True, blockxsize=32, blockysize=64, interleave=interleave)
    size = 32 * 64 * 2 * together
    with open_geotiff(content) as dataset:
        check_blocks(dataset, [1, 3], size)
        with pytest.raises(TooLarge):
            check_blocks(dataset, [2], size - 1)
