"""Terramask's page among QGIS's options."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ..jobs.request import runs_folder
from ..processing.provider import ICON
from ..raster.file_name import is_folder
from ..server.profiles import Profiles
from ..settings import Settings
from .profile_table import ProfileTable
from .status_line import Level, StatusLine

PAGE = "terramaskOptions"
"""The page's name for `iface.showOptionsDialog(currentPage=PAGE)`."""


class OptionsPage(QgsOptionsPageWidget):
    """Servers, where new results go, and where runs are kept. Nothing is written before `apply()`,
    after which `applied` comes."""

    applied = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        settings = Settings.load()
        self._servers = ProfileTable(Profiles.load(), self)
        self._temporary = QRadioButton(self.tr("In temporary files, which go when QGIS does"), self)
        self._temporary.setObjectName("terramaskTemporary")
        self._kept = QRadioButton(self.tr("In new files in this folder"), self)
        self._kept.setObjectName("terramaskKept")
        self._folder = QgsFileWidget(self)
        self._folder.setObjectName("terramaskFolder")
        self._folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._folder.setDialogTitle(self.tr("Folder for new results"))
        self._folder.setFilePath(settings.folder)
        self._problem = StatusLine(self)
        self._probabilities = QCheckBox(self.tr("With probabilities"), self)
        self._probabilities.setObjectName("terramaskAlwaysProbabilities")
        self._probabilities.setToolTip(
            self.tr("What the box of this name in the panel is at the beginning")
        )
        self._probabilities.setChecked(settings.probabilities)
        (self._kept if settings.folder else self._temporary).setChecked(True)
        self._lay_out()
        self._kept.toggled.connect(self._check)
        self._folder.fileChanged.connect(self._check)
        self._check()

    def apply(self) -> None:
        """Keep what was changed; QGIS calls this when its options are accepted."""
        self._servers.save()
        before = Settings.load()
        folder = str(self._folder.filePath()).strip() if self._kept.isChecked() else ""
        Settings(before.area, folder, self._probabilities.isChecked()).save()
        self.applied.emit()

    def _check(self) -> None:
        wanted = self._kept.isChecked()
        self._folder.setEnabled(wanted)
        folder = str(self._folder.filePath()).strip()
        problem = ""
        if wanted and not folder:
            problem = self.tr("Choose a folder; without one, results are temporary.")
        elif wanted and not is_folder(Path(folder)):
            problem = self.tr("This folder does not exist; choose another.")
        self._problem.say(Level.BAD, problem)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(_group(self.tr("Servers"), self._servers), 1)
        results = (self._temporary, self._kept, self._folder, self._problem, self._probabilities)
        layout.addWidget(_group(self.tr("New results of the panel"), *results))
        layout.addWidget(_group(self.tr("Runs that can be continued"), self._runs()))

    def _runs(self) -> QWidget:
        folder = runs_folder()
        place = StatusLine(self)
        place.say(Level.PLAIN, str(folder))
        opener = QPushButton(self.tr("Open folder"), self)
        opener.setObjectName("terramaskOpenRuns")
        opener.setEnabled(folder.is_dir())
        if not folder.is_dir():
            opener.setToolTip(self.tr("There is no run yet"))
        opener.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(place, 1)
        layout.addWidget(opener)
        return row


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever QGIS opens its options; `applied` comes when what it says is kept."""

    applied = pyqtSignal()

    def __init__(self) -> None:
        super().__init__("Terramask", QIcon(str(ICON)))

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:  # noqa: N802
        page = OptionsPage(parent)
        page.applied.connect(self.applied)
        return page


def _group(title: str, *widgets: QWidget) -> QGroupBox:
    group = QGroupBox(title)
    layout = QVBoxLayout(group)
    for widget in widgets:
        layout.addWidget(widget)
    return group
