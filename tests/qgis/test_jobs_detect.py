"""A run from plan to result, against a stand-in that thresholds one band."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal

from plugin.jobs.detect import detect
from plugin.jobs.progress import duration
from plugin.raster.windows import Window
from plugin.wire.errors import Cancelled, OutputError, SceneError, ServerError
from tests.qgis.runs import Feedback, expected

pytestmark = pytest.mark.usefixtures("qgis_app")


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
    assert (result.missing, result.cancelled, result.run_id) == (0, False, "")
    assert result.sent_bytes == sum(len(body) for route, body in stand_in.asked if "pool" in route)


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
    assert "6 of 13 bands" in tags["TERRAMASK_BANDS"]
    assert json.loads(tags["TERRAMASK_UNITS"])["indices"] == [1, 2, 3, 8, 11, 12]


def test_progress_is_told_in_windows_with_the_time_left(request_for):
    feedback = Feedback()
    result = detect(request_for(), feedback)
    assert feedback.texts[0] == f"0 of {result.windows} windows"
    assert feedback.texts[1].startswith("1 of ")
    assert feedback.texts[1].endswith(" left")
    assert feedback.texts[-1] == f"{result.windows} of {result.windows} windows"
    assert feedback.percent == sorted(feedback.percent)
    assert feedback.percent[-1] == 100
    assert any("for demonstration" in line for line in feedback.lines)


def test_a_run_begins_where_the_map_looks(request_for, stand_in):
    seen = []

    def pool(body):
        status, said = stand_in.pool(body)
        seen.append(json.loads(body)["data"]["data"])
        return status, said

    stand_in.routes["POST /pooling"] = pool
    request = request_for(more={"focus": (290, 190)}, transport="b64")
    detect(request, Feedback())
    # Two are under way from the beginning.
    ends = [(left + width, top + height) for left, top, width, height in map(_bounds, seen[:2])]
    assert (300, 200) in ends


def _bounds(encoded):
    import base64

    path = "/vsimem/seen.tif"
    gdal.FileFromMemBuffer(path, base64.b64decode(encoded))
    dataset = gdal.Open(path)
    transform = dataset.GetGeoTransform()
    size = dataset.RasterXSize, dataset.RasterYSize
    dataset = None
    gdal.Unlink(path)
    column, row = round((transform[0] - 500000.25) / 10), round((4200000.75 - transform[3]) / 10)
    return column, row, *size


def test_cancelling_before_anything_is_done_leaves_nothing(request_for, left_over, stand_in):
    feedback = Feedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        detect(request_for(), feedback)
    assert left_over() == []


def test_cancelling_keeps_what_is_there(request_for, stand_in, left_over):
    feedback = Feedback(cancel_after=3)
    result = detect(request_for(), feedback)
    assert result.cancelled
    assert 0 < result.missing < result.windows
    mask = gdal.Open(str(result.output)).ReadAsArray()
    wanted = expected(request_for().scene.source)
    there = mask != 255
    assert 0 < there.sum() < (wanted != 255).sum()
    np.testing.assert_array_equal(mask[there], wanted[there])
    assert left_over() == ["mask.tif"]
    assert any("the run was cancelled" in line for line in feedback.lines)


def test_cancelling_while_the_server_computes_frees_it_at_once(
    request_for, left_over, stand_in, started
):
    stand_in.routes["POST /pooling"] = stand_in.wait
    feedback, request = Feedback(), request_for()
    thread = started(lambda: detect(request, feedback))
    stand_in.has_been_asked(3)
    feedback.cancel()
    assert thread.ended()
    assert isinstance(thread.error, Cancelled)
    assert left_over() == []


def test_a_model_without_masks_is_refused(request_for, stand_in, left_over):
    stand_in.card["task"] = "embedding"
    with pytest.raises(ServerError, match="does not make masks"):
        detect(request_for(), Feedback())
    assert left_over() == []


def test_a_model_of_several_dates_is_refused(request_for, stand_in):
    stand_in.card["frames"] = 3
    with pytest.raises(SceneError, match="compares 3 dates"):
        detect(request_for(), Feedback())


def test_a_model_that_wants_the_date_is_told_it_or_refused(request_for, stand_in):
    stand_in.card["inputs"] = {"location": False, "acquired": True}
    with pytest.raises(SceneError, match="date of acquisition"):
        detect(request_for(), Feedback())


def test_probabilities_are_refused_where_there_are_none(request_for, stand_in):
    stand_in.card["outputs"] = ["classes"]
    with pytest.raises(SceneError, match="no probabilities"):
        detect(request_for(more={"probabilities": True}), Feedback())


def test_a_server_that_takes_too_little_is_said_so(request_for, stand_in):
    stand_in.card["limits"]["max_pixels"] = 64 * 64
    with pytest.raises(SceneError, match="takes 4096 pixels in a request"):
        detect(request_for(), Feedback())


def test_the_folder_of_the_result_must_exist(request_for, tmp_path, stand_in):
    from dataclasses import replace

    request = replace(request_for(), output=tmp_path / "nowhere" / "mask.tif")
    with pytest.raises(OutputError, match="does not exist"):
        detect(request, Feedback())
    assert stand_in.requests() == []


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "1 s"), (8.4, "8 s"), (59.6, "60 s"), (180, "3 min"), (4800, "1 h 20 min")],
)
def test_durations_are_readable(seconds, text):
    assert duration(seconds) == text
