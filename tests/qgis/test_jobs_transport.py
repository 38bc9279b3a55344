"""Which way the pixels take to the server."""

from __future__ import annotations

import http.server
import json
import re
import threading

import numpy as np
import pytest
from osgeo import gdal

from plugin.jobs.detect import detect
from plugin.raster.windows import Window
from plugin.wire.errors import SceneError, ServerError
from tests.qgis.runs import Feedback, expected

pytestmark = pytest.mark.usefixtures("qgis_app")


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
            known = self.path in ("/scene.tif", "/scene.tif?key=secret")
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
    yield f"/vsicurl/http://127.0.0.1:{server.server_port}/scene.tif"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_layer_on_the_web_is_fetched_by_the_server(request_for, stand_in, on_the_web, tmp_path):
    secret = f"{on_the_web}?key=secret"
    result = detect(request_for(path=secret, transport="url"), Feedback())
    wanted = expected(tmp_path / "scene.tif")
    np.testing.assert_array_equal(gdal.Open(str(result.output)).ReadAsArray(), wanted)
    assert len(stand_in.requests()) > 1
    for asked in stand_in.requests():
        assert asked["data"] == secret[len("/vsicurl/") :]
        assert asked["indices"] == [1, 2, 3, 8, 11, 12]
        assert asked["window"][2] * asked["window"][3] < 300 * 200
    assert result.seconds["read"] == 0


ONE_REQUEST = Window(0, 0, 20, 20)


def test_auto_lets_the_server_fetch_windows(request_for, stand_in, on_the_web, tmp_path):
    result = detect(request_for(path=on_the_web), Feedback())
    assert len(stand_in.requests()) > 4
    for asked in stand_in.requests():
        assert asked["data"] == on_the_web[len("/vsicurl/") :]
    wanted = expected(tmp_path / "scene.tif")
    np.testing.assert_array_equal(gdal.Open(str(result.output)).ReadAsArray(), wanted)
    assert result.sent_bytes < 500 * len(stand_in.requests())


def test_of_a_fetched_scene_only_what_is_kept_is_asked_for(request_for, stand_in, on_the_web):
    detect(request_for(path=on_the_web), Feedback())
    covered = np.zeros((200, 300), int)
    for asked in stand_in.requests():
        column, row, width, height = asked["window"]
        covered[row : row + height, column : column + width] += 1
    assert (covered == 1).all()


def test_auto_passes_no_key_on(request_for, stand_in, on_the_web):
    detect(request_for(ONE_REQUEST, path=on_the_web + "?key=secret"), Feedback())
    assert {asked["data_format"] for asked in stand_in.requests()} == {"b64_json"}


def test_auto_sends_pixels_to_a_server_that_fetches_nothing(request_for, stand_in, on_the_web):
    stand_in.card["data_formats"] = ["b64_json"]
    detect(request_for(ONE_REQUEST, path=on_the_web), Feedback())
    assert {asked["data_format"] for asked in stand_in.requests()} == {"b64_json"}


def test_a_layer_on_the_web_is_sent_if_that_is_asked_for(request_for, stand_in, on_the_web):
    detect(request_for(path=on_the_web, transport="b64"), Feedback())
    assert {asked["data_format"] for asked in stand_in.requests()} == {"b64_json"}


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("url_refused", 403),
        ("url_failed", 424),
        ("invalid_request", 400),
        ("no answer in time", 0),
    ],
)
def test_auto_sends_what_the_server_does_not_fetch(
    request_for, stand_in, refusing, on_the_web, kind, status, tmp_path
):
    def no_url(body):
        if json.loads(body)["data"]["data_format"] != "url":
            return stand_in.pool(body)
        return (stand_in.wait if " " in kind else refusing("Not from there.", kind, status))(body)

    stand_in.routes["POST /pooling"] = no_url
    feedback = Feedback()
    result = detect(request_for(ONE_REQUEST, path=on_the_web), feedback)
    wanted = expected(tmp_path / "scene.tif", ONE_REQUEST)
    np.testing.assert_array_equal(gdal.Open(str(result.output)).ReadAsArray(), wanted)
    assert [asked["data_format"] for asked in stand_in.requests()] == ["url", "b64_json"]
    (said,) = [line for line in feedback.lines if "its pixels are sent instead" in line]
    assert "scene.tif" not in said


def test_url_does_not_send_what_the_server_does_not_fetch(
    request_for, stand_in, refusing, on_the_web
):
    stand_in.routes["POST /pooling"] = refusing("Not from there.", "url_refused", 403)
    with pytest.raises(ServerError, match="Not from there"):
        detect(request_for(path=on_the_web, transport="url"), Feedback())
    assert {asked["data_format"] for asked in stand_in.requests()} == {"url"}


def test_url_needs_a_layer_on_the_web(request_for):
    with pytest.raises(SceneError, match=r"no http\(s\) address"):
        detect(request_for(transport="url"), Feedback())


def test_what_is_wrong_with_a_window_is_no_reason_to_send_the_others(
    request_for, stand_in, refusing, on_the_web
):
    count = []

    def pool(body):
        count.append(body)
        if len(count) == 3:
            return refusing("Its median is 4.", "not_reflectance", 400)(body)
        return stand_in.pool(body)

    stand_in.routes["POST /pooling"] = pool
    detect(request_for(path=on_the_web), Feedback())
    assert {asked["data_format"] for asked in stand_in.requests()} == {"url"}


@pytest.mark.parametrize("transport", ["b64", "url"])
def test_a_model_of_raw_numbers_gets_them_whichever_way_they_come(
    request_for, stand_in, on_the_web, transport
):
    import base64

    from plugin.raster.bands import BandChoice

    stand_in.card["units"] = {"kind": "raw", "integer_scale": 1.0, "rule": "As they are."}
    choice = BandChoice((1, 2, 3, 8, 11, 12), 1e-4, -0.1, None, by_hand=True)
    detect(request_for(ONE_REQUEST, transport, on_the_web, {"choice": choice}), Feedback())
    (asked,) = stand_in.requests()
    assert "scale" not in asked
    assert "offset" not in asked
    if transport == "b64":
        gdal.FileFromMemBuffer("/vsimem/raw.tif", base64.b64decode(asked["data"]))
        dataset = gdal.Open("/vsimem/raw.tif")
        assert dataset.GetRasterBand(1).GetScale() in (None, 1.0)
        assert dataset.GetRasterBand(1).GetOffset() in (None, 0.0)
        dataset = None
        gdal.Unlink("/vsimem/raw.tif")


def test_a_signed_address_is_not_kept(request_for, stand_in, on_the_web, tmp_path):
    from plugin.jobs.unfinished import unfinished

    request = request_for(path=f"{on_the_web}?key=secret", transport="url")
    seen = []

    def pool(body):
        for path in request.journals.rglob("run.json"):
            seen.append(path.read_text())
            assert path.parent.stat().st_mode & 0o077 == 0
        return stand_in.pool(body)

    stand_in.routes["POST /pooling"] = pool
    detect(request, Feedback(cancel_after=3))
    assert seen
    assert not any("secret" in text for text in seen)
    assert unfinished(request.journals) == []
    assert not list(request.journals.iterdir())
