"""What can be done with a run of the list: continue it, repeat it, show its result."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..jobs.history import PastRun
from ..processing.again import parameters_again
from ..processing.layers import source_of
from ..raster.mask import open_mask
from ..raster.scene import open_scene
from ..wire.card import MaskClass, ModelCard
from ..wire.errors import OutputError, SceneError, TerramaskError
from .background import Background
from .flood_run import FloodRun
from .map_view import zoom_to
from .result_group import title_of
from .result_layer import add_result, layer_of
from .run_on_map import RunOnMap
from .task import CONTINUE, FLOODS, FOR_FLOODS, SEGMENT, Task


class PastRuns(QObject):
    """Files are looked at off the GUI thread first, which may take a moment.

    `ready` carries a run to begin (a FloodRun), what the map is to show of it (a RunOnMap) and the
    id of its server's key; `failed` the TerramaskError that says what is gone.
    """

    ready = pyqtSignal(object, object, str)
    failed = pyqtSignal(object)

    def __init__(self, iface: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._scenes = Background(self)
        self._scenes.done.connect(self._begin_again)
        self._masks = Background(self)
        self._masks.done.connect(self._show)
        for background in (self._scenes, self._masks):
            background.failed.connect(self.failed)

    def shut_down(self) -> None:
        """End the threads."""
        self._scenes.shut_down()
        self._masks.shut_down()

    def continue_run(self, run: PastRun, card: ModelCard | None) -> None:
        """Finish it; `card` is what the server runs, where that is known."""
        again = FloodRun(CONTINUE, {"RUN": run.id})
        self.ready.emit(again, RunOnMap(name_of(run), card, True), run.authcfg)

    def repeat(self, run: PastRun, card: ModelCard | None, output: Callable[[str], str]) -> None:
        """Do the same once more; `output` makes the path of a new result from the scene's name."""
        if not run.can_repeat:
            text = self.tr(
                "What this run was to do is not known any more, or its scene's address held a "
                "key, which is not kept: choose the layer and start it above."
            )
            self.failed.emit(SceneError(text))
            return
        source, wkt = str(run.settings["source"]), str(run.settings.get("crs_wkt", ""))

        def look(
            feedback: QgsFeedback,
        ) -> tuple[PastRun, ModelCard | None, Callable[[str], str]]:
            open_scene(source, wkt)
            return run, card, output

        self._scenes.start(look)

    def zoom(self, run: PastRun) -> None:
        """Show where its result lies; if its layer was removed, add it again."""
        layer = layer_of(run.output)
        if layer is not None:
            zoom_to(self._iface, layer)
            return
        gone = self.tr("The result {} is not there any more: repeat the run.").format(run.output)

        def look(feedback: QgsFeedback) -> tuple[PastRun, Sequence[MaskClass]]:
            if not Path(run.output).is_file():
                raise OutputError(gone)
            return run, open_mask(run.output).classes

        self._masks.start(look)

    def _begin_again(self, looked: tuple[PastRun, ModelCard | None, Callable[[str], str]]) -> None:
        run, card, output = looked
        try:
            layer = self._scene_of(run)
            parameters = {"INPUT": layer, **parameters_again(run.settings)}
        except TerramaskError as error:
            self.failed.emit(error)
            return
        parameters["OUTPUT"] = output(layer.name())
        again = FloodRun(FLOODS if run.floods else SEGMENT, parameters)
        self.ready.emit(again, RunOnMap(name_of(run), card, False), run.authcfg)

    def _show(self, looked: tuple[PastRun, Sequence[MaskClass]]) -> None:
        run, classes = looked
        try:
            # Into its group, if that is still there.
            added = layer_of(run.output) or add_result(run.output, name_of(run), classes, True)
        except TerramaskError as error:
            self.failed.emit(error)
            return
        zoom_to(self._iface, added)

    def _scene_of(self, run: PastRun) -> QgsRasterLayer:
        """The layer of the project that shows the run's scene, or one that is opened for it.

        Raises SceneError.
        """
        source = str(run.settings["source"])
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsRasterLayer) and layer.isValid():
                with suppress(SceneError):
                    if source_of(layer) == source:
                        return layer
        # The default style would read pixels for statistics, which takes long on a large raster.
        opened = QgsRasterLayer(source, run.title, "gdal", QgsRasterLayer.LayerOptions(False))
        if not opened.isValid():
            text = self.tr("The run's scene cannot be opened: choose a layer and start it above.")
            raise SceneError(text, opened.error().summary())
        if not opened.dataProvider().crs().isValid():
            wkt = str(run.settings.get("crs_wkt", ""))
            opened.setCrs(QgsCoordinateReferenceSystem.fromWkt(wkt))
        return opened


def name_of(run: PastRun) -> str:
    """What the run's result is called on the map."""
    # Of runs that were begun by older versions the model is not known.
    other = run.model or QCoreApplication.translate("PastRuns", "Classes")
    task = Task.named(FOR_FLOODS if run.finds_floods else other)
    return title_of(task.result, run.title, run.acquired)
