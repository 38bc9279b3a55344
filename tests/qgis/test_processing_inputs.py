"""Everything that can be handed to ``terramask:detectfloods``, against a stand-in."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from tests import products
from tests.qgis.runs import Feedback, expected, refused

pytestmark = [pytest.mark.usefixtures("provider", "qgis_new_project")]
UTM = "EPSG:32630"


def pixels(results):
    return gdal.Open(results["OUTPUT"]).ReadAsArray()


def polygons(boxes, crs=UTM):
    """A layer of rectangles given in UTM, in another CRS if asked."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "areas", "memory")
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(UTM), layer.crs(), QgsProject.instance()
    )
    for box in boxes:
        geometry = QgsGeometry.fromRect(QgsRectangle(*box))
        geometry.transform(transform)
        feature = QgsFeature()
        feature.setGeometry(geometry)
        layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


LEFT = (500000.25, 4199000.75, 500500.25, 4200000.75)
RIGHT = (502500.25, 4198000.75, 503000.25, 4198500.75)


@pytest.mark.parametrize("crs", [UTM, "EPSG:4326", "EPSG:3857"])
def test_polygons_in_any_crs(run, layer, crs):
    mask = pixels(run(layer, POLYGONS=polygons([LEFT, RIGHT], crs)))
    wanted = expected(layer.source())
    inside = np.zeros_like(wanted, bool)
    inside[:100, :50] = inside[150:, 250:] = True
    if crs == UTM:
        np.testing.assert_array_equal(mask, np.where(inside, wanted, 255))
        return
    # A pixel whose centre lies by rounding on the other side of a border.
    assert (mask != np.where(inside, wanted, 255)).mean() < 0.005
    assert (mask[5:95, 5:45] == wanted[5:95, 5:45]).all()


def test_selected_polygons_only(run, layer):
    areas = polygons([LEFT, RIGHT])
    areas.selectByIds([feature.id() for feature in areas.getFeatures(QgsFeatureRequest())][:1])
    chosen = QgsProcessingFeatureSourceDefinition(areas.id(), selectedFeaturesOnly=True)
    mask = pixels(run(layer, POLYGONS=chosen))
    assert mask.shape == (100, 50)


def prepared(layer, stand_in, output, **more):
    """An algorithm that has begun with these, and what calls the rest of it."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("terramask:detectfloods")
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    parameters = {"INPUT": layer, "SERVER": stand_in.address, "OUTPUT": str(output), **more}
    fine = algorithm.prepare(parameters, context, feedback)
    return fine, feedback, lambda: algorithm.runPrepared(parameters, context, feedback)


def test_polygons_whose_layer_goes_after_the_start_still_count(layer, stand_in, tmp_path):
    areas = polygons([LEFT, RIGHT])
    areas.selectByIds([feature.id() for feature in areas.getFeatures(QgsFeatureRequest())][:1])
    chosen = QgsProcessingFeatureSourceDefinition(areas.id(), selectedFeaturesOnly=True)
    fine, _, go_on = prepared(layer, stand_in, tmp_path / "mask.tif", POLYGONS=chosen)
    assert fine
    QgsProject.instance().removeMapLayer(areas.id())
    assert pixels(go_on()).shape == (100, 50)


def test_polygons_whose_layer_is_gone_are_refused(layer, stand_in, tmp_path):
    chosen = QgsProcessingFeatureSourceDefinition("gone", selectedFeaturesOnly=False)
    fine, feedback, _ = prepared(layer, stand_in, tmp_path / "mask.tif", POLYGONS=chosen)
    assert not fine
    assert feedback.errors == ["The polygons cannot be opened; check that their layer is there."]


def test_an_area_whose_layer_is_gone_is_not_taken_for_the_whole_scene(layer, stand_in, tmp_path):
    area = polygons([LEFT])
    fine, _, go_on = prepared(layer, stand_in, tmp_path / "mask.tif", EXTENT=area.id())
    assert fine
    QgsProject.instance().removeMapLayer(area.id())
    assert refused(go_on) == "The area cannot be read; check that its layer is there."
    assert stand_in.requests() == []


def test_no_polygons_are_refused(run, layer, stand_in):
    assert "no polygons" in refused(lambda: run(layer, POLYGONS=polygons([])))
    assert stand_in.requests() == []


def test_polygons_elsewhere_are_refused(run, layer):
    far = polygons([(600000, 4300000, 600100, 4300100)])
    assert "outside" in refused(lambda: run(layer, POLYGONS=far))


def test_an_area_and_polygons_together_are_refused(run, layer):
    extent = "500000,500100,4199000,4199900 [EPSG:32630]"
    sentence = refused(lambda: run(layer, POLYGONS=polygons([LEFT]), EXTENT=extent))
    assert sentence == "Give an area or polygons, not both."


def test_exactly_one_scene_is_wanted(run, layer, tmp_path):
    for given in ({"INPUT": None}, {"PRODUCT": str(tmp_path)}, {"LAYERS": [layer]}):
        assert refused(lambda given=given: run(layer, **given)).startswith("Give one scene")


def test_a_layer_that_does_not_load_is_said_so(run, tmp_path):
    """By QGIS itself, which names the parameter."""
    with pytest.raises(QgsProcessingException, match=r"INPUT|cannot be opened"):
        run(str(tmp_path / "missing.tif"))


@pytest.mark.parametrize("by", ["folder", "file", "zip"])
def test_a_product_of_separate_files(run, stand_in, tmp_path, by):
    folder = products.landsat(tmp_path)
    given = {
        "folder": folder,
        "file": next(iter(sorted(folder.glob("*_MTL.txt")))),
        "zip": products.zipped(folder) if by == "zip" else None,
    }[by]
    results = run(None, PRODUCT=str(given))
    mask = pixels(results)
    swir = products.truth("SWIR_1", 30)
    assert mask.shape == swir.shape
    np.testing.assert_array_equal(mask == 255, np.isnan(swir))
    (asked, *_) = stand_in.requests()
    assert asked["scale"] == pytest.approx(0.0000275)
    assert asked["offset"] == pytest.approx(-0.2)


def test_bands_as_separate_layers(run, tmp_path):
    folder = products.landsat(tmp_path)
    layers = [
        QgsRasterLayer(str(path), path.stem)
        for path in sorted(folder.glob("*_B[2-7].[tT][iI][fF]"))
    ]
    assert len(layers) == 6
    QgsProject.instance().addMapLayers(layers)
    mask = pixels(run(None, LAYERS=layers))
    np.testing.assert_array_equal(mask == 255, np.isnan(products.truth("SWIR_1", 30)))


def test_bands_and_units_by_hand(run, stand_in, write_raster):
    values = np.full((8, 100, 100), 900, np.int16)
    values[6] = 300
    path = write_raster(values, name="scene_unnamed.tif")
    layer = QgsRasterLayer(str(path), "unnamed")
    QgsProject.instance().addMapLayer(layer)
    assert "names" in refused(lambda: run(layer))
    results = run(layer, BANDS="1,2,3,4,7,8", SCALE=0.0002, OFFSET=-0.01, NODATA=-5)
    assert (pixels(results) == 1).all()
    for asked in stand_in.requests():
        assert (asked["scale"], asked["offset"]) == (0.0002, -0.01)
    summary = json.loads(results["SUMMARY"])
    assert "6 of 8 bands" in summary["bands"]


@pytest.mark.parametrize("text", ["a", "0,1", "1,,2", "1.5"])
def test_band_numbers_that_are_none_are_refused_early(run, layer, text, stand_in):
    assert "not a list of band numbers" in refused(lambda: run(layer, BANDS=text))
    assert stand_in.asked == []


def test_bands_that_the_file_has_not_are_refused(run, layer):
    assert "13" in refused(lambda: run(layer, BANDS="1,2,3,4,5,99"))


def test_resampling_to_the_models_pixels(run, layer, stand_in):
    stand_in.card["gsd"] = 30.0
    mask = gdal.Open(run(layer, RESAMPLE=True)["OUTPUT"])
    assert mask.GetGeoTransform()[1] == pytest.approx(30, rel=0.02)
    assert mask.RasterXSize == pytest.approx(100, abs=1)


def test_pixels_of_another_size_are_said_so(layer, stand_in, tmp_path):
    stand_in.card["gsd"] = 30.0
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("terramask:detectfloods")
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    parameters = {
        "INPUT": layer,
        "SERVER": stand_in.address,
        "OUTPUT": str(tmp_path / "mask.tif"),
    }
    _, fine = algorithm.run(parameters, context, feedback)
    assert fine
    (said,) = [line for line in feedback.lines if "resample" in line]
    assert "10 m" in said
    assert "30 m" in said


def test_a_point_to_begin_around(run, layer, stand_in):
    run(layer, FOCUS="502990,4198010 [EPSG:32630]", TRANSPORT="b64")
    first = stand_in.requests()[0]["data"]
    import base64

    gdal.FileFromMemBuffer("/vsimem/first.tif", base64.b64decode(first))
    corner = gdal.Open("/vsimem/first.tif").GetGeoTransform()
    gdal.Unlink("/vsimem/first.tif")
    assert corner[0] > 501500
    assert corner[3] < 4199500


def test_a_cancelled_run_gives_what_is_there_and_can_be_continued(layer, stand_in, tmp_path):
    registry = QgsApplication.processingRegistry()
    context, feedback = QgsProcessingContext(), Feedback(cancel_after=3)
    context.setProject(QgsProject.instance())
    parameters = {
        "INPUT": layer,
        "SERVER": stand_in.address,
        "OUTPUT": str(tmp_path / "mask.tif"),
    }
    part, _ = registry.createAlgorithmById("terramask:detectfloods").run(
        parameters, context, feedback
    )
    assert part["MISSING"] > 0
    summary = json.loads(part["SUMMARY"])
    assert summary["cancelled"]
    continued, fine = registry.createAlgorithmById("terramask:continuerun").run(
        {"RUN": summary["run"]}, context, Feedback()
    )
    assert fine
    assert continued["MISSING"] == 0
    assert continued["OUTPUT"] == part["OUTPUT"]
    np.testing.assert_array_equal(pixels(continued), expected(layer.source()))


def test_nothing_to_continue_is_said_so():
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("terramask:continuerun")
    fits, reason = algorithm.checkParameterValues({"RUN": "0" * 32}, QgsProcessingContext())
    assert not fits
    assert reason.startswith("There is no")


def test_probabilities_are_bands_of_the_result(run, layer, stand_in):
    stand_in.card["outputs"] = ["classes"]
    assert "no probabilities" in refused(lambda: run(layer, PROBABILITIES=True))


def test_in_the_main_thread_as_in_a_script(layer, stand_in, tmp_path):
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    results = processing.run(
        "terramask:detectfloods",
        {"INPUT": layer, "SERVER": stand_in.address, "OUTPUT": str(tmp_path / "mask.tif")},
    )
    np.testing.assert_array_equal(pixels(results), expected(layer.source()))


def test_what_is_left_empty_is_as_recognised(run, layer, stand_in):
    run(layer, BANDS="", SCALE="", OFFSET="", NODATA="", ACQUIRED="")
    assert all("scale" not in asked for asked in stand_in.requests())


@pytest.mark.parametrize("scale", [0, -1, float("nan")])
def test_a_scale_that_is_none_is_refused(run, layer, scale, stand_in):
    assert "above 0" in refused(lambda: run(layer, SCALE=scale))
    assert stand_in.requests() == []


def test_no_data_given_by_hand_is_none_after_resampling(run, stand_in, write_raster):
    values = np.full((6, 128, 160), 2500, np.int16)
    values[:, ::3] = -3000
    names = ["B2", "B3", "B4", "B8A", "B11", "B12"]
    layer = QgsRasterLayer(str(write_raster(values, names, name="scene_gaps.tif")), "gaps")
    QgsProject.instance().addMapLayer(layer)
    stand_in.card["gsd"] = 20.0
    mask = pixels(run(layer, NODATA=-3000, RESAMPLE=True))
    assert not (mask == 1).any()


def test_a_run_is_continued_where_its_folder_has_gone(layer, stand_in, tmp_path):
    import shutil

    registry = QgsApplication.processingRegistry()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    folder = tmp_path / "gone"
    folder.mkdir()
    parameters = {
        "INPUT": layer,
        "SERVER": stand_in.address,
        "OUTPUT": str(folder / "mask.tif"),
    }
    part, _ = registry.createAlgorithmById("terramask:detectfloods").run(
        parameters, context, Feedback(cancel_after=3)
    )
    shutil.rmtree(folder)
    run_id = json.loads(part["SUMMARY"])["run"]
    continued, fine = registry.createAlgorithmById("terramask:continuerun").run(
        {"RUN": run_id}, context, Feedback()
    )
    assert fine
    assert continued["OUTPUT"] != part["OUTPUT"]
    np.testing.assert_array_equal(pixels(continued), expected(layer.source()))
