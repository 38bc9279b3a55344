"""Peak memory of one request without the engine; ``memory_probe.py FILE``, with its JSON in FILE.

Runs in a process of its own, so that nothing else is in the figure.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from terramask_server.gateway.body import joined, parse_body
from terramask_server.model.card import describe_model
from terramask_server.scene.answer import Answer
from terramask_server.scene.scene import prepare
from terramask_server.settings import Settings
from terramask_server.stop import Stop

from tests.long.load import body, make_scene

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "server_plugin" / "models" / "demo_flood"
# As much as uvicorn hands on at once.
PART = 64 << 10


def memory(name: str) -> int:
    """``VmRSS``, resident memory now, or ``VmHWM``, its peak; bytes."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(rf"^{name}:\s+(\d+) kB", status, re.MULTILINE)
    return int(found[1]) << 10 if found else 0


def work(parts: list[bytes]) -> None:
    config = json.loads((MODEL / "config.json").read_text(encoding="utf-8"))
    settings = Settings()
    spec, card = describe_model(config, "demo_flood", str(MODEL), "cpu", settings)
    request = joined(parts)
    answer = Answer(prepare(parse_body(request).data, spec, card, settings, Stop()))
    request.clear()
    for tile in answer.scene.tiles:
        answer.scene.tensors(tile, torch.bfloat16)
        answer.add(tile, torch.zeros((len(card.classes), card.tile, card.tile)))
    answer.finish(settings, "probe")


if __name__ == "__main__":
    # Small first: what is imported and kept anyhow is not the request's.
    work([body(make_scene(64))])
    path = Path(sys.argv[1])
    before = memory("VmRSS")
    # The peak so far is forgotten (proc(5), clear_refs).
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    with path.open("rb") as file:
        work(list(iter(lambda: file.read(PART), b"")))
    print(json.dumps({"peak": memory("VmHWM") - before}))
