"""Whether a layer of QGIS is a raster with measured values, and where on the map it lies."""

from __future__ import annotations

import re

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from ..wire.errors import SceneError
from ..wire.sentences import tr

_OPTIONS = re.compile(r"\|option:[^|]*")
"""What QGIS tells GDAL on opening; the way of reading does not change what is read."""
_LOGIN = re.compile(r"authcfg=|\|credential:")
_SERVICES = ("wms", "arcgismapserver", "wcs")


def source_of(layer: QgsRasterLayer) -> str:
    """What GDAL opens for ``layer``. Raises SceneError if the layer is not a raster file."""
    name, provider = _name(layer), layer.providerType()
    if provider in _SERVICES:
        raise SceneError(
            tr(
                "{name} comes from a map service ({provider}), which gives "
                "pictures and not reflectance; choose a raster file."
            ).format(name=name, provider=provider)
        )
    if provider != "gdal":
        raise SceneError(
            tr(
                "{name} is not a raster file ({provider}), so that no server could be sent its "
                "bands; save it as a GeoTIFF with 'Raw data' and choose that."
            ).format(name=name, provider=provider)
        )
    source = str(layer.source())
    if source.lstrip().startswith("<"):
        return source
    if _LOGIN.search(source):
        raise SceneError(
            tr(
                "{name} is opened with a login that is kept in QGIS; "
                "save it as a file and choose that."
            ).format(name=name)
        )
    return _OPTIONS.sub("", source)


def crs_of(layer: QgsRasterLayer) -> str:
    """WKT of the CRS that the layer has in QGIS; empty if it has none.

    Raises SceneError if that is another one than the file's, which would be the result's.
    """
    if not layer.isValid():
        return ""
    shown, written = layer.crs(), layer.dataProvider().crs()
    if shown.isValid() and written.isValid() and not _same(shown, written):
        raise SceneError(
            tr(
                "{name} has the CRS {shown} in QGIS and {written} in its file; set the layer's CRS "
                "to the file's, or write the right one into the file with 'Assign projection'."
            ).format(name=_name(layer), shown=_title(shown), written=_title(written))
        )
    return str(shown.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2018))


def _same(one: QgsCoordinateReferenceSystem, other: QgsCoordinateReferenceSystem) -> bool:
    """Whether both put a point in the same place; one CRS is written in many ways."""
    return bool(one == other) or one.toProj() == other.toProj() != ""


def _title(crs: QgsCoordinateReferenceSystem) -> str:
    return crs.authid() or crs.description() or tr("of its own")


def _name(layer: QgsRasterLayer) -> str:
    # A layer that is given by its source only, as in qgis_process, may have no name.
    return f"'{layer.name()}'" if layer.name() else tr("The layer")
