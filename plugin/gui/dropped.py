"""What is dragged onto the panel: layers, or files that may be a scene."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsMimeDataUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QMimeData

_RASTER = "raster"
_PLACES = ("directory", "collection")
"""Folders, and files that hold several things, such as a ZIP."""
_GDAL = "gdal"


@dataclass(frozen=True)
class Dropped:
    """One of: `layer_ids` of raster layers of this project, or `sources` that GDAL is to open as
    one scene, called `name`. Neither, if what is dragged is no raster."""

    layer_ids: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    name: str = ""

    @property
    def may_be_scene(self) -> bool:
        """Whether it is worth a look; only opening it tells for certain."""
        return bool(self.layer_ids or self.sources)

    def layers(self) -> list[QgsRasterLayer]:
        """The layers that are still in the project."""
        found = [QgsProject.instance().mapLayer(each) for each in self.layer_ids]
        return [layer for layer in found if isinstance(layer, QgsRasterLayer)]


def read_drag(data: QMimeData) -> Dropped | None:
    """Return what is dragged; None if it is neither layers nor files, such as text."""
    if QgsMimeDataUtils.isUriList(data):
        return _from_qgis(QgsMimeDataUtils.decodeUriList(data))
    if data.hasUrls():
        # Files only: an address on the web would be read while the GUI waits.
        paths = tuple(url.toLocalFile() for url in data.urls() if url.isLocalFile())
        return Dropped(sources=paths, name=name_of(paths)) if paths else Dropped()
    return None


def name_of(paths: tuple[str, ...]) -> str:
    """The name of a product, or of the folder that several bands lie in."""
    if not paths:
        return ""
    path = Path(paths[0])
    path = path if len(paths) == 1 else path.parent
    return path.name if path.is_dir() else path.name.split(".")[0]


def _from_qgis(uris: list[QgsMimeDataUtils.Uri]) -> Dropped:
    """What comes from QGIS's layer tree or from its browser."""
    scenes = [uri for uri in uris if uri.layerType in (_RASTER, *_PLACES)]
    project = QgsProject.instance()
    ids = tuple(uri.layerId for uri in scenes if project.mapLayer(uri.layerId) is not None)
    if ids:
        return Dropped(layer_ids=ids)
    found = [uri for uri in scenes if uri.providerKey == _GDAL or uri.layerType in _PLACES]
    sources = tuple(uri.uri for uri in found)
    name = found[0].name if len(found) == 1 else name_of(sources)
    return Dropped(sources=sources, name=name)
