"""``terramask:masktopolygons``: polygons, their areas, what is left out, and what is refused."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop

from plugin.wire.errors import OutputError
from tests.qgis.class_masks import BLUE, NAMES, call, rows_of, strip_ha, write_mask
from tests.qgis.runs import Feedback, refused

pytestmark = pytest.mark.usefixtures("provider", "qgis_new_project")
NAME = "masktopolygons"
UTM_SCALE = 0.9996**2
"""What a plane area at UTM's central meridian is too small by."""


@pytest.fixture
def output(tmp_path):
    return tmp_path / "patches.gpkg"


def land(height=40, width=50):
    return np.zeros((height, width), np.uint8)


def polygons(path, output, **more):
    results = call(NAME, {"INPUT": path, "OUTPUT": output, **more})
    return rows_of(results["OUTPUT"])


def areas(rows):
    return sorted(row["area_ha"] for row in rows)


def test_it_is_in_the_registry():
    algorithm = QgsApplication.processingRegistry().algorithmById(f"terramask:{NAME}")
    assert [d.name() for d in algorithm.parameterDefinitions()] == [
        *("INPUT", "CLASSES", "MIN_AREA", "SIMPLIFY", "OUTPUT")
    ]
    assert not algorithm.icon().isNull()


def test_floods_become_polygons_with_true_areas(tmp_path, output):
    values = land()
    values[5:15, 10:30] = 1
    values[30:35, 40:45] = 1
    values[0, :] = 255
    rows = polygons(write_mask(tmp_path / "mask.tif", values), output)
    assert areas(rows) == pytest.approx([0.25 / UTM_SCALE, 2 / UTM_SCALE], rel=1e-4)
    for row in rows:
        assert (row["class_id"], row["class"]) == (1, "Flood or other water")
        assert row["area_km2"] == pytest.approx(row["area_ha"] / 100)
    box = max(rows, key=lambda row: row["area_ha"])["geometry"].boundingBox()
    assert box.toRectF().getRect() == (500100, 4199850, 200, 100)
    layer = QgsVectorLayer(str(output))
    assert layer.crs().authid() == "EPSG:32630"
    assert [field.name() for field in layer.fields()][1:] == [
        *("class_id", "class", "area_ha", "area_km2")
    ]


def test_degrees(tmp_path, output):
    values = land(200, 300)
    values[100:180, 20:220] = 1
    step = 1e-4
    path = write_mask(
        tmp_path / "mask.tif", values, transform=(10, step, 0, 60, 0, -step), epsg=4326
    )
    (row,) = polygons(path, output, SIMPLIFY=5)
    expected = strip_ha(60 - 180 * step, 60 - 100 * step, 200 * step)
    assert row["area_ha"] == pytest.approx(expected, rel=1e-5)
    assert QgsVectorLayer(str(output)).crs().authid() == "EPSG:4326"


def test_a_long_straight_edge_is_measured_as_it_lies_on_the_map(tmp_path, output):
    """Half a scene of 200 km: its upper edge has two points only, the lower one many. The same
    ground is measured once more as a chess board, whose edges are short."""
    values = land(400, 400)
    values[:200] = 1
    values[200, ::2] = 1
    board = values * (1 + np.indices(values.shape).sum(axis=0) % 2)
    grid = (499750.0, 500.0, 0.0, 6700000.0, 0.0, -500.0)
    (half,) = polygons(write_mask(tmp_path / "half.tif", values, transform=grid), output)
    path = write_mask(tmp_path / "board.tif", board, transform=grid, names={}, floods=None)
    pieces = polygons(path, tmp_path / "board.gpkg")
    assert half["area_ha"] == pytest.approx(sum(areas(pieces)), rel=1e-6)


def test_a_temporary_result_is_a_file(tmp_path):
    values = land()
    values[5:15, 10:30] = 1
    rows = polygons(write_mask(tmp_path / "mask.tif", values), "TEMPORARY_OUTPUT")
    assert len(rows) == 1


def test_pixels_that_touch_at_a_corner_are_two_patches(tmp_path, output):
    values = land()
    values[3, 3] = values[4, 4] = 1
    rows = polygons(write_mask(tmp_path / "mask.tif", values), output)
    assert len(rows) == 2


def test_every_polygon_is_valid_and_nothing_is_lost(tmp_path, output):
    values = np.random.default_rng(3).integers(0, 4, (120, 120)).astype(np.uint8)
    values[values == 3] = 255
    rows = polygons(
        write_mask(tmp_path / "m.tif", values, floods=None, names={}), output, CLASSES="0,1,2"
    )
    assert all(row["geometry"].isGeosValid() for row in rows)
    for number in (0, 1, 2):
        planes = [row["geometry"].area() for row in rows if row["class_id"] == number]
        assert sum(planes) == pytest.approx((values == number).sum() * 100)


@pytest.mark.parametrize("least", [0.5, "0.5"])
def test_small_patches_and_small_holes_go(tmp_path, output, least):
    values = land(60, 60)
    values[5:25, 5:25] = 1
    values[10:13, 10:13] = 0  # 0.09 ha: filled
    values[15:23, 10:18] = 0  # 0.64 ha: stays
    values[40:47, 40:47] = 1  # 0.49 ha: goes
    values[40:48, 5:12] = 1  # 0.56 ha: stays
    rows = polygons(write_mask(tmp_path / "mask.tif", values), output, MIN_AREA=least)
    assert areas(rows) == pytest.approx([0.56 / UTM_SCALE, 3.36 / UTM_SCALE], rel=1e-4)


def test_the_smallest_area_is_that_on_the_ground(tmp_path, output):
    """At 60 degrees a degree is half as long as at the equator: one patch in each."""
    for latitude, kept in ((60.0, 0), (0.02, 1)):
        values = land()
        values[10:20, 10:20] = 1
        path = write_mask(
            tmp_path / "mask.tif", values, transform=(10, 1e-4, 0, latitude, 0, -1e-4), epsg=4326
        )
        assert len(polygons(path, output, MIN_AREA=1)) == kept


def test_a_small_hole_without_data_stays(tmp_path, output):
    values = land()
    values[5:35, 5:35] = 1
    values[10:13, 10:13] = 0
    values[20:23, 20:23] = 0
    values[21, 21] = 255
    (row,) = polygons(write_mask(tmp_path / "mask.tif", values), output, MIN_AREA=1)
    assert row["geometry"].area() == 90000 - 900


def test_simplifying_keeps_within_its_metres_and_valid(tmp_path, output):
    rows, columns = np.indices((200, 200))
    values = (np.hypot(rows - 100, columns - 100) < 80).astype(np.uint8)
    values[90:110, 90:110] = 0
    path = write_mask(tmp_path / "mask.tif", values)
    (plain,) = polygons(path, output)
    (simple,) = polygons(path, tmp_path / "simple.gpkg", SIMPLIFY="15")
    shape, before = simple["geometry"], plain["geometry"]
    assert shape.isGeosValid()
    assert shape.constGet().nCoordinates() < before.constGet().nCoordinates() / 3
    assert shape.hausdorffDistanceDensify(before, 0.1) <= 15
    assert simple["area_ha"] == pytest.approx(shape.area() / 1e4 / UTM_SCALE, rel=1e-3)


def test_metres_are_metres_in_web_mercator(tmp_path, output):
    """At 60 degrees ten metres are twenty of Web Mercator's."""
    rows, columns = np.indices((200, 200))
    values = (np.hypot(rows - 100, columns - 100) < 80).astype(np.uint8)
    transform = (0.0, 20.0, 0.0, 8399737.9, 0.0, -20.0)
    path = write_mask(tmp_path / "m.tif", values, transform=transform, epsg=3857)
    (plain,) = polygons(path, output)
    (simple,) = polygons(path, tmp_path / "simple.gpkg", SIMPLIFY=15)
    moved = simple["geometry"].hausdorffDistanceDensify(plain["geometry"], 0.1)
    assert 15 < moved <= 30.5


@pytest.mark.parametrize(
    ("floods", "names", "classes", "found"),
    [
        ("1", NAMES, "", {1}),
        ("1,2", {**NAMES, 2: "Wet"}, "", {1, 2}),
        ("none", {0: "Unburnt", 1: "Burnt", 2: "Partly"}, "", {1, 2}),
        (None, {**NAMES, 2: "Wet"}, "", {1, 2}),
        ("1", {**NAMES, 2: "Wet"}, "2, 0", {0, 2}),
        (None, {}, " 2 ", {2}),
    ],
)
def test_which_classes(tmp_path, output, floods, names, classes, found):
    values = land()
    values[5:10, 5:10], values[20:30, 5:10] = 1, 2
    values[0] = 255
    path = write_mask(tmp_path / "mask.tif", values, floods=floods, names=names)
    rows = polygons(path, output, CLASSES=classes)
    assert {row["class_id"] for row in rows} == found


@pytest.mark.parametrize("text", ["water", "1;;2", "-1", "1.5"])
def test_what_is_no_list_of_classes(tmp_path, output, text):
    path = write_mask(tmp_path / "mask.tif", land())
    assert "not a list of class ids" in refused(lambda: polygons(path, output, CLASSES=text))
    assert not output.exists()


def test_a_class_that_the_mask_does_not_have(tmp_path, output):
    path = write_mask(tmp_path / "mask.tif", land())
    sentence = refused(lambda: polygons(path, output, CLASSES="7"))
    assert "no class 7; choose from 0 (Dry land), 1 (Flood or other water)." in sentence


def test_no_flood_is_an_empty_layer(tmp_path, output):
    assert polygons(write_mask(tmp_path / "mask.tif", land()), output) == []
    assert QgsVectorLayer(str(output)).crs().authid() == "EPSG:32630"


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"transform": (500000, 8, 6, 4200000, 6, -8)}, "is rotated"),
        ({"epsg": None}, "no coordinate reference system"),
        ({"transform": None}, "no geotransform"),
        ({"epsg": 4978}, "size of a pixel on the ground is not known"),
    ],
)
def test_where_a_mask_must_lie(tmp_path, output, more, said):
    path = write_mask(tmp_path / "mask.tif", land(), **more)
    assert said in refused(lambda: polygons(path, output))
    assert not output.exists()


def test_what_is_no_mask(write_raster, tmp_path, output):
    wide = write_raster(np.zeros((1, 20, 20), np.uint16), name="wide.tif")
    assert "not a mask" in refused(lambda: polygons(wide, output))
    picture = write_raster(np.zeros((3, 20, 20), np.uint8), name="picture.tif")
    assert "3 bands and names no classes" in refused(lambda: polygons(picture, output))
    assert "cannot be opened" in refused(lambda: polygons(tmp_path / "none.tif", output))


def test_a_negative_number_is_refused(tmp_path, output):
    path = write_mask(tmp_path / "mask.tif", land())
    for value in (-1, "-1", "nan"):
        with pytest.raises(Exception, match=r"MIN_AREA|Smallest area"):
            polygons(path, output, MIN_AREA=value)


def test_the_scenes_mask_counts_as_no_data(tmp_path, output):
    values = land()
    values[10:20, 10:20] = 1
    path = write_mask(tmp_path / "mask.tif", values)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    known = np.full(values.shape, 255, np.uint8)
    known[10:15] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(known)
    dataset = None
    (row,) = polygons(path, output)
    assert row["geometry"].area() == 50 * 100


@pytest.mark.parametrize("at", [5, 30, 70])
def test_cancelling_leaves_nothing(tmp_path, output, at):
    values = (np.random.default_rng(1).random((300, 300)) > 0.5).astype(np.uint8)
    path = write_mask(tmp_path / "mask.tif", values)
    feedback = Feedback()
    feedback.progressChanged.connect(lambda percent: percent >= at and feedback.cancel())
    results = call(NAME, {"INPUT": path, "OUTPUT": output}, feedback)
    assert results == {}
    assert feedback.lines[-1] == "The run was cancelled; nothing was written."
    assert [item.name for item in tmp_path.iterdir()] == ["mask.tif"]


def noisy(tmp_path):
    """A mask of so many patches that writing them takes a while."""
    values = (np.random.default_rng(1).random((300, 300)) > 0.5).astype(np.uint8)
    return write_mask(tmp_path / "mask.tif", values)


@pytest.fixture
def older(tmp_path, output):
    """Polygons that somebody made earlier."""
    values = land()
    values[3, 3] = values[9, 9] = values[20, 20] = 1
    assert len(polygons(write_mask(tmp_path / "older.tif", values), output)) == 3
    return output.read_bytes()


def listed(folder):
    return sorted(item.name for item in folder.iterdir())


@pytest.mark.parametrize("ending", ["", ".gpkg"])
def test_cancelling_leaves_an_older_file(tmp_path, output, older, ending):
    feedback = Feedback()
    feedback.progressChanged.connect(lambda percent: percent >= 70 and feedback.cancel())
    given = {"INPUT": noisy(tmp_path), "OUTPUT": output.with_suffix(ending)}
    assert call(NAME, given, feedback) == {}
    assert output.read_bytes() == older
    assert listed(tmp_path) == ["mask.tif", "older.tif", "patches.gpkg"]


def test_a_failure_leaves_an_older_file(tmp_path, output, older, monkeypatch):
    def fail(*args):
        raise OutputError("The disk is full.")

    monkeypatch.setattr("plugin.processing.outlines.Outlines.polygon", fail)
    assert refused(lambda: polygons(noisy(tmp_path), output)) == "The disk is full."
    assert output.read_bytes() == older
    assert listed(tmp_path) == ["mask.tif", "older.tif", "patches.gpkg"]


def test_an_older_file_on_the_map_is_replaced(tmp_path, output, older):
    shown = QgsVectorLayer(str(output), "shown", "ogr")
    QgsProject.instance().addMapLayer(shown)
    assert shown.featureCount() == 3
    values = land()
    values[5:15, 10:30] = 1
    path = write_mask(tmp_path / "mask.tif", values)
    wanted = QgsProcessingOutputLayerDefinition(str(output), QgsProject.instance())
    results = call(NAME, {"INPUT": path, "OUTPUT": wanted})
    assert results["OUTPUT"] == str(output)
    assert wanted.sink.staticValue() == str(output)
    assert len(rows_of(output)) == 1
    assert layers_in(output) == ["patches"]
    assert listed(tmp_path) == ["mask.tif", "older.tif", "patches.gpkg"]


def layers_in(path):
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return sorted(dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount()))


def test_what_sqlite_kept_of_an_older_file_goes_with_it(tmp_path, output, older):
    (tmp_path / "patches.gpkg-wal").write_bytes(b"of the older file")
    values = land()
    values[5:15, 10:30] = 1
    assert len(polygons(write_mask(tmp_path / "mask.tif", values), output)) == 1
    assert listed(tmp_path) == ["mask.tif", "older.tif", "patches.gpkg"]


@pytest.mark.parametrize("raises", [True, False])
def test_an_index_of_an_older_shapefile_goes_with_it(tmp_path, request, raises):
    """Whether GDAL raises errors or not is any plugin's to say."""
    before = gdal.GetUseExceptions()
    request.addfinalizer(lambda: (gdal.UseExceptions if before else gdal.DontUseExceptions)())
    (gdal.UseExceptions if raises else gdal.DontUseExceptions)()
    shapes = tmp_path / "patches.shp"
    values = land()
    values[3, 3] = values[9, 9] = 1
    assert len(polygons(write_mask(tmp_path / "mask.tif", values), shapes)) == 2
    assert QgsVectorLayer(str(shapes)).dataProvider().createSpatialIndex()
    assert shapes.with_suffix(".qix").exists()
    values[9, 9] = 0
    assert len(polygons(write_mask(tmp_path / "mask.tif", values), shapes)) == 1
    assert not shapes.with_suffix(".qix").exists()


def test_a_layer_in_a_file_with_others(tmp_path, output, older):
    values = land()
    values[5:15, 10:30] = 1
    path = write_mask(tmp_path / "mask.tif", values)
    call(NAME, {"INPUT": path, "OUTPUT": f"ogr:dbname='{output}' table=\"more\" (geom)"})
    assert layers_in(output) == ["more", "patches"]
    assert len(rows_of(f"{output}|layername=patches")) == 3
    assert len(rows_of(f"{output}|layername=more")) == 1


def test_a_folder_that_is_not_there(tmp_path):
    path = write_mask(tmp_path / "mask.tif", land())
    sentence = refused(lambda: polygons(path, tmp_path / "none" / "patches.gpkg"))
    assert "The result cannot be written" in sentence


def test_temporary_files_go_and_a_folder_for_them_that_is_gone_is_said(
    tmp_path, output, monkeypatch
):
    from qgis.core import QgsProcessingUtils

    folder = tmp_path / "temporary"
    monkeypatch.setattr(QgsProcessingUtils, "tempFolder", lambda: str(folder))
    path = write_mask(tmp_path / "mask.tif", 1 - land())
    assert "folder of temporary files" in refused(lambda: polygons(path, output))
    folder.mkdir()
    assert len(polygons(path, output)) == 1
    assert not list(folder.iterdir())


def test_a_mask_that_is_not_complete_is_said_so(tmp_path, output):
    path = write_mask(tmp_path / "mask.tif", land(), TERRAMASK_COMPLETE="NO")
    feedback = Feedback()
    call(NAME, {"INPUT": path, "OUTPUT": output}, feedback)
    assert any("not complete" in line for line in feedback.lines)


@pytest.mark.parametrize("name", [NAME, "maskstatistics"])
def test_in_a_task_of_qgis(tmp_path, output, name):
    values = land()
    values[10:20, 10:20] = 1
    given = {"INPUT": str(write_mask(tmp_path / "mask.tif", values)), "OUTPUT": str(output)}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"terramask:{name}")
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    loop, ended = QEventLoop(), []
    task.executed.connect(lambda ok, results: (ended.append(ok), loop.quit()))
    task.taskTerminated.connect(loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    assert ended == [True], feedback.errors
    assert {row["class_id"] for row in rows_of(output)} >= {1}


def test_a_loaded_result_is_styled_after_the_algorithm_has_gone(tmp_path, output):
    values = land()
    values[10:20, 10:20] = 1
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    wanted = QgsProcessingOutputLayerDefinition(str(output), QgsProject.instance())
    path = write_mask(tmp_path / "mask.tif", values)
    results = call(NAME, {"INPUT": path, "OUTPUT": wanted}, context=context)
    gc.collect()
    details = context.layersToLoadOnCompletion()[results["OUTPUT"]]
    layer = QgsVectorLayer(results["OUTPUT"], "?")
    details.postProcessor().postProcessLayer(layer, context, Feedback())
    assert details.name == "Polygons of mask"
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    (entry,) = renderer.categories()
    assert (entry.value(), entry.label()) == (1, "Flood or other water")
    assert entry.symbol().symbolLayer(0).fillColor().getRgb() == BLUE
