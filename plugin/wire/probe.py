"""Which of the published plugins a vLLM server runs that has no model card.

Nothing announces it. But each checks a request against a class of its own before it does anything,
and the complaint names that class: RequestData in terratorch/vllm/plugins/segmentation/types.py,
ImagePrompt in types.py of vLLM's prithvi_io_processor_plugin. So the probe is a request that both
refuse: nothing is fetched, computed or written.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from .answer import parse_failure, parse_json
from .card import PRITHVI_TO_TIFF, STOCK

_COMPLAINTS = {"for RequestData": STOCK, "for ImagePrompt": PRITHVI_TO_TIFF}


@dataclass(frozen=True)
class ServedModel:
    """What a server calls its model, and where it was loaded from."""

    name: str
    root: str


def served_models(listing: bytes) -> tuple[ServedModel, ...] | None:
    """The answer of ``GET /v1/models``; None if it is none."""
    models = parse_json(listing)
    models = models.get("data") if isinstance(models, dict) else None
    if not isinstance(models, list):
        return None
    return tuple(
        ServedModel(str(model["id"]), str(model.get("root") or ""))
        for model in models
        if isinstance(model, dict) and "id" in model
    )


def probe_request(model: str) -> bytes:
    """The body of a ``POST /pooling`` that every plugin refuses."""
    return json.dumps({"model": model, "data": {"data_format": "none"}}).encode()


def dialect_of(reply: bytes) -> str:
    """The plugin whose answer to the probe this is; empty if it is none of the known ones."""
    failure = parse_failure(reply)
    said = failure.message if failure is not None else ""
    return next((dialect for clue, dialect in _COMPLAINTS.items() if clue in said), "")
