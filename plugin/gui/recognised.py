"""What a layer turned out to be, for a model that wants certain bands."""

from __future__ import annotations

from dataclasses import dataclass

from ..raster.bands import (
    BandChoice,
    SceneCard,
    by_hand,
    check_values,
    choose_bands,
    describe_choice,
)
from ..raster.scene import Scene, open_scene
from ..wire.card import ModelCard
from ..wire.errors import SceneError

# What Prithvi models take (HLS), so that a layer can be judged while no server answers.
USUAL_BANDS = ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")


@dataclass(frozen=True)
class Wanted:
    """What a model takes: TerraTorch's names of its bands in its order, and whether numbers are
    taken as they are instead of as reflectance."""

    bands: tuple[str, ...] = USUAL_BANDS
    raw: bool = False

    @classmethod
    def by(cls, card: ModelCard) -> Wanted:
        """What the model of this card takes."""
        return cls(card.band_names, card.units.kind == "raw")


@dataclass(frozen=True)
class Recognised:
    """A scene, the bands taken from it, and what to say about them.

    `automatic` is what the scene itself says; None where that is not enough. `error` is why there
    is no `choice`, or why it cannot be used.
    """

    scene: Scene
    automatic: BandChoice | None
    choice: BandChoice | None
    card: SceneCard | None
    error: SceneError | None = None


def recognise(source: str, crs_wkt: str, wanted: Wanted, kept: BandChoice | None) -> Recognised:
    """Look into a raster; blocks on the disk or the network.

    `kept` is what was chosen by hand before. Raises SceneError if no choice of bands could mend
    what is wrong.
    """
    scene = open_scene(source, crs_wkt)
    automatic, error = _automatic(scene, wanted)
    choice = _still_good(scene, wanted, kept) or automatic
    if choice is None:
        return Recognised(scene, None, None, None, error)
    card = describe_choice(scene, choice, wanted.bands)
    try:
        check_values(scene, choice, wanted.raw)
    except SceneError as wrong:
        return Recognised(scene, automatic, choice, card, wrong)
    return Recognised(scene, automatic, choice, card)


def _automatic(scene: Scene, wanted: Wanted) -> tuple[BandChoice | None, SceneError | None]:
    try:
        return choose_bands(scene, wanted.bands), None
    except SceneError as error:
        return None, error


def _still_good(scene: Scene, wanted: Wanted, kept: BandChoice | None) -> BandChoice | None:
    """What was chosen for a file, unless another file lies there now."""
    if kept is None:
        return None
    try:
        return by_hand(scene, wanted.bands, kept)
    except SceneError:
        return None
