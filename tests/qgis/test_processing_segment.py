"""``terramask:segment``: any model by its card."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)

from plugin.jobs.journal import Journal
from plugin.jobs.request import DetectRequest, runs_folder
from plugin.jobs.unfinished import unfinished
from tests.qgis.class_masks import call
from tests.qgis.runs import Feedback, expected, refused

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def burnt(stand_in):
    """The stand-in as a server whose model finds burn scars."""
    stand_in.card["classes"] = [
        {"id": 0, "name": "Unburnt", "color": "#00000000", "flood": False},
        {"id": 1, "name": "Burn scar", "color": "#D64B0BFF", "flood": False},
    ]
    return stand_in


@pytest.fixture
def given(stand_in, layer, tmp_path):
    return {"INPUT": layer, "SERVER": stand_in.address, "OUTPUT": tmp_path / "mask.tif"}


def test_it_has_the_parameters_of_detect_floods():
    registry = QgsApplication.processingRegistry()
    detect, segment = (
        registry.algorithmById(f"terramask:{name}") for name in ("detectfloods", "segment")
    )
    names = [definition.name() for definition in segment.parameterDefinitions()]
    assert names == [definition.name() for definition in detect.parameterDefinitions()]
    outputs = {definition.name() for definition in segment.outputDefinitions()}
    assert outputs == {"OUTPUT", "MISSING", "SUMMARY"}
    assert "burn scars" in segment.shortHelpString()
    assert "255" in segment.shortHelpString()


def test_a_model_for_burn_scars(burnt, given, layer):
    assert "does not look for floods" in refused(lambda: call("detectfloods", given))
    results = call("segment", given)
    mask = gdal.Open(results["OUTPUT"])
    np.testing.assert_array_equal(mask.ReadAsArray(), expected(layer.source()))
    assert mask.GetRasterBand(1).GetMetadata()["CLASS_1"] == "Burn scar"
    assert (results["MISSING"], "FLOOD_KM2" in results) == (0, False)
    summary = json.loads(results["SUMMARY"])
    assert "flood_km2" not in summary
    assert summary["pixels"]["Burn scar"] == np.count_nonzero(expected(layer.source()) == 1)


def test_a_model_for_floods_also_tells_the_flooded_area(stand_in, given):
    results = call("segment", given)
    assert results["FLOOD_KM2"] > 0
    assert json.loads(results["SUMMARY"])["flood_km2"] == pytest.approx(results["FLOOD_KM2"])


def test_a_model_without_classes_is_refused(stand_in, given):
    stand_in.card["task"] = "regression"
    assert "does not make masks" in refused(lambda: call("segment", given))


def test_a_loaded_result_is_named_for_what_it_is(burnt, given, tmp_path):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given["OUTPUT"] = QgsProcessingOutputLayerDefinition(
        str(tmp_path / "mask.tif"), QgsProject.instance()
    )
    results = call("segment", given, context=context)
    details = context.layersToLoadOnCompletion()[results["OUTPUT"]]
    assert details.name == "Classes in Valley"
    assert details.postProcessor() is not None


def test_a_run_for_any_model_is_continued_as_such(burnt, given, layer):
    part = call("segment", given, Feedback(cancel_after=3))
    assert part["MISSING"] > 0
    run = json.loads(part["SUMMARY"])["run"]
    results = call("continuerun", {"RUN": run})
    assert (results["MISSING"], "FLOOD_KM2" in results) == (0, False)
    values = gdal.Open(results["OUTPUT"]).ReadAsArray()
    np.testing.assert_array_equal(values, expected(layer.source()))
    assert run not in {record.id for record in unfinished(runs_folder())}


def test_a_run_that_began_before_there_were_others_is_for_floods(request_for):
    request = request_for(more={"floods": False})
    about = request.to_json()
    assert DetectRequest.from_json(about, request.journals).floods is False
    del about["floods"]
    assert DetectRequest.from_json(about, request.journals).floods is True


def test_what_is_kept_says_whether_floods_were_asked_for(request_for):
    request = request_for(more={"floods": False})
    journal = Journal.create(request.journals, request.to_json())
    assert journal.about()["floods"] is False
    journal.finish()


def test_a_mask_tells_which_of_its_classes_are_floods(stand_in, given, tmp_path):
    def told(name):
        mask = gdal.Open(call(name, given)["OUTPUT"])
        return mask.GetRasterBand(1).GetMetadata()["FLOOD_CLASSES"]

    assert told("detectfloods") == "1"
    stand_in.card["classes"][1]["flood"] = False
    assert told("segment") == "none"
