"""Layers that are computed in another way give what they gave."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from terramask_server import arithmetic
from terramask_server.arithmetic import NARROW, Widened, computing_in, prepare
from torch import nn
from torch.nn import functional


class PrithviViT(nn.Module):
    """By its name, the backbone whose positions are resampled for each size."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[int, ...]] = []

    def interpolate_pos_encoding(self, shape: tuple[int, ...]) -> torch.Tensor:
        self.asked.append(tuple(shape))
        return torch.full((1, 2), float(shape[-1]))


@settings(max_examples=60, deadline=None)
@given(
    kernel=st.tuples(*[st.integers(1, 4)] * 3),
    size=st.tuples(*[st.integers(4, 11)] * 3),
    channels=st.tuples(st.integers(1, 3), st.integers(1, 5)),
    bias=st.booleans(),
)
def test_patches_are_embedded_as_by_the_convolution(
    kernel: Any, size: Any, channels: Any, bias: bool
) -> None:
    convolution = nn.Conv3d(*channels, kernel, stride=kernel, bias=bias)
    pixels = torch.rand(2, channels[0], *size)
    expected = convolution(pixels)
    prepare(convolution, "cuda")
    assert type(convolution) is not nn.Conv3d
    torch.testing.assert_close(convolution(pixels), expected)


@pytest.mark.parametrize(
    "more",
    [{"stride": 1}, {"padding": 1}, {"dilation": 2}, {"groups": 2}, {"padding": "valid"}],
    ids=str,
)
def test_other_convolutions_stay_what_they_are(more: dict[str, Any]) -> None:
    convolution = nn.Conv3d(2, 4, 2, **{"stride": 2, **more})
    prepare(convolution, "cuda")
    assert type(convolution) is nn.Conv3d


def test_on_a_processor_patches_stay_a_convolution() -> None:
    convolution = nn.Conv3d(2, 4, 2, stride=2)
    prepare(convolution, "cpu")
    assert type(convolution) is nn.Conv3d


def test_weights_that_come_later_are_taken() -> None:
    model, other = nn.Conv3d(2, 4, 2, stride=2), nn.Conv3d(2, 4, 2, stride=2)
    prepare(model, "cuda")
    model.load_state_dict(other.state_dict())
    pixels = torch.rand(1, 2, 4, 4, 4)
    torch.testing.assert_close(model(pixels), other(pixels))


def test_positions_are_resampled_once_for_a_size() -> None:
    backbone = PrithviViT()
    prepare(nn.Sequential(backbone), "cpu")
    for size in (4, 4, 6, 6):
        shape = torch.rand(1, 3, 1, size, size).shape[-3:]
        assert backbone.interpolate_pos_encoding(shape)[0, 0] == size
    assert backbone.asked == [(1, 4, 4), (1, 6, 6)]


@pytest.mark.parametrize("dtype", NARROW, ids=str)
def test_heavy_operations_are_done_in_32_bits_and_rounded(dtype: torch.dtype) -> None:
    model = nn.Sequential(
        nn.Conv2d(2, 4, 3, padding=1),
        nn.GELU(),
        nn.ConvTranspose2d(4, 4, 2, stride=2),
        nn.Flatten(2),
        nn.Linear(64, 8),
    )
    pixels = torch.rand(2, 2, 4, 4)
    with torch.inference_mode():
        exact = model(pixels)
        with Widened():
            widened = model.to(dtype)(pixels.to(dtype))
    assert widened.dtype is dtype
    torch.testing.assert_close(widened.float(), exact, atol=0.02, rtol=0.02)


def test_a_sum_that_16_bits_cannot_hold_on_its_way() -> None:
    """Two large products that cancel: float16 ends at 65504."""
    pixels = torch.tensor([[300.0, 300.0]], dtype=torch.float16)
    weights = torch.tensor([[300.0, -300.0]], dtype=torch.float16)
    with Widened():
        assert functional.linear(pixels, weights).item() == 0


@pytest.mark.parametrize("dtype", [torch.float32, *NARROW], ids=str)
def test_attention_keeps_its_format_and_its_options(dtype: torch.dtype) -> None:
    query, key, value = (torch.rand(1, 2, 5, 8).to(dtype) for _ in range(3))
    attention = functional.scaled_dot_product_attention
    expected = attention(query.float(), key.float(), value.float(), is_causal=True).to(dtype)
    with Widened():
        assert torch.equal(attention(query, key, value, is_causal=True), expected)


def test_what_is_named_counts_as_well() -> None:
    pixels, weights = torch.rand(2, 3).bfloat16(), torch.rand(4, 3).bfloat16()
    with Widened():
        found = functional.linear(input=pixels, weight=weights)
    assert torch.equal(found, functional.linear(pixels.float(), weights.float()).bfloat16())


def test_a_mask_of_attention_stays_a_mask() -> None:
    query, key, value = (torch.rand(1, 1, 5, 8).bfloat16() for _ in range(3))
    mask = torch.ones(5, 5, dtype=torch.bool).tril()
    attention = functional.scaled_dot_product_attention
    expected = attention(query.float(), key.float(), value.float(), attn_mask=mask).bfloat16()
    with Widened():
        assert torch.equal(attention(query, key, value, attn_mask=mask), expected)


@pytest.mark.parametrize(
    "product", [torch.matmul, torch.bmm, torch.Tensor.matmul, lambda one, other: one @ other]
)
def test_products_are_widened_however_they_are_written(product: Any) -> None:
    one, other = torch.full((1, 1, 2), 300.0).half(), torch.tensor([[[300.0], [-300.0]]]).half()
    with Widened():
        assert product(one, other).item() == 0


@pytest.mark.parametrize("has", [True, False])
@pytest.mark.parametrize("dtype", NARROW, ids=str)
def test_only_a_processor_that_lacks_them_widens(
    has: bool, dtype: torch.dtype, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arithmetic, "_has_convolution", lambda asked: has or asked is not dtype)
    assert isinstance(computing_in(dtype, "cpu"), Widened) is not has
    assert not isinstance(computing_in(dtype, "cuda"), Widened)


@pytest.mark.parametrize("dtype", NARROW, ids=str)
def test_without_the_library_everything_narrow_is_widened(
    dtype: torch.dtype, monkeypatch: pytest.MonkeyPatch
) -> None:
    computing_in(dtype, "cpu")  # Whatever this processor has, PyTorch must be able to tell.
    monkeypatch.setattr(torch.backends.mkldnn, "is_available", lambda: False)
    assert isinstance(computing_in(dtype, "cpu"), Widened)


def test_float32_is_computed_as_it_is() -> None:
    assert not isinstance(computing_in(torch.float32, "cpu"), Widened)
