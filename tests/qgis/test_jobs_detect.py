"""The run from plan to mosaic, against a stand-in that thresholds one band."""

from __future__ import annotations

import http.server
import json
import re
import threading

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingFeedback

from plugin.jobs.detect import DetectRequest, detect
from plugin.jobs.progress import duration
from plugin.raster.scene import open_scene
from plugin.raster.windows import Window
from plugin.wire.errors import Cancelled, OutputError, SceneError, ServerError

pytestmark = pytest.mark.usefixtures("qgis_app")


class Feedback(QgsProcessingFeedback):
    """Keeps what it is told; can cancel when a text comes."""

    def __init__(self, cancel_at=None):
        super().__init__(False)
        self.texts, self.lines, self.percent = [], [], []
        self.cancel_at = cancel_at
        self.progressChanged.connect(self.percent.append)

    def setProgressText(self, text):
        self.texts.append(text)
        if self.cancel_at and text.startswith(self.cancel_at):
            self.cancel()

    def pushInfo(self, info):
        self.lines.append(info)

    def pushWarning(self, warning):
        self.lines.append(warning)


@pytest.fixture
def request_for(sentinel_2, stand_in, tmp_path):
    def make(area=None, transport="auto", path=None, **scene):
        opened = open_scene(str(path or sentinel_2(**scene)))
        return DetectRequest(opened, area, stand_in.address, tmp_path / "mask.tif", transport)

    return make


def expected(path, area=None):
    """What the stand-in makes of the whole file."""
    values = gdal.Open(str(path)).ReadAsArray()[11]
    mask = np.where(values == 0, 255, values < 800).astype(np.uint8)
    if area is not None:
        mask = mask[slice(*area.rows), slice(*area.columns)]
    return mask


def test_the_result_is_what_the_server_says_put_together(request_for, stand_in):
    request = request_for()
    result = detect(request, Feedback())
    mask = gdal.Open(str(result.output))
    wanted = expected(request.scene.source)
    np.testing.assert_array_equal(mask.ReadAsArray(), wanted)
    assert mask.GetGeoTransform() == request.scene.geotransform
    assert result.requests == len(stand_in.requests()) > 4
    assert [total.pixels for total in result.totals] == [(wanted == 0).sum(), (wanted == 1).sum()]
    assert result.nodata_pixels == 100
    assert result.flood_km2 == pytest.approx((wanted == 1).sum() * 1e-4)
    assert result.nodata_km2 == pytest.approx(0.01)
    assert set(result.seconds) == {"card", "read", "send", "write", "total"}
    assert sum(result.seconds.values()) <= 2 * result.seconds["total"]


def test_an_area_yields_the_same_pixels_as_the_whole(request_for):
    area = Window(33, 20, 150, 101)
    request = request_for(area)
    result = detect(request, Feedback())
    mask = gdal.Open(str(result.output))
    np.testing.assert_array_equal(mask.ReadAsArray(), expected(request.scene.source, area))
    assert mask.GetGeoTransform()[0] == request.scene.geotransform[0] + 33 * 10
    assert mask.GetGeoTransform()[3] == request.scene.geotransform[3] - 20 * 10


def test_only_the_models_bands_are_sent(request_for, stand_in):
    detect(request_for(Window(0, 0, 20, 20)), Feedback())
    (asked,) = stand_in.requests()
    assert asked["data_format"] == "b64_json"
    assert asked["indices"] == [0, 1, 2, 3, 4, 5]
    assert "window" not in asked


def test_where_the_mask_comes_from_stands_in_it(request_for):
    detect(request_for(), Feedback())
    tags = gdal.Open(str(request_for().output)).GetMetadata()
    assert tags["TERRAMASK_MODEL"] == "demo_flood"
    assert json.loads(tags["TERRAMASK_VERSIONS"])["vllm"] == "0.32.0"
    assert tags["TERRAMASK_BANDS"] == "Sentinel-2 · 6 of 13 bands: B2 B3 B4 B8A B11 B12"


def test_progress_is_told_in_parts_with_the_time_left(request_for):
    feedback = Feedback()
    result = detect(request_for(), feedback)
    assert feedback.texts == [f"Part {i + 1} of {result.requests}" for i in range(result.requests)]
    assert feedback.percent == sorted(feedback.percent)
    assert feedback.percent[-1] == 100
    assert any(line.startswith("About ") and line.endswith(" left") for line in feedback.lines)
    assert any("for demonstration" in line for line in feedback.lines)


def test_cancelling_between_parts_leaves_nothing(request_for, left_over, stand_in):
    with pytest.raises(Cancelled):
        detect(request_for(), Feedback(cancel_at="Part 2 of "))
    assert len(stand_in.requests()) < 3
    assert left_over() == []


def test_cancelling_while_the_server_computes_leaves_nothing(
    request_for, left_over, stand_in, started
):
    stand_in.routes["POST /pooling"] = stand_in.wait
    feedback, request = Feedback(), request_for()
    thread = started(lambda: detect(request, feedback))
    stand_in.has_been_asked(2)
    feedback.cancel()
    assert thread.ended()
    assert isinstance(thread.error, Cancelled)
    assert left_over() == []


def test_a_failure_in_the_middle_leaves_nothing(request_for, left_over, stand_in, refusing):
    def fail_later(body):
        if len(stand_in.requests()) > 2:
            return refusing("The model is out of memory; ask for less.", "oom", 500)(body)
        return stand_in.pool(body)

    stand_in.routes["POST /pooling"] = fail_later
    with pytest.raises(ServerError, match="out of memory"):
        detect(request_for(), Feedback())
    assert left_over() == []


def test_an_answer_of_another_size_is_refused(request_for, left_over, stand_in):
    first = []

    def always_the_first(body):
        first.append(stand_in.pool(body))
        return first[0]

    stand_in.routes["POST /pooling"] = always_the_first
    with pytest.raises(ServerError, match="update the server"):
        detect(request_for(), Feedback())
    assert left_over() == []


def test_a_model_without_masks_is_refused(request_for, stand_in, left_over):
    stand_in.card["task"] = "embedding"
    with pytest.raises(ServerError, match="does not make masks"):
        detect(request_for(), Feedback())
    assert stand_in.requests() == []
    assert left_over() == []


def test_a_model_that_knows_no_flood_is_refused(request_for, stand_in):
    stand_in.card["classes"][1]["flood"] = False
    with pytest.raises(ServerError, match="does not look for floods"):
        detect(request_for(), Feedback())


def test_a_picture_is_refused_before_anything_is_sent(request_for, stand_in, write_raster):
    picture = write_raster(np.ones((3, 20, 20), np.uint16), ["Red", "Green", "Blue"])
    with pytest.raises(SceneError, match="3 bands only"):
        detect(request_for(path=picture), Feedback())
    assert stand_in.requests() == []


def test_unnamed_bands_are_warned_of(request_for, write_raster):
    feedback = Feedback()
    detect(request_for(path=write_raster(np.ones((6, 20, 20), np.uint16))), feedback)
    assert any("does not name its bands" in line for line in feedback.lines)


def test_a_folder_that_is_not_there_is_refused_before_anything_is_sent(
    request_for, stand_in, tmp_path
):
    import dataclasses

    request = dataclasses.replace(request_for(), output=tmp_path / "nowhere" / "mask.tif")
    with pytest.raises(OutputError, match="does not exist"):
        detect(request, Feedback())
    assert stand_in.requests() == []


@pytest.fixture
def on_the_web(sentinel_2, tmp_path):
    """The scene behind an address, as QGIS names the source of such a layer."""
    sentinel_2()

    class Ranges(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_HEAD(self):
            self.do_GET()

        def do_GET(self):
            content = (tmp_path / "scene.tif").read_bytes()
            known = self.path == "/scene.tif?key=secret"
            asked = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
            start, stop = (int(asked[1]), int(asked[2]) + 1) if asked else (0, len(content))
            part = content[start:stop] if known else b""
            self.send_response((206 if asked else 200) if known else 404)
            self.send_header("Accept-Ranges", "bytes")
            self.send_header("Content-Length", str(len(part)))
            if asked:
                last = start + len(part) - 1
                self.send_header("Content-Range", f"bytes {start}-{last}/{len(content)}")
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(part)

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Ranges)
    thread = threading.Thread(target=lambda: server.serve_forever(0.01), daemon=True)
    thread.start()
    yield f"/vsicurl/http://127.0.0.1:{server.server_port}/scene.tif?key=secret"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("transport", ["auto", "url"])
def test_a_layer_on_the_web_is_fetched_by_the_server(
    request_for, stand_in, on_the_web, transport, tmp_path
):
    result = detect(request_for(path=on_the_web, transport=transport), Feedback())
    wanted = expected(tmp_path / "scene.tif")
    np.testing.assert_array_equal(gdal.Open(str(result.output)).ReadAsArray(), wanted)
    for asked in stand_in.requests():
        assert asked["data"] == on_the_web[len("/vsicurl/") :]
        assert asked["indices"] == [1, 2, 3, 8, 11, 12]
        assert asked["window"][2] * asked["window"][3] < 300 * 200
    assert result.seconds["read"] == 0


def test_a_layer_on_the_web_is_sent_if_that_is_asked_for(request_for, stand_in, on_the_web):
    detect(request_for(path=on_the_web, transport="b64"), Feedback())
    assert {asked["data_format"] for asked in stand_in.requests()} == {"b64_json"}


@pytest.mark.parametrize("kind", ["url_refused", "url_failed", "too_large", "unreadable_image"])
def test_auto_sends_what_the_server_does_not_fetch(
    request_for, stand_in, refusing, on_the_web, kind, tmp_path
):
    def no_url(body):
        if json.loads(body)["data"]["data_format"] == "url":
            return refusing("Not from there.", kind, 403)(body)
        return stand_in.pool(body)

    stand_in.routes["POST /pooling"] = no_url
    feedback = Feedback()
    result = detect(request_for(path=on_the_web), feedback)
    wanted = expected(tmp_path / "scene.tif")
    np.testing.assert_array_equal(gdal.Open(str(result.output)).ReadAsArray(), wanted)
    formats = [asked["data_format"] for asked in stand_in.requests()]
    assert formats == ["url"] + ["b64_json"] * result.requests
    assert any("its pixels are sent instead" in line for line in feedback.lines)
    assert not any("secret" in line for line in feedback.lines)


def test_url_does_not_send_what_the_server_does_not_fetch(
    request_for, stand_in, refusing, on_the_web
):
    stand_in.routes["POST /pooling"] = refusing("Not from there.", "url_refused", 403)
    with pytest.raises(ServerError, match="Not from there"):
        detect(request_for(path=on_the_web, transport="url"), Feedback())
    assert len(stand_in.requests()) == 1


def test_url_needs_a_layer_on_the_web(request_for):
    with pytest.raises(SceneError, match=r"no http\(s\) address"):
        detect(request_for(transport="url"), Feedback())


def test_the_figures_can_be_written_down(request_for):
    told = json.loads(json.dumps(detect(request_for(), Feedback()).to_json()))
    assert told["km2"].keys() == told["pixels"].keys() == {"Dry land", "Flood or other water"}
    assert told["flood_km2"] == told["km2"]["Flood or other water"] > 0
    assert told["versions"]["terratorch"] == "1.2.11"
    assert told["demonstration"] is True


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "1 s"), (59.4, "59 s"), (61, "1 min"), (3599, "1 h 0 min"), (5400, "1 h 30 min")],
)
def test_durations_are_for_people(seconds, text):
    assert duration(seconds) == text
