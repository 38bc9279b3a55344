"""How a scene that the gateway prepared reaches the processor, in the same process.

The gateway works before vLLM's route and off the event loop; vLLM then hands the request on to the
processor by its JSON body, which carries only a token. The table is weak: the gateway holds the
scene while its client is there, so a client that goes away takes its scene along.
"""

from __future__ import annotations

import uuid
from weakref import WeakValueDictionary

from .scene import Scene

FIELD = "terramask_scene"

_scenes: WeakValueDictionary[str, Scene] = WeakValueDictionary()


def hand_over(scene: Scene) -> dict[str, str]:
    """The ``data`` object that stands for ``scene`` as long as the caller keeps it."""
    token = uuid.uuid4().hex
    _scenes[token] = scene
    return {FIELD: token}


def take(data: object) -> Scene | None:
    """The scene that ``data`` stands for, or None if it is an ordinary request."""
    if isinstance(data, dict) and set(data) == {FIELD}:
        return _scenes.get(str(data[FIELD]))
    return None
