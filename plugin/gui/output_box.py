"""Where the mask is written."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingUtils
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

SUFFIX = ".tif"


class OutputBox(QWidget):
    """A file, or nothing for a temporary one that goes when QGIS does.

    `changed` comes when `problem()` may have another answer.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = QgsFileWidget(self)
        self._file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._file.setFilter(self.tr("GeoTIFF (*.tif *.tiff)"))
        self._file.setDialogTitle(self.tr("Save the flood mask"))
        self._file.setConfirmOverwrite(True)
        self._file.lineEdit().setPlaceholderText(self.tr("Temporary file"))
        self._file.fileChanged.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._file)

    def set_path(self, path: str) -> None:
        """Write to this file; empty for a temporary one."""
        self._file.setFilePath(path)

    def problem(self) -> str:
        """Why nothing can be written there; empty if it can."""
        path = self._path()
        if path is None:
            return ""
        if not path.is_absolute():
            return self.tr("Give the whole path of the file to save to.")
        if not path.parent.is_dir():
            return self.tr("The folder {} does not exist: choose another.").format(path.parent)
        return ""

    def new_path(self) -> str:
        """Return the path to write to: the file chosen, or a new temporary one."""
        path = self._path()
        if path is None:
            return str(QgsProcessingUtils.generateTempFilename(f"floods{SUFFIX}"))
        return str(path)

    def _path(self) -> Path | None:
        text = str(self._file.filePath()).strip()
        if not text:
            return None
        path = Path(text).expanduser()
        return path if path.suffix.lower() in (SUFFIX, ".tiff") else Path(f"{path}{SUFFIX}")
