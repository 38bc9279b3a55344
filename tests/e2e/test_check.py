"""``terramask-serve --check``: is all well with this server?"""

from __future__ import annotations

import subprocess

from tools.local_server import SERVE


def test_all_is_well_with_the_demonstration_model() -> None:
    """Real vLLM, and TerraTorch's own forward on the same tile in the launcher's process."""
    done = subprocess.run([SERVE, "--check"], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    versions, *lines = done.stdout.splitlines()
    assert all(name in versions for name in ("terramask_server", "vllm", "terratorch", "torch"))
    assert all(line.startswith("ok ") for line in lines)
    assert "golden tile in" in done.stdout
    assert "identical classes in" in done.stdout
    assert "without its key the server refuses" in done.stdout
