"""The panel's list of runs, and what can be done with a run of it."""

from __future__ import annotations

import json
import re
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QToolButton

from plugin.gui.runs_list import SHOWN, RunsList
from plugin.gui.status_line import Level
from plugin.jobs.history import History, State
from plugin.jobs.journal import Journal
from plugin.jobs.past_runs import past_runs
from tests import products
from tests.qgis.panels import (
    WAIT_MS,
    add,
    button,
    interrupted,
    lines,
    press,
    run_rows,
    script,  # noqa: F401 (a fixture)
    sentence,
)
from tests.qgis.test_jobs_history import some_run

BOX = QgsRectangle(500423.0, 4198111.0, 502077.0, 4199333.0)


def rows(panel, qtbot, count):
    """What the list says, once it has so many rows."""
    qtbot.waitUntil(lambda: len(run_rows(panel)) == count, timeout=WAIT_MS)
    settle(panel, qtbot)
    return run_rows(panel)


def settle(panel, qtbot):
    qtbot.waitUntil(lambda: not panel.runs._background.is_busy(), timeout=WAIT_MS)


def click(panel, name):
    found = panel.runs.findChild(QToolButton, f"terramask{name}")
    assert found.isEnabled()
    found.click()


def enabled(panel):
    names = ("Continue", "Repeat", "ZoomRun", "Details", "Remove")
    return [n for n in names if panel.runs.findChild(QToolButton, f"terramask{n}").isEnabled()]


def repeated(panel, qtbot):
    """Repeat the chosen run; the mask of the repetition."""
    with qtbot.waitSignal(panel.ended, timeout=WAIT_MS) as end:
        click(panel, "Repeat")
    assert end.args[0] == ""
    return pixels(panel.result().path)


def begun(panel, state):
    """Whether a run of that state is listed of which a part is done."""
    return any(re.search(rf" · {state} · [1-9]\d* of \d+ ", row) for row in run_rows(panel))


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray()


def results(name):
    """The groups of results that are called so, or nearly so where there are several."""
    groups = QgsProject.instance().layerTreeRoot().findGroups(True)
    return [group for group in groups if group.name().startswith(name)]


def on_map(path):
    return [one for one in QgsProject.instance().mapLayers().values() if one.source() == str(path)]


def test_without_runs_there_is_no_list(ready, qtbot):
    settle(ready, qtbot)
    assert not ready.runs.isVisibleTo(ready)


def test_a_run_is_listed_and_still_there_after_a_restart(ready, new_panel, tmp_path, qtbot):
    ready.form.set_output(str(tmp_path / "mask.tif"))
    press(ready, qtbot)
    (row,) = rows(ready, qtbot, 1)
    assert row.startswith("scene · Done · ")
    assert "km²" in row
    assert enabled(ready) == ["Repeat", "ZoomRun", "Remove"]
    again = new_panel.reopen()
    assert rows(again, qtbot, 1) == [row]
    tip = again.findChild(RunsList).item(0).toolTip()
    assert str(tmp_path / "mask.tif") in tip


def test_a_run_that_goes_on_is_listed_with_its_progress(ready, stand_in, qtbot):
    answers, count = stand_in.routes["POST /pooling"], []

    def pool(body):
        count.append(body)
        return answers(body) if len(count) < 4 else stand_in.wait(body)

    stand_in.routes["POST /pooling"] = pool
    qtbot.mouseClick(button(ready), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: begun(ready, "Running"), timeout=WAIT_MS)
    assert enabled(ready) == ["ZoomRun"]
    with qtbot.waitSignal(ready.ended, timeout=WAIT_MS):
        ready.findChild(QPushButton, "terramaskCancel").click()
    qtbot.waitUntil(lambda: begun(ready, "Cancelled"), timeout=WAIT_MS)
    assert enabled(ready) == ["Continue", "Repeat", "ZoomRun", "Remove"]
    assert not ready.runs._timer.isActive()


def test_a_run_of_the_toolbox_is_listed_too(ready, run, qtbot):
    run(ready.form.layer())
    ready.runs.refresh()
    (row,) = rows(ready, qtbot, 1)
    assert row.startswith("scene · Done · ")


def test_a_failure_is_listed_with_its_reason(ready, stand_in, refusing, qtbot):
    said = "The values cannot be reflectance; give the scale of the layer."
    stand_in.routes["POST /pooling"] = refusing(said, "not_reflectance", 400)
    press(ready, qtbot)
    (row,) = rows(ready, qtbot, 1)
    assert row.startswith(f"scene · Failed · {said} · ")
    assert said in ready.findChild(RunsList).item(0).toolTip()
    assert enabled(ready) == ["Repeat", "Details", "Remove"]
    click(ready, "Details")
    viewer = ready.runs.findChild(QgsMessageViewer)
    assert viewer.isVisible()
    assert not viewer.isModal()
    viewer.close()


def test_an_unfinished_run_is_offered_and_continued(new_panel, stand_in, script, tmp_path, qtbot):  # noqa: F811
    interrupted(new_panel.runs, tmp_path)
    script.path = str(tmp_path / "mask.tif")
    panel = new_panel(stand_in.address)
    (row,) = rows(panel, qtbot, 1)
    assert row.startswith("scene · Ended with QGIS · 2 of 16 windows · ")
    assert enabled(panel) == ["Continue", "ZoomRun", "Remove"]
    with qtbot.waitSignal(panel.ended, timeout=WAIT_MS) as end:
        click(panel, "Continue")
    assert end.args[0] == ""
    assert script.started == ["continuerun"]
    assert script.parameters["RUN"] in {path.name for path in new_panel.runs.iterdir()}
    assert len(results("Floods in scene")) == 1


def test_a_continued_or_repeated_run_of_another_model_is_named_for_it(ready, stand_in, qtbot):
    stand_in.card["title"] = "Burn scars"
    for item in stand_in.card["classes"]:
        item["flood"] = False
    answers, count = stand_in.routes["POST /pooling"], []

    def pool(body):
        count.append(body)
        return answers(body) if len(count) < 4 else stand_in.wait(body)

    stand_in.routes["POST /pooling"] = pool
    ready.form.set_server(stand_in.address)
    qtbot.waitUntil(lambda: "burn scars" in button(ready).text(), timeout=WAIT_MS)
    qtbot.waitUntil(button(ready).isEnabled, timeout=WAIT_MS)
    qtbot.mouseClick(button(ready), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: begun(ready, "Running"), timeout=WAIT_MS)
    with qtbot.waitSignal(ready.ended, timeout=WAIT_MS):
        ready.findChild(QPushButton, "terramaskCancel").click()
    QgsProject.instance().layerTreeRoot().removeAllChildren()
    qtbot.waitUntil(lambda: "Continue" in enabled(ready), timeout=WAIT_MS)
    stand_in.routes["POST /pooling"] = answers
    with qtbot.waitSignal(ready.ended, timeout=WAIT_MS) as end:
        click(ready, "Continue")
    assert end.args[0] == ""
    assert len(results("Burn scars in scene")) == 1
    rows(ready, qtbot, 1)
    repeated(ready, qtbot)
    assert len(results("Burn scars in scene")) == 2
    assert results("Floods in scene") == []


def test_a_repeated_run_gives_the_same_mask(ready, tmp_path, qtbot):
    ready.form.set_output(str(tmp_path / "mask.tif"))
    press(ready, qtbot)
    rows(ready, qtbot, 1)
    first = pixels(tmp_path / "mask.tif")
    (tmp_path / "mask.tif").unlink()
    np.testing.assert_array_equal(repeated(ready, qtbot), first)
    assert not (tmp_path / "mask.tif").exists()
    assert len(rows(ready, qtbot, 2)) == 2


def polygons():
    layer = QgsVectorLayer("Polygon?crs=EPSG:32630", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(BOX).buffer(77, 5))
    other = QgsFeature()
    other.setGeometry(QgsGeometry.fromRect(QgsRectangle(502500, 4199500, 502600, 4199600)))
    layer.dataProvider().addFeatures([feature, other])
    return {"POLYGONS": layer}


SETTINGS = {
    "extent": lambda: {"EXTENT": "500423,502077,4198111,4199333 [EPSG:32630]"},
    "polygons": polygons,
    "bands": lambda: {"BANDS": "2,3,4,9,5,13", "SCALE": 0.0001, "OFFSET": -0.1, "NODATA": 7},
    "resampled": lambda: {"RESAMPLE": True, "TRANSPORT": "b64"},
}


@pytest.mark.parametrize("what", SETTINGS)
def test_a_run_of_the_toolbox_is_repeated_with_all_its_settings(
    what, ready, run, stand_in, tmp_path, monkeypatch, qtbot
):
    given = SETTINGS[what]()
    if what == "resampled":
        stand_in.card["gsd"] = 20.0
    outputs = run(ready.form.layer(), **given)
    first = stand_in.requests()
    stand_in.asked.clear()
    ready.runs.refresh()
    rows(ready, qtbot, 1)
    again = repeated(ready, qtbot)
    np.testing.assert_array_equal(again, pixels(outputs["OUTPUT"]))
    kept = ("indices", "scale", "offset", "nodata", "data_format")

    def told(requests):
        return sorted({json.dumps({name: one.get(name) for name in kept}) for one in requests})

    assert told(stand_in.requests()) == told(first)


@pytest.mark.parametrize("by", ["folder", "zip", "layers"])
def test_a_scene_of_several_files_is_repeated(by, ready, run, tmp_path, qtbot):
    folder = products.landsat(tmp_path)
    bands = sorted(folder.glob("*_B[2-7].[tT][iI][fF]"))
    given = {
        "folder": {"PRODUCT": str(folder)},
        "zip": {"PRODUCT": str(products.zipped(folder)) if by == "zip" else ""},
        "layers": {"LAYERS": [add(path, path.stem) for path in bands] if by == "layers" else []},
    }[by]
    first = pixels(run(None, **given)["OUTPUT"])
    QgsProject.instance().clear()
    ready.runs.refresh()
    rows(ready, qtbot, 1)
    np.testing.assert_array_equal(repeated(ready, qtbot), first)


def test_the_key_of_a_server_that_is_gone_is_told(ready, stand_in, qtbot):
    press(ready, qtbot)
    rows(ready, qtbot, 1)
    (listed,) = past_runs(Path(ready.runs._folder))
    settings = {**listed.settings, "authcfg": "gone123"}
    History(Path(ready.runs._folder)).write(replace(listed, authcfg="gone123", settings=settings))
    ready.runs.refresh()
    settle(ready, qtbot)
    stand_in.asked.clear()
    with qtbot.waitSignal(ready.ended, timeout=WAIT_MS) as end:
        click(ready, "Repeat")
    assert "no longer in QGIS" in end.args[0]
    assert stand_in.requests() == []


def test_the_scene_need_not_be_in_the_project(ready, tmp_path, qtbot):
    ready.form.set_output(str(tmp_path / "mask.tif"))
    press(ready, qtbot)
    rows(ready, qtbot, 1)
    QgsProject.instance().clear()
    np.testing.assert_array_equal(repeated(ready, qtbot), pixels(tmp_path / "mask.tif"))
    assert len(results("Floods in scene")) == 1


def test_a_scene_that_is_gone_is_told(ready, stand_in, qtbot):
    press(ready, qtbot)
    rows(ready, qtbot, 1)
    Path(ready.form.layer().source()).unlink()
    QgsProject.instance().clear()
    stand_in.asked.clear()
    click(ready, "Repeat")
    qtbot.waitUntil(lambda: sentence(ready, Level.BAD) != "", timeout=WAIT_MS)
    assert "cannot be read" in sentence(ready, Level.BAD)
    assert stand_in.requests() == []


def test_what_is_not_known_is_not_repeated(new_panel, stand_in, qtbot):
    History(new_panel.runs).write(some_run())
    panel = new_panel(stand_in.address)
    rows(panel, qtbot, 1)
    assert enabled(panel) == ["ZoomRun", "Remove"]


def test_zoom_adds_a_result_that_was_removed(ready, qgis_canvas, tmp_path, qtbot):
    ready.form.set_output(str(tmp_path / "mask.tif"))
    press(ready, qtbot)
    rows(ready, qtbot, 1)
    layer = ready.form.layer()
    qgis_canvas.setDestinationCrs(layer.crs())
    QgsProject.instance().removeMapLayers([one.id() for one in on_map(tmp_path / "mask.tif")])
    far = layer.extent()
    far.setXMinimum(far.xMinimum() + 1e5)
    far.setXMaximum(far.xMaximum() + 1e5)
    qgis_canvas.setExtent(far)
    click(ready, "ZoomRun")
    qtbot.waitUntil(lambda: on_map(tmp_path / "mask.tif") != [], timeout=WAIT_MS)
    assert qgis_canvas.extent().contains(layer.extent().center())
    (added,) = on_map(tmp_path / "mask.tif")
    assert [(one.value, one.label) for one in added.renderer().classes()] == [
        (0, "Dry land"),
        (1, "Flood or other water"),
    ]
    qgis_canvas.setExtent(far)
    click(ready, "ZoomRun")
    assert qgis_canvas.extent().contains(layer.extent().center())
    assert on_map(tmp_path / "mask.tif") == [added]


def test_a_result_that_is_gone_is_told(ready, tmp_path, qtbot):
    ready.form.set_output(str(tmp_path / "mask.tif"))
    press(ready, qtbot)
    rows(ready, qtbot, 1)
    QgsProject.instance().removeMapLayers([one.id() for one in on_map(tmp_path / "mask.tif")])
    (tmp_path / "mask.tif").unlink()
    click(ready, "ZoomRun")
    qtbot.waitUntil(lambda: "not there any more" in sentence(ready, Level.BAD), timeout=WAIT_MS)


def test_removing_leaves_file_and_layer(ready, tmp_path, qtbot):
    ready.form.set_output(str(tmp_path / "mask.tif"))
    press(ready, qtbot)
    rows(ready, qtbot, 1)
    click(ready, "Remove")
    qtbot.waitUntil(lambda: not ready.runs.isVisibleTo(ready), timeout=WAIT_MS)
    assert (tmp_path / "mask.tif").is_file()
    assert len(on_map(tmp_path / "mask.tif")) == 1


def test_an_unfinished_run_is_removed_with_its_journal(new_panel, stand_in, tmp_path, qtbot):
    interrupted(new_panel.runs, tmp_path)
    panel = new_panel(stand_in.address)
    rows(panel, qtbot, 1)
    click(panel, "Remove")
    qtbot.waitUntil(lambda: not panel.runs.isVisibleTo(panel), timeout=WAIT_MS)
    assert list(new_panel.runs.iterdir()) == []


def test_a_run_that_cannot_be_removed_is_told(new_panel, stand_in, tmp_path, qtbot):
    interrupted(new_panel.runs, tmp_path)
    panel = new_panel(stand_in.address)
    rows(panel, qtbot, 1)
    journal = Journal.open(new_panel.runs, next(new_panel.runs.iterdir()).name)
    click(panel, "Remove")
    qtbot.waitUntil(lambda: "going on" in sentence(panel, Level.BAD), timeout=WAIT_MS)
    journal.close()


@pytest.fixture
def several(new_panel, stand_in, qtbot):
    """A panel with more runs than are seen at once, the newest called 5."""
    for number in range(6):
        run = some_run(at=float(number), title=str(number), flood_km2=1.25, seconds=75.0)
        History(new_panel.runs).write(run)
    panel = new_panel(stand_in.address)
    rows(panel, qtbot, 6)
    return panel


def titles(panel):
    return [row.split(" · ")[0] for row in run_rows(panel)]


def test_the_newest_is_first_and_chosen(several):
    assert titles(several) == ["5", "4", "3", "2", "1", "0"]
    chosen = several.findChild(RunsList)
    assert chosen.run().title == "5"
    assert chosen.height() < chosen.sizeHintForRow(0) * (SHOWN + 1)
    assert "· 1.25 km² · 1 min ·" in run_rows(several)[0]


def test_by_keyboard(several, qtbot):
    chosen = several.findChild(RunsList)
    chosen.activateWindow()
    chosen.setFocus()
    qtbot.waitUntil(chosen.hasFocus, timeout=WAIT_MS)
    qtbot.keyClick(chosen, Qt.Key.Key_Down)
    assert chosen.run().title == "4"
    with qtbot.waitSignal(several.runs.zoom_clicked, timeout=WAIT_MS) as asked:
        qtbot.keyClick(chosen, Qt.Key.Key_Return)
    assert asked.args[0].title == "4"
    qtbot.keyClick(chosen, Qt.Key.Key_Delete)
    rows(several, qtbot, 5)
    assert titles(several) == ["5", "3", "2", "1", "0"]
    assert chosen.run().title == "3"


def test_the_chosen_run_stays_chosen_when_another_comes(several, new_panel, qtbot):
    chosen = several.findChild(RunsList)
    chosen.setCurrentRow(3)
    History(new_panel.runs).write(some_run(at=9.0, title="9"))
    several.runs.refresh()
    rows(several, qtbot, 7)
    assert chosen.run().title == "2"


def test_names_do_not_become_markup(several, new_panel, qtbot):
    History(new_panel.runs).write(some_run(at=9.0, title="<b>scene</b>", message="a < b"))
    several.runs.refresh()
    rows(several, qtbot, 7)
    tip = several.findChild(RunsList).item(0).toolTip()
    assert "&lt;b&gt;scene" in tip
    assert "a &lt; b" in tip


def test_a_run_begun_elsewhere_appears_when_a_task_ends(ready, new_panel, qtbot):
    from qgis.core import QgsApplication, QgsTask

    settle(ready, qtbot)
    History(new_panel.runs).write(some_run(title="elsewhere"))
    task = QgsTask.fromFunction("other", lambda task: time.sleep(0.3))
    QgsApplication.taskManager().addTask(task)
    assert rows(ready, qtbot, 1)[0].startswith("elsewhere")


def test_nothing_is_begun_beside_a_run(ready, stand_in, tmp_path, qtbot):
    press(ready, qtbot)
    rows(ready, qtbot, 1)
    (listed,) = past_runs(Path(ready.runs._folder))
    assert listed.state is State.DONE
    stand_in.routes["POST /pooling"] = stand_in.wait
    qtbot.mouseClick(button(ready), Qt.MouseButton.LeftButton)
    assert "Repeat" not in enabled(ready)
    ready._repeat(listed)
    qtbot.waitUntil(lambda: not ready.past_runs._scenes.is_busy(), timeout=WAIT_MS)
    assert len([text for _, text in lines(ready) if "windows" in text]) <= 1
    with qtbot.waitSignal(ready.ended, timeout=WAIT_MS):
        ready.findChild(QPushButton, "terramaskCancel").click()
    assert Path(listed.output).is_file()


def test_a_removed_scene_is_not_needed_for_zooming(ready, tmp_path, qtbot):
    ready.form.set_output(str(tmp_path / "mask.tif"))
    press(ready, qtbot)
    rows(ready, qtbot, 1)
    QgsProject.instance().clear()
    click(ready, "ZoomRun")
    qtbot.waitUntil(lambda: on_map(tmp_path / "mask.tif") != [], timeout=WAIT_MS)
