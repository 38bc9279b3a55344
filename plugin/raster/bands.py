"""Which bands of a scene go to the model."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..wire.errors import SceneError
from ..wire.sentences import tr
from .band_choice import BandChoice
from .reflectance import check_values
from .scene import Scene
from .scene_card import SceneCard, describe_choice
from .spectra import NUMBER, label_of, plain_key, readable

__all__ = [
    "BandChoice",
    "SceneCard",
    "by_hand",
    "check_values",
    "choose_bands",
    "describe_choice",
    "readable",
]

_PICTURE_BANDS = 4
_LISTED = 16
_NOT_PLAIN = re.compile(r"[\s_-]")


def choose_bands(scene: Scene, wanted: Sequence[str]) -> BandChoice:
    """The bands ``wanted`` (TerraTorch's names, in the model's order), and what numbers mean.

    A name that is wanted several times, for several dates, must be there as many times. A file
    none of whose bands has a name must have exactly the model's bands, and they are taken in the
    model's order, as the server does; ``describe_choice`` says so.

    Raises SceneError with one sentence where a band is missing or found too often, or where what
    the file says about itself contradicts itself.
    """
    known = scene.recognition
    if known.units_problem:
        raise SceneError(known.units_problem)
    indices = _found(scene, wanted)
    return BandChoice(indices, known.scale, known.offset, known.nodata, known.acquired)


def by_hand(scene: Scene, wanted: Sequence[str], choice: BandChoice) -> BandChoice:
    """A person's choice, with what it leaves open taken from what the scene says.

    Without indices it is about units only. Raises SceneError if the bands are not in the file or
    not as many as the model's, or if nobody says what the numbers mean.
    """
    known, count = scene.recognition, len(scene.descriptions)
    indices = choice.indices or _found(scene, wanted)
    if len(indices) != len(wanted):
        raise SceneError(
            tr(
                "The model takes {wanted} bands and {chosen} were chosen; choose one for each: "
                "{names}."
            ).format(
                wanted=len(wanted),
                chosen=len(indices),
                names=", ".join(readable(name) for name in wanted),
            )
        )
    if max(indices) >= count or len(set(indices)) < len(indices):
        raise SceneError(
            tr(
                "The bands chosen are not {chosen} different ones of the file's {count}; "
                "choose others."
            ).format(chosen=len(indices), count=count)
        )
    given = choice.scale is not None or choice.offset is not None
    if known.units_problem and not given:
        raise SceneError(known.units_problem)
    return replace(
        choice,
        indices=indices,
        scale=choice.scale if given else known.scale,
        offset=choice.offset if given else known.offset,
        nodata=known.nodata if choice.nodata is None else choice.nodata,
        acquired=choice.acquired or known.acquired,
        by_hand=True,
    )


def _found(scene: Scene, wanted: Sequence[str]) -> tuple[int, ...]:
    if scene.recognition.problem:
        raise SceneError(scene.recognition.problem)
    return _in_order(scene, wanted) if _unnamed(scene) else _by_name(scene, wanted)


def _places(scene: Scene) -> list[int]:
    """Positions of the bands that are no quality layers and no opacity."""
    return [i for i, text in enumerate(scene.descriptions) if not label_of(text).quality]


def _unnamed(scene: Scene) -> bool:
    """True if nothing tells a band from another but its place.

    Programs that write a file from an array call its bands ``Band 1``, ``Band 2``, whatever is in
    them.
    """
    if any(scene.recognition.spectral):
        return False
    places = _places(scene)
    texts = [_NOT_PLAIN.sub("", scene.descriptions[i].lower()) for i in places]
    return all(text in ("", f"band{i + 1}") for i, text in zip(places, texts))


def _by_name(scene: Scene, wanted: Sequence[str]) -> tuple[int, ...]:
    places, spectral = _places(scene), scene.recognition.spectral
    keys = {i: spectral[i] or plain_key(scene.descriptions[i]) for i in places}
    found = {name: [i for i in places if keys[i] == name] for name in wanted}
    missing = [name for name in found if len(found[name]) < wanted.count(name)]
    if missing:
        raise SceneError(_missing(missing, scene, places))
    for name in found:
        if len(found[name]) > wanted.count(name):
            raise SceneError(_too_often(name, found[name]))
    return tuple(found[name].pop(0) for name in wanted)


def _in_order(scene: Scene, wanted: Sequence[str]) -> tuple[int, ...]:
    places = _places(scene)
    if len(places) == len(wanted):
        return tuple(places)
    if len(places) <= _PICTURE_BANDS:
        raise SceneError(_picture(len(places), wanted))
    raise SceneError(
        tr(
            "The {count} bands of the file have no names, so the model's {wanted} cannot be "
            "told apart; choose the bands by hand, or set band descriptions such as {names} in "
            "the file."
        ).format(
            count=len(places),
            wanted=len(wanted),
            names=", ".join(NUMBER.get(name, name) for name in wanted),
        )
    )


def _missing(missing: Sequence[str], scene: Scene, places: Sequence[int]) -> str:
    names = ", ".join(readable(name) for name in missing)
    doubt = next(iter(scene.recognition.doubts), "")
    listed = [scene.descriptions[i] for i in places]
    if len(places) <= _PICTURE_BANDS and not scene.recognition.sensor:
        return _picture(len(places), missing)
    if not any(scene.recognition.spectral) or (doubt and not scene.recognition.sensor):
        return tr(
            "It is not known which band of the file is {names}: its {count} bands are "
            "named {listing}; choose the bands by hand, or correct their descriptions."
        ).format(names=names, count=len(places), listing=_listing(listed))
    return tr(
        "The file has no band for {names}: its {count} bands are named {listing}; "
        "choose a scene with these bands, or correct its band descriptions."
    ).format(names=names, count=len(places), listing=_listing(listed))


def _picture(count: int, wanted: Sequence[str]) -> str:
    names = ", ".join(readable(name) for name in wanted)
    if count == 1:
        return tr(
            "The layer has 1 band only, as a picture for looking at has, and the model also "
            "needs {names}; choose the satellite scene with all its bands."
        ).format(names=names)
    return tr(
        "The layer has {count} bands only, as a picture for looking at has, and the model also "
        "needs {names}; choose the satellite scene with all its bands."
    ).format(count=count, names=names)


def _too_often(name: str, positions: Sequence[int]) -> str:
    return tr(
        "The file has {count} bands that could be {name}: numbers {numbers}; choose the bands by "
        "hand, or correct the band descriptions so that only one is."
    ).format(
        count=len(positions),
        name=readable(name),
        numbers=", ".join(str(i + 1) for i in positions),
    )


def _listing(descriptions: Sequence[str]) -> str:
    names = [text.strip() or tr("(no name)") for text in descriptions[:_LISTED]]
    return ", ".join(names) + (" …" if len(descriptions) > _LISTED else "")
