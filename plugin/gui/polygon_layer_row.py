"""Which polygons of the project to look inside."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsRectangle, QgsReferencedRectangle, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer, pyqtBoundSignal, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from .area import LayerPolygons
from .elided_buttons import ElidedCheckBox
from .elided_combo import ElidedLayerCombo

INDENT = 20
PAUSE_MS = 200


class PolygonLayerRow(QWidget):
    """A list of the project's polygon layers, and whether to take the selected polygons only.

    `changed` comes whenever `area()` or `problem()` may have another answer.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listened: QgsVectorLayer | None = None
        self._combo = ElidedLayerCombo(self)
        self._combo.setObjectName("terramaskPolygons")
        self._combo.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self._combo.setAccessibleName(self.tr("Polygon layer"))
        self._combo.setToolTip(self.tr("The polygon layer to look inside"))
        self._only = ElidedCheckBox(self)
        self._only.setText(self.tr("Selected polygons only"))
        self._only.setObjectName("terramaskSelected")
        self._only.setToolTip(self.tr("Leave out the polygons that are not selected on the map"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(INDENT, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._combo)
        layout.addWidget(self._only)
        # Who pastes many polygons changes the layer as many times.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._combo.layerChanged.connect(self._choose)
        self._only.toggled.connect(self.changed)
        self._choose()

    def area(self) -> LayerPolygons | None:
        """The polygons to look inside; None if there are none."""
        layer = self._layer()
        if layer is None or self.problem():
            return None
        return LayerPolygons.of(layer, self._only.isChecked())

    def bounds(self) -> QgsReferencedRectangle | None:
        """The smallest rectangle that holds these polygons; None if there are none."""
        layer = self._layer()
        if layer is None or self.problem():
            return None
        chosen = self._only.isChecked()
        box = layer.boundingBoxOfSelected() if chosen else layer.extent()
        return QgsReferencedRectangle(QgsRectangle(box), layer.crs())

    def problem(self) -> str:
        """Why there is nothing to look inside; empty if there is."""
        layer = self._layer()
        if layer is None:
            return self.tr("Add a polygon layer to the project, or choose another area.")
        if self._only.isChecked() and not layer.selectedFeatureCount():
            return self.tr("No polygon is selected: select some on the map, or take them all.")
        if not layer.featureCount():
            return self.tr("The polygon layer is empty: choose another one.")
        return ""

    def shut_down(self) -> None:
        """Let go of the layer."""
        self._combo.layerChanged.disconnect(self._choose)
        self._listen(None)

    def _layer(self) -> QgsVectorLayer | None:
        layer = self._combo.currentLayer()
        return layer if layer is not None and layer.isValid() else None

    def _choose(self) -> None:
        layer = self._layer()
        self._listen(layer)
        # What is selected is most likely what is meant.
        self._only.setChecked(layer is not None and layer.selectedFeatureCount() > 0)
        self.changed.emit()

    def _listen(self, layer: QgsVectorLayer | None) -> None:
        before, self._listened = self._listened, layer
        if before is not None and not sip.isdeleted(before):
            before.selectionChanged.disconnect(self.changed)
            before.editingStarted.disconnect(self._settle_extent)
            for signal in _edits(before):
                signal.disconnect(self._pause.start)
        if layer is not None:
            self._settle_extent()
            layer.selectionChanged.connect(self.changed)
            layer.editingStarted.connect(self._settle_extent)
            for signal in _edits(layer):
                signal.connect(self._pause.start)

    def _settle_extent(self) -> None:
        """Have the extent of a layer that is edited follow the edits. Asked for the first time,
        QGIS takes that of what is saved (seen in 3.22 and 3.40) and keeps it."""
        layer = self._listened
        if layer is not None and layer.isEditable():
            layer.extent()
            if layer.isModified():
                layer.updateExtents()


def _edits(layer: QgsVectorLayer) -> tuple[pyqtBoundSignal, ...]:
    """What comes when the layer's polygons may be others; `dataChanged` does not when somebody
    draws, or saves or discards that."""
    return layer.dataChanged, layer.layerModified, layer.editingStopped
