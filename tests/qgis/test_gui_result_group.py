"""The group of a result in the layer tree, and what it holds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProject, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtCore import QDate, QLocale, QSize, Qt

from plugin.gui.result_group import group_with, title_of, title_with
from plugin.gui.result_layer import add_result, layer_of, layers_of
from plugin.gui.run_on_map import RunOnMap
from plugin.processing.style import style_threshold, threshold_of
from plugin.raster.mosaic import Mosaic
from plugin.raster.region import Region
from plugin.raster.scene import open_scene
from tests.qgis.panels import WAIT_MS, add, press
from tests.unit.masks import CLASSES, TAGS, a_card

TITLE = "Floods in scene"
SIDE = 40
DAY = QLocale().toString(QDate(2019, 9, 14), "d MMM yyyy")


@pytest.fixture
def write(write_raster, tmp_path, qgis_new_project):
    """Writes a result of which the left half is 90 % flooded and the right 10 %."""
    scene = open_scene(str(write_raster(np.ones((1, SIDE, SIDE), np.uint16), name="small.tif")))

    def write(name="mask.tif", probabilities=True, classes=CLASSES):
        path, left = tmp_path / name, np.arange(SIDE) < SIDE // 2
        flood = np.tile(np.where(left, 90, 10), (SIDE, 1))
        likely = np.where(flood > 50, classes[1].id, classes[0].id)
        bands = [likely, 100 - flood, flood][: 3 if probabilities else 1]
        card = replace(a_card(), classes=tuple(classes[:2]))
        with Mosaic(path, scene, Region(scene.whole), card, TAGS, probabilities) as mosaic:
            mosaic.write(scene.whole, np.stack(bands).astype(np.uint8))
            mosaic.finish(complete=True)
        return str(path)

    return write


def tree(group=None):
    """Names of groups and layers from top to bottom, with what is switched on."""
    found = []
    for node in (group or QgsProject.instance().layerTreeRoot()).children():
        found.append((node.name(), node.itemVisibilityChecked()))
        if hasattr(node, "children") and node.children():
            found.append(tree(node))
    return found


@pytest.mark.parametrize(
    ("scene", "acquired", "title"),
    [
        ("Valley", "", "Floods in Valley"),
        ("Valley", "2019-09-14T11:06:21Z", f"Floods in Valley · {DAY}"),
        ("Valley", "in autumn", "Floods in Valley"),
        (
            "S2A_MSIL1C_20190914T110621_N0208_R094_T30SXH_20190914T120000",
            "",
            f"Floods in S2A_T30SXH · {DAY}",
        ),
        ("LC08_L2SP_200033_20190914_20200826_02_T1", "", f"Floods in LC08_200033 · {DAY}"),
        ("HLS.S30.T30SXH.2019257T110621.v2.0", "", f"Floods in HLS_T30SXH · {DAY}"),
        ("T30SXH_20190914T110621_B8A", "", f"Floods in T30SXH · {DAY}"),
        ("a " * 30 + "20190914_final", "", "Floods in a a a a a a a a a a a a a a…190914_final"),
    ],
)
def test_the_name_of_a_group(scene, acquired, title):
    assert title_of("Floods in {}", scene, acquired) == title


def test_classes_and_likelihood_in_one_group_on_top(write, sentinel_2):
    add(sentinel_2())
    layer = add_result(write(), TITLE, CLASSES)
    assert tree() == [
        (TITLE, True),
        [("Floods", True), ("Likelihood of flood", False)],
        ("scene", True),
    ]
    assert title_with(layer) == TITLE
    likely = next(other for other in layers_of(layer.source()) if other is not layer)
    assert isinstance(likely.renderer(), QgsSingleBandPseudoColorRenderer)
    assert likely.renderer().band() == 3
    assert threshold_of(likely) is None
    image = likely.previewAsImage(QSize(SIDE, SIDE), Qt.GlobalColor.transparent)
    sure, unsure = image.pixelColor(5, 5), image.pixelColor(SIDE - 5, 5)
    assert sure.lightness() < unsure.lightness()
    assert sure.alpha() == 255
    assert unsure.alpha() < 255
    assert all(shown.metadata().title() == TITLE for shown in (layer, likely))


def test_without_probabilities_there_is_one_layer(write):
    add_result(write(probabilities=False), TITLE, CLASSES)
    assert tree() == [(TITLE, True), [("Floods", True)]]


def test_models_for_something_else(write):
    burnt = [replace(item, flood=False) for item in CLASSES]
    add_result(write(classes=burnt), "Burn scars in scene", burnt)
    assert tree()[1] == [("Classes", True), ("Likelihood: Überschwemmung", False)]
    crops = [*burnt, replace(burnt[1], id=5, name="Maize")]
    add_result(write("crops.tif", classes=crops), "Crops in scene", crops)
    assert tree()[1] == [("Classes", True)]


def test_the_same_scene_twice_gives_two_names(write):
    for name in ("a.tif", "b.tif", "c.tif"):
        add_result(write(name), TITLE, CLASSES)
    names = [name for name, *_ in tree()[::2]]
    assert len(set(names)) == 3
    assert names[-1] == TITLE
    assert all(name.startswith(f"{TITLE} · ") for name in names[:2])


def test_the_same_file_again_takes_the_place_of_the_old_result(write):
    add_result(write(), TITLE, CLASSES)
    add_result(write("other.tif"), "Floods elsewhere", CLASSES)
    add_result(write(probabilities=False), TITLE, CLASSES)
    assert [name for name, *_ in tree()[::2]] == [TITLE, "Floods elsewhere"]
    assert tree()[1] == [("Floods", True)]


def test_what_people_put_into_the_group_stays_there(write, sentinel_2):
    old = group_with(add_result(write(), TITLE, CLASSES))
    mine = add(sentinel_2(), "mine")
    root = QgsProject.instance().layerTreeRoot()
    root.removeChildNode(root.findLayer(mine.id()))
    old.addLayer(mine)
    old.setName("Report")
    new = group_with(add_result(write(), TITLE, CLASSES))
    assert tree(old) == [("mine", True)]
    assert new.name() == TITLE
    assert new.findLayer(mine.id()) is None


def test_on_top_where_layers_have_an_order_of_their_own(write, sentinel_2):
    scene = add(sentinel_2())
    root = QgsProject.instance().layerTreeRoot()
    root.setHasCustomLayerOrder(True)
    root.setCustomLayerOrder([scene])
    layer = add_result(write(), TITLE, CLASSES)
    names = [other.name() for other in root.layerOrder()]
    assert names == ["Floods", "Likelihood of flood", "scene"]
    assert root.layerOrder()[0] is layer


def run_on_map(path, continued=True):
    shown = RunOnMap(TITLE, replace(a_card(), classes=CLASSES), continued)
    shown.show(path, replace(a_card(), classes=CLASSES))
    shown.let_go()
    return shown


def test_a_continued_run_finds_its_layer_where_it_was_moved_to(write):
    path = write()
    layer = add_result(path, TITLE, CLASSES)
    group = group_with(layer)
    group.setName("Report")
    style_threshold(layer, 3, 70, CLASSES[1])
    shown = run_on_map(path)
    assert shown.layer_id() == layer.id()
    assert shown.name == "Report"
    assert threshold_of(layer) is None
    assert len(layers_of(path)) == 2
    assert QgsProject.instance().layerTreeRoot().children() == [group]


def test_a_continued_run_finds_its_group_without_the_layer(write):
    path = write()
    group = group_with(add_result(path, TITLE, CLASSES))
    outer = QgsProject.instance().layerTreeRoot().insertGroup(0, "Mine")
    moved = group.clone()
    outer.insertChildNode(0, moved)
    group.parent().removeChildNode(group)
    QgsProject.instance().removeMapLayers([layer.id() for layer in layers_of(path)])
    run_on_map(path)
    assert tree() == [
        ("Mine", True),
        [(TITLE, True), [("Floods", True), ("Likelihood of flood", False)]],
    ]


def test_a_continued_run_makes_a_group_anew_that_was_removed(write):
    path = write()
    group = group_with(add_result(path, TITLE, CLASSES))
    group.parent().removeChildNode(group)
    QgsProject.instance().removeMapLayers([layer.id() for layer in layers_of(path)])
    run_on_map(path)
    assert [name for name, *_ in tree()[::2]] == [TITLE]


def test_a_project_keeps_which_group_is_whose(write, tmp_path):
    path = write()
    add_result(path, TITLE, CLASSES)
    project, file = QgsProject.instance(), str(tmp_path / "project.qgz")
    assert project.write(file)
    project.clear()
    assert project.read(file)
    layer = layer_of(path)
    assert layer.name() == "Floods"
    assert title_with(layer) == TITLE
    assert run_on_map(path).layer_id() == layer.id()
    project.setFileName("")


@pytest.mark.parametrize("least", [1, 50, 100])
def test_a_threshold_is_read_back(write, least):
    layer = add_result(write(), TITLE, CLASSES)
    assert threshold_of(layer) is None
    style_threshold(layer, 3, least, CLASSES[1])
    assert threshold_of(layer) == least


def test_another_run_leaves_the_threshold_of_a_result_alone(ready, write, qtbot):
    layer = add_result(write(), "Floods elsewhere", CLASSES)
    style_threshold(layer, 3, 70, CLASSES[1])
    ready.results.follow(layer)
    qtbot.waitUntil(lambda: ready.threshold.isVisibleTo(ready), timeout=WAIT_MS)
    assert ready.threshold.text().startswith("At least 70 % likely")
    seen = []

    def look():
        ready.results.follow(layer)
        seen.append((ready.threshold.isVisibleTo(ready), ready.threshold.layer_id()))

    ready.outcome._progress._bar.valueChanged.connect(look)
    assert press(ready, qtbot) == ""
    assert set(seen) == {(False, "")}
    assert threshold_of(layer) == 70


def test_a_result_that_is_chosen_gets_the_slider(ready, write, qtbot):
    layer = add_result(write(), "Floods elsewhere", CLASSES)
    likely = next(other for other in layers_of(layer.source()) if other is not layer)
    follow = ready.results.follow
    for other in (None, ready.form.layer(), add_result(write("x.tif", False), "X", CLASSES)):
        follow(other)
        assert ready.threshold.layer_id() == ""
    follow(likely)
    qtbot.waitUntil(lambda: ready.threshold.isVisibleTo(ready), timeout=WAIT_MS)
    assert ready.threshold.layer_id() == layer.id()
    QgsProject.instance().removeMapLayer(layer.id())
    assert not ready.threshold.isVisibleTo(ready)


def test_a_missing_file_of_a_result_is_left_alone(ready, write, qtbot):
    layer = add_result(write(), TITLE, CLASSES)
    source = layer.source()
    Path(source).unlink()
    layer.setDataSource(source, "Floods", "gdal")
    ready.results.follow(layer)
    assert ready.threshold.layer_id() == ""
