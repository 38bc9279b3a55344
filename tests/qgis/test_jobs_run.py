"""What a run does when requests fail: asks again, asks for less, goes on without, or stops."""

from __future__ import annotations

import base64
import json
import threading
import time

import numpy as np
import pytest
from osgeo import gdal

from plugin.jobs import limits
from plugin.jobs.detect import detect
from plugin.wire.errors import OutputError, ServerError, TerramaskError
from tests.qgis.runs import Feedback, expected

pytestmark = pytest.mark.usefixtures("qgis_app", "hurried")


@pytest.fixture
def hurried(monkeypatch):
    """Pauses of hundredths of a second, and requests that stay as small as the first one."""
    monkeypatch.setattr(limits, "TARGET_S", 0.0)
    monkeypatch.setattr(limits, "BACKOFF_S", 0.01)
    monkeypatch.setattr(limits, "MOST_BACKOFF_S", 0.05)


@pytest.fixture
def failing(stand_in, refusing):
    """Lets requests fail by their number, counted from 1; returns how many have come."""

    def fail(numbers, reply):
        count = [0]
        lock = threading.Lock()

        def pool(body):
            with lock:
                count[0] += 1
                number = count[0]
            return reply(body) if number in numbers else stand_in.pool(body)

        stand_in.routes["POST /pooling"] = pool
        return count

    return fail


def check_whole(result, request):
    mask = gdal.Open(str(result.output)).ReadAsArray()
    np.testing.assert_array_equal(mask, expected(request.scene.source))
    assert result.missing == 0


@pytest.mark.parametrize(
    ("kind", "status"),
    [("engine_failed", 500), ("", 502), ("too_busy", 503), ("", 429), ("internal_error", 500)],
)
def test_a_fault_that_passes_costs_nothing(request_for, failing, refusing, kind, status):
    count = failing({2, 3}, refusing("Try again.", kind, status))
    request = request_for()
    result = detect(request, Feedback())
    check_whole(result, request)
    assert count[0] == result.requests + 2


def test_an_answer_that_makes_no_sense_is_asked_for_again(request_for, failing):
    failing({1}, lambda body: (200, b'{"data": {"data_format": "b64_json", "data": "AAAA'))
    request = request_for()
    check_whole(detect(request, Feedback()), request)


def test_a_window_that_fails_for_good_is_left_out_and_told(
    request_for, stand_in, refusing, left_over
):
    def pool(body):
        if _is_corner(body):
            return refusing("The model is out of memory.", "engine_failed", 500)(body)
        return stand_in.pool(body)

    stand_in.routes["POST /pooling"] = pool
    feedback, request = Feedback(), request_for()
    result = detect(request, feedback)
    mask = gdal.Open(str(result.output)).ReadAsArray()
    wanted = expected(request.scene.source)
    assert result.missing == 1
    assert result.run_id
    assert (mask[:20, :20] == 255).all()
    there = mask != 255
    np.testing.assert_array_equal(mask[there], wanted[there])
    told = [line for line in feedback.lines if "1 of " in line and "missing" in line]
    assert len(told) == 1
    assert "out of memory" in told[0]
    tries = [body for route, body in stand_in.asked if "pool" in route and _is_corner(body)]
    assert len(tries) == limits.ATTEMPTS


def _asked(body):
    """Geotransform, width and height of the file in a request."""
    path = f"/vsimem/asked-{threading.get_ident()}.tif"
    gdal.FileFromMemBuffer(path, base64.b64decode(json.loads(body)["data"]["data"]))
    dataset = gdal.Open(path)
    asked = dataset.GetGeoTransform(), dataset.RasterXSize, dataset.RasterYSize
    dataset = None
    gdal.Unlink(path)
    return asked


def _is_corner(body):
    """Whether a request is for the scene's first pixels."""
    transform, width, _ = _asked(body)
    return transform[0] < 500000.5 and transform[3] > 4200000.5 and width < 200


def _is_large(body):
    """Whether a request is for more than the tiles of one cell."""
    _, width, height = _asked(body)
    return width * height > 120 * 120


def test_what_the_client_did_wrong_is_not_asked_again(request_for, failing, refusing):
    count = failing({3}, refusing("The median is 4.", "not_reflectance", 400))
    feedback = Feedback()
    result = detect(request_for(), feedback)
    assert result.missing >= 1
    assert count[0] == result.requests + 1
    assert any("The median is 4." in line for line in feedback.lines)


def test_a_run_in_which_nothing_succeeds_ends_soon(request_for, failing, refusing, left_over):
    count = failing(set(range(1, 99)), refusing("No bands.", "bands_not_found", 400))
    with pytest.raises(ServerError, match=r"^No bands\.$"):
        detect(request_for(), Feedback())
    assert count[0] <= limits.FAILED_IN_A_ROW + limits.MOST_AT_ONCE
    assert left_over() == []


@pytest.mark.parametrize(
    ("kind", "status"), [("not_authorised", 401), ("model_not_found", 404), ("", 403)]
)
def test_what_no_window_would_pass_stops_the_run(request_for, failing, refusing, kind, status):
    count = failing(set(range(3, 99)), refusing("You may not.", kind, status))
    with pytest.raises(ServerError, match=r"windows are kept, and the run can be continued\.$"):
        detect(request_for(), Feedback())
    assert count[0] <= 3 + limits.MOST_AT_ONCE


def test_a_window_that_is_too_large_is_split(request_for, stand_in, refusing):
    def pool(body):
        if _is_large(body):
            return refusing("Too many pixels.", "too_large", 413)(body)
        return stand_in.pool(body)

    stand_in.routes["POST /pooling"] = pool
    request = request_for()
    check_whole(detect(request, Feedback()), request)


def test_a_single_cell_that_is_too_large_stops_the_run(request_for, failing, refusing):
    failing(set(range(1, 99)), refusing("Too many pixels.", "too_large", 413))
    with pytest.raises(ServerError, match="Too many pixels"):
        detect(request_for(), Feedback())


@pytest.mark.usefixtures("impatient")
def test_a_server_that_is_too_slow_is_asked_for_less(request_for, stand_in):
    def pool(body):
        return stand_in.wait(body) if _is_large(body) else stand_in.pool(body)

    stand_in.routes["POST /pooling"] = pool
    request = request_for()
    check_whole(detect(request, Feedback()), request)


def test_a_server_that_is_away_for_a_while_is_waited_for(request_for, stand_in, monkeypatch):
    """The server answers two requests, then nobody listens for a moment, then it is back."""
    served = []
    back = threading.Event()

    def pool(body):
        served.append(body)
        if len(served) > 2 and not back.is_set():
            return 502, b"<html>Bad gateway</html>"
        return stand_in.pool(body)

    stand_in.routes["POST /pooling"] = pool
    threading.Timer(0.7, back.set).start()
    request = request_for()
    check_whole(detect(request, Feedback()), request)


def test_a_server_that_stays_away_ends_the_run(request_for, failing, refusing, monkeypatch):
    monkeypatch.setattr(limits, "PATIENCE_S", 0.3)
    failing(set(range(3, 999)), refusing("Come back later.", "too_busy", 503))
    begun = time.monotonic()
    with pytest.raises(ServerError, match="Come back later; 2 of "):
        detect(request_for(), Feedback())
    assert time.monotonic() - begun < 10


def test_only_a_pause_that_the_server_asked_for_is_told_as_one(
    request_for, failing, refusing, monkeypatch
):
    """The run's own pauses may be longer than its patience."""
    monkeypatch.setattr(limits, "PATIENCE_S", 0.01)
    monkeypatch.setattr(limits, "BACKOFF_S", 0.2)
    failing(set(range(3, 999)), refusing("Come back later.", "too_busy", 503))
    with pytest.raises(ServerError, match="Come back later; "):
        detect(request_for(), Feedback())


def test_while_the_server_is_busy_it_is_asked_once_at_a_time(request_for, stand_in, refusing):
    together, most = [0], [0]
    lock = threading.Lock()
    busy = [0]

    def pool(body):
        with lock:
            busy[0] += 1
            number = busy[0]
            together[0] += 1
            if number > 4:
                most[0] = max(most[0], together[0])
        try:
            if number <= 12:
                return refusing("Busy.", "too_busy", 503)(body)
            return stand_in.pool(body)
        finally:
            with lock:
                if number <= 12:
                    together[0] -= 1
                else:
                    together[0] = -99

    stand_in.routes["POST /pooling"] = pool
    request = request_for()
    check_whole(detect(request, Feedback()), request)
    assert most[0] == 1


def test_another_model_after_a_restart_stops_the_run(request_for, stand_in, failing, refusing):
    def restart(body):
        stand_in.card["classes"][1]["name"] = "Burn scar"
        stand_in.card["title"] = "Burn scars"
        return refusing("Starting.", "", 503)(body)

    failing({3}, restart)
    with pytest.raises(ServerError, match="now runs another model") as caught:
        detect(request_for(), Feedback())
    assert caught.value.message.endswith("windows are kept, and the run can be continued.")


def test_classes_that_the_card_does_not_name_stop_the_run(request_for, stand_in, failing):
    from tests.qgis.conftest import answer, threshold

    def strange(body):
        data = json.loads(body)["data"]
        path = "/vsimem/strange.tif"
        gdal.FileFromMemBuffer(path, base64.b64decode(data["data"]))
        mask = threshold(gdal.Open(path), data)
        gdal.FileFromMemBuffer(path, mask)
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(1).WriteArray(np.full((2, 2), 7, np.uint8))
        dataset = None
        file = gdal.VSIFOpenL(path, "rb")
        content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file))
        gdal.VSIFCloseL(file)
        gdal.Unlink(path)
        return 200, answer(content)

    failing({3}, strange)
    with pytest.raises(ServerError, match="windows are kept") as caught:
        detect(request_for(), Feedback())
    assert "7" in caught.value.message + caught.value.details


def test_a_result_that_vanishes_is_said_so_and_nothing_is_lost(request_for, stand_in, failing):
    from plugin.jobs.unfinished import unfinished

    request = request_for()

    def delete(body):
        request.output.unlink(missing_ok=True)
        return stand_in.pool(body)

    failing({3}, delete)
    with pytest.raises(OutputError, match="can be continued"):
        detect(request, Feedback())
    (record,) = unfinished(request.journals)
    assert record.done >= 2


def test_no_thread_is_left(request_for, failing, refusing):
    before = threading.active_count()
    failing(set(range(4, 99)), refusing("No.", "", 401))
    with pytest.raises(TerramaskError):
        detect(request_for(), Feedback())
    from plugin.jobs import workers

    assert not [thread for thread in workers._leaving if thread.isRunning()]
    assert threading.active_count() <= before + 1


def test_a_scene_without_data_is_not_sent(request_for, stand_in, write_raster):
    values = np.zeros((6, 200, 300), np.int16)
    values[:, 150:, 200:] = 900
    names = ["B2", "B3", "B4", "B8A", "B11", "B12"]
    path = write_raster(values, names, nodata=0, name="scene_mostly_empty.tif")
    result = detect(request_for(path=path), Feedback())
    assert result.missing == 0
    assert len(stand_in.requests()) == result.requests < result.windows
    mask = gdal.Open(str(result.output)).ReadAsArray()
    np.testing.assert_array_equal(mask, np.where(values[0] == 0, 255, 0))


def test_a_place_that_is_no_reflectance_is_left_out_and_no_more(request_for, stand_in, refusing):
    """In the middle, where the run begins."""
    stand_in.card["tile"], stand_in.card["overlap"] = 32, 4

    def pool(body):
        transform, width, height = _asked(body)
        left, top = (transform[0] - 500000.25) / 10, (4200000.75 - transform[3]) / 10
        if left <= 150 < left + width and top <= 100 < top + height:
            return refusing("Its median is 4.", "not_reflectance", 400)(body)
        return stand_in.pool(body)

    stand_in.routes["POST /pooling"] = pool
    request = request_for()
    result = detect(request, Feedback())
    mask, wanted = gdal.Open(str(result.output)).ReadAsArray(), expected(request.scene.source)
    assert 1 <= result.missing <= 9
    assert (mask[:60] == wanted[:60]).all()
    assert mask[100, 150] == 255
    assert result.reasons == ("Its median is 4.",)


def test_a_scene_that_vanishes_ends_the_run_in_the_end(request_for, stand_in, monkeypatch):
    monkeypatch.setattr(limits, "PLACES_IN_A_ROW", 3)
    request = request_for()

    def pool(body):
        from pathlib import Path

        Path(request.scene.source).write_bytes(b"")
        return stand_in.pool(body)

    stand_in.routes["POST /pooling"] = pool
    with pytest.raises(TerramaskError) as caught:
        detect(request, Feedback())
    assert "can be continued" in caught.value.message


@pytest.mark.usefixtures("impatient")
def test_a_server_that_falls_silent_ends_the_run(request_for, stand_in, monkeypatch):
    monkeypatch.setattr(limits, "SILENCE_S", 1.0)
    monkeypatch.setattr(limits, "ATTEMPTS", 1000)
    served = []

    def pool(body):
        served.append(body)
        return stand_in.pool(body) if len(served) < 4 else stand_in.wait(body)

    stand_in.routes["POST /pooling"] = pool
    with pytest.raises(ServerError, match=r"did not answer in time.*; 3 of 15 windows are kept"):
        detect(request_for(), Feedback())


@pytest.mark.parametrize("seconds", ["3600", "9" * 400])
def test_a_server_that_wants_to_be_left_alone_for_long_ends_the_run(
    request_for, stand_in, monkeypatch, seconds
):
    from plugin.server import http_errors

    monkeypatch.setattr(http_errors, "retry_after", lambda *arguments: float(seconds))
    served = []

    def pool(body):
        served.append(body)
        return stand_in.pool(body) if len(served) < 3 else (503, b"")

    stand_in.routes["POST /pooling"] = pool
    with pytest.raises(ServerError, match=r"asks to wait (60 minutes|too long)"):
        detect(request_for(), Feedback())


def test_a_slow_card_is_no_reason_for_smaller_windows(
    request_for, stand_in, failing, refusing, monkeypatch
):
    from plugin.server import client

    monkeypatch.setattr(client, "CARD_TIMEOUT_MS", 2000)
    cards = []
    give = stand_in.routes["GET /v1/terramask"]

    def card(body):
        cards.append(body)
        if len(cards) in (2, 3):
            time.sleep(2.5)
        return give(body)

    stand_in.routes["GET /v1/terramask"] = card
    failing({3}, refusing("Busy.", "too_busy", 503))
    request = request_for()
    check_whole(detect(request, Feedback()), request)
    assert len(cards) >= 4


def test_a_model_that_changes_without_being_away_is_noticed(
    request_for, stand_in, failing, refusing
):
    """After any failure the card is looked at again."""

    def change(body):
        stand_in.card["overlap"] = 16
        return refusing("Out of memory.", "engine_failed", 500)(body)

    failing({3}, change)
    with pytest.raises(ServerError, match="now runs another model"):
        detect(request_for(), Feedback())


def test_an_empty_window_is_no_sign_of_life(request_for, stand_in, write_raster, monkeypatch):
    monkeypatch.setattr(limits, "PATIENCE_S", 0.4)
    values = np.zeros((6, 600, 600), np.int16)
    values[:, 280:320, 280:320] = 900
    names = ["B2", "B3", "B4", "B8A", "B11", "B12"]
    path = write_raster(values, names, nodata=0, name="scene_mostly_empty.tif")
    stand_in.routes["POST /pooling"] = lambda body: (502, b"")
    with pytest.raises(ServerError):
        detect(request_for(path=path), Feedback())
