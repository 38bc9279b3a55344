"""The model alone: Prithvi's forward in a process of its own, without a server."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.bench.servers import ROOT
from tools.local_server import SERVE

TILE = 512
CORES = len(os.sched_getaffinity(0))
_MODEL = (SERVE.with_name("python"), "-m", "tools.bench.prithvi_model")


def make(folder: Path, size: str) -> None:
    """Write a model of random weights into ``folder``; ``size`` is ``small`` or ``300M``."""
    subprocess.run([*_MODEL, "make", folder, size], cwd=ROOT, check=True)


@contextmanager
def loaded(
    model: Path, dtype: str, batch: int, device: str = "cpu"
) -> Iterator[Callable[[int], float]]:
    """The seconds that the forward takes over a number of tiles, ``batch`` at a time, with all
    cores of the processor or on another ``device``."""
    with subprocess.Popen(
        [*_MODEL, "run", model, dtype, str(batch), device],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "OMP_NUM_THREADS": str(CORES)},
    ) as process:
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("the model's process has no pipes")
        asked, said = process.stdin, process.stdout
        try:
            said.readline()

            def seconds(tiles: int) -> float:
                asked.write(f"{tiles}\n")
                asked.flush()
                return float(said.readline())

            yield seconds
        finally:
            process.kill()
