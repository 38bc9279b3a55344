"""Putting together what names, metadata, descriptions and wavelengths say about a raster."""

from __future__ import annotations

from collections.abc import Sequence

from ...wire.sentences import tr
from ..spectra import NEAR_INFRARED, Label, label_of
from . import tags
from .evidence import BandEvidence, Evidence, stem_of
from .names import Name, read_name
from .products import L1C, L2A, OLI, OLI_LEVEL_2, S2, TM, Sensor, merged
from .recognition import Recognition
from .units import units_of
from .wavelengths import band_at

_ALL_OF_L1C, _ALL_OF_L2A = 13, 12
_TIME = "NETCDF_DIM_TIME"


def recognise(evidence: Evidence) -> Recognition:
    """What the raster is. Never raises: what does not fit together is the result's ``problem``."""
    labels = [_label(band) for band in evidence.bands]
    texts = (*evidence.names, *(band.file for band in evidence.bands))
    names = [name for name in map(read_name, dict.fromkeys(texts)) if name is not None]
    sensor, reasons, problem = _stated(evidence, names)
    candidates = (sensor,) if sensor else _numbered(evidence.bands, labels)
    if not sensor and len(candidates) == 1:
        sensor, reasons = candidates[0], ("band numbers",)
    spectral = tuple(_spectral(label, candidates) for label in labels)
    if sensor is S2:
        sensor = _level(spectral)
    acquired = tags.acquired(evidence.tags or {}) or next(
        (name.acquired for name in names if name.acquired), ""
    )
    units = units_of(evidence, names, sensor, spectral, acquired)
    return Recognition(
        sensor=sensor.name if sensor else "",
        spectral=spectral,
        scale=units.scale,
        offset=units.offset,
        nodata=units.nodata,
        acquired=acquired,
        reasons=(*reasons, *_band_reasons(labels), *units.reasons),
        doubts=_numbers_doubt(candidates) + units.doubts,
        problem=problem or _contradiction(evidence.bands, labels, candidates),
        units_problem=units.problem,
    )


def _label(band: BandEvidence) -> Label:
    """A band's label: what its description says, else its tags, else the name of its file."""
    own = band.tags or {}
    if band.alpha:
        return Label(quality=True)
    label = label_of(band.description)
    for text in (own.get("BANDNAME", ""), own.get("LONG_NAME", ""), _layer(band.file)):
        if label == Label():
            label = label_of(text)
    if label.quality:
        return label
    return Label(label.number, label.words, label.wavelength or tags.wavelength(own))


def _layer(file: str) -> str:
    name = read_name(file)
    return name.band if name is not None and name.band else stem_of(file)


def _stated(
    evidence: Evidence, names: Sequence[Name]
) -> tuple[Sensor | None, tuple[str, ...], str]:
    """The sensor that metadata and names of files state, why, and what contradicts itself."""
    facts = [
        (sensor, tr("metadata ({key})").format(key=key))
        for sensor, key in tags.sensors_of(evidence.tags or {})
    ] + [(name.sensor, tr("file name")) for name in names]
    sensor: Sensor | None = None
    reasons: list[str] = []
    for stated, reason in facts:
        if stated is None:
            continue
        both = merged(sensor or stated, stated)
        if both is None:
            first = next((name.name for name in (sensor,) if name), "")
            problem = tr(
                "The {reason} says {name} and the {other} says {first}; choose the "
                "original product, or choose the bands by hand."
            ).format(reason=reason, name=stated.name, other=reasons[0], first=first)
            return None, (), problem
        sensor = both
        if reason not in reasons:
            reasons.append(reason)
    return sensor, tuple(reasons), _mixture(names)


def _mixture(names: Sequence[Name]) -> str:
    for title, values in (
        (tr("dates"), sorted({name.acquired for name in names if name.acquired})),
        (tr("tiles"), sorted({name.place for name in names if name.place})),
    ):
        if len(values) > 1:
            return tr(
                "The bands are of different {title} ({one} and {other}); choose bands "
                "of one and the same scene."
            ).format(title=title, one=values[0], other=values[1])
    return ""


def _numbered(bands: Sequence[BandEvidence], labels: Sequence[Label]) -> tuple[Sensor, ...]:
    """The sensors whose numbers the bands may have."""
    numbered = [label for label in labels if label.number]
    if not numbered or _counted(bands, labels):
        return ()
    if any("SR_B" in band.description.upper() for band in bands):
        # Only Landsat's Collection 2 calls its bands so; B6 is thermal before Landsat 8.
        later = any(label.number == "B6" for label in numbered)
        return (OLI_LEVEL_2,) if later else (OLI_LEVEL_2, TM)
    return tuple(sensor for sensor in (S2, OLI) if all(_fits(one, sensor) for one in numbered))


def _fits(label: Label, sensor: Sensor) -> bool:
    """Whether a band may be this sensor's: its number is, and its words and length say the same."""
    said = sensor.numbers.get(label.number)
    return said is not None and _otherwise(label, (sensor,)) <= {said}


def _otherwise(label: Label, candidates: Sequence[Sensor]) -> set[str]:
    """What a band's words and wavelength say: one name, several if they disagree, or none."""
    words = {label.words}
    if label.words == NEAR_INFRARED:
        words = {sensor.near_infrared for sensor in candidates}
        words = words if len(words) == 1 else set()
    return {name for name in (*words, band_at(label.wavelength)) if name}


def _counted(bands: Sequence[BandEvidence], labels: Sequence[Label]) -> bool:
    """Whether the numbers are those of places: ``Band 1``, ``Band 2``, ... and no more."""
    return all(
        label.quality
        or (
            label.number in ("", f"B{i + 1}")
            and "BAND" in band.description.upper()
            and not _otherwise(label, ())
        )
        for i, (label, band) in enumerate(zip(labels, bands))
    )


def _spectral(label: Label, candidates: Sequence[Sensor]) -> str:
    """TerraTorch's name of a band: by its words or its wavelength, else by its number."""
    if label.quality:
        return ""
    said = _otherwise(label, candidates)
    if not said and label.number:
        said = {sensor.numbers.get(label.number, "") for sensor in candidates}
    return said.pop() if len(said) == 1 else ""


def _level(spectral: Sequence[str]) -> Sensor:
    """Level 1C has a cirrus band, level 2A does not."""
    known = {name for name in spectral if name}
    if len(known) == _ALL_OF_L1C:
        return L1C
    return L2A if len(known) == _ALL_OF_L2A and "CIRRUS" not in known else S2


def _contradiction(
    bands: Sequence[BandEvidence], labels: Sequence[Label], candidates: Sequence[Sensor]
) -> str:
    if len(bands) > 1 and any(_TIME in (band.tags or {}) for band in bands):
        return tr("The layer's bands are dates and not parts of the spectrum; choose one date.")
    for i, label in enumerate(labels):
        said = _otherwise(label, candidates)
        if not label.words and len(candidates) == 1 and label.wavelength:
            said |= {candidates[0].numbers.get(label.number, "")} - {""}
        if len(said) > 1:
            return tr(
                "Band {number} of the file is called '{description}' but has a wavelength "
                "of {wavelength:g} nm; correct its description, or choose the bands by "
                "hand."
            ).format(number=i + 1, description=bands[i].description, wavelength=label.wavelength)
    return ""


def _numbers_doubt(candidates: Sequence[Sensor]) -> tuple[str, ...]:
    if len(candidates) < 2:
        return ()
    return (
        tr("The band numbers may be those of {}, and the file does not say which.").format(
            tr(" or of ").join(sensor.name for sensor in candidates)
        ),
    )


def _band_reasons(labels: Sequence[Label]) -> tuple[str, ...]:
    reasons = []
    if any(label.words for label in labels):
        reasons.append(tr("band names"))
    if any(label.wavelength for label in labels):
        reasons.append(tr("wavelengths"))
    return tuple(reasons)
