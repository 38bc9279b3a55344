"""What a run yields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..wire.card import ModelCard
from ..wire.sentences import Number, tr

_M2 = 6
"""Decimals of a km2 that make a square metre."""


@dataclass(frozen=True)
class ClassTotal:
    """How much of the area one class of the mask covers, in pixels and in km2 on the ground."""

    id: int
    name: str
    flood: bool
    pixels: int
    km2: float


@dataclass(frozen=True)
class DetectResult:
    """The mask's path and figures about it.

    ``totals`` is in the card's order; ``seconds`` are those spent per phase (``card``, ``read``,
    ``send``, ``write``; of several threads together) and in all (``total``). Of ``windows`` cells
    ``missing`` were not done; then ``run_id`` names the run that can be continued, and
    ``cancelled`` tells whether the analyst wanted it so, ``reasons`` why windows failed, the most
    frequent first. ``notes`` are the server's sentences.
    """

    output: Path
    totals: tuple[ClassTotal, ...]
    nodata_pixels: int
    nodata_km2: float
    seconds: Mapping[str, float]
    requests: int
    sent_bytes: int
    windows: int
    missing: int
    cancelled: bool
    notes: tuple[str, ...]
    bands: str
    server: str
    card: ModelCard
    reasons: tuple[str, ...] = ()
    run_id: str = ""

    def describe_missing(self) -> str:
        """``3 of 40 windows are missing: <reasons>``, and what to do."""
        why = tr("the run was cancelled.") if self.cancelled else " ".join(self.reasons)
        return tr(
            "{missing} of {windows} windows are missing: {why} Continue the run later."
        ).format(missing=self.missing, windows=self.windows, why=why)

    @property
    def flood_km2(self) -> float:
        return sum(total.km2 for total in self.totals if total.flood)

    def to_json(self) -> dict[str, Any]:
        """The figures as an object that ``json.dumps`` takes.

        ``flood_km2`` is there if a class of the model's is flood.
        """
        floods = {"flood_km2": round(self.flood_km2, _M2)} if self.card.finds_floods else {}
        return {
            "output": str(self.output),
            **floods,
            "km2": {total.name: round(total.km2, _M2) for total in self.totals},
            "pixels": {total.name: total.pixels for total in self.totals},
            "nodata": {"pixels": self.nodata_pixels, "km2": round(self.nodata_km2, _M2)},
            "seconds": {name: round(value, 3) for name, value in self.seconds.items()},
            "requests": self.requests,
            "sent_bytes": self.sent_bytes,
            "windows": self.windows,
            "missing": self.missing,
            "cancelled": self.cancelled,
            "reasons": list(self.reasons),
            "run": self.run_id,
            "notes": list(self.notes),
            "bands": self.bands,
            "server": self.server,
            "model": self.card.model,
            "title": self.card.title,
            "demonstration": self.card.demonstration,
            "device": self.card.device,
            "versions": dict(self.card.versions),
        }


def class_totals(
    card: ModelCard, counts: np.ndarray, row_km2: np.ndarray
) -> tuple[ClassTotal, ...]:
    """Totals of ``counts`` [row, class] with the ground area of a pixel of each row, in km2."""
    pixels, km2 = counts.sum(axis=0), row_km2 @ counts
    return tuple(
        ClassTotal(item.id, item.name, item.flood, int(pixels[i]), float(km2[i]))
        for i, item in enumerate(card.classes)
    )


def nodata_total(counts: np.ndarray, row_km2: np.ndarray) -> tuple[int, float]:
    """Pixels and km2 of the last column of ``counts``."""
    return int(counts[:, -1].sum()), float(row_km2 @ counts[:, -1])


def describe_totals(totals: Sequence[ClassTotal]) -> str:
    """``Dry land 20.1 km², Flood or other water 0.5 km²``."""
    return ", ".join(f"{total.name} {Number(total.km2):.4g} km²" for total in totals)
