"""Which bands of a file were chosen by hand, remembered from one session to the next."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsSettings

from ..raster.bands import BandChoice
from ..settings import GROUP
from ..wire.errors import SceneError

KEPT = 200
_GROUP = f"{GROUP}/choices"


def recall(source: str, wanted: Sequence[str]) -> BandChoice | None:
    """What was chosen for `source` and a model with the bands `wanted`; None if nothing was."""
    stored = _load(QgsSettings().value(_key(source, wanted), ""))
    try:
        choice = BandChoice.from_json(stored.get("choice"))
    except SceneError:
        return None
    return choice if len(choice.indices) == len(wanted) else None


def remember(source: str, wanted: Sequence[str], choice: BandChoice) -> None:
    """Keep a choice, and the KEPT latest only."""
    settings = QgsSettings()
    # The file's name may hold a secret, such as a signed address: only its hash is stored.
    value = {"when": time.time(), "choice": choice.to_json()}
    settings.setValue(_key(source, wanted), json.dumps(value))
    settings.beginGroup(_GROUP)
    keys = settings.childKeys()
    if len(keys) > KEPT:
        keys.sort(key=lambda key: _when(settings.value(key, "")))
        for key in keys[:-KEPT]:
            settings.remove(key)
    settings.endGroup()


def forget(source: str, wanted: Sequence[str]) -> None:
    """Let the file speak for itself again."""
    QgsSettings().remove(_key(source, wanted))


def _key(source: str, wanted: Sequence[str]) -> str:
    # A model with other bands needs a choice of its own.
    digest = hashlib.sha256("\n".join([source, *wanted]).encode("utf-8", "replace"))
    return f"{_GROUP}/{digest.hexdigest()[:32]}"


def _when(text: object) -> float:
    when = _load(text).get("when")
    return float(when) if isinstance(when, (int, float)) else 0.0


def _load(text: object) -> dict[str, Any]:
    try:
        value = json.loads(str(text))
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}
