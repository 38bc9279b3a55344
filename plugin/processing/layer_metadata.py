"""How a result was made, where QGIS shows it: in the properties of its layer."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsDateTimeRange, QgsLayerMetadata, QgsMapLayer
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime

from ..raster.provenance import Provenance, provenance_of
from ..wire.errors import SceneError
from .layers import source_of

_ISO = Qt.DateFormat.ISODate


def describe(layer: QgsMapLayer, title: str, source: str = "", steps: Sequence[str] = ()) -> None:
    """Write into the metadata of a result's layer what its file tells.

    For what was made of a result, ``source`` is the result's file and ``steps`` are sentences that
    say how. Only the head of the file is read. A file that is no result, or cannot be read, is
    left alone.
    """
    try:
        found = provenance_of(source or source_of(layer))
    except SceneError:
        found = None
    if found is not None:
        metadata = QgsLayerMetadata(layer.metadata())
        metadata.setType("dataset")
        metadata.setTitle(title)
        metadata.setAbstract(_abstract(found))
        metadata.setHistory([*_history(found), *steps])
        metadata.setCrs(layer.crs())
        metadata.setExtent(_extent(layer, found))
        layer.setMetadata(metadata)


def _abstract(found: Provenance) -> str:
    if found.scene:
        text = _tr("The classes that the model '{}' gave the pixels of '{}'.")
        text = text.format(found.model, found.scene)
    else:
        text = _tr("The classes that the model '{}' gave the pixels of a scene.")
        text = text.format(found.model)
    if not found.complete:
        text += " " + _tr("The run has not come to its end; a part is missing.")
    return text


def _history(found: Provenance) -> list[str]:
    """One line for each step or fact that is known."""
    versions = ", ".join(f"{name} {version}" for name, version in found.versions.items())
    lines = (
        (_tr("Scene: {}"), found.scene),
        (_tr("Acquired: {}"), found.acquired),
        (_tr("Read as: {}"), found.bands),
        (_tr("Bands and numbers: {}"), found.read_as),
        (_tr("Server: {}"), found.server),
        (_tr("Model: {}"), found.model),
        (_tr("On the server: {}"), versions),
        (_tr("Tiles: {}"), found.tiles),
        (_tr("Written: {}"), found.written.replace("T", " ")),
        (_tr("Version of Terramask: {}"), found.client),
    )
    return [line.format(text) for line, text in lines if text]


def _extent(layer: QgsMapLayer, found: Provenance) -> QgsLayerMetadata.Extent:
    """Where it is, and the day of acquisition where that is known."""
    place = QgsLayerMetadata.SpatialExtent()
    place.extentCrs = layer.crs()
    place.bounds = layer.extent().toBox3d(0, 0)
    extent = QgsLayerMetadata.Extent()
    extent.setSpatialExtents([place])
    day = QDate.fromString(found.acquired, _ISO)
    if day.isValid():
        ends = (QDateTime(day, QTime(0, 0)), QDateTime(day, QTime(23, 59, 59)))
        extent.setTemporalExtents([QgsDateTimeRange(*ends)])
    return extent


def _tr(text: str) -> str:
    return str(QCoreApplication.translate("LayerMetadata", text))
