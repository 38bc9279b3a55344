"""A run that ended before it was done, and its continuation."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from plugin.jobs import limits
from plugin.jobs.detect import continue_run, detect
from plugin.jobs.journal import Journal
from plugin.jobs.unfinished import find, remove, unfinished
from plugin.raster.bands import BandChoice
from plugin.raster.cells import Block
from plugin.raster.region import Region
from plugin.raster.windows import Window
from plugin.wire.errors import OutputError, SceneError, ServerError, TerramaskError
from tests.qgis.runs import Feedback, expected

pytestmark = pytest.mark.usefixtures("qgis_app")
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def broken_off(request_for):
    """A run of which three windows or a few more are done."""

    def begin(*arguments, **more):
        request = request_for(*arguments, **more)
        result = detect(request, Feedback(cancel_after=3))
        assert result.cancelled
        return request, result

    return begin


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_a_continued_run_yields_what_an_unbroken_one_does(broken_off, stand_in, request_for):
    request, part = broken_off()
    asked = len(stand_in.requests())
    result = continue_run(request.journals, part.run_id, Feedback())
    np.testing.assert_array_equal(pixels(result.output), expected(request.scene.source))
    assert result.missing == 0
    assert len(stand_in.requests()) - asked == result.requests
    assert [total.pixels for total in result.totals] == [
        (expected(request.scene.source) == value).sum() for value in (0, 1)
    ]
    assert not list(request.journals.iterdir())
    assert [path.name for path in result.output.parent.glob("*mask*")] == ["mask.tif"]


def test_what_is_done_is_not_asked_again(broken_off, stand_in):
    request, part = broken_off()
    done = part.windows - part.missing
    stand_in.asked.clear()
    feedback = Feedback()
    continue_run(request.journals, part.run_id, feedback)
    assert len(stand_in.requests()) <= part.missing
    assert feedback.texts[1].startswith(("1 of", "2 of", f"{done} of"))
    assert feedback.texts[-1].startswith(f"{part.windows} of {part.windows}")


def test_the_area_the_bands_and_the_rest_are_those_of_the_beginning(
    request_for, stand_in, tmp_path
):
    area = Window(10, 20, 200, 150)
    choice = BandChoice((1, 2, 3, 8, 11, 12), 1e-4, 0.0, 0.0, "2019-09-14", by_hand=True)
    request = request_for(area, more={"choice": choice, "title": "Valley", "focus": (150, 90)})
    part = detect(request, Feedback(cancel_after=2))
    (record,) = unfinished(request.journals)
    assert (record.id, record.title, record.output) == (
        part.run_id,
        "Valley",
        str(request.output),
    )
    assert record.windows == part.windows
    assert record.done == part.windows - part.missing
    result = continue_run(request.journals, record.id, Feedback())
    wanted = expected(request.scene.source, area)
    np.testing.assert_array_equal(pixels(result.output), wanted)
    assert all(asked["scale"] == 1e-4 for asked in stand_in.requests())


def test_polygons_survive(request_for, stand_in):
    from qgis.core import QgsGeometry, QgsPointXY

    scene = request_for().scene
    corners = [scene.window_of, (20, 20), (250, 40), (120, 180)][1:]
    points = [QgsPointXY(500000.25 + 10 * column, 4200000.75 - 10 * row) for column, row in corners]
    wkb = bytes(QgsGeometry.fromPolygonXY([[*points, points[0]]]).asWkb())
    region = Region.of_polygons(scene, [wkb])
    whole = detect(replace(request_for(), region=region), Feedback())
    unbroken = pixels(whole.output)
    broken = replace(request_for(), region=region, output=whole.output.with_name("two.tif"))
    part = detect(broken, Feedback(cancel_after=2))
    result = continue_run(broken.journals, part.run_id, Feedback())
    np.testing.assert_array_equal(pixels(result.output), unbroken)
    assert 0 < (unbroken != 255).sum() < unbroken.size / 2
    assert whole.windows < 15


def test_only_windows_that_touch_the_polygons_are_sent(request_for, stand_in):
    from qgis.core import QgsGeometry, QgsRectangle

    scene = request_for().scene
    boxes = [
        QgsRectangle(500000.25, 4199900.75, 500100.25, 4200000.75),
        QgsRectangle(502900.25, 4198000.75, 503000.25, 4198100.75),
    ]
    region = Region.of_polygons(scene, [bytes(QgsGeometry.fromRect(box).asWkb()) for box in boxes])
    result = detect(replace(request_for(), region=region), Feedback())
    assert len(stand_in.requests()) == result.windows == 2
    mask, wanted = pixels(result.output), expected(scene.source)
    inside = np.zeros_like(wanted, bool)
    inside[:10, :10] = inside[190:, 290:] = True
    np.testing.assert_array_equal(mask, np.where(inside, wanted, 255))
    assert sum(total.pixels for total in result.totals) + result.nodata_pixels == inside.sum()


def test_a_scene_that_changed_is_not_continued(broken_off):
    request, part = broken_off()
    dataset = gdal.Open(request.scene.source, gdal.GA_Update)
    dataset.GetRasterBand(2).Fill(77)
    dataset = None
    os.utime(request.scene.source, (1, 1))
    with pytest.raises(SceneError, match="has changed since the run began"):
        continue_run(request.journals, part.run_id, Feedback())
    assert [record.id for record in unfinished(request.journals)] == [part.run_id]


def test_another_model_does_not_continue_it(broken_off, stand_in):
    request, part = broken_off()
    stand_in.card["overlap"] = 16
    with pytest.raises(SceneError, match="another model"):
        continue_run(request.journals, part.run_id, Feedback())
    stand_in.card["overlap"] = 8
    assert continue_run(request.journals, part.run_id, Feedback()).missing == 0


def test_a_damaged_part_is_asked_for_again(broken_off):
    request, part = broken_off()
    for path in (request.journals / part.run_id).glob("part_*"):
        path.write_bytes(path.read_bytes()[:-3])
    assert unfinished(request.journals)[0].done == part.windows - part.missing
    result = continue_run(request.journals, part.run_id, Feedback())
    np.testing.assert_array_equal(pixels(result.output), expected(request.scene.source))


def test_the_result_may_be_gone(broken_off):
    request, part = broken_off()
    request.output.unlink()
    result = continue_run(request.journals, part.run_id, Feedback())
    np.testing.assert_array_equal(pixels(result.output), expected(request.scene.source))


def test_the_result_can_be_written_elsewhere(broken_off, tmp_path):
    request, part = broken_off()
    other = tmp_path / "other.tif"
    result = continue_run(request.journals, part.run_id, Feedback(), other)
    assert result.output == other
    np.testing.assert_array_equal(pixels(other), expected(request.scene.source))


def test_a_run_that_goes_on_is_not_offered(request_for, stand_in, started):
    stand_in.routes["POST /pooling"] = stand_in.wait
    feedback, request = Feedback(), request_for()
    thread = started(lambda: detect(request, feedback))
    stand_in.has_been_asked(2)
    (folder,) = request.journals.iterdir()
    assert unfinished(request.journals) == []
    with pytest.raises(OutputError, match="going on already"):
        Journal.open(request.journals, folder.name)
    feedback.cancel()
    assert thread.ended()
    assert not list(request.journals.iterdir())


def test_runs_are_found_and_removed(tmp_path):
    runs = tmp_path / "runs"
    with pytest.raises(OutputError, match="no run to continue"):
        find(runs)
    for title in ("first", "second"):
        journal = Journal.create(runs, {"title": title, "cells": 9})
        journal.note(Block(0, 2, 0, 2), np.zeros((1, 2, 2), np.uint8))
        journal.close()
        time.sleep(1.1)
    assert [record.title for record in unfinished(runs)] == ["second", "first"]
    assert find(runs).title == "second"
    assert find(runs).done == 4
    with pytest.raises(OutputError, match="no such run"):
        find(runs, "0" * 32)
    remove(runs, find(runs).id)
    assert [record.title for record in unfinished(runs)] == ["first"]


def test_a_run_is_found_by_the_file_that_it_began_to_write(broken_off, tmp_path, monkeypatch):
    request, _ = broken_off()
    monkeypatch.chdir(request.output.parent)
    for file in (str(request.output), request.output.name):
        assert find(request.journals, file).output == str(request.output)
    request.output.unlink()
    assert find(request.journals, str(request.output)).output == str(request.output)
    for other in (str(request.output.parent), "elsewhere/" + request.output.name, "\0"):
        with pytest.raises(OutputError, match="no such run"):
            find(request.journals, other)


def test_a_run_knows_where_it_writes_also_in_another_folder(request_for, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    request = replace(request_for(), output=Path("here.tif"))
    detect(request, Feedback(cancel_after=3))
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert find(request.journals).output == str(tmp_path / "here.tif")
    with pytest.raises(OutputError, match="no such run"):
        find(request.journals, "here.tif")
    result = continue_run(request.journals, find(request.journals).id, Feedback())
    assert result.output == tmp_path / "here.tif"
    assert not list((tmp_path / "elsewhere").iterdir())


@pytest.mark.parametrize("run_id", ["", "..", "../x", "0" * 32, "A" * 32])
def test_a_number_that_is_none_opens_nothing(tmp_path, run_id):
    (tmp_path / "x").mkdir()
    with pytest.raises(OutputError, match="no such run"):
        Journal.open(tmp_path / "runs", run_id)


def test_a_journal_that_cannot_be_written_is_said_so(tmp_path):
    (tmp_path / "runs").write_text("a file")
    with pytest.raises(OutputError, match="cannot be written"):
        Journal.create(tmp_path / "runs", {})


def test_a_journal_that_makes_no_sense_is_not_continued(tmp_path, broken_off):
    request, part = broken_off()
    about = request.journals / part.run_id / "run.json"
    run = json.loads(about.read_text())
    del run["source"]
    about.write_text(json.dumps(run))
    with pytest.raises(OutputError, match="cannot be read"):
        continue_run(request.journals, part.run_id, Feedback())
    about.write_text("{")
    assert unfinished(request.journals) == []


def test_the_journal_holds_no_key(broken_off):
    request, part = broken_off()
    about = json.loads((request.journals / part.run_id / "run.json").read_text())
    assert about["authcfg"] == ""
    assert set(about) & {"key", "password", "token"} == set()


CHILD = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
from qgis.core import QgsApplication, QgsProcessingFeedback
application = QgsApplication([], False)
application.initQgis()
from plugin.jobs.detect import detect
from plugin.jobs.request import DetectRequest
from plugin.raster.scene import open_scene
feedback = QgsProcessingFeedback(False)
request = DetectRequest(
    open_scene({scene!r}), {server!r}, Path({output!r}), runs=Path({runs!r}), title="killed"
)
print("begins", flush=True)
detect(request, feedback)
"""


def test_a_killed_process_costs_only_what_was_under_way(request_for, stand_in, tmp_path):
    request = request_for()
    served = []

    def pool(body):
        served.append(body)
        if len(served) > 5:
            return stand_in.wait(body)
        return stand_in.pool(body)

    stand_in.routes["POST /pooling"] = pool
    code = CHILD.format(
        root=str(ROOT),
        scene=request.scene.source,
        server=stand_in.address,
        output=str(request.output),
        runs=str(request.journals),
    )
    with subprocess.Popen([sys.executable, "-c", code]) as child:
        stand_in.has_been_asked(8)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            folders = list(request.journals.iterdir()) if request.journals.exists() else []
            if folders and len(list(folders[0].glob("part_*"))) >= 4:
                break
            time.sleep(0.05)
        child.kill()
    (record,) = unfinished(request.journals)
    assert record.title == "killed"
    assert record.done >= 4
    before = len(served)
    stand_in.routes["POST /pooling"] = stand_in.pool
    stand_in.asked.clear()
    result = continue_run(request.journals, record.id, Feedback())
    assert len(stand_in.requests()) <= record.windows - record.done
    np.testing.assert_array_equal(pixels(result.output), expected(request.scene.source))
    assert before >= 5


def test_failed_windows_are_finished_later(request_for, stand_in, refusing, monkeypatch):
    monkeypatch.setattr(limits, "BACKOFF_S", 0.01)
    count = []

    def pool(body):
        count.append(body)
        if len(count) == 4:
            return refusing("Not this one.", "not_reflectance", 400)(body)
        return stand_in.pool(body)

    stand_in.routes["POST /pooling"] = pool
    request = request_for()
    part = detect(request, Feedback())
    assert part.missing >= 1
    assert not part.cancelled
    result = continue_run(request.journals, part.run_id, Feedback())
    assert result.missing == 0
    np.testing.assert_array_equal(pixels(result.output), expected(request.scene.source))


def test_a_full_disk_of_the_journal_stops_the_run_with_a_sentence(request_for, monkeypatch):
    from plugin.jobs import journal

    written = journal.write
    calls = []

    def sometimes(path, content):
        calls.append(path)
        if len(calls) > 3:
            raise OSError(28, "No space left on device")
        written(path, content)

    monkeypatch.setattr(journal, "write", sometimes)
    with pytest.raises(OutputError, match="notes of the run cannot be written"):
        detect(request_for(), Feedback())


def test_a_server_that_goes_away_leaves_a_run_to_continue(request_for, stand_in, monkeypatch):
    monkeypatch.setattr(limits, "PATIENCE_S", 0.2)
    monkeypatch.setattr(limits, "BACKOFF_S", 0.01)
    count = []

    def pool(body):
        count.append(body)
        return (503, b"") if len(count) > 3 else stand_in.pool(body)

    stand_in.routes["POST /pooling"] = pool
    request = request_for()
    with pytest.raises(ServerError, match="can be continued"):
        detect(request, Feedback())
    stand_in.routes["POST /pooling"] = stand_in.pool
    (record,) = unfinished(request.journals)
    result = continue_run(request.journals, record.id, Feedback())
    np.testing.assert_array_equal(pixels(result.output), expected(request.scene.source))


def test_probabilities_are_continued_as_well(request_for, stand_in):
    """The journal holds as many bands as the answers."""
    from tests.qgis.conftest import answer, threshold

    def pool(body):
        data = json.loads(body)["data"]
        assert data["outputs"] == ["classes", "probabilities"]
        path = f"/vsimem/{id(body)}.tif"
        gdal.FileFromMemBuffer(path, base64.b64decode(data["data"]))
        source = gdal.Open(path)
        gdal.FileFromMemBuffer(path + ".mask", threshold(source, data))
        mask = gdal.Open(path + ".mask")
        values = mask.ReadAsArray()
        out = gdal.GetDriverByName("GTiff").Create(path + ".out", *values.shape[::-1], 3)
        out.SetGeoTransform(mask.GetGeoTransform())
        out.SetProjection(mask.GetProjection())
        wet = np.where(values == 255, 255, np.where(values == 1, 80, 30)).astype(np.uint8)
        dry = np.where(values == 255, 255, 100 - wet.astype(int)).astype(np.uint8)
        for i, plane in enumerate((values, dry, wet)):
            out.GetRasterBand(i + 1).WriteArray(plane)
        source = mask = out = None
        file = gdal.VSIFOpenL(path + ".out", "rb")
        content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(path + ".out").size, file))
        gdal.VSIFCloseL(file)
        for name in (path, path + ".mask", path + ".out"):
            gdal.Unlink(name)
        return 200, answer(content)

    stand_in.routes["POST /pooling"] = pool
    request = request_for(more={"probabilities": True})
    part = detect(request, Feedback(cancel_after=3))
    result = continue_run(request.journals, part.run_id, Feedback())
    classes, dry, wet = pixels(result.output)
    np.testing.assert_array_equal(classes, expected(request.scene.source))
    np.testing.assert_array_equal(wet == 80, classes == 1)
    np.testing.assert_array_equal(dry == 255, classes == 255)


def test_looking_at_a_scene_does_not_change_it(broken_off):
    request, part = broken_off()
    Path(request.scene.source + ".aux.xml").write_text("<PAMDataset/>")
    assert continue_run(request.journals, part.run_id, Feedback()).missing == 0


@pytest.mark.parametrize("resample", [False, True])
def test_files_behind_a_vrt_count_as_the_scene(request_for, stand_in, tmp_path, resample):
    """Also behind one that is made in memory."""
    from plugin.raster.scene import open_scene, resampled

    path = request_for().scene.source
    inner, outer = str(tmp_path / "scene_inner.vrt"), str(tmp_path / "scene_outer.vrt")
    gdal.Translate(inner, path, format="VRT")
    gdal.Translate(outer, inner, format="VRT")
    scene = open_scene(outer)
    if resample:
        scene = resampled(scene, 20.0)
    request = replace(request_for(), scene=scene)
    with pytest.raises(OutputError, match="replace the scene itself"):
        detect(replace(request, output=Path(path)), Feedback())
    part = detect(request, Feedback(cancel_after=1))
    os.utime(path, (1, 1))
    with pytest.raises(SceneError, match="has changed"):
        continue_run(request.journals, part.run_id, Feedback())


def test_a_lock_of_a_process_that_had_our_number_is_none(broken_off):
    from qgis.PyQt.QtCore import QLockFile

    request, part = broken_off()
    path = str(request.journals / part.run_id / "lock")
    left = QLockFile(path)
    assert left.tryLock(0)
    content = Path(path).read_bytes()
    left.unlock()
    Path(path).write_bytes(content)
    assert [record.id for record in unfinished(request.journals)] == [part.run_id]
    assert continue_run(request.journals, part.run_id, Feedback()).missing == 0


def test_cancelling_while_the_result_is_written_anew(broken_off, stand_in):
    request, part = broken_off()
    feedback = Feedback()
    feedback.cancel()
    stand_in.asked.clear()
    with pytest.raises(TerramaskError):
        continue_run(request.journals, part.run_id, feedback)
    assert stand_in.requests() == []
    assert continue_run(request.journals, part.run_id, Feedback()).missing == 0


def test_what_a_killed_run_left_before_anything_was_done_goes(tmp_path):
    runs = tmp_path / "runs"
    for name in ("empty", "old", "young", "other"):
        (runs / name).mkdir(parents=True)
    (runs / "empty" / "run.json").write_text('{"version": 1}')
    (runs / "other" / "run.json").write_text('{"version": 2}')
    for name in ("old", "other"):
        os.utime(runs / name, (1, 1))
    assert unfinished(runs) == []
    assert sorted(path.name for path in runs.iterdir()) == ["other", "young"]


def test_parts_of_another_partition_are_not_thrown_away(broken_off):
    request, part = broken_off()
    folder = request.journals / part.run_id
    about = json.loads((folder / "run.json").read_text())
    about["probabilities"] = True
    (folder / "run.json").write_text(json.dumps(about))
    before = sorted(path.name for path in folder.glob("part_*"))
    with pytest.raises(OutputError, match="does not fit"):
        continue_run(request.journals, part.run_id, Feedback())
    assert sorted(path.name for path in folder.glob("part_*")) == before


def test_a_full_disk_of_the_journal_leaves_the_result(request_for, monkeypatch):
    from plugin.jobs import journal

    written, calls = journal.write, []

    def sometimes(path, content):
        calls.append(path)
        if len(calls) > 4:
            raise OSError(28, "No space left on device")
        written(path, content)

    monkeypatch.setattr(journal, "write", sometimes)
    request = request_for()
    with pytest.raises(OutputError, match="notes of the run"):
        detect(request, Feedback())
    mask, wanted = pixels(request.output), expected(request.scene.source)
    assert (mask != 255).any()
    np.testing.assert_array_equal(mask[mask != 255], wanted[mask != 255])
