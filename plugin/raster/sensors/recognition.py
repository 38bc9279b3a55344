"""What is known about a raster's sensor, bands and numbers, and why."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Recognition:
    """What a raster says about itself.

    Attributes:
        sensor: a name of ``sensors.products``, such as ``Sentinel-2 L2A``; empty if not known.
        spectral: TerraTorch's name for each band of the file; empty for a band that is not known,
            is a quality layer or an opacity (alpha) band.
        scale, offset: ``reflectance = value * scale + offset`` for the optical bands; None: what
            the file declares for each band, else the server's rule.
        nodata: the value that means "no data" in the optical bands; None: what the file declares.
        acquired: date of acquisition (ISO 8601, ``2019-09-14``); empty if not known.
        reasons: how all this is known, a few words each.
        doubts: sentences for a person to check before a run.
        problem: one sentence if the raster cannot be used as it is, because what it says about
            itself contradicts itself; empty otherwise. Bands given by hand overrule it.
        units_problem: the same of what the numbers mean. Units given by hand overrule it.
    """

    sensor: str = ""
    spectral: tuple[str, ...] = ()
    scale: float | None = None
    offset: float | None = None
    nodata: float | None = None
    acquired: str = ""
    reasons: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    problem: str = ""
    units_problem: str = ""
