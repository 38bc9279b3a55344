"""What an operator says about a model: ``terramask.json``, or the same inside ``config.json``."""

from __future__ import annotations

import json
from itertools import zip_longest
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from ..errors import ModelError
from ..settings import CARD, Settings
from .beside import find_beside

FILE = "terramask.json"
NOTHING: dict[str, Any] = {}
OBJECT = "The 'terramask' object of the model's config.json"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, hide_input_in_errors=True)


class ClassCompletion(_Strict):
    """What is said about one class; classes are counted from the first."""

    name: str | None = Field(default=None, min_length=1, max_length=100)
    color: str | None = Field(default=None, pattern="^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$")
    flood: bool | None = None

    @field_validator("color")
    @classmethod
    def _opaque(cls, color: str | None) -> str | None:
        return color and (color + "FF" if len(color) == 7 else color).upper()


class Completion(_Strict):
    """The file's fields; none is needed. ``docs/protocol.md`` explains them."""

    title: str | None = Field(default=None, min_length=1, max_length=100)
    about: str | None = Field(default=None, max_length=2000)
    demonstration: bool | None = None
    classes: list[ClassCompletion] | None = Field(default=None, min_length=1, max_length=255)
    gsd: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    units: Literal["reflectance", "integers", "raw"] | None = None
    overlap: int | None = Field(default=None, ge=0)
    unit: str | None = Field(default=None, max_length=40)
    value_range: tuple[float, float] | None = Field(default=None, strict=False)

    @field_validator("value_range")
    @classmethod
    def _rising(cls, limits: tuple[float, float] | None) -> tuple[float, float] | None:
        if limits is not None and not limits[0] < limits[1]:
            raise ValueError("it is two numbers, the smaller one first")
        return limits


def completed_by(config: dict[str, Any], location: str, settings: Settings) -> dict[str, Any]:
    """What the operator says about a model, the most particular place winning field by field.

    That is the file that ``TERRAMASK_CARD`` names, else ``terramask.json`` beside ``config.json``,
    else the object ``terramask`` in it.

    Args:
        config: the contents of ``config.json``.
        location: the model's folder, or its name on the Hugging Face hub.
        settings: the operator's.

    Raises:
        ModelError: a mistake in one of them, with one sentence that names the field.
    """
    levels = [checked(config.get("terramask"))]
    beside = find_beside(location, FILE)
    if beside is not None:
        levels.append(_read(beside, f"The file {FILE} beside the model's config.json"))
    if settings.card is not None:
        levels.append(_read(settings.card, f"The file that {CARD} names"))
    return merged(*levels)


def merged(*levels: dict[str, Any]) -> dict[str, Any]:
    """All fields, those of later ``levels`` winning; classes are merged one by one."""
    found: dict[str, Any] = {}
    for level in levels:
        lists: list[list[dict[str, Any]]] = [one.get("classes", []) for one in (found, level)]
        classes = [earlier | later for earlier, later in zip_longest(*lists, fillvalue=NOTHING)]
        found = {**found, **level, **({"classes": classes} if classes else {})}
    return found


def checked(content: Any, place: str = OBJECT) -> dict[str, Any]:
    """The fields of ``content`` that are set; ``place`` says where it stands, for the sentence.

    Raises:
        ModelError: it is not what it should be.
    """
    if content is None:
        return {}
    try:
        return Completion.model_validate(content).model_dump(exclude_none=True)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = ".".join(str(part)[:40] for part in first["loc"])
        if first["type"] == "extra_forbidden":
            known = ", ".join(
                ClassCompletion.model_fields if "." in field else Completion.model_fields
            )
            raise ModelError(
                f"{place} has an unknown field '{field}'; known are {known}."
            ) from None
        reason = first["msg"].removeprefix("Value error, ")
        what = f"is wrong in its field '{field}'" if field else "is not a JSON object"
        raise ModelError(f"{place} {what}: {reason}.") from None


def _read(file: Path, place: str) -> dict[str, Any]:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except OSError:
        raise ModelError(f"{place} cannot be read.") from None
    except (ValueError, RecursionError):
        raise ModelError(f"{place} is not JSON.") from None
    if content is None:
        raise ModelError(f"{place} is not a JSON object.")
    return checked(content, place)
