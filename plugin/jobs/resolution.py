"""Whether a scene's pixels are about as large as those that the model was trained on."""

from __future__ import annotations

from ..raster.scene import Scene
from ..wire.card import ModelCard
from ..wire.sentences import Number, tr

_NEAR = 1.5


def differs(scene: Scene, card: ModelCard) -> bool:
    """Whether the pixels are more than 1.5 times as large as the model's, or as small."""
    if not card.gsd or not scene.gsd:
        return False
    return not 1 / _NEAR <= scene.gsd / card.gsd <= _NEAR


def describe(scene: Scene, card: ModelCard) -> str:
    """One sentence for the analyst; empty where the sizes go together."""
    if not differs(scene, card):
        return ""
    return tr(
        "The scene's pixels are {own:.3g} m wide and the model was trained on "
        "{trained:.3g} m, so its mask may be wrong; resample the scene to {trained:.3g} "
        "m."
    ).format(own=Number(scene.gsd or 0), trained=Number(card.gsd or 0))
