"""``terramask-serve --check``: start the server, ask it, and compare with TerraTorch itself."""

from __future__ import annotations

import platform
import statistics
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import rasterio
import torch
from numpy.typing import NDArray

from ..errors import RequestError
from ..model.card import versions
from ..model.card_file import completed_by
from ..model.spec import ModelSpec
from .asking import NoAnswer, ask
from .builds import VllmBuild
from .golden import golden_request, read_answer
from .plan import Plan
from .reference import NoReference, find_model, own_output, read_config
from .running import RunningError, RunningVllm, run_vllm
from .saying import say
from .vllm_options import given

POOLING = "/pooling"
ROUNDS = 3
ANSWER_TIMEOUT = 600.0
# Another order of the same sums can decide between two classes that are nearly as likely.
ENOUGH = 0.99
# How far a regression's values may be off, as a share of the range that they cover.
TOLERANCE = 0.02
REMEDY = "try --dtype float32, and tested versions if that does not help"


class CheckFailed(Exception):
    """One of the checks failed; the message says what is wrong and what to do."""


def check(build: VllmBuild, plan: Plan) -> int:
    """Print what is installed and what works; returns 0 if all of it does, else 1."""
    say(_installed())
    unknown = build.untested()
    say(f"note    {unknown}" if unknown else f"ok      vLLM {build.version} is a tested version")
    trial = Trial(plan, number_format(build, plan.further))
    with run_vllm(build, plan) as vllm:
        if trial.passes(lambda: trial.start(vllm)):
            trial.passes(trial.wants_its_key)
            trial.passes(trial.answers)
    if trial.answer is not None:
        # Only now: the server had the machine for itself.
        trial.passes(trial.agrees)
    return int(trial.failed)


class Trial:
    """The checks, in the order in which one needs what another one found."""

    def __init__(self, plan: Plan, dtype: torch.dtype) -> None:
        self.failed = False
        self.answer: NDArray[Any] | None = None
        self._plan = plan
        self._dtype = dtype

    def passes(self, step: Callable[[], str]) -> bool:
        """Do one check and print a line about it."""
        try:
            say(f"ok      {step()}")
        except (CheckFailed, RunningError, NoReference, RequestError) as error:
            self.failed = True
            say(f"FAILED  {error}")
            return False
        return True

    def start(self, vllm: RunningVllm) -> str:
        begin = time.monotonic()
        card = vllm.until_ready()
        seconds = time.monotonic() - begin
        self._name = card["model"]
        self._log = vllm.log
        self._folder = find_model(self._plan.model, given(self._plan.further, "--revision"))
        self._config = read_config(self._folder)
        completed = completed_by(self._config, self._plan.model, self._plan.settings)
        self._spec = ModelSpec.from_config(self._config, completed)
        return (
            f"ready after {seconds:.0f} s: {self._name} ({card['title']}), {_takes(self._spec)}, "
            f"on {card['device']}"
        )

    def wants_its_key(self) -> str:
        for key in (None, "wrong"):
            status, _ = self._ask(key, {})
            if status != 401:
                raise CheckFailed(
                    f"/pooling answers {status} without the key, not 401; do without --middleware "
                    "of others and try again."
                )
        return "without its key the server refuses to answer"

    def answers(self) -> str:
        body = {"model": self._name, "data": golden_request(self._spec)}
        seconds = []
        for _ in range(ROUNDS):
            begin = time.perf_counter()
            status, content = self._ask(self._plan.key, body)
            seconds.append(time.perf_counter() - begin)
            if status != 200:
                raise CheckFailed(f"the golden tile is refused: {content['error']['message']}")
        self.answer = read_answer(content["data"]["data"])
        each = ", ".join(f"{1000 * one:.0f}" for one in seconds)
        return f"golden tile in {1000 * statistics.median(seconds):.0f} ms (median of {each})"

    def agrees(self) -> str:
        own = own_output(self._folder, self._config, self._spec, self._dtype)
        return compare(self._spec, np.asarray(self.answer), own)

    def _ask(self, key: str | None, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        try:
            return ask(self._plan.address, POOLING, key, body, ANSWER_TIMEOUT)
        except NoAnswer as error:
            raise CheckFailed(f"the server gives no answer ({error}); see {self._log}.") from None


def number_format(build: VllmBuild, further: list[str]) -> torch.dtype:
    """What the server computes in."""
    return getattr(torch, build.number_format(further), torch.float32)


def compare(spec: ModelSpec, answer: NDArray[Any], own: NDArray[np.float32]) -> str:
    """What to say of the server's answer ``[tile, tile]`` beside TerraTorch's own output
    ``[classes, tile, tile]`` (regression: ``[1, tile, tile]``).

    Raises:
        CheckFailed: they differ in more than one of a hundred pixels.
    """
    if spec.task == "regression":
        what = f"values that differ by less than {100 * TOLERANCE:.0f} % of their range"
        same = np.abs(answer - own[0]) <= TOLERANCE * np.ptp(own)
    else:
        what, same = "identical classes", answer == own.argmax(axis=0)
    share = float(same.mean())
    # Rounded down: 100.00 % is said of nothing that is less.
    verdict = f"{what} in {np.floor(share * 10_000) / 100:.2f} % of pixels"
    if share < ENOUGH:
        raise CheckFailed(f"{verdict}, compared with TerraTorch's own; {REMEDY}.")
    return verdict


def _takes(spec: ModelSpec) -> str:
    dates = f" of {spec.frames} dates" if spec.frames > 1 else ""
    return f"{len(spec.bands)} bands{dates}, tiles of {spec.tile} pixels"


def _installed() -> str:
    others = {
        "rasterio": rasterio.__version__,
        "GDAL": rasterio.__gdal_version__,
        "Python": platform.python_version(),
    }
    return ", ".join(f"{name} {version}" for name, version in (versions() | others).items())
