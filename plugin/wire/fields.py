"""Typed access to the fields of a decoded JSON object, with errors that name the field."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from .errors import ServerError
from .sentences import tr


def broken(field: str, wanted: str) -> ServerError:
    return ServerError(
        tr(
            "The server's model card cannot be used because its field '{field}' is not "
            "{wanted}; update the server and the plugin to matching versions."
        ).format(field=field, wanted=wanted)
    )


def text(obj: Mapping[str, Any], field: str, *, where: str = "", default: str | None = None) -> str:
    value = obj.get(field, default)
    if not isinstance(value, str):
        raise broken(where + field, tr("a text"))
    return value


def boolean(obj: Mapping[str, Any], field: str, *, where: str = "") -> bool:
    value = obj.get(field, False)
    if not isinstance(value, bool):
        raise broken(where + field, tr("true or false"))
    return value


def integer(
    obj: Mapping[str, Any],
    field: str,
    low: int,
    high: int,
    *,
    where: str = "",
    default: int | None = None,
) -> int:
    value = obj.get(field, default)
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise broken(
            where + field, tr("a whole number from {low} to {high}").format(low=low, high=high)
        )
    return value


def number(
    obj: Mapping[str, Any], field: str, *, where: str = "", default: float | None
) -> float | None:
    """A number above zero, or ``default`` where there is none or null."""
    value = obj.get(field)
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise broken(where + field, tr("a number above zero"))
    return float(value)


def texts(obj: Mapping[str, Any], field: str, default: Sequence[str]) -> tuple[str, ...]:
    value = obj.get(field, default)
    if not isinstance(value, (list, tuple)) or not all(isinstance(item, str) for item in value):
        raise broken(field, tr("a list of texts"))
    return tuple(value)


def objects(obj: Mapping[str, Any], field: str) -> list[Mapping[str, Any]]:
    value = obj.get(field)
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise broken(field, tr("a list of objects"))
    return value


def mapping(
    obj: Mapping[str, Any], field: str, default: Mapping[str, Any] | None = None
) -> Mapping[str, Any]:
    value = obj.get(field, default)
    if not isinstance(value, dict):
        raise broken(field, tr("an object"))
    return value
