"""One run that makes a mask."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .algorithm_run import AlgorithmRun


@dataclass(frozen=True)
class FloodResult:
    """What came out: the mask's path, km² under water (None where the model knows no water), how
    many windows could not be finished, and the algorithm's summary."""

    path: str
    flood_km2: float | None
    missing: int
    summary: Mapping[str, Any]

    @property
    def class_km2(self) -> Mapping[str, float]:
        """The area of each class that was found, by its name."""
        return {name: km2 for name, km2 in self.summary.get("km2", {}).items() if km2}

    @classmethod
    def from_outputs(cls, outputs: Mapping[str, Any]) -> FloodResult:
        """Read the outputs of the algorithm."""
        flood_km2 = outputs.get("FLOOD_KM2")
        return cls(
            str(outputs["OUTPUT"]),
            None if flood_km2 is None else float(flood_km2),
            int(outputs.get("MISSING") or 0),
            json.loads(outputs.get("SUMMARY") or "{}"),
        )


class FloodRun(AlgorithmRun):
    """Runs an algorithm that makes a mask.

    `succeeded` carries a FloodResult. Before that, `told` carries what is done just now, `counted`
    windows done, all windows and seconds left (negative: not known), and `mapped` the path and the
    model's card of a result that has grown.
    """

    told = pyqtSignal(str)
    counted = pyqtSignal(int, int, float)
    mapped = pyqtSignal(str, object)

    def __init__(
        self, algorithm: str, parameters: Mapping[str, Any], parent: QObject | None = None
    ) -> None:
        super().__init__(algorithm, parameters, parent)
        self._feedback.told.connect(self.told)
        self._feedback.counted.connect(self.counted)
        self._feedback.mapped.connect(self.mapped)

    def _result(self, outputs: Mapping[str, Any]) -> FloodResult:
        return FloodResult.from_outputs(outputs)
