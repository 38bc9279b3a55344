"""The bands that are there to be put together, and what each says about itself."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from osgeo import gdal

from ...wire.errors import SceneError
from ...wire.sentences import tr
from ..opening import open_dataset
from ..sensors.evidence import BandEvidence, Evidence, evidence_of, names_of, stem_of, variable_of
from ..sensors.names import read_name
from ..sensors.products import SENSORS, Sensor, merged
from ..sensors.recognise import recognise
from ..sensors.recognition import Recognition
from ..spectra import label_of
from .metadata import Metadata


@dataclass(frozen=True)
class File:
    """An opened file of one or more bands, and what it says about itself alone."""

    source: str
    dataset: gdal.Dataset
    evidence: Evidence
    recognition: Recognition

    @property
    def name(self) -> str:
        """What to call the file in a sentence."""
        return variable_of(self.source) or next(iter(names_of(self.source)), tr("a raster"))


@dataclass(frozen=True)
class Layer:
    """One band of a file; ``number`` counts from 1."""

    file: File
    number: int
    evidence: BandEvidence


def open_files(sources: Sequence[str]) -> list[File]:
    """Open rasters. Raises SceneError for one that cannot be read, naming it."""
    found = []
    for source in sources:
        dataset = open_dataset(source)
        evidence = evidence_of(dataset, source)
        found.append(File(source, dataset, evidence, recognise(evidence)))
    return found


def layers_of(file: File, metadata: Metadata) -> list[Layer]:
    """The bands of a file, completed by the product's metadata."""
    layers = []
    for i, band in enumerate(file.evidence.bands):
        number = _number_of(band)
        tags: Mapping[str, str] = {**(band.tags or {}), **metadata.band_tags.get(number, {})}
        completed = dataclasses.replace(band, tags=tags)
        if number in metadata.scaling and band.scale in (None, 1.0):
            scale, offset = metadata.scaling[number]
            completed = dataclasses.replace(completed, scale=scale, offset=offset)
        layers.append(Layer(file, i + 1, completed))
    return layers


def _number_of(band: BandEvidence) -> str:
    label = label_of(band.description)
    name = read_name(band.file)
    return (
        label.number
        or (name.band if name is not None else "")
        or label_of(stem_of(band.file)).number
    )


def check_one_scene(files: Sequence[File]) -> None:
    """Raise SceneError, naming two files, if they are of different products, dates or tiles."""
    _check_same(tr("date"), files, [file.recognition.acquired for file in files])
    _check_same(tr("tile"), files, [_place(file) for file in files])
    sensor: Sensor | None = None
    first: File | None = None
    for file in files:
        own = SENSORS.get(file.recognition.sensor)
        if own is None:
            continue
        both = merged(sensor or own, own)
        if both is None and first is not None:
            raise SceneError(
                tr(
                    "'{name}' is of {sensor} and '{other}' of {other_sensor}; choose bands of "
                    "one and the same scene."
                ).format(
                    name=first.name,
                    sensor=first.recognition.sensor,
                    other=file.name,
                    other_sensor=own.name,
                )
            )
        sensor, first = both, first or file


def _check_same(title: str, files: Sequence[File], values: Sequence[str]) -> None:
    """Raise SceneError if two files have different values of what is called ``title``."""
    known = [(value, file) for value, file in zip(values, files) if value]
    for value, file in known[1:]:
        if value != known[0][0]:
            raise SceneError(
                tr(
                    "'{name}' and '{other}' are not of the same {title} ({known} and {value}); "
                    "choose bands of one and the same scene."
                ).format(
                    name=known[0][1].name,
                    other=file.name,
                    title=title,
                    known=known[0][0],
                    value=value,
                )
            )


def _place(file: File) -> str:
    names = (read_name(name) for name in file.evidence.names)
    return next((name.place for name in names if name is not None and name.place), "")
