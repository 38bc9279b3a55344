"""From a run that was written down back to the parameters of the algorithm."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsReferencedPointXY,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ..raster.band_choice import BandChoice
from ..raster.grid import GeoTransform, map_point
from ..raster.windows import Window
from ..wire.errors import OutputError
from ..wire.sentences import tr
from . import parameters as names

_INSIDE = 0.25
"""Of a pixel: a border so far inside the outermost pixels touches these and no others."""


def band_parameters(choice: BandChoice) -> dict[str, Any]:
    """The parameters that say which bands to take and what their numbers mean."""
    units = {names.SCALE: choice.scale, names.OFFSET: choice.offset, names.NODATA: choice.nodata}
    return {
        names.BANDS: ",".join(str(index + 1) for index in choice.indices),
        **{name: value for name, value in units.items() if value is not None},
        **({names.ACQUIRED: choice.acquired} if choice.acquired else {}),
    }


def parameters_again(settings: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters of a run whose ``settings`` were written down (``PastRun.settings``), but for
    the scene and the output. Call it on the GUI thread. Raises OutputError if they make no sense.
    """
    try:
        choice = settings["choice"]
        return {
            names.SERVER: str(settings["server"]),
            names.AUTHCFG: str(settings["authcfg"]),
            names.TRANSPORT: str(settings["transport"]),
            names.PROBABILITIES: bool(settings["probabilities"]),
            **_area(settings),
            **_focus(settings),
            **({} if choice is None else band_parameters(BandChoice.from_json(choice))),
        }
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise OutputError(
            tr("What this run was to do cannot be read; begin a new one."), repr(error)
        ) from error


def _area(settings: Mapping[str, Any]) -> dict[str, Any]:
    region, crs = settings["region"], _crs(settings)
    if region is None:
        return {}
    if "window" in region:
        return {names.EXTENT: QgsReferencedRectangle(_bounds(settings, region["window"]), crs)}
    layer = QgsVectorLayer("Polygon", "area", "memory")
    layer.setCrs(crs)
    features = []
    for text in region["polygons"]:
        geometry = QgsGeometry()
        geometry.fromWkb(bytes.fromhex(text))
        for part in geometry.asGeometryCollection():
            features.append(QgsFeature())
            features[-1].setGeometry(part)
    layer.dataProvider().addFeatures(features)
    return {names.POLYGONS: layer}


def _bounds(settings: Mapping[str, Any], numbers: Any) -> QgsRectangle:
    window, transform = Window(*(int(number) for number in numbers)), _transform(settings)
    (left, right), (top, bottom) = window.columns, window.rows
    first = map_point(transform, left + _INSIDE, top + _INSIDE)
    last = map_point(transform, right - _INSIDE, bottom - _INSIDE)
    return QgsRectangle(QgsPointXY(*first), QgsPointXY(*last))


def _focus(settings: Mapping[str, Any]) -> dict[str, Any]:
    focus = settings["focus"]
    if focus is None:
        return {}
    column, row = focus
    x, y = map_point(_transform(settings), float(column), float(row))
    return {names.FOCUS: QgsReferencedPointXY(QgsPointXY(x, y), _crs(settings))}


def _transform(settings: Mapping[str, Any]) -> GeoTransform:
    a, b, c, d, e, f = (float(number) for number in settings["geotransform"])
    return a, b, c, d, e, f


def _crs(settings: Mapping[str, Any]) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem.fromWkt(str(settings["crs_wkt"]))
