"""Each tile of a batch has its own place and date."""

from __future__ import annotations

from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any

import pytest
import torch

TARGET = "pixel_values"


class Model:
    """What the served network is called with."""

    def __init__(self) -> None:
        self.pixels: Any = None
        self.others: dict[str, torch.Tensor] = {}

    def __call__(self, pixels: torch.Tensor, **others: torch.Tensor) -> Any:
        self.pixels, self.others = pixels, others
        return SimpleNamespace(output=pixels.sum(dim=1))


@pytest.fixture
def served() -> Any:
    from terramask_server.vllm_model import TerramaskTerratorch

    made = object.__new__(TerramaskTerratorch)
    made.__dict__.update(_own=True, model=Model(), inference_runner=SimpleNamespace())
    made.__dict__.update(_dtype=torch.float32, _computing=nullcontext())
    return made


@pytest.mark.parametrize("batch", [1, 2, 5])
def test_a_batch_goes_in_whole_and_tile_by_tile(served: Any, batch: int) -> None:
    names = (TARGET, "location_coords", "temporal_coords")
    definition = SimpleNamespace(target=TARGET, data=dict.fromkeys(names))
    served.__dict__["inference_runner"].input_definition = definition
    pixels = torch.rand(batch, 6, 3, 8, 8)
    places, dates = torch.rand(batch, 1, 2), torch.rand(batch, 1, 3, 2)
    inputs = {TARGET: pixels, "location_coords": places, "temporal_coords": dates}
    output = served.forward(None, torch.zeros(1), **inputs)
    assert torch.equal(output, pixels.sum(dim=1))
    model = served.__dict__["model"]
    assert model.pixels is pixels
    assert torch.equal(model.others["location_coords"], places[:, 0])
    assert torch.equal(model.others["temporal_coords"], dates[:, 0])


def test_a_model_of_pixels_alone_is_given_no_more(served: Any) -> None:
    definition = SimpleNamespace(target=TARGET, data={TARGET: None})
    served.__dict__["inference_runner"].input_definition = definition
    pixels = torch.rand(2, 6, 8, 8)
    served.forward(None, torch.zeros(1), **{TARGET: pixels, "unasked": torch.zeros(1)})
    assert served.__dict__["model"].others == {}


def test_tiles_in_another_format_are_taken_into_the_models(served: Any) -> None:
    """With which some vLLMs warm up, on a graphics card for one."""
    definition = SimpleNamespace(target=TARGET, data={TARGET: None})
    served.__dict__["inference_runner"].input_definition = definition
    pixels = torch.ones(2, 6, 8, 8, dtype=torch.float16)
    output = served.forward(None, torch.zeros(1), **{TARGET: pixels})
    assert output.dtype is torch.float32
