"""Where the mask is written, and what goes into it."""

from __future__ import annotations

from itertools import chain, count
from pathlib import Path

from qgis.core import QgsProcessingUtils
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from ..raster import file_name
from ..wire.card import PROBABILITIES, ModelCard
from .elided_buttons import ElidedCheckBox
from .status_line import Level, StatusLine

SUFFIX = ".tif"
LONGEST_STEM = 80


class OutputBox(QWidget):
    """A file, or nothing for a new one in the folder of the settings. Without such a folder it is a
    temporary one that goes when QGIS does.

    `changed` comes when `problem()` may have another answer. The disk, which may be another
    computer's, is looked at when the file or the folder is chosen, and by `look_again()`.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem = ""
        self._file = QgsFileWidget(self)
        self._file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._file.setFilter(self.tr("GeoTIFF (*.tif *.tiff)"))
        self._file.setDialogTitle(self.tr("Save the flood mask"))
        self._file.setConfirmOverwrite(True)
        # A scene that is dragged onto the panel is to be looked at, not written over.
        self._file.lineEdit().setAcceptDrops(False)
        self._file.fileChanged.connect(self._follow)
        self._hint = StatusLine(self)
        self._probabilities = ElidedCheckBox(self)
        self._probabilities.setText(self.tr("With probabilities"))
        self._probabilities.setObjectName("terramaskProbabilities")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        label = QLabel(self.tr("Save to"), self)
        label.setBuddy(self._file.lineEdit())
        self._file.lineEdit().setAccessibleName(self.tr("Save to"))
        for button in self._file.findChildren(QToolButton):
            if button.text():
                button.setAccessibleName(self.tr("Choose the file to save to"))
                button.setToolTip(self.tr("Choose the file to save to"))
        layout.addWidget(label)
        layout.addWidget(self._file)
        layout.addWidget(self._hint)
        layout.addWidget(self._probabilities)
        self._folder = ""
        self._ticked = False
        self.set_defaults("", False)
        self.set_model(None)

    def set_defaults(self, folder: str, probabilities: bool) -> None:
        """What counts where nothing is chosen: a folder for new files, empty for temporary ones,
        and whether probabilities are wanted, which unticks or ticks the box if it is new."""
        self._folder = folder
        field = self._file.lineEdit()
        if folder:
            field.setPlaceholderText(self.tr("New file in {}").format(Path(folder).name or folder))
        else:
            field.setPlaceholderText(self.tr("Temporary file"))
        field.setToolTip(folder or self.tr("A temporary file goes when QGIS does"))
        if probabilities != self._ticked:
            self._ticked = probabilities
            self._probabilities.setChecked(probabilities)
        self._follow()

    def set_path(self, path: str) -> None:
        """Write to this file; empty for a temporary one."""
        self._file.setFilePath(path)

    def set_model(self, card: ModelCard | None) -> None:
        """Offer what this model gives; None while it is not known."""
        gives = card is None or PROBABILITIES in card.outputs
        self._probabilities.setEnabled(gives)
        self._probabilities.setToolTip(
            self.tr("Also how sure the model is of each class; after the run a slider sets a limit")
            if gives
            else self.tr("The server's model gives no probabilities")
        )

    def probabilities(self) -> bool:
        """Whether the per cent of each class are wanted, and the model gives them."""
        return self._probabilities.isChecked() and self._probabilities.isEnabled()

    def problem(self) -> str:
        """Why nothing could be written there when the disk was last looked at; empty if it
        could."""
        return self._problem

    def look_again(self) -> None:
        """Look whether the folder is still there, and whether the file is there already."""
        before = self._problem
        self._look()
        if self._problem != before:
            self.changed.emit()

    def event(self, event: QEvent) -> bool:
        # Whoever comes back to QGIS's window may have made the folder that was missing.
        if event.type() == QEvent.Type.WindowActivate and self._problem:
            self.look_again()
        return bool(super().event(event))

    def _follow(self) -> None:
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        path = self._path()
        self._problem = self._problem_of(path)
        replaced = "" if path is None or self._problem else file_name.replaced(path)
        self._hint.say(Level.HINT, replaced)

    def _problem_of(self, path: Path | None) -> str:
        if path is None:
            if not self._folder or file_name.is_folder(Path(self._folder)):
                return ""
            text = self.tr("The folder {} for new results does not exist: choose another file.")
            return text.format(self._folder)
        if not path.is_absolute():
            return self.tr("Give the whole path of the file to save to.")
        if not file_name.is_folder(path.parent):
            return self.tr("The folder {} does not exist: choose another.").format(path.parent)
        return file_name.problem(path.name)

    def new_path(self, scene: str = "") -> str:
        """Return the path to write to: the file chosen, or a new one."""
        path = self._path()
        return str(path) if path is not None else self.unused_path(scene)

    def unused_path(self, scene: str = "") -> str:
        """Return the path of a new file, named by the scene where it is to stay."""
        if self._folder:
            return str(_new_file(Path(self._folder), scene))
        return str(QgsProcessingUtils.generateTempFilename(f"floods{SUFFIX}"))

    def _path(self) -> Path | None:
        text = str(self._file.filePath()).strip()
        if not text:
            return None
        path = file_name.with_home(text)
        return path if path.suffix.lower() in (SUFFIX, ".tiff") else Path(f"{path}{SUFFIX}")


def _new_file(folder: Path, scene: str) -> Path:
    """A file in `folder` that is not there yet."""
    kept = "".join(c if c.isalnum() or c in "-_" else "_" for c in scene)[:LONGEST_STEM]
    stem = f"{kept}_mask" if kept else "mask"
    names = chain([stem], (f"{stem}_{number}" for number in count(2)))
    return next(
        path for path in (folder / f"{name}{SUFFIX}" for name in names) if not path.exists()
    )
