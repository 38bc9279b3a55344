"""``terramask-serve``: start vLLM with Terramask in it, and stop it again without a trace."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from types import FrameType

from ..settings import SettingsError
from .builds import NoVllm, VllmBuild, find_build
from .options import OptionsError
from .parent import watch
from .plan import Plan, make_plan
from .running import RunningError, run_vllm, server_environment
from .saying import complain, say

# Ctrl-C, a service manager, a closed terminal. Not all systems have the last.
STOP_SIGNALS = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
]


class Stopped(Exception):
    """Somebody asked the launcher to stop."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted. The exit status is 0 after a stop that was asked for.

    With ``--check`` the server is tried instead: the exit status is 0 if all of it works.
    """
    try:
        plan = make_plan(arguments)
        for number in STOP_SIGNALS:
            signal.signal(number, _stop)
        if plan.end_with is not None:
            watch(plan.end_with)
        build = find_build(plan.device)
        return try_out(build, plan) if plan.check else serve(build, plan)
    except (OptionsError, SettingsError, NoVllm, RunningError) as error:
        return complain(str(error))
    except Stopped:
        # A server that was stopped did what it should; a check that was stopped says nothing good.
        return int(plan.check)


def serve(build: VllmBuild, plan: Plan) -> int:
    """Run vLLM, say when it is ready, and wait until it ends by itself: a failure."""
    with run_vllm(build, plan) as vllm:
        say(f"Starting vLLM {build.version} on {build.device} with {plan.name}; log: {vllm.log}")
        if unknown := build.untested():
            say(unknown)
        card = vllm.until_ready()
        ready = f"{plan.address} serves {card['model']} ({card['title']})"
        say(f"Ready: {ready}. Ctrl-C stops it.")
        vllm.until_ended()
        raise vllm.ended()


def try_out(build: VllmBuild, plan: Plan) -> int:
    """Check the server, in this process as far as TerraTorch's own answer goes."""
    # rasterio and TerraTorch read the environment when they are imported.
    environment = server_environment(build, plan)
    os.environ.clear()
    os.environ.update(environment)
    from .check import check

    return check(build, plan)


def _stop(number: int, frame: FrameType | None) -> None:
    # Once is enough: a second Ctrl-C must not interrupt the clean-up that the first one began.
    for one in STOP_SIGNALS:
        signal.signal(one, signal.SIG_IGN)
    raise Stopped
