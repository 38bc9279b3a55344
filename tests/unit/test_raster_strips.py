"""Reading without filling the memory, and what is said where reading fails."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from plugin.raster.scene import open_scene
from plugin.raster.strips import StripReader
from plugin.raster.unreadable import unreadable
from plugin.raster.windows import Window
from plugin.wire.errors import SceneError

MOST = 180 << 20
"""Bytes that GDAL may keep of what was read."""


@pytest.fixture(autouse=True)
def _much_memory():
    """GDAL would keep a gigabyte, as on a large computer; other tests' blocks are let go of."""
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(0)
    gdal.SetCacheMax(1 << 30)
    yield
    gdal.SetCacheMax(before)


@pytest.fixture
def peaks(monkeypatch):
    """What GDAL holds at its highest, strip by strip."""
    found, let_go = [], StripReader._let_go

    def note(reader):
        found.append(gdal.GetCacheUsed())
        let_go(reader)

    monkeypatch.setattr(StripReader, "_let_go", note)
    return found


def noise(bands, height, width):
    return np.random.default_rng(1).integers(0, 9999, (bands, height, width)).astype(np.uint16)


def copied(path, target, *options):
    gdal.Translate(str(target), str(path), creationOptions=list(options))
    return target


def virtual(tmp_path, side, kind):
    """A scene of ``side`` pixels that takes no room: most of its blocks are not in the file."""
    path = str(tmp_path / "huge.tif")
    options = {
        "tiled": ["TILED=YES", "INTERLEAVE=BAND"],
        "tiled by pixel": ["TILED=YES", "INTERLEAVE=PIXEL"],
        "striped": ["INTERLEAVE=PIXEL", "BLOCKYSIZE=1"],
    }.get(kind, ["TILED=YES"])
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(
        path, side, side, 6, gdal.GDT_UInt16, [*options, "SPARSE_OK=TRUE", "BIGTIFF=YES"]
    )
    dataset.SetGeoTransform((500000.0, 10.0, 0.0, 4200000.0, 0.0, -10.0))
    dataset.SetProjection(osr.GetUserInputAsWKT("EPSG:32630"))
    dataset = None
    if kind == "VRT":
        gdal.BuildVRT(path + ".vrt", [path]).FlushCache()
        return path + ".vrt"
    if kind == "warped":
        gdal.Warp(path + ".vrt", path, format="VRT", dstSRS="EPSG:32631").FlushCache()
        return path + ".vrt"
    return path


@pytest.mark.parametrize("kind", ["tiled", "tiled by pixel", "VRT", "warped"])
def test_gdal_keeps_little_of_a_large_scene(tmp_path, peaks, kind):
    reader = StripReader(open_scene(virtual(tmp_path, 8000, kind)), (0, 1, 2, 3, 4, 5))
    for column in range(0, 6000, 2048):
        reader.read(Window(column, 1000, 2048, 4096))
    reader.close()
    assert max(peaks) < MOST


def test_gdal_keeps_little_of_wide_rows(tmp_path, peaks):
    """Each row is stored as a whole: a window of 500 columns makes GDAL read 60,000."""
    reader = StripReader(open_scene(virtual(tmp_path, 60_000, "striped")), tuple(range(6)))
    reader.read(Window(31_000, 100, 500, 500))
    reader.close()
    assert max(peaks) < MOST


def test_a_cache_that_the_map_has_filled_does_not_slow_it_down(tmp_path, tiled, monkeypatch):
    path = "/vsimem/map.tif"
    options = ["TILED=YES", "SPARSE_OK=TRUE"]
    shown = gdal.GetDriverByName("GTiff").Create(path, 15_000, 15_000, 1, gdal.GDT_Byte, options)
    shown.GetRasterBand(1).Checksum()
    assert gdal.GetCacheUsed() > 200 << 20
    opened = []
    monkeypatch.setattr(
        "plugin.raster.strips.open_dataset",
        lambda source: (opened.append(source), gdal.Open(source))[1],
    )
    reader = StripReader(open_scene(str(tiled)), (0, 1))
    for _ in range(5):
        reader.read(Window(0, 0, 64, 64))
    reader.close()
    assert opened == [str(tiled)]
    del shown
    gdal.Unlink(path)


@pytest.mark.parametrize("kind", [["TILED=YES"], ["BLOCKYSIZE=7"], ["BLOCKYSIZE=700"]])
@pytest.mark.parametrize("interleave", ["PIXEL", "BAND"])
@pytest.mark.parametrize("masked", [False, True])
def test_strips_are_put_together(write_raster, tmp_path, monkeypatch, kind, interleave, masked):
    values = noise(3, 700, 600)
    path = copied(write_raster(values), tmp_path / "copy.tif", *kind, f"INTERLEAVE={interleave}")
    visible = np.random.default_rng(2).integers(0, 2, (700, 600)).astype(np.uint8) * 255
    if masked:
        dataset = gdal.Open(str(path))
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(visible)
        dataset = None
    # As in a scene a hundred times as large.
    monkeypatch.setattr("plugin.raster.strips._STRIP", 1 << 16)
    monkeypatch.setattr("plugin.raster.strips._CACHED", 1 << 16)
    reader = StripReader(open_scene(str(path)), (2, 0))
    for window in (Window(0, 0, 600, 700), Window(13, 37, 400, 555), Window(599, 699, 1, 1)):
        rows, columns = slice(*window.rows), slice(*window.columns)
        pixels, masks = reader.read(window)
        np.testing.assert_array_equal(pixels, values[[2, 0], rows, columns])
        assert (masks is not None) == masked
        if masks is not None:
            np.testing.assert_array_equal(masks, visible[None, rows, columns])
    assert reader.pixel_bytes == 4 + masked
    reader.close()


def failure(reader, window):
    with pytest.raises(SceneError) as caught:
        reader.read(window)
    return caught.value


@pytest.fixture
def tiled(write_raster, tmp_path) -> Path:
    return copied(write_raster(noise(2, 600, 600)), tmp_path / "tiled.tif", "TILED=YES")


def test_a_file_cut_short_is_said_so(tiled):
    reader = StripReader(open_scene(str(tiled)), (0,))
    with tiled.open("r+b") as file:
        file.truncate(tiled.stat().st_size // 3)
    error = failure(reader, Window(0, 0, 600, 600))
    assert error.message == (
        "The layer cannot be read at row 0, column 0, because its file is damaged or not "
        "complete; copy or download it again."
    )
    assert "GDAL error" in error.details


def test_a_status_is_told_where_gdal_tells_it():
    details = "GDAL error 1: Request for 14866390-15894117 failed with response_code=403"
    error = unreadable("/vsicurl/http://127.0.0.1/a.tif", details, Window(7, 5, 1, 1))
    assert error.message == (
        "The web server that the layer lives on does not give out its pixels at row 5, column 7 "
        "(HTTP status 403); check the connection and whether the file there is complete."
    )
    away = unreadable("a.vrt", details.replace("403", "0"))
    assert away.message.startswith("The web server")
    assert "status" not in away.message


def test_a_file_that_was_replaced_by_one_of_fewer_bands_is_said_so(tiled, write_raster):
    scene = open_scene(str(tiled))
    reader = StripReader(scene, (0, 1))
    tiled.write_bytes(write_raster(noise(1, 60, 60)).read_bytes())
    reader.close()
    for _ in range(2):
        error = failure(reader, Window(0, 0, 9, 9))
        assert "now has fewer bands (1) than when" in error.message


def test_a_file_that_is_gone_is_said_so(tiled):
    scene = open_scene(str(tiled))
    tiled.unlink()
    with pytest.raises(SceneError, match="is no longer there; put it back and try again"):
        StripReader(scene, (0,))


@pytest.mark.parametrize("others", [False, True])
def test_what_is_put_back_can_be_read_again(tiled, tmp_path, others):
    vrt = str(tmp_path / "scene.vrt")
    gdal.BuildVRT(vrt, [str(tiled)]).FlushCache()
    reader = StripReader(open_scene(vrt), (0, 1))
    # As QGIS has it open, for example.
    other = gdal.Open(vrt) if others else None
    if other is not None:
        other.ReadAsArray(0, 0, 9, 9)
    away = tiled.rename(tmp_path / "away.tif")
    for _ in range(3):
        error = failure(reader, Window(0, 0, 600, 600))
        assert "A file that the layer is made of is not there at row 0, column 0" in error.message
    away.rename(tiled)
    pixels, _ = reader.read(Window(0, 0, 600, 600))
    np.testing.assert_array_equal(pixels, noise(2, 600, 600))


class Web:
    """Serves one file by ranges, or answers ``status``."""

    def __init__(self, content: bytes) -> None:
        web = self
        self.status = 200

        class Handler(BaseHTTPRequestHandler):
            def do_HEAD(self) -> None:
                self.do_GET()

            def do_GET(self) -> None:
                if web.status != 200:
                    self.send_error(web.status)
                    return
                first, last = 0, len(content) - 1
                asked = self.headers.get("Range")
                if asked:
                    start, stop = asked.split("=")[1].split("-")
                    first, last = int(start), min(int(stop or last), last)
                self.send_response(206 if asked else 200)
                self.send_header("Content-Range", f"bytes {first}-{last}/{len(content)}")
                self.send_header("Content-Length", str(last + 1 - first))
                self.end_headers()
                if self.command == "GET":
                    self.wfile.write(content[first : last + 1])

            def log_message(self, *arguments: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=lambda: self.server.serve_forever(0.01), daemon=True)
        self.thread.start()

    @property
    def source(self) -> str:
        return f"/vsicurl/http://127.0.0.1:{self.server.server_port}/scene.tif?key=secret"

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def web(tiled) -> Iterator[Web]:
    gdal.SetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR")
    served = Web(copied(tiled, tiled.with_name("served.tif"), "TILED=YES").read_bytes())
    yield served
    served.close()
    gdal.VSICurlClearCache()
    gdal.SetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", None)


@pytest.mark.parametrize("status", [403, 404, 500])
def test_an_address_that_fails_is_said_so_and_is_asked_again(web, status):
    reader = StripReader(open_scene(web.source), (0, 1))
    gdal.VSICurlClearCache()
    web.status = status
    error = failure(reader, Window(300, 300, 300, 300))
    assert "does not give out its pixels at row 300, column 300" in error.message
    assert "secret" not in error.details
    again = failure(reader, Window(300, 300, 300, 300))
    assert "does not give out its pixels" in again.message
    web.status = 200
    pixels, _ = reader.read(Window(300, 300, 300, 300))
    np.testing.assert_array_equal(pixels, noise(2, 600, 600)[:, 300:, 300:])


def test_an_address_where_nobody_answers_is_said_so(web):
    reader = StripReader(open_scene(web.source), (0, 1))
    gdal.VSICurlClearCache()
    web.server.server_close()
    web.server.shutdown()
    error = failure(reader, Window(300, 300, 300, 300))
    assert (
        "does not give out its pixels at row 300, column 300; check the connection" in error.message
    )
    assert "secret" not in error.details
