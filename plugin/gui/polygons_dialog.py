"""Polygons of a result, made from the panel."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProviderRegistry,
)
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from ..raster import file_name
from .algorithm_run import AlgorithmRun
from .measure import grouped
from .result_dialog import ResultDialog
from .result_group import group_with, put
from .status_line import Level

POLYGONS = "terramask:masktopolygons"
SUFFIX = ".gpkg"
WIDTH = 420
MOST = 1e6


class PolygonsDialog(ResultDialog):
    """Asks how small patches are left out and how outlines are simplified; the polygons come into
    the result's group. Those of a project that was closed meanwhile come into no other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Polygons"))
        self.setObjectName("terramaskPolygonsDialog")
        self._least = self._number("terramaskLeastArea", self.tr(" ha"), 2, 0.1)
        self._least.setToolTip(
            self.tr("Smaller patches are left out, and smaller holes are filled; 0 keeps all")
        )
        self._simplify = self._number("terramaskSimplify", self.tr(" m"), 1, 5.0)
        self._simplify.setToolTip(
            self.tr("No point of an outline moves further; 0 keeps the edges of the pixels")
        )
        self._file = QgsFileWidget(self)
        self._file.setObjectName("terramaskPolygonsFile")
        self._file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._file.setFilter(self.tr("GeoPackage (*.gpkg)"))
        self._file.setDialogTitle(self.tr("Save the polygons"))
        self._file.setConfirmOverwrite(True)
        self._file.lineEdit().setPlaceholderText(self.tr("Temporary file"))
        action = QDialogButtonBox.ButtonRole.ActionRole
        self._make = self._buttons.addButton(self.tr("&Make polygons"), action)
        self._make.setObjectName("terramaskMakePolygons")
        self._make.setDefault(True)
        self._closed = False
        self._lay_out()
        self._file.fileChanged.connect(self._look_at_file)
        self._make.clicked.connect(self._start)
        QgsProject.instance().cleared.connect(self._note_closed)

    def set_output(self, path: str) -> None:
        """Write to this file; empty for a temporary one."""
        self._file.setFilePath(path)

    def shut_down(self) -> None:
        """Close it for good and hear no more of the project."""
        super().shut_down()
        QgsProject.instance().cleared.disconnect(self._note_closed)

    def _number(self, name: str, unit: str, decimals: int, step: float) -> QDoubleSpinBox:
        spin = QDoubleSpinBox(self)
        spin.setObjectName(name)
        spin.setSuffix(unit)
        spin.setDecimals(decimals)
        spin.setSingleStep(step)
        spin.setRange(0, MOST)
        return spin

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Smallest &area"), self._least)
        form.addRow(self.tr("&Simplify by up to"), self._simplify)
        form.addRow(self.tr("Save &to"), self._file)
        layout = QVBoxLayout(self)
        layout.addWidget(self._title)
        layout.addWidget(self._note)
        layout.addLayout(form)
        layout.addWidget(self._progress)
        layout.addWidget(self._line)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        self.resize(WIDTH, self.sizeHint().height())

    def _refresh(self) -> None:
        for widget in (self._least, self._simplify, self._file, self._make):
            widget.setEnabled(self._run is None)

    def _start(self) -> None:
        layer, problem = self._layer(), self._problem()
        if layer is None or problem:
            if problem:
                self._line.say(Level.BAD, problem)
            return
        path = self._path()
        target = QgsProcessing.TEMPORARY_OUTPUT if path is None else str(path)
        parameters = {
            "INPUT": layer.id(),
            "MIN_AREA": self._least.value(),
            "SIMPLIFY": self._simplify.value(),
            "OUTPUT": QgsProcessingOutputLayerDefinition(target, QgsProject.instance()),
        }
        self._closed = False
        self._begin(AlgorithmRun(POLYGONS, parameters), self.tr("Making polygons"))

    def _take(self, run: AlgorithmRun) -> None:
        layers = run.take_layers()
        count = sum(layer.featureCount() for layer in layers)
        if not count:
            text = self.tr("There is no patch as large as that; nothing was added to the map.")
            self._line.say(Level.HINT, text)
            return
        # The same project may have been opened again.
        if self._closed and QgsProject.instance().mapLayer(self._layer_id) is None:
            text = self.tr(
                "The project was closed meanwhile, so nothing was added; the polygons are in {}."
            )
            self._line.say(Level.HINT, text.format(_file_of(layers[0])))
            return
        for layer in layers:
            layer.setName(self.tr("Polygons"))
            metadata = layer.metadata()
            # The algorithm knows the layer's name only, which many results have.
            metadata.setTitle(self.tr("Polygons of {}").format(self._title.text()))
            layer.setMetadata(metadata)
            self._add(layer)
        text = self.tr("1 polygon") if count == 1 else self.tr("{} polygons")
        self._line.say(Level.GOOD, text.format(grouped(count)), "\n".join(run.warnings()))

    def _add(self, layer: QgsMapLayer) -> None:
        """Put the polygons where the result is, on top of what is there of it."""
        project = QgsProject.instance()
        result = project.mapLayer(self._layer_id)
        group = project.layerTreeRoot() if result is None else group_with(result)
        node = None if result is None else group.findLayer(result.id())
        put(layer, group, 0 if node is None else group.children().index(node))

    def _note_closed(self) -> None:
        self._closed = True

    def _look_at_file(self) -> None:
        path = self._path()
        problem = self._problem()
        if problem:
            self._line.say(Level.BAD, problem)
        else:
            self._line.say(Level.HINT, "" if path is None else file_name.replaced(path))

    def _problem(self) -> str:
        """Why nothing can be written there; empty if it can."""
        path = self._path()
        if path is None:
            return ""
        if not path.is_absolute():
            return self.tr("Give the whole path of the file to save to.")
        if not file_name.is_folder(path.parent):
            return self.tr("The folder {} does not exist: choose another.").format(path.parent)
        unusable = file_name.problem(path.name)
        if unusable:
            return unusable
        shown = _layer_of_file(path)
        if shown is not None:
            text = self.tr("The layer '{}' shows this file: choose another, or remove the layer.")
            return text.format(shown.name())
        return ""

    def _path(self) -> Path | None:
        text = str(self._file.filePath()).strip()
        if not text:
            return None
        path = file_name.with_home(text)
        return path if path.suffix.lower() == SUFFIX else Path(f"{path}{SUFFIX}")


def _layer_of_file(path: Path) -> QgsMapLayer | None:
    """A layer of the project that shows tables of this file; on Windows it holds the file."""
    for layer in QgsProject.instance().mapLayers().values():
        if layer.providerType() == "ogr":
            file = _file_of(layer)
            if file and Path(file) == path:
                return layer
    return None


def _file_of(layer: QgsMapLayer) -> str:
    """The file with the layer's table; empty for one that is in no file."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return str(parts.get("path") or "")
