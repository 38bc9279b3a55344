"""Scenes that are not a layer yet: folders, archives, and bands in files of their own."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsApplication, QgsFeedback, QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from ..processing.layers import source_of
from ..raster.assembly.product import assembled
from ..raster.scene import open_scene, write_vrt
from ..wire.errors import OutputError, TerramaskError
from ..wire.sentences import tr
from .background import Background
from .dropped import name_of
from .layers_dialog import LayersDialog


class OpenButton(QToolButton):
    """A button with a menu of what can be opened.

    `opening` carries a name when work begins. Then either `opened` comes, with the path of a
    raster that QGIS can show and a name for it, or `failed` with a TerramaskError.
    """

    opening = pyqtSignal(str)
    opened = pyqtSignal(str, str)
    failed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("terramaskOpen")
        self.setText("…")
        self.setToolTip(self.tr("Open a scene that is not a layer yet"))
        self.setAccessibleName(self.tr("Open a scene"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addAction(self.tr("Open a folder of bands …"), self._ask_for_folder)
        menu.addAction(self.tr("Open a ZIP or a file of a product …"), self._ask_for_files)
        menu.addAction(self.tr("Put several layers together …"), self._ask_for_layers)
        self.setMenu(menu)
        self._name = ""
        self._background = Background(self)
        self._background.done.connect(lambda path: self.opened.emit(path, self._name))
        self._background.failed.connect(self.failed)

    def open(self, paths: Sequence[str], name: str) -> None:
        """Put one scene together from a product or from files, and call it `name`.

        A single file that is a scene already is opened as it is.
        """
        self._name = name
        target = scenes_folder() / f"{_stem(name)}-{_digest(paths)}.vrt"
        self.opening.emit(name)

        def put_together(feedback: QgsFeedback) -> str:
            source = assembled(paths)
            scene = open_scene(source)
            if source == paths[0]:
                return source
            _make_folder(target.parent)
            write_vrt(scene, target)
            return str(target)

        self._background.start(put_together)

    def open_layers(self, layers: Sequence[QgsRasterLayer]) -> None:
        """Put one scene together from layers that hold its bands."""
        try:
            sources = [source_of(layer) for layer in layers]
        except TerramaskError as error:
            self.failed.emit(error)
            return
        name = self.tr("{} and {} more").format(layers[0].name(), len(layers) - 1)
        self.open(sources, name)

    def shut_down(self) -> None:
        """End the threads."""
        self._background.shut_down()

    def _ask_for_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("A folder of bands"))
        if folder:
            self.open([folder], name_of((folder,)))

    def _ask_for_files(self) -> None:
        filters = self.tr("Products and bands") + " (*.zip *.tar *.tgz *.tar.gz *.xml *.txt "
        filters += "*.jp2 *.tif *.tiff *.TIF);;" + self.tr("All files") + " (*)"
        title = self.tr("A ZIP, a file of a product, or several bands")
        paths, _ = QFileDialog.getOpenFileNames(self, title, "", filters)
        if paths:
            self.open(paths, name_of(tuple(paths)))

    def _ask_for_layers(self) -> None:
        dialog = LayersDialog(self)
        dialog.accepted.connect(lambda: self.open_layers(dialog.layers()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def scenes_folder() -> Path:
    """Where scenes lie that were put together."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "terramask" / "scenes"


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            tr("The folder '{folder}' cannot be made; make the QGIS profile writable.").format(
                folder=folder
            ),
            str(error),
        ) from error


def _stem(name: str) -> str:
    """`name` as part of a file's name."""
    kept = "".join(c if c.isalnum() or c in "-_" else "_" for c in name)
    return kept[:80] or "scene"


def _digest(paths: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(paths).encode("utf-8", "replace")).hexdigest()[:8]
