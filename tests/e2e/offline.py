"""``LLM.encode`` without a server: ``offline.py MODEL SCENE MASK``.

The processor is named in the model's config.json, and the request is that of vLLM's own example.
"""

from __future__ import annotations

import base64
import sys
from pathlib import Path

from terramask_server.launch.builds import find_build
from vllm import LLM


def main(model: str, scene: Path, mask: Path) -> None:
    llm = LLM(
        model=model,
        model_impl="terratorch",
        skip_tokenizer_init=True,
        enforce_eager=True,
        enable_mm_embeds=True,
        max_num_seqs=2,
        dtype=find_build().dtype(),
    )
    request = {
        "data_format": "b64_json",
        "data": base64.b64encode(scene.read_bytes()).decode("ascii"),
        "image_format": "tiff",
        "out_data_format": "b64_json",
    }
    (answer,) = llm.encode({"data": request}, pooling_task="plugin")
    mask.write_bytes(base64.b64decode(answer.outputs.data))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
