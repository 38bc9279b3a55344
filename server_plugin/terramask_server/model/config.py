"""The parts of a TerraTorch model's ``config.json`` that say what it takes and gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..errors import ModelError

# TerraTorch's names of a model's inputs. ``location_coords`` is latitude and longitude in degrees,
# ``[1, 2]``; ``temporal_coords`` is year and day of the year for each date, ``[1, T, 2]``
# (``LocationEncoder`` and ``TemporalEncoder`` in ``terratorch/models/backbones/prithvi_mae.py``;
# the first axis stands for the batch).
PIXELS = "pixel_values"
LOCATION = "location_coords"
TIME = "temporal_coords"
# How vLLM's side of TerraTorch tells tasks apart (``lookup_task_name`` in its ``vllm/utils.py``).
TASKS = {"SemanticSegmentationTask": "segmentation", "PixelwiseRegressionTask": "regression"}
# 255 is nodata in a mask.
MAX_CLASSES = 255
INPUTS = "pretrained_cfg.input.data."
SHAPES = "[bands, tile, tile] or [bands, dates, tile, tile]"


@dataclass(frozen=True)
class ModelConfig:
    """What ``pretrained_cfg`` holds.

    Attributes:
        task: ``segmentation`` or ``regression``.
        arguments: of the task.
        model_arguments: of the model that the task builds.
        data: class and arguments of the data module.
        shapes: the shape of each input, without the batch's axis.
    """

    task: str
    arguments: dict[str, Any]
    model_arguments: dict[str, Any]
    data: dict[str, Any]
    shapes: dict[str, list[int]]

    @classmethod
    def of(cls, config: dict[str, Any]) -> ModelConfig:
        """Take ``config``, the contents of ``config.json``, apart.

        Raises:
            ModelError: a part is missing, or the model is of another kind.
        """
        task = _at(config, "pretrained_cfg.model.class_path", str)
        arguments = _at(config, "pretrained_cfg.model.init_args", dict)
        model_arguments = _at(config, "pretrained_cfg.model.init_args.model_args", dict)
        module = _at(config, "pretrained_cfg.data.class_path", str)
        data = {
            "class_path": module,
            "init_args": _at(config, "pretrained_cfg.data.init_args", dict),
        }
        inputs = _at(config, "pretrained_cfg.input.data", dict)
        shapes = {name: _at(inputs, f"{name}.shape", list, INPUTS) for name in inputs}
        known = [kind for name, kind in TASKS.items() if name in task]
        if not known:
            raise ModelError(
                "The model is not one for segmentation or pixelwise regression: it makes no mask."
            )
        found = cls(known[0], arguments, model_arguments, data, shapes)
        found._check_inputs()
        return found

    def _check_inputs(self) -> None:
        names = set(self.shapes)
        if PIXELS not in names or names - {PIXELS, LOCATION, TIME}:
            raise ModelError(
                f"The model takes {', '.join(sorted(names)) or 'nothing'}; only '{PIXELS}', "
                f"'{LOCATION}' and '{TIME}' are served."
            )
        shape = self.shapes[PIXELS]
        if not _sizes(shape) or len(shape) not in (3, 4) or shape[-1] != shape[-2]:
            raise ModelError(
                f"The model takes {shape} pixels; its config.json must say {SHAPES} as the shape "
                f"of '{PIXELS}'."
            )
        for name, wanted in ((LOCATION, [1, 2]), (TIME, [1, self.frames, 2])):
            if self.shapes.get(name, wanted) != wanted:
                raise ModelError(
                    f"The model's config.json says {self.shapes[name]} as the shape of '{name}', "
                    f"which must be {wanted}."
                )

    @property
    def bands(self) -> int:
        return self.shapes[PIXELS][0]

    @property
    def temporal(self) -> bool:
        """Whether pixels have an axis of dates."""
        return len(self.shapes[PIXELS]) == 4

    @property
    def frames(self) -> int:
        """Number of dates."""
        return self.shapes[PIXELS][1] if self.temporal else 1

    @property
    def tile(self) -> int:
        """Side of the square that the model takes, in pixels."""
        return self.shapes[PIXELS][-1]

    @property
    def classes(self) -> int:
        """Number of classes; 1 for regression.

        Raises:
            ModelError: it is not said, or cannot be served.
        """
        if self.task == "regression":
            values = self._count("num_outputs", self._count("num_classes", 1))
            if values != 1:
                raise ModelError(
                    f"The model gives {values} values for each pixel; only one is served."
                )
            return 1
        classes = self._count("num_classes", None)
        if not 2 <= classes <= MAX_CLASSES:
            raise ModelError(
                f"The model has {classes} classes; 2 to {MAX_CLASSES} can be told apart in a mask."
            )
        return classes

    def _count(self, name: str, default: int | None) -> int:
        for arguments in (self.model_arguments, self.arguments):
            count = arguments.get(name)
            if count is not None:
                if not isinstance(count, int):
                    raise ModelError(f"The model's config.json has no number as '{name}'.")
                return count
        if default is None:
            raise ModelError(f"The model's config.json lacks '{name}' of a TerraTorch model.")
        return default


def _at(config: Any, path: str, kind: type, above: str = "") -> Any:
    """What stands at ``path``, names with dots between them, in ``config``."""
    found = config
    for name in path.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    if not isinstance(found, kind):
        raise ModelError(f"The model's config.json lacks '{above}{path}' of a TerraTorch model.")
    return found


def _sizes(shape: list[Any]) -> bool:
    return all(type(size) is int and size > 0 for size in shape)
