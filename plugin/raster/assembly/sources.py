"""Which files hold the bands of the product that a person pointed at."""

from __future__ import annotations

from collections.abc import Sequence

from ...wire.errors import SceneError
from ...wire.sentences import tr
from ..sensors.evidence import stem_of
from ..sensors.names import Name, read_name
from ..spectra import label_of
from . import files
from .metadata import is_metadata, landsat_prefix

_RASTERS = (".jp2", ".tif", ".tiff")
_NOTES = (".txt", ".json", ".xml")
_LEVELS_UP = 8
_PRODUCT = ".SAFE"


def sources_of(paths: Sequence[str]) -> list[str]:
    """What to open for a folder, an archive, a file inside a product, or several files.

    Of Sentinel-2's bands in several resolutions the finest is taken. Raises SceneError with one
    sentence.
    """
    if not paths:
        raise SceneError(tr("Nothing was chosen; choose a product or its bands."))
    if len(paths) > 1:
        return _finest([path for path in paths if not is_metadata(path)])
    path = paths[0]
    folder = files.as_folder(path)
    if folder:
        return _bands(files.files_in(folder), files.name_of(path))
    around = _product_around(path)
    name = read_name(files.name_of(path))
    if around and not _is_raster(path):
        return _bands(files.files_in(around), files.name_of(around))
    if is_metadata(path):
        prefix = landsat_prefix(path)
        beside = files.files_beside(path) if prefix else files.files_in(files.parent(path))
        same = [one for one in beside if files.name_of(one).upper().startswith(prefix)]
        return _bands(same, files.name_of(path))
    if name is not None and (name.band or path.lower().endswith(_NOTES)):
        others = files.files_in(around) if around else files.files_beside(path)
        return _bands([one for one in others if _same_scene(one, name)], files.name_of(path))
    return [path]


def _product_around(path: str) -> str:
    """The folder of the Sentinel-2 product that a file is in, or empty."""
    for folder in files.parents(path, _LEVELS_UP):
        if folder.upper().endswith(_PRODUCT):
            return folder
    return ""


def _same_scene(path: str, name: Name) -> bool:
    other = read_name(files.name_of(path))
    return other is not None and (other.sensor, other.place, other.acquired) == (
        name.sensor,
        name.place,
        name.acquired,
    )


def _is_raster(path: str) -> bool:
    return path.lower().endswith(_RASTERS)


def _bands(paths: Sequence[str], where: str) -> list[str]:
    """The files that are bands by their names; a lone raster is taken whatever its name is."""
    rasters = sorted(path for path in paths if _is_raster(path))
    named = [path for path in rasters if _named(path)]
    bands = named or [path for path in rasters if _is_band(stem_of(files.name_of(path)))]
    if not bands and len(rasters) == 1:
        bands = rasters
    if not bands:
        raise SceneError(
            tr(
                "'{where}' holds no bands of Sentinel-2, Landsat or HLS, and none with "
                "names such as B8A.tif; choose the folder of a product, or the bands "
                "themselves."
            ).format(where=where)
        )
    _check_one_scene(bands, where)
    found = _finest(bands)
    for path in found:
        files.check_format(path)
    return found


def _named(path: str) -> Name | None:
    """What the name says of a file that holds a band of a product's spectrum."""
    name = read_name(files.name_of(path))
    return name if name is not None and _is_band(name.band) else None


def _is_band(text: str) -> bool:
    label = label_of(text)
    return not label.quality and bool(label.number or label.words or label.wavelength)


def _check_one_scene(bands: Sequence[str], where: str) -> None:
    scenes: dict[tuple[str, str], str] = {}
    for path in bands:
        name = _named(path)
        if name is not None:
            scenes.setdefault((name.place, name.acquired), files.name_of(path))
    if len(scenes) > 1:
        first, second, *_ = scenes.values()
        raise SceneError(
            tr(
                "'{where}' holds more than one scene ('{first}' and '{second}' are of "
                "two); choose the folder of one, or the bands themselves."
            ).format(where=where, first=first, second=second)
        )


def _finest(paths: Sequence[str]) -> list[str]:
    """Without the coarser files of a band that is there in several resolutions."""
    metres: dict[str, int] = {}
    names = {path: _named(path) for path in paths}
    for name in names.values():
        if name is not None and name.metres:
            metres[name.band] = min(name.metres, metres.get(name.band, name.metres))
    return [
        path
        for path, name in names.items()
        if name is None or name.metres == metres.get(name.band, name.metres)
    ]
