"""The run from plan to mosaic, against a stand-in that thresholds one band."""

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
