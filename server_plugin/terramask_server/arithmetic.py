"""How a model's layers are computed where PyTorch knows no quick way.

What they compute stays the same, but for the rounding: each of these ways is at least as exact.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import torch
from torch import nn
from torch.nn import functional
from torch.overrides import TorchFunctionMode

NARROW = (torch.float16, torch.bfloat16)
# What nearly all of a model's time goes into.
HEAVY = frozenset(
    {
        functional.linear,
        torch.matmul,
        torch.bmm,
        torch.Tensor.matmul,
        torch.Tensor.__matmul__,
        functional.conv2d,
        functional.conv3d,
        functional.conv_transpose2d,
        functional.scaled_dot_product_attention,
    }
)


def computing_in(dtype: torch.dtype, device: str) -> AbstractContextManager[object]:
    """What a model in ``dtype`` is to be computed under on ``device`` (``cpu`` or ``cuda``)."""
    if device == "cpu" and not _has_convolution(dtype):
        return Widened()
    return nullcontext()


def prepare(model: nn.Module, device: str) -> None:
    """Make ``model``, whose weights may come later, ready to be computed on ``device``."""
    for module in model.modules():
        if device == "cuda" and type(module) is nn.Conv3d and _takes_each_pixel_once(module):
            # Weights and their names stay; only how they are multiplied is another way.
            module.__class__ = PatchProduct
        if type(module).__name__ == "PrithviViT" and hasattr(module, "interpolate_pos_encoding"):
            # The same for all tiles of a size, and else resampled anew for each batch
            # (``terratorch/models/backbones/prithvi_mae.py``).
            cached = functools.lru_cache(maxsize=1)(module.interpolate_pos_encoding)
            module.interpolate_pos_encoding = cached


class Widened(TorchFunctionMode):
    """Heavy operations on 16-bit numbers are done in float32, and rounded afterwards.

    A processor without instructions for such numbers has PyTorch compute a convolution one number
    after the other: forty times as slow as in float32 is the whole model (docs/performance.md).
    """

    def __torch_function__(
        self,
        function: Any,
        types: Iterable[type],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        if function not in HEAVY:
            return function(*args, **(kwargs or {}))
        named = dict(kwargs or {})
        dtype = next(one.dtype for one in (*args, *named.values()) if isinstance(one, torch.Tensor))
        wide = {name: _widened(value) for name, value in named.items()}
        return function(*map(_widened, args), **wide).to(dtype)


class PatchProduct(nn.Conv3d):
    """A convolution whose kernel is as large as its step, as the product that it is.

    That is how a vision transformer takes in its patches. PyTorch 2.11 has no quick convolution
    over three axes for a graphics card in bfloat16: it took two thirds of the whole model's time
    (docs/performance.md).
    """

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        """``[B, C, T, H, W]`` to ``[B, E, T', H', W']``; what is left over at the ends of the axes
        is left out, as a convolution does."""
        patches = input
        for axis, step in enumerate(self.kernel_size, start=2):
            patches = patches.unfold(axis, step, step)
        # [B, C, T', H', W', t, h, w] to [B, T', H', W', C * t * h * w]
        rows = patches.movedim(1, 4).flatten(4)
        return functional.linear(rows, self.weight.flatten(1), self.bias).movedim(4, 1)


def _takes_each_pixel_once(module: nn.Conv3d) -> bool:
    return (
        module.stride == module.kernel_size
        and module.padding == (0, 0, 0)
        and module.dilation == (1, 1, 1)
        and module.groups == 1
    )


def _has_convolution(dtype: torch.dtype) -> bool:
    """Whether PyTorch's library for processors has convolutions in ``dtype`` on this one."""
    if dtype not in NARROW:
        return True
    if not torch.backends.mkldnn.is_available():
        return False
    library = torch.ops.mkldnn
    if dtype is torch.float16:
        return bool(library._is_mkldnn_fp16_supported())
    return bool(library._is_mkldnn_bf16_supported())


def _widened(value: Any) -> Any:
    # A mask may be of bool, which means something else than its numbers.
    narrow = isinstance(value, torch.Tensor) and value.dtype in NARROW
    return value.float() if narrow else value
