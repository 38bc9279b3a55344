"""What the integers of a recognised raster mean, and which of them is no data."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from ...wire.sentences import tr
from ..spectra import NUMBER
from . import tags
from .evidence import BandEvidence, Evidence
from .names import Name
from .products import L1C, L2A, OLI, OLI_LEVEL_1, S2, TM, Sensor

_SENTINEL_2 = (S2, L1C, L2A)
_FIRST_DAY = "2022-01-25"
"""When ESA's processing baseline 04.00 began (ESA, Sentinel-2 processing baseline)."""


@dataclass(frozen=True)
class Units:
    """``reflectance = value * scale + offset``; as in ``Recognition``."""

    scale: float | None = None
    offset: float | None = None
    nodata: float | None = None
    reasons: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    problem: str = ""


def units_of(
    evidence: Evidence,
    names: Sequence[Name],
    sensor: Sensor | None,
    spectral: Sequence[str],
    acquired: str,
) -> Units:
    """What the file declares counts first, then what is known of the sensor's products."""
    optical = [band for band, name in zip(evidence.bands, spectral) if name in NUMBER]
    bands = optical or [band for band in evidence.bands if not band.alpha]
    units = _declared(bands, sensor) or _of_sensor(evidence, names, sensor, bands, acquired)
    written = {str(band.nodata): band.nodata for band in bands}
    if len(written) == 1 and "None" not in written:
        return dataclasses.replace(units, nodata=bands[0].nodata)
    return units if set(written) == {"None"} else dataclasses.replace(units, nodata=None)


def _declared(bands: Sequence[BandEvidence], sensor: Sensor | None) -> Units | None:
    pairs = {
        (1.0 if band.scale is None else band.scale, 0.0 if band.offset is None else band.offset)
        for band in bands
    }
    if pairs <= {(1.0, 0.0)}:
        return None
    scale, offset = pairs.pop() if len(pairs) == 1 else (None, None)
    # The fill value of a sensor's products is one of their integers.
    nodata = sensor.nodata if sensor and all(band.integer for band in bands) else None
    return Units(scale, offset, nodata, (tr("scale and offset in the file"),))


def _of_sensor(
    evidence: Evidence,
    names: Sequence[Name],
    sensor: Sensor | None,
    bands: Sequence[BandEvidence],
    acquired: str,
) -> Units:
    if not all(band.integer for band in bands):
        return Units()
    if sensor is None or sensor in _SENTINEL_2:
        return _sentinel_2(evidence, names, sensor, bands, acquired)
    if sensor is OLI_LEVEL_1:
        return Units(
            nodata=sensor.nodata,
            problem=tr(
                "The numbers of Landsat's level 1 mean reflectance only together with the "
                "product's MTL file; choose the folder of the product, or give scale and "
                "offset."
            ),
        )
    if sensor in (OLI, TM):
        return Units(
            problem=tr(
                "The file is of {name} but does not say what its numbers mean; choose the "
                "product's own folder, or give scale and offset by hand."
            ).format(name=sensor.name)
        )
    return Units(sensor.scale, sensor.offset, sensor.nodata, (f"units of {sensor.name}",))


def _sentinel_2(
    evidence: Evidence,
    names: Sequence[Name],
    sensor: Sensor | None,
    bands: Sequence[BandEvidence],
    acquired: str,
) -> Units:
    known = evidence.tags or {}
    shifts = tags.shifts(band.tags or {} for band in bands)
    baselines = {name.baseline for name in names} | {tags.baseline(known)}
    baselines.discard(None)
    if len(shifts) > 1 or len({_shift(one) for one in baselines}) > 1:
        return Units(
            problem=tr(
                "The file's metadata tell of different offsets of its numbers; choose the "
                "original product, or give scale and offset by hand."
            )
        )
    divisor = tags.quantification(known)
    if not shifts and not baselines:
        scale = None if divisor is None else 1 / divisor
        return Units(scale, None, tags.no_data(known), doubts=_baseline_doubt(sensor, acquired))
    shift, reason = _shift_of(shifts, baselines)
    nodata = tags.no_data(known)
    scale = 1 / (divisor or tags.QUANTIFICATION)
    return Units(scale, shift * scale, 0.0 if nodata is None else nodata, (reason,))


def _shift_of(shifts: set[float], baselines: set[float | None]) -> tuple[float, str]:
    if shifts:
        shift = shifts.pop()
        return shift, tr("offset {shift:g} in the metadata").format(shift=shift)
    baseline = max(one for one in baselines if one is not None)
    return _shift(baseline), f"processing baseline {baseline:05.2f}"


def _shift(baseline: float | None) -> float:
    return tags.SHIFT if baseline is not None and baseline >= tags.FIRST_BASELINE else 0.0


def _baseline_doubt(sensor: Sensor | None, acquired: str) -> tuple[str, ...]:
    if sensor is None or acquired < _FIRST_DAY:
        return ()
    return (
        tr(
            "The file does not say its processing baseline: if it is 04.00 or later "
            "and the offset was not removed, the numbers are 1000 too high and need "
            "the offset -0.1."
        ),
    )
