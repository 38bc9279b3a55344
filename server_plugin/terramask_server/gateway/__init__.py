"""ASGI middleware before vLLM's routes (``--middleware terramask_server.gateway.Gateway``)."""

from __future__ import annotations

from typing import Any


def __getattr__(name: str) -> Any:
    # vLLM, whose import takes seconds, is imported with this class only.
    if name == "Gateway":
        from .app import Gateway

        return Gateway
    raise AttributeError(name)
