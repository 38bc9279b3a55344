"""The model card: what a server runs and what it wants (``GET /v1/terramask``)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from . import fields
from .errors import ServerError

PROTOCOL = 1
NODATA = 255
_MASKS = "segmentation"
_COLOR = re.compile(r"#([0-9A-Fa-f]{8})")
_MAX_TILE = 16384
_MAX_COUNT = 2**62


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
    """What one request may hold (pixels: width x height), and best holds (tiles)."""

    max_pixels: int
    request_tiles: int


@dataclass(frozen=True)
class ModelCard:
    """What the server says about its model; ``tile`` and ``overlap`` are in pixels."""

    model: str
    title: str
    about: str
    demonstration: bool
    task: str
    bands: tuple[Band, ...]
    classes: tuple[MaskClass, ...]
    tile: int
    overlap: int
    limits: Limits
    device: str
    versions: Mapping[str, str]

    @property
    def band_names(self) -> tuple[str, ...]:
        return tuple(band.name for band in self.bands)

    def check_finds_floods(self) -> None:
        """Raise ServerError, with one sentence, if the model's answers are no maps of floods."""
        if self.task != _MASKS:
            raise ServerError(
                f"The server's model '{self.title}' does not make masks (its task is "
                f"'{self.task}'); choose a server with a segmentation model."
            )
        if not any(item.flood for item in self.classes):
            raise ServerError(
                f"The server's model '{self.title}' does not look for floods; "
                "choose a server whose model does."
            )

    @classmethod
    def from_json(cls, obj: object) -> ModelCard:
        """Check a decoded card; fields that are not known are ignored.

        Raises ServerError with one sentence that names the field.
        """
        if not isinstance(obj, dict):
            raise ServerError("The server's model card is not an object; update the server.")
        _check_protocol(obj)
        task = fields.text(obj, "task")
        tile = fields.integer(obj, "tile", 1, _MAX_TILE)
        return cls(
            model=_model_name(obj),
            title=fields.text(obj, "title"),
            about=fields.text(obj, "about", default=""),
            demonstration=fields.boolean(obj, "demonstration"),
            task=task,
            bands=_bands(obj),
            classes=_classes(obj, needed=task == _MASKS),
            tile=tile,
            overlap=fields.integer(obj, "overlap", 0, tile // 2),
            limits=_limits(obj, tile),
            device=fields.text(obj, "device", default=""),
            versions=_versions(obj),
        )


def _check_protocol(obj: Mapping[str, Any]) -> None:
    version = obj.get("terramask")
    if version == PROTOCOL and not isinstance(version, bool):
        return
    raise ServerError(
        f"The server speaks version {version} of the Terramask protocol "
        f"and this plugin version {PROTOCOL}; update the older of the two."
    )


def _model_name(obj: Mapping[str, Any]) -> str:
    name = fields.text(obj, "model")
    if not name:
        raise fields.broken("model", "a name")
    return name


def _bands(obj: Mapping[str, Any]) -> tuple[Band, ...]:
    bands = tuple(
        Band(
            name=fields.text(item, "name", where="bands."),
            title=fields.text(item, "title", where="bands.", default=str(item.get("name"))),
        )
        for item in fields.objects(obj, "bands")
    )
    names = [band.name for band in bands]
    if not names or not all(names) or len(set(names)) != len(names):
        raise fields.broken("bands", "a list of bands with names of their own")
    return bands


def _classes(obj: Mapping[str, Any], *, needed: bool) -> tuple[MaskClass, ...]:
    if not needed and "classes" not in obj:
        return ()
    classes = tuple(_mask_class(item) for item in fields.objects(obj, "classes"))
    ids, names = {item.id for item in classes}, {item.name for item in classes}
    if (needed and not ids) or not len(ids) == len(names) == len(classes):
        raise fields.broken("classes", "a list of classes with ids and names of their own")
    return classes


def _mask_class(item: Mapping[str, Any]) -> MaskClass:
    color = fields.text(item, "color", where="classes.")
    if _COLOR.fullmatch(color) is None:
        raise fields.broken("classes.color", "a colour like #0B4FD6FF")
    return MaskClass(
        id=fields.integer(item, "id", 0, NODATA - 1, where="classes."),
        name=fields.text(item, "name", where="classes."),
        color=color,
        flood=fields.boolean(item, "flood", where="classes."),
    )


def _limits(obj: Mapping[str, Any], tile: int) -> Limits:
    limits = fields.mapping(obj, "limits")
    where = "limits."
    return Limits(
        max_pixels=fields.integer(limits, "max_pixels", tile * tile, _MAX_COUNT, where=where),
        request_tiles=fields.integer(limits, "request_tiles", 1, _MAX_COUNT, where=where),
    )


def _versions(obj: Mapping[str, Any]) -> Mapping[str, str]:
    versions = fields.mapping(obj, "versions")
    return {str(name): str(version) for name, version in versions.items()}
