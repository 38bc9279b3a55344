"""Whether a layer of QGIS is a raster with measured values."""

from __future__ import annotations

from qgis.core import QgsRasterLayer

from ..wire.errors import SceneError


def source_of(layer: QgsRasterLayer) -> str:
    """What GDAL opens for ``layer``. Raises SceneError if the layer is not a raster file."""
    # A layer that is given by its source only, as in qgis_process, may have no name.
    name = f"'{layer.name()}'" if layer.name() else "The layer"
    if layer.providerType() != "gdal":
        raise SceneError(
            f"{name} comes from a map service ({layer.providerType()}), which gives "
            "pictures and not reflectance; choose a raster file."
        )
    source = layer.source()
    if "authcfg=" in source:
        raise SceneError(
            f"{name} is opened with a login that is kept in QGIS; "
            "save it as a file and choose that."
        )
    return str(source)
