"""What a request costs in memory, measured where it is prepared and answered."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.long.load import BANDS, body, make_scene

SIZE = 4096
Figure = Callable[[str, str], None]
PROBE = Path(__file__).with_name("memory_probe.py")


@pytest.mark.parametrize("compress", ["none", "deflate"])
def test_a_request_needs_at_most_four_times_its_raw_input(
    compress: str, tmp_path: Path, figure: Figure
) -> None:
    raw = SIZE * SIZE * BANDS * 2
    content = tmp_path / "body.json"
    content.write_bytes(body(make_scene(SIZE, tiled=True, compress=compress)))
    command = [sys.executable, str(PROBE), str(content)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    peak = json.loads(done.stdout.splitlines()[-1])["peak"]
    figure(
        f"peak memory of one request of {SIZE} x {SIZE} x {BANDS} int16, base64 ({compress})",
        f"{peak / raw:.2f} x the {raw >> 20} MiB of raw input",
    )
    assert peak <= 4 * raw
