"""A small known picture that is sent to a server as a run sends its windows."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import numpy as np
from qgis.core import QgsFeedback

from ..raster.bands import choose_bands
from ..raster.cells import Block, Part
from ..raster.opening import open_dataset
from ..raster.scene import open_scene
from ..raster.windows import Window
from ..server.client import ServerClient
from ..server.finding import Finding, State, skipped
from ..wire.card import NODATA, ModelCard
from ..wire.errors import SceneError
from ..wire.sentences import Number, marked, tr
from .request import FILE, DetectRequest
from .transport import Sender, Transport
from .workers import Answered

CHIP = marked("chip")
ENOUGH = 0.99
"""Another processor or number format can decide between two classes that are nearly as likely."""
_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_SCENE = _RESOURCES / "sample" / "flooded_valley.tif"
GOLDEN = _RESOURCES / "sample" / "demo_flood_mask.tif"
"""What the model ``demo_flood`` makes of the first pixels of the scene."""
_GOLDEN_MODEL = "demo_flood"
_MOST = 512
_TRIES = 2
_CHECK = marked(
    "Ask the server's operator to run terramask-serve --check, which looks for the cause there."
)


def look_at_chip(
    card: ModelCard, address: str, authcfg: str, feedback: QgsFeedback | None
) -> Finding:
    """Send the chip twice and look at the answer; the second one is not slowed by a first.

    Raises ServerError if no mask comes, or one that does not fit; Cancelled.
    """
    reason = _unfit(card)
    if reason:
        return skipped(CHIP, reason)
    scene = open_scene(str(_SCENE))
    try:
        choice = choose_bands(scene, card.band_names)
    except SceneError as error:
        return _other_bands(card, error)
    # A whole tile, or what there is of one: the server completes it.
    side = min(card.tile, _MOST)
    window = Window(0, 0, side, side)
    request = DetectRequest(scene, address, Path(), authcfg=authcfg, transport=FILE)
    client = ServerClient(address, authcfg)
    transport = Transport(client, card, request, choice, lambda _: None)
    part = Part(Block(0, 1, 0, 1), window, window, 1)
    answered: list[Answered] = []
    with Sender(transport) as ask:
        while len(answered) < _TRIES:
            answered.append(ask(part, feedback or QgsFeedback()))
    return _judged(card, answered[-1])


def _unfit(card: ModelCard) -> str:
    """Why there is no chip for this model; completes a sentence."""
    if card.task != "segmentation":
        return tr("the model makes no mask")
    if card.frames > 1:
        return tr("the model compares {frames} dates and the chip has one").format(
            frames=card.frames
        )
    if card.inputs.acquired:
        return tr("the model wants a date, which the chip has not")
    if card.units.kind == "raw":
        return tr("the model takes other numbers than reflectance")
    return ""


def _other_bands(card: ModelCard, error: SceneError) -> Finding:
    wanted = ", ".join(band.title for band in card.bands)
    finding = skipped(
        CHIP, tr("the model wants bands that it does not have ({wanted})").format(wanted=wanted)
    )
    return Finding(CHIP, State.SKIPPED, finding.sentence, details=error.message)


def _judged(card: ModelCard, answered: Answered) -> Finding:
    """``answered`` has passed the checks of a run: grid, size, classes."""
    mask = answered.values[0]
    notes = "\n".join(answered.notes)
    empty, same = float((mask == NODATA).mean()), _share_of_golden(card, mask)
    is_good, share = True, same or 0.0
    if empty:
        is_good, share = False, empty
        sentence = tr(
            "A chip of {side} x {side} pixels comes back in {milliseconds} ms, with no data in "
            "{per_cent} of its pixels, all of which have some."
        )
    elif same is None:
        sentence = tr(
            "A chip of {side} x {side} pixels comes back in {milliseconds} ms, on its grid and "
            "with the model's classes."
        )
    elif same < ENOUGH:
        is_good = False
        sentence = tr(
            "A chip of {side} x {side} pixels comes back in {milliseconds} ms, but only {per_cent} "
            "of its pixels are what the model makes of them."
        )
    else:
        sentence = tr(
            "A chip of {side} x {side} pixels comes back in {milliseconds} ms, and {per_cent} of "
            "its pixels are what the model makes of them."
        )
    milliseconds = round(1000 * answered.send_s)
    said = sentence.format(side=mask.shape[0], milliseconds=milliseconds, per_cent=_per_cent(share))
    if is_good:
        return Finding(CHIP, State.OK, said, details=notes)
    return Finding(CHIP, State.BAD, said, tr(_CHECK), notes)


def _share_of_golden(card: ModelCard, mask: np.ndarray) -> float | None:
    """How much of a mask [row, column] is as it should be; None if that is not known."""
    # Its name is a path where vLLM was started without another.
    if not card.demonstration or PurePosixPath(card.model).name != _GOLDEN_MODEL:
        return None
    golden = open_dataset(str(GOLDEN)).ReadAsArray()
    return float((golden == mask).mean()) if golden.shape == mask.shape else None


def _per_cent(share: float) -> str:
    """Rounded down: 100 % is said of nothing that is less."""
    return f"{Number(np.floor(1000 * share) / 10):g} %"
