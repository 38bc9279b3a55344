"""A server that is too slow for what it is asked."""

from __future__ import annotations

import base64
import json

import numpy as np
import pytest
from osgeo import gdal

from plugin.jobs.detect import detect
from plugin.wire.errors import ServerError
from tests.qgis.runs import Feedback, expected

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def slow_above(stand_in):
    """The server answers no request of more pixels than this."""

    def set_limit(pixels):
        def pool(body):
            status, said = stand_in.pool(body)
            path = "/vsimem/slow-above.tif"
            gdal.FileFromMemBuffer(path, base64.b64decode(json.loads(said)["data"]["data"]))
            mask = gdal.Open(path)
            too_large = mask.RasterXSize * mask.RasterYSize > pixels
            mask = None
            gdal.Unlink(path)
            return stand_in.wait(body) if too_large else (status, said)

        stand_in.routes["POST /pooling"] = pool

    return set_limit


@pytest.mark.usefixtures("impatient")
def test_a_server_that_is_too_slow_is_asked_for_less(request_for, stand_in, slow_above):
    stand_in.card["limits"]["request_tiles"] = 16
    slow_above(2 * 2 * 64 * 64)
    feedback = Feedback()
    result = detect(request_for(), feedback)
    wanted = expected(request_for().scene.source)
    np.testing.assert_array_equal(gdal.Open(str(result.output)).ReadAsArray(), wanted)
    assert sum("in smaller parts" in line for line in feedback.lines) == 2
    assert len(stand_in.requests()) == result.requests + 2
    assert feedback.texts[-1] == f"Part {result.requests} of {result.requests}"
    assert feedback.percent[-1] == 100


@pytest.mark.usefixtures("impatient")
def test_a_server_that_is_too_slow_for_the_least_is_said_so(
    request_for, stand_in, slow_above, left_over
):
    stand_in.card["limits"]["request_tiles"] = 8
    slow_above(0)
    with pytest.raises(ServerError, match="did not answer in time") as caught:
        detect(request_for(), Feedback())
    assert caught.value.kind == "timeout"
    assert len(stand_in.requests()) == 2
    assert left_over() == []


def test_another_failure_is_not_tried_again(request_for, stand_in, refusing):
    stand_in.card["limits"]["request_tiles"] = 16
    stand_in.routes["POST /pooling"] = refusing("The model is out of memory.", "oom", 500)
    with pytest.raises(ServerError, match="out of memory"):
        detect(request_for(), Feedback())
    assert len(stand_in.requests()) == 1
