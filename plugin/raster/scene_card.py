"""What is said about a scene and the bands taken from it, for people to check before a run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..wire.sentences import Number, marked, tr
from .band_choice import BandChoice
from .scene import Scene
from .spectra import label_of, plain_key, shown_words

_MONTHS = (
    marked("Jan"),
    marked("Feb"),
    marked("Mar"),
    marked("Apr"),
    marked("May"),
    marked("Jun"),
    marked("Jul"),
    marked("Aug"),
    marked("Sep"),
    marked("Oct"),
    marked("Nov"),
    marked("Dec"),
)


@dataclass(frozen=True)
class SceneCard:
    """A scene in a line, and in some more what was recognised and why.

    ``certain`` is false where a person should look before a run.
    """

    title: str
    lines: tuple[str, ...]
    certain: bool


def describe_choice(scene: Scene, choice: BandChoice, wanted: Sequence[str]) -> SceneCard:
    """Describe the bands ``choice`` of a scene for a model that takes the bands ``wanted``.

    For example ``Sentinel-2 L1C \u00b7 6 of 13 bands \u00b7 10 m \u00b7 14 Sep 2019``.
    """
    known = scene.recognition
    guessed = not choice.by_hand and not _named(scene, choice, wanted)
    usable = sum(not label_of(text).quality for text in scene.descriptions)
    metres = f"{Number(scene.gsd):.3g} m" if scene.gsd else ""
    bands = tr("{count} of {all} bands").format(count=len(choice.indices), all=usable)
    parts = (known.sensor, bands, metres, _day(choice))
    doubts = () if choice.by_hand else known.doubts
    return SceneCard(
        title=" \u00b7 ".join(part for part in parts if part),
        lines=(
            _bands(scene, choice, wanted, guessed),
            *_reasons(scene, choice),
            _units(choice),
            *doubts,
            *scene.notes,
        ),
        certain=not guessed and not doubts,
    )


def _named(scene: Scene, choice: BandChoice, wanted: Sequence[str]) -> bool:
    """Whether the file itself says which band is which."""
    spectral = scene.recognition.spectral
    return all(
        spectral[i] or plain_key(scene.descriptions[i]) == name
        for i, name in zip(choice.indices, wanted)
    )


def _bands(scene: Scene, choice: BandChoice, wanted: Sequence[str], guessed: bool) -> str:
    if guessed:
        names = ", ".join(shown_words(name) for name in wanted)
        return tr(
            "The file does not name its bands; they are taken in this order: {names}."
        ).format(names=names)
    shown = []
    for i, name in zip(choice.indices, wanted):
        description = scene.descriptions[i].strip()
        number = (
            label_of(description).number or description or tr("band {number}").format(number=i + 1)
        )
        shown.append(f"{shown_words(name)}: {number}")
    return ", ".join(shown) + "."


def _reasons(scene: Scene, choice: BandChoice) -> tuple[str, ...]:
    if choice.by_hand:
        return (tr("Chosen by hand."),)
    reasons = ", ".join(scene.recognition.reasons)
    return (tr("Recognised by {reasons}.").format(reasons=reasons),) if reasons else ()


def _units(choice: BandChoice) -> str:
    nodata = (
        ""
        if choice.nodata is None
        else tr("; {nodata:.10g} is no data").format(nodata=Number(choice.nodata))
    )
    if choice.scale is None and choice.offset is None:
        return tr(
            "Numbers: as the file declares them, else integers are reflectance x 10000{nodata}."
        ).format(nodata=nodata)
    scale = 1.0 if choice.scale is None else choice.scale
    offset = choice.offset or 0.0
    sign = "-" if offset < 0 else "+"
    shift = f" {sign} {Number(abs(offset)):.6g}" if offset else ""
    return tr("Reflectance is value x {scale:.6g}{shift}{nodata}.").format(
        scale=Number(scale), shift=shift, nodata=nodata
    )


def _day(choice: BandChoice) -> str:
    try:
        day = date.fromisoformat(choice.acquired[:10])
    except ValueError:
        return ""
    month = tr(_MONTHS[day.month - 1])
    return tr("{day} {month} {year}").format(day=day.day, month=month, year=day.year)
