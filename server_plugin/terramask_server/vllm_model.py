"""vLLM's TerraTorch model, made to give each tile of a batch its own location and date.

TerraTorch's runner takes the first tile's location and date for all tiles of a batch
(``InferenceRunner._parse_and_validate_multimodal_data`` in its ``vllm/utils.py`` unbinds the
batch's axis). A model for which they matter would answer wrongly as soon as two requests meet.
Nor can 16-bit numbers tell every year, or a place more precisely than some kilometres: here they
are encoded as 32-bit numbers, and only the encodings become what the model computes in.
"""

from __future__ import annotations

from typing import Any

import torch
from vllm.config import VllmConfig
from vllm.model_executor.models.terratorch import Terratorch

from .arithmetic import computing_in, prepare

# Of ``terratorch/models/backbones/prithvi_mae.py``.
ENCODERS = ("LocationEncoder", "TemporalEncoder")


class TerramaskTerratorch(Terratorch):
    """Takes the place of vLLM's own class; differs from it only under Terramask's processor."""

    def __init__(self, vllm_config: VllmConfig, prefix: str = "") -> None:
        super().__init__(vllm_config=vllm_config, prefix=prefix)
        model = vllm_config.model_config
        name = model.io_processor_plugin or getattr(model.hf_config, "io_processor_plugin", None)
        self._own = name == "terramask"
        if not self._own:
            return
        self._dtype = dtype = model.dtype
        for module in self.model.modules():
            if type(module).__name__ in ENCODERS:
                module.register_forward_hook(lambda _, inputs, encoding: encoding.to(dtype))
        device = vllm_config.device_config.device_type
        prepare(self.model, device)
        self._computing = computing_in(dtype, device)

    def forward(
        self,
        input_ids: torch.Tensor | None,
        positions: torch.Tensor,
        intermediate_tensors: Any = None,
        inputs_embeds: torch.Tensor | None = None,
        **inputs: Any,
    ) -> torch.Tensor:
        definition = self.inference_runner.input_definition
        if not self._own or not definition.target:
            return super().forward(
                input_ids, positions, intermediate_tensors, inputs_embeds, **inputs
            )
        # Declared with a first axis of length one, which stands for the batch's.
        others = {
            name: inputs[name].flatten(0, 1)
            for name in definition.data
            if name != definition.target
        }
        # Already so, but for the tiles that some vLLMs warm up with, which are always float16.
        tiles = inputs[definition.target].to(self._dtype)
        with self._computing:
            return self.model(tiles, **others).output
