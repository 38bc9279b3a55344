"""The groups of the layer tree: one for each result, with all that belongs to it."""

from __future__ import annotations

import re

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QDate, QLocale, Qt, QTime

from ..raster.file_name import is_same
from ..raster.sensors.names import read_name

RESULT = "terramask/result"
"""The property of a group that holds the path of its result's file; projects keep it."""
LONGEST = 40
_END = 12
_DAY = "d MMM yyyy"


def title_of(template: str, scene: str, acquired: str) -> str:
    """Such as ``Floods in S2A_T30SXH · 14 Sep 2019``.

    ``template`` has a place for the scene's name, which is shortened; ``acquired`` is an ISO date,
    or empty where it is not known. A name that holds the date tells it too.
    """
    known = read_name(scene)
    day = QDate.fromString((acquired or (known.acquired if known else ""))[:10], _iso())
    title = template.format(_short(scene))
    return f"{title} · {QLocale().toString(day, _DAY)}" if day.isValid() else title


def group_of_result(path: str, title: str) -> QgsLayerTreeGroup:
    """The group of the result at ``path``, wherever it was moved to; else a new one on top of all,
    called ``title``, with the time if there is one of that name."""
    found = _find(path)
    if found is not None:
        return found
    group = QgsProject.instance().layerTreeRoot().insertGroup(0, _unique(title))
    group.setCustomProperty(RESULT, path)
    return group


def let_group_go(path: str) -> None:
    """The result at ``path`` makes room for another: its group goes if nothing is left in it, and
    else has no more to do with that file."""
    group = _find(path)
    if group is None:
        return
    if group.children():
        group.removeCustomProperty(RESULT)
    else:
        group.parent().removeChildNode(group)


def group_with(layer: QgsMapLayer) -> QgsLayerTreeGroup:
    """The group that the layer is in now, which is the layer tree itself for one in none."""
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id())
    return root if node is None else node.parent()


def title_with(layer: QgsMapLayer, otherwise: str = "") -> str:
    """What to call the result that the layer shows: as its group; in none, as `otherwise` says, or
    as the layer."""
    group = group_with(layer)
    return str(group.name() if group.customProperty(RESULT) else otherwise or layer.name())


def put(layer: QgsMapLayer, group: QgsLayerTreeGroup, place: int, shown: bool = True) -> None:
    """Add the layer to the project, in ``group``; on top of all where people have given layers an
    order of their own, which begins with what is on top."""
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    node = group.insertLayer(place, layer)
    if len(group.children()) == 1:
        # QGIS's view cannot unfold a group while it is empty, and does not do it later by itself.
        group.setExpanded(False)
        group.setExpanded(True)
    node.setExpanded(shown)
    node.setItemVisibilityChecked(shown)
    root = project.layerTreeRoot()
    if root.hasCustomLayerOrder():
        rest = [other for other in root.customLayerOrder() if other.id() != layer.id()]
        root.setCustomLayerOrder([layer, *rest])


def _find(path: str) -> QgsLayerTreeGroup | None:
    groups = QgsProject.instance().layerTreeRoot().findGroups(True)
    told = ((group, str(group.customProperty(RESULT) or "")) for group in groups)
    return next((group for group, result in told if result and is_same(result, path)), None)


def _unique(title: str) -> str:
    taken = {group.name() for group in QgsProject.instance().layerTreeRoot().findGroups(True)}
    if title not in taken:
        return title
    at = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
    timed = name = f"{title} · {at}"
    number = 2
    while name in taken:
        name = f"{timed} ({number})"
        number += 1
    return name


def _short(scene: str) -> str:
    """``S2A_T30SXH`` of a product's name; others lose their middle if they are long."""
    known = read_name(scene)
    if known is not None and known.place:
        # A Landsat path and row are digits only, and have no letter before them.
        place = known.place if known.place.isdigit() else f"T{known.place}"
        first = re.split(r"[^A-Za-z0-9]", scene.strip(), maxsplit=1)[0]
        return place if first.upper() in (place, "") else f"{first}_{place}"
    if len(scene) <= LONGEST:
        return scene
    return f"{scene[: LONGEST - _END - 1].rstrip()}…{scene[-_END:].lstrip()}"


def _iso() -> Qt.DateFormat:
    return Qt.DateFormat.ISODate
