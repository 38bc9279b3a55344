"""The model card: what a server runs and what it wants (``GET /v1/terramask``)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from . import fields
from .card_parts import (
    NODATA,
    Band,
    Inputs,
    Limits,
    MaskClass,
    Units,
    read_bands,
    read_classes,
    read_inputs,
    read_limits,
    read_units,
)
from .errors import ServerError
from .sentences import tr

__all__ = ["NODATA", "Band", "Inputs", "Limits", "MaskClass", "ModelCard", "Units"]

PROTOCOL = 1
# What a server understands: this protocol, or what the published plugins took before there was one.
TERRAMASK = "terramask"
STOCK = "terratorch_segmentation"
PRITHVI_TO_TIFF = "prithvi_to_tiff"
CLASSES = "classes"
PROBABILITIES = "probabilities"
_MASKS = "segmentation"
_MAX_TILE = 16384
_MAX_FRAMES = 1000


@dataclass(frozen=True)
class ModelCard:
    """What the server says about its model; ``tile`` and ``overlap`` are in pixels.

    ``gsd`` is the size in metres of the pixels it was trained on, ``frames`` how many dates it
    takes. ``dialect`` is one of those above. ``values`` are the values of the server's masks and
    the class ids that they stand for, empty where they are the same; ``limitations`` are
    sentences on what the server cannot do.
    """

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
    data_formats: tuple[str, ...] = ("b64_json", "url")
    outputs: tuple[str, ...] = (CLASSES,)
    gsd: float | None = None
    units: Units = field(default_factory=Units)
    frames: int = 1
    inputs: Inputs = field(default_factory=Inputs)
    dialect: str = TERRAMASK
    values: Mapping[int, int] = field(default_factory=dict)
    limitations: tuple[str, ...] = ()

    @property
    def speaks_terramask(self) -> bool:
        """Whether requests can name a window, a scale, no data ...: if not, the file that is sent
        must consist of whole tiles of reflectance (``units.multiplier``), zero where there is no
        data, and the client applies the scene's own validity to the answer."""
        return self.dialect == TERRAMASK

    @property
    def device_title(self) -> str:
        """What the server computes on, for people; empty where it does not say."""
        return {"cpu": "CPU", "cuda": "GPU"}.get(self.device, self.device)

    @property
    def band_names(self) -> tuple[str, ...]:
        return tuple(band.name for band in self.bands)

    @property
    def finds_floods(self) -> bool:
        """Whether a class of the model's is flood."""
        return any(item.flood for item in self.classes)

    def check_makes_masks(self) -> None:
        """Raise ServerError, with one sentence, if the model's answers are no classes."""
        if self.task != _MASKS:
            raise ServerError(
                tr(
                    "The server's model '{title}' does not make masks (its task is '{task}'); "
                    "choose a server with a segmentation model."
                ).format(title=self.title, task=self.task)
            )

    def check_finds_floods(self) -> None:
        """Raise ServerError, with one sentence, if the model's answers are no maps of floods."""
        self.check_makes_masks()
        if not self.finds_floods:
            raise ServerError(
                tr(
                    "The server's model '{title}' does not look for floods; choose a server "
                    "whose model does."
                ).format(title=self.title)
            )

    def fingerprint(self) -> str:
        """A short hash of what a result depends on: two cards with the same one may fill the same
        mask. Device, limits and versions are not part of it."""
        facts = [
            self.dialect,
            self.model,
            self.task,
            self.band_names,
            [(item.id, item.name) for item in self.classes],
            (self.tile, self.overlap, self.frames),
            (self.units.kind, self.units.integer_scale),
        ]
        return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:16]

    @classmethod
    def from_json(cls, obj: object) -> ModelCard:
        """Check a decoded card; fields that are not known are ignored.

        Raises ServerError with one sentence that names the field.
        """
        if not isinstance(obj, dict):
            raise ServerError(tr("The server's model card is not an object; update the server."))
        _check_protocol(obj)
        task = fields.text(obj, "task")
        tile = fields.integer(obj, "tile", 1, _MAX_TILE)
        return cls(
            model=_model_name(obj),
            title=fields.text(obj, "title"),
            about=fields.text(obj, "about", default=""),
            demonstration=fields.boolean(obj, "demonstration"),
            task=task,
            bands=read_bands(obj),
            classes=read_classes(obj, needed=task == _MASKS),
            tile=tile,
            overlap=fields.integer(obj, "overlap", 0, tile // 2),
            limits=read_limits(obj, tile),
            device=fields.text(obj, "device", default=""),
            versions=_versions(obj),
            data_formats=fields.texts(obj, "data_formats", ("b64_json", "url")),
            outputs=fields.texts(obj, "outputs", (CLASSES,)),
            gsd=fields.number(obj, "gsd", default=None),
            units=read_units(obj),
            frames=fields.integer(obj, "frames", 1, _MAX_FRAMES, default=1),
            inputs=read_inputs(obj),
        )


def _check_protocol(obj: Mapping[str, Any]) -> None:
    version = obj.get("terramask")
    if version == PROTOCOL and not isinstance(version, bool):
        return
    raise ServerError(
        tr(
            "The server speaks version {version} of the Terramask protocol and this "
            "plugin version {protocol}; update the older of the two."
        ).format(version=version, protocol=PROTOCOL)
    )


def _model_name(obj: Mapping[str, Any]) -> str:
    name = fields.text(obj, "model")
    if not name:
        raise fields.broken("model", tr("a name"))
    return name


def _versions(obj: Mapping[str, Any]) -> Mapping[str, str]:
    versions = fields.mapping(obj, "versions")
    return {str(name): str(version) for name, version in versions.items()}
