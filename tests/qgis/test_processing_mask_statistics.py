"""``terramask:maskstatistics``: areas of classes, in all and by zone."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from tests.qgis.class_masks import call, rows_of, strip_ha, write_mask
from tests.qgis.runs import Feedback, refused

pytestmark = pytest.mark.usefixtures("provider", "qgis_new_project")
NAME = "maskstatistics"


@pytest.fixture
def values():
    """50 x 40 pixels: floods in the lower 20 rows, no data in the first of them."""
    values = np.zeros((40, 50), np.uint8)
    values[20:] = 1
    values[20] = 255
    return values


@pytest.fixture
def table(tmp_path):
    return tmp_path / "areas.csv"


def figures(rows):
    """Pixels by zone and class."""
    return {(row["zone"], row["class"]): int(row["pixels"]) for row in rows}


def zones(*wkts, epsg=32630, names=()):
    """A layer of polygons given in UTM, stored in another CRS."""
    crs = QgsCoordinateReferenceSystem(f"EPSG:{epsg}")
    utm = QgsCoordinateReferenceSystem("EPSG:32630")
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:{epsg}&field=name:string", "zones", "memory")
    features = []
    for i, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        geometry = QgsGeometry.fromWkt(wkt)
        geometry.transform(QgsCoordinateTransform(utm, crs, QgsProject.instance()))
        feature.setGeometry(geometry)
        feature.setAttribute("name", names[i] if names else f"zone {i}")
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def box(left, top, right, bottom):
    """A rectangle in pixels of the mask."""
    x, y = (500000 + 10 * left, 500000 + 10 * right), (4200000 - 10 * top, 4200000 - 10 * bottom)
    ring = f"{x[0]} {y[0]}, {x[1]} {y[0]}, {x[1]} {y[1]}, {x[0]} {y[1]}, {x[0]} {y[0]}"
    return f"POLYGON(({ring}))"


def test_it_is_in_the_registry():
    algorithm = QgsApplication.processingRegistry().algorithmById(f"terramask:{NAME}")
    assert [d.name() for d in algorithm.parameterDefinitions()] == [
        *("INPUT", "ZONES", "ZONE_FIELD", "OUTPUT")
    ]
    outputs = {definition.name() for definition in algorithm.outputDefinitions()}
    assert outputs == {"OUTPUT", "FLOOD_KM2", "SUMMARY"}


def test_the_whole_mask(tmp_path, table, values):
    path = write_mask(tmp_path / "mask.tif", values)
    results = call(NAME, {"INPUT": path, "OUTPUT": table})
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == [
        *("zone_id", "zone", "class_id", "class", "pixels", "area_ha", "area_km2", "share")
    ]
    assert [(row["zone"], row["class_id"], row["class"], row["pixels"]) for row in rows] == [
        ("mask", "0", "Dry land", "1000"),
        ("mask", "1", "Flood or other water", "950"),
        ("mask", "255", "No data", "50"),
    ]
    assert [float(row["area_ha"]) for row in rows] == pytest.approx([10, 9.5, 0.5])
    assert [float(row["area_km2"]) for row in rows] == pytest.approx([0.1, 0.095, 0.005])
    assert [float(row["share"]) for row in rows[:2]] == pytest.approx([1000 / 1950, 950 / 1950])
    assert rows[2]["share"] == ""
    assert results["FLOOD_KM2"] == pytest.approx(0.095)
    summary = json.loads(results["SUMMARY"])
    assert summary["flood_km2"] == 0.095
    assert summary["classes"] == [
        {"id": 0, "name": "Dry land", "pixels": 1000, "km2": 0.1},
        {"id": 1, "name": "Flood or other water", "pixels": 950, "km2": 0.095},
    ]
    assert summary["nodata"] == {"pixels": 50, "km2": 0.005}
    assert (summary["model"], summary["zones"], summary["complete"]) == ("demo", 1, True)


def test_two_classes_of_one_name_are_two(tmp_path, table, values):
    names = {0: "Water", 1: "Water"}
    path = write_mask(tmp_path / "mask.tif", values, names=names)
    summary = json.loads(call(NAME, {"INPUT": path, "OUTPUT": table})["SUMMARY"])
    found = [(item["id"], item["name"], item["pixels"]) for item in summary["classes"]]
    assert found == [(0, "Water", 1000), (1, "Water", 950)]


def test_degrees_are_measured_row_by_row(tmp_path, table):
    """Of 1200 rows, the half nearer to the pole is the smaller one."""
    values = np.zeros((1200, 30), np.uint8)
    values[:600] = 1
    step = 1 / 30
    path = write_mask(tmp_path / "m.tif", values, transform=(0, 1, 0, 70, 0, -step), epsg=4326)
    rows = rows_of(call(NAME, {"INPUT": path, "OUTPUT": table})["OUTPUT"])
    areas = [float(row["area_ha"]) for row in rows]
    assert areas[:2] == pytest.approx([strip_ha(30, 50, 30), strip_ha(50, 70, 30)], rel=1e-6)


def test_more_rows_and_columns_than_are_read_at_once(tmp_path, table):
    values = np.random.default_rng(5).integers(0, 3, (1100, 4200)).astype(np.uint8)
    path = write_mask(tmp_path / "mask.tif", values, names={}, floods=None)
    rows = rows_of(call(NAME, {"INPUT": path, "OUTPUT": table})["OUTPUT"])
    assert [int(row["pixels"]) for row in rows] == [*np.bincount(values.ravel()), 0]
    assert [row["class"] for row in rows] == ["Class 0", "Class 1", "Class 2", "No data"]


@pytest.mark.parametrize("epsg", [32630, 4326, 3857, 32629])
def test_zones_in_any_crs(tmp_path, table, values, epsg):
    layer = zones(box(0, 10, 20, 30), box(20, 25, 50, 40), epsg=epsg, names=("West", "East"))
    path = write_mask(tmp_path / "mask.tif", values)
    given = {"INPUT": path, "ZONES": layer, "ZONE_FIELD": "name", "OUTPUT": table}
    results = call(NAME, given)
    assert figures(rows_of(results["OUTPUT"])) == {
        ("West", "Dry land"): 200,
        ("West", "Flood or other water"): 180,
        ("West", "No data"): 20,
        ("East", "Dry land"): 0,
        ("East", "Flood or other water"): 450,
        ("East", "No data"): 0,
    }
    assert results["FLOOD_KM2"] == pytest.approx(0.063)
    assert json.loads(results["SUMMARY"])["zones"] == 2


def test_zones_without_a_field_have_their_numbers(tmp_path, table, values):
    layer = zones(box(0, 0, 10, 10), box(10, 0, 20, 10))
    path = write_mask(tmp_path / "mask.tif", values)
    rows = rows_of(call(NAME, {"INPUT": path, "ZONES": layer, "OUTPUT": table})["OUTPUT"])
    ids = [str(feature.id()) for feature in layer.getFeatures()]
    assert sorted({row["zone"] for row in rows}) == sorted(ids)
    assert all(str(row["zone_id"]) == row["zone"] for row in rows)


@pytest.mark.parametrize("nameless", [None, "", " "])
def test_a_zone_without_a_name_has_its_number(tmp_path, table, values, nameless):
    layer = zones(box(0, 0, 10, 10), box(10, 0, 20, 10), names=("West", nameless))
    path = write_mask(tmp_path / "mask.tif", values)
    given = {"INPUT": path, "ZONES": layer, "ZONE_FIELD": "name", "OUTPUT": table}
    rows = rows_of(call(NAME, given)["OUTPUT"])
    _, number = (str(feature.id()) for feature in layer.getFeatures())
    assert {row["zone"] for row in rows} == {"West", number}


def test_a_zone_that_reaches_beyond_and_one_that_is_outside(tmp_path, table, values):
    layer = zones(box(-10, 0, 10, 10), box(100, 0, 110, 10))
    path = write_mask(tmp_path / "mask.tif", values)
    feedback = Feedback()
    given = {"INPUT": path, "ZONES": layer, "ZONE_FIELD": "name", "OUTPUT": table}
    rows = rows_of(call(NAME, given, feedback)["OUTPUT"])
    assert figures(rows)[("zone 0", "Dry land")] == 100
    assert {row["pixels"] for row in rows if row["zone"] == "zone 1"} <= {0, "0"}
    assert any("2 reach beyond the mask" in line for line in feedback.lines)


def test_a_zone_as_large_as_the_mask_does_not_reach_beyond(tmp_path, table, values):
    layer = zones(box(0, 0, 50, 40), epsg=32629)
    path = write_mask(tmp_path / "mask.tif", values)
    feedback = Feedback()
    call(NAME, {"INPUT": path, "ZONES": layer, "OUTPUT": table}, feedback)
    assert not any("beyond" in line for line in feedback.lines)


def test_zones_that_cannot_be_counted_in(tmp_path, table, values):
    path = write_mask(tmp_path / "mask.tif", values)

    def sentence(layer, **more):
        return refused(lambda: call(NAME, {"INPUT": path, "ZONES": layer, "OUTPUT": table, **more}))

    assert "lie outside the mask" in sentence(zones(box(100, 0, 110, 10)))
    assert "There are no zones" in sentence(zones())
    assert "no field 'district'" in sentence(zones(box(0, 0, 9, 9)), ZONE_FIELD="district")
    lost = zones(box(0, 0, 9, 9))
    lost.setCrs(QgsCoordinateReferenceSystem())
    assert "have no CRS" in sentence(lost)
    assert not table.exists()


def test_no_flood_is_a_zero(tmp_path, table):
    path = write_mask(tmp_path / "mask.tif", np.zeros((9, 9), np.uint8))
    results = call(NAME, {"INPUT": path, "OUTPUT": table})
    assert results["FLOOD_KM2"] == 0
    assert figures(rows_of(table))[("mask", "Flood or other water")] == 0


def test_a_mask_whose_model_knows_no_flood_has_no_flooded_area(tmp_path, table, values):
    path = write_mask(tmp_path / "m.tif", values, names={0: "Unburnt", 1: "Burnt"}, floods="none")
    results = call(NAME, {"INPUT": path, "OUTPUT": table})
    assert "FLOOD_KM2" not in results
    assert "flood_km2" not in json.loads(results["SUMMARY"])


def test_an_older_mask_that_does_not_tell(tmp_path, table, values):
    path = write_mask(tmp_path / "mask.tif", values, floods=None)
    assert call(NAME, {"INPUT": path, "OUTPUT": table})["FLOOD_KM2"] == pytest.approx(0.095)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"transform": (500000, 8, 6, 4200000, 6, -8)}, "is rotated"),
        ({"epsg": None}, "no coordinate reference system"),
    ],
)
def test_where_a_mask_must_lie(tmp_path, table, values, more, said):
    path = write_mask(tmp_path / "mask.tif", values, **more)
    assert said in refused(lambda: call(NAME, {"INPUT": path, "OUTPUT": table}))
    assert not table.exists()


def test_cancelling_leaves_nothing(tmp_path, table, values):
    path = write_mask(tmp_path / "mask.tif", values)
    feedback = Feedback()
    feedback.cancel()
    assert call(NAME, {"INPUT": path, "OUTPUT": table}, feedback) == {}
    assert not table.exists()


def test_a_memory_table_as_the_toolbox_makes(tmp_path, values):
    path = write_mask(tmp_path / "mask.tif", values)
    results = call(NAME, {"INPUT": path, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert results["OUTPUT"]
