"""The algorithms where Processing offers them: a model of the designer, and batch over a folder."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
)
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QFileDialog

from tests.qgis.class_masks import rows_of
from tests.qgis.runs import Feedback, expected

pytestmark = pytest.mark.usefixtures("provider")
Source = QgsProcessingModelChildParameterSource


def step(model, child, algorithm, output, **sources):
    """Put an algorithm into a model, whose OUTPUT is the model's `output`."""
    added = QgsProcessingModelChildAlgorithm(f"terramask:{algorithm}")
    added.setChildId(child)
    for name, value in sources.items():
        added.addParameterSources(name, [value])
    wanted = QgsProcessingModelOutput(output)
    wanted.setChildId(child)
    wanted.setChildOutputName("OUTPUT")
    added.setModelOutputs({output: wanted})
    model.addChildAlgorithm(added)


@pytest.fixture
def model(stand_in):
    """From a scene to the mask, its polygons and its areas."""
    model = QgsProcessingModelAlgorithm("floods", "group")
    model.addModelParameter(
        QgsProcessingParameterRasterLayer("scene", "Scene"), QgsProcessingModelParameter("scene")
    )
    scene, mask = Source.fromModelParameter("scene"), Source.fromChildOutput("floods", "OUTPUT")
    server, least = Source.fromStaticValue(stand_in.address), Source.fromStaticValue("1")
    step(model, "floods", "detectfloods", "mask", INPUT=scene, SERVER=server)
    step(model, "patches", "masktopolygons", "polygons", INPUT=mask, MIN_AREA=least)
    step(model, "areas", "maskstatistics", "table", INPUT=mask)
    return model


def run(model, layer, folder):
    """Run a model; the paths of its three results."""
    folder.mkdir()
    paths = {
        "floods:mask": str(folder / "mask.tif"),
        "patches:polygons": str(folder / "patches.gpkg"),
        "areas:table": str(folder / "areas.csv"),
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = Feedback()
    results, ok = model.run({"scene": layer, **paths}, context, feedback)
    assert ok, feedback.errors
    assert {name: results[name] for name in paths} == paths
    return list(paths.values())


def test_a_model_of_detecting_polygons_and_areas(model, layer, tmp_path):
    _, patches, areas = run(model, layer, tmp_path / "first")
    hectares = sum(row["area_ha"] for row in rows_of(patches))
    (flood,) = [row for row in rows_of(areas) if str(row["class_id"]) == "1"]
    assert hectares == pytest.approx(float(flood["area_ha"]), rel=0.001)
    assert hectares > 0


def test_a_model_that_was_saved_runs_again(model, layer, tmp_path):
    saved = tmp_path / "floods.model3"
    assert model.toFile(str(saved))
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(str(saved))
    (mask, *_), (same, *_) = (
        run(each, layer, tmp_path / name) for each, name in ((model, "first"), (again, "again"))
    )
    np.testing.assert_array_equal(gdal.Open(mask).ReadAsArray(), gdal.Open(same).ReadAsArray())


@pytest.fixture
def batch(qgis_iface, qgis_new_project, monkeypatch):
    """QGIS's batch dialog for detecting floods."""
    plugins = Path(QgsApplication.pkgDataPath()) / "python" / "plugins"
    monkeypatch.setattr(sys, "path", [*sys.path, str(plugins)])
    from processing.gui import Postprocessing
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    # The desktop's stand-in has no real tree of layers, which QGIS 3.44 wants.
    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("terramask:detectfloods")
    dialog = BatchAlgorithmDialog(algorithm)
    yield dialog
    # In newer versions of QGIS it may be gone by then.
    if not sip.isdeleted(dialog):
        dialog.close()


def has_ended(masks):
    """Whether all are there and done; newer versions of QGIS run each of a batch in a task."""
    # The batch itself is a task, too, which ends with its dialog.
    tasks = QgsApplication.taskManager().activeTasks()
    if any(isinstance(task, QgsProcessingAlgRunnerTask) for task in tasks):
        return False
    if not all(map(Path.exists, masks)):
        return False
    tags = [gdal.Info(str(mask), format="json")["metadata"][""] for mask in masks]
    return all(tag["TERRAMASK_COMPLETE"] == "YES" for tag in tags)


def test_a_folder_of_scenes_in_batch(batch, sentinel_2, stand_in, tmp_path, monkeypatch, qtbot):
    (tmp_path / "scenes").mkdir()
    scenes = [sentinel_2(name=f"scenes/{name}.tif") for name in ("east", "west")]
    panel = batch.mainWidget()
    input_column, server_column, output_column = (
        panel.parameter_to_column[name] for name in ("INPUT", "SERVER", "OUTPUT")
    )
    folder = str(tmp_path / "scenes")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: folder)
    panel.tblParameters.cellWidget(0, input_column).showDirectorySelectionDialog()
    assert panel.batchRowCount() == len(scenes)
    masks = [tmp_path / f"mask{row}.tif" for row in range(len(scenes))]
    for row, wrappers in enumerate(panel.wrappers):
        wrappers[server_column].setParameterValue(stand_in.address, QgsProcessingContext())
        panel.tblParameters.cellWidget(row + 1, output_column).setValue(str(masks[row]))
    panel.checkLoadLayersOnCompletion.setChecked(False)
    batch.runAlgorithm()
    qtbot.waitUntil(lambda: has_ended(masks), timeout=20_000)
    for mask in masks:
        array = gdal.Open(str(mask)).ReadAsArray()
        np.testing.assert_array_equal(array, expected(scenes[0]))
