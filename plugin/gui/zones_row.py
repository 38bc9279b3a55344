"""Which polygons to count in."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

_LEAST = 8
"""Letters of a name that can be seen at least."""


class ZonesRow(QWidget):
    """A list of the project's polygon layers, of which none means the whole result, and one of the
    fields with their names. `changed` comes when something else is chosen."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers = QgsMapLayerComboBox(self)
        self._layers.setObjectName("terramaskZones")
        self._layers.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self._layers.setAllowEmptyLayer(True, self.tr("The whole result"))
        self._layers.setCurrentIndex(0)
        self._layers.setToolTip(self.tr("Count in each polygon of a layer, such as districts"))
        self._fields = QgsFieldComboBox(self)
        self._fields.setObjectName("terramaskZoneField")
        self._fields.setAllowEmptyFieldName(True)
        self._fields.setToolTip(self.tr("The field with the names; none means their numbers"))
        self._label = QLabel(self.tr("&Named by"), self)
        self._label.setBuddy(self._fields)
        for combo in (self._layers, self._fields):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(_LEAST)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Count in"), self._layers)
        form.addRow(self._label, self._fields)
        self._layers.layerChanged.connect(self._choose)
        self._fields.fieldChanged.connect(self._change)
        self._show_fields()

    def layer(self) -> QgsVectorLayer | None:
        """The layer to count in; None for the whole result."""
        return self._layers.currentLayer()

    def parameters(self) -> dict[str, Any]:
        """The parameters of the algorithm."""
        layer = self.layer()
        if layer is None:
            return {}
        return {"ZONES": layer.id(), "ZONE_FIELD": self._fields.currentField()}

    def shut_down(self) -> None:
        """Hear no more of the project's layers."""
        self._layers.layerChanged.disconnect(self._choose)

    def _choose(self) -> None:
        blocked = self._fields.blockSignals(True)
        layer = self.layer()
        self._fields.setLayer(layer)
        if layer is not None:
            self._fields.setField(_name_field(layer))
        self._fields.blockSignals(blocked)
        self._show_fields()
        self.changed.emit()

    def _change(self, name: str) -> None:
        self.changed.emit()

    def _show_fields(self) -> None:
        for widget in (self._label, self._fields):
            widget.setVisible(self.layer() is not None)


def _name_field(layer: QgsVectorLayer) -> str:
    """The field that most likely has names: that of the layer's labels, or else the first called
    so, or else the first of texts; empty if there is none."""
    fields = layer.fields()
    if fields.lookupField(layer.displayField()) >= 0 and _is_text(fields, layer.displayField()):
        return str(layer.displayField())
    texts = [field.name() for field in fields if _is_text(fields, field.name())]
    named = [name for name in texts if "name" in name.lower()]
    return next(iter(named or texts), "")


def _is_text(fields: Any, name: str) -> bool:
    return fields.field(name).typeName().lower() in ("string", "text", "varchar", "char")
