"""Make a torchvision whose compiled operators do not load importable.

PyPI's torchvision is built for CUDA; beside a CPU build of torch its operators cannot be loaded,
and ``import torchvision`` fails because two of them are not even declared. No model served here
uses them (they suppress overlapping boxes in object detection), so declaring them is enough.

``setup.sh`` puts this file and a ``.pth`` line that calls ``install()`` into a server environment
if, and only if, torchvision cannot be imported there: all processes of vLLM need it.
"""

import importlib.abc
import importlib.machinery
import sys
from collections.abc import Sequence
from types import ModuleType

SCHEMAS = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
)

# A library that nothing refers to withdraws its declarations.
_declared: "list[object]" = []


class _DeclareBeforeTorchvision(importlib.abc.MetaPathFinder):
    """Finds nothing; declares the operators when torchvision is first looked for."""

    def find_spec(
        self, name: str, path: "Sequence[str] | None" = None, target: "ModuleType | None" = None
    ) -> None:
        if name == "torchvision":
            sys.meta_path.remove(self)
            import torch

            library = torch.library.Library("torchvision", "DEF")
            for schema in SCHEMAS:
                library.define(schema)
            _declared.append(library)


def install() -> None:
    """Watch for the import of torchvision in this process; once, however often it is called.

    Where ``lib64`` is a link to ``lib``, Python reads an environment's ``.pth`` files twice.
    """
    if not any(isinstance(finder, _DeclareBeforeTorchvision) for finder in sys.meta_path):
        sys.meta_path.insert(0, _DeclareBeforeTorchvision())
