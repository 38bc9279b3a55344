"""What a run will take, told before it begins."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from plugin.jobs.detect import detect
from plugin.jobs.estimate import Estimate, estimate
from plugin.jobs.resolution import describe, differs
from plugin.raster.region import Region
from plugin.raster.windows import Window
from plugin.wire.card import ModelCard
from plugin.wire.errors import SceneError
from tests.qgis.runs import Feedback

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def card(stand_in):
    return lambda: ModelCard.from_json(stand_in.card)


def test_it_is_close_to_what_comes(request_for, stand_in, card):
    request = request_for()
    told = estimate(request, card())
    result = detect(request, Feedback())
    assert (told.width, told.height, told.pixels) == (300, 200, 60_000)
    assert told.km2 == pytest.approx(6.0, rel=1e-6)
    assert told.windows == result.windows
    assert told.bytes == pytest.approx(result.sent_bytes, rel=0.5)
    assert told.host == "127.0.0.1"


def test_nothing_is_asked_of_the_server(request_for, stand_in, card):
    estimate(request_for(), card())
    assert stand_in.asked == []


def test_an_area_counts_alone(request_for, card):
    told = estimate(request_for(Window(10, 10, 20, 30)), card())
    assert (told.width, told.height, told.windows) == (20, 30, 1)
    assert told.km2 == pytest.approx(0.06)
    assert told.tiles <= 4


def test_a_polygon_counts_its_own_pixels(request_for, card):
    from qgis.core import QgsGeometry, QgsRectangle

    request = request_for()
    box = QgsRectangle(500000.25, 4199500.75, 500500.25, 4200000.75)
    wkb = bytes(QgsGeometry.fromRect(box).asWkb())
    far = QgsRectangle(502500.25, 4198000.75, 503000.25, 4198500.75)
    both = [wkb, bytes(QgsGeometry.fromRect(far).asWkb())]
    told = estimate(replace(request, region=Region.of_polygons(request.scene, both)), card())
    assert told.pixels == 5000
    assert told.km2 == pytest.approx(0.5)
    assert told.windows < 15


def test_time_is_what_the_server_advises(request_for, stand_in, card):
    stand_in.card["limits"]["request_tiles"] = 16
    quick = estimate(request_for(), card())
    stand_in.card["limits"]["request_tiles"] = 4
    slow = estimate(request_for(), card())
    assert quick.seconds < slow.seconds


def test_bands_that_are_missing_are_said(request_for, card, write_raster):
    path = write_raster(np.ones((8, 50, 50), np.int16), name="scene_eight.tif")
    with pytest.raises(SceneError, match="names"):
        estimate(request_for(path=path), card())


SMALL = Estimate(512, 512, 262144, 20.94, 1, 1, 1_900_000, 6.2, "127.0.0.1")


def test_the_sentence():
    assert SMALL.sentence() == (
        "512 \u00d7 512 px · 20.9 km² · 1 window · sends about 1.9 MB to 127.0.0.1 · about 6 s"
    )
    many = replace(SMALL, windows=40, bytes=0, seconds=None, host="gpu.example")
    assert many.sentence() == (
        "512 \u00d7 512 px · 20.9 km² · 40 windows · gpu.example fetches the pixels itself"
    )
    assert "sends about 2.5 GB to" in replace(SMALL, bytes=2_500_000_000).sentence()
    assert "sends about 700 kB to" in replace(SMALL, bytes=700_000).sentence()


@pytest.mark.parametrize(("km2", "said"), [(1474.6, "1475 km²"), (999.7, "1000 km²")])
def test_large_scenes_have_no_powers_of_ten(km2, said):
    large = replace(SMALL, km2=km2, bytes=199_700_000).sentence()
    assert said in large
    assert "sends about 200 MB to" in large


@pytest.mark.parametrize(
    ("gsd", "far"), [(10.0, False), (14.9, False), (15.1, True), (6.7, False), (6.6, True)]
)
def test_pixels_of_another_size_are_told(request_for, stand_in, card, gsd, far):
    stand_in.card["gsd"] = gsd
    scene = request_for().scene
    assert scene.gsd == pytest.approx(10.0, rel=0.01)
    assert differs(scene, card()) is far
    assert bool(describe(scene, card())) is far


def test_a_model_without_a_size_takes_any(request_for, stand_in, card):
    stand_in.card["gsd"] = None
    assert not differs(request_for().scene, card())
