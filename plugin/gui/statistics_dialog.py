"""The areas of a result's classes, in all or by district, as a table."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..raster import file_name
from ..wire.errors import TerramaskError
from .algorithm_run import AlgorithmRun
from .areas_csv import Area, as_text, save
from .areas_table import AreasTable
from .background import Background
from .result_dialog import ResultDialog
from .result_group import group_with, put
from .status_line import Level
from .zones_row import ZonesRow

STATISTICS = "terramask:maskstatistics"
WIDTH, HEIGHT = 620, 460
SUFFIX = ".csv"


class StatisticsDialog(ResultDialog):
    """Counts as soon as it is opened, and again when other polygons are chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Areas of the classes"))
        self.setObjectName("terramaskStatistics")
        self._found: QgsVectorLayer | None = None
        self._zones = ZonesRow(self)
        self._table = AreasTable(self)
        self._save = self._button(self.tr("&Save as CSV …"), "terramaskSaveAreas")
        self._copy = self._button(self.tr("C&opy"), "terramaskCopyAreas")
        self._copy.setToolTip(self.tr("Copy the table, to be pasted into a spreadsheet"))
        self._add = self._button(self.tr("&Add as layer"), "terramaskAddAreas")
        self._add.setToolTip(self.tr("Add the table to the project, beside the result"))
        self._background = Background(self)
        self._background.done.connect(self._tell_saved)
        self._background.failed.connect(self._tell_unsaved)
        self._lay_out()
        self._zones.changed.connect(self._count)
        self._save.clicked.connect(self._ask_where)
        self._copy.clicked.connect(self._copy_table)
        self._add.clicked.connect(self._add_table)
        self._refresh()

    def ask(self, layer: QgsRasterLayer) -> None:
        """Show the dialog for the result that `layer` shows, and count."""
        super().ask(layer)
        self._count()

    def areas(self) -> list[Area]:
        """What the table shows, in its order."""
        return self._table.areas()

    def shut_down(self) -> None:
        """Close it for good and wait for its thread."""
        super().shut_down()
        self._zones.shut_down()
        self._background.shut_down()

    def _button(self, text: str, name: str) -> QPushButton:
        button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self._title)
        layout.addWidget(self._note)
        layout.addWidget(self._zones)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._progress)
        layout.addWidget(self._line)
        layout.addWidget(self._buttons)
        self.resize(WIDTH, HEIGHT)

    def _count(self) -> None:
        if not self.isVisible():
            return
        self._found = None
        self._table.show_areas((), self._zones.layer() is not None)
        layer = self._layer()
        if layer is None:
            self._stop()
            self._refresh()
            return
        temporary = QgsProcessing.TEMPORARY_OUTPUT
        parameters = {
            "INPUT": layer.id(),
            **self._zones.parameters(),
            "OUTPUT": QgsProcessingOutputLayerDefinition(temporary, QgsProject.instance()),
        }
        self._begin(AlgorithmRun(STATISTICS, parameters), self.tr("Counting pixels"))

    def _refresh(self) -> None:
        for button in (self._save, self._copy, self._add):
            button.setEnabled(self._found is not None)

    def _take(self, run: AlgorithmRun) -> None:
        (self._found,) = run.take_layers()
        by_zone = self._zones.layer() is not None
        # Without zones, the only one has the name of the result's layer, as many others do.
        title = "" if by_zone else self._title.text()
        self._table.show_areas(_areas(self._found.getFeatures(), title), by_zone)
        warnings = run.warnings()
        self._line.say(Level.HINT if warnings else Level.PLAIN, " ".join(warnings))
        self._refresh()

    def _ask_where(self) -> None:
        kinds = self.tr("CSV (*.csv)")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the table"), "", kinds)
        if not path:
            return
        target = _with_suffix(path)
        replaced = file_name.replaced(target)
        if replaced and target != Path(path):
            # What the dialog of the system asked about was another name.
            self._ask_to_replace(target, replaced)
        else:
            self.save(path)

    def _ask_to_replace(self, target: Path, text: str) -> None:
        box = QMessageBox(self)
        box.setObjectName("terramaskReplaceQuestion")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.windowTitle())
        box.setText(text)
        box.addButton(QMessageBox.StandardButton.Save).clicked.connect(
            lambda: self.save(str(target))
        )
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.finished.connect(box.deleteLater)
        box.open()

    def save(self, path: str) -> None:
        """Write the table as a CSV file."""
        target, areas = _with_suffix(path), self.areas()

        def write(feedback: Any) -> str:
            save(target, areas)
            return str(target)

        self._background.start(write)

    def _tell_saved(self, path: str) -> None:
        self._line.say(Level.GOOD, self.tr("Saved to {}").format(path))

    def _tell_unsaved(self, error: TerramaskError) -> None:
        self._line.say(Level.BAD, error.message, error.details)

    def _copy_table(self) -> None:
        QApplication.clipboard().setText(as_text(self.areas(), "\t"))
        self._line.say(Level.GOOD, self.tr("The table was copied."))

    def _add_table(self) -> None:
        if self._found is None:
            return
        # The dialog keeps its own: people may remove the one that they get.
        table = self._found.materialize(QgsFeatureRequest())
        zones = self._zones.layer()
        table.setName(
            self.tr("Areas by {}").format(zones.name()) if zones else self.tr("Areas of classes")
        )
        project = QgsProject.instance()
        result = project.mapLayer(self._layer_id)
        group = project.layerTreeRoot() if result is None else group_with(result)
        put(table, group, len(group.children()))
        self._line.say(Level.GOOD, self.tr("'{}' was added to the project.").format(table.name()))


def _with_suffix(path: str) -> Path:
    target = Path(path)
    return target if target.suffix.lower() == SUFFIX else Path(f"{path}{SUFFIX}")


def _areas(rows: Iterable[QgsFeature], title: str) -> list[Area]:
    return [
        Area(
            zone=title or str(row["zone"]),
            class_id=_value(row["class_id"]),
            name=str(row["class"]),
            pixels=int(row["pixels"]),
            ha=float(row["area_ha"]),
            km2=float(row["area_km2"]),
            share=_value(row["share"]),
        )
        for row in rows
    ]


def _value(value: Any) -> Any:
    """A number; None where the table has none."""
    return None if isinstance(value, QVariant) and value.isNull() else value
