"""How ``terramask-serve`` is called, and what it said when it failed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from ...wire.sentences import tr
from .places import Places
from .recipe import clean

HOST = "127.0.0.1"
PORT = 8000
PORTS_TRIED = 20
FIRST_PORT, LAST_PORT = 1024, 65535
_COMPLAINT = "terramask-serve: "


@dataclass(frozen=True)
class Wish:
    """What is to be served: ``model`` is a folder or a name on the Hugging Face hub, empty for the
    demonstration model; ``keep`` is whether the server stays when QGIS ends."""

    model: str = ""
    port: int = PORT
    keep: bool = False


def address_of(port: int) -> str:
    """The address of a server on this computer."""
    return f"http://{HOST}:{port}"


def arguments(wish: Wish, places: Places) -> list[str]:
    """What the launcher is called with. It ends with this process unless the server is kept."""
    own = [] if wish.keep else ["--end-with", str(os.getpid())]
    return [
        *("--model", wish.model or str(places.demonstration)),
        *("--host", HOST, "--port", str(wish.port)),
        *("--log", str(places.server_log)),
        *own,
    ]


def variables(own: Mapping[str, str], places: Places) -> dict[str, str]:
    """What the launcher is started with; vLLM's own cache lies below the one folder, too."""
    return {**clean(own), "VLLM_CACHE_ROOT": str(places.cache / "vllm")}


def complaint(said: str) -> tuple[str, str]:
    """Sentence and details from what a launcher said that ended by itself."""
    _, mark, after = said.rpartition(_COMPLAINT)
    sentence, _, details = after.strip().partition("\n")
    if not mark or not sentence:
        return tr("The server ended without a reason; its log is below."), said.strip()
    if details and sentence.endswith(":"):
        sentence = tr("The server could not start; the end of its log is below.")
    return sentence, details.strip()
