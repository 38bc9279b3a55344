"""What a model card consists of, each part with its checks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from . import fields
from .sentences import tr

NODATA = 255
_COLOR = re.compile(r"#([0-9A-Fa-f]{8})")
_MAX_COUNT = 2**62
_AT_ONCE = 8


@dataclass(frozen=True)
class Band:
    """One band that the model takes: ``name`` for programs, ``title`` for people."""

    name: str
    title: str


@dataclass(frozen=True)
class MaskClass:
    """One value of the mask; ``color`` is ``#RRGGBBAA``."""

    id: int
    name: str
    color: str
    flood: bool

    @property
    def rgba(self) -> tuple[int, int, int, int]:
        """Red, green, blue, opacity, each 0 to 255."""
        red, green, blue, alpha = bytes.fromhex(self.color[1:])
        return red, green, blue, alpha


@dataclass(frozen=True)
class Limits:
    """What one request may hold: pixels (width x height) and bytes of its file; how many tiles it
    best holds; and how many requests the server bears at a time."""

    max_pixels: int
    request_tiles: int
    max_bytes: int = _MAX_COUNT
    at_once: int = _AT_ONCE


@dataclass(frozen=True)
class Inputs:
    """What the model takes besides pixels: where the scene lies, when it was acquired."""

    location: bool = False
    acquired: bool = False


@dataclass(frozen=True)
class Units:
    """What a file's numbers mean: ``reflectance``, 0 to 1, or ``raw``.

    An integer times ``integer_scale`` is what the model takes, where neither the request nor the
    file says otherwise. Where ``divides_above`` is not None, the server goes by the mean of all
    numbers it is sent instead: if that is above it, they are multiplied by ``integer_scale``.
    """

    kind: str = "reflectance"
    integer_scale: float = 1e-4
    rule: str = ""
    divides_above: float | None = None

    def multiplier(self, mean: float) -> float:
        """What to multiply reflectance with before it is sent.

        ``mean`` is that of all numbers of all bands, with what stands where there is no data.
        The server's rule then meets the right case by a factor of two at least.
        """
        if self.divides_above is not None and mean <= 2 * self.divides_above * self.integer_scale:
            return 1.0
        return 1 / self.integer_scale


def read_bands(obj: Mapping[str, Any]) -> tuple[Band, ...]:
    bands = tuple(
        Band(
            name=fields.text(item, "name", where="bands."),
            title=fields.text(item, "title", where="bands.", default=str(item.get("name"))),
        )
        for item in fields.objects(obj, "bands")
    )
    names = [band.name for band in bands]
    if not names or not all(names) or len(set(names)) != len(names):
        raise fields.broken("bands", tr("a list of bands with names of their own"))
    return bands


def read_classes(obj: Mapping[str, Any], *, needed: bool) -> tuple[MaskClass, ...]:
    if not needed and "classes" not in obj:
        return ()
    classes = tuple(_mask_class(item) for item in fields.objects(obj, "classes"))
    ids, names = {item.id for item in classes}, {item.name for item in classes}
    if (needed and not ids) or not len(ids) == len(names) == len(classes):
        raise fields.broken("classes", tr("a list of classes with ids and names of their own"))
    return classes


def _mask_class(item: Mapping[str, Any]) -> MaskClass:
    color = fields.text(item, "color", where="classes.")
    if _COLOR.fullmatch(color) is None:
        raise fields.broken("classes.color", tr("a colour like #0B4FD6FF"))
    return MaskClass(
        id=fields.integer(item, "id", 0, NODATA - 1, where="classes."),
        name=fields.text(item, "name", where="classes."),
        color=color,
        flood=fields.boolean(item, "flood", where="classes."),
    )


def read_limits(obj: Mapping[str, Any], tile: int) -> Limits:
    limits = fields.mapping(obj, "limits")
    where = "limits."
    return Limits(
        max_pixels=fields.integer(limits, "max_pixels", tile * tile, _MAX_COUNT, where=where),
        request_tiles=fields.integer(limits, "request_tiles", 1, _MAX_COUNT, where=where),
        max_bytes=fields.integer(
            limits, "max_bytes", 1, _MAX_COUNT, where=where, default=_MAX_COUNT
        ),
    )


def read_units(obj: Mapping[str, Any]) -> Units:
    units = fields.mapping(obj, "units", {})
    kind = fields.text(units, "kind", where="units.", default=Units.kind)
    if kind not in ("reflectance", "raw"):
        raise fields.broken("units.kind", tr("'reflectance' or 'raw'"))
    scale = fields.number(units, "integer_scale", where="units.", default=None)
    return Units(
        kind=kind,
        integer_scale=Units.integer_scale if scale is None else scale,
        rule=fields.text(units, "rule", where="units.", default=""),
    )


def read_inputs(obj: Mapping[str, Any]) -> Inputs:
    inputs = fields.mapping(obj, "inputs", {})
    return Inputs(
        location=fields.boolean(inputs, "location", where="inputs."),
        acquired=fields.boolean(inputs, "acquired", where="inputs."),
    )
