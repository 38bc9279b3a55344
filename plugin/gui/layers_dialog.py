"""The question which layers are the bands of one scene."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

WIDTH, HEIGHT = 460, 320
_FEWEST = 2
_LAYER = Qt.ItemDataRole.UserRole


class LayersDialog(QDialog):
    """A list of the project's raster layers with check boxes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Put several layers together"))
        self.setObjectName("terramaskLayers")
        self._list = QListWidget(self)
        # Names of bands differ at their ends.
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Layers"))
        kinds = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        text = self.tr("Tick the layers that hold the bands of one scene.")
        layout = QVBoxLayout(self)
        label = QLabel(text, self)
        label.setWordWrap(True)
        layout.addWidget(label)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._buttons)
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            if isinstance(node.layer(), QgsRasterLayer):
                self._offer(node.layer())
        self._list.itemChanged.connect(self._refresh)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.resize(WIDTH, HEIGHT)
        self._refresh()

    def layers(self) -> list[QgsRasterLayer]:
        """The layers that are ticked and still in the project."""
        items = [self._list.item(row) for row in range(self._list.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        layers = [QgsProject.instance().mapLayer(item.data(_LAYER)) for item in ticked]
        return [layer for layer in layers if layer is not None]

    def _offer(self, layer: QgsRasterLayer) -> None:
        item = QListWidgetItem(layer.name(), self._list)
        item.setToolTip(layer.name())
        item.setData(_LAYER, layer.id())
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)

    def _refresh(self) -> None:
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(len(self.layers()) >= _FEWEST)
