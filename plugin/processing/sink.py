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
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..raster import gdal_errors
from ..wire.errors import OutputError
from ..wire.sentences import tr
from . import parameters as names
from .new_file import NewFile

_FAST = QgsFeatureSink.Flag.FastInsert


def fields_of(*definitions: str) -> QgsFields:
    """Fields that are written like ``share:double``.

    The memory provider makes them: the names of types in Python depend on the version of Qt.
    """
    text = "&".join(f"field={definition}" for definition in definitions)
    return QgsVectorLayer(f"None?{text}", "", "memory").fields()


class Sink:
    """The destination of the parameter OUTPUT, to be closed or discarded.

    Without ``crs`` it is a table; else its geometries are multipolygons. An older file of its name
    is there until it is closed. Raises OutputError if it cannot be written to.
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
        self._file: NewFile | None = None
        crs = QgsCoordinateReferenceSystem() if crs is None else crs
        try:
            output, self._file = _out_of_sight(parameters.get(names.OUTPUT))
            self._sink, self.destination = algorithm.parameterAsSink(
                {**parameters, names.OUTPUT: output}, names.OUTPUT, context, fields, kind, crs
            )
        except (OSError, QgsProcessingException) as error:
            self._remove_file()
            raise _unwritable(str(error)) from error
        if self._sink is None:
            self._remove_file()
            raise _unwritable("")
        if self._file is not None:
            written, self.destination = self.destination, self._file.name_of(self.destination)
            _call(written, self.destination, context)

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
        if self._file is not None:
            try:
                self._file.put_in_place()
            except OSError as error:
                raise _unwritable(str(error)) from error

    def discard(self) -> None:
        """Remove what was written, if it is a file and not a table within one."""
        self._sink = None
        if self._remove_file():
            return
        path = Path(self.destination)
        if not path.is_file():
            return
        with gdal_errors.collecting():
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
            driver = None if dataset is None else dataset.GetDriver()
            dataset = None
            if driver is not None:
                driver.Delete(str(path))

    def _remove_file(self) -> bool:
        """Remove what is out of sight; whether anything was."""
        if self._file is None:
            return False
        self._file.remove()
        return True


def _out_of_sight(output: Any) -> tuple[Any, NewFile | None]:
    """The value of OUTPUT to write to in the place of ``output``; the same for what is not a file
    of its own, such as a table of a database. Raises OSError."""
    loaded = isinstance(output, QgsProcessingOutputLayerDefinition)
    path = _path_of(output.sink if loaded else output)
    if not path:
        return output, None
    file = NewFile(path)
    if not loaded:
        return file.path, file
    changed = QgsProcessingOutputLayerDefinition(output)
    changed.sink = QgsProperty.fromValue(file.path)
    return changed, file


def _path_of(output: Any) -> str:
    """The path of a file of its own that ``output`` names; empty for anything else."""
    if isinstance(output, QgsProperty):
        fixed = output.propertyType() == QgsProperty.Type.StaticProperty
        output = output.staticValue() if fixed else ""
    if not isinstance(output, str) or "\0" in output:
        return ""
    path = Path(output)
    try:
        # A text such as memory: is no relative path, unless there is such a file.
        named = path.is_absolute() or path.is_file()
        return output if named and path.parent.is_dir() and not path.is_dir() else ""
    except OSError:
        # Too long to be a path, as the address of a database may be.
        return ""


def _call(written: str, name: str, context: QgsProcessingContext) -> None:
    """Let QGIS load the layer ``name`` in the end where it would have loaded ``written``."""
    layers = context.layersToLoadOnCompletion()
    if written in layers:
        layers[name] = layers.pop(written)
        context.setLayersToLoadOnCompletion(layers)


def _unwritable(details: str) -> OutputError:
    return OutputError(
        tr(
            "The result cannot be written; check that its folder exists and has room, and that no "
            "other program has the file open."
        ),
        details,
    )
