"""Finding the bands of a product, and putting them together."""

from __future__ import annotations

from collections.abc import Sequence

from ...wire.errors import SceneError
from ...wire.sentences import tr
from .. import grid
from ..sensors import tags
from ..sensors.evidence import Evidence
from ..sensors.products import SENSORS
from ..sensors.recognise import recognise
from ..sensors.recognition import Recognition
from ..spectra import NUMBER, readable, readable_words
from .layers import Layer, check_one_scene, layers_of, open_files
from .metadata import metadata_of
from .sources import sources_of
from .stack import Plane, stacked

_ORDER = tuple(NUMBER)


def assembled(paths: Sequence[str]) -> str:
    """What GDAL opens for the product that ``paths`` name: the text of a VRT, or a path itself.

    Raises SceneError with one sentence.
    """
    sources = sources_of(paths)
    if len(sources) == 1:
        return sources[0]
    opened = open_files(sources)
    check_one_scene(opened)
    metadata = metadata_of(sources[0])
    layers = [layer for file in opened for layer in layers_of(file, metadata)]
    known: dict[str, str] = {}
    for file in opened:
        known.update(file.evidence.tags or {})
    names = dict.fromkeys(name for file in opened for name in file.evidence.names)
    bands = tuple(layer.evidence for layer in layers)
    recognition = recognise(Evidence(tuple(names), {**known, **metadata.tags}, bands))
    for problem in (recognition.problem, recognition.units_problem):
        if problem:
            raise SceneError(problem)
    return stacked(_planes(layers, recognition), _tags(recognition))


def _planes(layers: Sequence[Layer], recognition: Recognition) -> list[Plane]:
    """The finest layer of each part of the spectrum, by wavelength."""
    found: dict[str, Layer] = {}
    for layer, name in zip(layers, recognition.spectral):
        if name in _ORDER:
            other = found.get(name)
            found[name] = layer if other is None else _finer(name, other, layer)
    if not found:
        raise SceneError(
            tr(
                "None of the files is a band that is known by its name, such as B8A or "
                "SR_B5; rename them, or put the bands together with 'Merge' and choose the "
                "result."
            )
        )
    sensor = SENSORS.get(recognition.sensor)
    numbers = {name: number for number, name in sensor.numbers.items()} if sensor else {}
    planes = []
    for name in sorted(found, key=_ORDER.index):
        said, words = found[name].evidence, readable_words(name)
        declared = said.scale not in (None, 1.0) or said.offset not in (None, 0.0)
        planes.append(
            Plane(
                found[name],
                f"{numbers[name]} - {words}" if name in numbers else words,
                said.scale if declared else recognition.scale,
                said.offset if declared else recognition.offset,
                recognition.nodata if said.nodata is None else said.nodata,
            )
        )
    return planes


def _finer(name: str, one: Layer, other: Layer) -> Layer:
    first, second = (
        abs(grid.determinant(tuple(layer.file.dataset.GetGeoTransform()))) for layer in (one, other)
    )
    if first == second:
        raise SceneError(
            tr("Both '{name}' and '{other}' are {band}; choose one file for each band.").format(
                name=one.file.name, other=other.file.name, band=readable(name)
            )
        )
    return one if first < second else other


def _tags(recognition: Recognition) -> dict[str, str]:
    known = {tags.SENSOR: recognition.sensor, tags.ACQUIRED: recognition.acquired}
    return {key: value for key, value in known.items() if value}
