"""What is read of a file: a part of it, as it is, with all that its numbers need."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.windows import Window
from terramask_server.errors import InvalidWindow, RequestError, TooLarge, UnreadableImage
from terramask_server.geotiff import pixels as module
from terramask_server.geotiff.opening import open_geotiff
from terramask_server.geotiff.pixels import Pixels, answer_area, read_pixels
from terramask_server.scene.tiling import Area
from terramask_server.stop import Stop, Stopped

Make = Callable[..., bytes]


def read(
    content: bytes,
    positions: tuple[int, ...] = (0,),
    area: Area | None = None,
    stop: Stop | None = None,
) -> Pixels:
    with open_geotiff(content) as dataset:
        area = area or Area(0, 0, dataset.height, dataset.width)
        return read_pixels(dataset, list(positions), area, None, stop or Stop())


def wanted(
    content: bytes, window: tuple[int, int, int, int] | None = None, limit: int = 10_000
) -> Area:
    with open_geotiff(content) as dataset:
        return answer_area(dataset, window, limit)


def test_the_bands_come_in_the_order_asked_for(geotiff: Make) -> None:
    values = np.arange(4 * 12, dtype=np.int16).reshape(4, 3, 4)
    np.testing.assert_array_equal(read(geotiff(values), (3, 0, 2)).values, values[[3, 0, 2]])


LAYOUTS: list[dict[str, Any]] = [
    {},
    {"interleave": "band"},
    {"interleave": "pixel", "compress": "deflate"},
    {"blockysize": 1},
    {"blockysize": 7, "compress": "lzw", "interleave": "pixel"},
    {"tiled": True, "blockxsize": 16, "blockysize": 16},
    {"tiled": True, "blockxsize": 32, "blockysize": 16, "interleave": "band"},
]


@settings(deadline=None)
@given(st.data(), st.sampled_from(LAYOUTS), st.integers(1, 40))
def test_a_part_is_exactly_its_pixels_and_its_place(
    geotiff: Make, data: st.DataObject, layout: dict[str, Any], rows_at_once: int
) -> None:
    values = np.arange(2 * 37 * 41, dtype=np.int32).reshape(2, 37, 41)
    column, row = data.draw(st.integers(0, 40)), data.draw(st.integers(0, 36))
    width, height = data.draw(st.integers(1, 41 - column)), data.draw(st.integers(1, 37 - row))
    transform = Affine(10.0, 2.0, 5.0, 3.0, -10.0, 7.0)
    content = geotiff(values, transform=transform, nodata=row * 41 + column, **layout)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "READ_ROWS", rows_at_once)
        found = read(content, (0, 1), Area(row, column, height, width))
    expected = values[:, row : row + height, column : column + width]
    np.testing.assert_array_equal(found.values, expected)
    np.testing.assert_array_equal(found.valid, (expected != row * 41 + column).all(axis=0))
    assert found.transform @ (0, 0) == pytest.approx(transform @ (column, row), abs=1e-9)
    assert found.transform @ (1, 1) == pytest.approx(transform @ (column + 1, row + 1), abs=1e-9)


class Recorder:
    """A dataset that notes which rows are read."""

    def __init__(self, dataset: Any) -> None:
        self._dataset = dataset
        self.read_rows: list[range] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._dataset, name)

    def read(self, indexes: Any, window: Window, **more: Any) -> Any:
        self.read_rows.append(range(window.row_off, window.row_off + window.height))
        return self._dataset.read(indexes, window=window, **more)


@pytest.mark.parametrize("block", [16, 48])
def test_no_block_is_read_twice_and_none_for_longer_than_needed(geotiff: Make, block: int) -> None:
    content = geotiff(np.ones((1, 1500, 20), np.int16), tiled=True, blockxsize=16, blockysize=block)
    with open_geotiff(content) as dataset:
        recorder: Any = Recorder(dataset)
        read_pixels(recorder, [0], Area(5, 0, 1400, 20), None, Stop())
    groups = recorder.read_rows
    assert [row for rows in groups for row in rows] == list(range(5, 1405))
    assert len(groups) >= 3
    assert all(rows.stop % block == 0 for rows in groups[:-1])


class StopsAt(Stop):
    """A client who leaves while the scene is read."""

    def __init__(self, checks: int) -> None:
        super().__init__()
        self.left = checks

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            self.set()
        super().check()


def test_reading_ends_when_it_is_no_longer_wanted(geotiff: Make) -> None:
    content = geotiff(np.ones((1, 2000, 3), np.int16), blockysize=1)
    for checks in (0, 2):
        stop = StopsAt(checks)
        with pytest.raises(Stopped):
            read(content, stop=stop)
        assert stop.left == -1


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
        wanted(geotiff(np.ones((1, 7, 9), np.int16)), window)
    assert caught.value.param == "window"


def test_the_limit_is_on_the_window_not_on_the_file(geotiff: Make) -> None:
    content = geotiff(np.ones((1, 7, 9), np.int16))
    assert wanted(content, limit=63) == Area(0, 0, 7, 9)
    for window, limit in ((None, 62), ((0, 0, 4, 4), 15)):
        with pytest.raises(TooLarge, match=f"{limit} .*smaller windows"):
            wanted(content, window, limit)
    assert wanted(content, (1, 2, 3, 4), 12) == Area(row=2, column=1, height=4, width=3)
    assert wanted(content, (8, 6, 1, 1), 1) == Area(row=6, column=8, height=1, width=1)


@pytest.mark.parametrize(
    "kind", ["int8", "uint8", "int16", "uint16", "int32", "uint32", "float32", "float64"]
)
def test_numbers_are_kept_in_their_own_type(geotiff: Make, kind: str) -> None:
    dtype = np.dtype(kind)
    low, high = (
        (np.finfo(dtype).min, np.finfo(dtype).max)
        if dtype.kind == "f"
        else (np.iinfo(dtype).min, np.iinfo(dtype).max)
    )
    values = np.array([[[low, 0, 1, high]]], dtype)
    found = read(geotiff(values))
    assert found.values.dtype == dtype
    np.testing.assert_array_equal(found.values, values)
    assert found.valid.all()


@pytest.mark.parametrize(
    ("kind", "stored", "told"),
    [
        ("complex64", "complex64", "complex"),
        ("complex128", "complex128", "complex"),
        ("complex64", "complex_int16", "complex"),
        ("int64", "int64", "64-bit"),
        ("uint64", "uint64", "64-bit"),
    ],
)
def test_numbers_that_are_no_reflectance_are_refused(
    geotiff: Make, kind: str, stored: str, told: str
) -> None:
    content = geotiff(np.ones((2, 4, 4), kind), dtype=stored)
    with pytest.raises(RequestError, match=told) as caught:
        read(content, (1,))
    assert (caught.value.type, caught.value.param) == ("invalid_request", "data")


def test_what_the_numbers_mean_comes_with_them(geotiff: Make) -> None:
    values = np.ones((3, 2, 2), np.int16)
    content = geotiff(
        values,
        scales=[1.0, 2.0, 3.0],
        offsets=[0.0, 0.5, 0.25],
        crs="EPSG:3035",
        tags={0: {"PROCESSING_BASELINE": "05.09"}, 3: {"RADIO_ADD_OFFSET": "-1000"}},
    )
    found = read(content, (2, 1))
    assert (found.scales, found.offsets) == ((3.0, 2.0), (0.25, 0.5))
    assert found.tags["PROCESSING_BASELINE"] == "05.09"
    assert found.band_tags[0]["RADIO_ADD_OFFSET"] == "-1000"
    assert "RADIO_ADD_OFFSET" not in found.band_tags[1]
    assert found.crs == CRS.from_epsg(3035)


@pytest.mark.parametrize("crs", [None, 'LOCAL_CS["site",UNIT["metre",1]]'])
def test_a_place_without_relation_to_the_earth_is_refused(geotiff: Make, crs: Any) -> None:
    found = read(geotiff(np.ones((1, 2, 2), np.int16), crs=crs and CRS.from_wkt(crs)))
    with pytest.raises(UnreadableImage, match="where the scene lies"):
        found.latitude_longitude((0, 0))


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        ("EPSG:4326", Affine(0.1, 0, -3.0, 0, -0.1, 40.0)),
        # QGIS's "other way round" system: latitude comes first in its definition.
        ("EPSG:4258", Affine(0.1, 0, -3.0, 0, -0.1, 40.0)),
        # The central meridian of the zone, 3 degrees west, and the metres of the 40th parallel.
        ("EPSG:32630", Affine(8539.0, 0, 500000.0, 0, -11103.0, 4427757.2)),
    ],
)
def test_a_place_is_told_as_latitude_and_longitude(
    geotiff: Make, crs: str, transform: Affine
) -> None:
    content = geotiff(np.ones((1, 30, 30), np.int16), crs=crs, transform=transform)
    found = read(content, area=Area(10, 20, 5, 5))
    # Two rows and one column into the part: row 12 and column 21 of the raster.
    latitude, longitude = found.latitude_longitude((2, 1))
    assert latitude == pytest.approx(40.0 - 1.2, abs=0.02)
    assert longitude == pytest.approx(-3.0 + 2.1, abs=0.06)
    content = geotiff(np.ones((1, 3, 3), np.int16), crs=crs, transform=transform)
    latitude, longitude = read(content).latitude_longitude((0, 0))
    assert (latitude, longitude) == pytest.approx((40.0, -3.0), abs=1e-4)
