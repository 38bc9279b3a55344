"""``terramask:detectfloods`` as Processing runs it, against a stand-in for the server."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsPalettedRasterRenderer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QEventLoop

from tests.qgis.runs import Feedback, refused

pytestmark = pytest.mark.usefixtures("provider")
ID = "terramask:detectfloods"
BLUE = (0x0B, 0x4F, 0xD6, 0xFF)


def test_the_algorithm_is_in_the_registry(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById(ID)
    assert algorithm.displayName() == "Detect floods"
    assert "255" in algorithm.shortHelpString()
    assert [d.name() for d in algorithm.parameterDefinitions()] == [
        *("INPUT", "PRODUCT", "LAYERS", "EXTENT", "POLYGONS", "SERVER", "AUTHCFG", "TRANSPORT"),
        *("BANDS", "SCALE", "OFFSET", "NODATA", "ACQUIRED", "PROBABILITIES", "RESAMPLE", "FOCUS"),
        "OUTPUT",
    ]
    names = {definition.name() for definition in algorithm.outputDefinitions()}
    assert names == {"OUTPUT", "FLOOD_KM2", "MISSING", "SUMMARY"}
    assert not provider.icon().isNull()
    assert provider.supportedOutputRasterLayerExtensions() == ["tif"]


def test_the_server_is_the_one_that_is_chosen_in_the_panel(kept):
    def default():
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
        return algorithm.parameterDefinition("SERVER").defaultValue()

    assert default() == "http://127.0.0.1:8000"
    kept(("Here", "http://127.0.0.1:8001"), ("Team", "http://floods.example")).choosing(
        "Team"
    ).save()
    assert default() == "http://floods.example"


def test_a_kept_server_gets_its_key_and_nobody_else_does(run, layer, kept, key, stand_in):
    kept(("Here", stand_in.address, key))
    run(layer)
    assert {headers.get("Authorization", "")[:6] for headers in stand_in.headers} == {"Basic "}
    stand_in.headers.clear()
    run(layer, SERVER=stand_in.address.replace("127.0.0.1", "localhost"))
    assert {headers.get("Authorization") for headers in stand_in.headers} == {None}


def test_the_whole_layer(run, layer):
    results = run(layer)
    mask = gdal.Open(results["OUTPUT"])
    values = mask.ReadAsArray()
    assert values.shape == (200, 300)
    assert mask.GetGeoTransform() == gdal.Open(layer.source()).GetGeoTransform()
    assert results["FLOOD_KM2"] == pytest.approx(np.count_nonzero(values == 1) * 1e-4)
    summary = json.loads(results["SUMMARY"])
    assert summary["flood_km2"] == pytest.approx(results["FLOOD_KM2"])
    assert summary["output"] == results["OUTPUT"]


def test_numbers_as_strings_as_qgis_process_sends_them(run, layer):
    results = run(layer.source(), EXTENT="500100,500200,4199800,4199900", TRANSPORT="b64")
    mask = gdal.Open(results["OUTPUT"])
    # Pixels of 10 m whose borders lie at 500000.25 and 4200000.75: touched ones are taken.
    assert (mask.RasterXSize, mask.RasterYSize) == (11, 11)
    assert mask.GetGeoTransform()[0] == 500090.25
    assert mask.GetGeoTransform()[3] == 4199900.75


def test_an_extent_in_another_crs(run, layer):
    bounds = QgsRectangle(-2.9995, 37.9395, -2.9985, 37.9405)
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    results = run(layer, EXTENT=QgsReferencedRectangle(bounds, wgs84))
    g = gdal.Open(results["OUTPUT"]).GetGeoTransform()
    assert (g[0] - 500000.25) % 10 == pytest.approx(0)
    mask = QgsRasterLayer(results["OUTPUT"])
    from qgis.core import QgsCoordinateTransform

    transform = QgsCoordinateTransform(wgs84, mask.crs(), QgsProject.instance())
    wanted = transform.transformBoundingBox(bounds).intersect(layer.extent())
    assert mask.extent().contains(wanted)
    assert mask.extent().width() <= wanted.width() + 20
    assert mask.extent().height() <= wanted.height() + 20


def test_an_extent_outside_the_layer(run, layer, left_over, stand_in):
    sentence = refused(lambda: run(layer, EXTENT="0,100,0,100"))
    assert "outside the layer" in sentence
    assert left_over() == []
    assert stand_in.asked == []


def test_the_scene_itself_is_not_replaced(run, layer):
    before = gdal.Open(layer.source()).ReadAsArray()
    assert "would replace the scene itself" in refused(lambda: run(layer, OUTPUT=layer.source()))
    np.testing.assert_array_equal(gdal.Open(layer.source()).ReadAsArray(), before)


@pytest.mark.parametrize(
    ("address", "said"),
    [("ftp://a.example", "not with ftp://"), ("a b", "not a server address")],
)
def test_what_is_no_address_is_refused_early(run, layer, address, said):
    assert said in refused(lambda: run(layer, SERVER=address))


def test_no_server(run, layer, free_address, left_over):
    assert "Nobody answers at" in refused(lambda: run(layer, SERVER=free_address))
    assert left_over() == []


def test_another_format_is_refused(run, layer, tmp_path, left_over):
    sentence = refused(lambda: run(layer, OUTPUT=str(tmp_path / "mask.gpkg")))
    assert "ends in .tif" in sentence
    assert left_over() == []


def test_a_picture(run, write_raster, left_over):
    picture = write_raster(np.zeros((3, 20, 20), np.uint8), ["Red", "Green", "Blue"])
    assert "8-bit picture with 3 bands" in refused(lambda: run(str(picture)))
    assert left_over() == []


def test_details_go_to_the_log_and_not_into_the_sentence(run, layer, stand_in, qgis_app):
    logged = []
    log = qgis_app.messageLog()
    log.messageReceived.connect(lambda text, tag, level: logged.append((text, tag)))
    stand_in.routes["POST /pooling"] = lambda body: (500, b"the model fell over")
    sentence = refused(lambda: run(layer))
    assert "fell over" not in sentence
    assert any("fell over" in str(text) and tag == "Terramask" for text, tag in logged)


def as_task(layer, stand_in, output, feedback, context):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    parameters = {
        "INPUT": layer,
        "SERVER": stand_in.address,
        "OUTPUT": output,
    }
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    loop, ended = QEventLoop(), []
    task.executed.connect(lambda ok, results: (ended.append((ok, results)), loop.quit()))
    task.taskTerminated.connect(loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    return ended[0]


def test_in_a_task_of_qgis_the_gui_stays_alive(layer, stand_in, tmp_path):
    from qgis.PyQt.QtCore import QTimer

    beats = []
    timer = QTimer()
    timer.timeout.connect(lambda: (beats.append(1), stand_in.released.set()))
    pool = stand_in.pool
    # No answer comes before the GUI thread has run its timer.
    stand_in.routes["POST /pooling"] = lambda body: stand_in.released.wait(20) and pool(body)
    timer.start(20)
    ok, results = as_task(
        layer, stand_in, str(tmp_path / "mask.tif"), Feedback(), QgsProcessingContext()
    )
    timer.stop()
    assert ok
    assert beats
    assert results["FLOOD_KM2"] > 0


def test_cancelling_a_task_leaves_nothing(layer, stand_in, tmp_path, left_over):
    feedback = Feedback()

    def cancel(body):
        feedback.cancel()
        return stand_in.wait(body)

    stand_in.routes["POST /pooling"] = cancel
    ok, _ = as_task(layer, stand_in, str(tmp_path / "mask.tif"), feedback, QgsProcessingContext())
    assert not ok
    assert feedback.errors == []
    assert left_over() == []


def loaded(context, output):
    """What Processing does with a result that is to be loaded."""
    details = context.layersToLoadOnCompletion()[output]
    layer = QgsRasterLayer(output, "?")
    details.setOutputLayerName(layer)
    QgsProject.instance().addMapLayer(layer)
    details.postProcessor().postProcessLayer(layer, context, Feedback())
    return layer


def assert_styled(layer):
    assert layer.name() == "Floods in Valley"
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    dry, flood = renderer.classes()
    assert (dry.value, dry.label, dry.color.alpha()) == (0, "Dry land", 0)
    assert (flood.value, flood.label) == (1, "Flood or other water")
    assert flood.color.getRgb() == BLUE


def test_a_loaded_result_is_styled_after_the_algorithm_has_gone(layer, stand_in, tmp_path):
    import gc

    output = str(tmp_path / "mask.tif")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    wanted = QgsProcessingOutputLayerDefinition(output, QgsProject.instance())
    ok, _ = as_task(layer, stand_in, wanted, Feedback(), context)
    assert ok
    gc.collect()
    assert_styled(loaded(context, output))


def test_it_works_as_a_step_of_a_model(layer, stand_in, tmp_path):
    model = QgsProcessingModelAlgorithm("model", "group")
    scene = QgsProcessingModelParameter("scene")
    model.addModelParameter(QgsProcessingParameterRasterLayer("scene", "Scene"), scene)
    step = QgsProcessingModelChildAlgorithm(ID)
    step.setChildId("floods")
    source = QgsProcessingModelChildParameterSource
    step.addParameterSources("INPUT", [source.fromModelParameter("scene")])
    step.addParameterSources("SERVER", [source.fromStaticValue(stand_in.address)])
    output = QgsProcessingModelOutput("mask")
    output.setChildId("floods")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"mask": output})
    model.addChildAlgorithm(step)
    path = str(tmp_path / "mask.tif")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, ok = model.run({"scene": layer, "floods:mask": path}, context, Feedback())
    assert ok
    assert results["floods:mask"] == path
    assert gdal.Open(path).RasterXSize == 300
