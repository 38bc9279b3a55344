"""What the model says about a scene's tiles, made the request's answer."""

from __future__ import annotations

import base64
import json
import math
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray

from ..errors import EngineFailed
from ..geotiff.mask import NODATA, Grid, write_classes, write_values
from ..schema import AnswerData
from ..settings import Settings
from ..source import write_answer
from .blend import Blend
from .scene import Scene
from .tiling import Area


class Answer:
    """Collects the model's outputs for a scene's tiles, in any order and from any thread."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self._valid = scene.valid
        self._regression = scene.spec.task == "regression"
        shape = self._valid.shape
        channels = 1 if self._regression else len(scene.card.classes)
        self._classes = np.full(shape, NODATA, np.uint8)
        self._values = np.full(shape if self._regression else (0, 0), np.nan, np.float32)
        self._percents: NDArray[np.uint8] | None = None
        if scene.request.probabilities and not self._regression:
            self._percents = np.full((channels, *shape), NODATA, np.uint8)
        # No methods: with a cycle of references a scene would stay until Python looks for those.
        finish = (
            partial(_keep_values, self._valid, self._values)
            if self._regression
            else partial(_keep_classes, self._valid, self._classes, self._percents)
        )
        self._blend = Blend(scene.grid, scene.area, scene.tiles, channels, finish)

    def add(self, tile: Area, output: torch.Tensor) -> None:
        """Add the model's output for ``tile``: logits ``[classes, tile, tile]``, or values.

        Raises:
            EngineFailed: some of it is no number, which would pass for the first class.
        """
        size = self.scene.grid.tile
        if self._regression:
            values = output.float().reshape(1, size, size)
        else:
            values = torch.softmax(output.float(), dim=0)
        numbers = values.numpy()
        if not np.isfinite(numbers).all():
            raise EngineFailed("The model's output is not a number in places; ask its operator.")
        self._blend.add(tile, numbers)

    def finish(self, settings: Settings, request_id: str | None) -> AnswerData:
        """The answer, when all of the scene's tiles were added.

        Raises:
            EngineFailed: some were not.
            RequestError: it was to be written to a folder, which was not possible.
        """
        if not self._blend.complete:
            raise EngineFailed("The server's engine left out parts of the scene; ask its operator.")
        scene, request = self.scene, self.scene.request
        grid = Grid(scene.transform, scene.pixels.crs)
        if self._regression:
            content = write_values(self._values, grid, scene.card, self._tags(), request.as_cog)
        else:
            content = write_classes(
                self._classes, self._percents, grid, scene.card, self._tags(), request.as_cog
            )
        if request.out_data_format == "path":
            data = write_answer(content, settings)
        else:
            data = base64.b64encode(content).decode("ascii")
        return AnswerData(
            data_format=request.out_data_format,
            data=data,
            request_id=request_id,
            type=scene.spec.task,
            notes=scene.notes,
        )

    def _tags(self) -> dict[str, str]:
        """Where the answer comes from, for whoever opens the file later."""
        scene = self.scene
        parameters = {
            "bands": scene.positions,
            "window": [scene.area.column, scene.area.row, scene.area.width, scene.area.height],
            "tile": scene.grid.tile,
            "overlap": scene.grid.overlap,
            "scales": [float(f"{scale:.7g}") for scale in scene.units.scales],
            "offsets": [float(f"{offset:.7g}") for offset in scene.units.offsets],
            "nodata": _json_number(scene.request.nodata),
            "acquired": [date.isoformat() for date in scene.request.acquired or []],
        }
        tags = {
            "TERRAMASK_MODEL": scene.card.model,
            "TERRAMASK_VERSIONS": json.dumps(scene.card.versions, sort_keys=True),
            "TERRAMASK_PARAMETERS": json.dumps(parameters, sort_keys=True),
        }
        return tags | ({"TERRAMASK_NOTES": " ".join(scene.notes)} if scene.notes else {})


def _json_number(value: float | None) -> float | str | None:
    """JSON has no NaN and no infinity."""
    return value if value is None or math.isfinite(value) else str(value)


def _keep_classes(
    valid: NDArray[np.bool_],
    classes: NDArray[np.uint8],
    percents: NDArray[np.uint8] | None,
    rows: slice,
    probabilities: NDArray[np.float32],
) -> None:
    where = valid[rows]
    np.copyto(classes[rows], _largest(probabilities), where=where)
    if percents is not None:
        np.copyto(percents[:, rows], np.rint(probabilities * 100), where=where, casting="unsafe")


def _largest(planes: NDArray[np.float32]) -> NDArray[np.uint8]:
    """``[H, W]``: which plane is the largest, the first of equal ones. Of two planes, as floods
    have, numpy's ``argmax`` takes twice as long."""
    most = planes[0].copy()
    found = np.zeros(most.shape, np.uint8)
    for number, plane in enumerate(planes[1:], start=1):
        found[plane > most] = number
        np.maximum(most, plane, out=most)
    return found


def _keep_values(
    valid: NDArray[np.bool_],
    kept: NDArray[np.float32],
    rows: slice,
    values: NDArray[np.float32],
) -> None:
    np.copyto(kept[rows], values[0], where=valid[rows])
