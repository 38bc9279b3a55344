"""What people do in QGIS while a run goes on: layers and projects are closed under it."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)

from tests.e2e.fault_runs import WINDOWS, picture, same, wait_until


class Toolbox:
    """Runs the algorithm over a layer of the project in a task of QGIS, as the toolbox does."""

    def __init__(self, bench):
        from plugin.processing.provider import TerramaskProvider

        self.provider = TerramaskProvider()
        self.registry = QgsApplication.processingRegistry()
        self.registry.addProvider(self.provider)
        self.layer = QgsRasterLayer(str(bench.source), "Valley")
        QgsProject.instance().addMapLayer(self.layer)
        self.algorithm = self.registry.createAlgorithmById("terramask:detectfloods")
        self.feedback, self.context = QgsProcessingFeedback(False), QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        parameters = {
            "INPUT": self.layer.id(),
            "SERVER": bench.proxy.address,
            "OUTPUT": str(bench.output),
        }
        self.outcome = None
        task = QgsProcessingAlgRunnerTask(self.algorithm, parameters, self.context, self.feedback)
        task.executed.connect(self._ended)
        self.task = task
        QgsApplication.taskManager().addTask(task)

    def _ended(self, well, results):
        self.outcome = well, results

    def end(self):
        wait_until(lambda: self.outcome is not None, 30)
        wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 10)
        return self.outcome

    def close(self):
        QgsProject.instance().clear()
        self.registry.removeProvider(self.provider)


@pytest.fixture
def toolbox(bench, qgis_new_project, monkeypatch):
    """A run of the toolbox of which two windows are kept; its journal lies on the bench."""
    from plugin.jobs import request

    monkeypatch.setattr(request, "runs_folder", lambda: bench.runs)
    # QGIS keeps the threads of tasks for a while, and their network managers with them.
    bench.traces.staying["thread QNetworkAccessM"] = 1
    bench.proxy.spoil({"fault": "hold", "skip": 2})
    box = Toolbox(bench)
    try:
        wait_until(lambda: bench.kept() == 2 and bench.proxy.hit("hold"))
        yield box
    finally:
        bench.proxy.spoil()
        box.feedback.cancel()
        box.end()
        box.close()


def remove_the_layer(box):
    QgsProject.instance().removeMapLayer(box.layer.id())


def close_the_project(box):
    QgsProject.instance().clear()


def open_another_project(box):
    QgsProject.instance().clear()
    QgsProject.instance().read(":/no/such/project.qgz")


@pytest.mark.parametrize("deed", [remove_the_layer, close_the_project, open_another_project])
def test_the_run_goes_on(bench, unbroken, toolbox, deed):
    deed(toolbox)
    bench.proxy.spoil()
    well, results = toolbox.end()
    assert well, toolbox.feedback.textLog()
    assert results["MISSING"] == 0
    assert len(bench.proxy.answered()) == WINDOWS
    assert same(picture(bench.output), unbroken)
    assert bench.left() == ["mask.tif"]


def test_the_layer_of_a_cancelled_run_is_removed(bench, toolbox):
    remove_the_layer(toolbox)
    toolbox.feedback.cancel()
    toolbox.end()
    assert [record.done for record in bench.unfinished()] == [2]


def test_all_tasks_are_cancelled_as_when_qgis_quits(bench, toolbox):
    QgsApplication.taskManager().cancelAll()
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 5)
    assert [record.done for record in bench.unfinished()] == [2]


def test_the_result_is_taken_off_the_map_while_it_grows(bench, unbroken, toolbox):
    """A layer that shows the result is opened, drawn from and removed."""
    shown = QgsRasterLayer(str(bench.output), "Floods")
    assert shown.isValid()
    QgsProject.instance().addMapLayer(shown)
    assert shown.dataProvider().block(1, shown.extent(), 64, 64).width() == 64
    QgsProject.instance().removeMapLayer(shown.id())
    bench.proxy.spoil()
    well, _ = toolbox.end()
    assert well
    assert same(picture(bench.output), unbroken)
