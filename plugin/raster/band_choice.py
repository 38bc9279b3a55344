"""Which bands of a scene to take, and what their numbers mean, as something that can be kept."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from ..wire.errors import SceneError
from ..wire.sentences import tr

_NUMBERS = ("scale", "offset", "nodata")


@dataclass(frozen=True)
class BandChoice:
    """The bands to take.

    Attributes:
        indices: 0-based positions in the file, in the model's order.
        scale, offset: ``reflectance = value * scale + offset``; None: what the file declares for
            each band, else the server's rule.
        nodata: the value that means "no data"; None: what the file declares.
        acquired: ISO date of acquisition, or empty.
        by_hand: whether a person chose them.
    """

    indices: tuple[int, ...]
    scale: float | None = None
    offset: float | None = None
    nodata: float | None = None
    acquired: str = ""
    by_hand: bool = False

    def to_json(self) -> dict[str, Any]:
        """An object that ``json.dumps`` takes; NaN and infinities are texts in it."""
        numbers = {name: _written(getattr(self, name)) for name in _NUMBERS}
        return {
            "indices": list(self.indices),
            **numbers,
            "acquired": self.acquired,
            "by_hand": self.by_hand,
        }

    @classmethod
    def from_json(cls, obj: object) -> BandChoice:
        """Undo ``to_json``. Raises SceneError if the object is not one of its."""
        if not isinstance(obj, dict):
            raise _unreadable("not an object")
        indices, acquired = obj.get("indices"), obj.get("acquired", "")
        hand = obj.get("by_hand", False)
        if not isinstance(indices, list) or not all(type(i) is int and i >= 0 for i in indices):
            raise _unreadable("indices")
        if not isinstance(acquired, str) or not isinstance(hand, bool):
            raise _unreadable("acquired or by_hand")
        scale, offset, nodata = (_number(obj.get(name)) for name in _NUMBERS)
        return cls(tuple(indices), scale, offset, nodata, acquired, hand)


def _written(value: float | None) -> float | str | None:
    return value if value is None or math.isfinite(value) else str(value)


def _number(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise _unreadable("a number")
    try:
        return float(value)
    except (ValueError, OverflowError):
        raise _unreadable("a number") from None


def _unreadable(details: str) -> SceneError:
    return SceneError(
        tr(
            "The choice of bands that was kept for this layer cannot be read; choose "
            "the bands again."
        ),
        details,
    )
