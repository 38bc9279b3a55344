"""Without a server: vLLM's offline interface, with the processor named in config.json."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
from osgeo import gdal

from tools.local_server import ROOT, SERVE

gdal.UseExceptions()
MODEL = ROOT / "server_plugin" / "models" / "demo_flood"


def test_encode_gives_the_servers_mask(server_url: str, sample: Path, tmp_path: Path) -> None:
    from tests.e2e.test_server import as_b64, ask, mask_of

    model = tmp_path / "model"
    shutil.copytree(MODEL, model)
    config = json.loads((model / "config.json").read_text(encoding="utf-8"))
    assert config["io_processor_plugin"] == "terramask"
    mask = tmp_path / "mask.tif"
    script = Path(__file__).with_name("offline.py")
    command = [SERVE.with_name("python"), script, model, sample, mask]
    quiet = {"VLLM_NO_USAGE_STATS": "1", "HF_HUB_OFFLINE": "1", "VLLM_CPU_KVCACHE_SPACE": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **quiet})
    assert done.returncode == 0, done.stderr[-3000:]
    online = mask_of(ask(server_url, data_format="b64_json", data=as_b64(sample))).ReadAsArray()
    offline = gdal.Open(str(mask)).ReadAsArray()
    assert (offline == online).mean() >= 0.999
    assert (offline == 255).any()
    np.testing.assert_array_equal(offline == 255, online == 255)
