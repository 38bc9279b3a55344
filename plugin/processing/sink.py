"""A table or layer that an algorithm writes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..raster import gdal_errors
from ..wire.errors import OutputError
from ..wire.sentences import tr
from . import parameters as names

_FAST = QgsFeatureSink.Flag.FastInsert


def fields_of(*definitions: str) -> QgsFields:
    """Fields that are written like ``share:double``.

    The memory provider makes them: the names of types in Python depend on the version of Qt.
    """
    text = "&".join(f"field={definition}" for definition in definitions)
    return QgsVectorLayer(f"None?{text}", "", "memory").fields()


class Sink:
    """The destination of the parameter OUTPUT, to be closed or discarded.

    Without ``crs`` it is a table; else its geometries are multipolygons.
    Raises OutputError if it cannot be written to.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        fields: QgsFields,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> None:
        kind = QgsWkbTypes.Type.NoGeometry if crs is None else QgsWkbTypes.Type.MultiPolygon
        self._fields = fields
        self._sink: Any = None
        crs = QgsCoordinateReferenceSystem() if crs is None else crs
        try:
            self._sink, self.destination = algorithm.parameterAsSink(
                parameters, names.OUTPUT, context, fields, kind, crs
            )
        except QgsProcessingException as error:
            raise _unwritable(str(error)) from error
        if self._sink is None:
            raise _unwritable("")

    def add(self, values: Sequence[Any], geometry: QgsGeometry | None = None) -> None:
        """Write a row. Raises OutputError."""
        feature = QgsFeature(self._fields)
        feature.setAttributes(list(values))
        if geometry is not None:
            feature.setGeometry(geometry)
        if not self._sink.addFeature(feature, _FAST):
            raise _unwritable(self._sink.lastError())

    def close(self) -> None:
        """Write what still waits. Raises OutputError."""
        written = self._sink.flushBuffer()
        reason = "" if written else self._sink.lastError()
        self._sink = None
        if not written:
            raise _unwritable(reason)

    def discard(self) -> None:
        """Remove what was written, if it is a file and not a table within one."""
        self._sink = None
        path = Path(self.destination)
        if not path.is_file():
            return
        with gdal_errors.collecting():
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
            driver = None if dataset is None else dataset.GetDriver()
            dataset = None
            if driver is not None:
                driver.Delete(str(path))


def _unwritable(details: str) -> OutputError:
    return OutputError(
        tr(
            "The result cannot be written; check that its folder exists and has room, and that no "
            "other program has the file open."
        ),
        details,
    )
