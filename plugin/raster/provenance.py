"""How a result was made, as far as its file tells."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .opening import open_dataset
from .output_file import COMPLETE


@dataclass(frozen=True)
class Provenance:
    """All of it for people; a text is empty where the file does not tell.

    ``client`` is Terramask's version, ``versions`` those of the server's programs, ``bands`` and
    ``read_as`` say how the scene was understood. ``written`` is a moment and ``acquired`` a day,
    both ISO 8601.
    """

    model: str
    scene: str
    server: str
    versions: Mapping[str, str]
    tiles: str
    bands: str
    read_as: str
    acquired: str
    written: str
    client: str
    complete: bool


def provenance_of(source: str) -> Provenance | None:
    """Read the tags of a file; None if it is no result. Raises SceneError if it cannot be read."""
    tags = {name: str(text) for name, text in open_dataset(source).GetMetadata().items()}

    def tag(name: str) -> str:
        return tags.get(f"TERRAMASK_{name}", "").strip()

    if not tag("MODEL"):
        return None
    versions = _object(tag("VERSIONS"))
    return Provenance(
        model=tag("MODEL"),
        scene=tag("SCENE"),
        server=tag("SERVER"),
        versions={str(name): str(version) for name, version in versions.items()},
        tiles=tag("TILES"),
        bands=tag("BANDS"),
        read_as=tag("READ_AS"),
        acquired=str(_object(tag("UNITS")).get("acquired") or "")[:10],
        written=tag("WRITTEN"),
        client=tag("CLIENT"),
        complete=tags.get(COMPLETE) != "NO",
    )


def _object(text: str) -> Mapping[str, Any]:
    """A JSON object; an empty one for anything else, as anybody may have written it."""
    try:
        value = json.loads(text)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}
