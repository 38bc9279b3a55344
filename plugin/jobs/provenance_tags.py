"""What a result's file says of how it was made, for people and programs that find it later."""

from __future__ import annotations

import json
import re
from datetime import datetime, timezone
from pathlib import Path

from ..raster.bands import BandChoice, SceneCard
from ..wire.card import ModelCard

_METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"


def provenance_tags(
    title: str, server: str, card: ModelCard, choice: BandChoice, read_as: SceneCard
) -> dict[str, str]:
    """The tags of a result that a run begins to write now.

    ``title`` names the scene, ``server`` is an address without a key, ``read_as`` says how the
    scene was understood. A tag that would be empty is left out.
    """
    now = datetime.now(timezone.utc).astimezone()
    tags = {
        # What follows a question mark may be the signature of an address.
        "TERRAMASK_SCENE": title.split("?")[0],
        "TERRAMASK_SERVER": server,
        "TERRAMASK_MODEL": card.model,
        "TERRAMASK_VERSIONS": json.dumps(dict(card.versions), sort_keys=True),
        "TERRAMASK_TILES": f"{card.tile} px, overlap {card.overlap} px",
        "TERRAMASK_BANDS": read_as.title,
        "TERRAMASK_READ_AS": " ".join(read_as.lines),
        "TERRAMASK_UNITS": json.dumps(choice.to_json(), sort_keys=True),
        "TERRAMASK_WRITTEN": now.isoformat(timespec="seconds"),
        "TERRAMASK_CLIENT": client_version(),
    }
    return {name: text for name, text in tags.items() if text}


def client_version() -> str:
    """Terramask's own version; empty if its package does not tell."""
    found = re.search(r"^version=(.+)$", _METADATA.read_text(encoding="utf-8"), re.MULTILINE)
    return found[1].strip() if found else ""
