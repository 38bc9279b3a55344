"""How a result was made, in the properties of its layer."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, Qt

from plugin.processing.layer_metadata import describe
from tests.qgis.runs import Feedback

pytestmark = pytest.mark.usefixtures("provider")


def lines(layer):
    return dict(line.split(": ", 1) for line in layer.metadata().history())


def test_a_run_s_result_tells_how_it_was_made(run, layer, stand_in, tmp_path):
    path = run(layer)["OUTPUT"]
    result = QgsRasterLayer(path, "Floods")
    describe(result, "Floods in Valley")
    metadata, told = result.metadata(), lines(result)
    assert metadata.title() == "Floods in Valley"
    assert "'demo_flood'" in metadata.abstract()
    assert "'Valley'" in metadata.abstract()
    assert "part is missing" not in metadata.abstract()
    assert (told["Scene"], told["Server"], told["Model"]) == (
        *("Valley", stand_in.address, "demo_flood"),
    )
    assert f"vllm {stand_in.card['versions']['vllm']}" in told["On the server"]
    assert told["Tiles"] == "64 px, overlap 8 px"
    assert "6 of 13 bands" in told["Read as"]
    assert "NIR narrow: B8A" in told["Bands and numbers"]
    assert told["Version of Terramask"] == "0.1.0"
    assert told["Written"].startswith(QDate.currentDate().toString(Qt.DateFormat.ISODate))
    assert metadata.links() == []
    assert metadata.licenses() == []
    assert metadata.extent().spatialExtents()[0].extentCrs == result.crs()
    html = result.htmlMetadata()
    assert "Floods in Valley" in html
    assert stand_in.address in html


def test_the_day_of_acquisition(run, layer):
    result = QgsRasterLayer(
        run(layer, BANDS="2,3,4,9,12,13", ACQUIRED="2019-09-14")["OUTPUT"], "Floods"
    )
    describe(result, "Floods")
    assert lines(result)["Acquired"] == "2019-09-14"
    (period,) = result.metadata().extent().temporalExtents()
    assert period.begin().date() == period.end().date() == QDate(2019, 9, 14)


def test_the_signature_of_an_address_is_not_written_down(run, layer):
    layer.setName("scene.tif?X-Signature=secret")
    path = run(layer)["OUTPUT"]
    assert gdal.Open(path).GetMetadataItem("TERRAMASK_SCENE") == "scene.tif"


def test_a_result_that_processing_loads_has_it_too(stand_in, layer, tmp_path):
    output, context = str(tmp_path / "mask.tif"), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("terramask:detectfloods")
    wanted = QgsProcessingOutputLayerDefinition(output, QgsProject.instance())
    given = {"INPUT": layer, "SERVER": stand_in.address, "OUTPUT": wanted}
    algorithm.run(given, context, Feedback(), {}, False)
    result = QgsRasterLayer(output, "?")
    context.layersToLoadOnCompletion()[output].postProcessor().postProcessLayer(
        result, context, Feedback()
    )
    assert result.metadata().title() == "Floods in Valley"


def test_another_layer_is_left_alone(layer):
    before = layer.metadata().title(), layer.metadata().history()
    describe(layer, "Floods")
    assert (layer.metadata().title(), layer.metadata().history()) == before
